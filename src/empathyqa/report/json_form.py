"""A scorecard as JSON values; the keys are a contract that other tools read.

``schema_version`` rises when a key changes its meaning or goes away; new keys may join at any time.
Turns are zero-based here, as the transcript was read; the pages for people count from one.
"""

from __future__ import annotations

import json
from typing import Any

from empathyqa.report.fact_words import value_shown, words_shown
from empathyqa.report.heard_json import moment_json
from empathyqa.report.hiding import Hide, Quotes, name_words
from empathyqa.scorecard import CriterionResult, Evidence, Extracted, PillarScore, Receipt, Scorecard

SCHEMA_VERSION = 1


def card_json(card: Scorecard, quotes: Quotes = "full") -> dict[str, Any]:
    """The whole scorecard as JSON values; :func:`empathyqa.report.card_from_json` reads it back unchanged.

    With ``quotes="redacted"`` personal data in quotes and reasons is replaced; with ``"none"`` quotes are empty, while
    the turn and the span stay, so that whoever holds the transcript can find the words again.
    """
    hide = Hide(quotes, name_words(card.customer_name))
    return {
        "schema_version": SCHEMA_VERSION,
        "id": card.id,
        "total": card.total,
        "band": card.band,
        "complete": card.complete,
        "pillars": {name: _pillar(pillar) for name, pillar in card.pillars.items()},
        "archetype": card.archetype,
        "resolution_status": card.resolution_status,
        "name_status": card.name_status,
        "over_apology": card.over_apology,
        "scripted_empathy": card.scripted_empathy,
        "alerts": list(card.alerts),
        "capped_by": card.capped_by,
        "held_from": card.held_from,
        "results": [_result(result, hide) for result in card.results],
        "moments": [moment_json(moment, hide) for moment in card.moments],
        "other_rules": dict(card.other_rules),
        "abstained": dict(card.abstained),
        "rubric_title": card.rubric_title,
        "because": card.because,
        "channel": card.channel,
        "agent_name": card.agent_name,
        "customer_name": card.customer_name if quotes == "full" or card.customer_name is None else "[NAME]",
        "agent_id": card.agent_id,
        "date": card.date,
        "queue": card.queue,
        "warnings": list(card.warnings),
        "extracted": [extracted_json(one, quotes, hide.names) for one in card.extracted],
        "receipt": _receipt(card.receipt),
    }


def extracted_json(fact: Extracted, quotes: Quotes, names: tuple[str, ...]) -> dict[str, Any]:
    """One fact that the rubric asks to be noted: each value with its turn and span; ``hidden`` where a redactor hid it."""
    return {
        "id": fact.id,
        "label": fact.label,
        "kind": fact.kind,
        "said": [
            {
                "value": value_shown(fact, said.value, quotes, names),
                "turn": said.turn,
                "start": said.start,
                "end": said.end,
                "text": words_shown(fact, said.text, quotes, names),
            }
            for said in fact.said
        ],
        "hidden": fact.hidden,
    }


def dumped(value: Any, *, indent: int | None = None) -> str:
    """JSON text in a fixed key order; non-ASCII stays readable unless the text holds half characters."""
    separators = (",", ": ") if indent else (", ", ": ")
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, allow_nan=False, indent=indent, separators=separators)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085")


def _result(result: CriterionResult, hide: Hide) -> dict[str, Any]:
    return {
        "criterion": result.criterion,
        "title": result.title,
        "pillar": result.pillar,
        "use": result.use,
        "weight": result.weight,
        "outcome": result.outcome.value,
        "reason": hide.words(result.reason),
        "evidence": [_evidence(evidence, hide) for evidence in result.evidence],
        "met": result.met,
        "opportunities": result.opportunities,
        "critical": result.critical,
        "takes_off": result.takes_off,
        "why": result.why,
        "tip": result.tip,
        "try_saying": result.try_saying,
        "source": result.source,
        "known_limits": list(result.known_limits),
        "sure": result.sure,
    }


def _evidence(evidence: Evidence, hide: Hide) -> dict[str, Any]:
    return {
        "turn": evidence.turn,
        "start": evidence.start,
        "end": evidence.end,
        "text": hide.quote(evidence.text),
        "signal": evidence.signal,
        "note": hide.words(evidence.note),
        "expected": evidence.expected,
    }


def _pillar(pillar: PillarScore) -> dict[str, Any]:
    return {
        "id": pillar.id,
        "title": pillar.title,
        "weight": pillar.weight,
        "score": pillar.score,
        "coverage": pillar.coverage,
        "verdict": pillar.verdict,
        "earned": pillar.earned,
        "possible": pillar.possible,
        "taken_off": pillar.taken_off,
    }


def _receipt(receipt: Receipt) -> dict[str, Any]:
    return {
        "rubric": receipt.rubric,
        "rubric_version": receipt.rubric_version,
        "rubric_hash": receipt.rubric_hash,
        "library_version": receipt.library_version,
        "transcript_hash": receipt.transcript_hash,
        "lines": [
            {
                "criterion": line.criterion,
                "points": line.points,
                "of": line.of,
                "signal": line.signal,
                "turn": line.turn,
                "start": line.start,
                "end": line.end,
            }
            for line in receipt.lines
        ],
    }
