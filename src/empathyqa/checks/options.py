"""options: where the answer is no, another way is offered."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, graded, not_applicable, without
from empathyqa.checks.brushed_off import leading_on, standing
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.on_the_spot import nobody_minded
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome


class Options(Settings):
    """What counts as another way."""

    ways: list[AgentSignal] = Field(
        default=["alternative", "signposting"], min_length=1, description="Agent signals that count as another way."
    )
    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(default=Band(min=1), description="How many mark it partly met.")


_PUSHED = "What is offered after the no pushes the customer away with it."
_LEFT_OPEN = "A step is told after the no, and the matter stays open."
_NO_NEED = not_applicable("We heard no refusal, and nothing that failed.")


@check(
    "options", title="Another way, where the answer is no", settings=Options, hears=("hard_truth", "unresolved"),
    unheard=without(("hard_truth", "deflection", "unresolved"), _NO_NEED),
)  # fmt: skip
def options(view: View, settings: Options) -> Verdict:
    """Where the request is refused or the customer says it is not solved, counts the other ways offered with it or
    after it; a bare step that pushes away, or in a matter that stays open, is half a way. Options help even where none is
    the one wished for (Singh; HBR 2018). Not applicable where it was settled after all."""
    need = view.agent("hard_truth", "deflection") + [
        signal for signal in view.customer("unresolved") if view.next_turn(signal.turn) is not None
    ]
    if not need:
        return _NO_NEED
    last = view.place[need[-1].turn]
    if view.ending.status == "resolved" and any(view.place[done.turn] >= last for done in view.agent("resolution")):
        return not_applicable("What was refused or failed was settled after all.")
    first = min(view.place[signal.turn] for signal in need)
    said = [way for way in view.agent(*settings.ways) if view.place[way.turn] >= first]
    kept = standing(view, said)
    ways = leading_on(view, kept)
    if ways:
        return by_heard(graded(len(ways), settings.met, settings.partly), "Something is offered after the no.", ways)
    if said:
        only = Outcome.MISSED if graded(len(said), settings.met, settings.partly) is Outcome.MISSED else Outcome.PARTLY
        return by_heard(only, _LEFT_OPEN if kept else _PUSHED, (kept or said)[:2])
    if calmly := nobody_minded(view):
        return calmly
    missing = Evidence.missing(min(signal.turn for signal in need), "Another way.")
    return Verdict(graded(0, settings.met, settings.partly), "Refused or failed, and nothing else is offered.", (missing,))
