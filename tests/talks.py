"""Short talks for the tests: ``"C: Hello"`` is a customer's turn, ``"A: …"`` an agent's, ``"B: …"`` a bot's."""

from __future__ import annotations

from empathyqa.signals import listen
from empathyqa.transcript import Role, Transcript, Turn

ROLES: dict[str, Role] = {"C": "customer", "A": "agent", "B": "bot"}


def talk(*lines: str) -> Transcript:
    """The turns of these lines; one string may hold several."""
    each = [line for some in lines for line in some.split("\n")]
    return Transcript("t", tuple(Turn(i, ROLES[line[0]], line[2:].strip()) for i, line in enumerate(each)))


def ids_in_the_last_turn(*lines: str) -> list[str]:
    """The ids of what is heard, ear and rules together, in the last turn."""
    said = talk(*lines)
    return [signal.id for signal in listen(said) if signal.turn == len(said.turns) - 1]
