"""The view: every string fit to show, turns counted from one, the right figures, quotes under the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from empathyqa.checks.base import seen
from empathyqa.report import render
from empathyqa.report.cleaning import shown
from empathyqa.report.criteria_told import figure, percent
from empathyqa.report.prepare import report_view
from empathyqa.report.quoting import QuoteBook, clock
from empathyqa.report.view import ReportView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Archetype, Evidence, Outcome
from empathyqa.signal import AS_A_WHOLE, Signal

from .made_calls import ALL, disclosure_missed, quick_not_heard, well_handled
from .made_criteria import made_rubric
from .test_hostile_text import hostile_call


def view_of(call: Any, **settings: Any) -> ReportView:
    made = call()
    return report_view(made.card, made.transcript, rubric=made_rubric(), signals=made.signals, **settings)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from strings(getattr(value, one.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)


def test_every_string_of_a_hostile_call_is_fit_to_show() -> None:
    card, transcript, signals = hostile_call()
    every = list(strings(report_view(card, transcript, signals=signals)))
    assert len(every) > 500
    assert [text for text in every if text != shown(text)] == []


def test_turns_are_counted_from_one() -> None:
    view = view_of(quick_not_heard)
    assert [turn.number for turn in view.turns][:3] == [1, 2, 3]
    assert [quote.number for quote in view.priorities[0].quotes[:2]] == [4, 3]
    assert view.moments[0].verdict == "The first gap is at turn 3: what the customer showed was not noticed."


def test_a_quote_stands_in_its_sentence() -> None:
    booked = next(c for c in view_of(well_handled).pillars[1].criteria if c.id == "resolution-stated").quotes[0]
    assert booked.text == "I've booked Tom for today, between one and three"
    assert booked.before == ""
    assert booked.after == ", and he has your notes so you won't have to explain it again."
    assert (booked.time, booked.speaker, booked.label) == ("3:34", "Agent", "settles it")


def test_what_a_reply_only_leans_towards_is_not_called_by_a_signals_name() -> None:
    made = well_handled()
    book = QuoteBook(made.card, made.transcript, "full")
    heard = Signal("validation", 1, 0, 5, made.transcript.turns[1].text[:5], reason="says that anyone would")
    leaned = replace(heard, reason=AS_A_WHOLE)
    words = [book.of_signal(one).label for one in (heard, leaned)]
    assert words == ["says it is a fair reaction", WORDS["leaned"]]
    (quote,) = (book.of_evidence(one) for one in seen([leaned]))
    assert (quote.label, quote.note) == (WORDS["leaned"], "")


def test_a_span_that_does_not_fit_its_turn_is_quoted_as_it_came() -> None:
    made = quick_not_heard()
    wrong = replace(made.card.results[0], evidence=(replace(made.card.results[0].evidence[0], start=3, end=9),))
    card = replace(made.card, results=(wrong, *made.card.results[1:]))
    quote = report_view(card, made.transcript).pillars[0].criteria[0].quotes[0]
    assert (quote.before, quote.text, quote.after) == ("", "What's your order number please?", "")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("A sorry for what went wrong.", "called for here: a sorry for what went wrong"),
        ("No answer to the customer's words at turn 3.", "No answer to the customer's words."),
        ("The anger at turn 3 was not named.", "The anger was not named."),
        ("After turn 3: a step.", "called for here: a step"),
        ("I-statements", "called for here: I-statements"),
        ("", ""),
    ],
)
def test_what_was_called_for_reads_as_a_sentence_with_the_agents_words(note: str, said: str) -> None:
    made = quick_not_heard()
    missing = replace(made.card.results[0], evidence=(Evidence.missing(2, note),))
    card = replace(made.card, results=(missing, *made.card.results[1:]))
    quote = report_view(card, made.transcript).pillars[0].criteria[0].quotes[0]
    assert (quote.note, quote.text, quote.expected) == (said, "OK. What's your order number please?", True)


def _first_priority(evidence: Evidence) -> Any:
    made = quick_not_heard()
    only = replace(made.card.results[1], evidence=(evidence,))
    return report_view(replace(made.card, results=(only,)), made.transcript).priorities[0]


def test_a_priority_has_the_agents_words_that_a_repeat_answers_or_that_answer_a_feeling() -> None:
    repeat = _first_priority(Evidence.seen(3, 0, 16, "As I said, 4471!", "repeat"))
    assert [(one.number, one.role) for one in repeat.quotes] == [(4, "customer"), (3, "agent")]
    feeling = _first_priority(Evidence.seen(3, 0, 16, "As I said, 4471!", "frustration"))
    assert [(one.number, one.role) for one in feeling.quotes] == [(4, "customer"), (5, "agent")]


def test_a_priority_without_a_place_shows_the_reply_to_the_reason_for_contact() -> None:
    nowhere = _first_priority(Evidence.missing(None, "A question about it."))
    assert nowhere.quotes[0].text == "OK. What's your order number please?"
    assert nowhere.quotes[0].label == "the reply to the reason for contact"
    assert nowhere.quotes[1].note == "called for: a question about it"


def test_a_count_is_not_said_twice() -> None:
    made = quick_not_heard()
    said = replace(made.card.results[0], met=0, opportunities=2, reason="0 of 2 were taken.")
    unsaid = replace(made.card.results[1], met=0, opportunities=2, reason="Two went by.")
    view = report_view(replace(made.card, results=(said, unsaid)))
    assert [one.count for one in view.pillars[0].criteria] == ["", "0 of 2 taken"]


def test_talk_balance_and_timeline_words() -> None:
    view = view_of(quick_not_heard)
    assert view.talk == "The agent spoke 58% of the words, the customer 42%."
    assert view.timeline_alt == f"A timeline of 11 turns. {view.talk} One moment is marked."


def test_an_alert_is_what_the_judge_left_to_a_person() -> None:
    assert [one.id for one in view_of(disclosure_missed).alerts] == ["a-person-looks"]
    assert view_of(well_handled).alerts == ()


def test_not_judged_and_abstained_say_why() -> None:
    view = view_of(quick_not_heard)
    assert ("Uses the customer’s name once or twice", "No name was heard by which to call the customer.") in [
        (one.title, one.reason) for one in view.not_judged
    ]
    assert view_of(disclosure_missed).abstained[0] == ("unexplained silence", "the transcript has no times")


def test_a_card_without_a_total_says_so() -> None:
    made = well_handled()
    pillars = {
        name: replace(one, score=None, coverage=0.0, verdict="no_evidence", possible=0.0)
        for name, one in made.card.pillars.items()
    }
    view = report_view(replace(made.card, total=None, complete=False, pillars=pillars), made.transcript)
    assert view.total == ""
    assert view.completeness == "Too little of this conversation could be judged for a total."
    assert view.triangle.shape == ""
    assert not any(corner.judged for corner in view.triangle.corners)


def test_an_incomplete_card_names_the_empty_pillar() -> None:
    made = well_handled()
    empty = replace(made.card.pillars["empathy"], score=None, verdict="no_evidence")
    card = replace(made.card, complete=False, pillars={**made.card.pillars, "empathy": empty})
    assert report_view(card).completeness == "Not complete: Empathy had nothing to judge, and the total rests on the rest."


@pytest.mark.parametrize("call", ALL)
def test_without_quotes_no_word_of_the_call_is_shown(call: Any) -> None:
    made = call()
    view = view_of(call, quotes="none")
    assert view.turns == ()
    assert view.summary is None
    said = {word.strip(".,!?'").lower() for turn in made.transcript.turns for word in turn.text.split()}
    rare = {word for word in said if word in {"boiler", "stroke", "4471", "cried", "chest", "court"}}
    assert rare
    assert not [text for text in strings(view) if any(word in text.lower().split() for word in rare)]


def test_redacted_hides_the_customer_and_keeps_the_agent() -> None:
    texts = list(strings(view_of(disclosure_missed, quotes="redacted")))
    assert not [text for text in texts if "Albright" in text]
    assert any("[NUMBER]" in text or "[PHONE]" in text for text in texts)
    assert not [text for text in texts if "88 204 117" in text]
    assert any("Marcus" in text for text in texts)


@pytest.mark.parametrize(("value", "text"), [(100.0, "100"), (84.96, "85"), (12.259, "12.3"), (0.0, "0"), (None, "")])
def test_figures(value: float | None, text: str) -> None:
    assert figure(value) == text


@pytest.mark.parametrize(("share", "text"), [(1.0, "100"), (0.999, "99"), (0.0, "0"), (0.001, "1"), (0.5, "50")])
def test_percentages_keep_all_and_nothing_for_themselves(share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (65.9, "1:05"), (3725, "1:02:05"), (None, "")])
def test_clock(seconds: float | None, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(
    ("archetype", "words"), [("transactional", "little to judge"), ("quick_not_heard", "not both heard and helped")]
)
def test_a_band_below_what_the_numbers_reach_says_why(archetype: Archetype, words: str) -> None:
    card = replace(well_handled().card, archetype=archetype, held_from="Seen and sorted", capped_by=None)
    assert words in report_view(card).capped
    assert report_view(replace(card, held_from="")).capped == ""


def test_a_guard_that_holds_the_band_back_is_named() -> None:
    card = replace(well_handled().card, archetype="transactional", held_from="Seen and sorted", capped_by=None)
    guard = next(one for one in card.results if one.use == "guard")
    broken = replace(guard, outcome=Outcome.MISSED)
    told = report_view(replace(card, results=tuple(broken if one is guard else one for one in card.results))).capped
    assert guard.title in told


def test_a_pillar_with_little_to_judge_is_drawn_open_and_holds_up_no_surface() -> None:
    card = well_handled().card
    assert report_view(card).triangle.shape
    thin = replace(card.pillars["empathy"], verdict="little_to_judge", score=100.0)
    thinner = replace(card, pillars={**card.pillars, "empathy": thin})
    triangle = report_view(thinner).triangle
    assert triangle.shape == ""
    assert [corner.id for corner in triangle.corners if corner.thin] == ["empathy"]
    assert next(corner.py for corner in triangle.corners if corner.thin) == 38.0  # its point still tells the score
    page = render(thinner, format="html")
    assert "(little to judge)</tspan>" in page
    assert page.count('class="spoke"') == 2


def test_markdown_shows_what_spoiled_a_step() -> None:
    made = quick_not_heard()
    text = render(made.card, made.transcript, format="md", signals=made.signals)
    assert any("Contain" in row and "Spoiled by: “" in row for row in text.splitlines())
