"""What the contact is about, as the agent could say it: a noun phrase of the customer's own ("your order").

Found by shape, not by meaning: a determiner and one to three words before the phrase ends. Where nothing fits surely,
there is no topic, and a better line keeps its readable slot.
"""

from __future__ import annotations

import re
from collections import Counter

from empathyqa.transcript import Transcript


def _words(text: str) -> list[str]:
    return text.split()


_PHRASE = re.compile(r"\b(my|our|the|this)\s+((?:[a-z][a-z’'-]*\s?){1,4})", re.IGNORECASE)
_ENDS = frozenset(
    _words(
        """
        a an the my your our their his her its this that these those and or but so because as if when while where which
        who what how why than then of for from to in on at by with without about into over under after before since
        until is are was were be been being has have had do does did can could will would shall should may might must
        isn't wasn't hasn't haven't didn't doesn't won't can't couldn't wouldn't still just never not no again now today
        yesterday tomorrow came come comes went go goes got get gets arrived said says say keeps kept stopped broke
        failed showed shows turned told i you we they he she it me us them i've i'm it's there here very really too also
        only ever yet already please thanks thank monday tuesday wednesday thursday friday saturday sunday
        """
    )
)
_NO_TOPIC = frozenset(
    _words(
        """
        first second third fourth last next same whole only other best worst one two three thing things time times day
        days week weeks month months year years moment minute hour morning afternoon evening night point way end problem
        issue fact number name phone people person lot bit kind sort man woman lady guy agent colleague call email
        customer husband wife mum mother dad father son daughter baby brother sister friend partner life
        """
    )
)
_YOURS = {"my": "your", "our": "your", "this": "the", "the": "the"}


def topic_of(transcript: Transcript) -> str:
    """The noun phrase of the customer's that the conversation returns to most, the earliest first; or nothing."""
    said = [turn.text[:2000] for turn in transcript.spoken_by("customer")]
    everything = " ".join(turn.text[:2000] for turn in transcript.turns).lower()
    found: Counter[str] = Counter()
    for text in said[:6]:
        for determiner, tail in _PHRASE.findall(text):
            if phrase := _phrase(determiner, tail):
                found.setdefault(phrase, everything.count(phrase.partition(" ")[2]))
    return max(found, key=lambda phrase: found[phrase], default="")


def _phrase(determiner: str, tail: str) -> str:
    words: list[str] = []
    for word in tail.lower().replace("’", "'").split():
        if word in _ENDS or "n't" in word or "'ll" in word or "'ve" in word or "'re" in word:
            break
        words.append(word)
    if not words or len(words) > 3 or set(words) & _NO_TOPIC or any(len(word) < 3 for word in words):
        return ""
    if words[-1].endswith(("'s", "ing", "ed", "ly")):
        return ""
    return f"{_YOURS[determiner.lower()]} {' '.join(words)}"
