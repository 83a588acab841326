"""What it means to them, said by giving their own fact back beside a death, or by what they have borne."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

HELLO = "agent: Hello, you're through to Steph. How may I help?"
DEATH = ("customer: My wife passed away in September.", "agent: I'm sorry.")
BACK = (
    ("Thank you. 51 years", "51 years. That's a whole life together."),
    ("She did the books every Sunday.", "Every Sunday. That's a lot of love in one book."),
    ("It was just the two of us.", "The two of you. That's a very quiet house now, and a lot to bear."),
    ("We met at the dance hall in 1961", "1961. That is a long time together."),
)
BORNE = (
    "And nobody's been telling you. You've held it up long enough for one day.",
    "You've been carrying this on your own.",
    "You have been dealing with all of that by yourself. I'll take it from here.",
    "I can't imagine how that felt to open.",
    "I can only imagine what that was like, with the post still coming.",
)
NOT_BACK = (
    ("I've waited two weeks.", "Two weeks. That's our usual time."),
    ("It's 51 Elm Street.", "51 Elm Street. That's on the system."),
    ("The code is 4471.", "4471. That's the one, thank you."),
)
NOT_BORNE = (
    "If you've been holding on your own for long, ring back.",
    "You've managed to log in by yourself, well done.",
    "I can't imagine why it did that.",
    "You've been holding the line alone.",
    "Have you dealt with this by yourself?",
    "You have to hold it down long enough for it to reset.",
)


@pytest.mark.parametrize(("said", "back"), BACK)
def test_their_own_fact_given_back_names_it(said: str, back: str) -> None:
    assert listen(transcript(HELLO, *DEATH, f"customer: {said}", f"agent: {back}")).at(4, "acknowledgement")


@pytest.mark.parametrize(("said", "back"), NOT_BACK)
def test_where_nobody_died_it_is_read_back(said: str, back: str) -> None:
    reasons = [one.reason for one in listen(transcript(HELLO, f"customer: {said}", f"agent: {back}")).of("acknowledgement")]
    assert not any(reason.startswith("gives their own words") for reason in reasons)


@pytest.mark.parametrize("said", BORNE)
def test_what_they_have_borne_names_it(said: str) -> None:
    assert listen(transcript(HELLO, "customer: I been telling everybody it's alright.", f"agent: {said}")).of("acknowledgement")


@pytest.mark.parametrize("said", NOT_BORNE)
def test_holding_a_line_or_a_button_is_nothing_borne(said: str) -> None:
    heard = listen(transcript(HELLO, "customer: I been trying all day.", f"agent: {said}")).of("acknowledgement")
    assert not any(one.reason.startswith("says what they have borne") for one in heard)
