"""One stretch of words is one quote, however many things were heard in it: printed twice it reads as two proofs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from empathyqa.report.view import Quote


def said_once(quotes: Iterable[Quote], most: int) -> tuple[Quote, ...]:
    """The first quotes, at most so many, without those whose words stand in an earlier one of the same turn, or hold it; what
    else was heard in them is named beside the one that is kept."""
    kept: list[Quote] = []
    for quote in quotes:
        at = next((at for at, one in enumerate(kept) if _same_words(one, quote)), None)
        if at is None and len(kept) == most:
            break
        if at is None:
            kept.append(quote)
        elif quote.label and quote.label not in kept[at].label.split(", "):
            kept[at] = replace(kept[at], label=", ".join(filter(None, (kept[at].label, quote.label))))
    return tuple(kept)


def shares_words(one: Quote, other: Quote) -> bool:
    """Whether the sentence around one is, or is part of, that around the other."""
    if one.number != other.number:
        return False
    first, second = _whole(one), _whole(other)
    return bool(first and second) and (first in second or second in first)


def _same_words(one: Quote, other: Quote) -> bool:
    if one.expected != other.expected:
        return False
    return shares_words(one, other) or (one.number, one.text, one.note) == (other.number, other.text, other.note)


def _whole(quote: Quote) -> str:
    return f"{quote.before}{quote.text}{quote.after}".strip("…. ")
