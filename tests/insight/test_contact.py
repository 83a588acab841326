"""A contact keeps what was heard around the scorecard, and no more than that."""

from __future__ import annotations

from pathlib import Path

import empathyqa as eq
from empathyqa.contact_facts import contact_facts, iso_date
from empathyqa.insight.contact import answered_well, contact_of, held, sentence_around

from .made_contacts import card, moment

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def heard(name: str):
    transcript = eq.read_transcript(EXAMPLES / name)
    signals = eq.listen(transcript)
    return contact_of(eq.Scorer(eq.load_rubric("balanced")).judge(signals), signals)


def test_the_caring_sentences_are_whole_sentences_of_the_agent():
    found = heard("five-sorries.csv")
    lines = [line.text for line in found.heard.lines]
    assert "I am so sorry to hear that." in lines
    assert any(line.stock for line in found.heard.lines)
    said = " ".join(turn.text for turn in found.transcript.turns if turn.speaker == "agent")
    assert all(" ".join(line.split()) in " ".join(said.split()) for line in lines)


def test_a_reply_is_what_the_agent_said_after_the_moment_opened():
    found = heard("hard-call-well-handled.txt")
    assert found.heard.replies
    assert "You must be" not in found.heard.replies[0].text
    assert all(reply.turn > 0 for reply in found.heard.replies)
    assert found.heard.closing in ("content", "silent")


def test_without_signals_only_the_card_speaks():
    alone = contact_of(card("1", agent_name="Ana", resolution_status="unresolved"))
    assert (alone.heard, alone.agent, alone.closing) == (None, "Ana", "unsettled")
    assert contact_of(card("2", agent_name="Ana", agent_id="a-7")).agent == "a-7"


def test_three_steps_make_a_good_answer_and_four_hold():
    assert (held(moment(steps="nmca")), answered_well(moment(steps="nmca"))) == (True, True)
    assert (held(moment(steps="nca")), answered_well(moment(steps="nca"))) == (False, True)
    assert not answered_well(moment(steps="na"))


def test_sentences():
    text = "One thing. Two things? And “three”! Done"
    assert text[slice(*sentence_around(text, 11, 14))].strip() == "Two things?"
    assert sentence_around(text, 0, len(text)) == (0, len(text))


def test_facts_come_from_the_usual_names():
    found = contact_facts({"Agent ID": "a7", "Start Time": "2026-03-02T10:05:00Z", "Queue Name": "Billing"})
    assert (found.agent_id, found.date, found.queue) == ("a7", "2026-03-02T10:05", "Billing")
    assert contact_facts({"date": "soon", "note": "x"}).date is None


def test_only_a_certain_day_is_a_day():
    assert iso_date("3rd November 2025") == "2025-11-03"
    assert iso_date("27/03/2026") == iso_date("03/27/2026") == "2026-03-27"
    assert iso_date("03/04/2026") is None
    assert iso_date("2026-02-31") is None
