"""Hostile files by the command line: each is named with its line where it has one, what is wrong and what to do; a good
file beside it is scored all the same, and the exit code is 2, or 0 where it could be read after all."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from empathyqa.cli import main

GOOD = "Agent: Hello, how can I help?\nCustomer: It broke.\nAgent: Sorry, I'll post a new one today.\nCustomer: Thanks.\n"
TURN = '{"speaker": "%s", "text": "%s"}'
TURNS = [TURN % ("agent", "Hello, how can I help?"), TURN % ("customer", "It broke."), TURN % ("agent", "I'll post one.")]
WHOLE = '{"turns": [' + ", ".join(TURNS) + "]}"


def timed(*starts: str) -> str:
    turns = (f'{turn[:-1]}, "start": {start}}}' for turn, start in zip(TURNS, starts, strict=True))
    return '{"turns": [' + ", ".join(turns) + "]}"


REFUSED: dict[str, tuple[bytes | str, str]] = {
    # file: content, code and place
    "empty.txt": ("", ": T003 "),
    "blank.txt": (" \n\t\n", ": T003 "),
    "bytes.txt": (bytes(range(256)) * 20, ":1: T005 "),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(99), ": T005 "),
    "paper.txt": (b"%PDF-1.7\n%\xe2\xe3", ": T005 "),
    "nul.txt": (GOOD.replace("broke", "bro\x00ke"), ":2: T005 "),
    "utf16_cut.txt": (GOOD.encode("utf-16")[:-1], ": T006 "),
    "cut.gz": (gzip.compress(GOOD.encode())[:40], ": T006 "),
    "half.json": (WHOLE[: len(WHOLE) // 2], ":1:"),
    "deep.json": ("[" * 100_000 + "]" * 100_000, ":1:1: T009 "),
    "digits.json": (timed("9" * 5_000, "1", "2"), ":1:1: T009 "),
    "list.json": ("[1, 2, 3]", ": T007 "),
    "word.json": ('"hello"', ": T010 "),
    "no_turns.json": ('{"turns": {"a": 1}}', ": T010 "),
    "null_turn.json": ('{"turns": [null, 3]}', ": T01"),
    "odd_speakers.json": ('{"turns": [{"speaker": true, "text": "a"}, {"speaker": ["x"], "text": "b"}]}', ": T017 "),
    "one.txt": ("Agent: Hello\n", ":1: T013 "),
    "silent.txt": ("Agent: hello\nCustomer: \nAgent: \n", ":1: T013 "),
    "nobody.txt": ("Bob: hi\nSue: hello\nBob: bye\n", ":1: T014 "),
    "alone.txt": ("Agent: hi\nAgent: bye\n", ":1: T016 "),
    "page.txt": ("<html><body><p>Agent: hi</p></body></html>", ": T007 "),
    "crowd.txt": ("\n".join(f"P{i}: hello" for i in range(200)), ": T007 "),
    "monster.txt": ("x" * 10_000_000, ": T007 "),
    "timeless.srt": ("1\nAgent: hello\n\n2\nCustomer: hi\n", ": T007 "),
    "columns.csv": ("a,b\n1,2\n", ":1: T011 "),
    "ragged.csv": ('speaker,text\nagent,Hello\ncustomer\nagent,"open\ncustomer,hi,there,more\n', ":4: T024 "),
    "cut_cue.vtt": ("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Agent>Hello\n\n00:00:04.000 -", ":3: T013 "),
}
READ: dict[str, tuple[bytes | str, str]] = {
    # file: content, the note (none: nothing to say)
    "utf16.txt": (GOOD.encode("utf-16"), ""),
    "utf16_unmarked.txt": (GOOD.encode("utf-16-le"), ""),
    "utf32.txt": (GOOD.encode("utf-32"), ""),
    "cp1252.txt": (GOOD.replace("broke", "brôké").encode("cp1252"), "read as Windows-1252"),
    "broken_utf8.txt": (GOOD.encode() + b"Customer: \xff\xfe hi\n", "read as Windows-1252"),
    "old_mac.txt": (GOOD.replace("\n", "\r"), ""),
    "right_to_left.txt": ("Agent: \u202eHello there\nCustomer: مرحبا هاتفي لا يعمل\nAgent: ok\n", ""),
    "zero_width.txt": (GOOD.replace("gent", "\u200bgent"), ""),
    "escapes.txt": (GOOD.replace("Hello", "\x1b[31mHello\x1b[0m\x07"), ""),
    "halves.json": (WHOLE.replace("broke", "broke \\ud800"), ""),
    "long_line.txt": (GOOD.replace("broke", "word " * 20_000), ""),
    "huge_times.json": (timed("1e308", "1e300", "5"), "more than a month after the start, so all times"),
    "no_times.json": (timed("NaN", "-5", "-2"), "3 start times could not be read"),
    "backwards.txt": ("[00:10:00] Agent: Hello\n[00:05:00] Customer: It broke\n[00:01:00] Agent: ok\n", "at turn 2 (line 2)"),
    "backwards.vtt": (
        "WEBVTT\n\n-00:01 --> 00:00:03.000\n<v Agent>Hello\n\n00:00:04.000 --> 00:00:02.000\n<v Customer>It broke\n",
        "1 cue time line could not be read",
    ),
    "same_ids.jsonl": (f"{WHOLE[:-1]}, \"id\": \"x\"}}\n" * 3, ""),
}


def score(folder: Path, name: str, content: bytes | str) -> int:
    (folder / "ok.txt").write_text(GOOD, encoding="utf-8")
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return main(["score", str(folder / name), str(folder / "ok.txt"), "--format", "jsonl"])


def ids(out: str) -> list[str]:
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_there_are_more_than_forty() -> None:
    assert len(REFUSED) + len(READ) > 40


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_place_and_remedy(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, place = REFUSED[name]
    assert score(tmp_path, name, content) == 2
    told = capsys.readouterr()
    assert ids(told.out) == ["ok"]
    assert f"{name}{place}" in told.err
    assert re.search(r"\n  fix: \w", told.err)
    assert "Traceback" not in told.err


@pytest.mark.parametrize("name", READ)
def test_read_after_all_and_said_how(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, note = READ[name]
    assert score(tmp_path, name, content) == 0
    told = capsys.readouterr()
    assert ids(told.out)[-1] == "ok"
    assert len(ids(told.out)) == (4 if name == "same_ids.jsonl" else 2)
    assert note in told.err
    rest = [line for line in told.err.splitlines() if "word for word the same" not in line]  # as many of these are
    assert note or not rest


def test_half_a_file_of_lines_gives_the_other_half(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert score(tmp_path, "half.jsonl", f"{WHOLE}\n{WHOLE[:40]}\n{WHOLE}\n") == 2
    told = capsys.readouterr()
    assert ids(told.out) == ["half-1", "half-2", "ok"]
    assert "half.jsonl:2:41: T009" in told.err


def locked(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)


AT_A_PATH: dict[str, tuple[Callable[[Path], object], str]] = {
    "pipe.txt": (os.mkfifo, "T002 the file cannot be opened (it is a pipe that nobody writes to)"),
    "loop": (lambda path: os.symlink(path, path), "T00"),
    "nowhere.txt": (lambda path: os.symlink("gone", path), "T001 nothing exists at this path"),
    "locked.txt": (locked, "T002 you may not read this file"),
    "never.txt": (lambda path: None, "T001 nothing exists at this path"),
    "two\nlines.txt": (lambda path: None, "two\\nlines.txt: T001"),
    "x" * 5_000: (lambda path: None, "T001 this is not a path (File name too long)"),
}


@pytest.mark.parametrize("name", AT_A_PATH, ids=lambda name: name[:20])
def test_a_path_that_leads_to_no_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make, said = AT_A_PATH[name]
    if make is locked and os.geteuid() == 0:
        pytest.skip("nothing is locked to the superuser")
    make(tmp_path / name)
    (tmp_path / "ok.txt").write_text(GOOD, encoding="utf-8")
    assert main(["score", str(tmp_path / name), str(tmp_path / "ok.txt"), "--format", "jsonl"]) == 2
    told = capsys.readouterr()
    assert ids(told.out) == ["ok"]
    assert said in told.err
    assert len(told.err) < 1_000


def test_a_folder_that_leads_into_itself_is_walked_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    os.symlink("..", tmp_path / "in" / "again")
    (tmp_path / "in" / "ok.txt").write_text(GOOD, encoding="utf-8")
    assert main(["score", str(tmp_path), "--format", "jsonl"]) == 0
    assert ids(capsys.readouterr().out) == ["ok"]


def test_a_pipe_with_a_slow_writer_is_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import threading
    import time

    pipe = tmp_path / "call.txt"
    os.mkfifo(pipe)

    def write() -> None:
        with open(pipe, "w", encoding="utf-8") as end:
            time.sleep(2.5)
            end.write(GOOD)

    writer = threading.Thread(target=write)
    writer.start()
    assert main(["score", str(pipe), "--format", "jsonl"]) == 0
    writer.join()
    assert ids(capsys.readouterr().out) == ["call"]
