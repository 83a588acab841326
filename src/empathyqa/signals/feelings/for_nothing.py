"""Thanks for nothing: the words of thanks, and a reproach. No yes, no gladness; annoyance said outright."""

from __future__ import annotations

from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

GROUP = "frustration.for_nothing"
_GOES_ON = (" but ", " more ", " less ", " other ", " else ")
"""“Thank you for nothing but kindness”: the thanks go on."""


def for_nothing(view: TurnView) -> Hit | None:
    """Where the turn gives thanks for nothing; None where it does not, or somebody else is quoted."""
    if not view.has(GROUP):
        return None
    meant = (hit for hit in view.found(GROUP) if not view.line[hit.line_end - 1 :].startswith(_GOES_ON))
    return next((hit for hit in meant if not view.quoted(hit) and not view.negated(hit, 2)), None)
