"""RawConversation → Transcript: pieces joined, roles told, redactions marked, ids made. The same for every format."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from empathyqa.errors import ReadingError, RolesUnclear
from empathyqa.reading.cleaning import clean
from empathyqa.reading.cues import joined
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, RawTurn
from empathyqa.reading.redaction import redactions
from empathyqa.reading.role_words import looks_like_name, read_label
from empathyqa.reading.roles import key_of, line_of, swapped, tell_roles
from empathyqa.transcript import Party, Role, Transcript, Turn

_STATED: dict[Role, str] = {
    "agent": "the source says so (agent)", "customer": "the source says so (customer)",
    "bot": "the source says so (bot)",
    "system": "the source says so (system)", "supervisor": "the source says so (supervisor)",
    "other": "the source says so (other)",
}  # fmt: skip
_STATED_PARTY = {role: Party(role, role, role, None, False, "source", reason) for role, reason in _STATED.items()}


def build(raw: RawConversation, format: str, options: Options) -> Transcript:
    """The transcript. Raises ReadingError (T012, T013) and RolesUnclear (T014–T017, T023)."""
    _named(raw, options)
    if raw.in_pieces:
        raw.turns = joined(raw.turns)
    _enough(raw, options)
    raw.warnings += _set_aside_times(raw.turns)
    plain = None if options.agent or options.customer else _plainly_stated(raw)
    if plain is not None:
        parties, turns = plain
        warnings: list[str] = []
    else:
        parties, by_key, warnings = tell_roles(raw, options.agent, options.customer, options.path)
        turns = tuple(_turn(place, turn, by_key[key_of(turn)]) for place, turn in enumerate(raw.turns))
    agent_name = raw.agent_name or _name_of("agent", parties)
    customer_name = raw.customer_name or _name_of("customer", parties)
    if not any(turn.speaker == "agent" for turn in turns):
        warnings.append("no person answers here: a bot does")
    return Transcript(
        raw.id or "",
        turns,
        raw.channel,
        parties,
        tuple(raw.events),
        None if _is_hidden(agent_name) else agent_name,
        None if _is_hidden(customer_name) else customer_name,
        raw.language,
        format,
        options.path,
        (*options.warnings, *raw.warnings, *warnings),
        raw.metadata,
    )


def _named(raw: RawConversation, options: Options) -> None:
    """Speech without any speaker is a case of its own: no flag can mend it, only another export."""
    if raw.turns and not any(turn.label or turn.role or turn.channel for turn in raw.turns):
        raise RolesUnclear(problem("T017", "no speaker is named anywhere in it", path=options.path, line=raw.line))


def _enough(raw: RawConversation, options: Options) -> None:
    if not any(turn.text for turn in raw.turns):
        raise ReadingError(problem("T012", "nobody says anything in it", path=options.path, line=raw.line))
    if sum(bool(turn.text) for turn in raw.turns) == 1:
        why = f" ({raw.warnings[0]})" if raw.warnings else ""
        line = raw.line or line_of(raw.turns[0].ref)
        raise ReadingError(problem("T013", f"it has only one turn{why}", path=options.path, line=line))


_BACK, _LONGEST = 30.0, 31 * 86_400.0
"""Seconds by which a turn may begin before the one above it (people overlap), and the longest conversation."""


def _set_aside_times(turns: list[RawTurn]) -> list[str]:
    """Takes times away that cannot be right, and says so: a wait or an interruption must not be made of them."""
    wrong = _wrong_times(turns)
    if not wrong:
        return []
    for turn in turns:
        turn.start = turn.end = None
    return [f"{wrong}, so all times were left aside"]


def _wrong_times(turns: list[RawTurn]) -> str:
    latest = 0.0
    for place, turn in enumerate(turns, 1):
        start = turn.start
        if start is None:
            continue
        if start > _LONGEST or (turn.end is not None and turn.end > _LONGEST):
            return f"turn {place} is timed more than a month after the start"
        if start < latest - _BACK:
            return f"the times run backwards at turn {place}{_at(turn)}"
        latest = max(latest, start)
    return ""


def _at(turn: RawTurn) -> str:
    line = line_of(turn.ref)
    return f" (line {line})" if line else ""


def _plainly_stated(raw: RawConversation) -> tuple[tuple[Party, ...], tuple[Turn, ...]] | None:
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
    if swapped_at_first(first) and "agent" in roles:
        agents = [turn.text for turn in raw.turns if turn.role == "agent"]
        if swapped(agents, [turn.text for turn in raw.turns if turn.role == "customer"]) is not None:
            return None
    names = {"agent": raw.agent_name, "customer": raw.customer_name}
    parties = tuple(
        replace(_STATED_PARTY[role], name=names[role]) if names.get(role) else _STATED_PARTY[role] for role in roles
    )
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


def swapped_at_first(texts: Sequence[str]) -> bool:
    """Whether a customer's first words hold any word that a swap needs: a cheap look before the weighing."""
    for text in texts[:3]:
        lowered = text.lower()
        if (
            "thank" in lowered
            or "help" in lowered
            or "assist" in lowered
            or "speaking" in lowered
            or "welcome" in lowered
        ):
            return True
        if "through to" in lowered or "reached" in lowered or "can i do" in lowered:
            return True
    return False


def _turn(place: int, turn: RawTurn, party: Party) -> Turn:
    spans = turn.redactions or redactions(turn.text)
    return Turn(place, party.role, turn.text, party.id, turn.start, turn.end, spans, turn.internal, turn.ref)


def _name_of(role: Role, parties: Sequence[Party]) -> str | None:
    """The name of the first party in this role, where the file tells it and it reads like a name."""
    for party in parties:
        if party.role == role and party.name is not None and looks_like_name(party.name):
            return read_label(party.name).name or party.name
    return None


def _is_hidden(name: str | None) -> bool:
    """A redactor's token in the place of a name is no name."""
    return name is None or not clean(name) or bool(redactions(name))


def identified(transcript: Transcript, stem: str | None, number: int | None, taken: dict[str, int]) -> Transcript:
    """The transcript with an id of its own: the source's, else the file's name (and number), else a hash of its
    words."""
    wanted = transcript.id or (f"{stem}-{number}" if stem and number is not None else stem) or transcript.sha256[:12]
    unique = wanted
    while unique in taken:
        # The count goes on from the last one given, so that ten thousand namesakes cost no more than ten.
        taken[wanted] += 1
        unique = f"{wanted}-{taken[wanted]}"
    taken[unique] = 1
    return transcript if unique == transcript.id else replace(transcript, id=unique)


def hash_of(text: str) -> str:
    """A short, stable name for a text that has none."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
