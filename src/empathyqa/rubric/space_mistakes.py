"""Mistakes with space: tabs, special spaces, a space that is missing, indentation that fits nothing."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.rubric.scene import Mistake, Scene, spaces

_NO_SPACE_KEY = later(r"(?P<lead>\s*(?:-\s+)?)(?P<key>[a-z_][\w-]*):(?P<value>[^\s:/].*)\Z")
_NO_SPACE_DASH = later(r"(?P<lead>\s*)-(?P<value>[^\s-].*)\Z")
_ORDINARY = str.maketrans({"\u00a0": " ", "\u2003": "  ", "\u2002": " ", "\u202f": " ", "\u3000": "  ", "\u200b": ""})
_ODD_SPACE = later("(?:^[ -]*|[:-] *)[\u00a0\u2002\u2003\u202f\u3000\u200b]")


def fence(scene: Scene) -> Mistake | None:
    for number in (scene.line, scene.context):
        if scene.source.line(number).lstrip().startswith(("```", "~~~")):
            message = "This line belongs to a web page or a chat (a code fence), not to the rubric."
            return Mistake("R015", number, 1, message, "Remove the line.", "")
    return None


def odd_space(scene: Scene) -> Mistake | None:
    """Non-breaking and other special spaces, as web pages and word processors put them in."""
    for number in dict.fromkeys((scene.line, scene.context, scene.above(), scene.line + 1)):
        text = scene.source.line(number)
        odd = _ODD_SPACE.search(text)
        if odd:
            return Mistake(
                "R002",
                number,
                odd.end(),
                "A special space (as in text copied from a web page) stands where YAML needs an ordinary one.",
                "Delete the space and type it again.",
                text.translate(_ORDINARY),
            )
    return None


def tab(scene: Scene) -> Mistake | None:
    for number in dict.fromkeys((scene.line, scene.line + 1, scene.context)):
        text = scene.source.line(number)
        lead = text[: len(text) - len(text.lstrip(" \t-"))]
        if "\t" in lead:
            return Mistake(
                "R002",
                number,
                lead.index("\t") + 1,
                "A tab is used to indent; YAML indents with spaces only.",
                "Replace the tab with two spaces (editors can do it for the whole file: 'convert tabs to spaces').",
                lead.replace("\t", "  ") + text[len(lead) :],
            )
    return None


def no_space_after(scene: Scene) -> Mistake | None:
    for number in dict.fromkeys((scene.line, scene.context, scene.above())):
        text = scene.source.line(number)
        colon = _NO_SPACE_KEY.match(text)
        if colon and not colon["value"].startswith(("//", "\\")):
            return Mistake(
                "R016",
                number,
                colon.end("key") + 1,
                f"A space is missing after the colon of '{colon['key']}:'.",
                f"Write {colon['key']}: {colon['value'].strip()}",
                f"{colon['lead']}{colon['key']}: {colon['value']}",
            )
        dash = _NO_SPACE_DASH.match(text)
        if dash:
            return Mistake(
                "R016",
                number,
                dash.end("lead") + 1,
                "A space is missing after the dash.",
                f"Write - {dash['value'].strip()}",
                f"{dash['lead']}- {dash['value']}",
            )
    return None


def indent(scene: Scene) -> Mistake | None:
    if "document start" in scene.said:
        message = "The document has ended above; nothing may follow here."
        return Mistake("R014", scene.line, 1, message, "Remove the '...' line above.")
    if not any(word in scene.said for word in ("block", "mapping values", "document start")):
        return None
    here = len(scene.text) - len(scene.text.lstrip(" "))
    above = scene.above()
    text = scene.source.line(above)
    there = len(text) - len(text.lstrip(" "))
    if here == there:
        return Mistake(
            "R019",
            scene.line,
            here + 1,
            f"This line does not go with line {above}, which stands in the same column.",
            "A group holds either '- ' entries or 'field: value' lines, not both; indent the one that belongs inside.",
        )
    fix = "Line it up with the other fields of its group; fields of one group start in the same column."
    if scene.text.lstrip().startswith("- "):
        fix = "The entries of a list start with '- ' in the same column; does the entry above lack its '- '?"
    return Mistake(
        "R019",
        scene.line,
        here + 1,
        f"This line is indented by {spaces(here)}, which fits nothing above it (line {above} has {spaces(there)}).",
        fix,
    )
