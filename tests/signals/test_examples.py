"""Every signal's example table runs: must fire, must not, known misses."""

from __future__ import annotations

import pytest

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.rule import Rule
from empathyqa.signals.vocabulary import BY_ID
from empathyqa.transcript import Transcript, Turn

ROLES = {"C": "customer", "A": "agent", "B": "bot"}


def told(example: str, side: str) -> Transcript:
    lines = [line.strip() for line in example.strip().splitlines()]
    if lines[0][:2] not in ("C:", "A:", "B:"):
        lines = [f"{'A' if side == 'agent' else 'C'}: {' '.join(lines)}"]
    turns = tuple(Turn(i, ROLES[line[0]], line[2:].strip()) for i, line in enumerate(lines))  # type: ignore[arg-type]
    return Transcript("example", turns, customer_name="Maria Lopez", agent_name="Priya")


def fires(rule: Rule, example: str) -> bool:
    transcript = told(example, rule.side)
    last = len(transcript.turns) - 1
    return any(s.id == rule.id and s.turn == last for s in listen(transcript, rules=[rule]))


ROWS = [
    pytest.param(rule, kind, row, id=f"{rule.id}-{kind}-{i}")
    for rule in BUILT_IN
    for kind in ("fires", "silent", "known_misses")
    for i, row in enumerate(getattr(rule.examples, kind))
]


@pytest.mark.parametrize(("rule", "kind", "row"), ROWS)
def test_example(rule: Rule, kind: str, row: str) -> None:
    heard = fires(rule, row)
    if kind == "fires":
        assert heard, f"{rule.id} must fire: {row}"
    elif kind == "silent":
        assert not heard, f"{rule.id} must stay silent: {row}"
    else:
        assert not heard, f"{rule.id} hears a known miss now: move it to fires: {row}"


@pytest.mark.parametrize("rule", BUILT_IN, ids=lambda rule: rule.id)
def test_every_signal_has_examples_of_all_three_kinds(rule: Rule) -> None:
    assert rule.id in BY_ID
    assert rule.examples.fires
    assert rule.examples.silent
    assert rule.examples.known_misses
