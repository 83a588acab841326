"""Telling: a scorecard made readable. Nothing here computes a score.

``render`` is the one door; formats are ``html`` and ``md`` (coaching reports), ``table`` (a terminal),
``json``, ``jsonl`` and ``csv`` (for machines), ``sheet`` (for a spreadsheet).
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from empathyqa.errors import Problem, ReadingError
from empathyqa.report.hiding import Quotes

if TYPE_CHECKING:
    from empathyqa.report.heard_json import signals_json
    from empathyqa.report.json_back import card_from_json
    from empathyqa.report.json_form import SCHEMA_VERSION, card_json, dumped
    from empathyqa.report.terminal import Terminal
    from empathyqa.rubric.model import Rubric
    from empathyqa.scorecard import Scorecard
    from empathyqa.signal import Signals
    from empathyqa.transcript import Transcript

__all__ = [
    "FORMATS",
    "SCHEMA_VERSION",
    "Format",
    "Quotes",
    "card_from_json",
    "card_json",
    "dumped",
    "render",
    "render_many",
    "signals_json",
]

_LATER = {
    "SCHEMA_VERSION": "json_form",
    "card_from_json": "json_back",
    "card_json": "json_form",
    "dumped": "json_form",
    "signals_json": "heard_json",
}
"""What the table and the pages do not need is imported when it is asked for."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"empathyqa.report.{_LATER[name]}")
    return getattr(module, name)


Format = Literal["table", "json", "jsonl", "csv", "sheet", "md", "html"]
FORMATS: tuple[str, ...] = get_args(Format)


def render(
    card: Scorecard,
    transcript: Transcript | None = None,
    *,
    format: str = "html",
    rubric: Rubric | None = None,
    signals: Signals | None = None,
    template: str | Path | None = None,
    quotes: Quotes = "full",
    terminal: Terminal | None = None,
) -> str:
    """The scorecard as text in ``format``, ending in one line feed.

    With the transcript, html and md show the conversation; with the signals, everything heard is marked and open
    questions are listed; with the rubric, the band's advice. ``template`` is a team's own Jinja file or folder (html
    and md). ``quotes`` is ``full``, ``redacted`` (personal data replaced) or ``none``. ``terminal`` gives the table its
    width and colours; without it the table is plain and 100 columns wide.

    The card, the transcript and the signals must be of one conversation: where their words differ, the report would show
    one call's words under another's verdict, so :class:`~empathyqa.errors.ReadingError` (V001) is raised instead.

    Raises :class:`~empathyqa.errors.TemplateError` for a template that cannot be used, and
    :class:`~empathyqa.errors.ReadingError` for a format or quotes rule that does not exist.
    """
    _check(format, quotes)
    _same_conversation(card, transcript, signals)
    if format in ("json", "jsonl"):
        from empathyqa.report.json_form import card_json, dumped

        return dumped(card_json(card, quotes), indent=2 if format == "json" else None) + "\n"
    if format == "csv":
        from empathyqa.report.csv_form import cards_csv

        return cards_csv([card], quotes)
    if format == "sheet":
        from empathyqa.report.sheet_form import cards_sheet

        return cards_sheet([card], quotes)
    from empathyqa.arc import follow
    from empathyqa.report.prepare import report_view

    arc = follow(signals) if signals is not None and format in ("html", "md") else None
    view = report_view(card, transcript, rubric=rubric, signals=signals, quotes=quotes, arc=arc, page=format != "table")
    if format == "table":
        from empathyqa.report.table import card_table
        from empathyqa.report.terminal import Terminal as Plain

        return card_table(view, terminal or Plain())
    from empathyqa.report.templating import filled

    return filled(f"call.{format}.j2", {"view": view}, template).strip("\n") + "\n"


def render_many(
    cards: Iterable[Scorecard], format: str = "table", *, quotes: Quotes = "full", terminal: Terminal | None = None
) -> str:
    """Many scorecards in one text: ``table`` (a row each), ``json`` (a list), ``jsonl`` (a line each), ``csv``
    or ``sheet``.

    The csv has one header and one row per criterion result, with the card's figures on every row; the sheet has a row a
    card and a column a criterion. Coaching reports
    (html, md) are one file a conversation: use :func:`render` for each.
    """
    _check(format, quotes, many=True)
    if format in ("json", "jsonl"):
        from empathyqa.report.json_form import card_json, dumped
    if format == "json":
        return dumped([card_json(card, quotes) for card in cards], indent=2) + "\n"
    if format == "jsonl":
        return "".join(dumped(card_json(card, quotes)) + "\n" for card in cards)
    if format == "csv":
        from empathyqa.report.csv_form import cards_csv

        return cards_csv(cards, quotes)
    if format == "sheet":
        from empathyqa.report.sheet_form import cards_sheet

        return cards_sheet(cards, quotes)
    from empathyqa.report.table import cards_table
    from empathyqa.report.terminal import Terminal as Plain

    return cards_table(cards, terminal or Plain())


def _same_conversation(card: Scorecard, transcript: Transcript | None, signals: Signals | None) -> None:
    """Refuse a transcript, or signals, whose words are not those that the card was made from."""
    given = (("transcript", transcript), ("transcript of these signals", signals.transcript if signals else None))
    for what, one in given:
        if one is not None and one.sha256 != card.receipt.transcript_hash:
            message = f"the {what} ({one.id!r}) is not the conversation that this scorecard ({card.id!r}) was made from"
            fix = "give the card and the transcript of one conversation; if the transcript was edited since, score it again"
            raise ReadingError(Problem("V001", message, one.path, fix=fix))


def _check(format: str, quotes: str, *, many: bool = False) -> None:
    known = ("table", "json", "jsonl", "csv", "sheet") if many else FORMATS
    if format not in known:
        what = "many scorecards cannot be written as" if many and format in FORMATS else "there is no report format"
        raise ReadingError(Problem("REP001", f"{what} {format!r}", fix=f"choose one of {', '.join(known)}"))
    if quotes not in get_args(Quotes):
        fix = f"choose one of {', '.join(get_args(Quotes))}"
        raise ReadingError(Problem("REP002", f"there is no quotes rule {quotes!r}", fix=fix))
