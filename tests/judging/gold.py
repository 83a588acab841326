"""The labelled conversations as signals: what a careful reader heard, so that judging is measured apart from listening.

They live outside the project; without them the tests that need them are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from empathyqa.signal import EMOTIONS, Signal, Signals
from empathyqa.transcript import Transcript, Turn

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "gold"
needs_gold = pytest.mark.skipif(not FOLDER.is_dir(), reason="the labelled conversations are not here")


@cache
def labels(part: str) -> dict[str, dict[str, Any]]:
    """The readers' labels by conversation."""
    return _rows(part, "labels.jsonl")


@cache
def transcripts(part: str) -> dict[str, Transcript]:
    """The conversations by id."""
    return {id: _transcript(row) for id, row in _rows(part, "conversations.jsonl").items()}


@cache
def signals(part: str) -> dict[str, Signals]:
    """What the readers heard, each signal spanning its whole turn."""
    return {id: _signals(transcripts(part)[id], row["turns"]) for id, row in labels(part).items()}


def measured(name: str) -> Callable[..., Any]:
    """A function of the labelled set's own yardstick, evaluate.py."""
    scope: dict[str, Any] = {"__name__": "evaluate"}
    exec((FOLDER / "evaluate.py").read_text(encoding="utf-8"), scope)
    found: Callable[..., Any] = scope[name]
    return found


def _rows(part: str, file: str) -> dict[str, dict[str, Any]]:
    lines = (FOLDER / part / file).read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


def _transcript(row: dict[str, Any]) -> Transcript:
    turns = (
        Turn(index, turn["speaker"], turn["text"], start=turn.get("start"), end=turn.get("end"))
        for index, turn in enumerate(row["turns"])
    )
    names = {"agent_name": row.get("agent_name"), "customer_name": row.get("customer_name")}
    return Transcript(row["id"], tuple(turns), channel=row.get("channel", "unknown"), **names)


def _signals(transcript: Transcript, turns: dict[str, list[str]]) -> Signals:
    found = []
    for index, heard in sorted((int(index), heard) for index, heard in turns.items()):
        text = transcript.turns[index].text
        for label in heard:
            name, _, detail = label.partition(":")
            level = int(detail or 1) if name in EMOTIONS else None
            found.append(Signal(name, index, 0, len(text), text, level, detail if name == "vulnerability" else None))
    return Signals(transcript, tuple(found))
