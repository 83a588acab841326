"""Where to begin among many: alerts, then what was critical, then the lowest totals; and nothing where the list is short."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.cli.score_index import Summary, index_page
from empathyqa.report import render_many
from empathyqa.report.looking_first import MANY, MOST, to_look_at_first
from empathyqa.scorecard import Scorecard

from .made_calls import quick_not_heard


def test_a_short_list_needs_no_beginning() -> None:
    assert to_look_at_first([(True, True, 0.0)] * MANY) == ()


def test_alerts_then_what_was_critical_then_the_lowest() -> None:
    plain = [(False, False, float(total)) for total in range(90, 60, -1)]
    found = to_look_at_first([*plain, (False, True, 95.0), (True, False, None), (False, False, None), (True, False, 99.0)])
    assert len(found) == MOST
    assert found[:4] == (31, 33, 30, 29), "the call with nothing to judge is not among them, unless it has an alert"
    assert list(found[3:]) == list(range(29, 22, -1))


def test_equal_ones_stay_in_the_order_of_the_list() -> None:
    assert to_look_at_first([(False, False, 50.0)] * 30) == tuple(range(MOST))


def _cards(number: int) -> list[Scorecard]:
    card = replace(quick_not_heard().card, alerts=(), capped_by=None)
    return [replace(card, id=f"call-{place:02}", total=99.0 - place) for place in range(number)]


def test_the_table_ends_with_where_to_begin() -> None:
    lines = render_many(_cards(25), "table").splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("To look at first"))
    assert [line.split()[0] for line in lines[at + 1 :]] == [f"call-{place:02}" for place in range(24, 14, -1)]
    assert "To look at first" not in render_many(_cards(20), "table")


def test_the_index_begins_with_where_to_begin() -> None:
    page = index_page([Summary.of(card, f"{card.id}.html") for card in _cards(25)])
    first, rest = page.split("<table>")
    assert first.count("<li>") == MOST
    assert first.index("call-24.html") < first.index("call-23.html")
    assert rest.index("call-00.html") < rest.index("call-24.html"), "the list below stays in the order of the input"
    assert "<ol>" not in index_page([Summary.of(card, f"{card.id}.html") for card in _cards(20)])
