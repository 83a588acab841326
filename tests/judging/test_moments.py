"""Where a moment opens, what belongs to it, and which of the four steps its answer took."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from tests.judging.made import heard

ANGRY = "customer: This is ridiculous. | frustration:2"
REPLY = "agent: Right. | "


def opened(*lines: str) -> list[tuple[int, str]]:
    return [(moment.turn, moment.cue) for moment in trace(heard(*lines))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((ANGRY,), [(0, "frustration")]),
        (("customer: Hm. | frustration:1",), []),  # mild feelings open none
        (("customer: My mother died. | vulnerability:life_event sadness:2",), [(0, "vulnerability")]),
        (("customer: I can't go on. | crisis vulnerability:health",), [(0, "crisis")]),
        ((ANGRY, REPLY, "customer: Ridiculous! | frustration:3"), [(0, "frustration")]),  # the same cause
        ((ANGRY, REPLY, "customer: And I'm scared. | anxiety:2"), [(0, "frustration"), (2, "anxiety")]),
        ((ANGRY, "customer: And I'm scared. | anxiety:3"), [(0, "anxiety")]),  # nobody has replied yet
        ((ANGRY, REPLY, "customer: Yes. | ", REPLY, ANGRY), [(0, "frustration"), (4, "frustration")]),
        ((ANGRY, *(REPLY, "customer: Yes. | ") * 2, REPLY, ANGRY), [(0, "frustration"), (6, "frustration")]),
        (("agent: I'm furious. | frustration:3",), []),  # only customers open moments
    ],
)
def test_opening(lines: tuple[str, ...], expected: list[tuple[int, str]]) -> None:
    assert opened(*lines) == expected


@pytest.mark.parametrize(
    ("reply", "steps"),
    [
        ("acknowledgement next_step", "notice name act"),
        ("acknowledgement scripted", "notice"),  # a stock line names nobody
        ("apology", "notice"),
        ("verification_question", ""),
        ("next_step", "act"),  # calm work that passes over the feeling
        ("ownership", "notice contain act"),
        ("reassurance dismissal", "notice"),
        ("next_step deflection", ""),  # "you'd have to ring back": the work is pushed back on the customer
        ("next_step dismissal", "act"),  # "calm down, I'm sending it": brushed off, and acted on
        ("next_step alternative deflection", "act"),
        ("apology apology apology ownership", "notice act"),  # a pile of sorries contains nothing
    ],
)
def test_steps(reply: str, steps: str) -> None:
    (moment,) = trace(heard(ANGRY, f"agent: Right. | {reply}"))
    assert " ".join(step for step in ("notice", "name", "contain", "act") if getattr(moment, step)) == steps


def test_notice_and_name_close_after_two_agent_turns_and_act_stays_open() -> None:
    late = ("customer: a | ", REPLY, "customer: b | ", "agent: No wonder. Booked. | acknowledgement next_step")
    (moment,) = trace(heard(ANGRY, REPLY, *late))
    assert (moment.notice, moment.name, moment.act) == (False, False, True)


def test_two_turns_of_one_speaker_are_one() -> None:
    (moment,) = trace(heard(ANGRY, REPLY, REPLY, REPLY, "customer: a | ", "agent: No wonder. | acknowledgement"))
    assert moment.name


def test_a_bot_can_answer() -> None:
    (moment,) = trace(heard(ANGRY, "bot: That must be hard. | acknowledgement"))
    assert moment.notice


@pytest.mark.parametrize(
    ("lines", "broke"),
    [
        ((ANGRY, "agent: Postcode? | verification_question"), (1, "notice")),
        ((ANGRY, "agent: Sorry. | apology"), (1, "name")),
        (
            (ANGRY, "agent: No wonder. | acknowledgement", "customer: a | ", "agent: Calm down. | dismissal"),
            (3, "contain"),
        ),
        ((ANGRY, "agent: No wonder, I'll sort it. | acknowledgement ownership"), (None, None)),
        ((ANGRY,), (None, None)),  # no agent turn followed
    ],
)
def test_the_turn_where_the_chain_broke(lines: tuple[str, ...], broke: tuple[int | None, str | None]) -> None:
    (moment,) = trace(heard(*lines))
    assert (moment.broke_at, moment.broken_step) == broke


def test_each_step_shows_its_words() -> None:
    (moment,) = trace(heard(ANGRY, "agent: No wonder. Booked. | acknowledgement next_step"))
    assert {step: [s.id for s in words] for step, words in moment.evidence.items()} == {
        "cue": ["frustration"], "notice": ["acknowledgement"], "name": ["acknowledgement"], "act": ["next_step"],
    }  # fmt: skip


def test_a_stock_naming_is_marked() -> None:
    (moment,) = trace(heard(ANGRY, "agent: I understand your frustration. | acknowledgement scripted"))
    assert (moment.name, moment.scripted_name) == (False, True)
