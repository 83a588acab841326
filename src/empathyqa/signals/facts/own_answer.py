"""Whether a reply answers one question of a list: by its number, in words of its matter, or with a plain yes where it opens.

Other questions of the list are no matter of it, and what a reply does about them is no answer to it: "Done, that's your
membership frozen" leaves the third thing open. Asked again, a time or a sum must be told where its words stand.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.answering import plainly_answers
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.listed import points
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_FIGURES = ("when", "how_much")
_OPENS = word_set("yes yeah yep no nope certainly course absolutely definitely sure")
_ALL = later(r" (?:all (?:two|three|four|five|of (?:them|those|it|that))|both|to all) ")
"""A reply to all of them at once: "yes to all three"."""
_MANNERS = tuple((first, then) for first in ("no", "sure") for then in ("worries", "problem", "bother", "trouble", "thing"))


def own_answer(reply: TurnView, question: Question, number: int, again: bool, first: bool) -> bool:
    """Whether this agent's turn answers the question that stands under this number in a list."""
    named = points(reply)
    if named:
        return number in named
    shared = question.about & set(stemmed(reply))
    if shared and not (again and question.kind in _FIGURES):
        return True
    if shared and plainly_answers(reply, question):
        return True
    tokens = reply.words.tokens
    opens = tokens[:1] and tokens[0] in _OPENS and tokens[:2] not in _MANNERS
    return bool(opens) and question.kind == "yes_no" and ((first and not again) or _ALL.search(reply.line) is not None)

