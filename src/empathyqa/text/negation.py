"""What stands shortly before a phrase, and whether it turns the phrase into its opposite."""

from __future__ import annotations

from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS, Words

_NEGATIONS = frozenset(("not", "no", "never", "without", "nothing", "neither", "hardly", "nor", "none"))


def before(words: Words, hit: Hit, count: int) -> list[str]:
    """The last few tokens before a hit, inside its sentence."""
    tokens = words.tokens
    for i in range(hit.first - 1, max(hit.first - count, 0) - 1, -1):
        if tokens[i] in ENDS:
            return list(tokens[i + 1 : hit.first])
    return list(tokens[max(hit.first - count, 0) : hit.first])


def negated(words: Words, hit: Hit, within: int = 3) -> bool:
    """Whether a negation stands shortly before the hit, in the same sentence."""
    return not _NEGATIONS.isdisjoint(before(words, hit, within))
