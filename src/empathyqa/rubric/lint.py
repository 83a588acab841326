"""Warnings: a rubric that can be used, and will measure something else than its author thinks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from empathyqa.later import later
from empathyqa.rubric.known import Known
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, follow
from empathyqa.rubric.weights import scoring, share_of_pillar
from empathyqa.rubric.word_lint import lint_words
from empathyqa.scorecard import PILLARS

DECIDES = 0.5
"""Share of its pillar above which one criterion decides it."""

MET_BY_SILENCE = frozenset({"must_not_hear", "dead_air", "interruptions"})
"""Checks for the absence of something: an agent who says nothing meets them."""

_SPOKEN_ONLY = ("spoken",)
"""Conditions that hold on the phone alone."""

COUNTS_ANYTHING = frozenset({"signal_count", "phrases", "process_steps"})
"""Checks that look for what the settings name, whether or not anything called for it."""

_DOUBLE = later(r"\b(?:and|or|&|as well as)\b|/", re.IGNORECASE)
_LINKED = later(r"\band (?:then|who|when|what|why|how)\b|\bwho, what and\b", re.IGNORECASE)
_SAME_THING = later(r"\band \w+s (?:it|them|this|that)\b", re.IGNORECASE)
_CLOCK = later(r"\b(?:handle time|handling time|aht|call length|talk time|duration|speed|seconds|minutes)\b", re.IGNORECASE)
_CLOCK_CHECK = later(r"handle_time|duration|length|talk_time")


@dataclass(frozen=True)
class _Rule:
    code: str
    field: str
    """The field that the warning points at."""
    finds: Callable[[Criterion, Rubric, Known], str | None]
    """The sentence, or ``None`` where all is well."""
    fix: str


def lint(rubric: Rubric, tree: Fields, known: Known, notes: Notes) -> None:
    """Note every warning about a valid rubric."""
    for number, criterion in enumerate(rubric.criteria):
        for rule in _RULES:
            message = rule.finds(criterion, rubric, known)
            if message:
                place = follow(tree, ("criteria", number, rule.field)).place
                notes.add(rule.code, place, f"criterion '{criterion.id}': {message}", rule.fix, "warning")
    _pillars(rubric, tree, notes)
    _bands(rubric, tree, notes)
    _mixes(rubric, tree, notes)
    _facts(rubric, tree, notes)
    lint_words(rubric, tree, notes)


def _no_examples(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    examples = criterion.examples
    if examples.passes and (examples.fails or examples.known_misses):
        return None
    if criterion.use not in ("score", "guard") and examples.not_applicable:
        return None
    if criterion.check == "a_person_answers" and examples.fails:  # it waits for a person, whatever is said
        return None
    if not any((examples.passes, examples.fails, examples.known_misses, examples.not_applicable)):
        return "it has no examples, so nothing shows where its line runs."
    return f"it has no example that {'fails' if examples.passes else 'passes'}."


def _double_barrelled(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    title = _SAME_THING.sub("", _LINKED.sub("", criterion.title))
    verbs = re.findall(r"\b(?:and|or|&|as well as)\s+(\w+?s)\b", title, re.IGNORECASE)
    if "/" in title or ("?" in title and _DOUBLE.search(title)) or verbs:
        return f"the title asks two things at once ('{criterion.title[:60]}')."
    return None


def _no_gate(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    demands = criterion.check in COUNTS_ANYTHING and not _met_at_none(criterion, known)
    if criterion.pillar == "empathy" and criterion.use == "score" and demands and not criterion.applies_when:
        return "it asks for warmth in every contact, whether or not anything called for it."
    return None


def _decides(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    part = share_of_pillar(criterion, rubric)
    if part > DECIDES and len(rubric.criteria) > len(PILLARS):
        return f"it alone is {part:.0%} of the pillar '{criterion.pillar}'."
    return None


def _silence(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    silent = criterion.check in MET_BY_SILENCE or (criterion.check in COUNTS_ANYTHING and _met_at_none(criterion, known))
    if criterion.use == "score" and silent:
        return "an agent who says nothing at all earns its points."
    return None


def _met_at_none(criterion: Criterion, known: Known) -> bool:
    """Whether hearing nothing at all marks a counting check met."""
    limits = _range(criterion, known, "met")
    return limits is not None and limits[0] == 0


def _settings(criterion: Criterion, known: Known) -> BaseModel | None:
    """The settings with their defaults filled in."""
    try:
        return known.checks[criterion.check].settings.model_validate(criterion.settings)
    except ValidationError:
        return None


def _rushes(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    timed = _CLOCK.search(criterion.title) or _CLOCK_CHECK.search(criterion.check)
    if criterion.use == "score" and timed:
        return "a target for time earns points, which invites rushing."
    return None


def _partly_unreachable(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    if "partly" not in criterion.settings:
        return None
    met, partly = (_range(criterion, known, name) for name in ("met", "partly"))
    if met and partly and met[0] <= partly[0] and partly[1] <= met[1]:
        return "'partly' can never be reached: whatever fits it is met already."
    return None


def _range(criterion: Criterion, known: Known, name: str) -> tuple[float, float] | None:
    """The limits of ``met`` or ``partly``, where the check has such a setting."""
    settings = _settings(criterion, known)
    limits = getattr(settings, name, None)
    least = getattr(limits, "min", None)
    most = getattr(limits, "max", float("inf"))
    return (least, most) if isinstance(least, (int, float)) and isinstance(most, (int, float)) else None


def _idle_critical(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    if criterion.critical and criterion.use in ("coach", "context"):
        return f"it is critical, but use: {criterion.use} never counts."
    return None


def _never_applies(criterion: Criterion, rubric: Rubric, known: Known) -> str | None:
    channels = criterion.only_for.channel
    if criterion.applies_when in _SPOKEN_ONLY and channels and "voice" not in channels:
        return f"it can never apply: '{criterion.applies_when}' is about phone calls, and only_for: names other channels."
    if criterion.check in ("dead_air", "interruptions") and channels and "voice" not in channels:
        return f"it can never apply: '{criterion.check}' is about phone calls, and only_for: names other channels."
    return None


_RULES = (
    _Rule("R601", "id", _no_examples, "Add examples: with passes: and fails:; 'rubric test' runs them."),
    _Rule("R602", "title", _double_barrelled, "Split it into two criteria, or name the one thing that is judged."),
    _Rule("R603", "check", _no_gate, "Add applies_when: customer_shows_emotion (or another condition)."),
    _Rule("R604", "weight", _decides, "Lower its weight, or add criteria to the pillar."),
    _Rule("R605", "check", _silence, "Write use: guard with takes_off:, so that it takes points off and earns none."),
    _Rule("R606", "title", _rushes, "Write use: context: it is shown and never scored."),
    _Rule("R611", "settings", _partly_unreachable, "Let partly: go further than met:, or leave it out."),
    _Rule("R613", "only_for", _never_applies, "Change one of the two."),
    _Rule("R609", "critical", _idle_critical, "Write use: score or use: alert, or leave critical out."),
)


def _pillars(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    for pillar in PILLARS:
        if not scoring(rubric, pillar):
            place = follow(tree, ("pillars", pillar)).place
            fix = "Add a criterion with use: score to it; without one, every scorecard is incomplete."
            notes.add("R608", place, f"nothing earns points in the pillar '{pillar}'.", fix, "warning")


def _bands(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    for number, band in enumerate(rubric.bands):
        above = rubric.bands[number - 1] if number else None
        if above and band.each_pillar > above.each_pillar:
            place = follow(tree, ("bands", number)).place
            message = (
                f"band '{band.name}': a pillar must reach {band.each_pillar:g} here, "
                f"but only {above.each_pillar:g} in the better band '{above.name}'."
            )
            notes.add("R607", place, message, "Let each_pillar fall from band to band.", "warning")


def _mixes(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    """A mix that an earlier one leaves nothing for is never used."""
    for number, mix in enumerate(rubric.mixes):
        mine = mix.only_for.named()
        for earlier in rubric.mixes[:number]:
            theirs = earlier.only_for.named()
            if all(name in mine and set(mine[name]) <= set(values) for name, values in theirs.items()):
                place = follow(tree, ("mixes", number)).place
                message = f"mix '{mix.name}' is never used: '{earlier.name}', written before it, takes all its contacts."
                notes.add("R613", place, message, "Write the more particular mix first.", "warning")
                break


def _facts(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    """A reference that nothing names, and a fact without examples."""
    for number, fact in enumerate(rubric.extract):
        place = follow(tree, ("extract", number, "id")).place
        if fact.kind == "reference" and not fact.after:
            message = f"fact '{fact.id}': nothing names it, so every number in the talk would be noted."
            notes.add("R614", place, message, "Add after: [order number, order], as customers and agents say it.", "warning")
        if not fact.examples:
            message = f"fact '{fact.id}': it has no examples, so nothing shows what is noted."
            fix = "Add examples: with talk: and finds:; 'rubric test' runs them."
            notes.add("R601", place, message, fix, "warning")
