"""Moments: where the customer shows a feeling, a vulnerability or a crisis, and the agent's four steps after it.

Notice, Name, Contain, Act (NNCA) is from the webinar "Balancing Efficiency With Empathy" (Call Centre Helper, 2025).
The unit "cue, then response" and the two-turn window follow Suchman et al. (JAMA 1997) and Kennifer et al. (2009);
that naming without acting earns little follows Marinova, Singh & Singh (Journal of Marketing Research, 2018).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from empathyqa.harm_open import about_harm, untaken
from empathyqa.invited import invited_memory, work_in
from empathyqa.logistics import leave_logistics, leave_other_business
from empathyqa.quickly import quickly
from empathyqa.replies import NAMED_BY, SPOILED_BY, STEPS, broke_at, evidence_in, reply_to, weigh
from empathyqa.safe_before import safe_before
from empathyqa.signal import FIX, Moment, Signal, Signals
from empathyqa.stock import own_words, without_self_told
from empathyqa.stretches import Stretch, merge, places
from empathyqa.sureness import counts

SAME_CAUSE_WITHIN = 3
"""Merged turns after the last cue within which the same kind of cue belongs to the same moment: "about four turns" in
the sense in which readers marked them (3 agrees with them best)."""
SURE_ENOUGH, VEXED_ENOUGH, SAD_ENOUGH = 0.45, 0.5, 0.35
"""How sure a feeling or vulnerability that no words name, only what was learned, must be to open a moment. A fainter
one is shown and judges nobody: to the readers most of those were none. Anger and frustration, which are over-heard
most easily in plain talk, need the second; sadness, which is told most quietly and missed most, the third. A crisis
always opens one, unless it is but a faint hint around another."""
_POLITELY = frozenset(("anxiety",))
"""Feelings whose words are manners as well ("I'm going to have to stop it, I'm afraid"): they need the first bar too."""
_FAMILY = {"anger": "anger", "frustration": "anger", "anxiety": "anxiety", "confusion": "anxiety", "sadness": "sadness"}
_BARS = {"anger": VEXED_ENOUGH, "sadness": SAD_ENOUGH}
_CUES = frozenset((*_FAMILY, "vulnerability", "crisis"))
_HELD_BY_ASKING = frozenset(("crisis", "anxiety"))
"""Who is afraid is held by "is it all right to talk? is there anyone with you?": before anything is said, it is made safe."""
_OPENING_LEVEL = 2
_moment = quickly(Moment)


@dataclass(slots=True)
class _Open:
    """A moment while its stretch is still running."""

    stretch: int
    cues: list[Signal]
    last_cue: int
    """The stretch of its latest cue."""
    families: set[str] = field(default_factory=set)


def trace(
    signals: Signals, stretches: Sequence[Stretch] | None = None, place: Mapping[int, int] | None = None
) -> tuple[Moment, ...]:
    """The moments of a conversation in order, each with the step at which its chain broke and the words behind it.

    A moment opens at a customer turn with a negative emotion of level 2 or 3, a vulnerability or a crisis. The same
    kind of cue within about four turns belongs to it; a new kind, once the agent has replied, opens another, and so does
    a vulnerability of a kind (driver) that was not told before.
    ``stretches`` and ``place`` (turn → stretch) are worked out unless they are known already.
    """
    cues = [signal for signal in signals.signals if signal.id in _CUES and opens_moment(signal)]
    if not cues:
        return ()
    signals = without_self_told(signals)
    merged = merge(signals.transcript) if stretches is None else stretches
    place = places(merged) if place is None else place
    opened = _without_memories(signals, merged, place, _openings(cues, merged, place))
    last = len(signals.transcript.turns) - 1
    ends = [later.cues[0].turn - 1 for later in opened[1:]]
    return tuple([_answered(signals, merged, moment, end) for moment, end in zip(opened, [*ends, last], strict=False)])


def _without_memories(
    signals: Signals, stretches: Sequence[Stretch], place: Mapping[int, int], opened: list[_Open]
) -> list[_Open]:
    """The moments but for a memory of the dead that the agent asked for when all was done: it belongs to the one before."""
    died = next((at for at, each in enumerate(opened) if any(cue.of_a_death for cue in each.cues)), len(opened))
    if died >= len(opened) - 1:
        return opened
    work = work_in(signals, place)
    later = (each for each in opened[died + 1 :] if not invited_memory(signals, stretches, place, work, each.cues))
    return [*opened[: died + 1], *later]


def opens_moment(signal: Signal) -> bool:
    """Whether this customer signal calls for an answer: a clear negative emotion, a vulnerability or a crisis."""
    if signal.id == "crisis":
        return not signal.hint
    if (signal.learned or signal.id in _POLITELY) and signal.confidence < _enough(signal):
        return False
    return signal.id == "vulnerability" or (signal.id in _FAMILY and (signal.level or 1) >= _OPENING_LEVEL)


def _enough(signal: Signal) -> float:
    return _BARS.get(_FAMILY.get(signal.id, ""), SURE_ENOUGH) if signal.learned else SURE_ENOUGH


def _openings(cues: Iterable[Signal], stretches: Sequence[Stretch], place: Mapping[int, int]) -> list[_Open]:
    by_stretch: dict[int, list[Signal]] = {}
    for cue in cues:
        at = place.get(cue.turn)
        if at is not None and stretches[at].side == "customer":
            by_stretch.setdefault(at, []).append(cue)
    opened: list[_Open] = []
    for at, told in by_stretch.items():
        _open_or_extend(opened, at, told)
    return opened


def _open_or_extend(opened: list[_Open], place: int, cues: list[Signal]) -> None:
    families = set(map(_family, cues))
    if opened:
        current = opened[-1]
        replied = place > current.stretch
        known = bool(families & current.families) and not _another_need(current, cues)
        if known and replied and _another_feeling(current, cues):
            known, cues = False, [cue for cue in cues if not cue.learned or _family(cue) not in current.families]
        if "crisis" in families - current.families:
            known = False  # harm and danger are answered after they are told, not before
        if not replied or (known and place - current.last_cue <= SAME_CAUSE_WITHIN):
            current.cues.extend(cues)
            current.last_cue = place
            current.families |= families
            return
    opened.append(_Open(place, list(cues), place, families))


def _another_feeling(current: _Open, cues: Iterable[Signal]) -> bool:
    """Whether words tell of a feeling of another kind, and of the one before nothing but what was learned: who was angry is
    easily heard as angry still ("and I'm frightened for my mum, the lift is broken")."""
    worded = {_family(cue) for cue in cues if not cue.learned}
    return bool(worded) and worded.isdisjoint(current.families)


def _family(cue: Signal) -> str:
    return _FAMILY.get(cue.id, cue.id)


def _another_need(current: _Open, cues: Iterable[Signal]) -> bool:
    """Whether words tell of a need of another kind than those of this moment: illness after a death, debt after illness,
    or any need where only a feeling was shown. The answer to the one is no answer to the other, and who tells more must
    not be heard less. Of the moments this parts, readers marked 10 in 14 as moments of their own. What was only learned
    has a driver that is a guess: it parts nothing."""
    told = {cue.kind for cue in current.cues if cue.id == "vulnerability"}
    needs = [cue for cue in cues if cue.id == "vulnerability" and not cue.learned]
    return any(need.kind not in told and (need.kind or not told) for need in needs)


def _leading(cues: Iterable[Signal]) -> Signal:
    """The cue a moment is called after: crisis, then vulnerability, then the strongest feeling told first."""
    rank = {"crisis": 9, "vulnerability": 8}
    return max(cues, key=lambda cue: (rank.get(cue.id, cue.level or 1), -cue.turn, -cue.start))


def _answered(signals: Signals, stretches: Sequence[Stretch], moment: _Open, end: int) -> Moment:
    here = [cue for cue in moment.cues if cue.turn in stretches[moment.stretch].turns]
    cue = _leading(here)
    reply = reply_to(signals, stretches, moment.stretch, end)
    evidence = {"cue": tuple(moment.cues), **evidence_in(reply)}
    stock = "stock" in evidence
    evidence.pop("stock", None)
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
    before = {} if "against" in evidence else safe_before(signals, moment.cues)
    for step, words in before.items():
        evidence.setdefault(step, words)
    met = {step: step in evidence and not (step == "name" and stock) for step in STEPS}
    if not met["name"] and (late := _named_when_told_again(signals, stretches, moment, end)):
        evidence["name"], stock = late, False
    broken = next((step for step in STEPS if not met[step]), None) if reply.window and not before else None
    return _moment(
        moment.cues[0].turn, cue.id, cue.level, end, met["notice"], met["name"], met["contain"], met["act"],
        scripted_name=stock,
        scripted_notice=met["notice"] and not _in_own_words(evidence["notice"], reply.soon),
        broke_at=broke_at(broken, reply, evidence.get("against", ())),
        broken_step=broken,
        evidence=evidence,
    )  # fmt: skip


def _in_own_words(words: Iterable[Signal], soon: Iterable[Signal]) -> bool:
    """Whether any of these words is more than a stock line."""
    return bool(own_words(words, [line for line in soon if line.id == "scripted" and counts(line)]))


def _danger_met_by_a_fix_alone(moment: _Open, evidence: Mapping[str, tuple[Signal, ...]]) -> bool:
    """Whether somebody who fears or means harm, which nobody noticed, got the matter dealt with and no more. Where what they
    are in is a leak or a stranger at the door, the fix is what holds."""
    told = {cue.kind for cue in moment.cues if cue.id == "crisis"}
    held = {word.id for word in evidence.get("contain", ())}
    return bool(told and held) and "danger" not in told and "notice" not in evidence and FIX.issuperset(held)


def _leave_what_is_not_about_it(
    signals: Signals, moment: _Open, evidence: dict[str, tuple[Signal, ...]], window: Sequence[int]
) -> None:
    """Beside a scam or a hint of harm that is left open, no step is taken by doing what was asked for (harm_open.py)."""
    for step in untaken(signals, moment.cues, evidence, window):
        about = about_harm(evidence.pop(step, ()))
        if about:
            evidence[step] = about


def _named_when_told_again(signals: Signals, stretches: Sequence[Stretch], moment: _Open, end: int) -> tuple[Signal, ...]:
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
    return tuple([each for fact, each in asked if each.start < fact.end and fact.start < each.end])
