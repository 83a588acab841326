"""One kind of value where another is meant: what it was read as, and how to write what was meant (R104, R004, R016)."""

from __future__ import annotations

import re

from empathyqa.rubric.for_instance import as_group, as_list
from empathyqa.rubric.misfit import Misfit
from empathyqa.rubric.shortening import short
from empathyqa.rubric.tree import Fields, Items, Node, Text

TYPES = {
    "text": "text",
    "whole number": "a whole number",
    "number": "a number",
    "true or false": "true or false",
    "list": "a list",
    "group": "a group of fields",
    "date": "a date",
    "time": "a time",
    "address": "an address",
    "nothing": "nothing",
}
"""Our word for what was wanted → how a sentence says it."""


def wrong_type(misfit: Misfit) -> tuple[str, str, str]:
    """The code, the sentence and the remedy for a value of the wrong kind."""
    if misfit.kind == "text":
        return _not_text(misfit)
    if isinstance(misfit.node, Text):
        return _one_value(misfit, misfit.node)
    wanted = TYPES[misfit.kind]
    fix = {
        "list": as_list(misfit) or "Write each entry on its own line after '- '.",
        "group": "Write its fields as 'field: value', without '- ' before them.",
    }.get(misfit.kind, f"Write {wanted}, without brackets or fields.")
    return "R104", f"{misfit.name} should be {wanted}, not {shape(misfit.node)}.", fix


def _one_value(misfit: Misfit, node: Text) -> tuple[str, str, str]:
    """Where one value stands and another kind is meant."""
    kind, wanted, shown = misfit.kind, TYPES[misfit.kind], short(node.text)
    is_number = isinstance(_unquoted(node), (int, float))
    if node.style in ("'", '"') and kind in ("number", "whole number", "true or false") and is_number:
        return "R104", f"{misfit.name} should be {wanted}, not text.", f"Leave the quotes out: {node.text}"
    if kind == "list" and not node.style and re.match(r"-\S", node.text):
        return "R016", "A space is missing after the dash.", f"Write - {short(node.text[1:])}"
    if kind == "list":
        fix = f"Put it in square brackets: [{shown}]; or write each entry on its own line after '- '."
        return "R104", f"{misfit.name} should be a list, not one value.", fix
    fix = {
        "true or false": _as_yes_or_no(node.text),
        "number": _as_number(node.text),
        "whole number": "Write a whole number, such as 1.",
        "group": as_group(misfit, node) or "Write its fields on the following lines, indented by two spaces, as 'field: value'.",
    }.get(kind, misfit.about or "Correct the value.")
    return "R104", f"{misfit.name} should be {wanted}, not '{shown}'.", fix


def _as_yes_or_no(text: str) -> str:
    meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(text.lower())
    return f"Write {meant}." if meant else "Write true or false."


def _as_number(text: str) -> str:
    """What was probably meant: a decimal comma, a percent sign, a unit."""
    number = re.fullmatch(r"\s*(-?\d+)(?:[.,](\d+))?\s*(?:[%a-zA-Z. ]*|#.*)", text)
    if not number:
        return "Write a number, such as 2 or 0.5."
    return f"Write {number[1]}{'.' + number[2] if number[2] else ''}"


def _not_text(misfit: Misfit) -> tuple[str, str, str]:
    node = misfit.node
    if isinstance(node, Text):
        what = "true or false" if isinstance(node.value, bool) else "a number"
        return (
            "R104",
            f"{misfit.name} should be text, but {node.text} is read as {what}.",
            f'Put it in quotes: "{node.text}"',
        )
    if isinstance(node, Fields) and not node.flow and len(node.entries) == 1:
        name, entry = next(iter(node.entries.items()))
        rest = entry.node.text if isinstance(entry.node, Text) else "…"
        message = f"{misfit.name} should be text, but the colon after '{short(name)}' makes it a field."
        return "R004", message, f'Put the whole text in double quotes: "{short(f"{name}: {rest}", 70)}"'
    if isinstance(node, Fields) and not node.flow and all(name[:1].isupper() for name in node.entries):
        message = f"{misfit.name} should be a conversation as one text, but its lines are read as fields."
        return "R004", message, "Write '- |' and the conversation on the lines below, indented by two spaces more."
    if misfit.name == "'applies_when'":
        first = next((item.text for item in getattr(node, "items", ()) if isinstance(item, Text)), "moment_heard")
        fix = f"Name one: applies_when: {short(first)}. For several, write a criterion for each ('empathyqa explain' lists them)."
        return "R104", f"{misfit.name} should be one condition, not {shape(node)}.", fix
    if isinstance(node, (Fields, Items)) and node.flow:
        letter = "[" if isinstance(node, Items) else "{"
        message = f"{misfit.name} should be text, but '{letter}' starts {shape(node)}."
        return "R104", message, "Put the whole text in double quotes; for a blank to fill in, write <name>."
    return (
        "R104",
        f"{misfit.name} should be text, not {shape(node)}.",
        "Write one text; long text goes after '>' or '|'.",
    )


def _unquoted(node: Text) -> object:
    return Text(node.place, node.text).value


def shape(node: Node) -> str:
    """What a value is read as, in words."""
    if isinstance(node, Items):
        return "a list"
    if isinstance(node, Fields):
        return "a group of fields"
    return "text" if isinstance(node.value, str) else f"'{node.text}'"
