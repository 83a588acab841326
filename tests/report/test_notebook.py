"""A scorecard shows itself in a notebook, and nothing in it can reach the notebook."""

from __future__ import annotations

import html
import subprocess
import sys

from empathyqa.report import render
from empathyqa.scorecard import Scorecard

from .made_calls import quick_not_heard
from .pages import Page


def test_the_frame_holds_the_report() -> None:
    card = quick_not_heard().card
    page = Page(card._repr_html_())
    (frame,) = page.of("iframe")
    assert "sandbox" in frame.attributes
    assert frame.attributes["srcdoc"] == render(card, format="html")
    assert card.band in (frame.attributes["title"] or "")
    assert [one.tag for one in page.elements] == ["iframe"]


def test_hostile_words_stay_in_the_frame() -> None:
    from dataclasses import replace

    card = replace(quick_not_heard().card, id='"><script>alert(1)</script>')
    assert [one.tag for one in Page(card._repr_html_()).elements] == ["iframe"]
    assert "<script>" not in html.unescape(card._repr_html_().split("srcdoc=")[0].split("title=")[0])


def test_the_noun_alone_loads_no_report() -> None:
    code = "import sys, empathyqa.scorecard; print('jinja2' in sys.modules, 'empathyqa.report' in sys.modules)"
    assert hasattr(Scorecard, "_repr_html_")
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False", "False"]
