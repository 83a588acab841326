"""What each misfit says to a QA lead: a code, a sentence, a remedy. Never pydantic's own message."""

from __future__ import annotations

import re

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.for_instance import to_add
from empathyqa.rubric.misfit import Misfit
from empathyqa.rubric.shortening import short
from empathyqa.rubric.tree import Text
from empathyqa.rubric.wrong_type import TYPES, shape, wrong_type

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
    kind = misfit.kind
    if kind == "missing" or (not misfit.found and kind != "own words"):
        what = "setting " if misfit.setting else ""
        return "R101", f"{what}{misfit.name} is missing.", to_add(misfit)
    if kind == "unknown":
        return _unknown(misfit)
    if isinstance(misfit.node, Text) and misfit.node.value is None and kind not in ("own words", "nothing"):
        return "R111", f"{misfit.name} is empty.", misfit.about or "Write a value, or leave the line out."
    if kind in TYPES:
        return wrong_type(misfit)
    if kind == "choice":
        return _choice(misfit)
    if kind in _LIMITS:
        return _limit(misfit, kind)
    if kind == "pattern":
        return _pattern(misfit)
    if kind == "own words":
        said = str(misfit.context.get("error") or "").strip() or f"{misfit.name} does not fit."
        said, near, word = said.partition("; did you mean ")
        fix = f"Did you mean {word}" if near else misfit.about or "Correct the value."
        return "R107", _as_sentence(said), fix
    return "R104", f"{misfit.name} has a value that does not fit here.", misfit.about or "Correct the value."


def _unknown(misfit: Misfit) -> tuple[str, str, str]:
    word = misfit.name.strip("'")
    if misfit.setting:
        otherwise = f"Its settings are: {choices(misfit.known)}." if misfit.known else "It has no settings; remove the line."
        return "R105", f"no setting called '{word}'.", suggestion(word, misfit.known, otherwise)
    otherwise = f"Known here: {choices(misfit.known, 20)}." if misfit.known else "Remove the line."
    return "R102", f"no field called '{word}'.", suggestion(word, misfit.known, otherwise)


def _choice(misfit: Misfit) -> tuple[str, str, str]:
    listed = str(misfit.context.get("expected") or misfit.context.get("expected_tags") or "")
    options = re.findall(r"'([^']*)'", listed) or [word for word in re.split(r",\s*|\s+or\s+", listed) if word]
    value = short(misfit.node.text) if isinstance(misfit.node, Text) else shape(misfit.node)
    allowed = f"It may be: {choices(options)}." if options else misfit.about
    message = f"{misfit.name} cannot be '{value}'." if isinstance(misfit.node, Text) else f"{misfit.name} cannot be {value}."
    return "R108", message, suggestion(value, options, allowed)


def _limit(misfit: Misfit, kind: str) -> tuple[str, str, str]:
    key, words = _LIMITS[kind]
    limit = misfit.context.get(key, "")
    number = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
    must = words.format(number)
    value = f", not {short(misfit.node.text)}" if isinstance(misfit.node, Text) and "long" not in must else ""
    if misfit.name == "'weight'" and kind == "more than":
        fix = "Use 1 or more. To observe something without scoring it, use status: experimental."
        return "R109", f"'weight' must be more than 0{value}.", fix
    fix = f"Make it {must}. {misfit.about}".strip()
    percent = misfit.node.value if isinstance(misfit.node, Text) else None
    if number == 1 and kind == "at most" and isinstance(percent, (int, float)) and 1 < percent <= 100:
        fix = f"For {percent:g} % write {percent / 100:g}. {misfit.about}".strip()
    return "R106", f"{misfit.name} must be {must}{value}.", fix


def _pattern(misfit: Misfit) -> tuple[str, str, str]:
    text = misfit.node.text if isinstance(misfit.node, Text) else ""
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-0123456789")[:40].strip("-")
    if misfit.name not in ("'id'", "'rubric'"):
        return (
            "R110",
            f"{misfit.name} does not have the form it needs: '{short(text)}'.",
            misfit.about or "Correct it.",
        )
    longest = 40 if misfit.name == "'id'" else 60
    rule = f"lower-case letters, digits and hyphens, a letter first, 2 to {longest} characters"
    fix = f"For instance: {slug}" if len(slug) > 1 else "For instance: uses-name"
    return "R110", f"{misfit.name} '{short(text)}' must be {rule}.", fix


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."
