"""Pillars and bands: all three pillars are there, other weights have a reason, what a pillar with little to judge gives
leaves room, and bands cover every total in order."""

from __future__ import annotations

from itertools import pairwise

from empathyqa.rubric.model import Rubric
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Items, plain
from empathyqa.scorecard import PILLARS


def check_pillars(tree: Fields, notes: Notes) -> None:
    """Note a pillar that is missing, and weights that differ without a reason."""
    entry = tree.entries.get("pillars")
    if entry is None or not isinstance(entry.node, Fields) or entry.node.refused:
        return
    node = entry.node
    absent = [name for name in PILLARS if name not in node.entries]
    if absent and len(absent) > len([name for name in node.entries if name not in PILLARS]):
        fix = f"Add {absent[0]}: {{weight: 1}} (all three pillars are always judged)."
        notes.add("R302", entry.key, f"the pillar '{absent[0]}' is missing.", fix)
    if absent:
        return
    weights: dict[str, float] = {}
    for name in PILLARS:
        pillar = node.entries[name].node
        weight = pillar.get("weight") if isinstance(pillar, Fields) else None
        value = plain(weight) if weight is not None else 1
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return
        weights[name] = float(value)
    if len(set(weights.values())) > 1 and not tree.text("because").strip():
        shown = ", ".join(f"{name} {weight:g}" for name, weight in weights.items())
        fix = "Make them equal, or add because: with the reason; the reason is printed on every report."
        notes.add("R301", entry.key, f"the pillars do not weigh the same ({shown}).", fix)


def check_little(tree: Fields, notes: Notes) -> None:
    """Note that a pillar with little to judge would have to give more at least than it may at most."""
    names = ("little_to_judge_at_least", "little_to_judge_at_most")
    least, most = (plain(tree.entries[n].node) if n in tree.entries else Rubric.model_fields[n].default for n in names)
    if not isinstance(least, (int, float)) or not isinstance(most, (int, float)) or least <= most:
        return
    entry = next(tree.entries[name] for name in names if name in tree.entries)
    message = f"a pillar with little to judge would give {least:g} at least and {most:g} at most; nothing lies between."
    notes.add("R306", entry.key, message, f"Write little_to_judge_at_least: {most:g} or less.")


def check_bands(tree: Fields, notes: Notes) -> None:
    """Note bands out of order, and totals below the last one."""
    node = tree.get("bands")
    if not isinstance(node, Items):
        return
    totals: list[tuple[float, Fields]] = []
    for band in node.items:
        total = plain(band).get("total") if isinstance(band, Fields) else None
        if not isinstance(band, Fields) or isinstance(total, bool) or not isinstance(total, (int, float)):
            return
        totals.append((float(total), band))
    for (higher, _), (lower, band) in pairwise(totals):
        if lower >= higher:
            message = f"band '{band.text('name')}': its total ({lower:g}) is not below that of the band above ({higher:g})."
            notes.add("R304", band.place, message, "Write the bands best first; each needs a lower total than the one above.")
    if totals and (totals[-1][0] > 0 or _floor(totals[-1][1]) > 0):
        band = totals[-1][1]
        message = f"band '{band.text('name')}': below it there is no verdict at all."
        notes.add("R305", band.place, message, "The last band must start at total: 0, with each_pillar: 0 or without it.")


def _floor(band: Fields) -> float:
    floor = plain(band).get("each_pillar", 0)
    return float(floor) if isinstance(floor, (int, float)) else 0.0
