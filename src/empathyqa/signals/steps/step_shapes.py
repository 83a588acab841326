"""Shapes in which a step is told outright, and where in a turn they stand; none under an *if*, a *why* or a *maybe*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken

_ELSEWHERE = later(
    r" (?:(?:if|unless|might|may|hopefully|maybe|perhaps|supposed|should have|would have|never|nobody|whether) (?:\S+ ){0,6}"
    r"|(?:why|while|when|what|before|that|once|until|think|sure|how|since|after) )$"
)
"""Before the words, these make them a condition, a hope or something told of."""


class Shape(NamedTuple):
    """One way to tell a step."""

    pattern: re.Pattern[str]
    does: str
    needs: frozenset[str]
    """Words of which the turn has at least one where it is told so."""


def told_outright(spoken: Spoken, shapes: Iterable[Shape]) -> tuple[tuple[int, int, str], ...]:
    """The characters of each sentence that tells a step, by the first of these shapes that fits, and what it does."""
    words = spoken.words.vocabulary
    near = [shape for shape in shapes if not shape.needs.isdisjoint(words)]
    found = []
    for sentence in sentences(spoken):
        line = sentence.line
        for pattern, does, _ in near:
            hit = pattern.search(line)
            if hit is not None and not _ELSEWHERE.search(line[: hit.start() + 1]):
                found.append((*chars_of(sentence, hit.start(), hit.end()), does))
                break
    return tuple(found)
