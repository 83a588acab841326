"""Odd cards still make a report: empty, mismatched, very long, from a newer rubric."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from empathyqa.report import FORMATS, render, render_many
from empathyqa.scorecard import Evidence
from empathyqa.signal import Moment, Signal, Signals
from empathyqa.transcript import Event, Transcript, Turn

from .made import made_from
from .made_calls import disclosure_missed, quick_not_heard, well_handled
from .pages import Page

OUTSIDE = Moment(900, "awe", 9, 901, True, True, True, False, broke_at=902)
ODD: dict[str, Any] = {
    "no results": lambda card: replace(card, results=(), alerts=()),
    "no pillars": lambda card: replace(card, pillars={}),
    "no moments": lambda card: replace(card, moments=()),
    "nothing at all": lambda card: replace(card, results=(), pillars={}, moments=(), total=None, complete=False, alerts=()),
    "spans outside the turn": lambda card: _evidence(card, Evidence.seen(0, -5, 99_999, "not there", "apology")),
    "a turn that is not there": lambda card: _evidence(card, Evidence.seen(4711, 0, 3, "abc", "apology")),
    "nothing expected anywhere": lambda card: _evidence(card, Evidence.missing(None, "")),
    "expected where no turn is": lambda card: _evidence(card, Evidence.missing(4711, "A word.")),
    "an unknown signal": lambda card: _evidence(card, Evidence.seen(0, 0, 2, "Hi", "sixth_sense")),
    "a moment outside": lambda card: replace(card, moments=(OUTSIDE,)),
    "an unknown archetype": lambda card: replace(card, archetype="brand_new", resolution_status="who_knows"),
    "alerts without a result": lambda card: replace(card, alerts=("not-here",), capped_by="not-here"),
}  # fmt: skip


def _evidence(card: Any, evidence: Evidence) -> Any:
    return replace(card, results=tuple(replace(one, evidence=(evidence,)) for one in card.results))


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("format", FORMATS)
def test_an_odd_card_is_rendered(odd: str, format: str) -> None:
    made = quick_not_heard()
    card = ODD[odd](made.card)
    assert render(card, made.transcript, format=format, signals=made.signals)
    assert render(card, format=format)
    if format == "html":
        assert Page(render(card, made.transcript)).unclosed == []


def test_an_empty_transcript_and_an_empty_turn() -> None:
    card = quick_not_heard().card
    for turns in ((), (Turn(0, "customer", ""), Turn(1, "agent", "   "))):
        said = Transcript("t", turns)  # type: ignore[arg-type]
        page = Page(render(made_from(replace(card, moments=()), said), said))
        assert page.unclosed == []


def test_roles_other_than_two_people() -> None:
    turns = (
        Turn(0, "bot", "Hello, I am a bot."), Turn(1, "system", "Joined."), Turn(2, "agent", "Note to self", internal=True),
        Turn(3, "supervisor", "Hello"), Turn(4, "unknown", "?"), Turn(5, "other", "…"),
    )  # fmt: skip
    said = Transcript("t", turns)
    page = Page(render(made_from(replace(quick_not_heard().card, moments=()), said), said))
    assert "note between colleagues, never scored" in page.text
    assert "Bot" in page.section("transcript")


def test_signals_with_odd_levels_kinds_and_spans() -> None:
    made = disclosure_missed()
    odd = (
        Signal("anger", 1, 0, 4, "It's", level=7), Signal("anger", 1, 5, 5, ""), Signal("awe", 3, 2, 9_999, "…", kind="joy"),
        Signal("vulnerability", 77, 0, 1, "x"),
    )  # fmt: skip
    page = Page(render(made.card, made.transcript, signals=Signals(made.transcript, odd)))
    assert "anger, strong" in page.text
    assert "awe (joy)" in page.text


def test_holds_beyond_the_last_turn_and_silences() -> None:
    made = well_handled()
    events = (Event("hold", 9_999.0), Event("silence", 30.0, 55.0), Event("hold", None), Event("join", 1.0))
    page = Page(render(made.card, replace(made.transcript, events=events)))
    marks = [one.text for one in page.of("text") if one.text in ("hold", "silence")]
    assert sorted(marks) == ["hold", "silence"]


def test_forty_busy_turns_stay_under_150_kilobytes() -> None:
    made = well_handled()
    size = len(made.transcript.turns)
    turns = tuple(replace(turn, index=turn.index + size * n) for n in range(3) for turn in made.transcript.turns)[:40]
    signals = tuple(
        replace(one, turn=one.turn + size * n) for n in range(3) for one in made.signals if one.turn + size * n < 40
    )
    moments = tuple(replace(one, turn=one.turn + size * n) for n in range(3) for one in made.card.moments)
    transcript = replace(made.transcript, turns=turns)
    results = tuple(replace(one, evidence=one.evidence * 3) for one in made.card.results)
    card = replace(made.card, moments=moments, results=results)
    assert len(render(made_from(card, transcript), transcript, signals=Signals(transcript, signals)).encode()) < 150_000


def test_two_thousand_turns_are_drawn() -> None:
    made = quick_not_heard()
    turns = tuple(Turn(i, "agent" if i % 2 else "customer", f"turn number {i}") for i in range(2000))
    said = replace(made.transcript, turns=turns)
    page = Page(render(made_from(made.card, said), said))
    assert page.unclosed == []
    assert len(page.of("li")) > 2000


def test_many_of_none() -> None:
    assert render_many([], "table").count("\n") == 1
    assert render_many([], "csv").count("\n") == 1
    assert render_many([], "json") == "[]\n"
