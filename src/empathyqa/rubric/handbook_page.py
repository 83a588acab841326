"""``rubric handbook``: the rubric as a page for agents and coaches, from the fields the report and ``explain`` use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from empathyqa.rubric.facts_told import fact_words
from empathyqa.rubric.handbook_forms import as_html, as_markdown
from empathyqa.rubric.known import CheckLike, ConditionLike, Known, known
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.rubric.showing import little_to_judge, only_for_words
from empathyqa.rubric.weights import percent, pillar_share, share_of_total
from empathyqa.scorecard import PILLARS


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the page: ``head1`` to ``head3``, ``text``, ``item``, ``field`` (label and text), ``talk``."""

    kind: Literal["head1", "head2", "head3", "text", "item", "field", "talk"]
    text: str
    label: str = ""


def handbook(
    rubric: Rubric,
    format: Literal["md", "html"] = "md",
    *,
    checks: Iterable[CheckLike] | None = None,
    conditions: Mapping[str, ConditionLike] | None = None,
) -> str:
    """The whole handbook as Markdown, or as one self-contained HTML page that prints well."""
    parts = list(_pages(rubric, known(checks, conditions, tuple)))
    return as_html(rubric.title, rubric.language, parts) if format == "html" else as_markdown(parts)


def _pages(rubric: Rubric, names: Known) -> Iterator[Part]:
    yield Part("head1", rubric.title)
    if rubric.about:
        yield Part("text", rubric.about)
    if rubric.because:
        yield Part("field", rubric.because, "Why the pillars do not weigh the same")
    if rubric.sectors:
        told = f"{', '.join(rubric.sectors)}. Their own cues of vulnerability are listened for beside the general ones."
        yield Part("field", told, "Sectors")
    yield Part("head2", "Verdicts")
    for band in rubric.bands:
        floor = f", and no pillar below {band.each_pillar:g}" if band.each_pillar else ""
        advice = f". {band.advice}" if band.advice else ""
        yield Part("item", f"from {band.total:g} of 100{floor}{advice}", band.name)
    said = little_to_judge(rubric)
    yield Part("text", f"{said[0].upper()}{said[1:]}.")
    for pillar in PILLARS:
        title = next((each.title for name, each in rubric.pillars.items() if name == pillar), "") or pillar.capitalize()
        yield Part("head2", f"{title} ({pillar}, {percent(pillar_share(pillar, rubric))} of the total)")
        for criterion in rubric.criteria:
            if criterion.pillar == pillar:
                yield from _criterion(criterion, rubric, names)
    if rubric.mixes:
        yield Part("head2", "Other weights for some contacts")
        for mix in rubric.mixes:
            yield Part("item", f"{only_for_words(mix.only_for)}. {mix.because}", mix.name)
    if rubric.extract:
        yield Part("head2", "Noted after the call")
        for fact in rubric.extract:
            words = fact_words(fact)
            yield Part("item", f"{words[0].upper()}{words[1:]}. Never scored.", fact.label)
    if rubric.switched_off:
        yield Part("head2", "Left out, and why")
        for name, reason in rubric.switched_off.items():
            yield Part("item", reason, name)
    yield Part("text", f"{rubric.rubric}, version {rubric.version}, content {rubric.sha256[:12]}.")


def _criterion(criterion: Criterion, rubric: Rubric, names: Known) -> Iterator[Part]:
    yield Part("head3", criterion.title)
    yield Part("field", _counts(criterion, rubric), "Counts")
    check = names.checks.get(criterion.check)
    if check is not None and check.about:
        yield Part("field", check.about, "What it looks at")
    yield Part("field", criterion.why, "Why it matters")
    condition = names.conditions.get(criterion.applies_when)
    if condition is not None:
        yield Part("field", condition.sentence, "Applies only when")
    halved = names.conditions.get(criterion.at_most_partly_when)
    if halved is not None:
        yield Part("field", halved.sentence, "Half at most when")
    if words := only_for_words(criterion.only_for):
        yield Part("field", f"{words[0].upper()}{words[1:]}.", "For which contacts")
    yield Part("field", criterion.coach.tip, "Do this")
    if criterion.coach.try_saying:
        yield Part("field", criterion.coach.try_saying, "Try saying")
    for driver, line in criterion.coach.try_saying_for.items():
        yield Part("field", line, f"Try saying ({driver.replace('_', ' ')})")
    for limit in criterion.known_limits:
        yield Part("field", limit, "Known limit")
    for label, kind in _SHOWN:
        for example in getattr(criterion.examples, kind):
            yield Part("talk", example.strip(), label)
    if criterion.source:
        yield Part("field", criterion.source, "Source")


_SHOWN = (
    ("This passes", "passes"),
    ("This does not", "fails"),
    ("Here it does not apply", "not_applicable"),
    ("This is not caught yet", "known_misses"),
)


def _counts(criterion: Criterion, rubric: Rubric) -> str:
    share = percent(share_of_total(criterion, rubric))
    critical = " Critical: missed, it puts the contact in the lowest verdict, whatever the total." if criterion.critical else ""
    if criterion.use == "guard":
        return f"Takes {criterion.takes_off:g} points off its pillar when broken ({share} of the total).{critical}"
    if criterion.use == "alert":
        return f"No points; a person looks at the contact.{critical}"
    if criterion.use != "score" or criterion.status == "experimental":
        return "No points; shown only."
    return f"{share} of the total, when everything applies.{critical}"
