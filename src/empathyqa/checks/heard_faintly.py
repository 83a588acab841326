"""Whether a card that says "none was heard" would stand beside a fainter hearing, or beside a moment that shows it."""

from __future__ import annotations

from collections.abc import Collection

from empathyqa.checks.view import View

SURELY = " surely enough to count"
"""Said of what was heard, but so faintly that no point hangs on it: it stands marked in the conversation all the same."""


def faintly(view: View, ids: Collection[str]) -> bool:
    """Whether the customer was heard to show one of these, or a moment of the card rests on one, however faintly."""
    return not view.shown_faintly.isdisjoint(ids)


def surely(view: View, ids: Collection[str]) -> str:
    """What to add to "none was heard": nothing where that is so, else that it was not heard surely enough."""
    return SURELY if faintly(view, ids) else ""
