"""reply_follows_cue: does a customer's cue get a certain kind of reply in time."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Share, Unheard, Verdict, check, count_of, graded, not_applicable, seen, sure_of
from empathyqa.checks.known import AgentSignal, CustomerSignal
from empathyqa.checks.view import NEGATIVE, View
from empathyqa.scorecard import Evidence
from empathyqa.signal import Signal


class ReplyFollowsCue(Settings):
    """Which cue calls for which reply, and how soon."""

    cue: list[CustomerSignal] = Field(min_length=1, description="Customer signals that call for a reply.")
    level: int = Field(1, ge=1, le=3, description="Weaker feelings are left alone: 1 mild, 2 clear, 3 strong.")
    reply: list[AgentSignal] = Field(min_length=1, description="Agent signals that answer; any of them counts.")
    within_agent_turns: int = Field(
        default=2, ge=1, le=10, description="How many agent turns may pass, merged turns counted."
    )
    met: Share = Field(default=Share(min=0.67), description="Share of cues answered that marks it met.")
    partly: Share = Field(default=Share(min=0.34), description="Share of cues answered that marks it partly met.")


_NO_CUE = not_applicable("The customer gave no such cue that this agent could answer.")


def _unheard(settings: ReplyFollowsCue) -> Unheard:
    return Unheard(frozenset(settings.cue), _NO_CUE)


@check("reply_follows_cue", title="A cue gets its reply", settings=ReplyFollowsCue, unheard=_unheard)
def reply_follows_cue(view: View, settings: ReplyFollowsCue) -> Verdict:
    """For each customer cue, looks for one of the replies within the next agent turns; the share of cues answered
    decides. Cues in turns that run on without a reply between them count once."""
    groups = _cue_groups(view, settings)
    if not groups:
        return _NO_CUE
    answers, unanswered = [], []
    for group in groups:
        turns = view.turns_after(group[-1].turn, settings.within_agent_turns)
        replies = view.said_in(turns, settings.reply)
        answers.append(replies[0]) if replies else unanswered.append(turns[0])
    outcome = graded(len(answers) / len(groups), settings.met, settings.partly)
    evidence = seen(answers) + tuple(
        Evidence.missing(turn, "No answer to the customer's words before it.") for turn in unanswered
    )
    reason = f"{len(answers)} of {count_of(len(groups), 'cue')} answered within {settings.within_agent_turns} turns."
    return Verdict(outcome, reason, evidence, len(answers), len(groups), sure_of(answers))


def _cue_groups(view: View, settings: ReplyFollowsCue) -> list[list[Signal]]:
    """The cues, gathered by customer stretch; those nobody had the chance to answer left out."""
    groups: dict[int, list[Signal]] = {}
    for cue in view.customer(*settings.cue):
        if cue.id in NEGATIVE and (cue.level or 1) < settings.level:
            continue
        if view.next_turn(cue.turn) is not None:
            groups.setdefault(view.place[cue.turn], []).append(cue)
    return list(groups.values())
