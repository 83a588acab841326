"""Homely words with a step's shape and no step in them: "shall I call you Albert?", "put the milk in the oven", "if he comes".

How to address somebody, what the customer has just told said back, and what somebody else may do under an *if* move nothing.
"Shall I call you tomorrow?", "press the red one" to who asks which to press, and "if it comes back, ring me" do. House rule;
no study.
"""

from __future__ import annotations

from bisect import bisect_left

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

_BACK = word_set(
    """back again now on at in by today tomorrow tonight this next when later then about if once to after before instead or and
    first for from with as soon directly monday tuesday wednesday thursday friday saturday sunday mornings please a an the
    any around just through during every myself personally direct soon shortly straight right up over out"""
)
"""What follows "call you" where a phone is meant; a name or a title follows where it is not."""
_ASKING = frozenset((("shall", "i"), ("should", "i"), ("may", "i"), ("can", "i"), ("could", "i")))
_IF = frozenset(("if", "unless", "whether", "case"))
_OTHERS = frozenset(("he", "she", "they", "someone", "somebody"))
_WILL = frozenset(("will", "shall", "would", "should"))
_ECHO = 4
"""Words said back in a row that are surely an echo."""
_HEAD = 2
_AFTER_AN_ECHO = ENDS | word_set("is was did does do has had are were oh really goodness dear blimey")
_WHICH_TO = later(r" (?:do|should|shall|can|could|must|would) i | (?:what|which|where|how) (?:\S+ )?(?:to|button|one) ")


def calls_by_name(view: TurnView, hit: Hit) -> bool:
    """Whether the words ask by what name to call them."""
    tokens = view.words.tokens
    for at in range(hit.first, min(hit.last + 1, len(tokens) - 2)):
        if tokens[at] == "call" and tokens[at + 1] == "you" and tokens[max(at - 2, 0) : at] in _ASKING:
            after = tokens[at + 2]
            return after not in _BACK and after not in ENDS and not after[0].isdigit()
    return False


def only_if(view: TurnView, hit: Hit) -> bool:
    """Whether the words tell only what somebody else may do: "if he comes back in"."""
    tokens = view.words.tokens
    if hit.first == 0 or tokens[hit.first - 1] not in _IF or tokens[hit.first] not in _OTHERS:
        return False
    return _WILL.isdisjoint(tokens[hit.first : hit.last])


def echoed(view: TurnView, start: int) -> bool:
    """Whether a turn begins here with the customer's own words said back, and nothing, or a question, is made of them; not where
    they asked what to do."""
    tokens, first = view.words.tokens, bisect_left(view.words.spans, (start, 0))
    if first > _HEAD or len(tokens) < first + _ECHO or not ENDS.isdisjoint(tokens[first : first + _ECHO]):
        return False
    same = f" {' '.join(tokens[first : first + _ECHO])} "
    said = next((before.line for before in view.run_before if same in before.line), "")
    if not said or _WHICH_TO.search(said):
        return False
    last = first + _ECHO
    while last < len(tokens) and f" {' '.join(tokens[first : last + 1])} " in said:
        last += 1
    return last == len(tokens) or tokens[last] in _AFTER_AN_ECHO
