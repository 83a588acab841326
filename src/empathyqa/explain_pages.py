"""The pages that ``explain`` prints, each made from the thing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from empathyqa.checks import Check, Condition
    from empathyqa.codes import ProblemKind
    from empathyqa.rubric.model import Criterion, Rubric
    from empathyqa.signals.facts import FactRule
    from empathyqa.signals.rule import Rule
    from empathyqa.signals.vocabulary import Meaning


def signal_page(meaning: Meaning) -> str:
    """A signal: when it is heard, when not, how well, what it misses, and how it could be gamed."""
    lines = [f"{meaning.id}: {meaning.title} (signal)", "", f"Heard when the {meaning.speaker} {meaning.heard_when}."]
    if meaning.not_this:
        lines.append(f"Not: {meaning.not_this}.")
    for title, rows in signal_parts(meaning):
        lines += _section(title, rows)
    return "\n".join(lines)


def their_signal_page(rules: Sequence[Rule]) -> str:
    """A signal of another package, by one rule or several: what its author says of it, and their examples."""
    lines = [f"{rules[0].id} (signal of another package)", "", f"Heard in the {rules[0].side}'s turns, by rules alone."]
    for title, rows in (
        ("Rule", [rule.about for rule in rules if rule.about]),
        ("Heard in", [row for rule in rules for row in rule.examples.fires]),
        ("Not heard in", [row for rule in rules for row in rule.examples.silent]),
        ("Known misses", [row for rule in rules for row in rule.examples.known_misses]),
    ):
        lines += _section(title, rows)
    return "\n".join(lines)


def signal_parts(meaning: Meaning) -> Iterable[tuple[str, Sequence[str]]]:
    """The parts of a signal's page after its meaning, each with its rows; empty parts are left out by who tells them."""
    from empathyqa.signals import BUILT_IN
    from empathyqa.signals.gamed import GAMED
    from empathyqa.signals.measure import told

    rule = next((rule for rule in BUILT_IN if rule.id == meaning.id), None)
    if rule is not None:
        yield "Rule", [rule.about] if rule.about else []
        yield "How it is heard", [_heard_by(rule)]
        yield "Heard in", rule.examples.fires
        yield "Not heard in", rule.examples.silent
        yield "Known misses", rule.examples.known_misses
    yield "Measured", told(meaning.id)
    yield "How it could be gamed", [GAMED[meaning.id]] if meaning.id in GAMED else []


def _heard_by(rule: Rule) -> str:
    if rule.decides:
        return "By rules alone: the phrases, grammar and place in the talk that its rule names."
    if rule.recall_first:
        return (
            "By rules or by the learned ear, whichever hears it: here a cue that is missed costs more than one looked at in vain."
        )
    return "By rules and the learned ear together: what the rules find is evidence, and the ear weighs it all."


def fact_page(fact: FactRule) -> str:
    """A fact about the course of a conversation: what it is, where it shows, and where not."""
    lines = [f"{fact.id} (fact about the course of a conversation)", "", fact.about]
    lines += _section("Seen in", fact.examples.fires)
    lines += _section("Not seen in", fact.examples.silent)
    return "\n".join(lines + _section("Known misses", fact.examples.known_misses))


def sector_page(sector: str) -> str:
    """A sector: the cues of vulnerability that its own words tell, and how to have them listened for."""
    from empathyqa.signals.sector_packs import pack_of

    pack = pack_of(sector)
    how = f"Switched on by sectors: [{sector}] in a rubric, or by listen --sector {sector}."
    lines = [f"{sector} (sector, with its own cues of vulnerability)", "", f"{pack.about}.", "", how]
    lines += _section("Heard with this pack", pack.examples["fires"])
    lines += _section("Not heard", pack.examples["silent"])
    return "\n".join(lines + _section("Known misses", pack.examples["known_misses"]))


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
            f"{condition.id} (condition, for applies_when or at_most_partly_when)",
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
    if criterion.at_most_partly_when:
        lines.append(f"Partly met at most when: {criterion.at_most_partly_when}")
    if criterion.source:
        lines.append(f"Source: {criterion.source}")
    lines += _section("Coaching tip", [criterion.coach.tip])
    lines += _section("Try saying", [criterion.coach.try_saying] if criterion.coach.try_saying else [])
    for driver, line in criterion.coach.try_saying_for.items():
        lines += _section(f"Try saying, {driver.replace('_', ' ')}", [line])
    lines += _section("As praise", [criterion.coach.praise] if criterion.coach.praise else [])
    lines += _section("Known limits", criterion.known_limits)
    lines += _section("Met by", criterion.examples.passes)
    return "\n".join(lines + _section("Missed by", criterion.examples.fails))


def code_page(kind: ProblemKind) -> str:
    """An error code: what it means and what to do."""
    return "\n".join([f"{kind.code} (error): {kind.title}", "", kind.meaning, f"What to do: {kind.fix}"])


def _section(title: str, rows: Iterable[str]) -> list[str]:
    indented = ["  " + row.rstrip("\n").replace("\n", "\n    ") for row in rows]
    return ["", f"{title}:", *indented] if indented else []


def _words(settings: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in settings.items())
