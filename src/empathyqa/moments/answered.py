"""How a moment was answered: which of the four steps the replies took, because of which words, and where the chain broke."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from empathyqa.harm_open import about_harm, untaken
from empathyqa.logistics import leave_logistics, leave_other_business
from empathyqa.moments.leant import weigh
from empathyqa.moments.opening import OpenMoment
from empathyqa.moments.said import evidence_in
from empathyqa.quickly import quickly
from empathyqa.replies import NAMED_BY, SPOILED_BY, STEPS, Reply, broke_at, reply_to
from empathyqa.safe_before import safe_before
from empathyqa.signal import FIX, Moment, Signal, Signals
from empathyqa.stock import own_words
from empathyqa.stretches import Stretch
from empathyqa.sureness import counts

_HELD_BY_ASKING = frozenset(("crisis", "anxiety"))
"""Who is afraid is held by "is it all right to talk? is there anyone with you?": before anything is said, it is made safe."""
_moment = quickly(Moment)
Evidence = dict[str, tuple[Signal, ...]]
"""Step → the words it rests on; ``cue`` → what opened the moment; ``against`` → what spoiled it."""


def answered(signals: Signals, stretches: Sequence[Stretch], moment: OpenMoment, end: int) -> Moment:
    """The moment with what the replies made of it. It ends with the turn ``end``."""
    here = [cue for cue in moment.cues if cue.turn in stretches[moment.stretch].turns]
    cue = _leading(here)
    reply = reply_to(signals, stretches, moment.stretch, end)
    evidence = {"cue": tuple(moment.cues), **evidence_in(reply)}
    stock = evidence.pop("stock", None) is not None
    _look_beyond_the_words(signals, moment, here, reply, evidence)
    safe = _made_safe(signals, moment, evidence)
    met = {step: step in evidence and not (step == "name" and stock) for step in STEPS}
    if not met["name"] and (late := _named_when_told_again(signals, stretches, moment, end)):
        evidence["name"], stock = late, False
    broken = next((step for step in STEPS if not met[step]), None) if reply.window and not safe else None
    return _moment(
        moment.cues[0].turn, cue.id, cue.level, end, met["notice"], met["name"], met["contain"], met["act"],
        scripted_name=stock,
        scripted_notice=met["notice"] and not _in_own_words(evidence["notice"], reply.soon),
        broke_at=broke_at(broken, reply, evidence.get("against", ())),
        broken_step=broken,
        evidence=evidence,
    )  # fmt: skip


def _leading(cues: Iterable[Signal]) -> Signal:
    """The cue a moment is called after: crisis, then vulnerability, then the strongest feeling told first."""
    rank = {"crisis": 9, "vulnerability": 8}
    return max(cues, key=lambda cue: (rank.get(cue.id, cue.level or 1), -cue.turn, -cue.start))


def _look_beyond_the_words(
    signals: Signals, moment: OpenMoment, here: Sequence[Signal], reply: Reply, evidence: Evidence
) -> None:
    """Let what the words alone do not show give and take steps: what the replies lean towards, and what they are about."""
    cue = _leading(here)
    if signals.leanings and reply.window:
        weigh(signals, reply, evidence)
    leave_logistics(signals, cue, here, evidence)
    asked = _asked_after(signals, reply.window)
    if asked and "notice" not in evidence:
        evidence["notice"] = asked
    if asked and "contain" not in evidence and "against" not in evidence and cue.id in _HELD_BY_ASKING:
        evidence["contain"] = asked
    if _danger_met_by_a_fix_alone(moment, evidence):
        del evidence["contain"]
    _leave_what_is_not_about_it(signals, moment, evidence, reply.whole)
    leave_other_business(signals, moment.cues, evidence)


def _made_safe(signals: Signals, moment: OpenMoment, evidence: Evidence) -> bool:
    """Whether it had been made safe before these cues (safe_before.py); those words then stand for the steps still missing."""
    before = {} if "against" in evidence else safe_before(signals, moment.cues)
    for step, words in before.items():
        evidence.setdefault(step, words)
    return bool(before)


def _in_own_words(words: Iterable[Signal], soon: Iterable[Signal]) -> bool:
    """Whether any of these words is more than a stock line."""
    return bool(own_words(words, [line for line in soon if line.id == "scripted" and counts(line)]))


def _danger_met_by_a_fix_alone(moment: OpenMoment, evidence: Mapping[str, tuple[Signal, ...]]) -> bool:
    """Whether somebody who fears or means harm, which nobody noticed, got the matter dealt with and no more. Where what they
    are in is a leak or a stranger at the door, the fix is what holds."""
    told = {cue.kind for cue in moment.cues if cue.id == "crisis"}
    held = {word.id for word in evidence.get("contain", ())}
    return bool(told and held) and "danger" not in told and "notice" not in evidence and FIX.issuperset(held)


def _leave_what_is_not_about_it(signals: Signals, moment: OpenMoment, evidence: Evidence, window: Sequence[int]) -> None:
    """Beside a scam or a hint of harm that is left open, no step is taken by doing what was asked for (harm_open.py)."""
    for step in untaken(signals, moment.cues, evidence, window):
        about = about_harm(evidence.pop(step, ()))
        if about:
            evidence[step] = about


def _named_when_told_again(signals: Signals, stretches: Sequence[Stretch], moment: OpenMoment, end: int) -> tuple[Signal, ...]:
    """What names the feeling within two replies of its last telling: who had to tell it again may still be heard then. The
    step is not taken (readers say so too: 1 in 6 of these), its words count half. Only what was surely said, in own words,
    where nothing pushes them away."""
    if moment.last_cue == moment.stretch:
        return ()
    reply = reply_to(signals, stretches, moment.last_cue, end)
    window = [turn for turn in reply.window if turn <= end]
    soon = [signal for turn in window for signal in signals.at(turn) if counts(signal)]
    if any(signal.id in SPOILED_BY for signal in soon):
        return ()
    stock = [signal for signal in soon if signal.id == "scripted"]
    return tuple(own_words([signal for signal in soon if signal.id in NAMED_BY], stock))


def _asked_after(signals: Signals, window: Sequence[int]) -> tuple[Signal, ...]:
    """The questions in these turns that ask after the person: whatever else is said there, that takes notice of them."""
    facts = [fact for fact in signals.facts_of("asks_after") if fact.turn in window]
    asked = [(fact, each) for fact in facts for each in signals.at(fact.turn, "discovery_question")]
    return tuple([each for fact, each in asked if each.overlaps(fact)])
