"""Silence and interruptions: judged where there are times, and only on the phone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.scorecard import Outcome
from empathyqa.signal import Signals
from tests.judging.made import asked, heard, timed

LINES = ("customer: Hello. | ", "agent: Hello. | ", "customer: Well? | ", "agent: Yes. | ")
FACT = {"dead_air": "dead_air", "interruptions": "interruption"}


def call(*facts: tuple[str, int], channel: str = "voice") -> Signals:
    signals = heard(*LINES, facts=facts)
    return replace(signals, transcript=replace(timed(signals.transcript), channel=channel))


@pytest.mark.parametrize("check", FACT)
def test_counts_on_the_phone(check: str) -> None:
    assert asked(check, call()).outcome is Outcome.MET
    assert asked(check, call((FACT[check], 1))).outcome is Outcome.PARTLY
    assert asked(check, call((FACT[check], 1), (FACT[check], 3))).outcome is Outcome.MISSED


@pytest.mark.parametrize("check", FACT)
def test_silence_is_ordinary_in_writing(check: str) -> None:
    verdict = asked(check, call((FACT[check], 1), channel="chat"))
    assert (verdict.outcome, verdict.reason) == (Outcome.NOT_APPLICABLE, "Silence is ordinary in writing.")


@pytest.mark.parametrize("check", FACT)
def test_without_times_it_does_not_apply(check: str) -> None:
    verdict = asked(check, heard(*LINES))
    assert (verdict.outcome, verdict.reason) == (Outcome.NOT_APPLICABLE, "This transcript has no times.")


@pytest.mark.parametrize("check", FACT)
def test_listening_may_abstain_and_its_reason_is_told(check: str) -> None:
    silent = replace(call(), abstained={FACT[check]: "The clock of this file jumps."})
    assert asked(check, silent).reason == "The clock of this file jumps."


def test_without_times_the_words_may_tell() -> None:
    cut = (("cut_short", 1), ("cut_short", 3))
    without = replace(heard(*LINES, facts=cut), abstained={"interruption": "This transcript has no times."})
    verdict = asked("interruptions", without)
    assert verdict.outcome is Outcome.PARTLY
    assert verdict.reason == "By the words alone: cut off in mid-sentence twice."


def test_with_times_the_clock_decides() -> None:
    assert asked("interruptions", call(("cut_short", 1), ("cut_short", 3))).outcome is Outcome.MET
