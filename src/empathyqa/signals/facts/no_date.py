"""no_date: news is promised for a time that is none: "I'll be in touch in due course", "once we have finished"; or the
customer asks when, and no reply tells.

A customer cannot wait by "soon". Once, it may be all there is to say; said again instead of a day, it is the answer that
never comes. Beside a day or an hour in the same breath it is only a manner of speaking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.ledger import ledger
from empathyqa.signals.facts.what_became import Asked
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.told_of import told_of

EXAMPLES = Examples(
    fires=(
        "A: I will be in touch in due course with the outcome.",
        "A: We'll let you know once we have finished our review.",
        "A: I'll come back to you as soon as I can.",
        "A: I hope to have something for you soon.",
        "A: We'll get back to you ASAP.",
        "A: It's with planning.\nC: When will they come?\n>A: Soon as they've a slot.\nC: Right.\nA: Bye.",
    ),
    silent=(
        "A: I'll let you know by Friday, sooner if I can.",
        "A: I'll be in touch as soon as I hear, by noon on Monday at the latest.",
        "A: Speak to you soon!",
        "A: They said they'd be in touch shortly, is that right?",
        "A: Once you've signed it, the money goes out.",
        "C: I'll get back to you soon.",
        "A: It's with planning.\nC: When will they come?\n>A: On Thursday.\nC: Right.\nA: Bye.",
    ),
    known_misses=("A: You'll hear when there's something to hear.",),
)


_NO_DATE = "timeframe.no_date"


@fact("no_date", examples=EXAMPLES)
def no_date(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns that promise news and say no day or hour for it, or that reply so to a "when?" nobody answers."""
    timed = {signal.turn for signal in signals if signal.id == "timeframe" and not signal.beside_the_matter}
    asked = {reply.index: one for one in ledger(talk, signals) if (reply := _no_when(one)) is not None}
    for view in talk:
        if view.index in asked and view.index not in timed:
            yield at("no_date", view, "is asked when, and names no day", refers_to=asked[view.index].question.view.index)
            continue
        if view.side != "agent" or _NO_DATE not in view.hits or view.index in timed:
            continue
        for hit in view.hits[_NO_DATE]:
            if not told_of(view, hit) and "?" not in view.sentence_of(hit):
                yield at("no_date", view, "promises news, and no day for it", hit.start, hit.end)
                break


def _no_when(asked: Asked) -> TurnView | None:
    """The reply to a "when?" that nobody answered."""
    if asked.answer is not None or asked.question.kind != "when":
        return None
    view = asked.again or asked.question.view
    return next(view.talk.ahead(view.place, "agent"), None)
