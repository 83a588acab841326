"""Warnings: what a usable rubric measures beside what its author means."""

from __future__ import annotations

import pytest

from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.opening import built_in_names
from tests.rubric.conftest import Write

TRUE_CHECKS = """\
rubric: lint
version: 1
title: Lint
pillars: {efficiency: {weight: 1}, effectiveness: {weight: 1}, empathy: {weight: 1}}
bands: [{name: Fine, total: 50}, {name: Talk, total: 0}]
criteria:
"""


def criterion(id: str, pillar: str, extra: str, title: str = "Does one thing", check: str = "commitment") -> str:
    return (
        f"  - id: {id}\n    title: {title}\n    pillar: {pillar}\n    check: {check}\n    why: It matters.\n"
        f"    coach: {{tip: Do it.}}\n{extra}"
        '    examples: {passes: ["Agent: yes"], fails: ["Agent: no"]}\n'
    )


FILL = "".join(
    criterion(f"{pillar}-{number}", pillar, "") for pillar in ("efficiency", "effectiveness", "empathy") for number in (1, 2)
)

WARNED = {
    "two questions": ("R602", criterion("it", "empathy", "", title="Greets the customer and confirms the address")),
    "slash": ("R602", criterion("it", "empathy", "", title="Greets / thanks")),
    "or": ("R602", criterion("it", "empathy", "", title="Was the agent calm or friendly?")),
    "no gate": (
        "R603",
        criterion("it", "empathy", "    settings: {signals: [acknowledgement], met: {min: 1}}\n", check="signal_count"),
    ),
    "decides": ("R604", criterion("it", "empathy", "    weight: 9\n")),
    "silence": (
        "R605",
        criterion("it", "efficiency", "    settings: {signals: [apology], met: {max: 1}}\n", check="signal_count"),
    ),
    "silence, by a check for harm": (
        "R605",
        criterion("it", "efficiency", "    settings: {signals: [dismissal]}\n", check="must_not_hear"),
    ),
    "clock": ("R606", criterion("it", "efficiency", "", title="Keeps handle time under six minutes")),
    "partly out of reach": (
        "R611",
        criterion("it", "empathy", "    settings: {met: {max: 2}, partly: {max: 1}}\n", check="apology_count"),
    ),
    "critical but idle": ("R609", criterion("it", "empathy", "    critical: true\n    use: coach\n")),
    "no examples": ("R601", criterion("it", "empathy", "").replace("    examples:", "    #")),
    "no failing example": ("R601", criterion("it", "empathy", "").replace(', fails: ["Agent: no"]', "")),
}


@pytest.mark.parametrize("what", WARNED)
def test_warned_of(what: str, write: Write) -> None:
    code, extra = WARNED[what]
    problems = check_rubric(write(text=TRUE_CHECKS + FILL + extra))
    assert [(problem.code, problem.severity) for problem in problems] == [(code, "warning")], [str(p) for p in problems]
    assert problems[0].message.startswith("criterion 'it': ")


FINE = {
    "guard met by silence": criterion(
        "it",
        "efficiency",
        "    use: guard\n    takes_off: 5\n    settings: {signals: [dismissal]}\n",
        check="must_not_hear",
    ),
    "gated warmth": criterion(
        "it",
        "empathy",
        "    applies_when: customer_shows_emotion\n    settings: {signals: [acknowledgement], met: {min: 1}}\n",
        check="signal_count",
    ),
    "one thing in two verbs": criterion("it", "empathy", "", title="Notices the feeling and names it"),
    "who and what": criterion("it", "effectiveness", "", title="Says who does what and when"),
    "time as context": criterion("it", "efficiency", "    use: context\n", title="Handle time"),
    "an alert without a passing example": criterion("it", "empathy", "    use: alert\n").replace(
        '{passes: ["Agent: yes"], fails: ["Agent: no"]}', '{not_applicable: ["Agent: yes"]}'
    ),
}


@pytest.mark.parametrize("what", FINE)
def test_not_warned_of(what: str, write: Write) -> None:
    assert [str(problem) for problem in check_rubric(write(text=TRUE_CHECKS + FILL + FINE[what]))] == []


def test_empty_pillar_odd_bands_and_a_phrase_in_two_lists(write: Write) -> None:
    text = TRUE_CHECKS + FILL.replace("pillar: empathy\n", "pillar: empathy\n    use: coach\n")
    bands = "[{name: A, total: 50, each_pillar: 10}, {name: B, total: 40, each_pillar: 30}, {name: C, total: 0}]"
    text = text.replace("[{name: Fine, total: 50}, {name: Talk, total: 0}]", bands)
    text = text.replace("criteria:\n", "word_lists: {warm: [I hear you], cold: [calm down, i  hear you]}\ncriteria:\n")
    problems = check_rubric(write(text=text))
    assert sorted(problem.code for problem in problems) == ["R607", "R608", "R610"]
    assert {problem.severity for problem in problems} == {"warning"}


def test_shipped_rubrics_have_no_mistakes() -> None:
    for name in built_in_names():
        assert [str(problem) for problem in check_rubric(name) if problem.severity == "error"] == []
        assert load_rubric(name).criteria
