"""other_matter: straight after something hard was told, the agent turns back to the business that was in hand before.

"I could walk out that door and not stop walking" – "Aw. Anyway, that's all booked for you": the booking is of the vent. Such
words were said and may settle what the talk began with; they neither hold nor act on what was just told (SCORING, Moments:
"about this issue", "unrelated step"). Only where the turn is said outright ("anyway", "moving on", "back to the MOT"), or
where a "right then" goes from harm or a death to what was under way; and never where the words come back to what the
customer told, are care themselves, or do something new. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import HIDDEN_HARM, LOAD_OFF, Fact, Signal, of_turn
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.facts.sentences import Sentence, sentences, stemmed
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_VENT = "C: The vent.\nA: I've got Tuesday for the vent.\nC: I could walk out that door some nights and not stop walking.\n"
_MOT = "C: I'd like an MOT.\nA: I've Monday for the MOT.\nC: I've just been diagnosed with cancer, I'm scared to death.\n"
EXAMPLES = Examples(
    fires=(
        f"{_VENT}A: Aw. Anyway, that's all booked for you.",
        f"{_VENT}A: Bless you. Right then, so that's the vent booked in.",
        f"{_MOT}A: Sorry to hear that. Moving on, the MOT is down for Monday.",
        f"{_MOT}A: Oh no. So anyway, back to the MOT. It's Monday at nine.",
        f"{_MOT}A: I'm sorry. Anyhow, that's all booked in for you.",
    ),
    silent=(
        f"{_VENT}A: That sounds really hard. Are you safe tonight?",
        f"{_VENT}A: I'm glad you said. Anyway, before the vent, I'm going to put you through to the Samaritans.",
        f"{_MOT}A: I'm so sorry. Anyway, don't you worry about the MOT, I'll move it for you.",
        f"{_MOT}A: Right, I'll put the MOT back until you're better.",
        "C: I'd like an MOT.\nA: I've Monday for the MOT.\nC: Lovely.\nA: Anyway, that's the MOT booked.",
    ),
    known_misses=(f"{_VENT}A: Aw. The vent will be done on Tuesday.",),
)
_HARD = frozenset(("vulnerability", "crisis", "sadness", "anxiety"))
_CARE = frozenset(
    "signposting hand_off boundary acknowledgement sympathy validation apology reassurance".split()
)
_CLEAR = 2
_LEAD = r"^ (?:(?:oh|aw|ah|well|ok|okay|so|but|right|yeah|yes|and|um|er|now|look|fine|good|[,.]) )*"
_OUTRIGHT = later(
    _LEAD + r"(?:anyway|anyways|anyhow|moving (?:swiftly )?on|back to (?:the|your|this|that|business)|getting back to"
    r"|where were we|as i was saying|that aside|on to the|let us move on|getting on) "
)
_SOFTLY = later(
    r"^ (?:(?:oh|aw|ah|well|ok|okay|so|and) )*(?:right|ok|okay|now|so|alright|lovely|good) (?:then|so|now|well|that) "
)
_TURNS = word_set("anyway anyways anyhow moving back getting were saying aside on right then now so that")
_STANDS = later(
    r" (?:that is|thats|it is|you are|i have got you|we have got you|everything is|i have) (?:\S+ ){0,4}?"
    r"(?:booked|done|sorted|set(?: up)?|confirmed|renewed|ordered|processed|updated|gone through|all in|in place"
    r"|down for|in for|on its way|ready) "
)
"""How the business stands: done, or under way, before this was told."""
_SAID_BEFORE = 4
"""So many of the agent's turns before it in which the business may have been named."""


@fact("other_matter", examples=EXAMPLES, needs=_HARD)
def other_matter(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """From the words with which an agent turns from something hard back to what was in hand, to the end of the turn; refers to
    the turn that told it."""
    told = {one.turn: one for one in signals if _hard(one)}
    if not told:
        return
    dark = {one.turn for one in signals if one.id == "crisis" and one.kind in HIDDEN_HARM} | {
        one.turn for one in signals if one.of_a_death
    }
    for view in talk.views:
        if view.side != "agent" or _TURNS.isdisjoint(view.words.vocabulary):
            continue
        cue = next((each for each in reversed(said_just_before(view)) if each.index in told), None)
        turning = None if cue is None else _turning(view, cue.index in dark)
        if cue is None or turning is None or not _in_hand(turning, cue) or _cares(view, turning[0].start, signals):
            continue
        start, end = turning[0].start, turning[-1].end
        yield at("other_matter", view, "turns back to what was in hand", start, end, cue.index)


def _hard(one: Signal) -> bool:
    if one.hint or one.id not in _HARD or (one.id == "anxiety" and (one.level or 1) < _CLEAR):
        return False
    return one.kind != "capability"


def _turning(view: TurnView, dark: bool) -> Sequence[Sentence] | None:
    """The sentences of a turn from the one that turns away on."""
    said = sentences(view.spoken)
    for n, one in enumerate(said):
        if _OUTRIGHT.search(one.line) or (dark and _SOFTLY.search(one.line) and _STANDS.search(one.line)):
            return said[n:]
    return None


def _in_hand(turning: Sequence[Sentence], cue: TurnView) -> bool:
    """Whether these words are about what was under way before the cue, and about nothing that it told."""
    about = {stem for one in turning for stem in stems(one.tokens)}
    if not about.isdisjoint(stemmed(cue.spoken)):
        return False
    if any(_STANDS.search(one.line) for one in turning):
        return True
    before = islice(cue.talk.back(cue.place, "agent"), _SAID_BEFORE)
    return any(about.intersection(stemmed(one.spoken)) for one in before)


def _cares(view: TurnView, start: int, signals: Sequence[Signal]) -> bool:
    """Whether care is heard in the words from there on; "that's all booked" takes a load off nobody who told of another."""
    said = [one for one in of_turn(signals, view.index) if one.start >= start and one.id in _CARE]
    return any(one.reason != LOAD_OFF for one in said)

