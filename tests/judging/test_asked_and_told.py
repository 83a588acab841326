"""The one question of a contact: no thanks make up for the answer that never came, and a terse one is an answer."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome, Scorecard
from tests.judging.made import scorer, transcript

MET, PARTLY, MISSED, NA = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE


def card(*lines: str) -> Scorecard:
    return scorer().score(transcript(*lines))


def asked(question: str, reply: str, word: str = "ok thanks") -> Scorecard:
    return card(f"customer: {question}", f"agent: {reply}", f"customer: {word}")


@pytest.mark.parametrize(
    ("question", "told", "evaded"),
    [
        (
            "Where do I drop the keys off?",
            "In the grey box by the gate.",
            "Keys must be returned by noon, and please strip the beds.",
        ),
        ("How many fit in the cabin?", "Six at a squeeze.", "The cabins are lovely, with a view of the lake."),
        ("Does it come with a lid?", "It does, and a spare.", "It's one of our best sellers, with a really strong motor."),
        ("Is the 18:10 running tonight?", "It is, from platform 4.", "You can follow all trains live in the app."),
        ("Has the part been ordered yet?", "It has, on Monday.", "Parts come from our supplier in Germany."),
        ("how long does the glue take to dry?", "Overnight.", "It's a strong adhesive, suitable for wood and card."),
    ],
)
def test_the_answer_earns_and_the_evasion_does_not(question: str, told: str, evaded: str) -> None:
    right, wrong = asked(question, told), asked(question, evaded)
    assert right.result("settles-the-matter").outcome is MET
    assert wrong.result("settles-the-matter").outcome is not MET
    assert wrong.result("leaves-no-question-open").outcome is not MET
    assert (right.total or 0) >= 80
    assert (wrong.total or 0) <= 50


def test_the_card_shows_the_question_and_says_what_is_lacking() -> None:
    found = asked("How many fit in the cabin?", "The cabins are lovely, with a view of the lake.", "lovely, thanks")
    settled = found.result("settles-the-matter")
    assert found.resolution_status == "partial"
    assert "says not how many" in settled.reason
    assert [(one.signal, one.turn) for one in settled.evidence] == [("question_open", 0)]


def test_a_yes_to_something_beside_the_matter_does_not_show_that_it_is_settled() -> None:
    found = card(
        "customer: I walked for my dad. Is it rescheduled or cancelled, because some of them will ask",
        "agent: The support from our hikers has been incredible and makes such a difference.",
        "customer: That's lovely, perfect.",
        "customer: still don't know what to tell the office though",
        "agent: Thank you for bearing with us. Goodbye.",
    )
    assert found.resolution_status != "resolved"
    assert found.result("makes-sure-it-is-settled").outcome is not MET


@pytest.mark.parametrize("word", ["hm, no. that's no use", "that doesn't help me at all"])
def test_a_terse_answer_that_is_turned_down_settles_nothing(word: str) -> None:
    assert asked("did you get my form", "We did.", word).resolution_status != "resolved"
