"""The coaching report as a page: order, landmarks, headings, anchors, tables, nothing from outside, small."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from empathyqa.report import render

from .made import Made
from .made_calls import ALL, disclosure_missed, quick_not_heard, well_handled
from .made_criteria import made_rubric
from .pages import Page


def page(made: Made, **settings: object) -> Page:
    return Page(render(made.card, made.transcript, rubric=made_rubric(), signals=made.signals, **settings))  # type: ignore[arg-type]


@pytest.mark.parametrize("call", ALL)
def test_every_element_is_closed_and_every_id_is_unique(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    ids = [element.attributes["id"] for element in whole.elements if "id" in element.attributes]
    assert whole.unclosed == []
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("call", ALL)
def test_every_link_leads_somewhere_on_the_page(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    ids = {element.attributes.get("id") for element in whole.elements}
    links = [element.attributes["href"] or "" for element in whole.of("a")]
    assert len(links) > 10
    assert all(link.startswith("#") and link[1:] in ids for link in links)


@pytest.mark.parametrize("call", ALL)
def test_labels_point_at_elements(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    ids = {element.attributes.get("id") for element in whole.elements}
    labels = [
        element.attributes["aria-labelledby"] for element in whole.elements if "aria-labelledby" in element.attributes
    ]
    assert labels
    assert set(labels) <= ids


@pytest.mark.parametrize("call", ALL)
def test_every_landmark_has_its_own_name(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    regions = [one for one in whole.elements if one.tag == "section" or one.attributes.get("role") == "region"]
    names = [one.attributes.get("aria-label") or one.attributes.get("aria-labelledby") for one in regions]
    assert None not in names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("call", ALL)
def test_headings_begin_with_one_and_skip_no_level(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    levels = [int(element.tag[1]) for element in whole.of("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("call", ALL)
def test_landmarks_language_and_skip_link(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    assert whole.of("html")[0].attributes["lang"] == "en-GB"
    assert [len(whole.of(tag)) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    assert whole.of("a")[0].attributes["href"] == "#report"


@pytest.mark.parametrize("call", ALL)
def test_tables_have_captions_and_scopes(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    assert len(whole.of("table")) == len(whole.of("caption")) > 1
    assert all(element.attributes.get("scope") in ("col", "row") for element in whole.of("th"))


@pytest.mark.parametrize("call", ALL)
def test_pictures_say_in_words_what_they_show(call: object) -> None:
    whole = page(call())  # type: ignore[operator]
    pictures = whole.of("svg")
    assert len(pictures) == 2
    assert all(len(picture.attributes["aria-label"] or "") > 30 for picture in pictures)


@pytest.mark.parametrize("call", ALL)
def test_nothing_comes_from_outside_and_nothing_runs(call: object) -> None:
    made = call()  # type: ignore[operator]
    whole = page(made)
    assert not whole.of("script", "link", "img", "iframe", "object", "embed", "base", "form")
    assert not re.search(r"url\(|@import|https?://|//[a-z]", whole.source)
    assert not [key for element in whole.elements for key in element.attributes if key.startswith("on")]


def test_an_alert_comes_before_the_verdict_and_asks_for_a_person() -> None:
    whole = page(disclosure_missed())
    headings = [element.text for element in whole.of("h2")]
    assert headings[0] == "A person should look"
    assert headings[1] == "Talk today"
    assert "I don't see the point of going on with any of it" in whole.text.split("Talk today")[0]


def test_a_crisis_never_gets_a_ready_made_line() -> None:
    made = disclosure_missed()
    alert = page(made).text.split("Talk today")[0]
    assert "Talk this one through together" in alert
    assert "You could say" not in alert


def test_a_good_call_begins_with_what_went_well() -> None:
    headings = [element.text for element in page(well_handled()).of("h2")]
    assert headings.index("What went well") < headings.index("What to look at first")
    headings = [element.text for element in page(quick_not_heard()).of("h2")]
    assert headings.index("What to look at first") < headings.index("What went well")


def test_priorities_quote_the_agent_and_offer_a_better_line() -> None:
    first = page(quick_not_heard()).section("first")
    assert first.count("You could say") == 2
    assert "OK. What's your order number please?" in first
    assert "Agent, turn 3, 0:24" in first
    assert "worth up to 16.7 points" in first


def test_the_total_says_how_complete_it_is() -> None:
    text = page(quick_not_heard()).text
    assert "12.3 of 100" in text
    assert "Complete: all three pillars had something to judge." in text
    assert "17 of 24 criteria applied" in text


def test_a_capped_band_names_its_criterion() -> None:
    assert "a critical criterion was missed: Answers a disclosure with care" in page(disclosure_missed()).text


def test_outcomes_are_words_beside_their_symbols() -> None:
    chips = [
        element for element in page(quick_not_heard()).of("span") if "chip" in (element.attributes.get("class") or "")
    ]
    assert len(chips) > 20
    assert all(len(chip.text.strip().split()) > 1 for chip in chips)


def test_the_receipt_says_who_is_who_and_the_other_rules() -> None:
    receipt = page(quick_not_heard()).section("receipt")
    assert "“Agent” is the agent: the label “Agent” says so" in receipt
    assert "Total if every item counted alike" in receipt
    assert quick_not_heard().transcript.sha256 in receipt


def test_without_a_transcript_the_report_still_stands() -> None:
    whole = Page(render(quick_not_heard().card))
    assert whole.unclosed == []
    assert "The transcript was not given to this report" in whole.text
    assert "As I said, 4471!" in whole.text
    assert all(
        link.attributes["href"] in {"#report", "#first", "#well", "#timeline", "#criteria", "#transcript", "#receipt"}
        for link in whole.of("a")
    )


def test_without_signals_the_evidence_is_marked() -> None:
    made = quick_not_heard()
    whole = Page(render(made.card, made.transcript))
    assert "As I said, 4471!" in [mark.text for mark in whole.of("mark")]
    assert "Marked here is what the criteria and the moments rest on." in whole.text
    assert "Questions left open" not in whole.text


def test_a_report_of_a_call_is_small() -> None:
    for call in ALL:
        assert len(page(call()).source.encode()) < 80_000
