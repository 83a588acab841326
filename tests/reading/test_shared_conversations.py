"""Over the labelled conversations, where they are at hand: all of them read, and exactly one is swapped."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa.errors import Problem
from empathyqa.reading import read_text, read_transcripts, write_text

SHARED = Path(__file__).resolve().parents[3] / "shared" / "gold"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled conversations are not at hand")


@pytest.mark.parametrize(("name", "count", "swapped"), [("real", 59, 1), ("commissioned", 338, 0)])
def test_all_are_read_and_one_is_swapped(name: str, count: int, swapped: int) -> None:
    problems: list[Problem] = []
    found = list(read_transcripts(SHARED / name / "conversations.jsonl", problems=problems))
    assert (len(found), problems) == (count, [])
    assert sum("swapped" in warning for each in found for warning in each.warnings) == swapped


@pytest.mark.parametrize("name", ["real", "commissioned"])
def test_labelled_text_gives_the_same_turns(name: str) -> None:
    for each in read_transcripts(SHARED / name / "conversations.jsonl"):
        again = read_text(write_text(each), name="call.txt")
        assert [turn.speaker for turn in again.turns] == [turn.speaker for turn in each.turns]
        assert [turn.text for turn in again.turns] == [" ".join(turn.text.split()) for turn in each.turns]
