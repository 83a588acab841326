"""What a QA lead types in the first hour: the remedy can be copied, and is the right one."""

from __future__ import annotations

import pytest

from empathyqa.errors import Problem
from empathyqa.rubric import check_rubric, load_rubric
from tests.rubric.conftest import Write

TEAM = """\
rubric: team
version: 1
title: Team card
extends: balanced
change:
  good-questions: {weight: 3}
criteria:
  - id: our-promise
    title: Makes a promise
    pillar: effectiveness
    weight: 2
    check: phrases
    settings: {any_of: [I'll ring you]}
    why: A promise helps.
    coach:
      tip: Promise one thing.
      try_saying: "I'll ring you by noon."
    examples:
      passes: ["Agent: I'll ring you."]
      fails: ["Agent: We'll see."]
"""

MISTAKES = {
    "a number for a range": ("[I'll ring you]}", "[I'll ring you], met: 2}", "R104", "met: {min: 2} for 2 or more"),
    "a number for a pillar": ("change:", "pillars: {empathy: 50}\nchange:", "R104", "empathy: {weight: 50}"),
    "a number for a change": ("{weight: 3}", "3", "R104", "good-questions: {weight: 3}"),
    "dashes in a change": ("  good-questions: {", "  - good-questions: {", "R104", "Leave the dashes out"),
    "text for only_for": ("    weight: 2", "    only_for: chat", "R104", "only_for: {channel: [chat]}"),
    "per cent for a share": (
        "check: phrases\n    settings: {any_of: [I'll ring you]}",
        "check: moment_step\n    settings: {step: name, met: {min: 50}}",
        "R106",
        "For 50 % write 0.5",
    ),
    "a fraction for a weight": ("weight: 2", "weight: 2/10", "R104", "Write a number"),
    "bands as fields": ("change:", "bands:\n  Pass: 70\n  Fail: 0\nchange:", "R104", "- {name: Solid, total: 65}"),
    "two conditions": ("    weight: 2", "    applies_when: [spoken, bad_news]", "R104", "Name one: applies_when: spoken"),
    "a condition that only begins alike": ("    weight: 2", "    applies_when: customer_angry", "R203", "customer_shows_emotion"),
    "a driver that is none": (
        "      try_saying:",
        "      try_saying_for: {bereavement: Sorry.}\n      try_saying:",
        "R108",
        "life_event",
    ),
    "a pillar for a driver": (
        "      try_saying:",
        "      try_saying_for: {empathy: Sorry.}\n      try_saying:",
        "R108",
        "It may be: access, supply, health",
    ),
    "a setting beside its settings": ("    weight: 2", "    any_of: [I'll ring you]", "R102", "write it under settings:"),
    "a signal that is none": (
        "check: phrases\n    settings: {any_of: [I'll ring you]}",
        "check: signal_count\n    settings: {signals: [apologies]}",
        "R107",
        "Did you mean 'apology'?",
    ),
    "keywords": ("check: phrases", "check: keywords", "R103", "'phrases'"),
    "a check of another world": ("check: phrases", "check: zzz", "R103", "a_person_answers"),
    "auto fail": ("    weight: 2", "    autofail: true", "R102", "'critical'"),
    "a phone": ("    weight: 2", "    only_for: {channel: [phone]}", "R108", "'voice'"),
    "no coach": (
        "    coach:\n      tip: Promise one thing.\n      try_saying: \"I'll ring you by noon.\"\n",
        "",
        "R101",
        "coach: {tip:",
    ),
}  # fmt: skip


def _problems(write: Write, *edits: tuple[str, str]) -> list[Problem]:
    return check_rubric(write(*edits, text=TEAM))


@pytest.mark.parametrize("what", MISTAKES)
def test_the_remedy_can_be_copied(what: str, write: Write) -> None:
    old, new, code, fix = MISTAKES[what]
    problems = _problems(write, (old, new))
    assert any(problem.code == code and fix in (problem.fix or "") and problem.line for problem in problems), problems
    assert not any("did you mean" in (problem.fix or "").lower() and code == "R203" for problem in problems)


