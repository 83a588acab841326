"""What the agent's side said to a moment: which replies answer it, which of the four steps they take, and where they stop.

Notice, Name, Contain, Act (NNCA) is from the webinar "Balancing Efficiency With Empathy" (Call Centre Helper, 2025).
The unit "cue, then response" and the two-turn window follow Suchman et al. (JAMA 1997) and Kennifer et al. (2009);
that naming without acting earns little follows Marinova, Singh & Singh (Journal of Marketing Research, 2018).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from math import exp
from typing import NamedTuple

from empathyqa.leanings import Leanings
from empathyqa.signal import AS_A_WHOLE, IN_VAIN, Signal, Signals
from empathyqa.steps import Answer, readout
from empathyqa.stock import own_words
from empathyqa.stretches import Stretch, later_than, merge, places
from empathyqa.sureness import counts
from empathyqa.transcript import Transcript

STEPS = ("notice", "name", "contain", "act")
"""The four steps, in the order in which a chain can break."""

NOTICED_BY = frozenset(
    ("acknowledgement", "validation", "sympathy", "apology", "reassurance", "boundary", "ownership", "signposting")
) | {"discovery_question", "paraphrase"}
NAMED_BY = frozenset(("acknowledgement", "validation"))
# Calm ownership shows in what is done as much as in what is said: a settled answer or the story said back holds too.
CONTAINED_BY = frozenset(
    ("reassurance", "boundary", "ownership", "validation", "signposting", "resolution", "paraphrase")
)
ACTED_BY = frozenset(("ownership", "next_step", "resolution", "alternative", "signposting", "hand_off"))
SPOILED_BY = frozenset(("dismissal", "deflection"))
_TAKES_UP = ("acknowledgement", "validation", "sympathy", "apology", "reassurance", "ownership", "paraphrase")
_SORRY = frozenset(("apology",))
_STOCK = frozenset(("scripted",))

ANSWER_WITHIN = 2
"""Agent stretches after the cue in which it can be noticed and named."""
SETTLED_WITHIN = 6
"""Agent stretches after the cue in which it can be contained and acted on, even where another feeling came up meanwhile:
what helps with the second often answers the first, and readers looked on past it. A longer moment is read to its end."""
HARDLY = 0.4
"""How sure the words of a step must be where there are surer ones beside them, and for noticing and holding in any case."""
SURE = 0.9
NEARLY_NAMED = -1.4
"""Log-odds (a chance of one in five) below which even a naming surely heard in words is none; what stands around it seldom
speaks so much against it, and down to there readers saw the feeling named."""
PILE_OF_APOLOGIES = 3
"""Apologies in one moment from which they no longer contain anything (a convention)."""

_Stretches = list[tuple[int, ...]]


def answer_to(transcript: Transcript, turn: int, end: int) -> Answer:
    """The agent's stretches after a cue at ``turn``, for a moment that ends with the turn ``end``: those in which it can be
    settled are all until then, and :data:`SETTLED_WITHIN` at least."""
    merged = merge(transcript)
    return _answer(merged, places(merged)[turn], end)


def _answer(stretches: Sequence[Stretch], after: int, end: int, others: AbstractSet[int] = frozenset()) -> Answer:
    """What a bot said is nobody's reply where a person answers later; nor is what is said from one of the turns ``others``
    on, once somebody has replied: what one of them let pass, the other has not answered."""
    whole: _Stretches = []
    bots: _Stretches = []
    for stretch in later_than(stretches, after):
        if stretch.first > end and len(whole or bots) >= SETTLED_WITHIN:
            break
        if stretch.side != "agent":
            continue
        if whole and not others.isdisjoint(stretch.turns):
            break
        (bots if stretch.role == "bot" else whole).append(stretch.turns)
    whole = whole or bots
    return Answer(whole[:ANSWER_WITHIN], [turns for turns in whole if turns[0] <= end], whole)


class Reply(NamedTuple):
    """What the agent's side said to a moment: within the window, and as long as it can be settled."""

    answer: Answer
    """The agent's stretches; as turns, ``window`` and ``whole``."""
    window: list[int]
    whole: list[int]
    soon: list[Signal]
    said: list[Signal]


