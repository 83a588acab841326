"""E-mail addresses, UK postcodes and names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.details.candidate import Candidate
from empathyqa.details.figures import LONGEST
from empathyqa.later import later

_EMAIL = later(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_POSTCODE = later(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d(?!st\b|nd\b|rd\b|th\b|am\b|pm\b)[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)
_NAME = later(
    r"(?<![\w@\[#])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?(?![A-Z]{2,4}\b)[^\W\d_a-z][^\W\d_’']*(?:[’'-][^\W\d_]+)*(?!\w)"
    r"(?:(?: | (?:de|van|von|bin|al) )[^\W\d_a-z][^\W\d_]*(?:[’'-][^\W\d_]+)*(?!\w)){0,3}"
)
_NO_NAME = frozenset(
    """
    i i'd i'll i'm i've ive dear subject joint leave ill ok okay yes yeah yep no hi hello thank thanks sorry it's it’s sure
    of the so well she she's he he's they we you my it that that's that’s this there but and can could please just oh um er
    """.split()
)
SAYS_A_NAME = ("my name is", "name's", "the name is", "i'm called", "speaking to", "speaking with", "you're through to")
"""Words that a name stands after where the rubric says nothing else."""
ASKS_A_NAME = ("your name", "full name", "first name", "surname", "who am i speaking to", "who am i speaking with")
"""Words that ask for one; the answer gives it."""


def emails(text: str) -> Iterator[Candidate]:
    """E-mail addresses as they are written."""
    for hit in _EMAIL.finditer(text[:LONGEST]):
        end = hit.end() - (len(hit.group()) - len(hit.group().rstrip(".")))
        yield Candidate(hit.start(), end, text[hit.start() : end])


def postcodes(text: str) -> Iterator[Candidate]:
    """UK postcodes; the value is in capitals with one space."""
    for hit in _POSTCODE.finditer(text[:LONGEST]):
        plain = "".join(hit.group().upper().split())
        yield Candidate(hit.start(), hit.end(), f"{plain[:-3]} {plain[-3:]}")


def names(text: str) -> Iterator[Candidate]:
    """Words with a capital letter, up to four in a row. Only their place tells a name from the start of a sentence."""
    for hit in _NAME.finditer(text[:LONGEST]):
        if hit.group().lower().split()[0] not in _NO_NAME:
            value = re.sub(r"['’]s$", "", hit.group())
            yield Candidate(hit.start(), hit.start() + len(value), value)
