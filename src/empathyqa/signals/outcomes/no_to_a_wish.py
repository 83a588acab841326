"""A plain no to what was asked for ("Not on this one, no"), and a loss told in so many words ("That's gone, that one").

The same no is good news where the question feared something ("Will I have to pay?" "Not at all, no"), so only a request is
refused by it; and what is gone is a loss only where money was taken or sent to somebody who cheats. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_NOT_SO_NO = later(
    r"^ (?:(?:ah|oh|well|um|sorry|right|hm|erm) (?:[.] )?){0,2}"
    r"not (?:on|at|under|with|for|till|until|before|without|tonight|today|tomorrow|this|that|in|from|over|by)"
    r"(?: [^\s.?!]+){0,5}? no"
    r"(?= (?:[.!]|$|i |we |it |they |there |sorry |sir |madam |love |mate ))"
)
_ASKS_FOR = later(
    r" (?:can|could|may|might) (?:i|we|you|he|she|they|it|that|this|somebody|someone|anybody|anyone|my \w+|the \w+) "
    r"| (?:would|will) (?:you|they|he|she|somebody|someone) (?!hurt|charge|take (?:long|money))"
    r"| is (?:there|it) (?:(?:really|not) )?(?:no one|nobody|anyone|anybody|someone|somebody|any way|no way|any chance|anything"
    r"|nothing|another|an earlier|a sooner|a later|possible|covered|included|free|available)"
    r"| any chance | am i (?:covered|entitled|eligible|allowed) | are (?:we|they) (?:covered|allowed|included) "
)
_FEARS = later(
    r" (?:charge[ds]?|fee|fees|problem|worry|risk|hurt|late|lose|penalty|fine|cost|trouble|wrong|danger\w*|bad|catch|cut off) "
)
_LOSS = later(
    r"(?<=[.!] )(?:that|it|the money|the \w+ thousand) (?:is|has|'s) gone(?= (?:[.!]|that one|sorry|$))"
    r"|^ (?:that|it|the money|the \w+ thousand) (?:is|has|'s) gone(?= (?:[.!]|that one|sorry|$))"
)
_CHEATED = word_set("scam scammed defrauded scammer scammers fraud fraudster stolen stole cheated hacked robbed cloned")
_PAST_CATCHING = later(
    r" (?:there is |there will be )?(?:one|a payment|another) (?:\S+ ){0,6}?(?:that |which )?(?:i|we) can not "
    r"(?:catch|stop|pull back|recall|get back)(?= )"
    r"| (?:there is )?no getting (?:it|them|that|those) back(?= )"
)
_BACK = 20
"""Turns before it in which cheating was spoken of."""


def no_to_a_wish(view: TurnView) -> tuple[int, int, str] | None:
    """The characters of a plain no to a request, or of a loss that is told, and which; ``None`` where there is none."""
    tokens = view.words.tokens
    if "not" not in tokens and "gone" not in tokens and "no" not in tokens:
        return None
    if "no" in tokens and (no := _NOT_SO_NO.match(view.line)) and _was_asked_for(view):
        return *view.words.chars(no.start() + 1, no.end()), "says no to what was asked for"
    if (past := _PAST_CATCHING.search(view.line)) is not None and "?" not in tokens:
        return *view.words.chars(past.start() + 1, past.end()), "tells of a loss"
    if "gone" in tokens and (lost := _LOSS.search(view.line)) is not None and _cheated(view):
        return *view.words.chars(max(lost.start(), 1), lost.end()), "tells of a loss"
    return None


def _was_asked_for(view: TurnView) -> bool:
    """Whether the last thing that the customer asked was a request, with nothing feared in it."""
    asked = view.previous("customer")
    if asked is None or asked.place != view.place - 1 or "?" not in asked.words.tokens:
        return False
    first, last = next((span for span in reversed(asked.words.sentences) if asked.words.tokens[span[1] - 1] == "?"), (0, 0))
    line = f" {' '.join(asked.words.tokens[first:last])} "
    return _ASKS_FOR.search(line) is not None and _FEARS.search(line) is None


def _cheated(view: TurnView) -> bool:
    near = view.talk.views[max(0, view.place - _BACK) : view.place + 1]
    return any(not _CHEATED.isdisjoint(one.words.vocabulary) for one in near)