def test_the_sheet_itself_has_no_mistake(write: Write) -> None:
    assert _problems(write) == []


@pytest.mark.parametrize("field", ["pillars", "bands", "criteria"])
def test_what_a_whole_rubric_lacks_is_shown_and_may_be_inherited(field: str, write: Write) -> None:
    problems = check_rubric(write(text="rubric: ours\nversion: 1\ntitle: Ours\n"))
    (fix,) = [problem.fix or "" for problem in problems if problem.message == f"'{field}' is missing."]
    assert f"For instance: {field}:" in fix
    assert "extends: balanced" in fix


def test_the_lines_to_copy_make_a_rubric(write: Write) -> None:
    """Every missing field's line, put in, leaves nothing missing."""
    lines = []
    for problem in check_rubric(write(text="title: Ours\n")):
        line = (problem.fix or "").partition("For instance: ")[2].partition("; or take")[0]
        lines += [line] if ": " in line and not line.startswith("criteria") else []
    criterion = "criteria:\n  - {id: says-it, title: Says it, pillar: empathy, check: gratitude, why: So., coach: {tip: Say it.}}"
    problems = check_rubric(write(text="\n".join(["title: Ours", *lines, criterion])))
    assert [problem for problem in problems if problem.severity == "error"] == []


def test_a_transcript_is_no_rubric_and_that_is_said_once(write: Write) -> None:
    (problem,) = check_rubric(write(text="Agent: Hello.\nCustomer: Hi.\n"))
    assert problem.code == "R020"
    assert "'Agent'" in problem.message


def test_a_workbook_is_no_rubric(write: Write) -> None:
    path = write(text="")
    path.write_bytes(b"PK\x03\x04\x14\x00\x06\x00")
    (problem,) = check_rubric(path)
    assert "Excel" in problem.message
    assert "rubric new" in (problem.fix or "")


@pytest.mark.parametrize("name", ["our.yaml", "ours", "OURS.YAML"])
def test_a_name_beside_a_file_finds_it(name: str, write: Write) -> None:
    path = write(text=TEAM, name="ours.yaml")
    (problem,) = check_rubric(path.with_name(name))
    assert problem.fix == f"Did you mean '{path}'?"


def test_a_name_like_nothing_beside_it_lists_what_is_built_in(write: Write) -> None:
    (problem,) = check_rubric(write(text=TEAM, name="ours.yaml").with_name("zebra.yaml"))
    assert "balanced" in (problem.fix or "")
    assert "ours.yaml" not in (problem.fix or "")


def test_curly_quotes_round_a_better_line_are_taken_off(write: Write) -> None:
    path = write(('"I\'ll ring you by noon."', "“I’ll ring you by noon.”"), text=TEAM)
    assert [problem.code for problem in check_rubric(path)] == ["R022"]
    assert load_rubric(path).criterion("our-promise").coach.try_saying == "I’ll ring you by noon."


def test_two_quotations_in_a_line_stay(write: Write) -> None:
    path = write(('"I\'ll ring you by noon."', "“Noon” is better than “soon”"), text=TEAM)
    assert check_rubric(path) == []
    assert load_rubric(path).criterion("our-promise").coach.try_saying == "“Noon” is better than “soon”"


@pytest.mark.parametrize("blank", ["{name}", "{{ name }}", "[name]", "[Name]", "{NAME}"])
@pytest.mark.parametrize("old", ["I'll ring you by noon.", "[I'll ring you]"])
def test_a_blank_in_other_brackets_is_told(blank: str, old: str, write: Write) -> None:
    new = f"I'll ring you, {blank}."
    (problem,) = _problems(write, (old, f'["{new}"]' if old.startswith("[") else new))
    assert (problem.code, problem.severity, problem.fix) == ("R615", "warning", "Write <name>")


@pytest.mark.parametrize("fine", ["I'll ring you, <name>.", "I'll ring you by <whatever you agree>.", "I'll ring you (today)."])
def test_blanks_of_ours_are_fine(fine: str, write: Write) -> None:
    assert _problems(write, ("I'll ring you by noon.", fine)) == []
