"""What a YAML error means to the person who typed the line, and what the line was probably meant to be.

Each mistake is told from the line itself, not from the parser's wording, so it reads the same with and without libyaml.
Where the meant line is plain, it is returned too: the reading goes on with it and the other mistakes are shown as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from empathyqa.later import later
from empathyqa.rubric.quote_mistakes import far_quote, open_quote
from empathyqa.rubric.scene import DIRECTIVE, TWO_BACKSLASHES, UNKNOWN_ESCAPE, Mistake, Scene, quoted
from empathyqa.rubric.space_mistakes import fence, indent, no_space_after, odd_space, tab
from empathyqa.rubric.tree import Source

FIELDS_WITHIN = frozenset((
    "efficiency", "effectiveness", "empathy", "weight", "title", "name", "total", "each_pillar", "tip", "try_saying",
    "passes", "fails", "not_applicable", "known_misses", "met", "partly", "min", "max", "id", "pillar", "check",
    "settings", "use", "why", "coach", "examples",
))  # fmt: skip
"""Fields that belong inside a group; after another field's colon they are no text."""
_PLACEHOLDER = later(r"[\[{](?P<name>[\w ]+)[\]}]")


def understand(source: Source, error: yaml.YAMLError) -> Mistake:
    """The mistake behind a YAML error."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    context = getattr(error, "context_mark", None)
    scene = Scene(
        source,
        mark.line + 1 if mark else 1,
        mark.column + 1 if mark else 1,
        context.line + 1 if context else 0,
        context.column + 1 if context else 0,
        f"{getattr(error, 'context', '') or ''}: {getattr(error, 'problem', '') or ''}",
    )
    for suspicion in _SUSPICIONS:
        mistake = suspicion(scene)
        if mistake:
            return mistake
    return _unclear(scene)


def _directive(scene: Scene) -> Mistake | None:
    if not scene.text.startswith("%") or any(line.strip(" #") for line in scene.source.lines[: scene.line - 1]):
        return None
    return Mistake("R015", scene.line, 1, DIRECTIVE, "Remove the line.")


def _escape(scene: Scene) -> Mistake | None:
    if "escape" not in scene.said and "hexadecimal" not in scene.said:
        return None
    return Mistake(
        "R021",
        scene.line,
        scene.column,
        UNKNOWN_ESCAPE,
        TWO_BACKSLASHES,
        re.sub(r'\\(?![\\"])', r"\\\\", scene.text),
    )


def _special_start(scene: Scene) -> Mistake | None:
    lead, value = scene.parts(scene.line)
    if value[:1] not in tuple("[{*&!%@`|>,") or not value or scene.column <= len(lead):
        return None
    if value[0] in "[{" and not _ends_early(value):
        return None
    placeholder = _PLACEHOLDER.match(value)
    hint = f" For a blank to fill in, write <{placeholder['name']}>." if placeholder else ""
    return Mistake(
        "R003",
        scene.line,
        len(lead) + 1,
        f"Text that starts with '{value[0]}' means something special to YAML.",
        f"Put the whole text in double quotes: {quoted(value)}{hint}",
        f"{lead}{quoted(value)}",
    )


def _ends_early(value: str) -> bool:
    """Whether a value in brackets has more text after its closing bracket."""
    closing = value.find("]" if value[0] == "[" else "}")
    return closing > 0 and bool(value[closing + 1 :].split(" #")[0].strip())


def _inner_colon(scene: Scene) -> Mistake | None:
    lead, value = scene.parts(scene.line)
    at_colon = scene.text[scene.column - 1 : scene.column] == ":"
    if not at_colon or scene.column <= len(lead) or not lead.strip():
        return None
    bracketed = value.startswith(("{", "["))
    inner = value.partition(":")[0]
    if inner in FIELDS_WITHIN and not bracketed:
        fix = f"Write '{inner}:' on a line of its own below, indented by two spaces more."
        return Mistake("R019", scene.line, len(lead) + 1, f"'{inner}:' cannot stand on the line of another field.", fix)
    return Mistake(
        "R004",
        scene.line,
        scene.column,
        "A colon followed by a space inside the text looks like a new field.",
        "Put the text after the field name in double quotes." if bracketed else f"Put the text in double quotes: {quoted(value)}",
        None if bracketed else f"{lead}{quoted(value)}",
    )


def _list_on_line(scene: Scene) -> Mistake | None:
    if "sequence entries are not allowed" not in scene.said:
        return None
    return Mistake(
        "R003",
        scene.line,
        scene.column,
        "A list cannot start on the line of its field.",
        "Start the first '- ' on the next line, or put the text in double quotes if the dash belongs to it.",
    )


def _open_bracket(scene: Scene) -> Mistake | None:
    if "flow" not in scene.said or not scene.context:
        return None
    bracket = scene.source.line(scene.context)[scene.context_column - 1 : scene.context_column]
    closing = {"[": "]", "{": "}"}.get(bracket)
    if closing is None:
        return None
    text = scene.source.line(scene.context)
    alone = text.count(bracket) > text.count(closing)
    if not alone and scene.context == scene.line:
        return Mistake(
            "R015",
            scene.line,
            scene.column,
            f"Something inside the {bracket}…{closing} does not fit: two entries need a comma between them.",
            "Put a comma between the entries, and double quotes around a phrase with punctuation in it.",
        )
    return Mistake(
        "R018",
        scene.context,
        scene.context_column,
        f"The bracket '{bracket}' is not closed.",
        f"Add '{closing}' at the end, or put text that starts with '{bracket}' in double quotes.",
        f"{text.rstrip()}{closing}" if alone and not text.rstrip().endswith(",") else None,
    )


def _stray_bracket(scene: Scene) -> Mistake | None:
    letter = scene.text[scene.column - 1 : scene.column]
    if letter not in ("]", "}") or "block node" not in scene.said:
        return None
    return Mistake(
        "R018",
        scene.line,
        scene.column,
        f"The bracket '{letter}' closes nothing.",
        "Remove it, or put the text in quotes.",
    )


def _neither(scene: Scene) -> Mistake | None:
    if "simple key" not in scene.said or not scene.context:
        return None
    text = scene.source.line(scene.context).strip()
    fix = f"If it goes on from the line above, indent it further; if it is a field, add the colon: {text[:40]}: …"
    if text.startswith(("{", "[")):
        fix = "If it is an entry of the list, put '- ' before it."
    return Mistake(
        "R015",
        scene.context,
        scene.context_column,
        "This line is neither 'field: value' nor '- item'.",
        fix,
    )


def _unclear(scene: Scene) -> Mistake:
    return Mistake(
        "R015",
        scene.line,
        scene.column,
        "YAML cannot make sense of this line.",
        "Compare indentation, colons and quotes with the lines around it; put text with punctuation in double quotes.",
    )


_SUSPICIONS: tuple[Callable[[Scene], Mistake | None], ...] = (
    _directive,
    fence,
    odd_space,
    tab,
    open_quote,
    _escape,
    _special_start,
    far_quote,
    _list_on_line,
    _inner_colon,
    no_space_after,
    _open_bracket,
    _stray_bracket,
    _neither,
    indent,
)
