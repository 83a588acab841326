"""The nouns of judging: Outcome, Evidence, CriterionResult, PillarScore, Scorecard. Data only; scoring.py adds up."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from empathyqa.quickly import quickly
from empathyqa.signal import Moment

Use = Literal["score", "guard", "coach", "alert", "context"]
Archetype = Literal[
    "seen_and_sorted", "quick_not_heard", "warm_unresolved", "unsafe_to_disclose", "cold_unresolved", "transactional"
]
ResolutionStatus = Literal["resolved", "promised", "partial", "unresolved", "unclear"]
NameStatus = Literal["used", "missed", "unknown", "overused"]
PILLARS = ("efficiency", "effectiveness", "empathy")
"""The three pillars, in the order in which they are shown. Each counts alike unless a rubric says why not."""


class Outcome(StrEnum):
    """What became of one criterion in one conversation."""

    MET = "met"
    PARTLY = "partly"
    MISSED = "missed"
    NOT_APPLICABLE = "not_applicable"
    NEEDS_A_PERSON = "needs_a_person"

    @property
    def value_earned(self) -> float | None:
        """1, 0.5 or 0; ``None`` where there is nothing to add up."""
        return {"met": 1.0, "partly": 0.5, "missed": 0.0}.get(self.value)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that were seen, or words that were expected and did not come."""

    turn: int | None
    start: int = 0
    end: int = 0
    text: str = ""
    signal: str = ""
    """The id of the signal or fact behind it."""
    note: str = ""
    expected: bool = False
    """True: nothing was found here, though something was called for (absence is evidence too)."""

    @classmethod
    def seen(cls, turn: int, start: int, end: int, text: str, signal: str = "", note: str = "") -> Evidence:
        """Words that count for or against."""
        return cls(turn, start, end, text, signal, note)

    @classmethod
    def missing(cls, turn: int | None, note: str) -> Evidence:
        """Words that were called for at this turn and are not there."""
        return _evidence(turn, note=note, expected=True)


_evidence = quickly(Evidence)


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """What one criterion says of one conversation, because of which words, and what to do next."""

    criterion: str
    title: str
    pillar: str
    use: Use
    weight: float
    outcome: Outcome
    reason: str
    """One plain sentence: why this outcome, or why it does not apply."""
    evidence: tuple[Evidence, ...] = ()
    met: int | None = None
    """Opportunities taken, of ``opportunities``; ``None`` where the criterion does not count them."""
    opportunities: int | None = None
    critical: bool = False
    takes_off: float = 0.0
    """Points a violated guard takes off its pillar."""
    why: str = ""
    tip: str = ""
    try_saying: str = ""
    source: str = ""
    known_limits: tuple[str, ...] = ()
    sure: float = 1.0
    """0 to 1: the lowest confidence among the signals it rests on."""


@dataclass(frozen=True, slots=True)
class PillarScore:
    """One pillar's points. ``score`` is 0–100, or ``None`` where nothing applied."""

    id: str
    title: str
    weight: float
    score: float | None
    coverage: float
    """Applicable weight as a share of the pillar's whole scoring weight, 0–1."""
    verdict: Literal["judged", "little_to_judge", "no_evidence"]
    earned: float = 0.0
    """Weight earned; of a pillar with little to judge, as much of it as counts."""
    possible: float = 0.0
    taken_off: float = 0.0
    """Points that guards took off."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One entry of the receipt: which words moved which criterion by how many points of the total."""

    criterion: str
    points: float
    """Points of the total (0–100) that this criterion earned (or, negative, that a guard took off)."""
    of: float
    """Points of the total that it could have earned; in a pillar with little to judge, the others as they are."""
    signal: str
    turn: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """Enough to derive the number again and compare."""

    rubric: str
    rubric_version: str
    rubric_hash: str
    library_version: str
    transcript_hash: str
    lines: tuple[ReceiptLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A fact's value in its plainest form, and the words it was said in."""

    value: str
    turn: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """A fact that the rubric asks to be noted (``extract:``), and what was said of it. Never scored."""

    id: str
    label: str
    kind: str
    said: tuple[Said, ...] = ()
    """Each value once, in the order of the talk; empty where nobody said it."""
    hidden: bool = False
    """It was said, and a redactor hid it."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One conversation, judged by one rubric."""

    id: str
    total: float | None
    """0–100, or ``None`` where no pillar had anything to judge."""
    band: str
    complete: bool
    pillars: dict[str, PillarScore]
    results: tuple[CriterionResult, ...]
    moments: tuple[Moment, ...]
    archetype: Archetype
    resolution_status: ResolutionStatus
    name_status: NameStatus
    over_apology: bool
    scripted_empathy: bool
    receipt: Receipt
    rubric_title: str = ""
    because: str = ""
    """Why the pillars do not weigh the same, where they do not."""
    alerts: tuple[str, ...] = ()
    """Ids of criteria that call for a person."""
    capped_by: str | None = None
    """The critical criterion that held the band down: missed, the lowest; met in part beside a disclosure that was passed
    over, the last but one at best."""
    held_from: str = ""
    """The band that the numbers alone reach, where the archetype keeps the card below it, or where it is the highest and
    only a pillar with little to judge lifts the total there."""
    other_rules: dict[str, float | None] = field(default_factory=dict)
    """The total under the market's two other rules: ``flat`` (all items alike), ``coverage_weighted``."""
    abstained: dict[str, str] = field(default_factory=dict)
    channel: str = "unknown"
    agent_name: str | None = None
    customer_name: str | None = None
    agent_id: str | None = None
    """What the source calls the agent, where it has more than a name."""
    date: str | None = None
    """The day of the contact, ISO 8601, where the source says it."""
    queue: str | None = None
    warnings: tuple[str, ...] = ()
    extracted: tuple[Extracted, ...] = ()
    """The facts that the rubric asks to be noted, one entry each; empty where it asks for none."""

    def result(self, criterion: str) -> CriterionResult:
        """The result of one criterion by id; KeyError where the rubric has no such criterion."""
        for result in self.results:
            if result.criterion == criterion:
                return result
        raise KeyError(criterion)

    def _repr_html_(self) -> str:
        """The coaching report, for notebooks."""
        from empathyqa.report.notebook import framed

        return framed(self)
