"""Scorecards made by hand: invented calls, marked by phrase, judged by a table, added up by the real arithmetic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from empathyqa import scoring
from empathyqa.bands import band_of, capped_by
from empathyqa.receipt import receipt_lines
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Receipt, Scorecard
from empathyqa.signal import Fact, Moment, Signal, Signals
from empathyqa.transcript import Event, Party, Transcript, Turn

from .made_criteria import made_rubric

OUTCOMES = {
    "+": Outcome.MET, "~": Outcome.PARTLY, "-": Outcome.MISSED, "0": Outcome.NOT_APPLICABLE, "?": Outcome.NEEDS_A_PERSON
}  # fmt: skip


@dataclass(frozen=True)
class Made:
    """One invented call with everything a report needs."""

    card: Scorecard
    transcript: Transcript
    signals: Signals


def made_from(card: Scorecard, transcript: Transcript) -> Scorecard:
    """The card as if it had been made from these words."""
    return replace(card, receipt=replace(card.receipt, transcript_hash=transcript.sha256))


def made(
    id: str,
    script: str,
    *,
    marks: str,
    verdicts: dict[str, tuple[str, str, str]],
    moments: list[dict[str, Any]] | None = None,
    facts: str = "",
    events: tuple[Event, ...] = (),
    agent: str = "Priya",
    customer: str | None = "Mrs Okafor",
    abstained: dict[str, str] | None = None,
    **whole: Any,
) -> Made:
    """A call from a script of ``seconds|A or C|words`` lines, marks of ``turn|signal[:level or kind]|words`` lines,
    and verdicts of criterion → (outcome sign, reason, ``turn:words; !turn:what was called for``)."""
    transcript = _transcript(id, script, events, agent, customer)
    signals = tuple(_signal(line, transcript) for line in marks.strip().splitlines())
    heard = Signals(transcript, signals, tuple(_fact(line, transcript) for line in facts.strip().splitlines()))
    rubric = made_rubric()
    results = tuple(_result(one, verdicts.get(one.id), transcript, signals) for one in rubric.criteria)
    pillars = scoring.add_up(results, rubric)
    total, capped = scoring.total_of(pillars), capped_by(results)
    card = Scorecard(
        id=id,
        total=total,
        band=band_of(total, pillars, rubric, capped is not None),
        complete=all(pillar.score is not None for pillar in pillars.values()),
        pillars=pillars,
        results=results,
        moments=tuple(_moment(one, signals) for one in moments or []),
        receipt=Receipt(
            rubric.rubric, str(rubric.version), "9f2c41d07a55e8b6", "0.1.0", transcript.sha256,
            receipt_lines(results, pillars, rubric),
        ),
        rubric_title=rubric.title,
        alerts=tuple(result.criterion for result in results if result.outcome is Outcome.NEEDS_A_PERSON),
        capped_by=capped,
        other_rules=scoring.other_rules(pillars, results),
        abstained=abstained or {},
        channel=transcript.channel,
        agent_name=agent,
        customer_name=customer,
        **{"archetype": "transactional", "resolution_status": "resolved", "name_status": "used",
           "over_apology": False, "scripted_empathy": False, **whole},
    )  # fmt: skip
    return Made(card, transcript, heard)


def _transcript(id: str, script: str, events: tuple[Event, ...], agent: str, customer: str | None) -> Transcript:
    turns = []
    for index, line in enumerate(script.strip().splitlines()):
        start, who, words = line.strip().split("|", 2)
        role = {"A": "agent", "C": "customer", "S": "system", "B": "bot"}[who]
        turns.append(Turn(index, role, words, party=who, start=float(start) if start else None))  # type: ignore[arg-type]
    parties = (
        Party("A", "agent", "Agent", agent, role_source="label", role_reason="the label “Agent” says so"),
        Party("C", "customer", "Caller", customer, role_source="elimination", role_reason="the only other speaker"),
    )
    return Transcript(id, tuple(turns), "voice", parties, events, agent, customer, format="text", metadata={"queue": "Repairs"})


def _signal(line: str, transcript: Transcript) -> Signal:
    number, name, words = line.strip().split("|", 2)
    name, _, detail = name.partition(":")
    turn = int(number)
    start = transcript.turns[turn].text.index(words)
    level = int(detail) if detail.isdigit() else None
    return Signal(name, turn, start, start + len(words), words, level, detail or None if level is None else None, "made")


def _fact(line: str, transcript: Transcript) -> Fact:
    number, name, words = line.strip().split("|", 2)
    start = transcript.turns[int(number)].text.index(words)
    return Fact(name, int(number), start, start + len(words), words, reason="made")


def _result(
    one: Any, verdict: tuple[str, str, str] | None, transcript: Transcript, signals: tuple[Signal, ...]
) -> CriterionResult:
    sign, reason, places = verdict or ("0", "Nothing in this conversation called for it.", "")
    return CriterionResult(
        one.id, one.title, one.pillar, one.use, one.weight, OUTCOMES[sign], reason,
        tuple(_evidence(place.strip(), transcript, signals) for place in places.split(";") if place.strip()),
        None, None, one.critical, one.takes_off, one.why, one.coach.tip, one.coach.try_saying, one.source,
        tuple(one.known_limits), 1.0,
    )  # fmt: skip


def _evidence(place: str, transcript: Transcript, signals: tuple[Signal, ...]) -> Evidence:
    number, _, words = place.partition(":")
    if number.startswith("!"):
        return Evidence.missing(int(number[1:]), words)
    turn = int(number)
    start = transcript.turns[turn].text.index(words)
    behind = next((signal.id for signal in signals if signal.turn == turn and signal.text == words), "")
    return Evidence.seen(turn, start, start + len(words), words, behind)


def _moment(one: dict[str, Any], signals: tuple[Signal, ...]) -> Moment:
    evidence = {
        step: tuple(signal for signal in signals for turn, name in places if (signal.turn, signal.id) == (turn, name))
        for step, places in one.pop("evidence").items()
    }
    return Moment(evidence=evidence, **one)
