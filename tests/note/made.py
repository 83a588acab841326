"""Short talks for the tests of noting."""

from __future__ import annotations

from empathyqa.transcript import Transcript, Turn


def talk(*lines: str) -> Transcript:
    roles = {"C": "customer", "A": "agent"}
    return Transcript("t", tuple(Turn(i, roles[line[0]], line[3:]) for i, line in enumerate(lines)))  # type: ignore[arg-type]
