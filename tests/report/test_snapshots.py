"""The reports, whole: a change of a word or a line shows here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from empathyqa.report import render

from .made_calls import ALL, disclosure_missed, quick_not_heard
from .made_criteria import made_rubric


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize("format", ["md", "table"])
def test_text_reports(call: Any, format: str, snapshot: Callable[[str, str], None]) -> None:
    made = call()
    text = render(made.card, made.transcript, format=format, rubric=made_rubric(), signals=made.signals)
    snapshot(f"{made.card.id}.{'txt' if format == 'table' else format}", text)


def test_page(snapshot: Callable[[str, str], None]) -> None:
    made = quick_not_heard()
    page = render(made.card, made.transcript, rubric=made_rubric(), signals=made.signals)
    snapshot("parcel-2290.html", page[page.index("<body>") :])


def test_page_without_the_customers_data(snapshot: Callable[[str, str], None]) -> None:
    made = disclosure_missed()
    page = render(made.card, made.transcript, rubric=made_rubric(), signals=made.signals, quotes="redacted")
    snapshot("water-0093-redacted.html", page[page.index("<body>") :])
