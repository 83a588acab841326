"""The pages that ``explain`` prints, each made from the thing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from empathyqa.checks import Check, Condition
    from empathyqa.codes import Code
    from empathyqa.reading.problems import ProblemKind
    from empathyqa.rubric.model import Criterion, Rubric
    from empathyqa.signals.facts import FactRule
    from empathyqa.signals.vocabulary import Meaning


def signal_page(meaning: Meaning) -> str:
    """A signal: when it is heard, when not, and what it misses."""
    from empathyqa.signals import BUILT_IN

    rule = next((rule for rule in BUILT_IN if rule.id == meaning.id), None)
    lines = [f"{meaning.id}: {meaning.title} (signal)", "", f"Heard when the {meaning.speaker} {meaning.heard_when}."]
    if meaning.not_this:
        lines.append(f"Not: {meaning.not_this}.")
    if rule is not None:
        lines += _section("Rule", [rule.about] if rule.about else [])
        lines += _section("Heard in", rule.examples.fires)
        lines += _section("Not heard in", rule.examples.silent)
        lines += _section("Known misses", rule.examples.known_misses)
    return "\n".join(lines)


def fact_page(fact: FactRule) -> str:
    """A fact about the course of a conversation: what it is, where it shows, and where not."""
    lines = [f"{fact.id} (fact about the course of a conversation)", "", fact.about]
    lines += _section("Seen in", fact.examples.fires)
    lines += _section("Not seen in", fact.examples.silent)
    return "\n".join(lines + _section("Known misses", fact.examples.known_misses))


def check_page(check: Check[Any]) -> str:
    """A check: what it decides, its settings, and what it listens for."""
    lines = [f"{check.id}: {check.title} (check)", "", check.about]
    fields = [f"{name}: {field.description or ''}".rstrip(": ") for name, field in check.settings.model_fields.items()]
    lines += _section("Settings", fields)
    return "\n".join(lines + _section("Listens for", check.hears))


def condition_page(condition: Condition) -> str:
    """A condition that a criterion can name."""
    return "\n".join(
        [
            f"{condition.id} (condition, for applies_when)",
            "",
            condition.sentence,
            f"Where it does not hold, the report says: {condition.otherwise}",
        ]
    )


def criterion_page(criterion: Criterion, rubric: Rubric) -> str:
    """A criterion: why it counts, on what it rests, what to say to the agent."""
    uses = {
        "score": f"earns points, weight {criterion.weight:g}",
        "guard": f"takes {criterion.takes_off:g} points off when broken",
        "coach": "shown, no points",
        "alert": "asks for a person",
        "context": "shown, never scored",
    }
    lines = [
        f"{criterion.id}: {criterion.title} (criterion of {rubric.rubric})",
        "",
        criterion.why,
        f"Pillar: {criterion.pillar}; {uses[criterion.use]}." + (" Critical." if criterion.critical else ""),
        f"Check: {criterion.check}" + (f" with {_words(criterion.settings)}" if criterion.settings else ""),
    ]
    if criterion.applies_when:
        lines.append(f"Applies when: {criterion.applies_when}")
    if criterion.source:
        lines.append(f"Source: {criterion.source}")
    lines += _section("Coaching tip", [criterion.coach.tip])
    lines += _section("Try saying", [criterion.coach.try_saying] if criterion.coach.try_saying else [])
    lines += _section("Known limits", criterion.known_limits)
    lines += _section("Met by", criterion.examples.passes)
    return "\n".join(lines + _section("Missed by", criterion.examples.fails))


def code_page(kind: Code | ProblemKind) -> str:
    """An error code: what it means and what to do."""
    return "\n".join([f"{kind.code} (error): {kind.title}", "", kind.meaning, f"What to do: {kind.fix}"])


def _section(title: str, rows: Iterable[str]) -> list[str]:
    indented = ["  " + row.rstrip("\n").replace("\n", "\n    ") for row in rows]
    return ["", f"{title}:", *indented] if indented else []


def _words(settings: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in settings.items())
