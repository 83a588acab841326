"""Whether a request is for another detail of a kind that was given: "the postcode you're moving to", "a mobile number".

Told by grammar: a word between "your" and the noun that the first request had not ("the delivery postcode"), another
owner ("your mum's", "for Peter"), or a clause after it ("you're moving to", "on the card"). How it is asked for, where
a number is printed and what the customer had named already make no other detail.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.signals.facts.slots import slot_nouns
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS

_OWNING = word_set("your the a an and what which whose")
"""Before one of these the noun's own words begin; anything else ("grab the", "check") is asking, not qualifying."""
_PLAIN = word_set(
    """full first last home own correct right current exact complete whole best main contact call callback email postal
    personal customer number line date post zip telephone phone"""
)
"""Words before the noun that any first request has."""
_WHERE_KEPT = word_set("account order booking policy file system record records claim case security")
_AFTER = later(
    r"^ (?:for|of|at|on|in) (?:the |a |an )?(?P<whose>[^\W\d_]+)"
    r"|^ (?:(?:that|where) )?(?P<place>you|they|we|he|she|it|is it|is he|is she|is this|is that)"
    r"(?: (?:are|is|will be|want|would like|used|ordered|signed|registered)\b| \w+ing\b)"
)
_PLACES = ("postcode", "address", "name", "phone", "birth")
"""Details that another place or person has too; where a number is printed ("at the top of the letter") is no other."""


def another_detail(view: TurnView, sentence: Sentence, slot: str, given: TurnView) -> bool:
    """Whether the sentence asks for a detail of this kind that the customer's turn ``given`` did not answer."""
    said = given.words.vocabulary
    asked = given.previous("agent") or given.previous("bot")
    if asked is not None:
        said = said | asked.words.vocabulary
    return any(
        _qualified(sentence.line[:start].split(), said) or _owned(view, sentence.line[end:], slot, said)
        for start, end in slot_nouns(sentence, slot)
    )


def _qualified(before: list[str], said: AbstractSet[str]) -> bool:
    """Whether the words before the noun tell whose or which it is: "your mum's", "the delivery"."""
    own: list[str] = []
    for token in reversed(before):
        if token in _OWNING:
            return any(word == "'s" or word not in said for word in own if word not in _PLAIN)
        if token in EMPTY_WORDS and token != "'s" and "'s" not in own:
            return False  # "your little one's": a possessor may be any word
        own.append(token)
    return False


def _owned(view: TurnView, after: str, slot: str, said: AbstractSet[str]) -> bool:
    """Whether what follows the noun tells of another owner or place: "for Peter", "on the card", "you're moving to"."""
    match = _AFTER.match(after.rstrip())
    if match is None:
        return False
    if match["place"]:
        return slot in _PLACES
    if slot not in _PLACES and not after.startswith(" for "):
        return False
    word = match["whose"]
    if word in _WHERE_KEPT:
        return slot == "name"  # who calls and whose account it is may be two people
    return word not in EMPTY_WORDS and word not in said and word not in known_before(view)
