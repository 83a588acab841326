"""Scorecards as CSV for a spreadsheet: one header, one row per criterion result, the card's figures on every row.

A tidy table pivots to any other: filter on one ``criterion``, or drop duplicates of ``id``, for a row a card.
Cells that a spreadsheet would run as a formula are disarmed with a leading apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from empathyqa.report.cleaning import one_line
from empathyqa.report.fact_words import value_shown
from empathyqa.report.hiding import Quotes, hidden, name_words, without_personal_data
from empathyqa.scorecard import PILLARS, CriterionResult, Scorecard

COLUMNS = (
    "id", "channel", "agent", "total", "band", "complete", *PILLARS, "archetype", "resolution_status",
    "rubric", "rubric_version", "pillar", "criterion", "title", "use", "weight", "outcome", "met", "opportunities",
    "critical", "points", "points_possible", "reason", "turn", "quote", "date", "queue",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def cards_csv(cards: Iterable[Scorecard], quotes: Quotes = "full") -> str:
    """The rows of all cards under one header; ``turn`` is zero-based, as in the JSON.

    A rubric that asks for facts (``extract:``) adds a column for each, ``extract:<id>``, at the end.
    """
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    every = list(cards)
    facts = tuple(dict.fromkeys(fact.id for card in every for fact in card.extracted))
    writer.writerow([*COLUMNS, *(f"extract:{id}" for id in facts)])
    for card in every:
        names = name_words(card.customer_name)
        whole, noted = _whole(card), noted_cells(card, facts, quotes, names)
        when = [guarded(card.date or ""), guarded(card.queue or "")]
        for result in card.results:
            writer.writerow([*whole, *_row(result, card, quotes, names), *when, *noted])
    return sheet.getvalue()


def noted_cells(card: Scorecard, facts: Iterable[str], quotes: Quotes, names: tuple[str, ...]) -> list[str]:
    """The values of each noted fact, a cell a fact; a cell is empty where nothing was said, or where it was hidden."""
    said = {
        fact.id: "; ".join(value_shown(fact, one.value, quotes, names) for one in fact.said) for fact in card.extracted
    }
    return [guarded(said.get(id, "")) for id in facts]


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    clean = one_line(text)
    return f"'{clean}" if clean.startswith(_FORMULA) else clean


def _whole(card: Scorecard) -> list[str]:
    pillars = [card.pillars[name].score if name in card.pillars else None for name in PILLARS]
    return [
        guarded(card.id),
        card.channel,
        guarded(card.agent_name or ""),
        _figure(card.total),
        guarded(card.band),
        yes_or_no(card.complete),
        *[_figure(score) for score in pillars],
        card.archetype,
        card.resolution_status,
        guarded(card.receipt.rubric),
        card.receipt.rubric_version,
    ]


def _row(result: CriterionResult, card: Scorecard, quotes: Quotes, names: tuple[str, ...]) -> list[str]:
    lines = [line for line in card.receipt.lines if line.criterion == result.criterion]
    first = next((evidence for evidence in result.evidence if evidence.turn is not None), None)
    reason = result.reason if quotes == "full" else without_personal_data(result.reason, names)
    return [
        result.pillar,
        guarded(result.criterion),
        guarded(result.title),
        result.use,
        _figure(result.weight),
        result.outcome.value,
        _figure(result.met),
        _figure(result.opportunities),
        yes_or_no(result.critical),
        _figure(sum(line.points for line in lines) if lines else None),
        _figure(sum(line.of for line in lines) if lines else None),
        guarded(reason),
        _figure(first.turn if first else None),
        guarded(hidden(first.text, quotes, names) if first else ""),
    ]


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")


def yes_or_no(value: bool) -> str:
    """``true`` or ``false``, as spreadsheets write it."""
    return "true" if value else "false"
