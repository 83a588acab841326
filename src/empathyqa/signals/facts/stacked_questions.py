"""stacked_questions: three questions or more in one breath.

One question, then listen: a pile of them makes the customer choose what to answer. One question with options is one; a
form set out in writing (a list, one line an item) may ask for several things at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.follow_up_question import unpunctuated
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "A: When did it start? Which light is on? Have you restarted it?",
        "A: What's the model? Where did you buy it? Do you have the receipt?",
        "C: it broke\nA: Oh no. How did it break? Was it dropped? Were you using it then?",
        "A: Who told you that? When was this? What exactly did they say? Did you write it down?",
        "A: Is it on? What does the screen show? Can you see the cable?",
    ),
    silent=(
        "A: Would you like it in red, blue or green?",
        "A: When did it start?",
        "A: How are you? How can I help?",
        "A: Please fill in: ⏎ - Your name again? ⏎ - Your order number? ⏎ - Your full postcode?",
        "C: When did it start? Which light is on? Have you restarted it?",
    ),
    known_misses=("A: tell me when it began and what you were doing and whether the light came on",),
)
_MANY = 3
_WORDS = 3
_FORM = later(r"(?:^|\n)\s*(?:[-*•]|\d+[.)])\s")


@fact("stacked_questions", examples=EXAMPLES, unfit=unpunctuated)
def stacked_questions(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns with three questions or more; ``value`` is how many."""
    for view in talk:
        if view.side != "agent" or "?" not in view.words.vocabulary:
            continue
        if view.words.tokens.count("?") < _MANY or _FORM.search(view.turn.text):
            continue
        asked = [s for s in sentences(view) if s.asks and len(s.words) >= _WORDS]
        if len(asked) >= _MANY:
            reason = f"{len(asked)} questions in one turn"
            yield at("stacked_questions", view, reason, asked[0].start, asked[-1].end, value=float(len(asked)))
