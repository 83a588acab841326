"""What the replies lean towards: everything heard in them, the faint included, decides which steps were taken (steps.py)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from empathyqa.leanings import Leanings
from empathyqa.replies import ACTED_BY, CONTAINED_BY, NAMED_BY, NOTICED_BY, SORRY, SPOILED_BY, Reply
from empathyqa.signal import AS_A_WHOLE, IN_VAIN, Signal, Signals
from empathyqa.steps import readout
from empathyqa.sureness import counts

SURE = 0.9
NEARLY_NAMED = -1.4
"""Log-odds (a chance of one in five) below which even a naming surely heard in words is none; what stands around it seldom
speaks so much against it, and down to there readers saw the feeling named."""

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
        return any(signal.id in SORRY for signal in evidence.get("against", ()))
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
