"""crisis_alert: a hint of harm calls for a person, always; and so does a scam that is going on."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Unheard, Verdict, by_heard, check, not_applicable
from empathyqa.checks.known import CustomerSignal
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome
from empathyqa.signal import SCAM_NOW, Signal


class CrisisAlert(Settings):
    """Which cues call for a person."""

    cues: list[CustomerSignal] = Field(
        default=["crisis"], min_length=1, description="Customer signals that call for a person."
    )


_NO_HARM = not_applicable("No hint of harm was heard.")
_ALONE = not_applicable("No hint of harm was heard but everyday words that stand alone.")


def _unheard(settings: CrisisAlert) -> Unheard:
    return Unheard(frozenset((*settings.cues, "vulnerability")), _NO_HARM)


@check("crisis_alert", title="A person must look", settings=CrisisAlert, hears=("crisis", "vulnerability"), unheard=_unheard)
def crisis_alert(view: View, settings: CrisisAlert) -> Verdict:
    """Any hint of harm to self or others, or of abuse, asks for a person. It is never passed or failed by rule: keyword
    cues are wrong about half the time, and a missed one costs more (Xu et al. 2023). Everyday words in which a hint may
    hide ("I won't be needing it") call for nobody unless something else in the talk bears them out. Who is being cheated as
    they speak needs a person now as well, though nobody's life is in danger: the money can still be stopped."""
    cues = view.customer(*settings.cues)
    cheated = _cheated_now(view) if "crisis" in settings.cues else []
    if cheated and all(cue.hint for cue in cues):
        return by_heard(Outcome.NEEDS_A_PERSON, "The customer may be being cheated right now. A person must read this.", cheated)
    if not cues:
        return _NO_HARM
    plain = [cue for cue in cues if not cue.hint]  # the faint ones around them are marked in the words
    if not plain:
        return _ALONE
    return by_heard(Outcome.NEEDS_A_PERSON, "A hint of harm was heard. A trained person must read this.", plain)


def _cheated_now(view: View) -> list[Signal]:
    return [told for told in view.customer("vulnerability") if told.reason == SCAM_NOW]
