"""customer_repeats: the customer should not have to say it twice."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, count_of, graded, not_applicable
from empathyqa.checks.heard_faintly import SURELY, faintly
from empathyqa.checks.known import CustomerSignal
from empathyqa.checks.on_the_spot import calm, stops_midway
from empathyqa.checks.view import USEFUL, View
from empathyqa.replies import NAMED_BY, SPOILED_BY
from empathyqa.scorecard import Outcome
from empathyqa.signal import Fact, Signal


class CustomerRepeats(Settings):
    """What counts as having to push, and how much is bearable."""

    signals: list[CustomerSignal] = Field(default=["repeat"], min_length=1, description="Customer signals that count.")
    again: list[CustomerSignal] = Field(
        default=[], description="Customer signals that count from the second time on: told once they are news."
    )
    asked_again: bool = Field(
        default=True,
        description="What is said again because the agent asked again counts; leave it out where asked_twice counts it.",
    )
    asking_turns: int = Field(
        default=3, ge=0, le=20,
        description="From how many turns on end with a question each, one of them dodged, the asking is a push; 0 for never. "
        "It counts where pushes count.",
    )  # fmt: skip
    met: Band = Field(default=Band(max=0), description="How many are fine.")
    partly: Band = Field(default=Band(max=1), description="How many are bearable; more marks it missed.")


@check(
    "customer_repeats", title="The customer says it once", settings=CustomerRepeats,
    hears=("repeat", "told_again", "told_elsewhere", "question_open", "question_answered"),
)  # fmt: skip
def customer_repeats(view: View, settings: CustomerRepeats) -> Verdict:
    """Counts the customer's turns, after the agent's first words, in which they say again what they had said, or push
    for what they asked; asking turn after turn, with an answer dodged on the way, is one push. What they feel counts
    where it is told again, unless the reply before had named it and owned or moved the matter. Silence earns nothing:
    with no useful act by the agent, one is missed already, unless the matter was settled all the same, and none does not
    apply; where the matter was pushed away and left unsettled, none earns half. Having to explain again is the commonest
    effort (Dixon, Freeman & Toman 2010)."""
    if not view.judged:
        return not_applicable("No agent took part.")
    first = view.stretches[view.judged[0]].last
    heard = _said_again(view, settings, first)
    left_out = frozenset(_asked_again(view, heard) if heard and not settings.asked_again else ())
    heard = [item for item in heard if item not in left_out] if left_out else heard
    if settings.again and view.customer_did(settings.again):
        heard += _told_again(view, settings.again, first)
    if _counts_pushes(settings) and settings.asking_turns:
        heard += _asks_on(view, settings.asking_turns, heard)
    helped = view.agent_did("discovery_question", *USEFUL)
    if not heard:
        return _none_heard(view, settings, helped, bool(left_out))
    turns = {view.place[item.turn] for item in heard}
    settled = helped or view.ending.status == "resolved"  # by an answer in words that no act is heard in
    outcome = graded(len(turns), settings.met, settings.partly) if settled else Outcome.MISSED
    return by_heard(outcome, f"The customer has to push or repeat in {count_of(len(turns), 'turn')}.", heard)


def _said_again(view: View, settings: CustomerRepeats, first: int) -> list[Signal | Fact]:
    told: list[Signal | Fact] = [*view.customer(*settings.signals)]
    if "repeat" in settings.signals:
        told += view.facts("told_again")
    return [item for item in told if item.turn > first] if told else told


def _counts_pushes(settings: CustomerRepeats) -> bool:
    return bool(settings.again) or not _repeats_alone(settings)


def _repeats_alone(settings: CustomerRepeats) -> bool:
    return set(settings.signals) <= {"repeat"}


def _none_heard(view: View, settings: CustomerRepeats, helped: bool, left_out: bool) -> Verdict:
    """What it says of the contact that nobody had to push or repeat; ``left_out`` is whether only what is counted elsewhere
    was said again."""
    if left_out and _repeats_alone(settings):
        return _COUNTED_THERE
    if not view.customer_replied:
        return _TOO_SHORT
    if unknown := stops_midway(view):
        return unknown
    if not helped:
        return _NOTHING_DONE
    never = _NO_PUSH if left_out else _never(view, settings, _counts_pushes(settings))
    outcome, away = graded(0, settings.met, settings.partly), _pushed_away(view)
    if away and outcome is Outcome.MET:
        return by_heard(Outcome.PARTLY, f"{never} {_GAVE_UP}", away[-1:])
    return Verdict(outcome, never)


_TOO_SHORT = not_applicable("The customer did not speak again, so nothing tells whether they would have to repeat.")
_NOTHING_DONE = not_applicable("No work on the matter was heard, so that the customer does not push shows nothing.")
_GAVE_UP = "But the matter was pushed away and left unsettled, which earns half at most."
_COUNTED_THERE = not_applicable("Said again only where the agent asked again, which is counted on its own.")
_NO_PUSH = "The customer never has to push; being asked again is counted on its own."
_AGAIN = ("repeat", "told_again")
_ANSWERS = (*USEFUL, "hard_truth", "deflection")


_DODGED = ("deflection", "dismissal")


def _pushed_away(view: View) -> list[Signal]:
    """What pushed the matter, or the customer, away where it ended unsettled and no later turn took it on: who then falls
    silent may have given up. It is no proof of that; readers marked the effort of such contacts between those with a push
    and those without."""
    if view.ending.status != "unresolved" or not (away := view.agent(*_DODGED)):
        return []
    last = view.place[away[-1].turn]  # the stretch: a file may cut one breath into several turns
    return away if all(view.place[act.turn] <= last for act in view.agent(*USEFUL)) else []


def _never(view: View, settings: CustomerRepeats, pushes: bool) -> str:
    """What is known where nobody was surely heard to push: not that nobody did."""
    what = "pushing or repeating" if pushes else "repeating"
    fainter = faintly(view, settings.signals)
    return f"No {what} was heard{SURELY}." if fainter else f"We heard no {what}."


def _asks_on(view: View, enough: int, pushed: Sequence[Signal | Fact]) -> list[Fact]:
    """The last question of each run of asking turns in which one was left open, pushed away or answered with a no: who
    merely has three things to ask is no trouble, nor is a no to somebody calm. A run that holds
    another push is counted by that."""
    left, taken = view.facts("question_open"), view.facts("question_answered")
    if len(left) + len(taken) < enough:
        return []
    asked = {view.place[fact.turn]: fact for fact in view.facts("question_open", "question_answered")}
    opened = {view.place[fact.turn] for fact in left}
    counted = {view.place[item.turn] for item in pushed}
    runs: list[list[int]] = []
    for at in sorted(asked):
        if runs and all(view.stretches[between].side != "customer" for between in range(runs[-1][-1] + 1, at)):
            runs[-1].append(at)
        else:
            runs.append([at])
    return [
        replace(asked[run[-1]], reason=f"asks in {len(run)} turns on end")
        for run in runs
        if len(run) >= enough and counted.isdisjoint(run) and _was_dodged(view, run, opened)
    ]


def _was_dodged(view: View, run: Sequence[int], opened: Set[int]) -> bool:
    if not opened.isdisjoint(run):
        return True
    # a plain no is dodging only to somebody whom it moves or troubles: who is calm asks the next thing
    said = _DODGED if calm(view) else (*_DODGED, "hard_truth")
    return bool(view.said_in(view.turns_between(run[0], run[-1]), said))


def _told_again(view: View, ids: list[str], first: int) -> list[Signal]:
    """The signals that are not the first telling, after the agent's first words and first answer.

    Before the first answer, a feeling told again is still the story, not a push; nor is one at what others did.
    """
    told = view.customer(*ids)
    if len(told) < 2:
        return []
    answer, opening = view.first_of_agent(*_ANSWERS), view.place[told[0].turn]
    first = max(first, answer.turn) if answer is not None else first
    of_others = {fact.turn for fact in view.facts("told_elsewhere")}
    later = [s for s in told if s.turn > first and s.turn not in of_others and view.place[s.turn] > opening]
    return [signal for signal in later if not _after_a_good_answer(view, signal)]


def _after_a_good_answer(view: View, signal: Signal) -> bool:
    """Whether the reply just before named the feeling in words of its own, owned the matter or moved it, and pushed
    nothing away: to vent at that is not to push."""
    before = view.place[signal.turn] - 1
    if before < 0 or view.stretches[before].role != view.led_by:
        return False
    turns = view.stretches[before].turns
    named, owned = view.own_said(turns, NAMED_BY, ("notice", "name")), view.said_in(turns, ("apology", *USEFUL))
    return bool(named and owned) and not view.said_in(turns, SPOILED_BY)


def _asked_again(view: View, heard: list[Signal | Fact]) -> list[Signal | Fact]:
    """What was said again in answer to a question that asks for what was given: one slip, and it has its own check."""
    answers = {view.place[asked.turn] + 1 for asked in view.facts("asked_twice")}
    return [item for item in heard if item.id in _AGAIN and view.place[item.turn] in answers] if answers else []
