"""hard_truth: a no that is clear, explained, felt, and not the end."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, check, not_applicable, seen, sure_of
from empathyqa.checks.view import View
from empathyqa.moments import SPOILED_BY
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal

_KIND = ("acknowledgement", "validation", "sympathy", "apology", "reassurance")
_WAY_ON = ("alternative", "signposting", "next_step", "hand_off", "ownership")


class HardTruth(Settings):
    """Where kindness and a way on may stand."""

    within_agent_turns: int = Field(
        default=2, ge=1, le=10, description="How close to the no they must be, either side."
    )


@check("hard_truth", title="Hard truths, kindly", settings=HardTruth, hears=("hard_truth", *_KIND, *_WAY_ON))
def hard_truth(view: View, settings: HardTruth) -> Verdict:
    """Looks at each refusal or piece of bad news: met where kind words and a way on stand near it, partly where one of
    them does, missed where it is deflected or left bare. Bluntness without either is the harm; the slots follow FG21/1
    and service practice, no experiment is known."""
    truths = view.agent("hard_truth")
    if not truths:
        return not_applicable("No bad news or refusal was heard.")
    groups: dict[int, list[Signal]] = {}
    for truth in truths:
        groups.setdefault(view.place[truth.turn], []).append(truth)
    reach = 2 * (settings.within_agent_turns - 1)
    points, met, heard, missing = 0.0, 0, [truths[0]], []
    for at, group in groups.items():
        kind, way, spoiled = (_near(view, at, reach, ids) for ids in (_KIND, _WAY_ON, tuple(SPOILED_BY)))
        worth = 0.0 if spoiled and not way else (0.5 if spoiled else (bool(kind) + bool(way)) / 2)
        points, met = points + worth, met + (worth == 1.0)
        heard += [*kind[:1], *way[:1], *spoiled[:1]]
        if worth < 1:
            missing.append(Evidence.missing(group[0].turn, "Kind words." if way else "A way on."))
    share = points / len(groups)
    outcome = Outcome.MET if share >= 0.75 else Outcome.PARTLY if share >= 0.4 else Outcome.MISSED
    reason = f"{met} of {len(groups)} refusals or pieces of bad news carry kindness and a way on."
    return Verdict(outcome, reason, seen(_once(heard)) + tuple(missing), met, len(groups), sure_of(heard))


def _near(view: View, at: int, reach: int, ids: tuple[str, ...]) -> list[Signal]:
    return [signal for signal in view.agent(*ids) if abs(view.place[signal.turn] - at) <= reach]


def _once(heard: list[Signal]) -> list[Signal]:
    return list(dict.fromkeys(heard))
