"""A check as another package would bring it."""

from __future__ import annotations

from empathyqa.checks import Settings, Verdict, View, check
from empathyqa.scorecard import Outcome


class Quiet(Settings):
    """It has no settings."""


@check("quiet", title="Quiet", settings=Quiet)
def quiet(view: View, settings: Quiet) -> Verdict:
    """Met where no word is in capitals. This one never looks."""
    return Verdict(Outcome.MISSED, "Somebody shouts.")
