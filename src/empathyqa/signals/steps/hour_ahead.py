"""An hour by which something is undertaken, with or without its "o'clock": "I'll message at 6 like we said", "they'll have it
from 6am", "she's ringing you at eleven, that's booked".

A bare number behind "at" may be a house, a sum or a rate, so words must undertake something before it in the same sentence, and
what follows must be a mark or a small word. A question, a no, and what somebody was going to do are none. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording
from empathyqa.signals.workings.wordlist import word_set

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?)"
_AHEAD = Wording(
    r" (?:will|shall|going to|like to|(?<!would )be|ringing|calling|phoning|messaging|texting|coming|booked|arranged|due)"
    r" (?:(?!not |never |if )[^\s.?!]+ ){0,8}?"
    rf"(?P<hour>(?:at|by|from|before) (?:{_HOUR}(?: ?[ap]m)?|half {_HOUR}))"
    r"(?= (?:[.!]|$|with|by|like|as|on|and|before|or|in|if|today|tonight|tomorrow|this|sharp|its|it|that|so|then|either|when"
    r"|latest|unless|ok|okay|yeah|please|i|we|he|she|they|you|for|to let|once|until|till)(?: |$)|$)",
    "will shall going like be ringing calling phoning messaging texting coming booked arranged due",
    "at by from before",
)
_WAS = word_set("was were had did should supposed meant if unless promised said told")
"""With one of these before it in the sentence it is what was to be, or depends."""


@by_text
def hours_ahead(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """Where such hours stand, as characters."""
    return tuple(_found(spoken))


def _found(spoken: Spoken) -> Iterator[tuple[int, int]]:
    line = spoken.words.line
    for hour in _AHEAD.finditer(spoken.words):
        start = max(line.rfind(mark, 0, hour.start() + 1) for mark in (" . ", " ? ", " ! ")) + 1
        ends = [at for mark in (" . ", " ? ", " ! ") if (at := line.find(mark, hour.end() - 1)) >= 0]
        asks = bool(ends) and line[min(ends) + 1] == "?"
        lead = line[start : hour.end("hour")].split()
        if not asks and _WAS.isdisjoint(lead) and "not" not in lead:
            yield spoken.words.chars(hour.start("hour"), hour.end("hour"))
