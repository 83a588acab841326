"""Idioms: words for death, harm and anger that are meant otherwise ("this bill is killing me", "I'm not angry").

The learned ear is not told of them (their words are left out of what it hears), and a turn that says little else is no
feeling on its account. Rules, which look for whole phrases, hear the words as they are.
"""

from __future__ import annotations

from empathyqa.signal import DISCLOSURES
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS

IDIOM = "<idiom>"
"""What the ear hears in the place of each of an idiom's words."""
_GROUPS = ("idioms.figure", "idioms.device", "idioms.denied")
_LITTLE = 3
_BARE = 5
_YES_OR_NO = word_set("yes yeah yep yup aye ja no nah nope ok okay right sure mm mhm uh oh ah well maybe perhaps go on please")
_OF_THINGS = {
    "sadness": ("idioms.passing",),
    "vulnerability": ("idioms.passing", "vulnerability.thing", "vulnerability.product", "vulnerability.had_enough"),
    "escalation": ("escalation.friendly",),
}  # fmt: skip
"""Groups in which words of death, sight, illness or managers are about a test, a button, a case, praise: what the ear alone
makes of such a turn is but an echo of these words, unless it is quite sure."""
_SURE = {"escalation": 1.0}
_QUITE_SURE = 0.85
"""How sure that is; of praise for a manager the ear is always sure that it is a threat."""


@by_text
def without_idioms(spoken: Spoken) -> tuple[str, ...]:
    """The tokens, those of idioms replaced."""
    found = [hit for group in _GROUPS if group in spoken.hits for hit in spoken.hits[group]]
    if not found:
        return spoken.words.tokens
    tokens = list(spoken.words.tokens)
    for hit in found:
        tokens[hit.first : hit.last] = [IDIOM] * (hit.last - hit.first)
    return tuple(tokens)


def echoes(view: TurnView, label: str, sure: float) -> bool:
    """Whether the ear hears this label but in words that are about a thing ("passed her driving test"), not quite surely."""
    if label in DISCLOSURES and only_yes_or_no(view):
        return True
    return sure < _SURE.get(label, _QUITE_SURE) and view.has(*_OF_THINGS.get(label, ()))


@by_text
def only_yes_or_no(spoken: Spoken) -> bool:
    """Whether nothing is said but yes or no: what is disclosed by it stands in the question, and rules know such questions."""
    said = [token for token in spoken.words.tokens if token.isalpha()]
    return bool(said) and len(said) <= _BARE and _YES_OR_NO.issuperset(said)


@by_text
def little_but_idiom(spoken: Spoken) -> bool:
    """Whether beside an idiom at most three words of matter are said."""
    tokens = without_idioms(spoken)
    return IDIOM in tokens and sum(t.isalpha() and t not in EMPTY_WORDS for t in tokens) <= _LITTLE
