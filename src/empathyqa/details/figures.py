"""References, sums of money and telephone numbers, as they are written and as they are said aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.details.candidate import Candidate
from empathyqa.later import later

_DIGITS = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_SAID = "|".join((*_DIGITS, *_TIMES))
_SPOKEN = later(rf"\b(?:{_SAID})(?:[ ,–-]{{1,3}}(?:{_SAID})){{2,23}}\b", re.IGNORECASE)
_GROUPED = later(r"(?<![\w£$€.,:/+-])(?:[A-Z]{2,4}[ -]|[A-Z]{1,4})?\d(?:[ -]?\d){2,23}[A-Z]{0,2}(?![\w%:/]|[.,]\d)")
_MIXED = later(
    r"(?<![\w£$€.@/-])(?=[\w/-]{0,30}\d[\w/-]{0,30}\d)(?=[\w/-]{0,30}[A-Za-z])"
    r"[A-Za-z\d]+(?:[-/][A-Za-z\d]+){0,5}(?![\w@])"
)
_UNIT = later(r"\d+(?:st|nd|rd|th|am|pm|hrs?|mins?|secs?|gb|mb|kb|kg|mm|cm|km|mph|[kpxshmg])", re.IGNORECASE)
_MEASURED = later(
    r"\s?(?:pounds?|quid|euros?|dollars?|pence|%|per ?cent|days?|weeks?|months?|years?|hours?|minutes?|seconds?|people|"
    r"times|miles|[ap]m\b)",
    re.IGNORECASE,
)
_YEAR = later(r"(?:19|20)\d\d")
_PHONE = later(r"(?<![\w/-])(?:\+|\(?0)\d?(?:[ ()-]{0,2}\d){8,13}(?![\w/])")
_WORD_NUMBER = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)"
)
_MONEY = "pounds?|quid|euros?|dollars?|pence"
_AMOUNT = later(
    r"[£$€]\s?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|[£$€]\s?\d+(?:\.\d{1,2})?(?:\s?k\b)?"
    rf"|(?<![\w£$€.,])\d[\d,]{{0,12}}(?:\.\d{{1,2}})?(?:\s?(?:{_MONEY}|cents?)\b|(?-i:p)\b)(?:\s(?:and\s)?\d\d?\b(?!\s?\w))?"
    rf"|\b{_WORD_NUMBER}(?:(?: and |[ -]){_WORD_NUMBER}){{0,8}} (?:{_MONEY}|(?-i:p)(?! m\b))\b"
    rf"(?:(?: and)? (?!(?:an?|hundred|thousand)\b){_WORD_NUMBER}(?:[ -]{_WORD_NUMBER})?(?: (?:pence|cents?))?\b)?",
    re.IGNORECASE,
)
LONGEST = 4_000
"""Characters of a turn that are looked at; nobody gives a number after that."""


def references(text: str, *, named: bool) -> Iterator[Candidate]:
    """Numbers and codes: ``4471``, ``AB-12345``, ``four four seven one``. Where nothing names them (``named``), years and
    telephone numbers are none, and four figures are the fewest."""
    found = {hit.span(): "".join(hit.group().split(" ")) for hit in _GROUPED.finditer(text[:LONGEST])}
    found |= {hit.span(): hit.group() for hit in _MIXED.finditer(text[:LONGEST]) if not _UNIT.fullmatch(hit.group())}
    found |= {hit.span(): spoken_digits(hit.group()) for hit in _SPOKEN.finditer(text[:LONGEST])}
    reached = 0
    for (start, end), value in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start < reached:
            continue  # a part of the longer one before it
        digits = sum(letter.isdigit() for letter in value)
        if _MEASURED.match(text, end) or digits < (3 if named else 4):
            continue
        if not named and (_YEAR.fullmatch(value) or _PHONE.fullmatch(text, start, end)):
            continue
        reached = end
        yield Candidate(start, end, value.upper())


def spoken_digits(words: str) -> str:
    """``double four seven one`` is ``4471``."""
    digits, times = "", 1
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _TIMES:
            times = _TIMES[word]
        else:
            digits, times = digits + _DIGITS[word] * times, 1
    return digits


def amounts(text: str) -> Iterator[Candidate]:
    """Sums of money: ``£42.50``, ``120 pounds``, ``forty pounds``. The value is as it was said."""
    for hit in _AMOUNT.finditer(text[:LONGEST]):
        yield Candidate(hit.start(), hit.end(), hit.group().strip())


def phones(text: str) -> Iterator[Candidate]:
    """Telephone numbers of ten digits or more; the value has digits alone."""
    for hit in _PHONE.finditer(text[:LONGEST]):
        digits = re.sub(r"[^\d+]", "", hit.group())
        if len(digits) >= 10:
            yield Candidate(hit.start(), hit.end(), digits)
    for hit in _SPOKEN.finditer(text[:LONGEST]):
        digits = spoken_digits(hit.group())
        if len(digits) >= 10 and digits[0] == "0":
            yield Candidate(hit.start(), hit.end(), digits)
