"""stops_midway: the transcript stops while the agent is still asking for what the work needs; how it ended is not in it.

A recording that was cut, or the first minute of a call: nobody said goodbye, and the last thing the agent did was to ask
(a postcode, which router it is) or to look something up. What came after may have been good or bad. In writing, where an
answer stands last and the agent never came back, that silence may be the agent's own: only a question of theirs that nobody
answered counts there. A call may also stop in the customer's own story, with "right" and "mm hm" for an answer; and of what is
known as a call, people say goodbye at its end.
House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: I'd like to ask about my bill.\n>A: Sure, what's your postcode please?\nC: LE4 2BD",
        "C: The line's gone.\nA: Can you confirm your name and the address for me?\nC: Mrs Okafor, 12 Hill Road\n"
        ">A: and what's the number you're calling from\nC: it's this one",
        "C: My card's been stopped.\n>A: And when did you last use it?",
        "C: i was wondering when the bill is due\nA: okay have you got your account number\nC: four four one\n"
        ">A: and can i take your postcode\nC: l s six\nA: mm hm",
        "C: It won't print.\n>A: One moment please, I'm just bringing up your details.",
        "C: hello i've two lines\nA: right\nC: and one of them used to be for the business but we stopped that\nA: mm hm\n"
        "C: so now the number's only for the fax machine really and i wondered\n>A: right",
    ),
    silent=(
        "C: I'd like to ask about my bill.\nA: What's your postcode please?\nC: LE4\nA: It's due on the ninth.",
        "C: My card's been stopped.\nA: And when did you last use it?\nC: Monday. You know what, never mind. Bye.",
        "C: It won't print.\nA: Can I help with anything else?",
        "C: It won't print.\nA: Is there anything else I can help you with today?\nC: no",
        "C: It won't print.\nA: I'll send somebody on Friday. Does that suit you?",
        "C: It won't print.\nA: Bye now, what a lovely day, isn't it?",
        "C: Is it open on Sunday?",
        "C: it has been off since sunday and i wondered when it's back\nA: right",
        "C: i've two lines\nA: right\nC: and i want the one stopped please that we had for the shop\nA: okay\nC: ta\nA: yeah",
        "C: It won't print.\nA: What can I say?\nC: That you'll mend it?",
    ),
    known_misses=("C: It won't print.\nA: all right let's have a look then",),
)
_GATHERS = frozenset(("verification_question", "discovery_question", "hold"))
_ENDS = frozenset(("closing", "further_help", "resolution", "next_step", "hand_off", "hard_truth", "deflection", "dismissal"))
_BYES = word_set("bye goodbye byebye thanks thank cheers ta")
_WRITTEN = ("chat", "social", "email")
_MURMURS = word_set("mm mmm hm hmm mhm uh huh um yeah yes yep aha ah oh ok okay right sure i see got it good lovely . , !")
"""Words of what only shows that somebody listens ("mm hm", "oh right")."""
_LISTENING = 2
"""Murmurs, at least, of an agent who listens to a story; one "right" for all the answer may be the answer."""
_STORY = 8
"""Words, at least, of a story that is being told."""
_LAST = 4
"""The turns at the end of a call in which a goodbye stands."""
_MOST_AFTER = 3
"""The customer's turns, at most, that answer what was asked."""


@fact("stops_midway", examples=EXAMPLES)
def stops_midway(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's last words where they ask for what the work needs, or only listen, and nothing of an ending follows."""
    last = _last_words(talk)
    if last is not None and _asking(talk, last, signals):
        yield at("stops_midway", last, "the transcript stops while this is still being asked")
    elif (heard := _listening(talk)) is not None:
        yield at("stops_midway", heard, "the transcript stops while the customer is still telling it")
    elif talk.transcript.channel == "voice" and talk.views and not _goodbyes(talk, signals):
        yield at("stops_midway", talk.views[-1], "the call stops with no goodbye")


def _asking(talk: Talk, last: TurnView, signals: Sequence[Signal]) -> bool:
    """Whether the agent's last words ask for what the work needs, and nothing but an answer follows."""
    if not any(view.side == "customer" for view in talk.views[: last.place]):
        return False
    after = [view for view in talk.views[last.place + 1 :] if view.side == "customer"]
    heard = {one.id for one in signals if one.turn == last.index}
    if "hold" in heard:
        heard.discard("next_step")  # "one moment, I'm just bringing that up": the step is the look itself
    if not heard.isdisjoint(_ENDS) or not (heard & _GATHERS or (not after and questions(last))):
        return False
    if len(after) > _MOST_AFTER or (after and talk.transcript.channel in _WRITTEN):
        return False
    return all(_answers(view) for view in after)


def _listening(talk: Talk) -> TurnView | None:
    """The agent's murmur at the very end, to a story that is still being told."""
    last = talk.views[-1] if talk.views else None
    if last is None or last.side != "agent" or not _murmurs(last) or talk.transcript.channel in _WRITTEN:
        return None
    told = next(talk.back(last.place, "customer"), None)
    if told is None or len(told.words.tokens) < _STORY or not _answers(told):
        return None
    return last if sum(view.side == "agent" and _murmurs(view) for view in talk) >= _LISTENING else None


def _murmurs(view: TurnView) -> bool:
    return _MURMURS.issuperset(view.words.vocabulary)


def _last_words(talk: Talk) -> TurnView | None:
    """The agent's last turn that is more than a murmur."""
    for view in talk.back(len(talk.views), "agent"):
        if not _murmurs(view):
            return view
    return None


def _goodbyes(talk: Talk, signals: Sequence[Signal]) -> bool:
    """Whether anybody thanks, takes their leave or rounds off in the last turns."""
    last = talk.views[-_LAST:]
    ended = {one.turn for one in signals if one.id in _ENDS}
    return any(view.index in ended or not _BYES.isdisjoint(view.words.vocabulary) for view in last)


def _answers(view: TurnView) -> bool:
    """Whether it only answers: it asks nothing, and says no goodbye."""
    return _BYES.isdisjoint(view.words.vocabulary) and not questions(view)
