"""What each value that a scorecard can hold is called on a page, in one place, so that it can be translated.

Behaviour, never a label of the person.
"""

from __future__ import annotations

SLOTS: dict[str, str] = {
    "fact": "their matter, in their words",
    "name": "their name",
    "time": "day or hour",
    "feeling": "what it is like for them",
    "offer": "what you can do",
}
"""What stands in a better line where the contact does not tell."""
FEELS: dict[str, str] = {
    "anger": "infuriating",
    "frustration": "frustrating",
    "anxiety": "worrying",
    "sadness": "painful",
    "confusion": "confusing",
    "vulnerability": "hard",
}
"""The word for what a contact was like for the customer, by the strongest moment."""
OUTCOMES: dict[str, tuple[str, str]] = {
    "met": ("✓", "met"),
    "partly": ("◐", "partly met"),
    "missed": ("✗", "missed"),
    "not_applicable": ("–", "not applicable"),
    "needs_a_person": ("?", "needs a person"),
}
GUARD_OUTCOMES: dict[str, tuple[str, str]] = {
    "met": ("✓", "kept clear of"),
    "partly": ("◐", "came close"),
    "missed": ("✗", "happened"),
}
CONTEXT_OUTCOME = ("·", "for context")
USES: dict[str, str] = {
    "score": "",
    "guard": "only takes points off",
    "coach": "for coaching, no points",
    "alert": "for a person to look at",
    "context": "context, never scored",
}
STEPS: dict[str, str] = {"notice": "Notice", "name": "Name", "contain": "Contain", "act": "Act"}
STEP_HALF = "a stock line only: half"
STEP_LATE = "only when told again: half"
STEP_NOT_HEARD = "not heard"
LEVELS: dict[int, str] = {1: "mild", 2: "clear", 3: "strong"}
SPEAKERS: dict[str, str] = {
    "agent": "Agent", "customer": "Customer", "bot": "Bot", "system": "System",
    "supervisor": "Supervisor", "other": "Someone else", "unknown": "Unknown",
}  # fmt: skip
PILLARS: dict[str, str] = {"efficiency": "Efficiency", "effectiveness": "Effectiveness", "empathy": "Empathy"}
ARCHETYPES: dict[str, str] = {
    "seen_and_sorted": "The customer was heard, and the matter was dealt with: both seen and sorted.",
    "quick_not_heard": "The matter was dealt with, but what the customer felt went by unanswered: quick, not heard.",
    "warm_unresolved": "The customer was met with warmth, and the matter is still open: warm, unresolved.",
    "unsafe_to_disclose": "The customer opened up, and the conversation moved past it. "
    "A next time may never come: this is the one to talk about.",
    "cold_unresolved": "The matter is still open, and what the customer felt went by unanswered.",
    "transactional": "No strong feeling was surely heard.",
}
LACKS: dict[str, str] = {
    "notice": "what the customer showed was not noticed",
    "name": "nobody said what this meant to the customer",
    "contain": "the worry was left as it was",
    "act": "nothing was done about it",
}
"""What was missing at the first step that a reply lacked; later steps may be there all the same."""
ARCS: dict[str, str] = {
    "glad": "Hardest for the customer at {when}, and glad by the end.",
    "accepted": "Hardest for the customer at {when}, and accepted how it ended.",
    "eased": "Hardest for the customer at {when}.",
    "stayed": "Hardest for the customer at {when}, and not yet calm at the end.",
    "worsened": "Harder for the customer at the end than at the beginning, and hardest at {when}.",
    "never_troubled": "No clear anger, worry or sadness was heard.",
    "shown_quietly": "No strong feeling was told outright; what was shown is below.",
}
RESOLUTIONS: dict[str, str] = {
    "resolved": "was settled in this conversation",
    "promised": "is in hand: a concrete step was promised",
    "partial": "was settled in part",
    "unresolved": "was left unsettled",
    "unclear": "has an ending that the words do not show",
}
ROLE_SOURCES: dict[str, str] = {
    "source": "the file says so", "user": "you said so", "channel": "told by the audio channel",
    "label": "told by the speaker’s label", "elimination": "the only one left", "inferred": "told by what was said",
    "none": "not recorded",
}  # fmt: skip
