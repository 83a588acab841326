"""A name that is given bare at the head of a reply: "Nuala.", "Priya, hello", "Mille from Nordvale".

Who answers a phone says the desk or a name and nothing else, so any few words will do there. Where the customer has told
what they came for, the first words of the reply are as a rule the answer ("Try now.", "Six today.", "Till the 31st."): only
a name that is one counts. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.name_lists import given_names
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set
from empathyqa.text.name_words import ORDINARY

_HELLO = word_set("hello hi hey hiya good morning afternoon evening is there anyone anybody someone yes there you . ! ?")
"""Words with which a customer only rings at the door."""
_LISTED = later(
    r"(?P<name>[A-Z][a-z]+)(?:\s*[.!]?\s*$|[,.!]\s*(?:hi|hello|hey|good\s+\w+)\b"
    r"|\s+(?:now,|(?:from|with|at)\s+[A-Z]))"
)
"""A name that stands alone, beside a greeting, before a firm, or takes over ("Sam now, Kathy is off")."""
_OF_A_FIRM = later(r"(?P<name>[A-Z][a-z]+(?<!ed)(?<!ing)(?<!s))\s+from\s+(?!(?:\w+day|[A-Z]\w*ber)\b)[A-Z]\w+\s*[.!]*\s*$")
"""A name that nobody lists, and a firm, and no more: never "Delivered from Leeds", "Open from Monday"."""
_GREETS_FIRST = later(r"(?:(?:hi|hello|hey|hiya|(?:good\s+)?(?:morning|afternoon|evening))\b[\s,.!]*)", re.IGNORECASE)


def told_why(view: TurnView) -> bool:
    """Whether a customer has said more than hello before this turn."""
    return any(not _HELLO.issuperset(before.words.tokens) for before in view.talk.back(view.place, "customer"))


def bare_name(view: TurnView) -> int:
    """Where a bare name at the head of the turn ends, the customer's own name left out (0: there is none)."""
    place = _head(view.spoken)
    return place[1] if place and view.turn.text[slice(*place)].lower() not in view.talk.customer_names else 0


@by_text
def _head(spoken: Spoken) -> tuple[int, int] | None:
    greeted = _GREETS_FIRST.match(spoken.text)
    at = greeted.end() if greeted else 0
    found = _LISTED.match(spoken.text, at)
    if found:
        name = found["name"].lower()
        # "Amara." after a hello calls the customer; the agent's own name goes on: "Sean now, …", "Mia from Tallow"
        alone = greeted and not re.match(r"\s+(?:now|from|with|at)\b", spoken.text[found.end("name") :])
        if name in given_names() and name not in ORDINARY and not alone:
            return found.span("name")
    firm = _OF_A_FIRM.match(spoken.text, at)
    return firm.span("name") if firm else None
