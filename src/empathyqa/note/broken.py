"""A promise for an hour of the same day that the talk itself outlives: "he'll be with you between 3 and 5" – "it's gone 6".

It stands no longer: the customer says that the hour is past, or that nobody and nothing has come yet. A promise with a day of its
own other than today is none of these. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_HALF_A_CLOCK = 6
"""Hours from which "it's two" is before five, and not after it."""
_NOON = 12
_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:{'|'.join(_WORDS)}|noon|midday|1[0-2]|[1-9])"
_CLOCK = r"(?:[:.][0-5]\d)?(?: ?[ap]m| ?o['’]?clock)?"
_HOURS = later(rf"\b({_NUMBER}){_CLOCK}\b(?! (?:minutes?|hours?|days?|weeks?|working))", re.IGNORECASE)
_OTHER_DAY = later(
    r"day\b(?<!today)|\btomorrow\b|\bweeks?\b|\bmonths?\b|\d(?:st|nd|rd|th)\b|\b(?:in|within)\b|\b(?:minutes?|hours?|working)\b",
    re.IGNORECASE,
)
_IT_IS = later(
    r"\b(?:it['’]?s|it is|its)(?: now| already| just)? (?:(?:gone|past|after|well past|half past|quarter past|nearly) )*"
    rf"({_NUMBER}){_CLOCK}(?= now\b| already\b|\W*$|[,.;!?]| and\b| here\b)",
    re.IGNORECASE,
)
_NOT_COME = later(
    r"\b(?:(?:still )?(?:nobody|no one|no-one|nothing)(?:['’]s| has| is)?"
    r" (?:come|came|here|turned up|shown|showed|rung|rang|called|arrived|yet)"
    r"|(?:he|she|they|it)(?:['’]s| has| have)? (?:still )?(?:not|never|hasn['’]?t|haven['’]?t|didn['’]?t)"
    r" (?:come|came|turned up|shown|showed|rung|rang|called|arrived|been)|still no \w+|no sign of)\b",
    re.IGNORECASE,
)


def broken(step: Signal, when: Signal | None, transcript: Transcript) -> bool:
    """Whether the customer says later in the talk that the promised hour is past or that nothing came."""
    if when is None or (due := _due(when.text)) is None:
        return False
    said = transcript.turns[step.turn].text
    if _OTHER_DAY.search(said[max(0, min(step.start, when.start) - 20) : max(step.end, when.end) + 20]):
        return False
    later_on = [turn.text for turn in transcript.turns[step.turn + 1 :] if turn.speaker == "customer" and not turn.internal]
    return any(_past(text, due) for text in later_on)


def _due(when: str) -> int | None:
    """The last hour that the words name."""
    hours = _HOURS.findall(when)
    return _number(hours[-1]) if hours else None


def _past(text: str, due: int) -> bool:
    if _NOT_COME.search(text):
        return True
    if (told := _IT_IS.search(text)) is None:
        return False
    since = (_number(told[1]) - due) % 12
    return 0 < since < _HALF_A_CLOCK or (since == 0 and ("past" in told[0] or "gone" in told[0]))


def _number(hour: str) -> int:
    if hour.isdigit():
        return int(hour)
    return _WORDS.index(hour.lower()) + 1 if hour.lower() in _WORDS else _NOON
