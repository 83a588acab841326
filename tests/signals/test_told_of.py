"""Words told of, or beside work, as ear and rules hear them together: what is said here and now, and what is not."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn

CROSS = "C: I've told you three times now, this is ridiculous."
FRIGHTENED = "C: I'm really scared, what do I do?"
WORK = (
    "",
    " Can I take your postcode please?",
    " I'll send it tomorrow.",
    " Your cover lapsed on the fourth because the card was declined. You can pay it by phone or on the website.",
)


def heard(*lines: str) -> list[str]:
    """What is heard in the last turn."""
    return ids_in_the_last_turn("A: Hello, how can I help?", *lines)


@pytest.mark.parametrize(
    "policing",
    [
        "There's no need to shout.",
        "You need to calm down.",
        "Calm down, madam.",
        "Please lower your voice.",
        "Don't take that tone with me.",
        "Mind your language.",
        "As I already told you, it's been sent.",
        "There's no need to get upset.",
    ],
)
@pytest.mark.parametrize("work", WORK)
def test_policing_is_heard_whatever_work_follows(policing: str, work: str) -> None:
    for said in (CROSS, FRIGHTENED):
        found = heard(said, f"A: {policing}{work}")
        assert "dismissal" in found
        assert "reassurance" not in found


@pytest.mark.parametrize(
    "reply",
    [
        "He should never have told you to calm down.",
        "I'm not going to tell you to calm down.",
        "If you need to calm down for a minute, take it.",
        "There's no need to be frightened, I'm staying on the line with you.",
        "You can change your language in the menu.",
    ],
)
def test_policing_told_of_is_none(reply: str) -> None:
    assert "dismissal" not in heard(FRIGHTENED, f"A: {reply}")


def test_what_holds_beside_policing_is_heard_still() -> None:
    found = heard(FRIGHTENED, "A: Don't worry, we'll get this sorted. There's no need to get upset.")
    assert {"dismissal", "reassurance"} <= set(found)


@pytest.mark.parametrize(
    ("reply", "signal"),
    [
        ("It's so annoying when you're being passed around.", "hand_off"),
        ("You've been put through to three people already.", "hand_off"),
        ("We'd normally transfer you to billing for that.", "hand_off"),
        ("They should have put you through to me.", "hand_off"),
        ("They put you on hold, did they?", "hold"),
        ("He said bear with me and never came back?", "hold"),
        ("They should have asked if there was anything else.", "further_help"),
        ("They told you to have a nice day?", "closing"),
        ("He said thank you for your patience?", "gratitude"),
    ],
)
def test_what_others_did_or_what_there_is_in_general_is_not_done_now(reply: str, signal: str) -> None:
    assert signal not in heard("C: I rang them and they said to ring you.", f"A: {reply}")


@pytest.mark.parametrize(
    ("reply", "signal"),
    [
        ("I know you've been passed around, so I'll put you through to Sam myself.", "hand_off"),
        ("You're being transferred to billing now.", "hand_off"),
        ("If you like I'll put you through to billing.", "hand_off"),
        ("If you'd just hold the line while I confirm that for you please.", "hold"),
        ("You know where we are if we can help with anything else.", "further_help"),
    ],
)
def test_what_is_done_now_is_heard(reply: str, signal: str) -> None:
    assert signal in heard("C: I rang them and they said to ring you.", f"A: {reply}")


@pytest.mark.parametrize(
    "reply",
    ["I am sorry, I had hoped to have the form by Friday.", "You should have had it by Friday.", "It was due by the 14th."],
)
def test_a_missed_date_is_no_time_told(reply: str) -> None:
    assert "timeframe" not in heard("C: When will you know?", f"A: {reply}")


@pytest.mark.parametrize(
    "reply",
    ["You should have it by Friday.", "It was due on Friday but it'll be with you on Monday.", "You're in at ten to four."],
)
def test_a_date_ahead_is(reply: str) -> None:
    assert "timeframe" in heard("C: When will you know?", f"A: {reply}")


@pytest.mark.parametrize(
    "said",
    ["It's Sunday and I haven't heard anything.", "Nobody has got back to me.", "Any news? You said you'd come back to me."],
)
def test_an_answer_that_must_be_chased_is_effort(said: str) -> None:
    promised = "A: I'm looking into it and will let you know soon."
    assert "effort" in heard("C: I want to know about my order.", promised, f"C: {said}")


def test_still_chasing_is_felt() -> None:
    promised = "A: I'm looking into it and will let you know soon."
    assert {"effort", "frustration"} <= set(heard("C: Where is it?", promised, "C: I still haven't heard back."))
    assert "effort" not in heard("C: Where is it?", promised, "C: They said they'd ring back at half past.")
