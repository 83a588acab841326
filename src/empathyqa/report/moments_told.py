"""A moment as it is shown: the customer's words, the four steps with what was heard, and where the chain broke."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.report.cleaning import one_line
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.said_once import said_once
from empathyqa.report.signal_words import signal_name
from empathyqa.report.timeline import step_outcome
from empathyqa.report.value_words import LACKS, LEVELS, OUTCOMES, STEP_HALF, STEP_LATE, STEP_NOT_HEARD, STEPS
from empathyqa.report.view import MomentView, Quote, StepView
from empathyqa.report.words import WORDS
from empathyqa.signal import Moment, Signal

MOST_QUOTES = 2


def moment_view(number: int, moment: Moment, book: QuoteBook) -> MomentView:
    """The moment in words; ``number`` counts from one."""
    opening = moment.evidence.get("cue", ())
    kind = next((signal.named_kind for signal in opening if signal.id == moment.cue), None)
    held = moment.notice and moment.name and moment.contain and moment.act and not moment.scripted_name
    level = f", {LEVELS[min(3, max(1, moment.level))]}" if moment.level is not None else _faintly(moment)
    return MomentView(
        number=number,
        title=WORDS["moment_title"].format(n=number, cue=one_line(signal_name(moment.cue, kind=kind)) + level),
        caption=WORDS["moment_caption"].format(n=number),
        opener=_opener(moment, opening, book),
        steps=tuple(_step(moment, step, book) for step in STEPS),
        verdict=_verdict(moment, held),
        held=held,
    )


def _faintly(moment: Moment) -> str:
    """Said of a vulnerability that opens a moment and is too faint to be noted as one (:attr:`Signal.discloses`)."""
    cues = [signal for signal in moment.evidence.get("cue", ()) if signal.id == "vulnerability"]
    faint = moment.cue == "vulnerability" and cues and not any(signal.discloses for signal in cues)
    return f", {WORDS['faintly']}" if faint else ""


def broken_step(moment: Moment) -> str | None:
    """The first step that was missed, in words; ``None`` where all four are there."""
    step = moment.broken_step or next((step for step in STEPS if not getattr(moment, step)), None)
    return STEPS.get(step, step).lower() if step else None


def _opener(moment: Moment, opening: tuple[Signal, ...], book: QuoteBook) -> Quote:
    first = next((signal for signal in opening if signal.id == moment.cue), opening[0] if opening else None)
    if first is not None:
        return book.of_signal(first)
    turn = book.turns.get(moment.turn)
    if turn is not None:
        return book.of_opening(turn)
    return Quote("", number=moment.turn + 1)


def _step(moment: Moment, step: str, book: QuoteBook) -> StepView:
    outcome = step_outcome(moment, step)
    symbol, _ = OUTCOMES[outcome]
    half = STEP_HALF if step == "notice" or moment.scripted_name else STEP_LATE
    word = {"met": OUTCOMES["met"][1], "partly": half}.get(outcome, STEP_NOT_HEARD)
    found = moment.evidence.get(step, ())
    against = moment.evidence.get("against", ()) if step == "contain" and not moment.contain else ()
    return StepView(
        id=step,
        word=STEPS[step],
        outcome=outcome,
        symbol=symbol,
        outcome_word=word,
        quotes=_quotes(found, book) if outcome != "missed" else (),
        against=_quotes(against, book),
    )


def _quotes(words: Sequence[Signal], book: QuoteBook) -> tuple[Quote, ...]:
    """The first quotes of a step."""
    return said_once(map(book.of_signal, words), MOST_QUOTES)


def _verdict(moment: Moment, held: bool) -> str:
    step = broken_step(moment)
    if step is None:
        return WORDS["held"] if held else ""
    if moment.broke_at is None:
        return WORDS["broke_silent"].format(step=step)
    return WORDS["broke"].format(turn=f"{WORDS['turn']} {moment.broke_at + 1}", lack=LACKS[step])
