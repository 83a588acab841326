"""verification_question: the agent asks for identity or record data.

A slot (name, postcode, reference, card number) together with an asking frame, or standing alone as a short turn
("and your date of birth"). Asking what went wrong is a discovery question.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.phrases import Hit

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
    slots = view.hits.get("verification.slot")
    if not slots:
        return
    asking = view.hits.get("verification.asking", [])
    for slot in slots:
        if any(0 <= slot.line_start - a.line_start < 60 and _same(view, a, slot) for a in asking):
            yield Heard.at(slot, "asks for a detail of the record")
            return
    for slot in slots:
        words = [w for w in view.sentence_of(slot).split() if w not in ".?!"]
        end = view.line[slot.line_end :].split()
        led = not _LEADS.isdisjoint(view.before(slot, 2)) and _STATES.isdisjoint(words)
        if (len(words) <= _SHORT or led) and (not end or end[0] in ("?", "please", "and", ".")):
            yield Heard.at(slot, "names the detail wanted")
            return


def _same(view: TurnView, a: Hit, b: Hit) -> bool:
    first, last = sorted((a, b), key=lambda h: h.line_start)
    between = view.line[first.line_end : last.line_start]
    return not any(mark in f" {between} " for mark in (" . ", " ? ", " ! "))
