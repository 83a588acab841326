"""commitment: who does what by when."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable, without
from empathyqa.checks.brushed_off import standing
from empathyqa.checks.on_the_spot import nothing_owed
from empathyqa.checks.own_time import left_vague, matters_own, own_times, told_beside
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import TO_DO, Signal


class Commitment(Settings):
    """What a complete commitment needs."""

    needs_time: bool = Field(default=True, description="Without a time it is only partly met.")
    unless_settled: bool = Field(False, description="Leave it out where the matter is settled on the spot.")


_STEPS = ("next_step", "hand_off", "resolution", "signposting")
_CONTENT = ("confirmation", "gladness")
_BOOKS = ("next_step", "resolution")
_NONE_OWED = not_applicable("Settled and confirmed on the spot: no next step was owed.")
_AFTERCARE = not_applicable("Settled and confirmed on the spot: what is said to come beside it is aftercare, with no date owed.")
_NO_STEP = Verdict(Outcome.MISSED, "No next step is said.", (Evidence.missing(None, "Who does what, by when."),))


@check(
    "commitment", title="Who, what and by when", settings=Commitment, hears=("next_step", "timeframe", "ownership"),
    unheard=without((*_STEPS, *_CONTENT, "timeframe", "ownership", "question_answered", "stops_midway"), _NO_STEP),
)  # fmt: skip
def commitment(view: View, settings: Commitment) -> Verdict:
    """Looks for a concrete step with its time in the same agent turn or the next: met. A step without a time, a
    promise to take the matter on, or a time alone is partly met; so is a step with its time where news is promised twice
    or more without a day ("soon", "in due course") and that is the last word. Nothing of the kind is missed."""
    said = view.agent(*_STEPS)
    steps = standing(view, said)
    times, owned = matters_own(view.agent("timeframe")), view.agent("ownership")
    if settings.unless_settled and view.customer(*_CONTENT) and view.ending.status == "resolved" and not _not_yet(view, steps):
        return _AFTERCARE if steps else _NONE_OWED
    if settings.unless_settled and (free := nothing_owed(view)):
        return free
    timed = _timed(view, [*steps, *owned], times) if times else []
    if timed and (vague := left_vague(view)):
        return by_heard(Outcome.PARTLY, "Says by when once, and last promises news without a day.", vague)
    if timed:
        return by_heard(Outcome.MET, "Says who does what, and by when.", timed)
    if not settings.needs_time and (steps or owned):
        return by_heard(Outcome.MET, "Says what happens next.", _last_own(view, steps or owned))
    if steps or owned:
        why, beside = told_beside(view)
        untimed = "a time was heard, but not with it" if times else "we heard no time with it"
        shown = [*_last_own(view, steps or owned, 2), *beside]
        return by_heard(Outcome.PARTLY, f"Says what happens next; {untimed}.{why}", shown)
    if said:
        return by_heard(Outcome.PARTLY, "Says what happens next only while pushing it away.", said[:2])
    if times:
        return by_heard(Outcome.PARTLY, "Gives a time, and no more was heard.", times[:1])
    return _NO_STEP


def _last_own(view: View, steps: list[Signal], most: int = 1) -> list[Signal]:
    """The last of the steps that are the agent's to take, and no pleasantry of the goodbye; the first where none is."""
    goodbyes = {view.place[bye.turn] for bye in view.agent("closing")}
    own = [step for step in steps if step.reason != TO_DO and view.place[step.turn] not in goodbyes]
    return own[-most:] or steps[:most]


def _not_yet(view: View, steps: list[Signal]) -> bool:
    """Whether, after what was done, the agent says that something is not so, and what comes then: that step is the matter's own
    ("not yet, it goes to an assessor now"), and no aftercare."""
    done, no = view.agent("resolution"), view.agent("hard_truth")
    if not done or not no or view.place[no[-1].turn] <= view.place[done[-1].turn]:
        return False
    return any(view.place[step.turn] >= view.place[no[-1].turn] for step in steps if step.id != "resolution")


def _timed(view: View, steps: list[Signal], times: list[Signal]) -> list[Signal]:
    """The first step with a time in the same breath, else the first whose time is told next, and that time; else a time
    told together with a step that alone was heard too faintly to count: "You're in at ten to four"."""
    pairs = [(step, own[0]) for step in steps if (own := own_times(view, step))]
    if not pairs:
        return next(([time] for time in times if _faint_steps(view, time)), [])
    step, time = min(pairs, key=lambda pair: view.place[pair[1].turn] - view.place[pair[0].turn])
    return [step, time]


def _faint_steps(view: View, time: Signal) -> list[Signal]:
    breath = view.stretches[view.place[time.turn]].turns
    return standing(view, [step for turn in breath for step in view.signals.at(turn) if step.id in _BOOKS])
