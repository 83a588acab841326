"""The customer's story: whether it was told at an earlier desk, and whether an agent asks for it from the start."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_MATTER = r"(?:problem|issue|matter|query|enquiry|situation|request|complaint|concern)"
_FROM_THE_START = (
    rf"| (?:brief|short|quick) (?:description|summary|outline|explanation) of (?:the|your) {_MATTER} "
    rf"| (?:description|nature) of (?:the|your) {_MATTER} | reason for your (?:call|chat|contact|message|visit|email) "
)
"""Forms in which only somebody asks who knows nothing yet."""
_ASKS = later(
    r" (?:what (?:seems to be|is|was|can be) (?:the|your) (?:problem|issue|matter|trouble|query|enquiry|reason)|"
    r"what (?:is|was|s) (?:it|this|that|your (?:call|query|message)) (?:about|regarding|concerning|in relation)|"
    r"what are you (?:calling|contacting|messaging|ringing|getting in touch) |what (?:has happened|happened|"
    r"is happening)|"
    r"(?:explain|describe|tell me about) (?:the|your) (?:problem|issue|situation)|"
    r"(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do|support)|what brings you|how (?:may|can) i be of)"
    + _FROM_THE_START
)
_ASKING = word_set("what how explain describe tell of for")
"""Without one of these words nobody asks for it."""
_A_STORY = 4
"""Content words that make a turn a story rather than a greeting or a menu choice."""
_FIRST_TURNS = 2


def story_told(talk: Talk, view: TurnView, desk: Sequence[int]) -> TurnView | None:
    """The customer turn that told an earlier desk what it is about; only in the first turns of a new desk."""
    here = desk[view.place]
    if here < 2 or (
        view.place >= 1 and sum(_same(talk, at, here, desk) for at in range(max(view.place - 6, 0), view.place)) >= _FIRST_TURNS
    ):
        return None
    first = _starts(talk).get(here, view.place)
    for at in range(first - 1, -1, -1):
        earlier = talk.views[at]
        if earlier.side == "customer" and len(set(stems(earlier.words))) >= _A_STORY:
            return earlier
        if first - at > _LOOK_BACK:
            break
    return None


_LOOK_BACK = 40


def _same(talk: Talk, at: int, here: int, desk: Sequence[int]) -> bool:
    return desk[at] == here and talk.views[at].side == "agent"


@by_talk
def _starts(talk: Talk) -> dict[int, int]:
    """Where each desk begins to serve."""
    starts: dict[int, int] = {}
    for place, number in enumerate(desks(talk)):
        starts.setdefault(number, place)
    return starts


def offers_help(spoken: Spoken) -> Sentence | None:
    """The sentence with which an agent asks how to help, as one does who has heard nothing yet."""
    for sentence in () if _HELPING.isdisjoint(spoken.words.vocabulary) else sentences(spoken):
        if _HELP.search(sentence.line) and " else " not in sentence.line:
            return sentence
    return None


_HELP = later(r" how (?:can|may|could) i (?:be of |help|assist)" + _FROM_THE_START)
"""What is asked of somebody of whom nothing is known yet."""
_HELPING = word_set("how of for")


@by_text
def tells_the_story(spoken: Spoken) -> bool:
    """Whether a customer's turn tells what happened: several words of its own matter beside a tense or a *not*; a name, an
    address and how often they rang tell nothing yet."""
    tokens = spoken.words.tokens
    if _TELLS.isdisjoint(tokens):
        return False
    return len({word for word in stems(tokens) if word.isalpha() and word not in _ABOUT_THE_CONTACT}) >= _A_WHOLE_STORY


_TELLS = word_set("have has had been was were did not never told declined stopped")
_ABOUT_THE_CONTACT = word_set("third second tim twic ring rang rung phon told somebody nobody anybody hold wait wait number nam")
_A_WHOLE_STORY = 6


def asks_for_the_story(spoken: Spoken) -> Sentence | None:
    """The sentence with which an agent asks what it is all about."""
    for sentence in () if _ASKING.isdisjoint(spoken.words.vocabulary) else sentences(spoken):
        if _ASKS.search(sentence.line) and " else " not in sentence.line and " today 's " not in sentence.line:
            return sentence
    return None
