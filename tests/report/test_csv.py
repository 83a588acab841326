"""CSV for a spreadsheet: one header, one row per criterion result, nothing that runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from empathyqa.report import render, render_many
from empathyqa.report.csv_form import COLUMNS, guarded

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


def test_day_and_queue_stand_after_the_columns_that_were_there_before() -> None:
    card = replace(quick_not_heard().card, date="2026-03-02", queue="=Billing, second line")
    rows = list(csv.DictReader(io.StringIO(render(card, format="csv"))))
    assert {(row["date"], row["queue"]) for row in rows} == {("2026-03-02", "'=Billing, second line")}
    assert COLUMNS[-3:] == ("quote", "date", "queue")
    without = replace(card, date=None, queue=None)
    assert {(row["date"], row["queue"]) for row in csv.DictReader(io.StringIO(render(without, format="csv")))} == {("", "")}
