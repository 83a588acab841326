"""Where a moment opens, what belongs to it, and which of the four steps its answer took."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.moments import trace
from empathyqa.scorecard import Outcome
from empathyqa.signal import Signals
from tests.judging.made import asked, heard

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


ILL, WIDOWED = "customer: Since my stroke. | vulnerability:health", "customer: He died. | vulnerability:life_event"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((ILL, REPLY, WIDOWED), [(0, "vulnerability"), (2, "vulnerability")]),
        ((ILL, REPLY, ILL), [(0, "vulnerability")]),  # the stroke, told again
        ((WIDOWED, REPLY, "customer: Since he died. | vulnerability:life_event sadness:2"), [(0, "vulnerability")]),
        ((ILL, WIDOWED, REPLY, WIDOWED), [(0, "vulnerability")]),  # both were told before
        ((ILL, WIDOWED), [(0, "vulnerability")]),  # nobody has replied yet
        (
            (ANGRY, REPLY, "customer: And I'm ill. | vulnerability:health frustration:2"),
            [(0, "frustration"), (2, "vulnerability")],
        ),
        ((ILL, REPLY, "customer: My cat is ill. | vulnerability"), [(0, "vulnerability")]),  # of no driver
    ],
)
def test_a_need_of_another_kind_opens_its_own(lines: tuple[str, ...], expected: list[tuple[int, str]]) -> None:
    assert opened(*lines) == expected


def test_a_need_that_was_only_learned_parts_nothing() -> None:
    """Its driver is a guess."""
    (moment,) = trace(_unsure((ILL, REPLY, WIDOWED), "vulnerability", 0.9, "learned from: “he”, “since”"))
    assert moment.turn == 0


def test_the_answer_to_the_first_need_is_none_to_the_second() -> None:
    kind = "agent: That must be hard, I've noted it. | acknowledgement next_step"
    first, second = trace(heard(ILL, kind, WIDOWED, "agent: Readings can be given online. | "))
    assert (first.notice, first.name, second.notice, second.name) == (True, True, False, False)


def test_two_turns_of_one_speaker_are_one() -> None:
    (moment,) = trace(heard(ANGRY, REPLY, REPLY, REPLY, "customer: a | ", "agent: No wonder. | acknowledgement"))
    assert moment.name


def test_a_bot_can_answer() -> None:
    (moment,) = trace(heard(ANGRY, "bot: That must be hard. | acknowledgement"))
    assert moment.notice


def _unsure(lines: tuple[str, ...], id: str, sure: float, reason: str = "") -> Signals:
    """The conversation with every signal of this id so sure, and for this reason."""
    made = heard(*lines)
    kept = tuple(replace(one, confidence=sure, reason=reason) if one.id == id else one for one in made.signals)
    return replace(made, signals=kept)


@pytest.mark.parametrize(("sure", "act"), [(0.41, False), (0.9, True)])
def test_what_is_hardly_heard_beside_a_brush_off_is_no_act(sure: float, act: bool) -> None:
    """ "You should have thought of that. The bill is due on the 28th." """
    (moment,) = trace(_unsure((ANGRY, "agent: The bill is due. | dismissal resolution"), "resolution", sure))
    assert moment.act is act
    (alone,) = trace(_unsure((ANGRY, "agent: The bill is due. | resolution"), "resolution", sure))
    assert alone.act


@pytest.mark.parametrize(("reason", "notice"), [("learned from: “sit”, “nobody”", False), ("stays with them", True)])
def test_the_very_words_of_a_brush_off_are_no_kind_word_unless_a_phrase_says_so(reason: str, notice: bool) -> None:
    lines = (ANGRY, "agent: Nobody told you to sit in the dark. | dismissal reassurance")
    (moment,) = trace(_unsure(lines, "reassurance", 0.8, reason))
    assert moment.notice is notice


LEANS = {"reassurance": 4.0, "validation": 4.0, "resolution": 4.0, "next_step": 3.0, "ownership": 3.0}


@pytest.mark.parametrize(
    ("reply", "steps"),
    [
        ("agent: Right. | ", "notice act"),
        ("agent: Your son should have done it. | dismissal", ""),
        ("agent: Would you mind holding? | hold gratitude", "notice"),  # any talk has manners
        ("agent: Anything else? | further_help", "notice"),
    ],
)
def test_where_no_leaning_makes_up_for_a_step(reply: str, steps: str) -> None:
    (moment,) = trace(replace(heard(ANGRY, reply), leanings={1: LEANS}))
    assert " ".join(step for step in ("notice", "act") if getattr(moment, step)) == steps


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


AGAIN = "customer: I said, nobody rang. | frustration:2"
LATE = (ANGRY, "agent: Your name? | verification_question", AGAIN, "agent: Thanks. | ", "customer: So? | ")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ((*LATE, "agent: No wonder you're cross. | validation"), True),
        ((*LATE, "agent: I understand your frustration. | acknowledgement scripted"), False),  # a stock line
        ((*LATE, "agent: No wonder. Ring them. | validation dismissal"), False),  # and pushed away
        ((*LATE[:2], "customer: Lee. | ", *LATE[3:], "agent: No wonder. | validation"), False),  # it was not told again
    ],
)
def test_what_is_named_when_it_is_told_again_is_shown_and_counts_half(lines: tuple[str, ...], words: bool) -> None:
    signals = heard(*lines)
    (moment,) = trace(signals)
    assert (moment.name, bool(moment.evidence.get("name"))) == (False, words)
    verdict = asked("moment_step", signals, step="name")
    assert verdict.outcome is (Outcome.PARTLY if words else Outcome.MISSED)
    assert ("told again" in verdict.reason) is words
