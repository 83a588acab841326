"""Why the customer came: the first turn that says more than hello, and more than who they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.note.address import only_an_address
from empathyqa.transcript import Transcript, Turn

_GREETING = frozenset(
    """
    hi hello hey hiya good morning afternoon evening there yes yeah yep ok okay please thanks thank you fine all
    right alright how are not bad it its it's is speaking my name this i'm i am can could me and a bit well um uh er
    """.split()
)
_WORDS_OF_A_REASON = 3
_LOOKED_AT = 2000
"""Characters of a turn that are looked at: who came for something has said so by then."""
_CHECKS = later(
    r"\b(?:your (?:full |first |last |sur)?name|"
    r"(?:account|policy|order|booking|customer|member|meter|phone|case) (?:number|id|reference)"
    r"|reference|pnr|passport|member id|post ?code|zip|date of birth|(?:line of )?(?:the|your) address|name and|id number"
    r"|house (?:name|number)|which address|what(?:'s| is) the (?:street|address)|door number"
    r"|(?:who )?am i (?:speaking|talking)|who(?:'ve| have|ve) i got|take (?:a|your|the) name|lead passenger"
    r"|(?:an?|the|your|vehicle|car) reg(?:istration)?\b|number plate|memorable|pass(?:word|code)|sort code|card number"
    r"|long number|security (?:question|word|answer|code|details)|last four"
    r"|(?:letters?|characters?|digits?) (?:of|from) (?:your|the))",
    re.IGNORECASE,
)
"""What is asked to find somebody's record: the answer to it tells who, not why."""
_ASKS_WHY = later(
    r"\b(?:what can (?:i|we) do for you|how (?:can|may) (?:i|we) (?:help|assist|support)"
    r"|what(?:'s|s| is) (?:going on|happening)|what(?:'s|s| is| seems to be)"
    r" (?:the (?:problem|issue|matter|trouble)|it about|it regarding|this about|this regarding))",
    re.IGNORECASE,
)
_OF_A_RECORD = later(
    r"\d|\b(?:oh|double|(?:one|two|three|four|five|six|seven|eight|nine)(?:teen|ty|ties)?|zero|ten|eleven|twelve|(?:thir|fif)teen"
    r"|twenty|thirty|forty|fifty|alpha|bravo|charlie|delta|echo|foxtrot|juliet|kilo|lima|oscar|papa|quebec|romeo|sierra|tango"
    r"|whiskey|x-ray|yankee|zulu)\b",
    re.IGNORECASE,
)
"""Figures, and letters as they are spelt."""
_WHO = later(r"^\W*(?:\w+\W+){0,3}?(?:it'?s|i'?m|i am|this is|my name)\b", re.IGNORECASE)
_ONLY_A_NAME = later(r"^\W*(?:[A-Z][\w'’-]+[ ,]*){1,3}\W*$")
_RECORD = r"(?:id|number|reference|ref|reg(?:istration)?|card|letter|paperwork|policy|details|postcode|statement|bill)"
_LOOKS_FOR_IT = later(
    rf"\b{_RECORD} (?:is |'s )?(?:somewhere|here|(?:right )?in front)\b|\bit['’]?s the {_RECORD} (?:that )?i\b"
    rf"|\b(?:i )?(?:haven['’]?t|havenae|don['’]?t|do not|have not) (?:got|have)(?: got)? (?:the|my|that) {_RECORD}\b"
    r"(?: (?:in front of|with|on|to hand|here)(?: me)?)?",
    re.IGNORECASE,
)
"""“I've got the ID somewhere”, “it's the reg I've got”, “I haven't got the card in front of me”."""
_TELLS_WHY = later(r"\b(?:keeps?|still|never|been (?:trying|calling|ringing|waiting|on to))\b", re.IGNORECASE)
_SENTENCE = later(r"[.!?]\s+")
_SAYS_MUCH = 10
"""Words beyond a greeting after which a turn tells why, whatever the agent asks later."""
_OPENING = 12
"""Turns in which an agent who had to look somebody up first still asks why they came."""


def reason_turn(transcript: Transcript) -> Turn | None:
    """The first customer turn that says something beyond a greeting or the answer to a check: three content words, or the
    longest there is. Where an agent asks what it is about only after the checks, the answer to that."""
    turns = transcript.spoken_by("customer")
    told = next((turn for turn in turns if _says(_beyond_checks(transcript.turns, turn)) >= _WORDS_OF_A_REASON), None)
    if told is not None and _says(told.text) < _SAYS_MUCH:
        told = _when_asked(transcript.turns, told) or told
    return told or max(turns, key=lambda turn: len(turn.text), default=None)


def _says(text: str) -> int:
    """The words beyond a greeting."""
    return sum(word.strip(".,!?").lower() not in _GREETING for word in text[:_LOOKED_AT].split())


def _beyond_checks(turns: Sequence[Turn], turn: Turn) -> str:
    """What a turn says beside its answer to a check; all of it where nothing was checked."""
    asked = turns[turn.index - 1].text if turn.index else ""
    if not _CHECKS.search(asked) or _ASKS_WHY.search(asked):
        return turn.text
    said = _SENTENCE.split(turn.text[:_LOOKED_AT])
    return " ".join(part for part in said if not (_tells_who(part) or only_an_address(part)))


def _tells_who(part: str) -> bool:
    """Whether a sentence gives a name or a number, and little beside it."""
    numbers = _OF_A_RECORD.findall(part)
    # one number word is none of a record's: "the red one"
    named = len(numbers) > 1 or any(each.isdigit() for each in numbers) or _WHO.match(part) or _ONLY_A_NAME.match(part)
    rest = _LOOKS_FOR_IT.sub("", _OF_A_RECORD.sub("", part))
    return bool(named or _LOOKS_FOR_IT.search(part)) and _says(rest) < _SAYS_MUCH and not _TELLS_WHY.search(rest)


def _when_asked(turns: Sequence[Turn], told: Turn) -> Turn | None:
    """The customer's answer where the agent first asks why they came after what was told."""
    for asked, answer in zip(turns[told.index + 1 : _OPENING], turns[told.index + 2 : _OPENING + 1], strict=False):
        if asked.speaker == "agent" and answer.speaker == "customer" and _ASKS_WHY.search(asked.text):
            return answer if _says(answer.text) >= _WORDS_OF_A_REASON else None
    return None
