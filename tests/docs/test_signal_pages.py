"""The pages in docs/signals/ are those the library would make now, with the figures that were kept."""

from __future__ import annotations

import json
from types import ModuleType

import pytest

from empathyqa.explaining import explain
from empathyqa.signals import BUILT_IN
from empathyqa.signals.gamed import GAMED
from empathyqa.signals.measure import MAY_SCORE, may_score, measured, told
from empathyqa.signals.vocabulary import MEANINGS
from tests.docs.scripts import ROOT
from tests.docs.scripts import script as loaded

FIGURES = json.loads((ROOT / "benchmarks" / "figures.json").read_text(encoding="utf-8"))
IDS = [meaning.id for meaning in MEANINGS]


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    """docs/signal_pages.py as a module."""
    return loaded("signal_pages")


def test_the_pages_are_up_to_date(pages):
    assert pages.stale() == [], "run python docs/signal_pages.py --write"


def test_a_changed_a_missing_and_a_left_over_page_are_seen(pages, tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "FOLDER", tmp_path / "signals")
    pages.write()
    (pages.FOLDER / "hold.md").write_text("other", encoding="utf-8")
    (pages.FOLDER / "apology.md").unlink()
    (pages.FOLDER / "no_more.md").write_text("x", encoding="utf-8")
    assert pages.stale() == ["apology.md", "hold.md", "no_more.md"]
    pages.write()
    assert pages.stale() == []


@pytest.mark.parametrize("id", IDS)
def test_what_explain_tells_is_what_was_measured(id):
    for name, part in FIGURES["sets"].items():
        kept, found = part["signals"][id], measured(id)[name]
        assert (found.gold, found.heard) == (kept["gold"], kept["heard"])
        assert (found.precision, found.recall) == (kept["precision"], kept["recall"])


def test_every_signal_says_how_it_could_be_gamed():
    assert list(GAMED) == IDS


def test_the_page_and_explain_say_the_same(pages):
    page, text = pages.page(next(m for m in MEANINGS if m.id == "apology")), explain("apology")
    for row in (*told("apology"), GAMED["apology"]):
        assert row in page
        assert row in text


def test_only_a_precise_signal_may_score():
    for id in IDS:
        precision = FIGURES["sets"]["commissioned"]["signals"][id]["precision"]
        assert may_score(id) is (id != "crisis" and precision is not None and precision >= MAY_SCORE)
    assert may_score("nothing_of_the_kind") is None
    assert told("nothing_of_the_kind") == []


def test_the_index_has_a_row_for_every_signal(pages):
    index = pages.index()
    assert all(f"| [{rule.id}]({rule.id}.md) |" in index for rule in BUILT_IN)
