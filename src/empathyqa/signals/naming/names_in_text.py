"""The names that a text gives, whoever says it and in whatever talk: told in words, by their place, signed, or said alone.

Which of them are the customer's own is told in told_names.py.
"""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.signals.naming.lone_names import bare_answer, by_themselves
from empathyqa.signals.naming.names_after_is import AfterIs, names_after_is
from empathyqa.signals.naming.names_by_label import has_label, listed, named_outright, signature
from empathyqa.signals.naming.titled_names import told_with_title
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_NOBODY: frozenset[str] = frozenset()
_NOTHING = AfterIs(_NOBODY, (), _NOBODY, _NOBODY, _NOBODY)


class Named(NamedTuple):
    """The names that a text gives, by how it gives them; which of them are the customer's the talk tells."""

    outright: frozenset[str]
    """In its own words."""
    listed: frozenset[str]
    """Among other details; the customer's own where the agent then calls them by it."""
    by_themselves: tuple[frozenset[str], ...]
    """In sentences of nothing but a name."""
    signature: str
    """Under the message; empty where there is none."""
    by_place: tuple[tuple[str, ...], ...]
    """What follows "it is", "this is", "I am" …: the first word, or the first two."""
    full_name: frozenset[str]
    """A first and a last name, by their place."""
    ordinary_full_name: frozenset[str]
    """The same, of a first name that is a word too."""
    unlisted: frozenset[str]
    """Words by their place that are in no list."""
    titled: frozenset[str]
    """Behind a title."""
    bare: frozenset[str]
    """In a turn that might be nothing but a name."""


@by_text
def named_in(spoken: Spoken) -> Named | None:
    """The names that a text gives in any talk; ``None`` where it gives none."""
    words = spoken.words
    after_is, label = names_after_is(words) or _NOTHING, has_label(words)
    found = Named(
        outright=after_is.told | named_outright(words) if label else after_is.told,
        listed=listed(words) if label else _NOBODY,
        by_themselves=by_themselves(words),
        signature=signature(spoken),
        by_place=after_is.by_place,
        full_name=after_is.full_name,
        ordinary_full_name=after_is.ordinary_full_name,
        unlisted=after_is.unlisted,
        titled=told_with_title(spoken),
        bare=bare_answer(words),
    )
    return found if any(found) else None
