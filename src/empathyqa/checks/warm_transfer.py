"""warm_transfer: who passes the customer on also passes on the story."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome


class WarmTransfer(Settings):
    """What makes a transfer warm."""

    with_it: list[AgentSignal] = Field(
        default=["ownership", "timeframe", "paraphrase", "signposting"],
        min_length=1,
        description="Agent signals that soften it where no word passes on the story: why, to whom, by when.",
    )
    met: int = Field(default=2, ge=1, le=6, description="How many different ones mark it partly met then.")


_NO_TRANSFER = not_applicable("We heard nobody pass the customer on.")
_BOT_ALONE = not_applicable("Only the bot passed the customer on: what it passed on with them, its words do not tell.")


def _by_a_bot(view: View) -> bool:
    """Whether none but a bot passed the customer on."""
    turns = view.signals.transcript.turns
    moved = [turns[signal.turn].speaker for signal in view.signals.of("hand_off")]
    return bool(moved) and set(moved) == {"bot"}


@check("warm_transfer", title="Warm transfers", settings=WarmTransfer, hears=("hand_off", "context_lost", "story_passed"))
def warm_transfer(view: View, settings: WarmTransfer) -> Verdict:
    """Met where the agent who passes the customer on passes on the story too, or the person; partly where who is
    next, why or when is told alone. Missed where the customer then has to start again. Not applicable without a transfer;
    where none but a bot passed them on, that the person took up the story counts."""
    moves, lost = view.agent("hand_off"), view.facts("context_lost")
    if not (lost or moves) and _by_a_bot(view) and (taken_up := view.facts("story_passed")):
        return by_heard(Outcome.MET, "Took up the story that the bot was told.", taken_up[:2])
    if lost:
        return by_heard(Outcome.MISSED, "The customer had to start again.", [*moves[:1], *lost])
    if not moves:
        return _BOT_ALONE if _by_a_bot(view) else _NO_TRANSFER
    turns = {turn for move in moves for turn in view.turns_near(view.place[move.turn], 2)}
    near = view.said_in(sorted(turns), settings.with_it)
    if told := [fact for fact in view.facts("story_passed") if fact.turn in turns]:
        return by_heard(Outcome.MET, "The story is passed on with the customer.", [moves[0], *told[:2]])
    if len({signal.id for signal in near}) >= settings.met:
        return by_heard(Outcome.PARTLY, "Something is told of who is next; the story is not passed on.", [moves[0], *near[:2]])
    missing = Evidence.missing(moves[0].turn, "Why, to whom, and what they already know.")
    found = by_heard(Outcome.MISSED, "A cold transfer.", moves[:1])
    return Verdict(Outcome.MISSED, "A cold transfer.", (*found.evidence, missing), sure=found.sure)
