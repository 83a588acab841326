"""One call, told in every format: the same turns, so that every format scores alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from empathyqa.reading import read_transcript
from empathyqa.transcript import Transcript

FOLDER = Path(__file__).parent / "fixtures" / "same_call"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".yaml")
GIVEN: dict[str, dict[str, Any]] = {
    "mapped.tsv": {"mapping": FOLDER / "mapped.yaml"},
    "openai.json": {"agent": "assistant"},
}
TIMED = {name for name in FILES if name.endswith((".vtt", ".srt"))} | {
    "timed.txt", "wrapped.txt", "wall_clock.txt", "turns.csv", "semicolon_cp1252.csv", "mapped.tsv",
    "conversation.json",
    "conversation.jsonl", "turn_a_line.jsonl", "contact_lens_voice.json", "contact_lens_chat.json",
    "transcribe_call_analytics.json",
}  # fmt: skip


def said(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns if not turn.internal]


def read(name: str) -> Transcript:
    return read_transcript(FOLDER / name, **GIVEN.get(name, {}))


def test_there_are_at_least_fourteen_tellings() -> None:
    assert len(FILES) >= 24
    assert {read(name).format for name in FILES} == {
        "contact_lens", "csv", "json", "openai", "srt", "text", "transcribe_call_analytics", "webvtt",
    }  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_same_turns(name: str) -> None:
    wanted = said(read("conversation.json"))
    assert len(wanted) == 12
    assert said(read(name)) == wanted


@pytest.mark.parametrize("name", sorted(TIMED))
def test_same_times(name: str) -> None:
    """The wait during the hold is as long in every timed format, to the second that the format writes."""
    turns = read(name).turns
    starts = [turn.start for turn in turns]
    assert all(start is not None for start in starts)
    assert starts[6] - starts[5] == pytest.approx(75.0 - 33.6, abs=40.0 if name.startswith("two_voices") else 1.0)


@pytest.mark.parametrize("name", sorted(set(FILES) - TIMED))
def test_times_are_never_invented(name: str) -> None:
    assert all(turn.start is None and turn.end is None for turn in read(name).turns)


@pytest.mark.parametrize("name", FILES)
def test_every_role_has_a_reason(name: str) -> None:
    for party in read(name).parties:
        assert party.role_source != "none"
        assert party.role_reason


@pytest.mark.parametrize("name", ["contact_lens_voice.json", "contact_lens_chat.json"])
def test_redacted_twin_differs_only_in_what_is_hidden(name: str) -> None:
    plain = read(name)
    twin = read_transcript(FOLDER.parent / name.replace(".json", "_redacted.json"))
    assert [turn.speaker for turn in twin.turns] == [turn.speaker for turn in plain.turns]
    assert [turn.start for turn in twin.turns] == [turn.start for turn in plain.turns]
    hidden = [turn.text[span.start : span.end] for turn in twin.turns for span in turn.redactions]
    assert hidden == (["[PII]"] * 4 if "chat" in name else ["[NAME]", "[NAME]", "[NAME]", "[ACCOUNT_NUMBER]"])
    assert twin.capabilities.redacted_names
    assert twin.agent_name is None
    assert all(party.name_redacted == ("chat" in name) and party.name is None for party in twin.parties)
    assert not any(turn.redactions for turn in plain.turns)
