"""A criterion that heard nothing is not asked; asked, it would say the same."""

from __future__ import annotations

from functools import cache

import pytest

from empathyqa.checks import BUILT_IN, View
from empathyqa.moments import trace
from empathyqa.rubric import load_rubric
from empathyqa.rubric.opening import built_in_names
from empathyqa.scoring import add_up, moving
from empathyqa.sheet import Sheet
from empathyqa.signal import Signals
from tests.judging import fixed_agents as agents
from tests.judging.made import heard

CONVERSATIONS = {
    "genuine": agents.GENUINE,
    "hard truth": agents.HARD_TRUTH,
    "nothing heard": ("customer: Where is it? | ", "agent: On its way. | "),
    "one act": ("customer: Where is it? | ", "agent: It's there now. | resolution", "customer: Thanks. | confirmation"),
    "one feeling": ("customer: I'm fuming! | anger:3", "agent: Right. | "),
    "from the other side": ("customer: Sorry, hello. | apology hold hand_off", "agent: Go on. | anger:2 crisis repeat"),
    "nobody answers": ("customer: Is anybody there? | frustration:2 crisis",),
    "a bot": ("bot: Hello. | greeting", "customer: A person, please. | escalation"),
}


@cache
def sheet(rubric: str) -> Sheet:
    return Sheet(load_rubric(rubric), {check.id: check for check in BUILT_IN})


def view(name: str) -> View:
    signals = heard(*CONVERSATIONS[name], facts=(("question_open", 0),) if name == "one act" else ())
    return View(signals, trace(signals))


@pytest.mark.parametrize("name", CONVERSATIONS)
@pytest.mark.parametrize("rubric", built_in_names())
def test_unasked_says_what_asked_would_say(rubric: str, name: str) -> None:
    asked = tuple(line.judge(view(name)) for line in sheet(rubric).lines)
    assert sheet(rubric).judge(view(name)) == asked


def test_most_criteria_need_to_hear_something() -> None:
    lines = sheet("balanced").lines
    assert sum(line.needs is not None for line in lines) > len(lines) / 2


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_what_did_not_move_a_number_need_not_be_added_up(name: str) -> None:
    form = sheet("balanced")
    results = form.judge(view(name))
    assert add_up(moving(results), form.rubric, form.weights) == add_up(results, form.rubric)


def test_nothing_at_all_was_said() -> None:
    signals = Signals(heard().transcript, ())
    assert len(sheet("balanced").judge(View(signals, ()))) == len(sheet("balanced").lines)
