"""stops_midway: the transcript stops while the agent is still asking for what the work needs; how it ended is not in it.

A recording that was cut, or the first minute of a call: nobody said goodbye, and the last thing the agent did was to ask
(a postcode, which router it is) or to look something up. What came after may have been good or bad. In writing, where an
answer stands last and the agent never came back, that silence may be the agent's own: only a question of theirs that nobody
answered counts there. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.questions import questions
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: I'd like to ask about my bill.\n>A: Sure, what's your postcode please?\nC: LE4 2BD",
        "C: The line's gone.\nA: Can you confirm your name and the address for me?\nC: Mrs Okafor, 12 Hill Road\n"
        ">A: and what's the number you're calling from\nC: it's this one",
        "C: My card's been stopped.\n>A: And when did you last use it?",
        "C: i was wondering when the bill is due\nA: okay have you got your account number\nC: four four one\n"
        ">A: and can i take your postcode\nC: l s six\nA: mm hm",
        "C: It won't print.\n>A: One moment please, I'm just bringing up your details.",
    ),
    silent=(
        "C: I'd like to ask about my bill.\nA: What's your postcode please?\nC: LE4\nA: It's due on the ninth.",
        "C: My card's been stopped.\nA: And when did you last use it?\nC: Monday. You know what, never mind. Bye.",
        "C: It won't print.\nA: Can I help with anything else?",
        "C: It won't print.\nA: Is there anything else I can help you with today?\nC: no",
        "C: It won't print.\nA: I'll send somebody on Friday. Does that suit you?",
        "C: It won't print.\nA: Bye now, what a lovely day, isn't it?",
        "C: Is it open on Sunday?",
        "C: It won't print.\nA: What can I say?\nC: That you'll mend it?",
    ),
    known_misses=("C: It won't print.\nA: all right let's have a look then",),
)
_GATHERS = frozenset(("verification_question", "discovery_question", "hold"))
_ENDS = frozenset(("closing", "further_help", "resolution", "next_step", "hand_off", "hard_truth", "deflection", "dismissal"))
_BYES = word_set("bye goodbye byebye thanks thank cheers ta")
_WRITTEN = ("chat", "social", "email")
_MURMUR = 2
"""Words, at most, of what only shows that somebody listens ("mm hm")."""
_MOST_AFTER = 3
"""The customer's turns, at most, that answer what was asked."""


@fact("stops_midway", examples=EXAMPLES)
def stops_midway(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's last words, where they ask for what the work needs and nothing of an ending follows."""
    last = _last_words(talk)
    if last is None or not talk.views[: last.place] or not any(view.side == "customer" for view in talk.views[: last.place]):
        return
    after = [view for view in talk.views[last.place + 1 :] if view.side == "customer"]
    heard = {one.id for one in signals if one.turn == last.index}
    if "hold" in heard:
        heard.discard("next_step")  # "one moment, I'm just bringing that up": the step is the look itself
    if not heard.isdisjoint(_ENDS) or not (heard & _GATHERS or (not after and questions(last))):
        return
    if len(after) > _MOST_AFTER or (after and talk.transcript.channel in _WRITTEN):
        return
    if all(_answers(view) for view in after):
        yield at("stops_midway", last, "the transcript stops while this is still being asked")


def _last_words(talk: Talk) -> TurnView | None:
    """The agent's last turn that is more than a murmur."""
    for view in talk.back(len(talk.views), "agent"):
        if len(view.words.tokens) > _MURMUR:
            return view
    return None


def _answers(view: TurnView) -> bool:
    """Whether it only answers: it asks nothing, and says no goodbye."""
    return _BYES.isdisjoint(view.words.vocabulary) and not questions(view)
