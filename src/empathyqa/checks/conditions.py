"""Conditions: the closed list of plain sentences that ``applies_when:`` and ``at_most_partly_when:`` can name.

Opportunity before execution.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from empathyqa.asked_and_told import never_told
from empathyqa.checks.apologies import NO_SORRY_CALLED_FOR, nothing_wrong, trouble
from empathyqa.checks.heard_faintly import surely
from empathyqa.checks.left_to_a_person import left_to_a_person
from empathyqa.checks.view import MOMENT, NEGATIVE, View


@dataclass(frozen=True, slots=True)
class Condition:
    """When a criterion applies, in words, and what the report says where it does not."""

    id: str
    sentence: str
    otherwise: str
    test: Callable[[View], bool]
    told: Callable[[View], str] | None = None
    """What the report says instead where more is known of one contact."""
    so: Callable[[View], str] | None = None
    """Why it holds in this contact, where the plain sentence would say more than is so."""
    needs: frozenset[str] | None = None
    """Where none of these was heard it does not hold, and ``otherwise`` is said; ``None`` where that cannot be told so."""

    def why_not(self, view: View) -> str:
        """What the report says of this contact, in which it does not hold."""
        return self.told(view) if self.told else self.otherwise

    def why(self, view: View) -> str:
        """What the report says of this contact, in which it holds."""
        return self.so(view) if self.so else self.sentence


def _left_unsettled(view: View) -> bool:
    """Also where the last question surely has no answer, unless a first matter works and this is a wish after it, and where
    the firm has only said at the end that it will look into what was left open."""
    never = never_told(view.signals) is not None and not view.facts("second_wish")
    return never or view.ending.status == "unresolved" or view.ending.only_in_hand


def _what_is_left(view: View) -> str:
    """Never that the matter is left unsettled on a page that says it is in hand, or settled in part."""
    if view.ending.status == "unresolved":
        return "The matter is left unsettled."
    if never_told(view.signals) is not None and not view.facts("second_wish"):
        return "The last question is left without its answer."
    return "All that was said at the end is that it will be looked into."


def _nothing_shown(view: View) -> str:
    """Never that no crisis was heard beside one: it is shown, and a person judges how it was met."""
    left = left_to_a_person(view.moments)
    return left.reason if left else "No clear negative emotion, vulnerability or crisis was heard."


def _no_vulnerability(view: View) -> str:
    left = left_to_a_person(view.moments)
    return left.reason if left else f"No vulnerability was heard{surely(view, ('vulnerability',))}."


def _timed(view: View) -> bool:
    return view.signals.transcript.capabilities.times


def _any(*ids: str) -> frozenset[str]:
    return frozenset(ids)


CONDITIONS: dict[str, Condition] = {
    condition.id: condition
    for condition in (
        Condition("customer_shows_emotion", "The customer shows a negative feeling.",
                  "No negative feeling was heard.", lambda v: bool(v.customer(*NEGATIVE)),
                  lambda v: f"No negative feeling was heard{surely(v, NEGATIVE)}."),
        Condition("moment_heard", "The customer shows a clear feeling, a vulnerability or a crisis.",
                  "No clear negative emotion, vulnerability or crisis was heard.", lambda v: bool(v.judged_moments),
                  _nothing_shown, needs=_any(MOMENT)),
        Condition("vulnerability_cue", "The customer shows a vulnerability.",
                  "No vulnerability was heard.", lambda v: bool(v.customer("vulnerability")),
                  _no_vulnerability),
        Condition("crisis_cue", "The customer hints at harm or abuse.",
                  "No hint of harm was heard.", lambda v: any(not cue.hint for cue in v.customer("crisis")),
                  needs=_any("crisis")),
        Condition("something_went_wrong", "The customer tells of something that went wrong.",
                  NO_SORRY_CALLED_FOR, lambda v: bool(trouble(v)), nothing_wrong),
        Condition("bad_news", "The agent says no, or gives bad news.",
                  "We heard no bad news and no refusal.", lambda v: bool(v.agent("hard_truth")), needs=_any("hard_truth")),
        Condition("agent_apologises", "The agent apologises.",
                  "We heard no apology.", lambda v: bool(v.agent("apology")), needs=_any("apology")),
        Condition("agent_transfers", "The agent passes the customer on.",
                  "We heard nobody pass the customer on.", lambda v: bool(v.agent("hand_off")), needs=_any("hand_off")),
        Condition("customer_waits", "The agent asks the customer to wait.",
                  "We heard nobody ask the customer to wait.", lambda v: bool(v.agent("hold")), needs=_any("hold")),
        Condition("customer_objects", "The customer says that it is not solved.",
                  "We heard no objection.", lambda v: bool(v.customer("unresolved", "escalation")),
                  needs=_any("unresolved", "escalation")),
        Condition("left_unsettled", "The matter is left unsettled.",
                  "The matter was not left unsettled.",
                  _left_unsettled, so=_what_is_left),
        Condition("work_handed_back", "The customer is sent to do what the firm could do.",
                  "We heard nothing handed back.", lambda v: bool(v.facts("handed_back")), needs=_any("handed_back")),
        Condition("customer_replies", "The customer speaks again after the agent's first words.",
                  "The customer did not speak after the agent.", lambda v: v.customer_replied),
        Condition("longer_talk", "The agent speaks at least three times.",
                  "The agent spoke fewer than three times.", lambda v: len(v.judged) >= 3),
        Condition("times_known", "The transcript has times.",
                  "This transcript has no times.", _timed),
        Condition("spoken", "The contact is a phone call.",
                  "This contact is in writing.", lambda v: v.signals.transcript.channel == "voice"),
        Condition("bot_only", "Only a bot speaks to the customer.",
                  "A person took part.", lambda v: v.led_by == "bot"),
        Condition("person_took_part", "A person speaks to the customer.",
                  "Only a bot spoke to the customer.", lambda v: v.led_by != "bot"),
    )
}  # fmt: skip
