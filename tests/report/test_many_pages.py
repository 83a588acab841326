"""The pages of teams and agents: whole, light, fair, and safe against whatever was typed."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from string import Formatter

import pytest

import empathyqa.report
from empathyqa.errors import ReadingError
from empathyqa.insight import team_insight
from empathyqa.report.calibration_words import CALIBRATION
from empathyqa.report.many import render_agent, render_team
from empathyqa.report.many_words import LOAD_KINDS, MANY

from ..insight.made_contacts import contact
from .made_team import crowd, hostile, larkfield
from .pages import Page
from .test_hostile_text import HOSTILE

ROOM = Path(empathyqa.report.__file__).parent
BOTH = pytest.mark.parametrize("whom", ["team", "agent"])


def page_of(whom: str, team=None, **options) -> str:
    team = team or larkfield()
    return render_team(team, **options) if whom == "team" else render_agent(team.agents[0], team, **options)


@BOTH
def test_a_page_is_whole(whom):
    page = Page(page_of(whom))
    assert page.unclosed == []
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    links = [one.attributes["href"] for one in page.of("a")]
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert [len(page.of(tag)) for tag in ("html", "title", "main", "h1")] == [1, 1, 1, 1]
    assert not page.of("script", "img", "link", "iframe")
    named = {one.attributes.get("aria-labelledby") for one in page.of("section")}
    assert named <= set(ids)
    assert all(one.attributes.get("aria-hidden") or one.attributes.get("aria-label") for one in page.of("svg"))


@BOTH
def test_the_same_contacts_give_the_same_bytes(whom):
    for format in ("html", "md", "json", "csv"):
        assert page_of(whom, format=format) == page_of(whom, format=format)


def test_a_team_of_a_hundred_is_light():
    team = crowd(100, 12)
    assert len(render_team(team).encode()) <= 2_000_000
    assert len(render_agent(team.agents[0], team).encode()) <= 150_000


def test_agents_stand_in_the_order_of_their_names_with_the_reason():
    text = Page(page_of("team")).section("agents")
    places = [text.index(agent.name) for agent in larkfield().agents]
    assert places == sorted(places)
    assert "not ranked" in text


def test_an_order_that_was_asked_for_carries_its_warning():
    team = team_insight(larkfield().contacts, rank=True)
    assert "Do not act on this order" in Page(render_team(team)).section("agents")
    assert "Do not act on this order" in render_team(team, format="md")


def test_strengths_come_before_what_to_work_on():
    ids = [one.attributes.get("id") for one in Page(page_of("agent")).of("section")]
    assert ids.index("well") < ids.index("first") < ids.index("criteria")


def test_care_is_on_the_pages_and_in_no_export():
    team = larkfield()
    cared = next(agent for agent in team.agents if agent.load.care)
    assert MANY["care_lead"] in Page(render_team(team)).text
    assert MANY["care_you_lead"] in Page(render_agent(cared, team)).text
    for exported in (render_team(team, format="csv"), render_team(team, format="json")):
        assert not re.search(r"\"care|streak|heaviest|duty", exported)
    brought = json.loads(render_team(team, format="json"))["agents"][0]["brought"]
    assert set(brought) == {"distress", "vulnerability", "crisis"}


def test_csv_is_a_row_an_agent_and_measure():
    rows = list(csv.DictReader(io.StringIO(render_team(larkfield(), format="csv"))))
    first = [row for row in rows if row["agent"] == larkfield().agents[0].name]
    assert [row["measure"] for row in first][:4] == ["efficiency", "effectiveness", "empathy", "total"]
    assert all(float(row["low"]) <= float(row["figure"]) <= float(row["high"]) for row in rows if row["low"])


def test_json_says_what_the_page_says():
    value = json.loads(render_team(larkfield(), format="json"))
    assert value["contacts"] == len(larkfield().contacts)
    assert value["ranking"]["order"] is None
    assert {one["id"] for one in value["agents"]} == {one.id for one in larkfield().agents}


@BOTH
@pytest.mark.parametrize("format", ["html", "md", "json"])
def test_quotes_can_be_left_out_or_hidden(whom, format):
    secret = "my card is 4111 1111 1111 1111"
    team = hostile(secret)
    assert "4111" in page_of(whom, team, format=format)
    for quotes in ("redacted", "none"):
        page = page_of(whom, team, format=format, quotes=quotes)
        titles = page.count("4111")  # titles of criteria, ids and agents are the firm's own words, not a customer's
        assert titles < page_of(whom, team, format=format).count("4111")
    assert "Mrs Doyle" not in page_of(whom, format=format, quotes="redacted")
    assert "Larkfield Home Services" in page_of("agent", format=format) or format == "json"
    assert "Larkfield Home Services" not in page_of(whom, format=format, quotes="none")


@BOTH
@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_words(whom, words):
    page = page_of(whom, hostile(words))
    built = Page(page)
    assert built.unclosed == []
    assert not built.of("script", "img", "iframe", "i", "textarea")
    assert [len(built.of(tag)) for tag in ("style", "title", "body")] == [1, 1, 1]
    assert all(link.attributes["href"].startswith("#") for link in built.of("a"))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\x00\x1b]", page)
    page_of(whom, hostile(words), format="md")
    json.loads(page_of(whom, hostile(words), format="json"))


def test_no_spreadsheet_runs_a_name():
    rows = list(csv.reader(io.StringIO(render_team(hostile('=HYPERLINK("x")'), format="csv"))))
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


@pytest.mark.parametrize("n", [0, 1, 2])
def test_few_contacts_still_make_a_page(n):
    team = team_insight([contact(str(i), 50.0 + i, agent="Ana") for i in range(n)])
    assert Page(render_team(team)).unclosed == []
    for agent in team.agents:
        assert "too few contacts for a range" in render_agent(agent, team)


def test_nothing_judged_is_said():
    team = team_insight([contact("1", None), contact("2", None)])
    assert "no score" in Page(render_team(team)).text
    assert Page(render_agent(team.agents[0], team)).unclosed == []


def test_unknown_formats_are_refused():
    with pytest.raises(ReadingError, match="no report format 'pdf'"):
        render_team(larkfield(), format="pdf")
    with pytest.raises(ReadingError, match="no quotes rule"):
        render_team(larkfield(), quotes="some")  # type: ignore[arg-type]


def test_every_word_is_used_and_every_used_word_exists():
    files = [*ROOM.glob("*.py"), *ROOM.glob("templates/*.j2")]
    sources = "".join(path.read_text(encoding="utf-8") for path in files if not path.name.endswith("_words.py"))
    by_value = ("trend_", "care_", "urgency_", "quotes_", "verdict_", "week", "month", "always_", "never_", "rises_")
    for words, letter, name in ((MANY, "t", "MANY"), (CALIBRATION, "c", "CALIBRATION")):
        unused = {word for word in words if not re.search(rf'\b{letter}\.{word}\b|"{word}"', sources)}
        assert {word for word in unused if not word.startswith(by_value)} == set()
        assert set(re.findall(rf'\b{name}\["([a-z_]+)"', sources)) <= set(words)


def test_words_hold_no_markup():
    assert not [text for text in (*MANY.values(), *CALIBRATION.values()) if "<" in text or "&" in text]
    assert all(list(Formatter().parse(text)) for text in MANY.values())
    assert all(one != many for one, many in LOAD_KINDS.values())


def test_a_teams_own_colours_and_blocks(tmp_path):
    (tmp_path / "house.css.j2").write_text(":root { --accent: #123456; }", encoding="utf-8")
    assert "--accent: #123456" in page_of("team", template=tmp_path)
    own = '{% extends "empathyqa/agent.html.j2" %}{% block reply %}{% endblock %}'
    (tmp_path / "agent.html.j2").write_text(own, encoding="utf-8")
    assert MANY["reply_lead"] in page_of("agent")
    assert MANY["reply_lead"] not in page_of("agent", template=tmp_path)
