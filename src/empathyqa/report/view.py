"""What a report shows, prepared to the last word: the templates only lay it out.

Turn numbers count from one here, as people count; strings are as they may be shown, before escaping.
"""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.report.timeline import Timeline
from empathyqa.report.triangle import Triangle


@dataclass(frozen=True, slots=True)
class Quote:
    """Someone's words at their place, or the place where words were called for."""

    text: str
    before: str = ""
    after: str = ""
    """The rest of the sentence around the words, where the transcript is at hand."""
    number: int | None = None
    """The turn, counted from one; ``None`` where it belongs to the whole conversation."""
    time: str = ""
    speaker: str = ""
    role: str = ""
    signal: str = ""
    label: str = ""
    """The signal behind it, in plain words."""
    note: str = ""
    expected: bool = False
    linked: bool = False
    """The transcript is on the page, so the turn can be jumped to."""
    beside: bool = False
    """No evidence itself: it shows what the evidence answers, or the reply to it; the label says which."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """A piece of a better line: plain words, or a slot."""

    text: str
    slot: bool = False
    filled: bool = False


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One criterion, its outcome in words and symbol, and its evidence."""

    id: str
    title: str
    pillar: str
    outcome: str
    symbol: str
    outcome_word: str
    use: str
    use_word: str
    weight: str
    points: str
    count: str
    reason: str
    quotes: tuple[Quote, ...]
    why: str
    tip: str
    better: tuple[LinePart, ...]
    source: str
    limits: tuple[str, ...]
    sure: str
    critical: bool
    gain: str = ""
    """Points of the total still to be had; priorities only."""
    praise: str = ""
    """What it gave the customer, in the rubric's words; strengths only."""


@dataclass(frozen=True, slots=True)
class PillarView:
    """One pillar: its score and how much of it could be judged."""

    id: str
    title: str
    subtitle: str
    score: str
    number: float | None
    coverage: str
    verdict: str
    verdict_word: str
    taken_off: str
    criteria: tuple[CriterionView, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One of the four steps of a moment."""

    id: str
    word: str
    outcome: str
    symbol: str
    outcome_word: str
    quotes: tuple[Quote, ...]
    against: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment and what the agent made of it."""

    number: int
    title: str
    caption: str
    opener: Quote
    steps: tuple[StepView, ...]
    verdict: str
    held: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark's letter and what it says in plain words."""

    family: str
    letter: str
    name: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a turn in which the same things were heard."""

    text: str
    families: tuple[str, ...] = ()
    ends: tuple[Tag, ...] = ()
    """The marks that end where this stretch ends."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TurnView:
    """One turn of the transcript, cut where marks begin and end."""

    number: int
    role: str
    speaker: str
    time: str
    segments: tuple[Segment, ...]
    heard: tuple[Tag, ...]
    internal: bool
    cut: str
    notes: tuple[str, ...]
    """Moments that open and chains that broke here."""
    words: int
    feeling: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Something somebody said they would do."""

    owner: str
    quote: Quote
    when: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The note an agent would otherwise type after the contact."""

    reason: Quote | None
    status: str
    done: tuple[Quote, ...]
    promises: tuple[Promise, ...]
    open_questions: tuple[Quote, ...] | None
    """``None`` where only the card was given: facts are not part of it."""
    vulnerability: tuple[Quote, ...]
    no_promise: str = ""
    """What stands where no promise could be noted."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact that the rubric asks to be noted."""

    label: str
    said: tuple[tuple[str, Quote], ...]
    """Each value, and the words it was said in."""
    otherwise: str = ""
    """Why there is none."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole call report."""

    id: str
    title: str
    language: str
    facts: tuple[tuple[str, str], ...]
    band: str
    advice: str
    archetype: str
    resolution: str
    total: str
    completeness: str
    complete: bool
    applied: str
    capped: str
    because: str
    good: bool
    """Strengths come before priorities, in every format."""
    alerts: tuple[CriterionView, ...]
    triangle: Triangle
    pillars: tuple[PillarView, ...]
    priorities: tuple[CriterionView, ...]
    strengths: tuple[CriterionView, ...]
    timeline: Timeline | None
    moments: tuple[MomentView, ...]
    turns: tuple[TurnView, ...]
    transcript_title: str
    key_lead: str
    key: tuple[tuple[Tag, str], ...]
    not_judged: tuple[CriterionView, ...]
    abstained: tuple[tuple[str, str], ...]
    summary: Summary | None
    facts_noted: tuple[FactView, ...]
    receipt: tuple[tuple[str, tuple[str, ...]], ...]
    quotes_note: str
    talk: str
    talk_agent: int
    timeline_alt: str
    first_none: str = ""
    """What is said where there is no priority."""
    well_none: str = ""
    """What is said where there is no strength."""
    arc: str = ""
    """When it was hardest for the customer and how it ended, in a sentence; empty where only the card was given."""
