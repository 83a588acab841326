"""A whole conversation on one line: ``Agent: Hello. Customer: Hi, my bill … Agent: I see.``"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.reading.labelling import accepted_labels
from empathyqa.reading.raw import RawTurn
from empathyqa.reading.role_words import looks_like_name, read_label

_LABEL = re.compile(r"(?:(?<=^)|(?<=\s)|(?<=[|/]))(?P<label>(?:[^\W\d_][\w.'’-]*[ _]){0,2}[^\W_][\w.'’()-]*)\s?:\s")


def split_one_line(text: str, named: Sequence[str]) -> list[RawTurn]:
    """The turns in one line; empty where it has fewer than two labels."""
    found = [(match.start("label"), match.end(), match["label"]) for match in _LABEL.finditer(text)]
    found = [(end - len(label) - (end - start - len(label)), end, label) for start, end, label in found]
    shortened = [_shorten(start, end, label) for start, end, label in found]
    accepted = accepted_labels([label for _, _, label in shortened], named)
    marks = [mark for mark in shortened if mark[2].casefold() in accepted]
    if len(marks) < 2 or text[: marks[0][0]].strip():
        return []
    stops = [start for start, _, _ in marks[1:]] + [len(text)]
    return [
        RawTurn(label, text[end:stop].strip(" |/"), ref="L1")
        for (_, end, label), stop in zip(marks, stops, strict=True)
    ]


def _shorten(start: int, end: int, label: str) -> tuple[int, int, str]:
    """The label without the last words of the sentence before it: "thanks Agent" → "Agent"."""
    words = label.split(" ")
    for skipped in range(len(words)):
        rest = " ".join(words[skipped:])
        first = words[skipped]
        if first[:1].isupper() and (read_label(rest).role is not None or looks_like_name(rest)):
            # "Hello Customer" reads like a name and a role; the role word alone is the safer label.
            if skipped + 1 < len(words) and read_label(first).role is None and read_label(rest).role is not None:
                continue
            return start + len(label) - len(rest), end, rest
    return start, end, label
