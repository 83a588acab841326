"""How a field is written, for somebody who left it out or gave it another shape."""

from __future__ import annotations

from empathyqa.rubric.misfit import Misfit
from empathyqa.rubric.tree import Text
from empathyqa.scorecard import PILLARS

_LINES = {
    "rubric": "rubric: our-rubric",
    "version": "version: 1",
    "title": "title: Says when the money comes",
    "pillars": "pillars: {efficiency: {weight: 1}, effectiveness: {weight: 1}, empathy: {weight: 1}}",
    "bands": "bands: [{name: Solid, total: 65}, {name: Coach this, total: 0}]",
    "id": "id: says-when-the-money-comes",
    "pillar": "pillar: empathy",
    "check": "check: phrases",
    "why": "why: Half of all second calls ask where the money is.",
    "coach": "coach: {tip: Give the day.}",
    "tip": "tip: Give the day.",
    "only_for": "only_for: {channel: [chat]}",
    "because": "because: In a chat the answer is what people wait for.",
    "name": "name: Solid",
    "criteria": "criteria: and below it, indented by two spaces, a group for each: - id: gives-the-day",
    "total": "total: 65",
    "label": "label: Order number",
    "kind": "kind: reference",
}
"""A field → a line to copy, and to put other words in."""
_INHERITED = ("pillars", "bands", "criteria")


def to_add(misfit: Misfit) -> str:
    """The remedy for a field that is missing: a line to write, what belongs in it, and where it may come from."""
    field = misfit.name.strip("'")
    about = misfit.about or "Add the field."
    if misfit.setting:
        return about
    line = f" For instance: {_LINES[field]}" if field in _LINES else ""
    ours = "; or take another rubric's: extends: balanced" if field in _INHERITED else ""
    return f"{about}{line}{ours}"


def as_group(misfit: Misfit, node: Text) -> str | None:
    """How one value that stands where a group belongs was probably meant; ``None`` where nothing is known of it."""
    field, text = misfit.name.strip("'").rpartition(".")[2], " ".join(node.text.split())
    number = not node.style and isinstance(node.value, (int, float)) and not isinstance(node.value, bool)
    if misfit.setting and number:
        return f"Write {field}: {{min: {text}}} for {text} or more, or {field}: {{max: {text}}} for {text} or fewer."
    if field in PILLARS and number:
        return f"Write {field}: {{weight: {text}}}"
    if field == "coach":
        quoted = text.replace('"', "'")
        return f'Write coach: {{tip: "{quoted[:80]}"}}'
    if field == "only_for":
        return f"Say what it is only for: {_LINES['only_for']}"
    return None


def as_list(misfit: Misfit) -> str | None:
    """How the entries of a list are written that was given as a group of fields; ``None`` where nothing is known of it."""
    if misfit.name == "'bands'":
        return "Write each band on its own line, best first: - {name: Solid, total: 65}"
    return None
