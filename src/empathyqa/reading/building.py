"""RawConversation → Transcript: pieces joined, roles told, redactions marked, ids made. The same for every format."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from empathyqa.errors import ReadingError, RolesUnclear
from empathyqa.reading.cleaning import clean
from empathyqa.reading.cues import joined
from empathyqa.reading.limits import check_conversation
from empathyqa.reading.own_word import machines_apart
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, RawTurn
from empathyqa.reading.redaction import redactions
from empathyqa.reading.role_words import looks_like_name, read_label
from empathyqa.reading.roles import tell_roles
from empathyqa.reading.speakers import key_of, line_of
from empathyqa.reading.stated_roles import plainly_stated
from empathyqa.transcript import Party, Role, Transcript, Turn


def build(raw: RawConversation, format: str, options: Options) -> Transcript:
    """The transcript. Raises ReadingError (T012, T013) and RolesUnclear (T014–T017, T023)."""
    _named(raw, options)
    if raw.in_pieces:
        raw.turns = joined(raw.turns)
    _enough(raw, options)
    raw.warnings += _set_aside_times(raw.turns)
    plain = None if options.agent or options.customer else plainly_stated(raw)
    if plain is not None:
        parties, turns = plain
        warnings: list[str] = []
    else:
        parties, by_key, warnings = tell_roles(raw, options.agent, options.customer, options.path)
        turns = tuple(_turn(place, turn, by_key[key_of(turn)]) for place, turn in enumerate(raw.turns))
    parties, turns, machines = machines_apart(parties, turns)
    warnings += [*machines, *_of_nobody(raw.turns, turns)]
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


def _of_nobody(given: Sequence[RawTurn], turns: Sequence[Turn]) -> list[str]:
    """The warning for words that have no speaker in a file that names them: they count for nobody."""
    lost = [
        turn
        for raw, turn in zip(given, turns, strict=True)
        if turn.speaker in ("other", "unknown") and raw.text and not (raw.label or raw.role or raw.channel or raw.name)
    ]
    if not lost:
        return []
    line = line_of(lost[0].source_ref)
    where = f"line {line}" if line else f"turn {lost[0].index + 1}"
    many = len(lost) > 1
    return [f"{len(lost)} turn{'s have' if many else ' has'} no speaker ({where}) and count{'' if many else 's'} for nobody"]


def _enough(raw: RawConversation, options: Options) -> None:
    check_conversation(len(raw.turns), options, raw.line)
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
