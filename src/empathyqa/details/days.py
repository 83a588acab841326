"""Days and times of the day, as people say them. The value is as it was said: nothing is reckoned from a calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.details.candidate import Candidate
from empathyqa.details.figures import LONGEST
from empathyqa.later import later

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART = r"(?: (?:morning|lunchtime|afternoon|evening|night))?"
_NTH = r"(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_NTH_SAID = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|"
    r"twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first)"
)
_DATE = later(
    rf"\b(?:{_WEEKDAY},?(?: the)? )?{_DAY}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?:,? (?:19|20)\d\d\b)?"
    rf"|\b(?:{_WEEKDAY},? )?{_MONTH} (?:the )?{_DAY}(?:st|nd|rd|th)?\b(?!:)(?:,? (?:19|20)\d\d\b)?"
    rf"|\b(?:{_WEEKDAY},? )?the {_NTH_SAID} of {_MONTH}\b(?:,? (?:19|20)\d\d\b)?"
    rf"|\b{_WEEKDAY},? the {_NTH_SAID}\b"
    rf"|\bthe {_NTH_SAID}\b(?=[,.]|$)|\b(?:19|20)\d\d-\d\d-\d\d\b"
    rf"|(?<![\w/.-]){_DAY}[/.-](?:1[0-2]|0?[1-9])[/.-](?:(?:19|20)\d\d|\d\d)(?![\w/-])"
    rf"|\b(?:(?:this|next|last) )?{_WEEKDAY}{_PART}(?: the {_NTH})?\b|\bthe {_NTH}\b"
    rf"|\b(?:today|tonight|yesterday|tomorrow{_PART})\b|\b(?:this|next|last) (?:week|weekend|month|year)\b",
    re.IGNORECASE,
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_HALF_DAY = r"(?: ?(?:am|pm|a\.m\.|p\.m\.)| in the (?:morning|afternoon|evening))"
_TIME = later(
    rf"\bbetween {_HOUR}{_HALF_DAY}? and {_HOUR}\b{_HALF_DAY}?"
    rf"|(?<![\w£$€.:])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:){_HALF_DAY}?"
    rf"|(?<![\w£$€.:])(?:[01]?\d(?:\.[0-5]\d)?) ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)"
    rf"|\b{_HOUR} ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)"
    rf"|\b(?:half|quarter|five|ten|twenty) (?:past|to) {_HOUR}\b|\b{_HOUR} o.?clock\b"
    rf"|\b(?:half )?{_HOUR} in the (?:morning|afternoon|evening)\b"
    r"|\b(?:noon|midday|midnight)\b",
    re.IGNORECASE,
)


def dates(text: str) -> Iterator[Candidate]:
    """``Tuesday``, ``14 May``, ``the 3rd``, ``the fourteenth of January``, ``14/05/2026``, ``tomorrow morning``."""
    for hit in _DATE.finditer(text[:LONGEST]):
        yield Candidate(hit.start(), hit.end(), hit.group())


def times(text: str) -> Iterator[Candidate]:
    """``10:30``, ``8am``, ``half past two``, ``between 8 and 12``, ``noon``."""
    for hit in _TIME.finditer(text[:LONGEST]):
        yield Candidate(hit.start(), hit.end(), hit.group())
