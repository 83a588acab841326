"""hard_truth: a no that is clear, explained, felt, and not the end."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, check, not_applicable, seen, share_of, sure_of, without
from empathyqa.checks.brushed_off import leading_on, standing
from empathyqa.checks.on_the_spot import nobody_minded
from empathyqa.checks.view import View
from empathyqa.harm_open import scam_left
from empathyqa.replies import SPOILED_BY
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal

_KIND = ("acknowledgement", "validation", "sympathy", "apology", "reassurance")
_FOR_THE_FEELING = ("acknowledgement", "validation", "sympathy")
_COMES_LATER = "A way on beside the no; it comes later."
_WAY_ON = ("alternative", "signposting", "next_step", "hand_off", "ownership")


class HardTruth(Settings):
    """Where kindness and a way on may stand."""

    within_agent_turns: int = Field(default=2, ge=1, le=10, description="How close to the no they must be, either side.")


_NO_HARD_TRUTH = not_applicable("We heard no bad news and no refusal.")
_FOR_A_PERSON = not_applicable("A danger was left beside it: how this no was told is for a person to judge.")


@check(
    "hard_truth", title="Hard truths, kindly", settings=HardTruth, hears=("hard_truth", *_KIND, *_WAY_ON),
    unheard=without(("hard_truth",), _NO_HARD_TRUTH),
)  # fmt: skip
def hard_truth(view: View, settings: HardTruth) -> Verdict:
    """Looks at each refusal or piece of bad news: met where kind words and a way on stand near it, partly where one of
    them does, missed where it is deflected or left bare. A no that is explained over several turns is one no, and a
    bare step is no way on where the matter stays open. A kind no while the customer may be being cheated, or a hint of
    harm stands open, is no merit. Bluntness without either is the harm; the slots follow FG21/1 and service practice, no
    experiment is known."""
    truths = view.agent("hard_truth")
    if not truths:
        return _NO_HARD_TRUTH
    reach = 2 * (settings.within_agent_turns - 1)
    tellings = [(told[0], *_telling(view, told, reach)) for told in _each_no(view, truths, reach)]
    share = sum(worth for _, worth, _, _ in tellings) / len(tellings)
    outcome = Outcome.MET if share >= 0.75 else Outcome.PARTLY if share >= 0.4 else Outcome.MISSED
    if outcome is not Outcome.MET and (calmly := nobody_minded(view)):
        return calmly
    if outcome is Outcome.MET and (view.danger_left or scam_left(view.signals)):
        return _FOR_A_PERSON
    met = sum(worth == 1.0 for _, worth, _, _ in tellings)
    half = sum(worth == 0.5 for _, worth, _, _ in tellings)
    reason = share_of(met, len(tellings), "hard truth", "told with kindness and a way on")
    if half:
        reason += ", but with one of them" if len(tellings) == 1 else f", {half} with one of them"
    heard = list(dict.fromkeys([truths[0], *(word for _, _, words, _ in tellings for word in words)]))
    missing = tuple(Evidence.missing(first.turn, lack) for first, _, _, lack in tellings if lack)
    return Verdict(outcome, f"{reason}.", seen(heard) + missing, met, len(tellings), sure_of(heard))


def _each_no(view: View, truths: list[Signal], reach: int) -> list[list[Signal]]:
    """The mentions, gathered: what is said again or explained in the agent's next turns is the same no."""
    gathered: list[list[Signal]] = []
    for truth in truths:
        if gathered and view.place[truth.turn] - view.place[gathered[-1][-1].turn] <= reach:
            gathered[-1].append(truth)
        else:
            gathered.append([truth])
    return gathered


def _telling(view: View, told: list[Signal], reach: int) -> tuple[float, list[Signal], str]:
    """What a no is worth, the words near it, and what they lack."""
    near = view.turns_between(view.place[told[0].turn] - reach, view.place[told[-1].turn] + reach)
    kind, way, spoiled = [view.said_in(near, ids) for ids in (_KIND, _WAY_ON, SPOILED_BY)]
    # what a moment beside it shows as done is done here too, so that a card tells one story
    kind = kind or view.weighed(near, ("notice", "name"), _FOR_THE_FEELING)
    way = leading_on(view, way or view.weighed(near, ("act",), _WAY_ON))
    worth = (bool(way) if spoiled else bool(kind) + bool(way)) / 2
    lack = "" if worth == 1 else "Kind words." if way else _COMES_LATER if _later(view, told[-1]) else "A way on."
    return worth, [*kind[:1], *way[:1], *spoiled[:1]], lack


def _later(view: View, told: Signal) -> list[Signal]:
    """The ways on that come after all, where the matter does not stay open: another criterion shows them as offered, so
    that what lacks here is only their place."""
    if view.ending.status == "unresolved":
        return []
    return standing(view, [way for way in view.agent(*_WAY_ON) if view.place[way.turn] >= view.place[told.turn]])
