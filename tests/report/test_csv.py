"""CSV for a spreadsheet: one header, one row per criterion result, nothing that runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from empathyqa.report import render, render_many
from empathyqa.report.csv_form import COLUMNS, guarded
from empathyqa.report.ranking import priorities
from empathyqa.report.sheet_form import COLUMNS as SHEET
from empathyqa.scorecard import Scorecard

from .made_calls import ALL, quick_not_heard


def test_one_header_and_a_row_a_criterion() -> None:
    cards = [call().card for call in ALL]
    rows = list(csv.DictReader(io.StringIO(render_many(cards, "csv"))))
    assert len(rows) == sum(len(card.results) for card in cards)
    assert {row["id"] for row in rows} == {card.id for card in cards}


def test_a_row_carries_the_card_and_the_result() -> None:
    rows = csv.DictReader(io.StringIO(render(quick_not_heard().card, format="csv")))
    row = next(row for row in rows if row["criterion"] == "no-repeat-telling")
    assert tuple(row) == COLUMNS
    assert (row["total"], row["band"], row["complete"], row["empathy"]) == ("12.2593", "Talk today", "true", "3.1111")
    assert (row["outcome"], row["weight"], row["points"], row["points_possible"]) == ("missed", "3", "0", "16.6667")
    assert (row["turn"], row["quote"]) == ("3", "As I said, 4471!")


def test_quotes_can_be_left_out() -> None:
    rows = list(csv.DictReader(io.StringIO(render(quick_not_heard().card, format="csv", quotes="none"))))
    assert {row["quote"] for row in rows} == {""}
    assert any(row["turn"] for row in rows)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"), ("+44", "'+44"), ("-x", "'-x"), ("@sum", "'@sum"), ("\t=1", "'=1"), ("  =1", "'=1"),
        ("\r\n=1", "'=1"), ("＝1", "'＝1"), ("plain", "plain"), ("a\nb", "a b"), ("\x00=1", "⟨U+0000⟩=1"),
    ],
)  # fmt: skip
def test_a_formula_is_disarmed(text: str, cell: str) -> None:
    assert guarded(text) == cell


def _sheet(*cards: Scorecard) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_many(cards, "sheet"))))


def test_the_sheet_has_a_row_a_card_and_a_column_a_criterion() -> None:
    cards = [call().card for call in ALL]
    rows = _sheet(*cards)
    assert [row["id"] for row in rows] == [card.id for card in cards]
    assert list(rows[0])[: len(SHEET)] == list(SHEET)
    for card, row in zip(cards, rows, strict=True):
        assert {name: value for name, value in row.items() if value and name not in SHEET} == {
            result.criterion: result.outcome.value for result in card.results
        }


def test_the_sheet_tells_when_where_and_what_to_look_at_first() -> None:
    card = replace(quick_not_heard().card, date="2026-11-02T10:05", queue="Repairs")
    (row,) = _sheet(card)
    assert (row["date"], row["queue"], row["total"], row["band"]) == ("2026-11-02", "Repairs", "12.3", "Talk today")
    assert row["look_at_first"] == "; ".join(result.title for result in priorities(card))
    titles = {result.criterion: result.title for result in card.results}
    assert row["a_person_should_look"] == "; ".join(titles[alert] for alert in card.alerts)


def test_a_sheet_of_nothing_is_a_header_and_one_of_one_is_the_same_as_alone() -> None:
    assert render_many([], "sheet").count("\n") == 1
    card = quick_not_heard().card
    assert render(card, format="sheet") == render_many([card], "sheet")


def test_a_formula_in_the_sheet_is_disarmed() -> None:
    (row,) = _sheet(replace(quick_not_heard().card, id="=1+1", queue="@sum", agent_name="-x"))
    assert (row["id"], row["queue"], row["agent"]) == ("'=1+1", "'@sum", "'-x")


def test_day_and_queue_stand_after_the_columns_that_were_there_before() -> None:
    card = replace(quick_not_heard().card, date="2026-03-02", queue="=Billing, second line")
    rows = list(csv.DictReader(io.StringIO(render(card, format="csv"))))
    assert {(row["date"], row["queue"]) for row in rows} == {("2026-03-02", "'=Billing, second line")}
    assert COLUMNS[-3:] == ("quote", "date", "queue")
    without = replace(card, date=None, queue=None)
    assert {(row["date"], row["queue"]) for row in csv.DictReader(io.StringIO(render(without, format="csv")))} == {("", "")}
