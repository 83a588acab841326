"""Where transcripts come from, in which order, and under which ids; and what is written back."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading import (
    Detection,
    Options,
    RawConversation,
    RawTurn,
    convert,
    read_text,
    read_transcript,
    read_transcripts,
    reader,
    write_text,
)

CALL = "Agent: Hello, how can I help?\nCustomer: My bill is wrong.\n"


def fill(folder: Path) -> None:
    (folder / "b").mkdir()
    for name in ("b/call.txt", "a.txt", "c.md", ".hidden.txt", "z.bin"):
        (folder / name).write_text(CALL)
    (folder / "call.txt").write_text(CALL)
    (folder / "d.txt.gz").write_bytes(gzip.compress(CALL.encode()))


def test_a_folder_and_its_subfolders_in_order(tmp_path: Path) -> None:
    fill(tmp_path)
    assert [each.id for each in read_transcripts(tmp_path)] == ["a", "call", "call-2", "d"]


def test_a_pattern_and_several_sources(tmp_path: Path) -> None:
    fill(tmp_path)
    assert [each.id for each in read_transcripts(str(tmp_path / "**" / "*.txt"))] == ["a", "call", "call-2"]
    both = [tmp_path / "a.txt", str(tmp_path / "b")]
    assert [each.id for each in read_transcripts(both)] == ["a", "call"]


def test_a_file_named_outright_needs_no_extension(tmp_path: Path) -> None:
    fill(tmp_path)
    assert read_transcript(tmp_path / "c.md").format == "text"


def test_a_path_with_brackets_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "call [1].txt"
    path.write_text(CALL)
    assert read_transcript(str(path)).id == "call [1]"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Piped:
        buffer = io.BytesIO(CALL.encode())

    monkeypatch.setattr(sys, "stdin", Piped())
    read = read_transcript("-")
    assert read.path is None
    assert len(read.id) == 12


def test_ids_come_from_the_source_then_the_file_then_the_words(tmp_path: Path) -> None:
    line = {"turns": [{"speaker": "agent", "text": "a"}, {"speaker": "customer", "text": "b"}]}
    path = tmp_path / "day.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in ({"id": "x", **line}, line, {"id": "x", **line})))
    assert [each.id for each in read_transcripts(path)] == ["x", "day-2", "x-2"]
    assert read_transcript(CALL.encode()).id == read_transcript(CALL.encode()).id != ""
    assert read_text(CALL, name="call.txt").id == "call"


def test_one_asked_for_and_several_there(tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("call_id,speaker,text\na,agent,x\na,customer,y\nb,agent,x\nb,customer,y\n")
    with pytest.raises(ReadingError) as raised:
        read_transcript(path)
    assert raised.value.problems[0].code == "T018"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, ends: str) -> None:
    text = "Agent: Café, that’s £5.\nCustomer: Fine by me.\n".replace("\n", ends)
    assert [turn.text for turn in read_transcript(text.encode(encoding)).turns] == ["Café, that’s £5.", "Fine by me."]


def test_problems_are_gathered_and_reading_goes_on(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / "aa.txt").write_text("no transcript\n")
    problems: list[Problem] = []
    assert len(list(read_transcripts(tmp_path, problems=problems))) == 4
    assert [(problem.code, Path(problem.path or "").name) for problem in problems] == [("T007", "aa.txt")]
    with pytest.raises(ReadingError):
        list(read_transcripts(tmp_path))


def test_a_reader_of_ones_own_is_two_functions() -> None:
    def sniff(text: str, name: str) -> Detection | None:
        return Detection("slashes", 1.0, "starts with //") if text.startswith("//") else None

    @reader("slashes", "slashes", (".sl",), sniff)
    def slashes(text: str, options: Options):  # type: ignore[no-untyped-def]
        yield RawConversation([RawTurn(*line.split("/", 1)) for line in text[2:].split("//")])

    read = read_transcript(b"//Agent/Hello//Customer/Hi", readers=[slashes])
    assert (read.format, [turn.speaker for turn in read.turns]) == ("slashes", ["agent", "customer"])


def test_converting_there_and_back() -> None:
    value = {
        "id": "k", "channel": "voice", "agent_name": "Nia", "customer_name": None, "language": "en-GB",
        "turns": [{"speaker": "bot", "text": "Press one.", "start": 1.0, "end": 2.0}, {"speaker": "agent",
        "text": "Hello [PII]", "start": 63.0},
                  {"speaker": "agent", "text": "cross", "internal": True, "start": 64.0}, {"speaker": "customer",
                  "text": "Hi: me", "start": 65.5}],
        "events": [{"kind": "hold", "start": 70.0, "end": 80.0}], "metadata": {"queue": "billing"},
    }  # fmt: skip
    read = read_text(json.dumps(value))
    again = read_text(convert(read, "json"))
    assert (again.turns, again.events, again.metadata, again.agent_name) == (
        read.turns,
        read.events,
        read.metadata,
        "Nia",
    )
    assert convert(again, "json") == convert(read, "json")
    assert write_text(read) == (
        "[00:00:01] Bot: Press one.\n[00:01:03] Agent: Hello [PII]\n[00:01:04] Internal note: cross\n"
        "[00:01:05] Customer: Hi: me\n"
    )
    as_text = read_text(convert(read, "text"))
    assert [(turn.speaker, turn.text, turn.internal) for turn in as_text.turns] == [
        (turn.speaker, turn.text, turn.internal) for turn in read.turns
    ]
    with pytest.raises(ValueError, match="pdf"):
        convert(read, "pdf")


def test_repeated_reading_gives_the_same() -> None:
    assert read_transcript(CALL.encode()) == read_transcript(CALL.encode())
