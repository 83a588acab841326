"""The library's public vocabulary: every signal's id, speaker and meaning, in a QA lead's words.

The one source for `explain`, the signal pages and the hover texts. Ids never change; meanings follow the contract that
labellers used, so that detector, labeller and reader mean the same thing by a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a signal means: who shows it, when it is heard, and what it is mistaken for."""

    id: str
    speaker: Literal["agent", "customer"]
    title: str
    heard_when: str
    not_this: str = ""


def _agent(id: str, title: str, heard_when: str, not_this: str = "") -> Meaning:
    return Meaning(id, "agent", title, heard_when, not_this)


def _customer(id: str, title: str, heard_when: str, not_this: str = "") -> Meaning:
    return Meaning(id, "customer", title, heard_when, not_this)


MEANINGS: tuple[Meaning, ...] = (
    _agent("greeting", "Greeting", "opens with a salutation", "a “hi” repeated after a hold"),
    _agent("introduction", "Introduction", "gives their own name or the company's", "“I am an agent”; the customer's name"),
    _agent("apology", "Apology", "expresses regret for something that happened to, or troubles, the customer",
           "“sorry to hear that”; “sorry?” to have something repeated"),
    _agent("sympathy", "Sympathy", "feels for the customer from outside, without naming the feeling",
           "“that must be frustrating for you”, which names it"),
    _agent("acknowledgement", "Naming the feeling", "names, or plainly refers to, what the customer feels or what it cost them",
           "a bare “I understand”; “I understand you want a refund”"),
    _agent("validation", "Validation", "says that the reaction or request is reasonable", "“that's right” confirming a fact"),
    _agent("paraphrase", "Saying it back", "says the customer's situation back in own words, to show or check understanding",
           "reading back a number to verify it"),
    _agent("discovery_question", "Question about the issue", "asks about the problem, its circumstances, the need or the feeling",
           "asking for identity or account data; “how can I help?”"),
    _agent("verification_question", "Verification question", "asks for identity or record data", "asking what went wrong"),
    _agent("offer_help", "Offer of help", "opens the floor", "“anything else I can help with?”"),
    _agent("ownership", "Ownership", "commits in the first person to deal with this matter", "“someone will look at it”"),
    _agent("next_step", "Next step", "says concretely what happens next: who does what", "“we'll see”, “bear with me”"),
    _agent("timeframe", "Time given", "says by when", "“soon”; a time in the past"),
    _agent("resolution", "Resolution", "delivers the answer, fix or outcome asked for", "a promise not yet done"),
    _agent("hard_truth", "Hard truth", "tells the customer no, or news they won't like", "a routine limit nobody minds"),
    _agent("alternative", "Another way", "offers another way, near a no or a problem", "the original request granted"),
    _agent("deflection", "Deflection", "pushes the problem away: blame, policy as the last word, not my department",
           "the same limit with a reason and an alternative"),
    _agent("dismissal", "Dismissal", "brushes off or polices the feeling", "“don't worry, I'll fix it”"),
    _agent("self_focus", "Turning to oneself", "turns to the agent's own experience", "“I'd be upset too”"),
    _agent("reassurance", "Reassurance", "holds the customer's worry: calm, presence, safety", "“no problem” as a filler"),
    _agent("boundary", "Boundary", "sets a limit respectfully", "a refusal of the request"),
    _agent("name_use", "Name used", "addresses the customer by name", "the name in a verification or in the third person"),
    _agent("hold", "Hold", "asks the customer to wait", "“sorry to keep you waiting”"),
    _agent("hand_off", "Hand-over", "passes the customer on", "“I've told my manager”"),
    _agent("gratitude", "Thanks", "thanks the customer"),
    _agent("further_help", "Anything else", "asks whether there is more", "“how can I help?” at the start"),
    _agent("closing", "Farewell", "ends with a farewell or good wish"),
    _agent("overpromise", "Overpromise", "promises what nobody can", "a dated, ordinary commitment"),
    _agent("scripted", "Stock line", "uses a line that could be said by anyone to anyone", "an ordinary courtesy"),
    _agent("signposting", "Support offered", "offers support or adjustment for a vulnerable customer", "a routine transfer"),
    _customer("anger", "Anger", "is angry or hostile"),
    _customer("frustration", "Frustration", "is annoyed, impatient, fed up, disappointed", "a neutral statement of the problem"),
    _customer("anxiety", "Worry", "is worried, afraid, under pressure, overwhelmed", "a deadline said plainly"),
    _customer("sadness", "Sadness", "is sad, grieving, hurt", "“sadly it's the wrong size”"),
    _customer("confusion", "Confusion", "does not understand, and it troubles them", "“which page is it?”"),
    _customer("gladness", "Gladness", "is pleased, relieved or thankful beyond form", "“ok thanks”"),
    _customer("vulnerability", "Vulnerability", "shows a cue of a vulnerable situation", "“the app crashed”, “I'm dying to see it”"),
    _customer("crisis", "Crisis", "hints at harm to self or others, abuse, or danger to life", "“this phone is killing me”"),
    _customer("repeat", "Said again", "says again what they already said, or says that they had to", "answering a verification once"),
    _customer("effort", "Effort spent", "tells of effort spent: calls, waits, transfers, attempts"),
    _customer("escalation", "Escalation", "threatens or asks to go over the agent's head, to leave, to complain"),
    _customer("abuse", "Abuse", "insults or swears at the agent", "swearing at the situation"),
    _customer("confirmation", "Confirmation", "confirms that the need is met or the outcome accepted", "“ok” mid-way"),
    _customer("unresolved", "Not solved", "says that it is not solved, or turns the outcome down"),
)  # fmt: skip

BY_ID = {meaning.id: meaning for meaning in MEANINGS}
AGENT_IDS = tuple(m.id for m in MEANINGS if m.speaker == "agent")
CUSTOMER_IDS = tuple(m.id for m in MEANINGS if m.speaker == "customer")
DRIVERS = ("health", "life_event", "resilience", "capability")
"""The drivers of vulnerability, as regulators name them: what a vulnerable situation comes from."""
