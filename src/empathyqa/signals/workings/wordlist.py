"""Small word sets written as one string, so that they read like the sentence they came from."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The set of the words of ``text``."""
    return frozenset(text.split())
