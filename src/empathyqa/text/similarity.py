"""How alike two texts are, 0 to 100. The one place where rapidfuzz is used, imported when first needed."""

from __future__ import annotations

from collections.abc import Iterable


def same_words(left: Iterable[str], right: Iterable[str]) -> float:
    """How far two bags of words say the same, whatever the order and whatever one of them adds."""
    from rapidfuzz.fuzz import token_set_ratio

    return float(token_set_ratio(" ".join(left), " ".join(right)))


def same_letters(left: str, right: str) -> float:
    """How alike two words are spelt: "lopez" and "lopes" 80, "maria" and "karen" 40."""
    from rapidfuzz.fuzz import ratio

    return float(ratio(left, right))
