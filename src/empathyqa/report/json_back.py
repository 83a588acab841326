"""A scorecard read back from its JSON: the other half of the contract in json_form.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from empathyqa.errors import Problem, ReadingError
from empathyqa.report.json_form import SCHEMA_VERSION
from empathyqa.scorecard import (
    CriterionResult,
    Evidence,
    Extracted,
    Outcome,
    PillarScore,
    Receipt,
    ReceiptLine,
    Said,
    Scorecard,
)
from empathyqa.signal import Moment, Signal


def card_from_json(value: Mapping[str, Any]) -> Scorecard:
    """The scorecard that ``score --format json`` wrote.

    Raises :class:`~empathyqa.errors.ReadingError` where the value is not such a scorecard or comes from a newer
    schema, naming the key that is missing or does not fit.
    """
    if not isinstance(value, Mapping):
        raise _unreadable(f"a scorecard is a JSON object, and this is a {type(value).__name__}")
    version = value.get("schema_version")
    if not isinstance(version, int) or version < 1:
        raise _unreadable("this JSON object has no schema_version, so it is not a scorecard")
    if version > SCHEMA_VERSION:
        raise _unreadable(f"this scorecard has schema version {version}; this library reads up to {SCHEMA_VERSION}")
    try:
        return _card(value)
    except KeyError as missing:
        raise _unreadable(f"the scorecard {value.get('id', '?')!r} lacks the key {missing}") from None
    except (TypeError, ValueError, AttributeError) as wrong:
        raise _unreadable(f"the scorecard {value.get('id', '?')!r} has a value that does not fit: {wrong}") from None


def _card(value: Mapping[str, Any]) -> Scorecard:
    return Scorecard(
        id=value["id"],
        total=value["total"],
        band=value["band"],
        complete=value["complete"],
        pillars={name: PillarScore(**pillar) for name, pillar in value["pillars"].items()},
        results=tuple(_result(result) for result in value["results"]),
        moments=tuple(_moment(moment) for moment in value["moments"]),
        archetype=value["archetype"],
        resolution_status=value["resolution_status"],
        name_status=value["name_status"],
        over_apology=value["over_apology"],
        scripted_empathy=value["scripted_empathy"],
        receipt=_receipt(value["receipt"]),
        rubric_title=value.get("rubric_title", ""),
        because=value.get("because", ""),
        alerts=tuple(value.get("alerts", ())),
        capped_by=value.get("capped_by"),
        held_from=value.get("held_from", ""),
        other_rules=dict(value.get("other_rules", {})),
        abstained=dict(value.get("abstained", {})),
        channel=value.get("channel", "unknown"),
        agent_name=value.get("agent_name"),
        customer_name=value.get("customer_name"),
        agent_id=value.get("agent_id"),
        date=value.get("date"),
        queue=value.get("queue"),
        warnings=tuple(value.get("warnings", ())),
        extracted=tuple(_extracted(fact) for fact in value.get("extracted", ())),
    )


def _result(value: Mapping[str, Any]) -> CriterionResult:
    return CriterionResult(
        **{
            **value,
            "outcome": Outcome(value["outcome"]),
            "evidence": tuple(Evidence(**evidence) for evidence in value["evidence"]),
            "known_limits": tuple(value.get("known_limits", ())),
        }
    )


def _extracted(value: Mapping[str, Any]) -> Extracted:
    return Extracted(**{**value, "said": tuple(Said(**said) for said in value["said"])})


def _moment(value: Mapping[str, Any]) -> Moment:
    evidence = {step: tuple(_signal(signal) for signal in found) for step, found in value.get("evidence", {}).items()}
    return Moment(**{**value, "evidence": evidence})


def _signal(value: Mapping[str, Any]) -> Signal:
    return Signal(**{("id" if key == "signal" else key): part for key, part in value.items()})


def _receipt(value: Mapping[str, Any]) -> Receipt:
    return Receipt(**{**value, "lines": tuple(ReceiptLine(**line) for line in value.get("lines", ()))})


def _unreadable(message: str) -> ReadingError:
    return ReadingError(
        Problem("CARD001", message, fix="write it again with `empathyqa score --format json` or `--format jsonl`")
    )
