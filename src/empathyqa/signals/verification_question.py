"""verification_question: the agent asks for identity or record data.

A slot (name, postcode, reference, card number) together with an asking frame, or standing alone as a short turn
("and your date of birth"). Asking what went wrong is a discovery question.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "May I have your full name and order ID?",
        "what's your zip code",
        "and your date of birth",
        "Please DM us your booking reference.",
        "Am I speaking with Mrs Lopez?",
        "card number",
        "Can I take you through security first?",
    ),
    silent=(
        "What went wrong when you logged in?",
        "I've found your account.",
        "Your order number is on the e-mail.",
        "We've sent it to your address.",
        "Is there a number on the back that's flashing?",
    ),
    known_misses=("And who are you to the lady on the policy?",),
)
_SHORT = 6
_REACH = 70
_MOST = 100
"""So many details are looked at in one turn, for each look reads the whole sentence; a pasted page stays cheap."""
_ENDS = ("?", "please", "and", ".")
_ASKS = later(
    r" (?:(?:may|can|could|might|shall) (?:i|we|you)|would you|what is|what 's|whats|what was|what are|which|whose"
    r"|please|kindly|pls|(?:i|we) (?:will |just |also |would |am going to )*(?:need|require)|do you have|have you|got"
    r"|who am i|whom|dm us|pm us|pop us|send us|message us|need|just need|start with|begin with|confirm|provide|share"
    r"|tell me|give me|let me have|let me get|let me take|let us have|enter|type in|reply with|with your|looking for"
    r"|is your|is the|are your|is it the|is this the|was your|is that the) "
)
_TELLS = later(r" (?:i can|i will|we will|you will|they will|i am|we have|sent|without|check your) ")
_PLACED = later(
    r" (?:in|to|on|from|of|at|for|via|into|onto|by|without|check|about) (?:your|the|his|her|my|our|a) "
)
_LEADS = word_set("and your the with old new")
_STATES = word_set(
    """is are was were has have had on to sent send found see got check will been goes in from from for"""
)
"""Words with which a detail is told or used rather than asked for."""


@rule("verification_question", examples=EXAMPLES)
def verification_question(view: TurnView) -> Iterator[Heard]:
    """A request for a piece of the record, or a check of who is speaking."""
    for hit in view.hits.get("verification.identity", ()):
        yield Heard.at(hit, "checks who the customer is")
    slots = view.hits.get("verification.slot", [])[:_MOST]
    for slot in slots:
        if _asked_for(view, slot):
            yield Heard.at(slot, "asks for a detail of the record")
            return
    for slot in slots:
        if _stands_alone(view, slot):
            yield Heard.at(slot, "names the detail wanted")
            return


def _asked_for(view: TurnView, slot: Hit) -> bool:
    """Whether the words before a slot, in its sentence, ask for it."""
    sentence = view.sentence_of(slot)
    lead = sentence[: max(slot.line_start - view.line.find(sentence), 0)]
    if _PLACED.search(" " + " ".join(view.before(slot, 2)) + " "):
        return False
    asked = _ASKS.search(lead + " " if not lead.endswith(" ") else lead)
    return asked is not None and len(lead) - asked.start() < _REACH and not _TELLS.search(lead, asked.end() - 1)


def _stands_alone(view: TurnView, slot: Hit) -> bool:
    """Whether a slot is all that a short clause says ("and your date of birth")."""
    words = [w for w in view.sentence_of(slot).split() if w not in ".?!"]
    end = view.line[slot.line_end :].split(maxsplit=1)
    led = not _LEADS.isdisjoint(view.before(slot, 2)) and _STATES.isdisjoint(words)
    return ((len(words) <= _SHORT and _STATES.isdisjoint(words)) or led) and (not end or end[0] in _ENDS)
