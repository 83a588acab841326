"""Names that nobody lists, told by the place where one is called by name: "Hi Ffion,", "Thanks Bex.", "Sorry, Lou –".

A capital and a mark behind it, after a greeting, a thank-you or a sorry, and no word of the phrases' own. Who answers the
phone names the firm there ("Good morning, Northgate."), so a customer must have spoken first.
"""

from __future__ import annotations

from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import FIRST_NAMES_TOO

_CALLS = word_set("hi hello hey hiya heya dear thanks morning afternoon evening sorry cheers")
_MARKS = (",", ".", "!", "–", "—", "\n", "")
_NOBODY = word_set(
    """team folks guys all everyone everybody both there sir madam maam ladies gentlemen friend friends customer member guest
    mate pal love dear darling god lord christ jesus support service services"""
)
_SHORTEST = 2
"""A name has at least so many letters ("Jo", "Bo")."""


@by_text
def called_in(spoken: Spoken) -> int:
    """The token that stands where one is called by a name nobody lists (-1: none)."""
    tokens, text = spoken.words.tokens, spoken.text
    if _CALLS.isdisjoint(tokens) and "thank" not in tokens:
        return -1
    for i, token in enumerate(tokens[1:], 1):
        before = tokens[i - 1]
        if not (before in _CALLS or (before == "you" and tokens[i - 2 : i - 1] == ("thank",))):
            continue
        start, end = spoken.words.spans[i]
        capital = text[start : start + 1].isupper() and text[start + 1 : end].islower()
        if capital and _set_off(text[end:]) and _could_be_a_name(token):
            return i
    return -1


def _set_off(rest: str) -> bool:
    """Whether a mark or the line's end follows at once, or a dash after a space."""
    return rest[:1] in _MARKS or (rest[0] == " " and rest.lstrip(" ")[:1] in ("", "-", "–", "—", "\n"))


def _could_be_a_name(token: str) -> bool:
    if token in FIRST_NAMES_TOO:
        return True  # "Hi Pat.": the greeting and the capital make a name of it
    listed = token in _NOBODY or token in EMPTY_WORDS or token in phrase_index("en").states.words
    return len(token) >= _SHORTEST and token.isalpha() and not listed


def called_by(view: TurnView) -> str:
    """The unlisted name by which an agent's turn calls the customer; empty where there is none."""
    if view.side != "agent" or view.role == "bot":
        return ""
    i = called_in(view)
    if i < 0:
        return ""
    name = view.words.tokens[i]
    spoken = list(view.talk.back(view.place, "customer"))
    # "Thanks, Leeds." gives back what the customer said; a name that they gave is known by other ways
    return name if spoken and not any(name in earlier.words.tokens for earlier in spoken) else ""


def names_called(talk: Talk) -> frozenset[str]:
    """All such names of a talk."""
    return frozenset([name for view in talk.views if view.side == "agent" and (name := called_by(view))])
