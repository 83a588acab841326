"""feeling_settles: a feeling that was answered does not have to be told again."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Share, Unheard, Verdict, check, count_of, graded, not_applicable, seen, sure_of
from empathyqa.checks.known import CustomerSignal
from empathyqa.checks.view import MOMENT, NEGATIVE, View
from empathyqa.moments import NOTICED_BY


class FeelingSettles(Settings):
    """Which feelings count when they come back."""

    cues: list[CustomerSignal] = Field(
        default=["anger", "frustration"],
        min_length=1,
        description="Customer feelings that show an answer did not land.",
    )
    level: int = Field(1, ge=1, le=3, description="Weaker feelings are left alone: 1 mild, 2 clear, 3 strong.")
    met: Share = Field(default=Share(min=0.9), description="Share of replies after which it does not come back: met.")
    partly: Share = Field(default=Share(min=0.6), description="Share that marks it partly met.")


_SHOWN = 2
"""Tellings that are quoted; more of them show nothing more."""
_NO_FEELING = not_applicable("No feeling was heard.")


def _unheard(settings: FeelingSettles) -> Unheard:
    return Unheard(frozenset((*settings.cues, MOMENT)), _NO_FEELING)


@check(
    "feeling_settles", title="The feeling need not be told twice", settings=FeelingSettles, hears=(*NEGATIVE,),
    unheard=_unheard,
)  # fmt: skip
def feeling_settles(view: View, settings: FeelingSettles) -> Verdict:
    """Of the agent's replies since a feeling was first told, counts those after which it is told again though the
    reply had not taken it up. A cue that returns was not answered (VR-CoDES). This is no score of how the customer
    felt at the end: a feeling that is told again after it was taken up does not count."""
    cues = [c for c in view.customer(*settings.cues) if c.id not in NEGATIVE or (c.level or 1) >= settings.level]
    if not cues:
        # a moment of another kind could never come back as one of these: there was nothing to settle
        return _NO_FEELING
    told = [view.place[turn] for turn in (*[c.turn for c in cues], *[moment.turn for moment in view.judged_moments])]
    first = min(told)
    after = [at for at in view.judged if first < at < len(view.stretches) - 1]
    if not after:
        return not_applicable("The customer did not speak after the agent's reply.")
    replies_to = {view.place[cue.turn] - 1 for cue in cues}
    cold = {at for at in after if at in replies_to and not view.said_in(view.stretches[at].turns, NOTICED_BY)}
    again = [cue for cue in cues if view.place[cue.turn] - 1 in cold]
    places = {view.place[cue.turn] for cue in again}
    kept, replies = len(after) - len(places), count_of(len(after), "reply", "replies")
    outcome = graded(kept / len(after), settings.met, settings.partly)
    reason = "Not told again unanswered." if not places else f"Told again, unanswered, after {len(places)} of {replies}."
    return Verdict(outcome, reason, seen(again[:_SHOWN]), kept, len(after), sure_of(again))
