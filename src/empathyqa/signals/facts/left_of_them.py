"""Which of their questions a customer says were left unanswered: those of a list by number, the rest, all, or the one named.

"Questions 2 and 3 remain" names them, "and the other two?" the rest, "this answers none of my questions" all that the last
asking turn held; "you did not answer on the advance" the one with that word in it, or else the last.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.listed import asks_for_the_rest, number_of, points, speaks_of_all
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.repeats.left_unanswered import left_unanswered, may_be_left
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_REACH = 16
"""Turns back in which such a question was asked."""


def left_of_them(view: TurnView, asked: Sequence[Question]) -> list[int]:
    """Which of these earlier questions this turn says were not answered, by their place among them."""
    near = [at for at, one in enumerate(asked) if 2 <= view.place - one.view.place <= _REACH] if _may_say_so(view) else []
    if not near:
        return []
    named = points(view)
    numbered = {number_of(asked[at].view, asked[at].sentence): at for at in near}
    if named and (found := [numbered[one] for one in sorted(named) if one in numbered]):
        return found
    together = [at for at in near if asked[at].view is asked[near[-1]].view]
    if asks_for_the_rest(view):
        told = {word for reply in view.talk.views[asked[near[-1]].view.place + 1 : view.place] for word in stemmed(reply)}
        return [at for at in together if asked[at].about.isdisjoint(told)]
    if left_unanswered(view) is None:
        return []
    if speaks_of_all(view):
        return together
    words = set(stemmed(view))
    return [at for at in near if not asked[at].about.isdisjoint(words)][-1:] or near[-1:]


@by_text
def _may_say_so(spoken: Spoken) -> bool:
    """Whether a text's words name points of a list, ask for the rest or say that something was left: hardly any does."""
    return bool(points(spoken)) or asks_for_the_rest(spoken) or may_be_left(spoken) is not None
