"""Scorecards as a sheet for a spreadsheet: a row a conversation, a column a criterion.

What one sorts and filters by stands first: the day, the queue, the agent, the total, the verdict. The other table
(``csv``) has a row a criterion, with points, reasons and quotes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from empathyqa.report.band import band_shown
from empathyqa.report.csv_form import guarded, noted_cells, yes_or_no
from empathyqa.report.hiding import Quotes, name_words
from empathyqa.report.ranking import priorities
from empathyqa.scorecard import PILLARS, Scorecard

COLUMNS = (
    "id", "date", "queue", "channel", "agent", "total", "band", "complete", *PILLARS, "a_person_should_look",
    "look_at_first", "archetype", "resolution_status", "rubric", "rubric_version",
)  # fmt: skip


def cards_sheet(cards: Iterable[Scorecard], quotes: Quotes = "full") -> str:
    """The rows of all cards under one header: figures from 0 to 100, and ``met``, ``partly``, ``missed`` … by criterion.

    The columns of criteria are those of all cards, in the rubric's order; facts that the rubric asks for come last, as in
    the other table. ``a_person_should_look`` names the alerts, ``look_at_first`` the priorities of the coaching report.
    """
    every = list(cards)
    criteria = tuple(dict.fromkeys(result.criterion for card in every for result in card.results))
    facts = tuple(dict.fromkeys(fact.id for card in every for fact in card.extracted))
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow([*COLUMNS, *criteria, *(f"extract:{id}" for id in facts)])
    for card in every:
        outcomes = {result.criterion: result.outcome.value for result in card.results}
        noted = noted_cells(card, facts, quotes, name_words(card.customer_name))
        writer.writerow([*_whole(card), *(outcomes.get(id, "") for id in criteria), *noted])
    return sheet.getvalue()


def _whole(card: Scorecard) -> list[str]:
    titles = {result.criterion: result.title for result in card.results}
    pillars = [card.pillars[name].score if name in card.pillars else None for name in PILLARS]
    return [
        guarded(card.id),
        guarded((card.date or "")[:10]),
        guarded(card.queue or ""),
        card.channel,
        guarded(card.agent_name or card.agent_id or ""),
        _points(card.total),
        guarded(band_shown(card)),
        yes_or_no(card.complete),
        *map(_points, pillars),
        guarded("; ".join(titles.get(alert, alert) for alert in card.alerts)),
        guarded("; ".join(result.title for result in priorities(card))),
        card.archetype,
        card.resolution_status,
        guarded(card.receipt.rubric),
        card.receipt.rubric_version,
    ]


def _points(value: float | None) -> str:
    """One decimal: a second would be chance."""
    return "" if value is None else f"{value:.1f}".removesuffix(".0")
