"""The timeline of a conversation as coordinates: turns, the customer's feeling, holds, moments and where they broke."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from empathyqa.signal import Moment
from empathyqa.transcript import Transcript, Turn

LEFT, RIGHT = 98.0, 948.0
FEELING_BASE, FEELING_STEP = 104.0, 22.0
CUSTOMER_LANE, AGENT_LANE = 114.0, 140.0
MOMENTS_TOP, MOMENT_HEIGHT = 200, 52
CHIP = 73.0
STEPS = ("notice", "name", "contain", "act")


@dataclass(frozen=True, slots=True)
class Block:
    """A turn: as wide as what was said, with the customer's feeling above it."""

    number: int
    role: str
    x: float
    width: float
    y: float
    level: int
    bar_y: float
    bar_height: float
    tender: bool
    """A vulnerability or a crisis was heard here."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One of the four steps under a moment's bracket."""

    step: str
    x: float
    outcome: str


@dataclass(frozen=True, slots=True)
class Bracket:
    """A moment: the stretch it covers and its four steps."""

    number: int
    x: float
    width: float
    y: float
    label_x: float
    chips: tuple[Chip, ...]
    broke_x: float | None


@dataclass(frozen=True, slots=True)
class Pause:
    """A hold or an unexplained silence between turns."""

    x: float
    kind: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything the picture needs; coordinates in a 960 × ``height`` box."""

    height: float
    blocks: tuple[Block, ...]
    levels: tuple[tuple[int, float], ...]
    ticks: tuple[tuple[float, str], ...]
    brackets: tuple[Bracket, ...]
    pauses: tuple[Pause, ...]


def draw_timeline(
    transcript: Transcript,
    moments: Sequence[Moment],
    levels: Mapping[int, int],
    tender: frozenset[int],
    ticks: Mapping[int, str],
) -> Timeline:
    """The timeline; ``levels`` is the customer's feeling (1–3) by turn, ``ticks`` the labels under some turns."""
    places = _places(transcript.turns)
    blocks = tuple(
        _block(turn, *places[turn.index], levels.get(turn.index, 0), turn.index in tender)
        for turn in transcript.turns
        if turn.index in places
    )
    brackets = _brackets(moments, places)
    lanes = max((bracket.y for bracket in brackets), default=MOMENTS_TOP - MOMENT_HEIGHT)
    return Timeline(
        height=lanes + MOMENT_HEIGHT + 6,
        blocks=blocks,
        levels=tuple((level, FEELING_BASE - level * FEELING_STEP) for level in (1, 2, 3)),
        ticks=tuple((_r(places[turn][0]), label) for turn, label in ticks.items() if turn in places),
        brackets=brackets,
        pauses=_pauses(transcript, places),
    )


def _places(turns: Sequence[Turn]) -> dict[int, tuple[float, float]]:
    """Turn index → (x, width): widths follow the words said, with a floor so that every turn can be seen."""
    shares = {turn.index: max(4.0, min(120.0, float(len(turn.text[:20_000].split())))) for turn in turns}
    whole = sum(shares.values()) or 1.0
    places: dict[int, tuple[float, float]] = {}
    x = LEFT
    for index, share in shares.items():
        width = share / whole * (RIGHT - LEFT)
        places[index] = (x, width)
        x += width
    return places


def _block(turn: Turn, x: float, width: float, level: int, tender: bool) -> Block:
    gap = min(1.5, width * 0.2)
    height = level * FEELING_STEP
    lane = CUSTOMER_LANE if turn.speaker == "customer" else AGENT_LANE
    return Block(
        turn.index + 1, turn.speaker, _r(x + gap / 2), _r(width - gap), lane, level,
        _r(FEELING_BASE - height), _r(height), tender,
    )  # fmt: skip


def _brackets(moments: Sequence[Moment], places: Mapping[int, tuple[float, float]]) -> tuple[Bracket, ...]:
    drawn: list[Bracket] = []
    lane_ends: list[float] = []
    for number, moment in enumerate(moments, 1):
        if moment.turn not in places:
            continue
        last = places.get(max(moment.until, moment.turn), places[moment.turn])
        start, end = places[moment.turn][0], last[0] + last[1]
        label_x = max(LEFT, min(start, RIGHT - 4 * CHIP - 26))
        begins = min(start, label_x)
        lane = next((lane for lane, taken in enumerate(lane_ends) if taken + 10 <= begins), len(lane_ends))
        lane_ends[lane : lane + 1] = [max(end, label_x + 4 * CHIP + 26)]
        broke = places.get(moment.broke_at) if moment.broke_at is not None else None
        chips = tuple(
            Chip(step, _r(label_x + 26 + place * CHIP), step_outcome(moment, step)) for place, step in enumerate(STEPS)
        )
        drawn.append(
            Bracket(
                number,
                _r(start),
                _r(max(end - start, 6)),
                MOMENTS_TOP + lane * MOMENT_HEIGHT,
                _r(label_x),
                chips,
                _r(broke[0] + broke[1] / 2) if broke else None,
            )
        )
    return tuple(drawn)


def step_outcome(moment: Moment, step: str) -> str:
    """``met``, ``partly`` (noticed or named by a stock line only, or named only when it was told again) or ``missed``."""
    if step == "notice" and moment.notice and moment.scripted_notice:
        return "partly"
    if step == "name" and (moment.scripted_name or (not moment.name and moment.evidence.get("name"))):
        return "partly"
    return "met" if getattr(moment, step) else "missed"


def _pauses(transcript: Transcript, places: Mapping[int, tuple[float, float]]) -> tuple[Pause, ...]:
    timed = [(turn.start, turn.index) for turn in transcript.turns if turn.start is not None and turn.index in places]
    pauses: list[Pause] = []
    for event in transcript.events:
        if event.kind in ("hold", "silence") and event.start is not None and timed:
            after = next((index for start, index in timed if start > event.start), None)
            x = places[after][0] if after is not None else RIGHT
            pauses.append(Pause(_r(x), event.kind))
    return tuple(pauses)


def _r(value: float) -> float:
    tenths = round(value, 1)
    return int(tenths) if tenths == int(tenths) else tenths
