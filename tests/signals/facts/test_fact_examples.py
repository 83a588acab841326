"""Every fact's example table runs: must be found at the marked turn, must not, known misses."""

from __future__ import annotations

import re

import pytest

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.facts import FACTS, FactRule
from empathyqa.transcript import Transcript, Turn

LINE = re.compile(r"(>?)([CABD])(?: ([\d.]+)-([\d.]+))?: ?(.*)")
ROLES = {"C": "customer", "A": "agent", "B": "bot", "D": "agent"}


def told(example: str) -> tuple[Transcript, int]:
    turns, marked = [], -1
    for i, line in enumerate(example.splitlines()):
        match = LINE.fullmatch(line)
        assert match, line
        mark, who, start, end, text = match.groups()
        times = (float(start), float(end)) if start else (None, None)
        turns.append(Turn(i, ROLES[who], text.replace(" ⏎ ", "\n"), party=who, start=times[0], end=times[1]))  # type: ignore[arg-type]
        marked = i if mark else marked
    transcript = Transcript("example", tuple(turns), customer_name="Maria Lopez", agent_name="Priya")
    return transcript, marked if marked >= 0 else len(turns) - 1


def found(rule: FactRule, example: str) -> bool:
    transcript, turn = told(example)
    return any(fact.id == rule.id and fact.turn == turn for fact in listen(transcript, rules=BUILT_IN).facts)


ROWS = [
    pytest.param(rule, kind, row, id=f"{rule.id}-{kind}-{i}")
    for rule in FACTS
    for kind in ("fires", "silent", "known_misses")
    for i, row in enumerate(getattr(rule.examples, kind))
]


@pytest.mark.parametrize(("rule", "kind", "row"), ROWS)
def test_example(rule: FactRule, kind: str, row: str) -> None:
    heard = found(rule, row)
    if kind == "fires":
        assert heard, f"{rule.id} must be found: {row}"
    elif kind == "silent":
        assert not heard, f"{rule.id} must not be found: {row}"
    else:
        assert not heard, f"{rule.id} finds a known miss now: move it to fires: {row}"


@pytest.mark.parametrize("rule", FACTS, ids=lambda rule: rule.id)
def test_every_fact_has_examples_of_all_three_kinds(rule: FactRule) -> None:
    assert len(rule.examples.fires) >= 5
    assert len(rule.examples.silent) >= 5
    assert rule.examples.known_misses
    assert rule.about
