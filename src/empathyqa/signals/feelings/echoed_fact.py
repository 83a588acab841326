"""A fact that is only said back: "right so it's not lost", after "no it's not lost, he keeps it".

It has the words of a comfort ("it's not lost"), and tells the customer nothing that they did not say themselves: a line for
the form. Where anything follows it ("so it's not lost, it's in the safe"), that is what holds. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import Span
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_SAID_BACK = later(
    r"^ (?:(?:right|ok|okay|yeah|yes|and|oh|ah|mm|hm|well|sure|alright|gotcha|fine|grand|lovely|perfect|all right)(?: ,)? "
    r"){0,3}so "
    r"((?:\S+ ){2,7}?)(?:then )?(?:[?.!] )*$"
)
_LITTLE = frozenset(
    "it is its that thats the a an you your youre are was he she they i he's she's still all just then , 's and in on at".split()
)


def echoed_fact(view: TurnView) -> Span | None:
    """The sentence that only says back what the customer has just said; ``None`` where none does."""
    back = _said_back(view.spoken)
    if back is None:
        return None
    start, end, words = back
    said = {word for before in view.run_before for word in before.words.vocabulary}
    told = words - _LITTLE
    return (start, end) if told and told <= (said | _NOT if said & _NOT else said) else None


_NOT = frozenset(("no", "not", "n't", "never"))


@by_text
def _said_back(spoken: Spoken) -> tuple[int, int, frozenset[str]] | None:
    if "so" not in spoken.words.vocabulary:
        return None
    for one in sentences(spoken):
        if hit := _SAID_BACK.match(one.line):
            return one.start, one.end, frozenset(hit[1].split())
    return None
