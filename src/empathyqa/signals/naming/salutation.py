"""Whether a name opens a letter: "Dear Mrs Pike," stands over every mail, and is no more than its form."""

from __future__ import annotations

from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_LETTER = "dear"
_GREETS = word_set("dear hi hello hiya morning afternoon evening good")
_WITHIN = 5
"""Words at the head of a mail in which its reader is named: "Good morning Mrs Effie Quist"."""


def opens_a_letter(view: TurnView, token: int) -> bool:
    """Whether the name at this token is the salutation of a letter: behind "Dear", or behind any greeting in a mail."""
    first = view.words.tokens[0]
    letter = first == _LETTER or (view.talk.transcript.channel == "email" and first in _GREETS)
    return letter and 0 < token <= _WITHIN and "." not in view.words.tokens[2:token]
