"""What reading has to say of files that are scored all the same: on standard error, each thing once, and never an error."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from empathyqa.cli import main

CALL = "Agent: Hello, how can I help?\nCustomer: It broke.\nAgent: Sorry, I'll post a new one today.\nCustomer: Thanks.\n"
CUT = (
    "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Agent>Hello, how can I help?\n\n"
    "00:00:04.000 --> 00:00:06.000\n<v Customer>It broke.\n\n00:00:07.000 --> 00:0"
)


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(CALL.replace("It broke", f"Number {name} broke"), encoding="utf-8")
    return folder


def test_a_file_given_twice_is_scored_once(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = calls / "one.txt"
    os.symlink(one, calls / "again.txt")
    assert main(["score", str(one), os.path.relpath(one), str(calls), "--format", "csv"]) == 0
    told = capsys.readouterr()
    assert {line.split(",")[0] for line in told.out.splitlines()[1:]} == {"one", "two"}
    assert told.err.count("T025") == 3
    assert "it is the same file as" in told.err


def test_a_name_that_nobody_has_is_said_where_roles_are_known(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(calls), "--agent", "Typo"]) == 0
    err = capsys.readouterr().err
    assert err.count("nobody here is called 'Typo'") == 1
    assert "and 1 more: note:" in err
    assert "the labels are: Agent, Customer" in err


def test_captions_that_stop_in_a_cue_are_scored_with_a_note(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("cut.vtt", CUT), ("cut.srt", CUT.removeprefix("WEBVTT\n\n").replace("<v Agent>", "Agent: ").replace(
        "<v Customer>", "Customer: ").replace(".000", ",000"))):  # fmt: skip
        (calls / name).write_text(text, encoding="utf-8")
        assert main(["score", str(calls / name)]) == 0
        assert "the file stops in the middle of a cue (line" in capsys.readouterr().err


@pytest.mark.parametrize("end", ["00:00:07.000", "00:00:07.000 -", "00:00:07.000 -->", "00:00:07.000 --> 00:00:09"])
def test_wherever_the_time_line_stops(end: str, tmp_path: Path) -> None:
    from empathyqa.reading import read_transcript

    path = tmp_path / "cut.vtt"
    path.write_text(CUT.rpartition("\n")[0] + "\n" + end, encoding="utf-8")
    assert any("stops in the middle of a cue" in warning for warning in read_transcript(path).warnings)


def test_whole_captions_end_without_a_note(tmp_path: Path) -> None:
    from empathyqa.reading import read_transcript

    path = tmp_path / "whole.vtt"
    path.write_text(CUT.rpartition("\n\n")[0] + "\n", encoding="utf-8")
    assert read_transcript(path).warnings == ()


def test_several_notes_are_counted(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (calls / "cut.vtt").write_text(CUT, encoding="utf-8")
    assert main(["score", str(calls), "--agent", "Typo", "--format", "jsonl"]) == 0
    assert "2 notes from reading, on 3 of 3 scored" in capsys.readouterr().err


def test_notes_count_conversations_and_no_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "call_id,speaker,text\na,agent,Hello.\n,customer,Hi.\nb,agent,Hello.\n,customer,Hm.\nc,agent,Yes?\nc,customer,No.\n"
    (tmp_path / "many.csv").write_text(rows, encoding="utf-8")
    assert main(["score", str(tmp_path / "many.csv"), "--format", "jsonl"]) == 0
    assert "2 notes from reading, on 2 of 3 scored" in capsys.readouterr().err
    assert main(["listen", str(tmp_path / "many.csv")]) == 0
    assert "note: a row has no conversation id (line 3)" in capsys.readouterr().out


def test_resume_takes_the_page_of_a_deleted_call_away(calls: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["score", str(calls), "--format", "html", "--out", str(out)]) == 0
    (out / "mine.html").write_text("a page of somebody else's", encoding="utf-8")
    (calls / "two.txt").unlink()
    assert main(["score", str(calls), "--format", "html", "--out", str(out), "--resume"]) == 0
    assert sorted(path.name for path in out.glob("*.html")) == ["index.html", "mine.html", "one.html"]
    assert "1 page of conversations that are no longer there: deleted" in capsys.readouterr().err


def test_scorecards_beside_the_calls_are_not_read_as_calls(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(calls), "--format", "json", "--out", str(calls / "out")]) == 0
    capsys.readouterr()
    assert main(["score", str(calls), "--format", "jsonl"]) == 0
    told = capsys.readouterr()
    assert (told.err, len(told.out.splitlines())) == ("", 2)


def test_the_same_words_under_two_names_are_said_and_counted(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("copy", "other"):
        (calls / f"{name}.txt").write_text((calls / "one.txt").read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["score", str(calls), "--format", "jsonl"]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 4
    assert told.err.count("word for word the same as copy (and 1 more like it)") == 1
    assert main(["report", str(calls), "--for", "team", "--format", "csv"]) == 0
    assert capsys.readouterr().err.count("word for word the same as copy (and 1 more like it)") == 1


def test_other_words_are_nobodys_copy(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(calls), "--format", "jsonl"]) == 0
    assert capsys.readouterr().err == ""


def test_files_of_a_folder_that_nobody_reads_are_named_and_no_error(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.docx", "b.DOCX", "c.zip", "d.xlsx", "notes.md", "~$a.docx", ".hidden.pdf", "one.wav"):
        (calls / name).write_bytes(b"x")
    assert main(["score", str(calls), "--format", "jsonl"]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert "T026 4 files were left alone, for the ending: 2 .docx, 1 .xlsx, 1 .zip" in told.err
    assert "save documents as plain text (.txt); save sheets as CSV; unpack archives" in told.err


def test_pages_that_we_wrote_among_the_calls_are_not_left_alone_files(calls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(calls), "--format", "md", "--out", str(calls)]) == 0
    (calls / "one.pdf").write_bytes(b"%PDF")
    (calls / "other.pdf").write_bytes(b"%PDF")
    capsys.readouterr()
    assert main(["score", str(calls), "--format", "jsonl"]) == 0
    assert "T026" not in capsys.readouterr().err
