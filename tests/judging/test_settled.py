"""Whether the matter is settled: promises with a time of their own, aftercare, and what speaks for an ending at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.checks import view as checks_view
from empathyqa.ending import Ending, how_it_ended
from empathyqa.ending.guards import open_to
from empathyqa.scorecard import Outcome
from empathyqa.signal import Signals
from tests.judging.made import asked, heard

MET, PARTLY, MISSED = Outcome.MET, Outcome.PARTLY, Outcome.MISSED
DONE, FRIDAY = "agent: I've refunded it. | resolution", "agent: I'll ring you on Friday. | next_step timeframe"
STEP, HOURS = "agent: I'll pass it on. | next_step", "agent: We're open until six. | timeframe"
YES, WELL, NO = "customer: Great. | confirmation", "customer: Right. | ", "customer: That's no good. | unresolved"
PUSH = "agent: Nothing I can do. | deflection"
ANGRY, CALM = "customer: Ridiculous! | frustration:2", "agent: No wonder. I'm on it. | acknowledgement reassurance"


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((FRIDAY,), MET),
        ((FRIDAY, WELL), MET),
        ((STEP, "customer: When? | ", "agent: By Friday. | timeframe"), MET),  # asked when, and told
        ((HOURS, WELL, STEP, WELL), PARTLY),  # a time of something else, before it
        ((STEP, WELL, "agent: OK. | ", WELL, HOURS), PARTLY),  # or long after it
        (("agent: I'll test it, two minutes. | next_step timeframe:check", WELL, STEP, WELL), PARTLY),
        (("agent: I'll log it, a text in a minute. | next_step timeframe:receipt", WELL), PARTLY),
        ((FRIDAY, WELL, "agent: A text in a minute. | timeframe:receipt"), MET),
        ((FRIDAY, "customer: Hm! | frustration:2"), PARTLY),  # vexed at what was promised
        ((ANGRY, FRIDAY, WELL), MET),  # vexed before it
        ((FRIDAY, "customer: Hm. | frustration:1"), MET),
        ((FRIDAY, WELL, PUSH, YES), MET),
        ((DONE, WELL, HOURS, WELL, STEP), PARTLY),  # what is said to be done awaits no time
    ],
)
def test_a_promise_has_a_time_of_its_own_and_nobody_objects(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("resolution", heard(*lines), timed_promise_is_met=True).outcome is outcome


def test_a_promise_is_taken_back_by_a_push_that_nobody_says_yes_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks_view, "how_it_ended", lambda *_: Ending("promised", "A step is promised."))
    assert asked("resolution", heard(FRIDAY, WELL, PUSH, WELL), timed_promise_is_met=True).outcome is PARTLY
    assert asked("resolution", heard(FRIDAY, WELL, PUSH, YES), timed_promise_is_met=True).outcome is MET


def test_after_a_no_a_promise_is_of_something_else() -> None:
    lines = heard("agent: We can't come today. | hard_truth", WELL, FRIDAY, WELL)
    assert asked("resolution", lines, timed_promise_is_met=True).outcome is MET
    strict = asked("resolution", lines, timed_promise_is_met=True, refusal_is_partly=True)
    assert (strict.outcome, strict.reason.endswith("What was asked for was refused.")) == (PARTLY, True)
    after = heard(FRIDAY, WELL, "agent: It can't be sooner. | hard_truth", WELL, STEP)
    assert asked("resolution", after, timed_promise_is_met=True, refusal_is_partly=True).outcome is MET


@pytest.mark.parametrize(
    ("lines", "status", "outcome"),
    [
        ((DONE, YES), "resolved", MET),
        ((DONE, YES, FRIDAY), "promised", MET),  # done, yes, then aftercare: a step is still to come, and costs nothing
        ((DONE, WELL, FRIDAY, YES), "promised", MET),  # the yes is to what was done and to what will follow
        ((DONE, WELL, FRIDAY), "promised", PARTLY),  # nobody said yes
        ((DONE, WELL, FRIDAY, YES, NO), "partial", PARTLY),
    ],
)
def test_done_with_aftercare_is_settled(lines: tuple[str, ...], status: str, outcome: Outcome) -> None:
    assert how_it_ended(heard(*lines)).status == status
    assert asked("resolution", heard(*lines)).outcome is outcome


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((ANGRY, "agent: Policy. | deflection", WELL, "agent: Done. | resolution deflection"), MISSED),
        ((ANGRY, "agent: Postcode? | ", WELL, "agent: Done. Bye. | resolution dismissal"), MISSED),
        ((ANGRY, "agent: Sorry. | apology apology apology", WELL, "agent: Done. | resolution"), PARTLY),
        ((ANGRY, CALM, WELL, "agent: Done. | resolution"), MET),  # the feeling was held
        ((WELL, "agent: Done. | resolution"), MET),  # no feeling to hold
        ((ANGRY, "agent: Sorry. | apology apology apology", WELL, "agent: Done. | resolution", WELL), MET),  # could object
    ],
)
def test_a_claim_in_the_last_words_to_a_feeling_left_alone_is_half_a_settlement(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("resolution", heard(*lines)).outcome is outcome


def test_the_evidence_is_what_the_reason_says() -> None:
    def quoted(*lines: str, **settings: bool) -> list[tuple[int | None, str]]:
        return [(one.turn, one.signal) for one in asked("resolution", heard(*lines), **settings).evidence if not one.expected]

    goodbye = "agent: Look after yourself. | next_step closing"
    assert quoted(FRIDAY, "customer: Thank you, bye. | ", goodbye, timed_promise_is_met=True) == [
        (0, "next_step"), (0, "timeframe"),
    ]  # fmt: skip
    assert quoted(DONE, FRIDAY, YES) == [(0, "resolution"), (2, "confirmation")]
    assert quoted(STEP, "agent: Ask somebody else. | deflection") == [(1, "deflection")]
    assert quoted(DONE, NO) == [(1, "unresolved")]


def leaning(signals: Signals, **odds: float) -> Signals:
    """The same, every turn leaning that way."""
    return replace(signals, leanings={turn.index: dict(odds) for turn in signals.transcript.turns})


def test_near_misses_do_not_add_up_to_a_yes_nobody_gave() -> None:
    talk = heard("customer: Why has my bill doubled? | ", STEP, "customer: No, I want to know why. | ", "agent: Bye. | closing")
    near = leaning(talk, confirmation=-1.2, resolution=-1.2, unresolved=-2.0)
    assert open_to(near) == {"promised", "partial"}
    assert how_it_ended(near).status == "promised"
    said = heard("customer: Why has my bill doubled? | ", STEP, "customer: Great, thanks. | confirmation", "agent: Bye. | ")
    assert "resolved" in open_to(said)


def test_what_only_leans_is_told_as_a_hint() -> None:
    lines = (DONE, STEP, WELL, "agent: Anything else? | further_help", WELL)
    ended = how_it_ended(leaning(heard(*lines), next_step=3.0, timeframe=3.0, resolution=-3.0))
    assert ended.status == "promised"
    assert "a hint of a time by when" in ended.reason
    assert "a hint of a next step" not in ended.reason


def test_a_faint_push_decides_only_where_nothing_else_tells() -> None:
    def by_rule(push: float, *before: str) -> str:
        made = heard("customer: When? | ", *before, WELL, "agent: Fingers crossed! | deflection")
        *others, last = made.signals
        faint = (*others, replace(last, confidence=push, reason="learned from examples"))
        return how_it_ended(replace(made, signals=faint)).status

    assert (by_rule(0.5, FRIDAY), by_rule(0.9, FRIDAY)) == ("promised", "unresolved")
    assert by_rule(0.5) == "unresolved"


def test_an_ending_without_words_points_to_the_last_reply() -> None:
    missing = asked("resolution", heard("customer: When? | ", "agent: Hm. | ", WELL, "agent: Bye. | ")).evidence
    assert [(one.turn, one.expected) for one in missing] == [(3, True)]


def test_a_way_on_that_comes_later_is_not_said_to_be_missing() -> None:
    no, chat = "agent: I'm sorry, that's not possible. | hard_truth sympathy", ("customer: Oh. | ", "agent: Right. | ")
    after = ("customer: a | ", "agent: But B. | alternative", YES)
    later = asked("hard_truth", heard("customer: Can I? | ", no, *chat, *chat, *after))
    never = asked("hard_truth", heard("customer: Can I? | ", no, *chat, *chat))
    assert [one.evidence[-1].note for one in (later, never)] == ["A way on beside the no; it comes later.", "A way on."]
    assert later.outcome is never.outcome


def test_a_verdict_says_of_what_the_time_was() -> None:
    test = "agent: I'll test it, two minutes. | next_step timeframe:check"
    found = asked("commitment", heard(test))
    assert found.reason == "Says what happens next; we heard no time with it. The time told is how long a check or a form takes."
    assert asked("resolution", heard(test), timed_promise_is_met=True).reason.endswith("how long a check or a form takes.")
    assert asked("commitment", heard(STEP)).reason == "Says what happens next; we heard no time with it."


def test_what_is_done_is_not_put_off_by_the_time_of_its_receipt() -> None:
    gone = heard(DONE, WELL, "agent: An e-mail comes in a minute. | next_step timeframe:receipt", WELL)
    assert how_it_ended(gone).status == "resolved"
    money = heard(DONE, WELL, "agent: You have it by Friday. | next_step timeframe", WELL)
    assert how_it_ended(money).status == "promised"
