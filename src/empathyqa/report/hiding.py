"""Personal data in quotes: where it is, and what to show instead.

Offline and deliberately plain: e-mail addresses, card, account and reference numbers, telephone numbers, postcodes and the
names the transcript knows. It is a courtesy for sharing a report, not a substitute for a redactor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from empathyqa.later import later

Quotes = Literal["full", "redacted", "none"]

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("E-MAIL", later(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    ("CARD", later(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")),
    ("PHONE", later(r"(?<![\w-])\+?\(?\d(?:[\d ()-]{7,16})\d(?![\w-])")),
    ("POSTCODE", later(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")),
    ("NUMBER", later(r"(?<![\w£$€.,-])\d{4,}(?![\w-])")),
    ("NUMBER", later(r"(?<![\w-])[A-Z]{1,6}[-/]?\d{3,}[A-Z\d]*(?:[-/][A-Z\d]{1,12}){0,4}(?![\w-])")),  # AB-12345
    ("NUMBER", later(r"(?<![\w-])\d\d-\d\d-\d\d(?![\w-])")),  # a sort code
)


def personal_spans(text: str, names: Iterable[str]) -> list[tuple[int, int, str]]:
    """Where personal data stands in ``text``: (start, end, what), in order, not overlapping."""
    found: list[tuple[int, int, str]] = []
    for what, pattern in _PATTERNS:
        found += [(hit.start(), hit.end(), what) for hit in pattern.finditer(text)]
    for name in names:
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        found += [(hit.start(), hit.end(), "NAME") for hit in whole.finditer(text)]
    kept: list[tuple[int, int, str]] = []
    for span in sorted(found, key=lambda item: (item[0], -item[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def hidden(text: str, quotes: Quotes, names: Iterable[str]) -> str:
    """The text under a quotes rule: whole, with personal data replaced by ``[WHAT]``, or nothing."""
    if quotes == "full":
        return text
    if quotes == "none":
        return ""
    return without_personal_data(text, names)


def without_personal_data(text: str, names: Iterable[str]) -> str:
    """The text with every piece of personal data replaced by ``[WHAT]``."""
    parts: list[str] = []
    position = 0
    for start, end, what in personal_spans(text, names):
        parts += [text[position:start], f"[{what}]"]
        position = end
    return "".join([*parts, text[position:]])


def name_words(*names: str | None) -> tuple[str, ...]:
    """The full names and each of their words worth hiding (titles and initials excepted), longest first."""
    words: set[str] = set()
    for name in names:
        if name:
            words.add(name)
            words.update(word for word in re.split(r"[\s.]+", name) if len(word) > 2 and word.lower() not in _TITLES)
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


_TITLES = frozenset({"mrs", "miss", "the", "and", "sir", "madam", "prof", "doctor"})


class Hide:
    """The quotes rule of one document, and the names it hides."""

    def __init__(self, quotes: Quotes, names: tuple[str, ...]) -> None:
        self.quotes, self.names = quotes, names

    def quote(self, text: str) -> str:
        """Someone's words under the rule."""
        return hidden(text, self.quotes, self.names)

    def words(self, text: str) -> str:
        """Our own sentence, which may repeat someone's words."""
        return text if self.quotes == "full" else without_personal_data(text, self.names)
