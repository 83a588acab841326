"""resolution: is the matter settled, by the agent's word and the customer's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from pydantic import Field

from empathyqa.asked_and_told import never_told
from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable, seen
from empathyqa.checks.brushed_off import standing
from empathyqa.checks.danger_first import danger_first
from empathyqa.checks.given_in import given_in_to
from empathyqa.checks.on_the_spot import end_unknown
from empathyqa.checks.own_time import left_vague, matters_own, own_times, told_beside
from empathyqa.checks.view import View, asked_once
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal


class ResolutionSettled(Settings):
    """How a promise counts."""

    promise_counts: bool = Field(default=True, description="A concrete promised step marks it partly met.")
    timed_promise_is_met: bool = Field(
        default=False, description="A promised step with a time of its own, to which the customer does not object, marks it met."
    )
    refusal_is_partly: bool = Field(
        default=False, description="After a no to what was asked, such a step marks it only partly met."
    )


_STEPS = ("next_step", "hand_off", "ownership", "resolution")
_YES = ("confirmation", "gladness")
_NO = ("unresolved", "escalation")
_VEXED = ("anger", "frustration")
_CLEAR = 2
"""The level from which a feeling counts as an objection to what was just promised."""
_AGAINST = ("deflection", "dismissal", "hard_truth")
_AFTERCARE = "Something was done, and the customer says yes to it; the step that is promised beside it is aftercare."
_NEAR = 2
"""Stretches around a transfer in which the story may be passed on."""
_WHY_PARTLY = {
    "no time": " We heard no time with it.",
    "elsewhere": " A time was heard, but not with the last step.",
    "not content": " The customer is not content with it, or is pushed away after it.",
    "vague": " News of it is last promised without a day.",
    "gives in": " Giving in is no yes.",
    "cold": " The customer is passed on without their story.",
    "instead": " What was asked for was refused.",
}
_PROTECTED = not_applicable("What was asked for was held back to protect the customer: that no was the outcome.")
_LAST_WORD = "Said to be done in the last words, to a customer whose feeling was not held and who could not say yes or no."


@check(
    "resolution",
    title="The matter is settled",
    settings=ResolutionSettled,
    hears=("resolution", "confirmation", "gladness", "unresolved", "next_step", "timeframe", "crisis"),
)
def resolution(view: View, settings: ResolutionSettled) -> Verdict:
    """Met where the answer or fix is delivered and the customer does not contradict it, also where aftercare is
    promised beside what the customer said yes to; partly where it is promised, or settled in part; missed where it
    stays open, also beside a scam going on that no reply is about. A promise has a time only where the time is told with the
    step. Not applicable where the no protected the customer. Partly at most where a hint of harm was passed over. What the
    customer says last weighs most."""
    return danger_first(view, _settled(view, settings))


def _settled(view: View, settings: ResolutionSettled) -> Verdict:
    status, reason = view.ending.status, view.ending.reason
    if status == "promised":
        return _promised(view, settings, reason)
    if status in ("resolved", "partial"):
        return _delivered(view, status == "resolved", reason)
    if view.facts("protective_no"):
        return _PROTECTED
    if nobody_knows := end_unknown(view):
        return nobody_knows
    found = by_heard(Outcome.MISSED, reason, _in_order([*view.agent(*_AGAINST)[-1:], *view.customer(*_NO)[-1:]]))
    # where no words tell of the end, the place is the agent's last turn: there an answer was called for
    last = view.stretches[view.judged[-1]].last if view.judged and not found.evidence else None
    missing = Evidence.missing(last, "An answer, a fix or a concrete step.")
    return Verdict(Outcome.MISSED, reason, (*found.evidence, missing), sure=found.sure)


def _delivered(view: View, whole: bool, reason: str) -> Verdict:
    if not whole and (asked := never_told(view.signals)):
        return by_heard(Outcome.PARTLY, reason, [asked])
    done, yes = view.agent("resolution"), view.customer(*_YES)
    word = yes if whole else view.customer(*_YES, "unresolved")
    heard = _in_order([*_surest(done), *word[-1:]]) or view.agent("next_step")[-1:]
    if whole and (given_in := given_in_to(view)):
        return by_heard(Outcome.PARTLY, reason + _WHY_PARTLY["gives in"], [*_surest(done), given_in])
    if whole and not done and (cold := _cold(view)):
        return by_heard(Outcome.PARTLY, reason + _WHY_PARTLY["cold"], _in_order([cold, *word[-1:]]))
    if whole and not yes and _unheld_and_unasked(view, done):
        return by_heard(Outcome.PARTLY, _LAST_WORD, heard)
    return by_heard(Outcome.MET if whole else Outcome.PARTLY, reason, heard)


def _unheld_and_unasked(view: View, done: Sequence[Signal]) -> bool:
    """Whether it was first said to be done when the customer had spoken for the last time, their feeling not held."""
    if not done or not view.judged_moments or view.judged_moments[-1].contain:
        return False
    last = max([at for at, stretch in enumerate(view.stretches) if stretch.side == "customer"], default=-1)
    return view.place[done[0].turn] > last


def _promised(view: View, settings: ResolutionSettled, reason: str) -> Verdict:
    done = view.agent("resolution")
    timed, cold, given_in = _timed_step(view), _cold(view), given_in_to(view)
    if done and not given_in and (yes := _yes_to(view, done)):
        return by_heard(Outcome.MET, _AFTERCARE, [*_surest(done), yes])
    if given_in and settings.promise_counts:
        step = timed.words if timed else view.agent("next_step", "hand_off", "ownership")[-1:]
        return by_heard(Outcome.PARTLY, reason + _WHY_PARTLY["gives in"], [*step, given_in])
    if cold and settings.promise_counts and not (timed and view.place[timed.words[-1].turn] > view.place[cold.turn]):
        return by_heard(Outcome.PARTLY, reason + _WHY_PARTLY["cold"], [cold])
    instead = settings.refusal_is_partly and _refused(view, timed)
    vague = left_vague(view)
    if timed and settings.timed_promise_is_met and not (timed.objected or instead or vague):
        # what was done is shown before what is still to come: of two strengths it is the surer
        met = by_heard(Outcome.MET, reason, timed.words)
        return met._replace(evidence=(*seen(_surest([one for one in done if one not in timed.words], 1)), *met.evidence))
    if timed and vague and settings.timed_promise_is_met and settings.promise_counts:
        return by_heard(Outcome.PARTLY, reason + _WHY_PARTLY["vague"], vague)
    heard = timed.words if timed else view.agent("next_step", "hand_off", "ownership")[-1:] or done[-1:]
    if settings.timed_promise_is_met:
        reason += _WHY_PARTLY[_untimed(view) if not timed else "not content" if timed.objected else "instead"]
        reason += "" if timed else told_beside(view)[0]
    if settings.promise_counts:
        return by_heard(Outcome.PARTLY, reason, heard)
    found = by_heard(Outcome.MISSED, reason, heard)
    return found._replace(evidence=(*found.evidence, Evidence.missing(None, "An answer or a fix.")))


def _untimed(view: View) -> str:
    """Why no time counts: none was heard, or it stands by something else."""
    return "elsewhere" if matters_own(view.agent("timeframe")) else "no time"


def _yes_to(view: View, done: Sequence[Signal]) -> Signal | None:
    """The customer's first yes after the last thing done, where no objection follows it."""
    last = view.place[done[-1].turn]
    yes = next((each for each in view.customer(*_YES) if view.place[each.turn] > last), None)
    return yes if yes and not _objects_after(view, view.place[yes.turn]) else None


