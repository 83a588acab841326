"""Names that a redactor hid. A token ([NAME], {{NAME}}, <name>) stands for one in the slot where one is called by name."""

from __future__ import annotations

from empathyqa.signals.naming.name_lists import FIRST_AND_LAST, OWN_AFTER
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.text.words import HIDDEN, HIDDEN_NAME, Words

_OWN_BEFORE = frozenset(
    (("this", "is"), ("i", "am"), ("it", "is"), ("through", "to"), ("have", "got"), ("you", "got"), ("name", "is"))
)
_SIGNS = ("^", "~", "/", "*", "\n")


def is_redacted_name(token: str) -> bool:
    """Whether a token (in normal form) is a redactor's stand-in for a name."""
    return token == HIDDEN_NAME


def is_hidden(token: str) -> bool:
    """Whether a token stands for something a redactor hid, which may be a name."""
    return token in (HIDDEN, HIDDEN_NAME)


@by_text
def own_hidden_name(spoken: Spoken) -> int:
    """The token under which a speaker's own name is hidden: "[NAME] here", "this is [PII]", "^[NAME]" (-1: none)."""
    tokens = spoken.words.tokens
    if HIDDEN not in tokens and HIDDEN_NAME not in tokens:
        return -1
    return next((i for i, token in enumerate(tokens) if is_hidden(token) and _own_slot(spoken.words, i)), -1)


def _own_slot(words: Words, i: int) -> bool:
    tokens = words.tokens
    if tokens[max(i - 2, 0) : i] in _OWN_BEFORE or not OWN_AFTER.isdisjoint(tokens[i + 1 : i + 2]):
        return True
    last = all(token in ".!" or is_hidden(token) for token in tokens[i + 1 :])
    if not last or not i:
        return False
    before = words.text[: words.spans[i][0]].rstrip(" -–—")
    return before.endswith(_SIGNS) or (i > FIRST_AND_LAST and not before[-1:].isalnum() and before[-1:] not in ",>]})")
