"""The arc: emotions first, sentiment second; the hardest turn, the beginning, the end, and the outcome by stated rules."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace

import pytest

from empathyqa.arc import LEANS, Arc, follow
from empathyqa.report import signals_json
from empathyqa.signal import Sentiment, Signals
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn
from tests.judging.made import heard

REPLY = "agent: Right. | "


def arc(*labels: str) -> Arc:
    """A conversation of customer stretches with these signals heard in them, an agent's reply after each."""
    return follow(heard(*(line for label in labels for line in (f"customer: Words. | {label}", REPLY))))


def spoken(*words: str) -> Signals:
    """What the library itself hears where a customer and an agent take turns, the customer first."""
    turns = [Turn(i, "agent" if i % 2 else "customer", text) for i, text in enumerate(words)]
    return listen(Transcript("spoken", tuple(turns)))


@pytest.mark.parametrize(
    ("labels", "value", "by"),
    [
        ("anger:3", -3, "anger"),
        ("frustration:1 anxiety:2", -2, "anxiety"),
        ("gladness", 2, "gladness"),
        ("confirmation", 1, "confirmation"),
        ("confirmation gladness", 2, "gladness"),
        ("anxiety:1 gladness", 1, "anxiety, gladness"),
        ("sadness:2 confirmation", -1, "sadness, confirmation"),
        ("crisis", -2, "crisis"),
        ("effort escalation vulnerability:health", 0, ""),  # told, not felt
    ],
)
def test_what_a_stretch_is_worth(labels: str, value: float, by: str) -> None:
    (point,) = arc(labels).points
    assert (point.value, point.by) == (value, by)


@pytest.mark.parametrize(
    ("labels", "outcome", "peak"),
    [
        (("", "", ""), "never_troubled", None),
        (("frustration:1", "frustration:1"), "never_troubled", 0),  # mild is the weather
        (("frustration:2", "", "", ""), "eased", 0),
        (("", "anxiety:2", "gladness"), "eased", 2),
        (("frustration:2", "anger:3", "", "confirmation"), "eased", 2),
        (("frustration:2", "frustration:2", ""), "stayed", 0),  # one quiet word at the end is not calm
        (("anger:3", "frustration:2", "frustration:2"), "stayed", 0),
        (("anger:2",), "stayed", 0),  # a single message has no end to compare
        (("", "frustration:1", "frustration:2", "anger:3"), "worsened", 6),
        (("", "", "", "sadness:2 gladness"), "eased", 6),  # made up for in the same breath
        (("frustration:2", "", "crisis"), "stayed", 0),
    ],
)
def test_outcomes(labels: tuple[str, ...], outcome: str, peak: int | None) -> None:
    told = arc(*labels)
    assert told.outcome == outcome
    assert (told.peak.turn if told.peak else None) == peak


def test_of_equal_peaks_the_surest_then_the_first_is_taken() -> None:
    signals = heard("customer: A. | anger:2", REPLY, "customer: B. | anger:2", REPLY, "customer: C. | anger:2")
    sure = tuple(replace(s, confidence=0.9 if s.turn else 0.6) for s in signals)
    told = follow(replace(signals, signals=sure)).peak
    assert told is not None
    assert told.turn == 2


def test_a_faint_feeling_that_no_words_name_troubles_nobody() -> None:
    signals = heard("customer: Hm. | anger:3")
    faint = tuple(replace(s, reason="learned from “hm”", confidence=0.3) for s in signals)
    told = follow(replace(signals, signals=faint))
    assert (told.points[0].value, told.outcome) == (-1, "never_troubled")


