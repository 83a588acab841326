"""A faint vulnerability is called one, and a headline does not hide that part of what was disclosed was taken up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.report.headline import headline
from empathyqa.report.moments_told import moment_view
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.signal_words import signal_name
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Moment, Signal
from tests.judging.made import heard

from .made_calls import well_handled

SAID = "customer: She's on the pump four times a night. | "


def _moment(sure: float = 1.0, reason: str = "", cue: str = "vulnerability", *, met: bool = False) -> Moment:
    signal = Signal(cue, 0, 0, 10, "She's on th", reason=reason, confidence=sure)
    return Moment(0, cue, None, 0, met, False, met, met, evidence={"cue": (signal,)})


@pytest.mark.parametrize(
    ("sure", "reason", "faint"),
    [(1.0, "tells of an illness", False), (0.9, "learned from “pump”", False), (0.46, "learned from “pump”", True)],
)
def test_what_is_too_faint_to_be_noted_is_called_faint(sure: float, reason: str, faint: bool) -> None:
    book = QuoteBook(well_handled().card, heard(SAID).transcript, "full")
    assert moment_view(1, _moment(sure, reason), book).title.endswith("faintly heard") is faint


def _unsafe(*moments: Moment) -> Scorecard:
    return replace(well_handled().card, archetype="unsafe_to_disclose", moments=moments)


def test_a_disclosure_that_was_taken_up_is_said_beside_one_that_was_not() -> None:
    assert headline(_unsafe(_moment()), ()).startswith("The customer opened up, and")
    both = headline(_unsafe(_moment(), _moment(met=True)), ())
    assert "Part of it was taken up; the part that was passed over" in both
    vexed = _unsafe(_moment(), _moment(cue="frustration", met=True))  # no disclosure
    assert headline(vexed, ()) == headline(_unsafe(_moment()), ())


@pytest.mark.parametrize(
    ("kind", "title"), [("danger", "danger"), ("abuse", "crisis or danger (abuse)"), (None, "crisis or danger")]
)
def test_a_kind_that_the_name_says_already_is_said_once(kind: str | None, title: str) -> None:
    assert signal_name("crisis", kind=kind) == title
