"""empathyqa: an empathy-aware QA scorecard for contact centres. Every point is traced to the words that earned it.

    import empathyqa as eq

    transcript = eq.read_transcript("call.vtt")
    card = eq.score(transcript, eq.load_rubric("balanced"))
    print(card.total, card.band, card.pillars["empathy"].score)
    page = eq.render(card, transcript, format="html")

Everything below is imported when it is first asked for, so that ``import empathyqa`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from empathyqa.arc import Arc, follow
    from empathyqa.batch import Scored, score_each
    from empathyqa.errors import (
        EmpathyQAError,
        PluginError,
        Problem,
        ReadingError,
        RolesUnclear,
        RubricError,
        TemplateError,
        UnknownFormat,
    )
    from empathyqa.explaining import explain
    from empathyqa.moments import trace
    from empathyqa.plugins import Registry
    from empathyqa.reading import read_text, read_transcript, read_transcripts
    from empathyqa.report import render, signals_json
    from empathyqa.rubric import check_rubric, load_rubric, rubric_schema
    from empathyqa.rubric.model import Criterion, Rubric
    from empathyqa.scorecard import (
        CriterionResult,
        Evidence,
        Outcome,
        PillarScore,
        Receipt,
        ReceiptLine,
        Scorecard,
    )
    from empathyqa.scorer import Scorer, score
    from empathyqa.signal import Fact, Moment, Sentiment, Signal, Signals
    from empathyqa.signals import listen
    from empathyqa.signals.sector_packs import with_sectors
    from empathyqa.transcript import Capabilities, Event, Party, Span, Transcript, Turn
    from empathyqa.verifying import verify

__version__ = "0.1.0"

__all__ = [
    "Arc",
    "Capabilities",
    "Criterion",
    "CriterionResult",
    "EmpathyQAError",
    "Event",
    "Evidence",
    "Fact",
    "Moment",
    "Outcome",
    "Party",
    "PillarScore",
    "PluginError",
    "Problem",
    "ReadingError",
    "Receipt",
    "ReceiptLine",
    "Registry",
    "RolesUnclear",
    "Rubric",
    "RubricError",
    "Scorecard",
    "Scored",
    "Scorer",
    "Sentiment",
    "Signal",
    "Signals",
    "Span",
    "TemplateError",
    "Transcript",
    "Turn",
    "UnknownFormat",
    "__version__",
    "check_rubric",
    "explain",
    "follow",
    "listen",
    "load_rubric",
    "read_text",
    "read_transcript",
    "read_transcripts",
    "render",
    "rubric_schema",
    "score",
    "score_each",
    "signals_json",
    "trace",
    "verify",
    "with_sectors",
]

_ROOMS = {
    "arc": ("Arc", "follow"),
    "batch": ("Scored", "score_each"),
    "errors": (
        "EmpathyQAError",
        "PluginError",
        "Problem",
        "ReadingError",
        "RolesUnclear",
        "RubricError",
        "TemplateError",
        "UnknownFormat",
    ),
    "explaining": ("explain",),
    "moments": ("trace",),
    "plugins": ("Registry",),
    "reading": ("read_text", "read_transcript", "read_transcripts"),
    "report": ("render", "signals_json"),
    "rubric": ("check_rubric", "load_rubric", "rubric_schema"),
    "rubric.model": ("Criterion", "Rubric"),
    "scorecard": ("CriterionResult", "Evidence", "Outcome", "PillarScore", "Receipt", "ReceiptLine", "Scorecard"),
    "scorer": ("Scorer", "score"),
    "signal": ("Fact", "Moment", "Sentiment", "Signal", "Signals"),
    "signals": ("listen",),
    "signals.sector_packs": ("with_sectors",),
    "transcript": ("Capabilities", "Event", "Party", "Span", "Transcript", "Turn"),
    "verifying": ("verify",),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:
    room = _HOME.get(name)
    if room is None:
        raise AttributeError(f"module 'empathyqa' has no attribute {name!r}")
    return getattr(import_module(f"empathyqa.{room}"), name)


def __dir__() -> list[str]:
    return __all__
