"""``rubric show``: what really counts, in percent of the total, and where each line is written."""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.rubric.facts_told import facts_shown
from empathyqa.rubric.known import ConditionLike
from empathyqa.rubric.mixing import mixed
from empathyqa.rubric.model import Criterion, Mix, OnlyFor, Rubric
from empathyqa.rubric.provenance import Origin
from empathyqa.rubric.weights import percent, pillar_share, share_of_total
from empathyqa.scorecard import PILLARS


def show_rubric(rubric: Rubric, conditions: Mapping[str, ConditionLike] | None = None) -> str:
    """A page that a person can read aloud: pillars, criteria with their share of the total, bands, what is left out.

    With ``conditions``, each ``applies_when`` is explained in its own sentence below the table.
    """
    lines = [f"{rubric.title} ({rubric.rubric}, version {rubric.version})"]
    if rubric.provenance.files:
        lines.append("written in " + ", which inherits from ".join(rubric.provenance.files))
    lines.append(f"content {rubric.sha256[:12]}")
    if rubric.because:
        lines.append(f"because: {' '.join(rubric.because.split())}")
    if rubric.sectors:
        lines.append(f"sectors: {', '.join(rubric.sectors)} (their own cues of vulnerability, beside the general ones)")
    width = max(len(each.id) for each in rubric.criteria)
    for pillar in PILLARS:
        lines += ["", *_pillar(rubric, pillar, width)]
    for mix in rubric.mixes:
        lines += ["", *_mix(rubric, mix, width)]
    lines += ["", *_bands(rubric), little_to_judge(rubric)]
    lines += facts_shown(rubric)
    for name, reason in rubric.switched_off.items():
        lines.append(f"switched off: {name} ({reason}){_from(rubric.provenance.switched_off.get(name))}")
    if conditions:
        lines += _conditions(rubric, conditions)
    return "\n".join(lines) + "\n"


def little_to_judge(rubric: Rubric) -> str:
    """From when on a pillar has little to judge, and what it then gives at least and at most."""
    least, most = rubric.little_to_judge_at_least, rubric.little_to_judge_at_most
    limits = [f"{least:g} at least"] * (least > 0) + [f"{most:g} at most"] * (most < 100)
    limit = f" and earns {' and '.join(limits)}" if limits else ""
    return f"a pillar of which less than {rubric.min_coverage:.0%} of the weight applied has little to judge{limit}"


def _pillar(rubric: Rubric, pillar: str, width: int) -> list[str]:
    inside = [each for each in rubric.criteria if each.pillar == pillar]
    title = next((each.title for name, each in rubric.pillars.items() if name == pillar), "") or pillar.capitalize()
    count = f"{len(inside)} criteria" if len(inside) != 1 else "1 criterion"
    head = f"{title} ({pillar})  {percent(pillar_share(pillar, rubric))} of the total, {count}"
    return [head, *(_line(each, rubric, width) for each in inside)]


def _mix(rubric: Rubric, mix: Mix, width: int) -> list[str]:
    """What counts otherwise in one mix, in shares of the total."""
    other = mixed(rubric, mix)
    lines = [f"mix: {mix.name}, {only_for_words(mix.only_for)}", f"  because: {' '.join(mix.because.split())}"]
    for pillar in PILLARS:
        before, after = pillar_share(pillar, rubric), pillar_share(pillar, other)
        if before != after:
            lines.append(f"  {pillar:<{width}}  {percent(before)} -> {percent(after)}")
    for criterion in other.criteria:
        if criterion.id in mix.weights:
            before = share_of_total(rubric.criterion(criterion.id), rubric)
            lines.append(f"  {criterion.id:<{width}}  {percent(before)} -> {percent(share_of_total(criterion, other))}")
    return lines


def only_for_words(only_for: OnlyFor) -> str:
    """``only for channel chat or email, queue returns``; empty where nothing is named."""
    named = [f"{name} {' or '.join(values)}" for name, values in only_for.named().items()]
    return f"only for {', '.join(named)}" if named else ""


def _line(criterion: Criterion, rubric: Rubric, width: int) -> str:
    counts = f"{_counts(criterion, rubric)}{_when(criterion)}"
    origin = rubric.provenance.criteria.get(criterion.id)
    return f"  {criterion.id:<{width}}  {counts:<58}{_origin(origin)}".rstrip()


def _counts(criterion: Criterion, rubric: Rubric) -> str:
    share = share_of_total(criterion, rubric)
    critical = ", critical" if criterion.critical else ""
    if criterion.use == "guard":
        return f"takes {criterion.takes_off:<4g}  = {percent(-share):>6}{critical}"
    if criterion.use == "alert":
        return f"calls a person{critical}"
    if criterion.use != "score" or criterion.status == "experimental":
        return f"shown, not counted ({'experimental' if criterion.use == 'score' else criterion.use})"
    return f"weight {criterion.weight:<4g} = {percent(share):>6}{critical}"


def _when(criterion: Criterion) -> str:
    when = f" if {criterion.applies_when}" if criterion.applies_when else ""
    when += f", half at most if {criterion.at_most_partly_when}" if criterion.at_most_partly_when else ""
    words = only_for_words(criterion.only_for)
    return f"{when}, {words}" if words else when


def _origin(origin: Origin | None) -> str:
    if origin is None:
        return ""
    files = [origin.at.file, *sorted({str(written) for written in origin.changes.values()})]
    return "  <- " + " + ".join(files)


def _from(written: object) -> str:
    return f"  <- {written}" if written else ""


def _bands(rubric: Rubric) -> list[str]:
    lines = ["bands, best first"]
    width = max(len(band.name) for band in rubric.bands)
    for band in rubric.bands:
        floor = f", each pillar at least {band.each_pillar:g}" if band.each_pillar else ""
        lines.append(f"  {band.name:<{width}}  total at least {band.total:g}{floor}")
    return lines


def _conditions(rubric: Rubric, conditions: Mapping[str, ConditionLike]) -> list[str]:
    named = {name for each in rubric.criteria for name in (each.applies_when, each.at_most_partly_when)}
    used = sorted(named & conditions.keys())
    width = max((len(name) for name in used), default=0)
    lines = [f"  {name:<{width}}  {conditions[name].sentence}" for name in used]
    return ["", "what the conditions mean", *lines] if lines else []
