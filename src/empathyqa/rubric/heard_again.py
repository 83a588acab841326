"""What was heard, kept beside the calls, so that a change to a rubric can be tried again and again without listening.

Places and names are kept, never words: the words stay in the transcripts, and a call that is deleted takes them along.
What was kept is used only for the same conversation, heard by the same rules and the same ear.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from empathyqa.signal import Fact, Sentiment, Signal, Signals
from empathyqa.transcript import Transcript

BESIDE_CALLS = ".empathyqa-heard.jsonl"
BESIDE_SCORECARDS = "heard.jsonl"
_LEARNED = "learned from examples"
_LISTENS = ("signals", "text", "lexicons", "signal.py")
"""The parts of the library that decide what is heard."""


@cache
def heard_by(others: tuple[str, ...] = ()) -> str:
    """A hash of everything that decides what is heard; ``others`` names packages that bring signals of their own."""
    here = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256("\n".join(others).encode())
    for name in _LISTENS:
        place = here / name
        for path in sorted(place.rglob("*.*")) if place.is_dir() else [place]:
            if path.suffix in (".py", ".yaml", ".json", ".txt"):
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:32]


def key_of(transcript: Transcript) -> str:
    """A hash of all that listening takes into account: who said what when, names, channel, what happened beside."""
    digest = hashlib.sha256(repr((transcript.channel, transcript.language, transcript.agent_name)).encode("utf-8"))
    beside = (transcript.customer_name, transcript.parties, transcript.events, sorted(transcript.metadata.items()))
    digest.update(repr(beside).encode("utf-8", "backslashreplace"))
    for turn in transcript.turns:
        said = (turn.speaker, turn.party, turn.start, turn.end, turn.internal, len(turn.redactions), turn.text)
        digest.update(repr(said).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:32]


def heard_line(signals: Signals) -> str:
    """What was heard in one conversation as a line of JSON, without a word of it."""
    value = [
        key_of(signals.transcript),
        [[s.id, s.turn, s.start, s.end, s.level, s.kind, s.confidence, s.learned] for s in signals.signals],
        [[f.id, f.turn, f.start, f.end, f.refers_to, f.value] for f in signals.facts],
        [[s.turn, s.compound, s.lowest] for s in signals.sentiments],
        signals.abstained,
        _by_labels(signals.leanings),
    ]
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def heard_back(line: str, transcript: Transcript) -> Signals | None:
    """The signals of such a line, their words taken from the transcript; ``None`` where the line is damaged."""
    texts = [turn.text for turn in transcript.turns]
    try:
        _, signals, facts, sentiments, abstained, leanings = json.loads(line)
        return Signals(
            transcript,
            tuple([_signal(texts, *each) for each in signals]),
            tuple([_fact(texts, *each) for each in facts]),
            tuple(Sentiment(*each) for each in sentiments),
            dict(abstained),
            {turn: dict(zip(labels, odds, strict=True)) for labels, rows in leanings for turn, *odds in rows},
        )
    except (ValueError, TypeError, IndexError):
        return None


def _by_labels(leanings: Mapping[int, Mapping[str, float]]) -> list[Any]:
    """What was heard faintly: turns with the same labels share the list of them."""
    rows: dict[tuple[str, ...], list[list[float]]] = {}
    for turn, odds in leanings.items():
        rows.setdefault(tuple(odds), []).append([turn, *odds.values()])
    return list(rows.items())


def _signal(
    texts: list[str], id: str, turn: int, start: int, end: int, level: Any, kind: Any, sure: float, learned: bool
) -> Signal:
    """The reason is not kept, for it may quote; only whether the signal was learned, which judging asks."""
    return Signal(id, turn, start, end, texts[turn][start:end], level, kind, _LEARNED if learned else "", sure)


def _fact(texts: list[str], id: str, turn: int, start: int, end: int, refers_to: Any, value: Any) -> Fact:
    return Fact(id, turn, start, end, texts[turn][start:end], refers_to, value)


class HeardBefore:
    """A file of such lines. A file that is missing, damaged or heard by other rules is as good as empty."""

    def __init__(self, path: Path | None, by: str, scored_from: dict[str, Any] | None = None) -> None:
        self._path = path
        self._by = by
        self.scored_from = scored_from
        """Beside scorecards: which transcripts they were made from, read how, and by which rubric."""
        self._lines = self._read() if path is not None else {}
        self._kept: dict[str, str] = {}
        self._new = False

    def of(self, transcript: Transcript) -> Signals | None:
        """What was heard in this conversation earlier."""
        key = key_of(transcript)
        line = self._lines.get(key)
        signals = heard_back(line, transcript) if line is not None else None
        if line is not None and signals is not None:
            self._kept[key] = line
        return signals

    def add(self, line: str) -> None:
        """Take up what was heard just now."""
        self._kept[_key(line)] = line
        self._new = True

    def save(self, *, with_the_rest: bool = False) -> bool:
        """Write what was asked for or added in this run; whether that was done or needless. The rest is dropped
        unless asked for: those calls are gone."""
        kept = {**self._lines, **self._kept} if with_the_rest else self._kept
        if self._path is None or (not self._new and kept.keys() == self._lines.keys()):
            return True
        head = json.dumps({"heard_by": self._by, "scored_from": self.scored_from})
        part = self._path.with_name(f".{self._path.name.lstrip('.')}.{os.getpid()}.part")
        try:
            part.write_text("\n".join((head, *kept.values())) + "\n", encoding="utf-8")
            os.replace(part, self._path)
        except OSError:  # a folder that may not be written to: the next run listens again
            part.unlink(missing_ok=True)
            return False
        return True

    def _read(self) -> dict[str, str]:
        assert self._path is not None
        try:
            first, *lines = self._path.read_text(encoding="utf-8", errors="replace").split("\n")
            head = json.loads(first)
            self.scored_from = self.scored_from or head["scored_from"]
            return {_key(line): line for line in lines if line} if head["heard_by"] == self._by else {}
        except (OSError, ValueError, TypeError, KeyError):
            return {}


def _key(line: str) -> str:
    """The key a line starts with: ``["…",``"""
    return line[2:34]
