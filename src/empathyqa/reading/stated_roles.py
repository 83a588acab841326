"""Conversations whose source states every role outright, which is most of a large batch: nothing is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from empathyqa.reading.raw import RawConversation
from empathyqa.reading.redaction import redactions
from empathyqa.reading.role_swap import swapped
from empathyqa.transcript import Party, Role, Turn

_STATED: dict[Role, Party] = {
    role: Party(role, role, role, None, False, "source", f"the source says so ({role})")
    for role in get_args(Role)
    if role != "unknown"
}


def plainly_stated(raw: RawConversation) -> tuple[tuple[Party, ...], tuple[Turn, ...]] | None:
    """Parties and turns where the source states every role outright, which is most of a large batch; ``None``
    otherwise.

    The same decisions as :func:`tell_roles`, without its weighing: nothing is left to weigh unless the roles look
    swapped.
    """
    roles: dict[Role, None] = {}
    for turn in raw.turns:
        role = turn.role
        if role is None or role != turn.label or turn.name is not None or turn.channel is not None:
            return None
        roles[role] = None
    if "customer" not in roles or not ("agent" in roles or "bot" in roles):
        return None
    first = [turn.text for turn in raw.turns[:8] if turn.role == "customer"]
    if _may_be_swapped(first) and "agent" in roles:
        agents = [turn.text for turn in raw.turns if turn.role == "agent"]
        if swapped(agents, [turn.text for turn in raw.turns if turn.role == "customer"]) is not None:
            return None
    names = {"agent": raw.agent_name, "customer": raw.customer_name}
    parties = tuple(replace(_STATED[role], name=names[role]) if names.get(role) else _STATED[role] for role in roles)
    turns = tuple(
        [
            Turn(
                place,
                turn.role or "unknown",
                turn.text,
                turn.label,
                turn.start,
                turn.end,
                redactions(turn.text),
                turn.internal,
                turn.ref,
            )
            for place, turn in enumerate(raw.turns)
        ]
    )
    return parties, turns


def _may_be_swapped(texts: Sequence[str]) -> bool:
    """Whether a customer's first words hold any word that a swap needs: a cheap look before the weighing."""
    for text in texts[:3]:
        lowered = text.lower()
        if "thank" in lowered or "help" in lowered or "assist" in lowered or "speaking" in lowered or "welcome" in lowered:
            return True
        if "through to" in lowered or "reached" in lowered or "can i do" in lowered:
            return True
    return False
