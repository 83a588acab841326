"""Contacts made by hand: cards with the scores and moments a test needs, and nothing else."""

from __future__ import annotations

from typing import Any

from empathyqa.insight.contact import Contact, Heard, Line
from empathyqa.scorecard import CriterionResult, Outcome, PillarScore, Receipt, ReceiptLine, Scorecard
from empathyqa.signal import Moment, Signal

OUTCOMES = {"+": Outcome.MET, "~": Outcome.PARTLY, "-": Outcome.MISSED, "0": Outcome.NOT_APPLICABLE}


def card(id: str, total: float | None = 60.0, **facts: Any) -> Scorecard:
    """A card whose three pillars all score its total."""
    pillars = {
        name: PillarScore(name, name.capitalize(), 1.0, total, 1.0, "judged" if total is not None else "no_evidence")
        for name in ("efficiency", "effectiveness", "empathy")
    }
    whole: dict[str, Any] = {
        "band": "Fine", "complete": True, "results": (), "moments": (), "archetype": "transactional",
        "resolution_status": "resolved", "name_status": "used", "over_apology": False, "scripted_empathy": False,
        "receipt": Receipt("balanced", "1", "abc", "0.1.0", id), "rubric_title": "Balanced",
    }  # fmt: skip
    return Scorecard(id=id, total=total, pillars=pillars, **{**whole, **facts})


def contact(
    id: str, total: float | None = 60.0, agent: str = "Ana", lines: tuple[str, ...] = (), **facts: Any
) -> Contact:
    """A contact; ``lines`` are the agent's caring sentences, ``insults`` how many there were."""
    insults, closing = facts.pop("insults", 0), facts.pop("closing", "content")
    heard = Heard(insults, closing, tuple(Line(text, 1, ("sympathy",), False, False) for text in lines), ())
    return Contact(card(id, total, agent_name=agent or None, **facts), agent, heard)


def moment(cue: str = "anxiety", steps: str = "nnca", *, words: str = "I'm so worried", level: int | None = 2,
           turn: int = 0, kind: str | None = None, reason: str = "") -> Moment:  # fmt: skip
    """A moment; ``steps`` holds the first letters of those taken: notice, name (m), contain, act."""
    taken = {"notice": "n" in steps, "name": "m" in steps, "contain": "c" in steps, "act": "a" in steps}
    broken = next((step for step, was in taken.items() if not was), None)
    said = Signal(cue, turn, 0, len(words), words, level, kind, reason=reason)
    return Moment(turn, cue, level, turn + 2, **taken, broken_step=broken, evidence={"cue": (said,)})


def result(criterion: str, sign: str, *, points: tuple[float, float] = (0, 0), **more: Any) -> CriterionResult:
    """A criterion's result; its points go into the receipt by :func:`with_points`."""
    whole: dict[str, Any] = {
        "title": criterion.capitalize(), "pillar": "empathy", "use": "score", "weight": 1.0, "reason": "made",
        "tip": f"Do {criterion}.", "try_saying": "", "why": "It matters.",
    }  # fmt: skip
    return CriterionResult(criterion=criterion, outcome=OUTCOMES[sign], **{**whole, **more})


def with_points(id: str, table: dict[str, tuple[str, float, float]], **facts: Any) -> Contact:
    """A contact from criterion → (sign, points earned, points possible)."""
    results = tuple(result(name, sign) for name, (sign, _, _) in table.items())
    lines = tuple(
        ReceiptLine(name, earned, of, "", None, 0, 0) for name, (sign, earned, of) in table.items() if sign != "0"
    )
    receipt = Receipt("balanced", "1", "abc", "0.1.0", id, lines)
    return contact(id, results=results, receipt=receipt, **facts)
