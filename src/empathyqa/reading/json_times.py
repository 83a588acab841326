"""When the turns of a JSON conversation were said, whatever the keys are called and the times look like."""

from __future__ import annotations

from typing import Any

from empathyqa.reading.raw import RawTurn
from empathyqa.reading.times import Stamp, from_start, parse

_START = (
    ("start", None), ("start_time", None), ("startTime", None), ("start_ms", "ms"), ("startMs", "ms"),
    ("timestamp", None), ("time", None), ("created_at", None), ("createdAt", None), ("begin", None),
    ("offset", None), ("start_offset_ms", "ms"),
)  # fmt: skip
_END = (("end", None), ("end_time", None), ("endTime", None), ("end_ms", "ms"), ("endMs", "ms"))


def settle_times(turns: list[RawTurn], items: list[Any]) -> list[int]:
    """Turns the turns' times into seconds from the start; the numbers of those whose start cannot be read.

    Numbers that can only be seconds from the start need no second look; anything else is parsed with its neighbours.
    """
    plain = all(_is_seconds(turn.start) and _is_seconds(turn.end) and not _ends_too_early(turn) for turn in turns)
    if plain and not (turns and turns[0].start is None and any(map(_has_other_times, items[:3]))):
        return []
    both = [stamp for item in items for stamp in (start_of(item), end_of(item))]
    seconds, _ = from_start(both)
    for place, turn in enumerate(turns):
        turn.start, turn.end = seconds[2 * place], seconds[2 * place + 1]
        if _ends_too_early(turn):
            turn.end = None
    pairs = zip(turns, items, strict=True)
    return [number for number, (turn, item) in enumerate(pairs, 1) if turn.start is None and item.get("start") is not None]


def start_of(item: dict[str, Any]) -> Stamp | None:
    """When a turn or an event begins, as the item says it."""
    return _stamp(item, _START)


def end_of(item: dict[str, Any]) -> Stamp | None:
    """When a turn or an event ends, as the item says it."""
    return _stamp(item, _END)


def _stamp(item: dict[str, Any], keys: tuple[tuple[str, str | None], ...]) -> Stamp | None:
    for key, unit in keys:
        if item.get(key) is not None:
            return parse(item[key], unit)
    return None


def _has_other_times(item: dict[str, Any]) -> bool:
    return len(item) > 2 and any(key in item for key, _ in _START + _END)


def _is_seconds(value: object) -> bool:
    return value is None or ((type(value) is float or type(value) is int) and 0 <= value < 1e8)


def _ends_too_early(turn: RawTurn) -> bool:
    return turn.end is not None and turn.start is not None and turn.end < turn.start