def reply_to(signals: Signals, stretches: Sequence[Stretch], after: int, end: int) -> Reply:
    """The agent's side after the stretch ``after``, for a moment that ends with the turn ``end``."""
    answer = _answer(stretches, after, end, _others(signals))
    window = [turn for reply in answer.window for turn in reply]
    whole = [turn for breath in answer.whole for turn in breath]
    soon = [signal for turn in window for signal in signals.at(turn)]
    return Reply(answer, window, whole, soon, [signal for turn in whole for signal in signals.at(turn)])


def _others(signals: Signals) -> set[int]:
    """The turns in which somebody new takes over and takes nothing up of what was told before."""
    turns = [fact.turn for fact in signals.facts_of("new_hands")]
    passed = {fact.turn for fact in signals.facts_of("story_passed")} if turns else set()
    return {turn for turn in turns if turn not in passed and not any(counts(one) for one in signals.at(turn, *_TAKES_UP))}


def weigh(signals: Signals, reply: Reply, evidence: dict[str, tuple[Signal, ...]]) -> None:
    """Let everything heard in the replies, the faint included, decide each step; keep words for what is decided."""
    weights = readout()
    for step, odds in weights.odds(signals, reply.answer).items():
        if odds < weights.thresholds[step]:
            if step != "name" or odds < NEARLY_NAMED or not _surely_named(reply, evidence):
                evidence.pop(step, None)
        elif step not in evidence and not _bars(step, reply, evidence):
            leaned = _faint(signals, reply, step, odds)
            if not _in_vain(signals, leaned.turn) and (step != "act" or not _manners_alone(signals, leaned.turn)):
                evidence[step] = (leaned,)


def _surely_named(reply: Reply, evidence: Mapping[str, tuple[Signal, ...]]) -> bool:
    """Whether the feeling is named in own words that were surely heard, and nothing beside them pushes or brushes away."""
    if "stock" in evidence or any(signal.id in SPOILED_BY and counts(signal) for signal in reply.soon):
        return False
    return any(signal.confidence >= SURE and not signal.learned for signal in evidence.get("name", ()))


def _bars(step: str, reply: Reply, evidence: Mapping[str, tuple[Signal, ...]]) -> bool:
    """Whether a leaning alone may not make up for the step: each sorry of a pile leans towards holding, which the pile
    spoils (a brush-off leans the other way of itself), a reply that brushes off neither notices nor acts by a leaning, a
    story of their own names nobody's feeling, and steps that all push the work back on the customer are no act."""
    if step == "contain":
        return any(signal.id in _SORRY for signal in evidence.get("against", ()))
    if step == "notice":
        return _brushed_off(reply.soon)
    if step == "name":
        return _turns_to_self(reply)
    return _pushed(reply) or _brushed_off(reply.said)


def _pushed(reply: Reply) -> bool:
    """Whether steps were heard there that all push the work back on the customer: what leans towards an act is they."""
    return any(step.id == "next_step" for step in reply.said)


def _brushed_off(said: Sequence[Signal]) -> bool:
    """Whether the feeling is surely brushed off there: "your son should have done it" leans on what was said, and hurts."""
    return any(signal.id == "dismissal" and counts(signal) for signal in said)


_MANNERS = frozenset(
    "greeting introduction offer_help verification_question further_help closing hold gratitude name_use".split()
)
"""What any talk has: a request for data, a wait or an offer of more moves nothing, however it leans."""


def _manners_alone(signals: Signals, turn: int) -> bool:
    """Whether there is something heard in this turn, and nothing but manners."""
    heard = signals.at(turn)
    return bool(heard) and all(signal.id in _MANNERS for signal in heard)


def _in_vain(signals: Signals, turn: int) -> bool:
    """Whether something there was turned down at once or was a pitch: what leans towards a step is that."""
    return any(one.reason in IN_VAIN for one in signals.at(turn))


def _turns_to_self(reply: Reply) -> bool:
    """Whether the agent speaks of themselves there: what leans towards a naming is their own story."""
    return any(signal.id == "self_focus" and counts(signal) for signal in reply.soon)


