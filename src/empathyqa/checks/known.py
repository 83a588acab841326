"""The signal and fact ids that settings may name: a closed list, so that an editor can offer them and a typo is caught.

An id with a dot (``acme.upsell``) belongs to a plug-in and is taken as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

AGENT_SIGNALS = (
    "greeting", "introduction", "apology", "sympathy", "acknowledgement", "validation", "paraphrase",
    "discovery_question", "verification_question", "offer_help", "ownership", "next_step", "timeframe", "resolution",
    "hard_truth", "alternative", "deflection", "dismissal", "self_focus", "reassurance", "boundary", "name_use", "hold",
    "hand_off", "gratitude", "further_help", "closing", "overpromise", "scripted", "signposting",
)  # fmt: skip
CUSTOMER_SIGNALS = (
    "anger", "frustration", "anxiety", "sadness", "confusion", "gladness", "vulnerability", "crisis", "repeat",
    "effort", "escalation", "abuse", "confirmation", "unresolved",
)  # fmt: skip
FACTS = (
    "asked_twice", "told_again", "question_open", "question_answered", "non_apology", "wrong_name", "dead_air",
    "interruption", "hold_returned", "stacked_questions", "cheer_mismatch", "follow_up_question", "closing_check",
    "context_lost", "no_date", "hint_open", "hint_taken_up", "asks_after", "thanked_for", "logistics", "gives_in",
    "story_passed", "handed_back", "protective_no", "rounds_off", "closes_it", "second_wish", "cut_short", "told_elsewhere",
    "has_come", "made_safe", "new_hands", "stops_midway", "left_in_hand", "other_matter", "invites",
)  # fmt: skip


def _one_of(ids: tuple[str, ...], what: str) -> Callable[[str], str]:
    def known(name: str) -> str:
        if name in ids or "." in name:
            return name
        from difflib import get_close_matches

        close = get_close_matches(name, ids, 1)
        hint = f"; did you mean '{close[0]}'?" if close else f"; known are {', '.join(ids)}"
        raise ValueError(f"'{name}' is not {what}{hint}")

    return known


AgentSignal = Annotated[
    str,
    AfterValidator(_one_of(AGENT_SIGNALS, "an agent signal")),
    WithJsonSchema({"type": "string", "enum": list(AGENT_SIGNALS)}),
]
CustomerSignal = Annotated[
    str,
    AfterValidator(_one_of(CUSTOMER_SIGNALS, "a customer signal")),
    WithJsonSchema({"type": "string", "enum": list(CUSTOMER_SIGNALS)}),
]
FactId = Annotated[str, AfterValidator(_one_of(FACTS, "a fact")), WithJsonSchema({"type": "string", "enum": list(FACTS)})]
