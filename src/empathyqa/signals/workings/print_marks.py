"""What the print of a text shows before any word is read: looked at once, so that a plain turn costs next to nothing.

Each mark is kept among the phrase groups found in a turn (``print.capitals`` …), without places: rules that look for
more under a mark need not be asked where it is not there.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.text.automaton import Hit
from empathyqa.text.words import HIDDEN, HIDDEN_NAME, Words

_DIGIT = later(r"\d")
_LOUD = later(r"[A-Z!?*](?:(?<=[A-Z])[A-Z]|(?<=[!?])[!?]|(?<=\*))")  # one class first: found in half the time of [A-Z]{2}|…
_HIDES = later(r"[\[{<]{1,2}[^\]}>]*[\]}>]{1,2}|\*{3,}|#{3,}|\bX{3,}\b")
CAPITALS, STACKED, STARS, DIGITS = "print.capitals", "print.stacked", "print.stars", "print.digits"


def print_marks(words: Words) -> dict[str, list[Hit]]:
    """The marks of a text."""
    out: dict[str, list[Hit]] = {}
    text = words.text
    if HIDDEN in words.tokens or HIDDEN_NAME in words.tokens:
        text = _HIDES.sub(" ", text)  # how loud a redactor's token is tells nothing of the speaker
    if _DIGIT.search(text) is not None:
        out[DIGITS] = []
    if _LOUD.search(text) is not None:
        for mark in set(_LOUD.findall(text)):
            out[STARS if mark == "*" else STACKED if mark[0] in "!?" else CAPITALS] = []
    return out