@asked_once
def _cold(view: View) -> Signal | None:
    """The last transfer, where nobody passed on the story with it: a step for the customer to begin again from."""
    moves = view.agent("hand_off")
    if not moves or bisect_right(view.judged, view.place[moves[-1].turn]) < len(view.judged) - 1:
        return None  # nobody was transferred, or the agent went on with it for more than a goodbye
    near = set(view.turns_near(view.place[moves[-1].turn], _NEAR))
    return None if any(fact.turn in near for fact in view.facts("story_passed")) else moves[-1]


class _Timed(NamedTuple):
    """A promised step and its time."""

    words: list[Signal]
    objected: bool


@asked_once
def _timed_step(view: View) -> _Timed | None:
    """The last step that has a time of its own; of several in one breath, the step and the time that stand closest."""
    steps = standing(view, view.agent(*_STEPS))
    for at in sorted({view.place[step.turn] for step in steps}, reverse=True):
        pairs = [(step, time) for step in steps if view.place[step.turn] == at for time in own_times(view, step)]
        if pairs:
            step, time = min(pairs, key=lambda pair: _apart(*pair))
            told = view.place[time.turn]
            return _Timed(_in_order([step, time]), _objects_after(view, told) or _withdrawn(view, told))
    return None


def _refused(view: View, timed: _Timed | None) -> bool:
    """Whether a no came before the promised step: what is said after it no longer stands in its place."""
    if view.facts("protective_no"):
        return False  # what was held back kept the customer from harm
    until = view.place[timed.words[-1].turn] if timed else len(view.stretches)
    return any(view.place[no.turn] <= until for no in view.agent("hard_truth"))


def _withdrawn(view: View, at: int) -> bool:
    """Whether the agent pushes the customer away after the promise, and no yes follows."""
    pushed = [view.place[push.turn] for push in view.agent("deflection", "dismissal") if view.place[push.turn] > at]
    return bool(pushed) and not any(view.place[yes.turn] > max(pushed) for yes in view.customer(*_YES))


def _apart(step: Signal, time: Signal) -> tuple[bool, int, int]:
    """How far a step and a time stand apart; a time that is told before the step counts as farther."""
    before = (time.turn, time.start) < (step.turn, step.start)
    return before, abs(time.turn - step.turn), abs(time.start - step.start)


def _objects_after(view: View, at: int) -> bool:
    vexed = [word for word in view.customer(*_VEXED) if (word.level or 1) >= _CLEAR]
    return any(view.place[word.turn] > at for word in [*view.customer(*_NO), *vexed])


def _surest(done: Sequence[Signal], most: int = 2) -> list[Signal]:
    """The surest of them, one a turn, in the order they were said."""
    if len(done) < 2:
        return [*done[:most]]
    by_turn = {each.turn: each for each in sorted(done, key=lambda each: (each.confidence, -each.start))}
    return _in_order(sorted(by_turn.values(), key=lambda each: -each.confidence)[:most])


def _in_order(words: Sequence[Signal]) -> list[Signal]:
    return sorted(words, key=lambda each: (each.turn, each.start))
