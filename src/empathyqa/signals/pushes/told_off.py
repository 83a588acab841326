"""Telling off without a "should have": "you shouldn't open post that's not yours", "that's nothing to do with me", "well you did
sign for it".

"You shouldn't open it" is advice, and a rebuke where the customer has just said that they opened it. What was signed is held
against them where they did not ask whether they had. House rule; no study.
"""

from __future__ import annotations

from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.content import stem

_PAST = {
    "throw": "threw", "throwing": "threw", "leave": "left", "leaving": "left", "ring": "rang", "ringing": "rang",
    "pay": "paid", "paying": "paid", "read": "read", "reading": "read", "bring": "brought", "bringing": "brought",
}  # fmt: skip
"""Past forms that no ending tells."""
_SELF = word_set("i we")
_SPARES = word_set("sorry worry though fine mistake our")
"""Beside one of these it is said to comfort, or of the firm's own fault."""


def told_off(view: TurnView) -> list[Hit]:
    """The phrases by which the customer is told off for what they did, or shut out; said here and now."""
    if not view.has("dismissal.firm_told_off", "dismissal.firm_not_mine", "dismissal.firm_you_did"):
        return []
    if not _SPARES.isdisjoint(view.words.vocabulary) or "?" in view.words.vocabulary:
        return []
    asked = any(said.asks for said in view.run_before)
    found = [hit for hit in view.hits.get("dismissal.firm_told_off", ()) if _they_did(view, hit)]
    found += view.hits.get("dismissal.firm_not_mine", [])
    found += [] if asked else view.hits.get("dismissal.firm_you_did", [])
    return [hit for hit in found if not (told_of(view, hit) or view.quoted(hit))]


def _they_did(view: TurnView, hit: Hit) -> bool:
    """Whether the customer just told, in the first person, that they did this very thing."""
    verb = view.words.tokens[hit.last - 1]
    root, past = stem(verb), _PAST.get(verb)
    for said in view.run_before:
        tokens = said.words.tokens
        did = [token for token in tokens if token == past or (token.endswith("ed") and stem(token) == root)]
        if did and not said.asks and not _SELF.isdisjoint(tokens):
            return True
    return False
