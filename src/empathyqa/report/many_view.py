"""What the agent and team pages show, prepared to the last word; the templates only lay it out."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.report.figures_told import FigureView, RateView, TrendView
from empathyqa.report.view import LinePart, Quote
from empathyqa.report.whisker import BandTriangle


@dataclass(frozen=True, slots=True)
class SaidIn:
    """Someone's words and the contact they come from."""

    quote: Quote
    contact: str
    day: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class NotedView:
    """A strength or a priority over many contacts."""

    title: str
    pillar: str
    met: str
    left: str
    reason: str
    why: str
    tip: str
    better: tuple[LinePart, ...]
    team_wide: bool
    said: tuple[SaidIn, ...]


@dataclass(frozen=True, slots=True)
class ContactStory:
    """One contact told in its moments."""

    id: str
    day: str
    lead: str
    said: tuple[tuple[Quote, Quote | None], ...]
    """(what the customer brought, the reply) pairs."""


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion over many contacts."""

    title: str
    pillar: str
    applied: str
    rate: RateView | None
    left: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact in a list."""

    id: str
    day: str
    total: str
    kind: str
    agent: str = ""
    brought: str = ""


@dataclass(frozen=True, slots=True)
class RecycledView:
    """A sentence that came back."""

    text: str
    times: str
    stock: bool


@dataclass(frozen=True, slots=True)
class LoadRow:
    """Who took what."""

    name: str
    contacts: str
    heavy: str
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgentView:
    """The agent report."""

    title: str
    language: str
    name: str
    facts: tuple[tuple[str, str], ...]
    lead: str
    minute: tuple[str, ...]
    """The page in a few sentences."""
    drawn_in: str
    notes: tuple[str, ...]
    triangle: BandTriangle
    figures: tuple[FigureView, ...]
    strengths: tuple[NotedView, ...]
    priorities: tuple[NotedView, ...]
    trends: tuple[TrendView, ...]
    best: ContactStory | None
    hardest: ContactStory | None
    steps: tuple[RateView, ...]
    broke: str
    met: tuple[str, ...]
    care: tuple[str, ...]
    recycled: tuple[RecycledView, ...]
    fresher: tuple[SaidIn, ...]
    heard: bool
    """Recycled sentences could be looked for."""
    words: bool
    """People's words are shown."""
    criteria: tuple[CriterionRow, ...]
    contacts: tuple[ContactRow, ...]
    more_contacts: str
    method: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AgentRow:
    """One agent in the team's table."""

    name: str
    contacts: str
    triangle: BandTriangle
    figures: tuple[FigureView, ...]
    heavy: str
    content: str
    care: str
    """What calls for a word of care; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class ActOnView:
    """A contact a person should look at."""

    contact: str
    day: str
    agent: str
    what: str
    urgency: str
    urgent: bool
    quote: Quote
    noticed: str
    acted: str


@dataclass(frozen=True, slots=True)
class PracticeView:
    """A practice and an example of it."""

    what: str
    act: bool
    count: str
    example: tuple[str, str, str]
    """Before, the words, after."""
    source: str


@dataclass(frozen=True, slots=True)
class SliceRow:
    """A channel or a queue."""

    name: str
    contacts: str
    figures: tuple[FigureView, ...]
    heavy: str


@dataclass(frozen=True, slots=True)
class TeamView:
    """The team report."""

    title: str
    language: str
    heading: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    triangle: BandTriangle
    figures: tuple[FigureView, ...]
    kind_sentence: str
    minute: tuple[str, ...]
    """The page in a few sentences."""
    trends: tuple[TrendView, ...]
    act_on: tuple[ActOnView, ...]
    act_on_rest: tuple[ActOnView, ...]
    act_on_none: str
    """What to say where the list is empty."""
    act_on_notes: tuple[str, ...]
    agents: tuple[AgentRow, ...]
    ranking: str
    ranked_anyway: bool
    measures: tuple[str, ...]
    kinds: tuple[RateView, ...]
    pulls: tuple[str, ...]
    steps: tuple[RateView, ...]
    cues: tuple[RateView, ...]
    broke: str
    practices: tuple[PracticeView, ...]
    drop: tuple[PracticeView, ...]
    practices_lead: str
    hard_lead: str
    load_heads: tuple[str, ...]
    load: tuple[LoadRow, ...]
    hardest: tuple[ContactRow, ...]
    care: tuple[tuple[str, str], ...]
    criteria: tuple[CriterionRow, ...]
    watched: tuple[CriterionRow, ...]
    channels: tuple[SliceRow, ...]
    queues: tuple[SliceRow, ...]
    slices_note: str
    heard: bool
    words: bool
    method: tuple[tuple[str, str], ...]
