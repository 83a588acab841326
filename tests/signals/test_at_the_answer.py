"""A feeling learned as mild is clear where it meets the answer just given, and stays mild in the telling of what went wrong."""

import pytest

from empathyqa import read_text
from empathyqa.signal import Signal
from empathyqa.signals.feelings.at_the_answer import risen_at_the_answer
from empathyqa.signals.talk import Talk

TALK = "Agent: Something.\nCustomer: So I pay you for that."


def level(before: tuple[str, ...], beside: tuple[str, ...] = (), *, id: str = "frustration", sure: float = 0.6) -> int | None:
    """The level of a feeling learned as mild, after an agent's turn with these signals and beside these of the customer's."""
    talk = Talk(read_text(TALK))
    feeling = Signal(id, 1, 0, 2, "So", 1, None, "learned from: “so”", sure)
    others = [Signal(one, 0, 0, 4, "Some", None, None, "said", 1.0) for one in before]
    others += [Signal(one, 1, 0, 2, "So", None, None, "said", 1.0) for one in beside]
    return next(one.level for one in risen_at_the_answer(talk, [*others, feeling]) if one.id == id)


@pytest.mark.parametrize("before", [("hard_truth",), ("next_step",), ("apology", "next_step"), ("hard_truth", "scripted")])
def test_it_rises_at_a_no_and_at_a_plan(before: tuple[str, ...]) -> None:
    assert level(before) == 2


@pytest.mark.parametrize(
    "before",
    [
        (), ("greeting",), ("discovery_question",), ("apology",), ("next_step", "verification_question"),
        ("hard_truth", "further_help"),
    ],
)  # fmt: skip
def test_it_stays_mild_in_the_telling_and_in_reply_to_a_question(before: tuple[str, ...]) -> None:
    assert level(before) == 1


def test_who_is_pleased_or_hardly_heard_is_left_alone() -> None:
    assert level(("next_step",), ("gladness",)) == 1
    assert level(("next_step",), ("confirmation",)) == 1
    assert level(("next_step",), sure=0.4) == 1
    assert level(("next_step",), id="anxiety") == 1


def test_what_a_rule_knows_keeps_its_level() -> None:
    talk = Talk(read_text(TALK))
    told = Signal("frustration", 1, 0, 2, "So", 1, None, "the trouble is back", 1.0)
    step = Signal("next_step", 0, 0, 4, "Some", None, None, "said", 1.0)
    assert risen_at_the_answer(talk, [step, told])[-1].level == 1
