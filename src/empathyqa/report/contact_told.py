"""The facts of a contact beside its words: who, through which channel, and what the source says of it."""

from __future__ import annotations

import re

from empathyqa.report.cleaning import one_line
from empathyqa.report.hiding import Quotes
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

MOST_FACTS = 10
_TOLD = frozenset("id channel language languagecode agent agent_name customer customer_name time_resolution_seconds".split())
"""Keys that the page shows elsewhere, or that tell a reader nothing."""


def contact_facts_told(card: Scorecard, transcript: Transcript | None, quotes: Quotes) -> tuple[tuple[str, str], ...]:
    """(What, value) in reading order; with quotes hidden, nothing that the source tells of the customer."""
    customer = (card.customer_name or "") if quotes == "full" else ""
    metadata = transcript.metadata if transcript is not None and quotes == "full" else {}
    facts = [
        (WORDS["call"], card.id),
        (WORDS["agent"], card.agent_name or ""),
        (WORDS["customer"], customer),
        (WORDS["channel"], card.channel if card.channel != "unknown" else ""),
        *((_spaced(name), value) for name, value in metadata.items() if _tells(name, value)),
    ]
    told = [(name[:1].upper() + one_line(name[1:]), one_line(value)) for name, value in facts if value]
    return tuple(told[:MOST_FACTS])


def _tells(name: str, value: str) -> bool:
    """Whether a fact beside the words tells a reader something: switches of the source (``asr: true``) do not."""
    return name.lower() not in _TOLD and len(value) <= 60 and value.lower() not in ("true", "false")


def _spaced(name: str) -> str:
    """A source's key as words: ``agent_id`` and ``agentId`` become ``agent id``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]+", " ", name).lower()
