"""questions: does the agent ask about the matter before settling it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Unheard, Verdict, by_heard, check, count_of, graded, not_applicable
from empathyqa.checks.left_to_a_person import left_to_a_person
from empathyqa.checks.on_the_spot import HEARD_OF_IT, calmly_settled, end_unknown
from empathyqa.checks.right_work import WORK, begun_at_once, in_good_hands
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Fact, Signal


class Questions(Settings):
    """Which questions, and how many."""

    kind: Literal["discovery", "follow_up"] = Field(
        default="discovery",
        description="discovery: about the problem or need; follow_up: taking up what was just said.",
    )
    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(default=Band(min=1), description="How many mark it partly met.")
    settled_at_once: bool = Field(
        True,
        description="Leave it out where the first answer settles it unopposed, or the agent got in touch to give it; where the "
        "first replies begin the work and it ends settled or in hand.",
    )


_ABOUT_IT = Evidence.missing(None, "A question about it.")
_NOTHING_ASKED = Verdict(Outcome.MISSED, "We heard no question about the matter.", (_ABOUT_IT,))
_NOTHING_MISSING = not_applicable("The work began at once, with what the customer had told: there was nothing to ask.")
_DATA_ONLY = "Asks for the data that the work needs; we heard no question about the matter."
_NOTHING_TAKEN_UP = Verdict(
    Outcome.MISSED,
    "We heard no question that takes up what was just said.",
    (Evidence.missing(None, "A question that takes up their words."),),
)


def _unheard(settings: Questions) -> Unheard | None:
    """Without an answer to settle it at once, work begun, data asked for, or news to bring, there was something to ask."""
    if settings.kind == "follow_up":
        return None
    heard = ("discovery_question", "hard_truth", "verification_question", "stops_midway", *HEARD_OF_IT, *WORK)
    return Unheard(frozenset(heard), _NOTHING_ASKED)


@check(
    "questions", title="Asks about the matter", settings=Questions, hears=("discovery_question", "follow_up_question"),
    unheard=_unheard,
)  # fmt: skip
def questions(view: View, settings: Questions) -> Verdict:
    """Counts questions about the problem, its circumstances or the need; identity checks and "anything else?" do not
    count, nor do questions that only sell, tell or send off. Where none is asked, a question for data alone is half, if the
    matter ends settled or in hand. Follow-up questions make the other feel responded to (Huang et al. 2017)."""
    asked: list[Signal | Fact] = (
        [*view.agent("discovery_question")] if settings.kind == "discovery" else [*view.facts("follow_up_question")]
    )
    if asked:
        return by_heard(graded(len(asked), settings.met, settings.partly), f"Asks {count_of(len(asked), 'time')}.", asked)
    if settings.kind == "follow_up" and "follow_up_question" in view.signals.abstained:
        return not_applicable(view.signals.abstained["follow_up_question"])
    if settings.kind == "follow_up" and not view.judged_moments and (danger := left_to_a_person(view.moments)):
        return danger  # what is asked of somebody in danger is no small talk to be coached
    if settings.settled_at_once and _settled_at_once(view):
        return not_applicable("The first reply gave the answer or the fix: there was nothing to ask before it.")
    if settings.settled_at_once and _brought_the_answer(view):
        return not_applicable("The agent brought the answer with the contact: there was nothing to ask.")
    if settings.settled_at_once and settings.kind == "discovery":
        if calmly_settled(view):
            return not_applicable("A plain matter, settled without trouble: there was nothing to ask.")
        if nobody_knows := end_unknown(view):
            return nobody_knows
        if begun_at_once(view):
            return _NOTHING_MISSING
        if in_good_hands(view) and (data := view.agent("verification_question")):
            return by_heard(Outcome.PARTLY, _DATA_ONLY, data[:1])
    return _NOTHING_TAKEN_UP if settings.kind == "follow_up" else _NOTHING_ASKED


def _settled_at_once(view: View) -> bool:
    done = view.agent("resolution")
    if not done or view.customer_did(("unresolved", "repeat")):
        return False
    # a greeting before the customer has spoken answers nothing yet: the turn after it may
    first = view.first_words(2 if _opens(view) else 1)
    return any(signal.turn in first for signal in done)


def _brought_the_answer(view: View) -> bool:
    """Whether the agent got in touch to tell something: asks for the person, offers no help, and gives the news before
    the customer has told of anything."""
    if len(view.judged) < 2 or not view.agent_did("hard_truth") or not _opens(view):
        return False
    opening, then = view.judged[:2]
    asked = {signal.id for signal in view.said_in(view.stretches[opening].turns, (*_FOR_THE_PERSON, *_FOR_THE_MATTER))}
    between = {turn for stretch in view.stretches[opening + 1 : then] for turn in stretch.turns}
    told = any(signal.id not in _A_YES for turn in between for signal in view.signals.at(turn))
    told = told or any(fact.turn in between for fact in view.facts("question_open", "question_answered"))
    news = any(signal.turn in view.stretches[then].turns for signal in view.agent("hard_truth"))
    return news and not told and bool(asked) and asked.isdisjoint(_FOR_THE_MATTER)


_FOR_THE_PERSON, _FOR_THE_MATTER = ("verification_question", "name_use"), ("offer_help", "discovery_question")
_A_YES = ("confirmation", "gladness")


def _opens(view: View) -> bool:
    """Whether the agent speaks before the customer."""
    return bool(view.judged) and all(stretch.side != "customer" for stretch in view.stretches[: view.judged[0]])
