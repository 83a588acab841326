"""The labelled conversations written for this project, read for training and measuring."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from empathyqa.transcript import Transcript, Turn

ROOT = Path(__file__).resolve().parent.parent
ROLES = {"A": "agent", "B": "bot", "C": "customer", "S": "system"}


@dataclass(frozen=True)
class Labelled:
    """A conversation with its labels: turn index → ``["frustration:2", …]``."""

    transcript: Transcript
    turns: dict[str, list[str]]
    author: str
    labels: dict[str, Any]


def from_jsonl(folder: Path) -> Iterator[Labelled]:
    """Conversations and labels in the plain JSON form (one file each)."""
    labels = {row["id"]: row for row in map(json.loads, (folder / "labels.jsonl").read_text("utf-8").splitlines())}
    for line in (folder / "conversations.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        turns = tuple(
            Turn(i, t["speaker"], t["text"], start=t.get("start"), end=t.get("end")) for i, t in enumerate(row["turns"])
        )
        transcript = Transcript(
            row["id"], turns, row["channel"], agent_name=row["agent_name"], customer_name=row["customer_name"]
        )
        yield Labelled(transcript, labels[row["id"]]["turns"], row.get("author", ""), labels[row["id"]])


def from_text(folder: Path) -> Iterator[Labelled]:
    """The compact text form: ``# id=… channel=…`` then ``A: words << labels`` lines; blank line between conversations.

    Moments stand in ``moments-….txt``, one a line: the conversation, the turn, the cue, the steps that were taken.
    """
    moments = _moments(folder)
    for path in sorted(folder.glob("w*.txt")):
        for block in re.split(r"\n\s*\n(?=# id)", path.read_text("utf-8").strip()):
            lines = [line for line in block.splitlines() if line.strip()]
            head = dict(re.findall(r"(\w+)=(.*?)(?=\s+\w+=|\s*$)", lines[0]))
            turns: list[Turn] = []
            labels: dict[str, list[str]] = {}
            for line in lines[1:]:
                match = re.match(r"([ABCS]): (.*)", line)
                if match is None:
                    continue
                text, _, marks = match[2].partition(" <<")
                if marks.split():
                    labels[str(len(turns))] = marks.split()
                turns.append(Turn(len(turns), ROLES[match[1]], text.strip()))  # type: ignore[arg-type]
            names = {key: None if head.get(key, "-") == "-" else head[key] for key in ("agent", "customer")}
            transcript = Transcript(
                head["id"], tuple(turns), head["channel"],  # type: ignore[arg-type]
                agent_name=names["agent"], customer_name=names["customer"],
            )  # fmt: skip
            whole = dict(re.findall(r"(\w+)=(\S+)", lines[-1])) if lines[-1].startswith("= ") else {}
            marked = {"moments": moments.get(head["id"], []), **_whole(whole)}
            yield Labelled(transcript, labels, head["id"].partition("-")[0], marked)


_NAMED_AS = {
    "resolution": "resolution_status", "archetype": "archetype", "name": "name", "over_apology": "over_apology",
    "scripted": "scripted_empathy",
}  # fmt: skip


def _whole(said: dict[str, str]) -> dict[str, Any]:
    """The fields of the whole conversation under the names they have in the JSON form."""
    out: dict[str, Any] = {}
    for short, name in _NAMED_AS.items():
        if short in said:
            out[name] = said[short] == "yes" if said[short] in ("yes", "no") else said[short]
    marks = [int(mark) for mark in said.get("marks", "").split(",") if mark.isdigit()]
    return out | dict(zip(("efficiency", "effectiveness", "empathy"), marks, strict=False))


def _moments(folder: Path) -> dict[str, list[dict[str, Any]]]:
    out: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(folder.glob("moments-*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                id, turn, cue, *steps = line.split()
                taken = {step: step in steps for step in ("notice", "name", "contain", "act")}
                out.setdefault(id, []).append({"turn": int(turn), "cue": cue, **taken})
    return out


def corpus() -> list[Labelled]:
    """Everything that may be trained on."""
    return [*from_jsonl(ROOT / "corpus" / "commissioned"), *from_text(ROOT / "corpus" / "more")]
