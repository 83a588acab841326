"""follow_up_question: the agent's question takes up what the customer has just said, by a word of it or by pointing back.

Follow-up questions, more than questions as such, make the other feel responded to (Huang et al. 2017). A request for
identity data or "anything else?" takes nothing up, nor does asking again for what was just said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import IN_VAIN, YES_OR_NO, Fact, Signal
from empathyqa.signals.facts.asks_back import asks_back
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.facts.sentences import Sentence, sentences, stemmed
from empathyqa.signals.facts.slots import asking_sentences
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stem, stems
from empathyqa.transcript import Transcript

EXAMPLES = Examples(
    fires=(
        "C: The router light goes orange after the update.\nA: What colour was the light before the update?",
        "C: my son can't sleep for the noise\nA: When does the noise start?",
        "C: I cancelled it in the app on Monday.\nA: Which screen did the app show when you had cancelled?",
        "C: it's the left wheel\nA: Is the wheel rubbing or is it loose?",
        "C: The bill doubled after I moved.\nA: I see. When did you move?",
        "C: He barely eats since she went.\nA: And how long has that been going on for?",
        "C: I don't know how many more of these I have in me.\nA: When you say that, do you mean the calls?",
    ),
    silent=(
        "C: my order is late\nA: What's your order number?",
        "C: The bill doubled after I moved.\nA: Is there anything else I can help with?",
        "C: The wheel rubs.\nA: The wheel needs truing.",
        "C: It's the boiler.\nA: How are you today?",
        "C: The bill doubled after I moved.\nA: How can I help?",
        "C: I've been let go, so I can't give any more.\nA: Would fifteen a month work?",
        "C: The bill doubled after I moved.\nA: How does that sound?",
    ),
    known_misses=("C: I can't manage the stairs any more.\nA: Is there somewhere to sit down at the top?",),
)
_NOT_ABOUT_IT = frozenset(("further_help", "offer_help", "hold", "verification_question"))
_WANTS = later(
    r"^ (?:(?:and|so|okay|ok|right|well|but|then) )*(?:(?:can|could|shall|should|may) (?:i|we) (?!ask |know )"
    r"|would (?:you (?:like|mind|prefer)|that|this|it|(?:\S+ ){1,4}(?:work|suit|help|do)) |(?:is it possible|do you want) )"
)
"""An offer or a request, whosever words it uses: "would fifteen a month work?" asks after nothing."""
_OPEN = later(r" (?:what|when|where|which|who|whose|why|how|since|do you mean|you mean|or) ")
"""A question that leaves the answer open."""
_EMPTY = word_set("number order account name detail address check confirm moment problem issu question thing time")


def unpunctuated(transcript: Transcript) -> str:
    """Why questions cannot be told apart here; empty where they can."""
    return "" if transcript.capabilities.punctuation else "This transcript has no punctuation, so questions cannot be counted."


@fact("follow_up_question", examples=EXAMPLES, unfit=unpunctuated)
def follow_up_question(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent questions about the matter that share a content word with the customer's turn before, or point back at it."""
    other: dict[int, list[Signal]] = {}
    for signal in signals:
        if signal.id in _NOT_ABOUT_IT or signal.reason in IN_VAIN:
            other.setdefault(signal.turn, []).append(signal)
    for view in talk:
        if view.side != "agent" or view.role == "bot" or not view.asks or not (asked := _about(view)):
            continue
        before = said_just_before(view)
        if before:
            yield from _first(view, before, asked, other.get(view.index, ()))


def _first(
    view: TurnView, before: Sequence[TurnView], asked: Sequence[tuple[Sentence, frozenset[str]]], other: Sequence[Signal]
) -> Iterator[Fact]:
    said = {word for one in before for word in stemmed(one)} - _EMPTY
    said -= {stem(name) for name in known_before(view)}
    tokens = {token for one in before for token in one.words.tokens}
    for sentence, about in asked:
        shared = said & about
        if (shared or asks_back(sentence, tokens)) and not any(s.start < sentence.end and sentence.start < s.end for s in other):
            taken = f"takes up “{min(shared)}” from the turn before" if shared else "points back at the turn before"
            reason = taken if _OPEN.search(sentence.line) else YES_OR_NO
            yield at("follow_up_question", view, reason, sentence.start, sentence.end, before[-1].index)
            return


@by_text
def _about(spoken: Spoken) -> tuple[tuple[Sentence, frozenset[str]], ...]:
    """A turn's questions that ask for no detail and offer nothing, each with the stems of what it is about."""
    for_details = {one for one, _ in asking_sentences(spoken)}
    asked = [one for one in sentences(spoken) if one.asks and one not in for_details and not _WANTS.match(one.line)]
    return tuple([(one, frozenset(stems(one.words))) for one in asked])
