"""A sorry that puts right a slip of the tongue: "I can disregard, sorry, you can disregard that", "Tuesday, sorry, Wednesday".

It begs pardon for a word and answers for nothing. Told by what stands on either side of it, between commas or dashes: the same
verb said of somebody else, or one day, sum or number after another. "We're late, sorry, we're one short today" says no verb anew
of another, and stays an apology. House rule; no study.
"""

from __future__ import annotations

import re
from itertools import pairwise

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_SET_APART = later(r"[,–—-]\s*(?:oh |no )?sorry\s*[,–—-]?\s", re.IGNORECASE)
_WHO = word_set("i you we he she they it")
_LIKE = (
    word_set("monday tuesday wednesday thursday friday saturday sunday today tomorrow"),
    word_set("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
             " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter"),
    word_set("january february march april may june july august september october november december"),
    word_set("morning afternoon evening"),
)  # fmt: skip
_AROUND = 6


def puts_right_a_slip(view: TurnView, hit: Hit) -> bool:
    """Whether this sorry stands between a slip of the tongue and the right word."""
    tokens = view.words.tokens
    at = next((i for i in range(hit.first, hit.last) if tokens[i] == "sorry"), -1)
    if at < 1 or not _SET_APART.search(view.turn.text[max(view.words.spans[at][0] - 6, 0) : view.words.spans[at][1] + 3]):
        return False
    slip = [word for word in tokens[max(at - _AROUND, 0) : at] if word.isalnum()]
    right = [word for word in tokens[at + 1 : at + 1 + _AROUND] if word.isalnum()]
    return _of_another(slip, right) or _of_a_kind(slip[-2:], right[:3])


def _of_another(slip: list[str], right: list[str]) -> bool:
    """Whether the same verb is said of somebody else: "you owe us, sorry, we owe you"."""
    if not right or right[0] not in _WHO:
        return False
    said = [(who, verb) for who, verb in pairwise(slip) if who in _WHO]
    return any(who != right[0] and verb.rstrip("s") == right[1].rstrip("s") for who, verb in said if len(right) > 1)


def _of_a_kind(slip: list[str], right: list[str]) -> bool:
    """Whether one day or number stands for another."""
    if not _WHO.isdisjoint(right):
        return False
    digits = any(word[0].isdigit() for word in slip) and any(word[0].isdigit() for word in right)
    return digits or any(not kind.isdisjoint(slip) and not kind.isdisjoint(right) for kind in _LIKE)
