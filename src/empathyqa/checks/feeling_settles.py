"""feeling_settles: a feeling that was answered does not have to be told again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from pydantic import Field

from empathyqa.checks.base import Settings, Share, Unheard, Verdict, check, count_of, graded, not_applicable, seen, sure_of
from empathyqa.checks.known import CustomerSignal
from empathyqa.checks.view import MOMENT, NEGATIVE, View
from empathyqa.replies import NOTICED_BY
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import BY_DOING, Fact, Signal


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


_TAKES_UP = NOTICED_BY - {"discovery_question"} | {"resolution"}
"""A question for a fact takes no feeling up; a fix does, without a word about it."""
_WHAT_HURTS = FeelingSettles(cues=["anger", "frustration", "anxiety", "sadness", "vulnerability", "unresolved"], level=1)
_ASKS_SURELY = 0.5
_SHOWN = 2
"""Replies that are shown; more of them show nothing more."""
_NO_FEELING = not_applicable("No feeling was heard surely enough to tell whether it came back.")
"""A moment of the card may rest on a fainter one: it is never said that none was heard."""


def _unheard(settings: FeelingSettles) -> Unheard:
    return Unheard(frozenset((*settings.cues, MOMENT)), _NO_FEELING)


@check(
    "feeling_settles", title="The feeling need not be told twice", settings=FeelingSettles,
    hears=(*NEGATIVE, "asks_after", "invites"), unheard=_unheard,
)  # fmt: skip
def feeling_settles(view: View, settings: FeelingSettles) -> Verdict:
    """Of the agent's replies beside a feeling (those to one, and those before one is told again), counts those after
    which it is told again though nothing since the last telling had taken it up. Replies about other things count for
    nothing, so that a long contact earns no more than a short one. A cue that returns was not answered (VR-CoDES). This
    is no score of how the customer felt at the end: what is told again after it was taken up or fixed does not count."""
    told = _told(view, settings)
    if not told:
        # a moment of another kind could never come back as one of these: there was nothing to settle
        return _NO_FEELING
    taken_up, cold = _replies_beside(view, told)
    replies = taken_up.keys()
    if not replies:
        return not_applicable("No reply was heard beside the feeling after which it could have come back unanswered.")
    kept, count = len(replies) - len(cold), count_of(len(replies), "reply", "replies")
    outcome = graded(kept / len(replies), settings.met, settings.partly)
    reason = f"Told again, unanswered, after {len(cold)} of {count}." if cold else "Not told again unanswered."
    # a criterion that is met shows what took the feeling up; any other the reply that did not, and what came back
    if outcome is Outcome.MET:
        words = dict.fromkeys(found[0] for found in taken_up.values() if found)
        return Verdict(outcome, reason, seen([*words][:_SHOWN]), kept, len(replies))
    evidence = [each for at in cold[:_SHOWN] for each in _went_past(view, at, told[at + 1])]
    return Verdict(outcome, reason, tuple(evidence), kept, len(replies), sure_of([told[at + 1] for at in cold]))


def told_again(view: View) -> tuple[int, int]:
    """After how many replies what hurts was told again though nothing had taken it up, and of how many: the same reading
    for every rubric, whatever its own criterion counts."""
    told = _told(view, _WHAT_HURTS)
    taken_up, cold = _replies_beside(view, told) if told else ({}, [])
    return len(cold), len(taken_up)


def _told(view: View, settings: FeelingSettles) -> dict[int, Signal]:
    """The stretches in which these feelings were told, and the first words of each."""
    cues = [c for c in view.customer(*settings.cues) if c.id not in NEGATIVE or (c.level or 1) >= settings.level]
    return {view.place[cue.turn]: cue for cue in reversed(cues)}


def _replies_beside(view: View, told: Mapping[int, Signal]) -> tuple[dict[int, list[Signal | Fact]], list[int]]:
    """The places of the agent's replies to a feeling or before one that comes back, where the customer spoke after, with
    what had taken it up by then; and those after which it came back though nothing had."""
    shown = told.keys() | {view.place[moment.turn] for moment in view.judged_moments}
    first, last, showing = min(shown), len(view.stretches) - 1, sorted(shown)
    replies = [at for at in view.judged if first < at < last and (at - 1 in shown or at + 1 in told)]
    taken_up = {at: _taken_up_since(view, showing, at) for at in replies}
    danger = min((view.place[one.turn] for one in view.customer("crisis") if one.kind == BY_DOING), default=last)
    asking = {at for at, found in taken_up.items() if not found and at > danger and at + 1 in told and _asks_surely(view, at)}
    taken_up = {at: found for at, found in taken_up.items() if at not in asking}
    return taken_up, [at for at, found in taken_up.items() if at + 1 in told and not found]


def _asks_surely(view: View, at: int) -> bool:
    """Whether a reply asks about the matter: where somebody is in danger the right question is the help, and what it is answered
    with tells the story on and comes back as nothing ("how much is left in that pen?")."""
    said = [one for turn in view.stretches[at].turns for one in view.signals.at(turn)]
    return any(one.id == "discovery_question" and one.confidence >= _ASKS_SURELY for one in said)


def _taken_up_since(view: View, shown: list[int], at: int) -> list[Signal | Fact]:
    """What took the feeling up, from where it was last shown to this reply: to ask after the person does, too, and to ask them to
    tell, whatever they tell then."""
    since = shown[bisect_left(shown, at) - 1]
    between = view.judged[bisect_right(view.judged, since) : bisect_right(view.judged, at)]
    steps = ("notice", "name", "contain")
    said = [word for reply in between for word in view.own_said(view.stretches[reply].turns, _TAKES_UP, steps)]
    turns = {turn for reply in between for turn in view.stretches[reply].turns}
    return [*said, *(asks for asks in view.facts("asks_after", "invites") if asks.turn in turns)]


def _went_past(view: View, at: int, again: Signal) -> tuple[Evidence, ...]:
    told = again.id.replace("_", " ")
    return (Evidence.missing(view.stretches[at].turns[0], f"The {told} was not taken up and came back."), *seen([again]))
