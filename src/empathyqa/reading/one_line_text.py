"""A whole conversation on one line: ``Agent: Hello. Customer: Hi, my bill … Agent: I see.``"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.reading.cleaning import clean, one_line
from empathyqa.reading.labelling import accepted_labels
from empathyqa.reading.raw import RawTurn
from empathyqa.reading.role_words import looks_like_name, read_label

_WORD = later(r"(?<!\S)(?P<label>[^\W\d_][\w-]{0,30})\s?:\s")
_WORDS = later(
    r"(?<!\S)(?P<label>(?:[^\W\d_][\w'’-]{0,20}[ _]|(?:Mr|Mrs|Ms|Dr)\. ){0,2}[^\W_][\w'’()-]{0,20})\s?:\s"
)

_Mark = tuple[int, int, str]
"""Where a label starts, where its words start, and the label."""


def split_one_line(text: str, named: Sequence[str]) -> list[RawTurn]:
    """The turns in one line; empty where it does not start with a label or has fewer than two."""
    text = text.strip()
    marks = _role_marks(text) or _name_marks(text, named)
    if len(marks) < 2 or marks[0][0] > 0:
        return []
    stops = [start for start, _, _ in marks[1:]] + [len(text)]
    return [
        RawTurn(label, one_line(clean(text[end:stop].strip(" |"))), ref="L1")
        for (_, end, label), stop in zip(marks, stops, strict=True)
    ]


def _role_marks(text: str) -> list[_Mark]:
    """Labels that are a role word alone. Where two speak, "DM:" or "Support team:" in between are only words."""
    found = [(match.start(), match.end(), match["label"]) for match in _WORD.finditer(text)]
    marks = [mark for mark in found if mark[2].casefold() == read_label(mark[2]).word and mark[2][0].isupper()]
    return marks if len({label for _, _, label in marks}) > 1 and marks[0][0] == 0 else []


def _name_marks(text: str, named: Sequence[str]) -> list[_Mark]:
    marks = [_shortened(match) for match in _WORDS.finditer(text)]
    accepted = accepted_labels([label for _, _, label in marks], named)
    return [mark for mark in marks if mark[2].casefold() in accepted]


def _shortened(match: re.Match[str]) -> _Mark:
    """The label without the last words of the sentence before it: "thanks Priya Nair" → "Priya Nair"."""
    label, start = match["label"], match.start("label")
    words = label.split(" ")
    for skipped in range(len(words)):
        rest = " ".join(words[skipped:])
        if words[skipped][:1].isupper() and (read_label(rest).role is not None or looks_like_name(rest)):
            return start + len(label) - len(rest), match.end(), rest
    return start, match.end(), label
