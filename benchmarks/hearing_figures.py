"""The figures of one set of conversations: every signal, the moments and their steps, the whole contact, the marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from empathyqa.replies import STEPS
from empathyqa.signals.vocabulary import MEANINGS
from hearing_measure import MARKS, Row, added, interval, kappa, ratios, spearman

GROUPED = ("any_emotion", "any_clear_emotion")
FIELDS = {"resolution_status": "resolution_status", "name": "name_status", "archetype": "archetype"}
FLAGS = ("over_apology", "scripted_empathy")
NOTHING = [0, 0, 0]


def figures(rows: Sequence[Row], draws: int) -> dict[str, Any]:
    """All figures, with their intervals over ``draws`` samples of conversations (0: none)."""
    ids = [meaning.id for meaning in MEANINGS]
    out: dict[str, Any] = {
        "conversations": len(rows),
        "turns": sum(row.gold.get("length", 0) for row in rows),
        "micro": _counted([added([row.counts.get(id, NOTHING) for id in ids]) for row in rows], draws),
        "signals": {id: _counted([row.counts.get(id, NOTHING) for row in rows], draws) for id in (*ids, *GROUPED)},
    }
    common = [found["f1"] or 0.0 for id, found in out["signals"].items() if id in ids and found["gold"] >= 15]
    out["macro_f1"] = sum(common) / len(common) if common else None
    if any("moments" in row.gold for row in rows):
        out["moments"] = _counted([row.moments for row in rows], draws) | {
            "steps": {step: _step(rows, step, draws) for step in STEPS}
        }
    if rows and all(row.card for row in rows):
        out["contact"] = _contact(rows)
        out["spearman"] = {mark: _marks(rows, mark, draws) for mark in ("total", *MARKS)}
    return out


def _counted(counts: Sequence[Sequence[int]], draws: int) -> dict[str, Any]:
    """Gold, heard, precision, recall, F1; conversations in which it neither was nor was heard are drawn too."""
    whole = added(counts) if counts else list(NOTHING)
    out: dict[str, Any] = {"gold": whole[0] + whole[2], "heard": whole[0] + whole[1], **ratios(whole)}
    if draws and sum(whole):
        told = [tuple(count) for count in counts]
        for name in ("precision", "recall", "f1"):
            out[f"{name}_interval"] = interval(told, lambda drawn, name=name: ratios(added(drawn))[name], draws)  # type: ignore[misc]
    return out


def _step(rows: Sequence[Row], step: str, draws: int) -> dict[str, Any]:
    told = [row.steps[step] for row in rows]
    pairs = [pair for each in told for pair in each]
    return {
        "n": len(pairs),
        "agreement": sum(a == b for a, b in pairs) / len(pairs) if pairs else None,
        "kappa": kappa(pairs),
        "kappa_interval": interval(told, lambda drawn: kappa([pair for each in drawn for pair in each]), draws),
    }


def _contact(rows: Sequence[Row]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for field, ours in FIELDS.items():
        marked = [row.gold[field] for row in rows]
        out[field] = {
            "accuracy": sum(row.gold[field] == row.card[ours] for row in rows) / len(rows),
            "majority": max(marked.count(value) for value in set(marked)) / len(rows),
        }
    for flag in FLAGS:
        pairs = [(bool(row.gold[flag]), bool(row.card[flag])) for row in rows]
        count = [sum(a and b for a, b in pairs), sum(b and not a for a, b in pairs), sum(a and not b for a, b in pairs)]
        out[flag] = {"gold": count[0] + count[2], "heard": count[0] + count[1], **ratios(count)}
    return out


def _marks(rows: Sequence[Row], mark: str, draws: int) -> dict[str, Any]:
    """Rank correlation of our number with the readers' mark, where there is a number."""
    pairs = []
    for row in rows:
        ours = row.card["total"] if mark == "total" else row.card["pillars"].get(mark)
        if ours is not None:
            theirs = sum(row.gold[each] for each in MARKS) if mark == "total" else row.gold[mark]
            pairs.append((float(theirs), float(ours)))
    return {"n": len(pairs), "rho": spearman(pairs), "rho_interval": interval(pairs, spearman, draws)}
