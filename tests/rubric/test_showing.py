"""``rubric show`` and ``rubric diff``: shares of the total, where lines come from, what a change does."""

from __future__ import annotations

import pytest

from empathyqa.rubric import diff_rubrics, load_rubric, show_rubric
from empathyqa.rubric.model import Rubric
from empathyqa.rubric.weights import share_of_total
from empathyqa.scorecard import PILLARS
from tests.rubric.conftest import Write
from tests.rubric.made_up import CONDITIONS, KNOWN
from tests.rubric.test_extends import CLAIMS


@pytest.fixture
def both(write: Write) -> tuple[Rubric, Rubric]:
    base = write()
    return load_rubric(base, **KNOWN), load_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN)


def test_shares_add_up_to_the_whole(both: tuple[Rubric, Rubric]) -> None:
    for rubric in both:
        scored = [each for each in rubric.criteria if each.use == "score"]
        assert sum(share_of_total(each, rubric) for each in scored) == pytest.approx(1)


def test_show_says_what_counts_and_where_it_is_written(both: tuple[Rubric, Rubric]) -> None:
    shown = show_rubric(both[1], CONDITIONS)
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert lines[0] == "Harbour Energy claims (harbour-claims, version 1)"
    assert lines[1] == "written in claims.yaml, which inherits from ./rubric.yaml"
    assert "Solve the real issue (effectiveness) 33.3% of the total, 3 criteria" in lines
    assert "one-apology weight 0.5 = 6.7% if something_went_wrong <- ./rubric.yaml + claims.yaml:7" in lines
    assert "explains-the-excess weight 1 = 4.8% <- claims.yaml" in lines
    assert "speaks-over takes 10 = -3.3% <- ./rubric.yaml" in lines
    assert "switched off: own-words (Letters are written from templates here.) <- claims.yaml:14" in lines
    assert "something_went_wrong The customer tells of something that went wrong." in lines
    assert "Seen and sorted total at least 85, each pillar at least 70" in lines
    assert not any(line != line.rstrip() for line in shown.splitlines())


def test_show_tells_what_does_not_count(write: Write) -> None:
    path = write(
        ("    use: guard\n    takes_off: 10\n", "    use: alert\n    critical: true\n"),
        ("    weight: 3\n", "    weight: 3\n    status: experimental\n"),
        ("title: Gets to the reason early\n", "title: Gets to the reason early\n    use: context\n"),
        ("empathy:       {weight: 1", "empathy:       {weight: 2"),
        ("language: en", "because: Complaints are about being heard."),
    )
    lines = [" ".join(line.split()) for line in show_rubric(load_rubric(path, **KNOWN)).splitlines()]
    assert "next-step shown, not counted (experimental) <- rubric.yaml" in lines
    assert "gets-to-the-point shown, not counted (context) <- rubric.yaml" in lines
    assert "speaks-over calls a person, critical <- rubric.yaml" in lines
    assert "because: Complaints are about being heard." in lines
    assert "Make it feel human (empathy) 50.0% of the total, 2 criteria" in lines


def test_diff_names_the_new_the_gone_the_changed_and_the_diluted(both: tuple[Rubric, Rubric]) -> None:
    assert diff_rubrics(*both).splitlines() == [
        "harbour-energy 1 -> harbour-claims 1",
        "",
        "The whole",
        "  title: 'Harbour Energy calls' -> 'Harbour Energy claims'",
        "",
        "New criteria",
        "  explains-the-excess: Explains the excess before it is charged (effectiveness, 4.8% of the total)",
        "",
        "Gone",
        "  own-words: Sounds like a person (empathy, was 16.7% of the total), "
        "switched off: Letters are written from templates here.",
        "",
        "Changed",
        "  names-feeling: settings.within_agent_turns 1 -> 2 (16.7% -> 33.3% of the total)",
        "  one-apology: weight 2 -> 0.5 (16.7% -> 6.7% of the total)",
        "",
        "Not changed, but counting differently",
        "  gets-to-the-point: 16.7% -> 26.7% of the total",
        "  next-step: 16.7% -> 14.3% of the total",
        "  settles-it: 16.7% -> 14.3% of the total",
        "",
        "Word lists",
        "  more_stock_phrases: + 'as per the policy wording'",
        "",
        "Wording only",
        "  names-feeling: why, coach",
    ]


def test_diff_of_a_rubric_with_itself(both: tuple[Rubric, Rubric]) -> None:
    assert diff_rubrics(both[0], both[0]).endswith("The two say the same.\n")


def test_diff_of_the_whole(write: Write) -> None:
    old = load_rubric(write(), **KNOWN)
    edits = (
        ("empathy:       {weight: 1", "empathy:       {weight: 2"),
        ("language: en", "because: Complaints are about being heard.\nmin_coverage: 0.5"),
        ("total: 85", "total: 90"),
        ("    use: guard\n    takes_off: 10\n", "    use: coach\n"),
    )
    told = diff_rubrics(old, load_rubric(write(*edits, name="new.yaml"), **KNOWN))
    assert "  efficiency: 33.3% -> 25.0% of the total\n" in told
    assert "  because: none -> 'Complaints are about being heard.'\n" in told
    assert "  little to judge below 25% -> 50% of a pillar's weight\n" in told
    assert "Seen and sorted 85/70, Solid 70/50, Talk today 0 -> Seen and sorted 90/70" in told
    assert "  speaks-over: use guard -> coach; takes_off 10 -> 0 (3.3% -> 0.0% of the total)\n" in told


def test_every_pillar_is_shown(both: tuple[Rubric, Rubric]) -> None:
    for pillar in PILLARS:
        assert f"({pillar})" in show_rubric(both[0])
