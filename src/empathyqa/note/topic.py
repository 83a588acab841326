"""What the contact is about, as the agent could say it: a noun phrase of the customer's own ("your order").

Found by shape and by sharing, not by meaning: a thing of the customer's own ("my permit") and one or two words, early in what
they say, that the agent takes up, or the customer names three times; else the customer's own thing in the turn that says why they
came. "The ferry" that somebody comes by is said as often as what they came for, so it is none. Where nothing fits, there is no
topic.
"""

from __future__ import annotations

import re
from collections import Counter

from empathyqa.later import later
from empathyqa.transcript import Transcript


def _words(text: str) -> list[str]:
    return text.split()


_PHRASE = later(r"\b(?:my|our)\s+((?:[a-z][a-z’'-]*\s?){1,4})", re.IGNORECASE)
_ENDS = frozenset(
    _words(
        """
        ready yes right once twice a an the my your our their his her its this that these those and or but so because as if
        when while where which who what how why than then of for from to in on at by with without about into over under
        after before since until is are was were be been being has have had do does did can could will would shall
        should may might must isn't wasn't hasn't haven't didn't doesn't won't can't couldn't wouldn't still just never
        not no again now today yesterday tomorrow came come comes went go goes got get gets arrived said says say keeps
        kept stopped broke failed showed shows turned told i you we they he she it me us them i've i'm it's there here
        very really too also only like gone sent left done made been lost found paid given taken off out up down back
        through around next ever yet already due please thanks thank monday tuesday wednesday thursday friday saturday
        sunday
        """
    )
)
_NO_TOPIC = frozenset(
    _words(
        """
        first second third fourth last next same whole only other best worst one two three thing things time times day
        days week weeks month months year years moment minute hour morning afternoon evening night point way end problem
        issue fact number name phone people person lot bit kind sort man woman lady guy agent colleague call email
        customer manager supervisor team company house home road man's doctor ones names hands ideal location postcode
        date details query question understanding opinion fault mistake concern concerns neighbour neighbours boss friends
        kids children child grandson granddaughter uncle aunt doctor solicitor landlord carer head back hip heart mind leg
        arm chest birthday surname work job police husband wife mum mother dad father son daughter baby brother sister
        friend partner life office porch drive hallway gate garden door roof reference bookkeeper vet hall branch lounge
        kitchen bathroom bedroom garage room rooms flat floor street lane shop school surgery hospital nurse neighbourhood
        own dear kid hand hands eyes ear feet chair address account sake turn opinion boy girl money
        """
    )
)
EARLY, LEAST_TURNS, ECHOED, SHORT = 4, 3, 2, 4
"""A topic comes up in the customer's first four turns, and in three turns of both sides together; in two, where it is
the customer's own and the agent takes it up. In a talk of up to four customer turns nothing comes up thrice; there a
thing of the customer's own, named once, is enough."""
REASON = 5
"""Words in the first turn that says more than hello: why the customer came."""


def topic_of(transcript: Transcript) -> str:
    """The thing of their own in the customer's first turns that most turns of both sides share, or nothing."""
    customer = [turn.text[:2000].lower() for turn in transcript.spoken_by("customer")]
    agent = [turn.text[:2000].lower() for turn in transcript.spoken_by("agent")]
    found: Counter[str] = Counter()
    alone = ""
    for phrase in _phrases(customer[:EARLY]):
        if phrase not in found and (shared := _shared(phrase, customer, agent)):
            found[phrase] = shared
        alone = alone or (phrase if len(phrase.split()) == 2 else "")
    if not found and (not alone or len(customer) > SHORT):
        return _of_the_reason(customer)
    return max(found, key=lambda phrase: found[phrase], default=alone)


def _phrases(texts: list[str]) -> list[str]:
    """The customer's own things in these texts that may be a topic, in their order."""
    tails = [tail for text in texts for tail in _PHRASE.findall(text.replace("’", "'"))]
    return [phrase for tail in tails if (phrase := _phrase(tail))]


def _shared(phrase: str, customer: list[str], agent: list[str]) -> int:
    """In how many turns both sides name the thing; 0 where that is too few for a topic."""
    noun = re.compile(rf"\b{re.escape(phrase.rpartition(' ')[2].removesuffix('s'))}s?\b")
    theirs, ours = _turns_with(noun, customer), _turns_with(noun, agent)
    return theirs + ours if theirs + ours >= (ECHOED if ours else LEAST_TURNS) else 0


def _of_the_reason(customer: list[str]) -> str:
    """The customer's own thing in the turn that says why they came: "my suitcase never came"."""
    reason = next((text for text in customer[:EARLY] if len(text.split()) >= REASON), "").replace("’", "'")
    phrases = [_phrase(tail, opened=True) for tail in _PHRASE.findall(reason)]
    return next((phrase for phrase in phrases if len(phrase.split()) == 2), "")


def _turns_with(noun: re.Pattern[str], texts: list[str]) -> int:
    return sum(1 for text in texts if noun.search(text))


def _phrase(tail: str, opened: bool = False) -> str:
    words: list[str] = []
    said = tail.split()
    for word, after in zip(said, [*said[1:], ""], strict=True):
        if opened and word.endswith("'s") and (after in _ENDS or after.endswith(("ing", "ed"))):
            words.append(word.removesuffix("'s"))  # "my payment's going up": it is
            break
        if word in _ENDS or re.search(r"n't$|'(?:ll|ve|re|d|m)$", word):
            break
        words.append(word)
    if not words or len(words) > 2 or set(words) & _NO_TOPIC or any(len(word) < 3 for word in words):
        return ""
    if words[-1].endswith(("'s", "ing", "ed", "ly", "'", "teenth")):
        return ""
    return f"your {' '.join(words)}"