_HEARD_IN = {"notice": NOTICED_BY, "name": NAMED_BY, "contain": CONTAINED_BY, "act": ACTED_BY}


def _faint(signals: Signals, reply: Reply, step: str, odds: float) -> Signal:
    """The turn that leaned most towards a step that no single signal shows, as its evidence."""
    turns = reply.window if step in ("notice", "name") else reply.whole or reply.window
    leanings, acts = Leanings.of(signals.leanings), _HEARD_IN[step]
    turn = max(turns, key=lambda turn: (leanings.most(turn, acts), -turn))
    _, act = max([(leanings.odds(turn, act), act) for act in acts])
    text = signals.transcript.turns[turn].text
    sure = round(1 / (1 + exp(-odds)), 3)
    return Signal(act, turn, 0, len(text), text, reason=AS_A_WHOLE, confidence=sure)


def evidence_in(reply: Reply) -> dict[str, tuple[Signal, ...]]:
    """The signals that met each step; ``against`` spoiled it, ``stock`` is a naming in a stock line alone."""
    naming = _of(reply.soon, NAMED_BY)
    own = tuple(own_words(naming, _of(reply.soon, _STOCK)))
    sorries = _of(reply.said, _SORRY)
    against = _of(reply.said, SPOILED_BY) or (sorries if len(sorries) >= PILE_OF_APOLOGIES else ())
    found = {
        "notice": _plainly(_helpful(_of(reply.soon, NOTICED_BY))),
        "name": _plainest(own or naming),
        "contain": () if against else _plainly(_helpful(_of(_not_the_bad_news(reply.said), CONTAINED_BY))),
        "act": _plainest(_acts(reply)),
        "against": against,
        "stock": () if own else naming,
    }
    return {step: words for step, words in found.items() if words}


def _acts(reply: Reply) -> tuple[Signal, ...]:
    """What acts on it: not the next steps of a breath that pushes the customer away ("you'd have to ring back"), nor what
    was hardly heard in one that brushes the feeling off ("You should have thought of that. The bill is due on Friday")."""
    pushed, brushed = _breaths_of("deflection", reply), _breaths_of("dismissal", reply)
    said = _not_the_bad_news(reply.said)
    acts = [act for act in _of(said, ACTED_BY) if act.id != "next_step" or act.turn not in pushed]
    return _helpful([act for act in acts if act.turn not in brushed or counts(act)])


def _not_the_bad_news(said: list[Signal]) -> list[Signal]:
    """The words without an answer that was only learned and is the bad news itself: to say what is still owed acts on
    nothing and holds nobody."""
    told = [one for one in said if one.id == "hard_truth"]
    return [one for one in said if not (one.id == "resolution" and one.learned and any(_same_words(one, bad) for bad in told))]


def _same_words(one: Signal, other: Signal) -> bool:
    return one.turn == other.turn and one.start < other.end and other.start < one.end


def _plainly(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The words that were more than hardly heard: on the others alone ("if you agree") nothing is noticed or held; readers
    said so of half of these."""
    return tuple([word for word in words if word.confidence >= HARDLY])


def _plainest(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The same, or all where each was hardly heard: what was named or done is mostly so even then."""
    return _plainly(words) or tuple(words)


def _helpful(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The words that were not in vain."""
    return tuple([word for word in words if word.reason not in IN_VAIN])


def _breaths_of(id: str, reply: Reply) -> set[int]:
    """The turns of the breaths in which this is surely heard."""
    heard = {one.turn for one in reply.said if one.id == id and counts(one)}
    return {turn for breath in reply.answer.whole if not heard.isdisjoint(breath) for turn in breath} if heard else set()


def _of(heard: list[Signal], ids: frozenset[str]) -> tuple[Signal, ...]:
    return tuple([signal for signal in heard if signal.id in ids])


def broke_at(broken: str | None, reply: Reply, against: Sequence[Signal]) -> int | None:
    """The agent turn at which the first missed step was due: the first reply, or the words that spoiled it."""
    if broken is None:
        return None
    if broken == "contain" and against:
        return against[0].turn
    due = reply.window if broken in ("notice", "name") else reply.whole or reply.window
    return due[0]
