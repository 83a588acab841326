"""Words of a transfer by which nobody is moved: "I'll get my manager to waive that", "you can hand over to a neighbour".

Somebody who is got to do a thing does it for the customer, who stays where they are; only who is got to talk to them, to
help or to take over, moves them. And it is the agent who hands over: what a customer or a driver hands over is a thing.
"""

from __future__ import annotations

from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

_GETS = word_set("get getting grab grabbing fetch fetching find bring bringing loop")
_TALKS = word_set("talk speak chat help assist take join explain continue deal handle pick")
"""What somebody is got to do who comes to the customer."""
_TAKES = word_set("a your his the")
""""Take a look", "take your details": no taking over."""
_NO_VERB = word_set("the a an our my your his her their this that these someone somebody")
"""Who somebody is got through to: "to the Monday crew"."""
_HANDS = word_set("hand handing handover")
_AGENT = word_set("i we us me")
_OTHERS = word_set("you they he she driver courier buyer when before after once until if please whoever tenant")
_LEAD = 5


def moves_nobody(view: TurnView, hit: Hit) -> bool:
    """Whether the words of a transfer tell of a thing to be done or handed over, not of passing the customer on."""
    tokens = view.words.tokens
    said = tokens[hit.first : hit.last]
    if not _HANDS.isdisjoint(said):
        return _not_by_us(view, hit, said)
    return not _GETS.isdisjoint(said) and _to_do(said, tokens[hit.last : hit.last + 4])


def _to_do(said: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether who is got is got for a deed: "to sign it off", "my manager's okay"."""
    if "'s" in said or said[-1].endswith("'s") or after[:1] == ("'s",):
        return True
    rest = after if said[-1] == "to" else after[1:] if after[:1] == ("to",) else ()
    if not rest or rest[0] in ENDS or rest[0] in _NO_VERB:
        return False
    return rest[0] not in _TALKS or (rest[0] == "take" and rest[1:2] != () and rest[1] in _TAKES)


def _not_by_us(view: TurnView, hit: Hit, said: tuple[str, ...]) -> bool:
    if "you" in said or "your" in said:
        return False
    lead = view.before(hit, _LEAD)
    if not _OTHERS.isdisjoint(lead):
        return True
    return "handing" not in said and _AGENT.isdisjoint(lead)
