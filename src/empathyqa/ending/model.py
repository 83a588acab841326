"""Ending: how the matter stands at the end of a contact, and why."""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.scorecard import ResolutionStatus


class Ending(NamedTuple):
    """How the matter stands at the end, with its reason in a sentence."""

    status: ResolutionStatus
    """``resolved``: delivered and not contradicted; ``promised``: a concrete step will follow; ``partial``: something was
    delivered and something stays open; ``unresolved``; ``unclear``: nothing was heard that tells."""
    reason: str
    only_in_hand: bool = False
    """Promised by no more than the firm's last words that it will look into it: a step is owed, and none is taken yet."""
