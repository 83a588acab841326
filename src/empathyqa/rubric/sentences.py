"""What each pydantic error type says to a QA lead: a code, a sentence, a remedy. Never the library's own message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.tree import Fields, Items, Node, Text


@dataclass(frozen=True)
class Misfit:
    """One value that does not fit, and what is known about the field."""

    type: str
    """pydantic's name for what is wrong."""
    name: str
    """The field as the person wrote or should write it: ``'weight'``, ``entry 2 of 'passes'``."""
    node: Node
    found: bool
    """Whether the field is there at all."""
    about: str = ""
    """The field's own description."""
    known: tuple[str, ...] = ()
    """The fields that would be known here."""
    context: Mapping[str, Any] = field(default_factory=dict)
    setting: bool = False
    """It is a setting of a check."""


KINDS: dict[str, tuple[str, ...]] = {
    "missing": (
        "missing", "missing_argument", "missing_keyword_only_argument", "missing_positional_only_argument",
        "default_factory_not_called", "missing_sentinel_error", "ellipsis_error",
    ),
    "unknown": (
        "extra_forbidden", "unexpected_keyword_argument", "unexpected_positional_argument", "no_such_attribute",
        "multiple_argument_values", "invalid_key", "get_attribute_error",
    ),
    "text": (
        "string_type", "string_sub_type", "string_unicode", "string_not_ascii", "bytes_type", "bytes_invalid_encoding",
    ),
    "whole number": ("int_type", "int_parsing", "int_parsing_size", "int_from_float"),
    "number": (
        "float_type", "float_parsing", "decimal_type", "decimal_parsing", "fraction_type", "fraction_parsing",
        "complex_type", "complex_str_parsing",
    ),
    "true or false": ("bool_type", "bool_parsing"),
    "list": (
        "list_type", "tuple_type", "set_type", "frozen_set_type", "deque_type", "iterable_type", "iteration_error",
        "set_item_not_hashable",
    ),
    "group": (
        "dict_type", "mapping_type", "frozen_dict_type", "ordered_dict_type", "counter_type", "model_type",
        "model_attributes_type", "dataclass_type", "dataclass_exact_type", "named_tuple_type", "arguments_type",
    ),
    "choice": ("literal_error", "enum", "union_tag_invalid", "union_tag_not_found"),
    "more than": ("greater_than",),
    "at least": ("greater_than_equal",),
    "less than": ("less_than",),
    "at most": ("less_than_equal",),
    "multiple": ("multiple_of",),
    "finite": ("finite_number",),
    "too few": ("too_short",),
    "too many": ("too_long",),
    "too short": ("string_too_short", "bytes_too_short"),
    "too long": ("string_too_long", "bytes_too_long", "url_too_long"),
    "digits": ("decimal_max_digits", "decimal_max_places", "decimal_whole_digits"),
    "pattern": ("string_pattern_mismatch",),
    "own words": ("value_error", "assertion_error"),
    "date": (
        "date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact", "date_past",
        "date_future", "datetime_type", "datetime_parsing", "datetime_object_invalid", "datetime_from_date_parsing",
        "datetime_past", "datetime_future", "timezone_naive", "timezone_aware", "timezone_offset",
    ),
    "time": ("time_type", "time_parsing", "time_delta_type", "time_delta_parsing"),
    "address": (
        "url_type", "url_parsing", "url_syntax_violation", "url_scheme", "uuid_type", "uuid_parsing", "uuid_version",
    ),
    "nothing": ("none_required",),
    "unfit": (
        "json_invalid", "json_type", "needs_python_object", "recursion_loop", "recursion_depth_exceeded",
        "frozen_field", "frozen_instance", "is_instance_of", "is_subclass_of", "callable_type",
    ),
}  # fmt: skip
"""Our word for what is wrong → pydantic's error types that mean it."""

