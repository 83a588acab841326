"""The commissioned conversations as they were spoken, and what a change of their words does to their scorecards."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from empathyqa.reading.redaction import redactions
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.transcript import Transcript, Turn
from tests.judging.made import scorer

FOLDER = Path(__file__).resolve().parents[2] / "corpus" / "commissioned"
EVERY = 3
"""Every third conversation: all authors and channels, and a test of a few seconds."""

Change = Callable[[Transcript], Transcript | None]
Flip = tuple[str, str, Outcome, Outcome]
"""Conversation, criterion, outcome before, outcome after."""


@cache
def conversations() -> tuple[Transcript, ...]:
    lines = (FOLDER / "conversations.jsonl").read_text(encoding="utf-8").splitlines()[::EVERY]
    return tuple(_transcript(line) for line in lines)


def _transcript(line: str) -> Transcript:
    row = json.loads(line)
    turns = (
        Turn(index, turn["speaker"], turn["text"], start=turn.get("start"), end=turn.get("end"))
        for index, turn in enumerate(row["turns"])
    )
    names = {"agent_name": row["agent_name"], "customer_name": row["customer_name"]}
    return Transcript(row["id"], tuple(turns), channel=row["channel"], **names)


@cache
def cards() -> tuple[Scorecard, ...]:
    return tuple(map(scorer().score, conversations()))


def rewritten(conversation: Transcript, change: Callable[[str], str]) -> Transcript:
    """The same with other words; what is hidden in them is marked as a reader would."""
    turns = tuple(
        replace(turn, text=text, redactions=redactions(text))
        for turn, text in ((turn, change(turn.text)) for turn in conversation.turns)
    )
    return replace(conversation, turns=turns)


def flips(change: Change) -> tuple[list[Flip], int]:
    """The outcomes that a change of the conversation changes, and how many outcomes there are."""
    found: list[Flip] = []
    count = 0
    for conversation, card in zip(conversations(), cards(), strict=True):
        changed = change(conversation)
        if changed is not None:
            pairs = list(zip(card.results, scorer().score(changed).results, strict=True))
            count += len(pairs)
            found += [(conversation.id, a.criterion, a.outcome, b.outcome) for a, b in pairs if a.outcome is not b.outcome]
    return found, count


_TITLES = ("mr", "mrs", "ms", "miss", "dr")


def name_parts(name: str | None) -> list[str]:
    """The given and family names in a name on record; a handle or a title is none."""
    parts = re.split(r"[^\w'’-]+", name or "")
    return [part for part in parts if len(part) > 1 and part[0].isupper() and part.lower() not in _TITLES]


def renamed(conversation: Transcript, customer: str, agent: str) -> Transcript | None:
    """The same with other names, on record and in the words; ``None`` where nobody is named."""
    titled = (conversation.customer_name or "").lower().startswith(_TITLES)
    parts = name_parts(conversation.customer_name)
    new = {part: customer if not i and not titled else "Abernathy" for i, part in enumerate(parts)}
    for i, part in enumerate(name_parts(conversation.agent_name)):
        new.setdefault(part, "Quill" if i else agent)
    if not new:
        return None
    new |= {old.lower(): name.lower() for old, name in new.items()}
    form = re.compile(r"\b(?:" + "|".join(map(re.escape, new)) + r")\b")

    def put(text: str) -> str:
        return form.sub(lambda found: new[found.group()], text)

    told = rewritten(conversation, put)
    return replace(told, customer_name=_put(told.customer_name, put), agent_name=_put(told.agent_name, put))


def _put(name: str | None, put: Callable[[str], str]) -> str | None:
    return None if name is None else put(name)


def hidden(conversation: Transcript, token: str) -> Transcript | None:
    """The redacted twin: every name of both parties is ``token``; ``None`` where nobody is named."""
    parts = name_parts(conversation.customer_name) + name_parts(conversation.agent_name)
    if not parts:
        return None
    spelt = sorted({form for part in parts for form in (part, part.lower(), part.upper())}, key=len, reverse=True)
    one = "(?:" + "|".join(map(re.escape, spelt)) + ")"
    form = re.compile(rf"\b{one}(?:\s+{one})*\b")
    told = rewritten(conversation, lambda text: form.sub(lambda _: token, text))
    return replace(told, customer_name=None, agent_name=None)


def cut(conversation: Transcript) -> Transcript:
    """Every turn cut at its sentence ends."""
    return replace(conversation, turns=tuple(_pieces(conversation)))


def _pieces(conversation: Transcript) -> Iterator[Turn]:
    index = 0
    for turn in conversation.turns:
        for text in re.split(r"(?<=[.!?]) (?=\S)", turn.text):
            yield replace(turn, index=index, text=text)
            index += 1
