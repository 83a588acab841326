"""name_then_act: is a feeling that was noticed followed by a step forward."""

from __future__ import annotations

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
from empathyqa.checks.brushed_off import unspoiled
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.left_to_a_person import left_to_a_person
from empathyqa.checks.view import MOMENT, View
from empathyqa.harm_open import scam_left
from empathyqa.replies import ACTED_BY, NAMED_BY
from empathyqa.scorecard import Evidence
from empathyqa.signal import Moment, Signal
from empathyqa.stock import beside_lines, lines_by_turn

_WARM = [*sorted(NAMED_BY), "sympathy", "reassurance", "apology"]


class NameThenAct(Settings):
    """What counts as warmth, what as a step, and how soon it must follow."""

    warmth: list[AgentSignal] = Field(default=_WARM, min_length=1, description="Agent signals that take up the feeling.")
    step: list[AgentSignal] = Field(default=sorted(ACTED_BY), min_length=1, description="Agent signals that move it forward.")
    within_agent_turns: int = Field(default=2, ge=1, le=10, description="The same turn counts as the first.")
    met: Share = Field(default=Share(min=0.5), description="Share of moments that marks it met.")
    partly: Share = Field(default=Share(min=0.25), description="Share of moments that marks it partly met.")


_NO_MOMENT = not_applicable("No clear feeling, vulnerability or crisis was heard that this agent could answer.")


@check("name_then_act", title="Warmth is followed by work", settings=NameThenAct, unheard=without((MOMENT,), _NO_MOMENT))
def name_then_act(view: View, settings: NameThenAct) -> Verdict:
    """In each moment, looks for an agent turn that takes up the feeling and, in that turn or the next, a step forward;
    what the moment's own steps rest on counts too. A turn that only asks for details or a wait uses up none. Warmth in
    stock lines alone, or brushed aside in the same breath, counts half, and is never more than partly met. What is done
    for a customer who may be being cheated, where no reply is about that, is no step forward. Relational work pays only when
    solving follows (Marinova, Singh & Singh 2018)."""
    moments = view.judged_moments
    if not moments:
        return left_to_a_person(view.moments) or _NO_MOMENT
    heard, missing, met, halves = list[Signal](), [], 0, 0
    spoiled = False
    kind: list[Signal] = []
    lines, scam = lines_by_turn(view.agent("scripted")), scam_left(view.signals)
    for moment in moments:
        window = view.turns_after(moment.turn, 2)
        if scam is not None and moment.until >= scam.turn:
            missing.append(Evidence.missing(window[0] if window else None, "A word about who asked for it."))
            continue
        warm = _both(view.said_in(window, settings.warmth), _weighed(moment, ("notice", "name"), settings.warmth, window))
        beside = beside_lines(warm, lines)
        own = unspoiled(view, beside)
        if own and (step := _step_after(view, moment, own, settings)):
            met += 1
            kind += own[:1]
            heard += [own[0], step]
        elif step := _step_after(view, moment, warm, settings):
            halves += 1
            spoiled = spoiled or bool(beside)
            heard += [warm[0], step]
        else:
            what = "A step forward." if warm else "Words for the feeling."
            missing.append(Evidence.missing(window[0] if window else None, what))
    outcome = graded_by_halves(met, halves, len(moments), settings.met, settings.partly)
    reason = _told(view.moment_word, met, halves, len(moments), _with(kind), "brushed-aside" if spoiled else "stock")
    return Verdict(outcome, reason, seen(heard) + tuple(missing), met, len(moments), sure_of(heard))


def _with(kind: list[Signal]) -> str:
    """What the warmth was: a sorry by itself is no kind word, and is not called warmth beside "no kind word was heard"."""
    return "a sorry" if kind and all(word.id == "apology" for word in kind) else "warmth"


def _told(word: str, met: int, halves: int, moments: int, warmth: str, half: str) -> str:
    if moments == 1 and halves:
        return f"The one {word} was answered with {half} warmth alone, and then a step."
    told = share_of(met, moments, word, f"answered with {warmth} and a step soon after")
    return told + (f", {halves} with {half} warmth alone." if halves else ".")


def _weighed(moment: Moment, steps: tuple[str, ...], ids: list[str], turns: list[int]) -> list[Signal]:
    """The words behind these steps of the moment, where they are of these kinds and on these turns."""
    return [word for step in steps for word in moment.evidence.get(step, ()) if word.id in ids and word.turn in turns]


def _both(one: list[Signal], other: list[Signal]) -> list[Signal]:
    """All of them, each once, in the turns' order."""
    return sorted(dict.fromkeys([*one, *other]), key=lambda word: (word.turn, word.start, word.id))


def _step_after(view: View, moment: Moment, warm: list[Signal], settings: NameThenAct) -> Signal | None:
    """The first step in the stretch of a kind word, or in those that follow in time."""
    for word in warm:
        here = view.stretches[view.place[word.turn]].turns
        turns = [*here, *view.turns_beyond_checks(word.turn, settings.within_agent_turns - 1)]
        steps = _both(view.said_in(turns, settings.step), _weighed(moment, ("act",), settings.step, turns))
        if steps:
            return steps[0]
    return None
