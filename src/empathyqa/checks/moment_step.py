"""moment_step: how many of the moments got one of the four steps."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from empathyqa.checks.base import Settings, Share, Verdict, check, graded, not_applicable, seen, share_of, sure_of, without
from empathyqa.checks.view import MOMENT, View
from empathyqa.scorecard import Evidence
from empathyqa.signal import Moment, Signal

_DONE = {"notice": "noticed", "name": "named", "contain": "contained", "act": "acted upon"}


class MomentStep(Settings):
    """Which step, and in what share of the moments it is enough."""

    step: Literal["notice", "name", "contain", "act"] = Field(description="notice, name, contain or act: the four steps of NNCA.")
    met: Share = Field(default=Share(min=0.5), description="Share of moments that marks it met.")
    partly: Share = Field(default=Share(min=0.25), description="Share of moments that marks it partly met.")


_NO_MOMENT = not_applicable("No clear feeling, vulnerability or crisis was heard that this agent could answer.")


@check(
    "moment_step", title="A step of NNCA, over the moments", settings=MomentStep, unheard=without((MOMENT,), _NO_MOMENT)
)
def moment_step(view: View, settings: MomentStep) -> Verdict:
    """Of the moments in which the customer showed a clear feeling, a vulnerability or a crisis, counts those in which
    the agent noticed it, named it (both within two replies), contained it or acted on it (both within six replies, or to
    the moment's end). A stock naming counts half. Even trained clinicians answer only 10 to 50 % of such cues, so half
    of them is enough."""
    moments = view.judged_moments
    if not moments:
        return _NO_MOMENT
    step, heard, missing, earned, met = settings.step, list[Signal](), [], 0.0, 0
    for moment in moments:
        done = bool(getattr(moment, step))
        worth = 1.0 if done else 0.5 if step == "name" and moment.scripted_name else 0.0
        met, earned = met + done, earned + worth
        if worth:
            heard.extend(moment.evidence.get(step, ())[:2])
        else:
            missing.append(_missing(view, moment, step))
    outcome = graded(earned / len(moments), settings.met, settings.partly)
    reason = share_of(met, len(moments), "moment", _DONE[step]) + "."
    return Verdict(outcome, reason, seen(heard) + tuple(missing), met, len(moments), sure_of(heard))


def _missing(view: View, moment: Moment, step: str) -> Evidence:
    note = f"The {moment.cue.replace('_', ' ')} before it was not {_DONE[step]}."
    return Evidence.missing(view.next_turn(moment.turn), note)
