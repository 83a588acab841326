"""moment_step: how many of the moments got one of the four steps."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from empathyqa.checks.base import (
    Settings,
    Share,
    Verdict,
    check,
    graded_by_halves,
    not_applicable,
    seen,
    share_of,
    sure_of,
    without,
)
from empathyqa.checks.left_to_a_person import left_to_a_person
from empathyqa.checks.view import MOMENT, View
from empathyqa.scorecard import Evidence
from empathyqa.signal import Moment, Signal
from empathyqa.stock import beside_lines, lines_by_turn

_DONE = {"notice": "noticed", "name": "named", "contain": "contained", "act": "acted upon"}


class MomentStep(Settings):
    """Which step, and in what share of the moments it is enough."""

    step: Literal["notice", "name", "contain", "act"] = Field(description="notice, name, contain or act: the four steps of NNCA.")
    met: Share = Field(default=Share(min=0.5), description="Share of moments that marks it met.")
    partly: Share = Field(default=Share(min=0.25), description="Share of moments that marks it partly met.")


_NO_MOMENT = not_applicable("No clear feeling, vulnerability or crisis was heard that this agent could answer.")


@check("moment_step", title="A step of NNCA, over the moments", settings=MomentStep, unheard=without((MOMENT,), _NO_MOMENT))
def moment_step(view: View, settings: MomentStep) -> Verdict:
    """Of the moments in which the customer showed a clear feeling, a vulnerability or a crisis, counts those in which
    the agent noticed it, named it (both within two replies), contained it or acted on it (both within six replies, or to
    the moment's end). What stock lines alone noticed or named counts half, and is never more than partly met; so does what
    was named only within two replies of its being told again. Even trained clinicians answer only 10 to 50 % of such cues,
    so half of them is enough unless the rubric asks for more."""
    moments = view.judged_moments
    if not moments:
        return left_to_a_person(view.moments) or _NO_MOMENT
    step, lines = settings.step, lines_by_turn(view.agent("scripted"))
    heard, stock, missing, met, halves, late = list[Signal](), list[Signal](), [], 0, 0, 0
    for moment in moments:
        words = moment.evidence.get(step, ())
        own = beside_lines(words, lines) if step == "notice" else words
        if getattr(moment, step) and (own or not words):
            met += 1
            heard += own[:2]
        elif words:
            halves += 1
            late += step == "name" and not moment.scripted_name
            stock += words[:2]
        else:
            missing.append(_missing(view, moment, step))
    outcome = graded_by_halves(met, halves, len(moments), settings.met, settings.partly)
    shown = [*heard, *stock]
    reason = _told(view.moment_word, step, met, halves, late, len(moments))
    return Verdict(outcome, reason, seen(shown) + tuple(missing), met, len(moments), sure_of(shown))


def _told(word: str, step: str, met: int, halves: int, late: int, moments: int) -> str:
    stock = halves - late
    if moments == 1 and halves:
        return f"The one {word} was {_DONE[step]} " + ("only when it was told again." if late else "by a stock line alone.")
    ways = [f", {n} {how}" for n, how in ((stock, "by stock lines alone"), (late, "only when told again")) if n]
    return share_of(met, moments, word, _DONE[step]) + "".join(ways) + "."


def _missing(view: View, moment: Moment, step: str) -> Evidence:
    note = f"The {moment.cue.replace('_', ' ')} before it was not {_DONE[step]}."
    return Evidence.missing(view.next_turn(moment.turn), note)
