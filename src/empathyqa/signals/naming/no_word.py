"""Whether a token could be somebody's name because it is nothing else: no word that the lexicons or the small words know.

No list of names is asked, so that every name has the same chance; where it stands must say that it is one.
"""

from __future__ import annotations

from empathyqa.signals.naming.name_lists import NOT_NAMES, TITLES, given_names
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import PLACES


def no_word(token: str) -> bool:
    """Whether it is made of letters, and no word that is known."""
    return token.isalpha() and len(token) > 1 and not _known(token)


def could_be_a_name(token: str) -> bool:
    """The same, or a listed name that is a word too ("precious")."""
    return token in given_names() or no_word(token)


def _known(token: str) -> bool:
    small = token in EMPTY_WORDS or token in NOT_NAMES or token in TITLES or token in PLACES
    return small or token in phrase_index("en").states.words
