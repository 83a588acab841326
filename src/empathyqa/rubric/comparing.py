"""``rubric diff``: what a change does to the weights, in words. Adding one criterion quietly dilutes the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from empathyqa.rubric.facts_told import facts_changed
from empathyqa.rubric.model import Band, Criterion, Rubric
from empathyqa.rubric.showing import only_for_words
from empathyqa.rubric.weights import percent, pillar_share, share_of_total
from empathyqa.scorecard import PILLARS

_WORDING = ("title", "why", "source", "known_limits")
_NOTICED = 0.0005
"""A share that moves by less than a twentieth of a percent point is not worth a line."""


def diff_rubrics(old: Rubric, new: Rubric) -> str:
    """What is new, gone and different from ``old`` to ``new``, the weightiest first; one sentence if nothing is."""
    head = f"{_named(old)} -> {_named(new)}"
    if old.sha256 == new.sha256:
        return f"{head}\nThe two say the same.\n"
    parts = [
        ("The whole", _whole(old, new)),
        ("New criteria", _added(old, new)),
        ("Gone", _gone(old, new)),
        ("Changed", _changed(old, new)),
        ("Not changed, but counting differently", _moved(old, new)),
        ("Word lists", _lists(old, new)),
        ("Noted after the call", facts_changed(old, new)),
        ("Wording only", _reworded(old, new)),
    ]
    lines = [head]
    for title, told in parts:
        found = list(told)
        if found:
            lines += ["", title, *(f"  {line}" for line in found)]
    return "\n".join(lines) + "\n"


def _named(rubric: Rubric) -> str:
    return f"{rubric.rubric} {rubric.version}"


def _by_id(rubric: Rubric) -> dict[str, Criterion]:
    return {criterion.id: criterion for criterion in rubric.criteria}


def _whole(old: Rubric, new: Rubric) -> Iterator[str]:
    for pillar in PILLARS:
        before, after = pillar_share(pillar, old), pillar_share(pillar, new)
        if abs(before - after) >= _NOTICED:
            yield f"{pillar}: {percent(before)} -> {percent(after)} of the total"
    if old.because != new.because:
        yield f"because: {_quoted(old.because)} -> {_quoted(new.because)}"
    if old.min_coverage != new.min_coverage:
        yield f"little to judge below {old.min_coverage:.0%} -> {new.min_coverage:.0%} of a pillar's weight"
    if old.little_to_judge_at_most != new.little_to_judge_at_most:
        yield f"a pillar with little to judge gives at most {old.little_to_judge_at_most:g} -> {new.little_to_judge_at_most:g}"
    if old.little_to_judge_at_least != new.little_to_judge_at_least:
        yield f"a pillar with little to judge gives at least {old.little_to_judge_at_least:g} -> {new.little_to_judge_at_least:g}"
    if set(old.sectors) != set(new.sectors):
        yield f"sectors: {_sectors(old)} -> {_sectors(new)}"
    if old.bands != new.bands:
        yield f"bands: {_bands(old.bands)} -> {_bands(new.bands)}"
    before_it, after_it = ({mix.name: mix for mix in rubric.mixes} for rubric in (old, new))
    for name in dict.fromkeys((*before_it, *after_it)):
        if before_it.get(name) != after_it.get(name):
            what = "new" if name not in before_it else "gone" if name not in after_it else "changed"
            yield f"mix {_quoted(name)}: {what}"
    if old.title != new.title:
        yield f"title: {_quoted(old.title)} -> {_quoted(new.title)}"


def _sectors(rubric: Rubric) -> str:
    return ", ".join(sorted(set(rubric.sectors))) or "none"


def _bands(bands: list[Band]) -> str:
    return ", ".join(f"{band.name} {band.total:g}" + (f"/{band.each_pillar:g}" if band.each_pillar else "") for band in bands)


def _added(old: Rubric, new: Rubric) -> Iterator[str]:
    known = _by_id(old)
    for criterion in _weightiest(new):
        if criterion.id not in known:
            yield f"{criterion.id}: {criterion.title} ({criterion.pillar}, {_counts(criterion, new)})"


def _gone(old: Rubric, new: Rubric) -> Iterator[str]:
    known = _by_id(new)
    for criterion in _weightiest(old):
        if criterion.id not in known:
            reason = new.switched_off.get(criterion.id)
            why = f", switched off: {reason}" if reason else ""
            yield f"{criterion.id}: {criterion.title} ({criterion.pillar}, was {_counts(criterion, old)}){why}"


def _changed(old: Rubric, new: Rubric) -> Iterator[str]:
    known = _by_id(old)
    for criterion in _weightiest(new):
        before = known.get(criterion.id)
        told = _differences(before, criterion) if before else []
        if before and told:
            shares = _shares(before, old, criterion, new)
            yield f"{criterion.id}: {'; '.join(told)}{f' ({shares} of the total)' if shares else ''}"


def _differences(old: Criterion, new: Criterion) -> list[str]:
    told = []
    if old.only_for != new.only_for:
        told.append(f"{only_for_words(old.only_for) or 'for all'} -> {only_for_words(new.only_for) or 'for all'}")
    for name in ("pillar", "use", "weight", "takes_off", "critical", "applies_when", "at_most_partly_when", "status", "check"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            told.append(f"{name} {_value(before)} -> {_value(after)}")
    for name, (before, after) in _nested("settings", old.settings, new.settings).items():
        told.append(f"{name} {_value(before)} -> {_value(after)}")
    return told


def _nested(path: str, old: Any, new: Any) -> dict[str, tuple[Any, Any]]:
    """Where two settings differ, by dotted name."""
    if isinstance(old, dict) and isinstance(new, dict):
        names = [*old, *(name for name in new if name not in old)]
        return {inner: pair for name in names for inner, pair in _nested(f"{path}.{name}", old.get(name), new.get(name)).items()}
    return {} if old == new else {path: (old, new)}


def _moved(old: Rubric, new: Rubric) -> Iterator[str]:
    known = _by_id(old)
    for criterion in _weightiest(new):
        before = known.get(criterion.id)
        if before and not _differences(before, criterion):
            shares = _shares(before, old, criterion, new)
            if shares:
                yield f"{criterion.id}: {shares} of the total"


def _shares(before: Criterion, old: Rubric, after: Criterion, new: Rubric) -> str:
    first, second = share_of_total(before, old), share_of_total(after, new)
    if abs(first - second) < _NOTICED:
        return ""
    return f"{percent(first)} -> {percent(second)}"


def _lists(old: Rubric, new: Rubric) -> Iterator[str]:
    for name in sorted(old.word_lists.keys() | new.word_lists.keys()):
        before, after = old.word_lists.get(name, []), new.word_lists.get(name, [])
        more, fewer = [each for each in after if each not in before], [each for each in before if each not in after]
        told = [f"+ {_quoted(each)}" for each in more[:5]] + [f"- {_quoted(each)}" for each in fewer[:5]]
        if told:
            hidden = len(more) + len(fewer) - len(told)
            yield f"{name}: {', '.join(told)}{f' and {hidden} more' if hidden else ''}"


def _reworded(old: Rubric, new: Rubric) -> Iterator[str]:
    known = _by_id(old)
    for criterion in new.criteria:
        before = known.get(criterion.id)
        if before is None:
            continue
        names = [name for name in _WORDING if getattr(before, name) != getattr(criterion, name)]
        names += ["coach"] if before.coach != criterion.coach else []
        names += ["examples"] if before.examples != criterion.examples else []
        if names:
            yield f"{criterion.id}: {', '.join(name.replace('_', ' ') for name in names)}"


def _weightiest(rubric: Rubric) -> list[Criterion]:
    return sorted(rubric.criteria, key=lambda criterion: -share_of_total(criterion, rubric))


def _counts(criterion: Criterion, rubric: Rubric) -> str:
    share = percent(share_of_total(criterion, rubric))
    if criterion.use == "guard":
        return f"takes off up to {share} of the total"
    if criterion.use != "score" or criterion.status == "experimental":
        return f"{'experimental' if criterion.use == 'score' else criterion.use}, earns nothing"
    return f"{share} of the total"


def _value(value: object) -> str:
    if value is None or value == "":
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list):
        return "[" + ", ".join(str(each) for each in value) + "]"
    return str(value)


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f"'{line[:59]}…'" if len(line) > 60 else f"'{line}'" if line else "none"
