"""follow_up_question: the agent's question takes up a word of what the customer has just said.

Follow-up questions, more than questions as such, make the other feel responded to (Huang et al. 2017). A request for
identity data or "anything else?" takes nothing up, nor does asking again for what was just said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import IN_VAIN, Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.facts.sentences import sentences, stemmed
from empathyqa.signals.facts.slots import asked_slots
from empathyqa.signals.names import known_before
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.content import stem, stems
from empathyqa.transcript import Transcript

EXAMPLES = Examples(
    fires=(
        "C: The router light goes orange after the update.\nA: What colour was the light before the update?",
        "C: my son can't sleep for the noise\nA: When does the noise start?",
        "C: I cancelled it in the app on Monday.\nA: Which screen did the app show when you had cancelled?",
        "C: it's the left wheel\nA: Is the wheel rubbing or is it loose?",
        "C: The bill doubled after I moved.\nA: I see. When did you move?",
    ),
    silent=(
        "C: my order is late\nA: What's your order number?",
        "C: The bill doubled after I moved.\nA: Is there anything else I can help with?",
        "C: The wheel rubs.\nA: The wheel needs truing.",
        "C: It's the boiler.\nA: How are you today?",
        "C: The bill doubled after I moved.\nA: How can I help?",
    ),
    known_misses=("C: He barely eats since she went.\nA: And how long has that been going on for?",),
)
_NOT_ABOUT_IT = frozenset(("further_help", "offer_help", "hold"))
_EMPTY = word_set("number order account name detail address check confirm moment problem issu question thing time")


def unpunctuated(transcript: Transcript) -> str:
    """Why questions cannot be told apart here; empty where they can."""
    return "" if transcript.capabilities.punctuation else "This transcript has no punctuation, so questions cannot be counted."


@fact("follow_up_question", examples=EXAMPLES, unfit=unpunctuated)
def follow_up_question(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent questions about the matter that share a content word with the customer's turn before."""
    other: dict[int, list[Signal]] = {}
    for signal in signals:
        if signal.id in _NOT_ABOUT_IT or signal.reason in IN_VAIN:
            other.setdefault(signal.turn, []).append(signal)
    for view in talk:
        if view.side != "agent" or view.role == "bot" or not view.asks:
            continue
        said = {word for v in said_just_before(view) for word in stemmed(v)} - _EMPTY
        said -= {stem(name) for name in known_before(view)}
        if said:
            yield from _first(view, said, other.get(view.index, []))


def _first(view: TurnView, said: set[str], other: Sequence[Signal]) -> Iterator[Fact]:
    for sentence in sentences(view):
        shared = said.intersection(stems(sentence.words)) if sentence.asks else ()
        if shared and not asked_slots(sentence) and not any(s.start < sentence.end and sentence.start < s.end for s in other):
            reason = f"takes up “{min(shared)}” from the turn before"
            yield at("follow_up_question", view, reason, sentence.start, sentence.end, said_just_before(view)[-1].index)
            return
