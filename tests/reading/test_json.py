"""Plain JSON and JSONL, the shapes near them, OpenAI messages, and Amazon's analysis files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading import read_text, read_transcripts
from empathyqa.transcript import Transcript

HELLO = [
    {"speaker": "agent", "text": "Hello", "start": 0.5, "end": 1.5},
    {"speaker": "customer", "text": "Hi", "start": 2},
]


def read(value: Any, **given: Any) -> Transcript:
    return read_text(json.dumps(value), name="call.json", **given)


def said(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def test_the_plain_form() -> None:
    value = {
        "id": "k1",
        "channel": "voice",
        "agent_name": "Priya",
        "customer_name": None,
        "queue": "billing",
        "turns": HELLO,
    }
    found = read(value)
    assert (found.id, found.channel, found.agent_name, found.customer_name) == ("k1", "voice", "Priya", None)
    assert [(turn.index, turn.start, turn.end) for turn in found.turns] == [(0, 0.5, 1.5), (1, 2, None)]
    assert found.metadata == {"queue": "billing"}
    assert [(party.role, party.role_source) for party in found.parties] == [("agent", "source"), ("customer", "source")]


@pytest.mark.parametrize("key", ["turns", "transcript", "messages", "utterances", "dialogue", "segments", "entries"])
@pytest.mark.parametrize("speaker", ["speaker", "role", "participant", "author", "sender"])
@pytest.mark.parametrize("text", ["text", "message", "utterance", "content"])
def test_other_names_of_the_keys(key: str, speaker: str, text: str) -> None:
    value = {key: [{speaker: "Agent", text: "Hello"}, {speaker: "Customer", text: "Hi"}]}
    assert said(read(value)) == [("agent", "Hello"), ("customer", "Hi")]


def test_speaker_and_role_together() -> None:
    value = {
        "turns": [
            {"speaker": "Priya Nair", "role": "agent", "text": "Hello"},
            {"speaker": "Dan Okafor", "role": "customer", "text": "Hi"},
        ]
    }
    found = read(value)
    assert (found.agent_name, found.customer_name) == ("Priya Nair", "Dan Okafor")
    assert said(found) == [("agent", "Hello"), ("customer", "Hi")]


def test_author_objects() -> None:
    value = {
        "messages": [
            {"author": {"role": "agent", "name": "Nia"}, "body": "Hello"},
            {"author": {"type": "end_user"}, "body": "Hi"},
        ]
    }
    assert said(read(value)) == [("agent", "Hello"), ("customer", "Hi")]


def test_a_bare_list_of_turns_and_a_list_of_conversations() -> None:
    assert said(read(HELLO)) == [("agent", "Hello"), ("customer", "Hi")]
    several = json.dumps([{"id": "a", "turns": HELLO}, {"id": "b", "turns": HELLO}]).encode()
    assert [each.id for each in read_transcripts(several)] == ["a", "b"]
    held = json.dumps({"conversations": [{"id": "a", "turns": HELLO}, {"turns": HELLO}]}).encode()
    assert len(list(read_transcripts(held))) == 2


def test_times_in_other_units() -> None:
    value = {
        "turns": [
            {"speaker": "agent", "text": "a", "timestamp": "2026-03-02T10:00:00Z"},
            {"speaker": "customer", "text": "b", "timestamp": "2026-03-02T10:00:07.5Z"},
        ]
    }
    assert [turn.start for turn in read(value).turns] == [0.0, 7.5]
    value = {
        "turns": [
            {"speaker": "agent", "text": "a", "start_ms": 500, "end_ms": 900},
            {"speaker": "customer", "text": "b", "start_ms": 1500},
        ]
    }
    assert [(turn.start, turn.end) for turn in read(value).turns] == [(0.5, 0.9), (1.5, None)]


def test_nonsense_times_are_none() -> None:
    first = '{"speaker":"agent","text":"a","start":NaN,"end":-4}'
    text = f'{{"turns":[{first},{{"speaker":"customer","text":"b","start":"soon","end":true}}]}}'
    assert [(turn.start, turn.end) for turn in read_text(text).turns] == [(None, None), (None, None)]
    value = {"turns": [{"speaker": "agent", "text": "a", "start": 9, "end": 2}, {"speaker": "customer", "text": "b"}]}
    assert [(turn.start, turn.end) for turn in read(value).turns] == [(9.0, None), (None, None)]


def test_every_turn_keeps_its_index_even_an_empty_one() -> None:
    value = {
        "turns": [
            {"speaker": "agent", "text": ""},
            {"speaker": "customer", "text": "Hi"},
            {"speaker": "agent", "text": "Yes"},
        ]
    }
    assert [turn.index for turn in read(value).turns] == [0, 1, 2]


def test_words_are_cleaned_once() -> None:
    value = {
        "turns": [
            {"speaker": "agent", "text": " Tom &amp; Jerry&#39;s\u200b  cafe\u0301 \ud83d "},
            {"speaker": "customer", "text": "a<br>b\r\nc &copy AT&T"},
        ]
    }
    first, second = (turn.text for turn in read(value).turns)
    assert first == "Tom & Jerry's café ?"
    assert second == "a\nb\nc &copy AT&T"
    assert read(value).sha256


def test_internal_notes_names_and_events() -> None:
    value = {
        "turns": [*HELLO, {"speaker": "agent", "text": "cross", "internal": True}],
        "events": [{"kind": "hold", "start": 3, "end": 9}, {"type": "call transferred"}],
        "metadata": {"team": "north"},
    }
    found = read(value)
    assert found.turns[2].internal
    assert [(event.kind, event.start, event.end) for event in found.events] == [
        ("hold", 3.0, 9.0),
        ("transfer", None, None),
    ]
    assert found.metadata == {"team": "north"}


def test_jsonl_reads_the_good_lines() -> None:
    good = json.dumps({"id": "a", "turns": HELLO})
    problems: list[Problem] = []
    other = json.dumps({"id": "c", "turns": HELLO})
    text = "\n".join([good, '{"id": "b", "turns": [{"speaker":', "", other, '{"colour": 1}', ""])
    found = list(read_transcripts(text.encode(), problems=problems))
    assert [each.id for each in found] == ["a", "c"]
    assert [(problem.code, problem.line) for problem in problems] == [("T009", 2), ("T010", 5)]
    assert problems[0].column is not None


def test_a_turn_a_line_in_two_conversations() -> None:
    rows = [{"call_id": key, "speaker": who, "text": f"{key} {who}"} for key in "xy" for who in ("agent", "customer")]
    found = list(read_transcripts("\n".join(map(json.dumps, rows)).encode()))
    assert [(each.id, len(each.turns)) for each in found] == [("x", 2), ("y", 2)]


def test_broken_json_says_where() -> None:
    with pytest.raises(ReadingError) as raised:
        read_text('{"id": "a",\n "turns": [{"speaker": "agent" "text": "hi"}]}', name="a.json")
    (problem,) = raised.value.problems
    assert (problem.code, problem.line, problem.column) == ("T009", 2, 32)
    assert problem.excerpt is not None
    assert "agent" in problem.excerpt


def test_openai_messages() -> None:
    value = {
        "messages": [
            {"role": "system", "content": "Be kind."},
            {"role": "user", "content": [{"type": "text", "text": "My bill"}, {"type": "image_url", "image_url": {}}]},
            {"role": "assistant", "content": None, "tool_calls": [{}]},
            {"role": "tool", "content": "42"},
            {"role": "assistant", "content": "It is £42."},
        ]
    }
    found = read(value)
    assert found.format == "openai"
    assert [(turn.speaker, turn.text, turn.internal) for turn in found.turns] == [
        ("system", "Be kind.", True), ("customer", "My bill", False), ("system", "42", True), ("bot", "It is £42.",
        False),
    ]  # fmt: skip


@pytest.mark.parametrize("lines", [True, False])
def test_turns_without_an_id_beside_others_are_told_and_left_out(lines: bool) -> None:
    turns: list[dict[str, Any]] = [{"conversation_id": name, **turn} for name in ("a", "b") for turn in HELLO]
    turns[2:2] = [{"speaker": "customer", "text": "Whose?"}, {"speaker": "agent", "text": "Mine."}]
    text = "\n".join(map(json.dumps, turns)) if lines else json.dumps(turns)
    with pytest.raises(ReadingError) as raised:
        read_text(text, name="calls.jsonl" if lines else "calls.json")
    [told] = raised.value.problems
    assert (told.code, told.line) == ("T010", 3 if lines else None)
    assert "2 turns have no conversation id, and others have one" in str(told)


def test_openai_jsonl() -> None:
    line = json.dumps({"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello"}]})
    assert len(list(read_transcripts(f"{line}\n{line}\n".encode()))) == 2


def lens(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "Channel": "VOICE",
        "Participants": [{"ParticipantId": "p-9", "ParticipantRole": "AGENT"}],
        "Transcript": list(items),
        **more,
    }


def test_contact_lens_joins_roles_by_participant() -> None:
    value = lens(
        {"ParticipantId": "p-9", "Content": "Hello", "BeginOffsetMillis": 0, "EndOffsetMillis": 900},
        {"ParticipantId": "CUSTOMER", "Content": "Hi", "BeginOffsetMillis": 700, "EndOffsetMillis": 1500},
        {"ParticipantId": "b", "ParticipantRole": "CUSTOM_BOT", "Content": "Beep"},
        {"ParticipantId": "s", "ParticipantRole": "SUPERVISOR", "Content": "May I?"},
        Version="1.1.0",
        CustomerMetadata={"ContactId": "c-1"},
    )
    found = read(value)
    assert found.id == "c-1"
    assert [turn.speaker for turn in found.turns] == ["agent", "customer", "bot", "supervisor"]
    assert (found.turns[1].start, found.turns[1].end) == (0.7, 1.5)


def test_contact_lens_raw_offsets_hide_nothing() -> None:
    offsets = {"CharacterOffsets": [{"BeginOffsetChar": 0, "EndOffsetChar": 3}]}
    items = (
        {"ParticipantId": "AGENT", "Content": "*** Dan"},
        {"ParticipantId": "CUSTOMER", "Content": "___ yes", "Redaction": offsets},
    )
    assert read(lens(*items, ContentMetadata={"Output": "Raw"})).turns[1].redactions == ()
    assert len(read(lens(*items, ContentMetadata={"Output": "Redacted"})).turns[1].redactions) == 1


def test_call_analytics_is_told_apart() -> None:
    items = [
        {"ParticipantRole": "AGENT", "Content": "Hello [PII]", "BeginOffsetMillis": 40, "EndOffsetMillis": 90},
        {"ParticipantRole": "CUSTOMER", "Content": "Hi", "BeginOffsetMillis": 100, "EndOffsetMillis": 200},
    ]
    found = read({"JobName": "call-7.wav", "Channel": "VOICE", "Participants": [], "Transcript": items})
    assert (found.format, found.id) == ("transcribe_call_analytics", "call-7")
    assert found.turns[0].redactions[0].entity == "PII"
