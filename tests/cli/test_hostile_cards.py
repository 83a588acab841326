"""Files that are no transcripts, broken: scorecards, sheets of marks and mapping files are named, and nothing hangs."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from empathyqa.cli import main

CALL = "Agent: Hello, how can I help?\nCustomer: It broke.\nAgent: Sorry, I'll post a new one today.\nCustomer: Thanks.\n"


@pytest.fixture
def call(tmp_path: Path) -> Path:
    path = tmp_path / "call.txt"
    path.write_text(CALL, encoding="utf-8")
    return path


@pytest.fixture
def card(call: Path, capsys: pytest.CaptureFixture[str]) -> str:
    main(["score", str(call), "--format", "jsonl"])
    return capsys.readouterr().out


BROKEN: dict[str, Callable[[str], bytes]] = {
    "half": lambda card: card[: len(card) // 2].encode(),
    "odd bytes": lambda card: card.encode().replace(b"Hello", b"H\xffllo"),
    "deep": lambda card: card.replace('"alerts": []', '"alerts": ' + "[" * 100_000 + "]" * 100_000).encode(),
    "no card": lambda card: b'{"schema_version": 1, "id": "x"}',
    "odd results": lambda card: card.replace('"results": [', '"results": [5, null, ').encode(),
    "odd pillars": lambda card: card.replace('"pillars": {', '"pillars": [], "x": {').encode(),
    "of another day": lambda card: card.replace('"schema_version": 1', '"schema_version": 99').encode(),
}


@pytest.mark.parametrize("ending", [".json", ".jsonl"])
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_scorecard_is_named(
    name: str, ending: str, card: str, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = call.with_name(f"card{ending}")
    path.write_bytes(BROKEN[name](card))
    for command in (["verify", str(path), str(call)], ["report", str(path)]):
        assert main(command) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert f"{path}:" in told.err.splitlines()[0]
        assert "\n  fix: " in told.err
        assert "NoneType" not in told.err


def test_the_good_scorecards_beside_the_broken_are_reported_on(
    card: str, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = call.with_name("cards.jsonl")
    path.write_bytes(card.encode() + b"garbage\n" + card.encode() + b"\xff\xfe\n")
    assert main(["report", str(path), "--format", "json"]) == 2
    told = capsys.readouterr()
    assert json.loads(told.out)
    assert f"{path}:2: CARD001 this is not JSON" in told.err
    assert f"{path}:4: CARD001 the file is not UTF-8 text" in told.err


@pytest.mark.parametrize("marks", ["gone.csv", "."])
def test_marks_that_cannot_be_read(marks: str, card: str, call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cards = call.with_name("cards.jsonl")
    cards.write_text(card, encoding="utf-8")
    assert main(["calibrate", str(call.parent / marks), str(cards)]) == 2
    told = capsys.readouterr().err
    assert ": T00" in told
    assert "write to" not in told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name")
@pytest.mark.parametrize("command", ["verify PIPE CALL", "report PIPE", "calibrate PIPE CALL", "score CALL --mapping PIPE"])
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(
    command: str, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = call.with_name("pipe.json")
    os.mkfifo(pipe)
    words = [str(pipe) if word == "PIPE" else str(call) if word == "CALL" else word for word in command.split()]
    assert main(words) == 2
    assert "it is a pipe that nobody writes to" in capsys.readouterr().err


def test_standard_input_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Piped:
        buffer = io.BytesIO(b"Agent: hello\n")

    monkeypatch.setattr(sys, "stdin", Piped())
    assert main(["listen", "-"]) == 2
    assert "<stdin>:1: T013" in capsys.readouterr().err