@pytest.mark.parametrize(("compound", "value"), [(-0.95, -0.47), (0.9, 0.45), (0.5, 0.0), (-0.5, 0.0)])
def test_sentiment_leans_a_stretch_only_where_it_is_plain_and_nothing_was_heard(compound: float, value: float) -> None:
    signals = heard("customer: A. | ", REPLY, "customer: B. | anger:2")
    read = tuple(Sentiment(turn, compound, compound) for turn in (0, 2))
    points = follow(replace(signals, sentiments=read)).points
    assert points[0].value == pytest.approx(value, abs=0.01)
    assert points[1].value == -2
    assert abs(points[0].value) <= LEANS < 1


def test_no_customer_no_arc() -> None:
    told = follow(heard("agent: Hello? | greeting", "agent: I'm furious. | anger:3"))
    assert (told.outcome, told.points, told.peak) == ("not_heard", (), None)


@pytest.mark.parametrize(
    "words",
    [
        ("I'm not angry, I just need the form.", "Here it is.", "Thanks, bye."),
        ("This headline made me laugh: man bites dog, killer deal on shoes.", "Right.", "Size five, please."),
        ("I want to change my address.", "What is it now?", "Twelve Hill Road."),
        ("I'm dying to see the new one, is it out?", "On Friday.", "I'll pop in then."),
    ],
)
def test_negation_idiom_and_flat_talk_trouble_nobody(words: tuple[str, ...]) -> None:
    told = follow(spoken(*words))
    assert told.outcome == "never_troubled"
    assert all(point.value >= -1 for point in told.points)


def test_pleasant_words_do_not_hide_a_feeling_that_was_heard() -> None:
    signals = heard("customer: Oh great, wonderful, thank you so very much! | frustration:2")
    read = (Sentiment(0, 0.93, 0.93),)
    told = follow(replace(signals, sentiments=read))
    assert (told.points[0].value, told.points[0].by) == (-2, "frustration")


def test_said_outright_then_glad_is_eased() -> None:
    told = follow(
        spoken("I'm so angry, nobody came!", "I've booked Tom for two today.", "Oh thank God, that's wonderful, thank you!")
    )
    assert told.outcome == "eased"
    assert told.peak is not None
    assert told.peak.turn == 0
    assert told.ends == 2


def cut(transcript: Transcript) -> Transcript:
    """Every turn cut in two at a space."""
    turns: list[Turn] = []
    for turn in transcript.turns:
        words = turn.text.split()
        half = (len(words) + 1) // 2
        for part in (words[:half], words[half:]):
            if part:
                turns.append(Turn(len(turns), turn.speaker, " ".join(part)))
    return Transcript("cut", tuple(turns))


def test_where_a_source_cuts_its_turns_changes_nothing() -> None:
    whole = Transcript(
        "whole",
        (
            Turn(0, "customer", "I'm so angry about this bill, it is the third one."),
            Turn(1, "agent", "Three bills is too many. Let me look."),
            Turn(2, "customer", "It was horrible, awful, the worst day of the year for all of us."),
            Turn(3, "agent", "I've taken both off."),
            Turn(4, "customer", "Oh that's brilliant, thank you so much, what a relief."),
        ),
    )
    one, two = follow(listen(whole)), follow(listen(cut(whole)))
    assert [(point.value, point.by) for point in one.points] == [(point.value, point.by) for point in two.points]
    assert (one.outcome, one.begins, one.ends) == (two.outcome, two.begins, two.ends)


def test_the_arc_outlives_a_journey_between_processes() -> None:
    signals = spoken("I'm so worried about this.", "Let me see.", "Horrible, awful, terrible weather too.")
    assert follow(pickle.loads(pickle.dumps(signals))) == follow(signals)


def test_as_json() -> None:
    told = signals_json(heard("customer: A. | anger:2"), arc=arc("anger:2", "gladness"))["arc"]
    assert json.loads(json.dumps(told)) == {
        "outcome": "eased",
        "begins": -2,
        "ends": 2,
        "peak": 0,
        "points": [{"turn": 0, "value": -2, "by": "anger"}, {"turn": 2, "value": 2, "by": "gladness"}],
    }
    assert "arc" not in signals_json(heard("customer: A. | anger:2"))
