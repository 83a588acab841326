"""One call, told in every format: the same turns, so that every format scores alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from empathyqa.reading import read_transcript
from empathyqa.reading.writing import write_plain_json, write_text
from empathyqa.scorecard import Outcome
from empathyqa.signals import listen
from empathyqa.transcript import Transcript
from tests.judging.corpus import conversations
from tests.judging.made import scorer

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


NEEDS_A_CLOCK = frozenset(("no-dead-air", "lets-them-finish"))
"""What is not applicable where a format tells no end of a turn, or a chat has no pauses."""


def outcomes(transcript: Transcript) -> dict[str, Outcome]:
    return {result.criterion: result.outcome for result in scorer().score(transcript).results}


@pytest.mark.parametrize("name", FILES)
def test_same_scorecard(name: str) -> None:
    """Total, band, every outcome; without a clock, what needs one does not apply, and that moves no total here."""
    wanted, found = scorer().score(read("conversation.json")), scorer().score(read(name))
    assert (found.total, found.band, found.archetype) == (wanted.total, wanted.band, wanted.archetype)
    assert (found.resolution_status, found.name_status) == (wanted.resolution_status, wanted.name_status)
    differ = {
        one.criterion: other.outcome
        for one, other in zip(wanted.results, found.results, strict=True)
        if one.outcome is not other.outcome
    }
    assert set(differ.values()) <= {Outcome.NOT_APPLICABLE}
    timed = scorer().score(read(name)).abstained.get("dead_air") is None
    assert set(differ) == (set() if timed else NEEDS_A_CLOCK)


@pytest.mark.parametrize("name", FILES)
def test_same_signals(name: str) -> None:
    """What is heard, on the same turns and characters. The channel that a format tells of weighs a little in the ear."""

    def heard(transcript: Transcript) -> list[tuple[str, int, int, str, int | None]]:
        kept = [turn.index for turn in transcript.turns if not turn.internal]
        place = {index: at for at, index in enumerate(kept)}
        return [(s.id, place[s.turn], s.start, s.text, s.level) for s in listen(transcript).signals]

    found = read(name)
    assert heard(found) == heard(replace(read("conversation.json"), channel=found.channel))


@pytest.mark.parametrize("name", ["contact_lens_voice.json", "contact_lens_chat.json"])
def test_redacted_twin_misses_nothing(name: str) -> None:
    plain, twin = outcomes(read(name)), outcomes(read_transcript(FOLDER.parent / name.replace(".json", "_redacted.json")))
    fallen = {id for id, was in plain.items() if was is Outcome.MET and twin[id] in (Outcome.PARTLY, Outcome.MISSED)}
    assert not fallen


@pytest.mark.parametrize("write", [write_plain_json, write_text])
def test_written_and_read_again(write: Callable[[Transcript], str], tmp_path: Path) -> None:
    """What this project writes, it reads as the same conversation; labelled text has no place for channel and names."""
    for spoken in conversations()[::12]:
        turns = (replace(turn, text=" ".join(turn.text.split()), start=None, end=None) for turn in spoken.turns)
        bare = replace(spoken, turns=tuple(turns))
        if write is write_text:
            bare = replace(bare, channel="unknown", agent_name=None, customer_name=None)
        path = tmp_path / f"{spoken.id}.{'txt' if write is write_text else 'json'}"
        path.write_text(write(bare), encoding="utf-8")
        assert outcomes(read_transcript(path)) == outcomes(bare), spoken.id
