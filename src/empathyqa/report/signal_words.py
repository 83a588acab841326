"""What each signal is called on a report, and the family of marks it belongs to; kept apart for translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

FAMILIES: dict[str, tuple[str, str, str]] = {
    # family → letter, name, what it covers
    "feeling": ("F", "Customer’s feeling", "what the customer seems to feel, mild to strong"),
    "vulnerable": ("V", "Vulnerability or crisis", "a circumstance that asks for care"),
    "contact": ("C", "Customer on the contact", "effort, repeats, a wish to leave, a yes or a no to the outcome"),
    "care": ("L", "Agent listening", "hears, names, asks, thanks, steadies"),
    "doing": ("D", "Agent doing", "takes it on, settles it, says what happens next"),
    "manners": ("M", "Agent’s manners and process", "greets, checks, holds, closes"),
    "watch": ("W", "Agent, worth a second look", "lines that can land badly"),
}

SIGNALS: dict[str, tuple[str, str]] = {
    # id → family, name in plain words
    "greeting": ("manners", "greeting"),
    "introduction": ("manners", "gives a name"),
    "apology": ("care", "apology"),
    "sympathy": ("care", "sympathy"),
    "acknowledgement": ("care", "names what it is like for them"),
    "validation": ("care", "says it is a fair reaction"),
    "paraphrase": ("care", "says it back"),
    "discovery_question": ("care", "asks about the problem"),
    "verification_question": ("manners", "checks identity or record"),
    "offer_help": ("manners", "offers help"),
    "ownership": ("doing", "takes it on"),
    "next_step": ("doing", "says what happens next"),
    "timeframe": ("doing", "says by when"),
    "resolution": ("doing", "settles it"),
    "hard_truth": ("doing", "gives unwelcome news"),
    "alternative": ("doing", "offers another way"),
    "deflection": ("watch", "pushes it away"),
    "dismissal": ("watch", "brushes the feeling off"),
    "self_focus": ("watch", "turns to own experience"),
    "reassurance": ("care", "steadies"),
    "boundary": ("care", "sets a kind limit"),
    "name_use": ("care", "uses their name"),
    "hold": ("manners", "asks to wait"),
    "hand_off": ("doing", "passes on"),
    "gratitude": ("care", "thanks"),
    "further_help": ("manners", "asks if there is more"),
    "closing": ("manners", "closes"),
    "overpromise": ("watch", "promises too much"),
    "scripted": ("watch", "stock line"),
    "signposting": ("doing", "offers support"),
    "anger": ("feeling", "anger"),
    "frustration": ("feeling", "frustration"),
    "anxiety": ("feeling", "worry"),
    "sadness": ("feeling", "sadness"),
    "confusion": ("feeling", "confusion"),
    "gladness": ("feeling", "gladness"),
    "vulnerability": ("vulnerable", "vulnerability"),
    "crisis": ("vulnerable", "crisis or danger"),
    "repeat": ("contact", "has to say it again"),
    "effort": ("contact", "effort spent"),
    "escalation": ("contact", "wants to go further or leave"),
    "abuse": ("contact", "insult"),
    "confirmation": ("contact", "says it is settled"),
    "unresolved": ("contact", "says it is not settled"),
}

FACTS: dict[str, str] = {
    "asked_twice": "asked for what was already given",
    "told_again": "told again",
    "question_open": "question left open",
    "question_answered": "question answered",
    "non_apology": "a sorry that owns nothing",
    "no_date": "news promised, no day",
    "gives_in": "a customer who gives in",
    "story_passed": "the story passed on",
    "wrong_name": "wrong name",
    "dead_air": "unexplained silence",
    "interruption": "interruption",
    "cut_short": "cut off in mid-sentence",
    "hold_returned": "return from hold",
    "stacked_questions": "several questions at once",
    "cheer_mismatch": "cheerful reply to something hard",
    "follow_up_question": "follow-up question",
    "closing_check": "check that this is settled",
    "context_lost": "context lost on the way",
    "hint_open": "a hint that nobody took up",
    "hint_taken_up": "a hint taken up",
    "asks_after": "asks after the person",
    "thanked_for": "thanks that name what for",
    "logistics": "data, product, a message or a rule",
    "handed_back": "work handed back",
    "protective_no": "a no that protects",
    "rounds_off": "a thanks that ends it",
    "invites": "asks them to tell",
    "closes_it": "says that there is no more to ask",
    "second_wish": "a second wish",
    "told_elsewhere": "trouble with others",
    "has_come": "what was on its way is there",
    "made_safe": "makes it safe for somebody afraid",
    "new_hands": "somebody else takes over",
    "stops_midway": "the transcript stops midway",
    "left_in_hand": "left in the firm’s hands",
    "other_matter": "back to other business",
}

KINDS: dict[str, str] = {
    "health": "health",
    "life_event": "a life event",
    "resilience": "money or resilience",
    "capability": "capability or access",
    "firm_and_name": "firm and name",
}


OWN_WORDS = {"": "words of your list", "cue": "words to take up", "reply": "takes them up", "step": "a step of the procedure"}
"""What a team's own phrases are called: those of a list, of the customer, of the reply, of a step."""


def signal_name(id: str, *, kind: str | None = None) -> str:
    """A signal or fact in plain words, with its kind; an unknown id is shown with its underscores as spaces.

    A kind that the name says already stands alone: "danger", not "crisis or danger (danger)".
    """
    if id.startswith("phrase:"):
        part = id.split(":", 2)[2:]
        return OWN_WORDS.get(part[0], OWN_WORDS["step"]) if part else OWN_WORDS[""]
    known = SIGNALS.get(id)
    name = known[1] if known else FACTS.get(id, id.replace("_", " "))
    if not kind:
        return name
    told = KINDS.get(kind, kind.replace("_", " "))
    return told if told in name.split() else f"{name} ({told})"


def family_of(id: str, speaker: str = "agent") -> str:
    """The family of marks; a signal this table does not know is its speaker's plainest family."""
    known = SIGNALS.get(id)
    if known:
        return known[0]
    return "contact" if speaker == "customer" else "manners"