_KIND = {name: kind for kind, names in KINDS.items() for name in names}
_TYPES = {
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
_LIMITS = {
    "more than": ("gt", "more than {}"),
    "at least": ("ge", "at least {}"),
    "less than": ("lt", "less than {}"),
    "at most": ("le", "at most {}"),
    "multiple": ("multiple_of", "a multiple of {}"),
    "finite": ("", "an ordinary number"),
    "too few": ("min_length", "a list of {} or more"),
    "too many": ("max_length", "a list of {} or fewer"),
    "too short": ("min_length", "at least {} characters long"),
    "too long": ("max_length", "at most {} characters long"),
    "digits": ("", "a number with fewer digits"),
}


def sentence(misfit: Misfit) -> tuple[str, str, str]:
    """The code, the sentence and the remedy for one misfit. A type unknown today still gets words of ours."""
    kind = _KIND.get(misfit.type, "unfit")
    if kind == "missing" or (not misfit.found and kind != "own words"):
        what = "setting " if misfit.setting else ""
        return "R101", f"{what}{misfit.name} is missing.", misfit.about or "Add the field."
    if kind == "unknown":
        return _unknown(misfit)
    if isinstance(misfit.node, Text) and misfit.node.value is None and kind not in ("own words", "nothing"):
        return "R111", f"{misfit.name} is empty.", misfit.about or "Write a value, or leave the line out."
    if kind in _TYPES:
        return _wrong_type(misfit, kind)
    if kind == "choice":
        return _choice(misfit)
    if kind in _LIMITS:
        return _limit(misfit, kind)
    if kind == "pattern":
        return _pattern(misfit)
    if kind == "own words":
        said = str(misfit.context.get("error") or "").strip() or f"{misfit.name} does not fit."
        return "R107", _as_sentence(said), misfit.about or "Correct the value."
    return "R104", f"{misfit.name} has a value that does not fit here.", misfit.about or "Correct the value."


def _unknown(misfit: Misfit) -> tuple[str, str, str]:
    word = misfit.name.strip("'")
    if misfit.setting:
        otherwise = f"Its settings are: {choices(misfit.known)}." if misfit.known else "It has no settings; remove the line."
        return "R105", f"no setting called '{word}'.", suggestion(word, misfit.known, otherwise)
    otherwise = f"Known here: {choices(misfit.known, 20)}." if misfit.known else "Remove the line."
    return "R102", f"no field called '{word}'.", suggestion(word, misfit.known, otherwise)


def _wrong_type(misfit: Misfit, kind: str) -> tuple[str, str, str]:
    wanted = _TYPES[kind]
    node = misfit.node
    if kind == "text":
        return _not_text(misfit)
    if isinstance(node, Text):
        is_number = isinstance(_unquoted(node), (int, float))
        if node.style in ("'", '"') and kind in ("number", "whole number", "true or false") and is_number:
            return "R104", f"{misfit.name} should be {wanted}, not text.", f"Leave the quotes out: {node.text}"
        if kind == "true or false":
            near = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(node.text.lower())
            fix = f"Write {near}." if near else "Write true or false."
            return "R104", f"{misfit.name} should be {wanted}, not '{_short(node.text)}'.", fix
        if kind == "list" and not node.style and re.match(r"-\S", node.text):
            return "R016", "A space is missing after the dash.", f"Write - {_short(node.text[1:])}"
        if kind == "list":
            fix = f"Put it in square brackets: [{_short(node.text)}]; or write each entry on its own line after '- '."
            return "R104", f"{misfit.name} should be a list, not one value.", fix
        shown = f"'{_short(node.text)}'"
        fix = {
            "number": _as_number(node.text),
            "whole number": "Write a whole number, such as 1.",
            "group": "Write its fields on the following lines, indented by two spaces, as 'field: value'.",
        }.get(kind, misfit.about or "Correct the value.")
        return "R104", f"{misfit.name} should be {wanted}, not {shown}.", fix
    fix = f"Write {wanted}, without brackets or fields." if kind != "list" else "Write each entry on its own line after '- '."
    if kind == "group":
        fix = "Write its fields as 'field: value', without '- ' before them."
    return "R104", f"{misfit.name} should be {wanted}, not {_shape(node)}.", fix


def _as_number(text: str) -> str:
    """What was probably meant: a decimal comma, a percent sign, a unit."""
    number = re.match(r"\s*(-?\d+)(?:[.,](\d+))?(?!\d)", text)
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
        message = f"{misfit.name} should be text, but the colon after '{_short(name)}' makes it a field."
        return "R004", message, f'Put the whole text in double quotes: "{_short(f"{name}: {rest}", 70)}"'
    if isinstance(node, Fields) and not node.flow and all(name[:1].isupper() for name in node.entries):
        message = f"{misfit.name} should be a conversation as one text, but its lines are read as fields."
        return "R004", message, "Write '- |' and the conversation on the lines below, indented by two spaces more."
    if isinstance(node, (Fields, Items)) and node.flow:
        letter = "[" if isinstance(node, Items) else "{"
        message = f"{misfit.name} should be text, but '{letter}' starts {_shape(node)}."
        return "R104", message, "Put the whole text in double quotes; for a blank to fill in, write <name>."
    return (
        "R104",
        f"{misfit.name} should be text, not {_shape(node)}.",
        "Write one text; long text goes after '>' or '|'.",
    )


def _choice(misfit: Misfit) -> tuple[str, str, str]:
    listed = str(misfit.context.get("expected") or misfit.context.get("expected_tags") or "")
    options = re.findall(r"'([^']*)'", listed) or [word for word in re.split(r",\s*|\s+or\s+", listed) if word]
    value = _short(misfit.node.text) if isinstance(misfit.node, Text) else _shape(misfit.node)
    allowed = f"It may be: {choices(options)}." if options else misfit.about
    message = f"{misfit.name} cannot be '{value}'." if isinstance(misfit.node, Text) else f"{misfit.name} cannot be {value}."
    return "R108", message, suggestion(value, options, allowed)


def _limit(misfit: Misfit, kind: str) -> tuple[str, str, str]:
    key, words = _LIMITS[kind]
    limit = misfit.context.get(key, "")
    number = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
    must = words.format(number)
    value = f", not {_short(misfit.node.text)}" if isinstance(misfit.node, Text) and "long" not in must else ""
    if misfit.name == "'weight'" and kind == "more than":
        fix = "Use 1 or more. To observe something without scoring it, use status: experimental."
        return "R109", f"'weight' must be more than 0{value}.", fix
    return "R106", f"{misfit.name} must be {must}{value}.", f"Make it {must}. {misfit.about}".strip()


def _pattern(misfit: Misfit) -> tuple[str, str, str]:
    text = misfit.node.text if isinstance(misfit.node, Text) else ""
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-0123456789")[:40].strip("-")
    if misfit.name not in ("'id'", "'rubric'"):
        return (
            "R110",
            f"{misfit.name} does not have the form it needs: '{_short(text)}'.",
            misfit.about or "Correct it.",
        )
    longest = 40 if misfit.name == "'id'" else 60
    rule = f"lower-case letters, digits and hyphens, a letter first, 2 to {longest} characters"
    fix = f"For instance: {slug}" if len(slug) > 1 else "For instance: uses-name"
    return "R110", f"{misfit.name} '{_short(text)}' must be {rule}.", fix


def _unquoted(node: Text) -> object:
    return Text(node.place, node.text).value


def _shape(node: Node) -> str:
    if isinstance(node, Items):
        return "a list"
    if isinstance(node, Fields):
        return "a group of fields"
    return "text" if isinstance(node.value, str) else f"'{node.text}'"


def _short(text: str, most: int = 40) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."
