"""A card and a transcript that do not belong together are refused, never shown as one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.errors import ReadingError
from empathyqa.report import FORMATS, render
from empathyqa.transcript import Turn

from .made_calls import disclosure_missed, quick_not_heard


@pytest.mark.parametrize("format", FORMATS)
def test_another_transcript_is_refused(format: str) -> None:
    with pytest.raises(ReadingError) as refused:
        render(quick_not_heard().card, disclosure_missed().transcript, format=format)
    (problem,) = refused.value.problems
    assert problem.code == "V001"
    assert "'water-0093'" in problem.message
    assert "'parcel-2290'" in problem.message
    assert "one conversation" in (problem.fix or "")


def test_other_signals_are_refused() -> None:
    made = quick_not_heard()
    with pytest.raises(ReadingError, match="transcript of these signals"):
        render(made.card, made.transcript, signals=disclosure_missed().signals)


def test_an_edited_transcript_is_another() -> None:
    made = quick_not_heard()
    edited = replace(made.transcript, turns=(*made.transcript.turns, Turn(99, "agent", "And sorry again.")))
    with pytest.raises(ReadingError, match="V001"):
        render(made.card, edited)


def test_another_id_or_file_of_the_same_words_is_the_same() -> None:
    made = quick_not_heard()
    assert "parcel-2290" in render(made.card, replace(made.transcript, id="other", path="elsewhere.txt"))


def test_half_a_character_does_not_stop_the_comparison() -> None:
    made = quick_not_heard()
    half = replace(made.transcript, turns=(Turn(0, "agent", "half \ud83d"),))
    with pytest.raises(ReadingError, match="V001"):
        render(made.card, half)
