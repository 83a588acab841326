"""Questions of manners are none about the matter; the same words with the matter in them are."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

MANNERS = (
    "How you going?",
    "How you going today?",
    "Hi Sam, how are you going today?",
    "How's your day been?",
    "How has your day been so far?",
    "And how's your weekend been?",
    "How was your weekend?",
    "how's your morning treating you?",
    "Did you have a nice weekend?",
    "How's things?",
    "How ya doing?",
    "How's yourself?",
    "How's it going?",
    "Are you well?",
    "How have you been keeping?",
    "How are things with you today?",
)
THE_MATTER = (
    "How's your mum been since the fall?",
    "How's your connection been today?",
    "How you going to pay that?",
    "How are you going to get there?",
    "How's your leg been?",
    "How has the boiler been since?",
    "How have you been managing without water?",
    "How's it going with the new router?",
    "How's your week been without the heating?",
    "How are things with the landlord now?",
    "How was your stay?",
    "How was your flight?",
    "How you doing for milk?",
    "How's the pain today?",
    "How have you been sleeping?",
    "Did you have a good signal before the weekend?",
)


@pytest.mark.parametrize("words", MANNERS)
def test_manners_ask_nothing_about_the_matter(words: str) -> None:
    told = transcript("customer: hello there", f"agent: {words}", "customer: Fine, thanks. My parcel is late.")
    assert not listen(told).of("discovery_question")


@pytest.mark.parametrize("words", THE_MATTER)
def test_with_the_matter_in_it_it_is_a_question(words: str) -> None:
    told = transcript("customer: I rang yesterday about it all.", f"agent: {words}", "customer: Not good.")
    assert listen(told).of("discovery_question")


@pytest.mark.parametrize("words", ["How's your day been?", "Did you have a good Christmas?"])
def test_the_day_is_manners_wherever_it_is_asked_after(words: str) -> None:
    told = transcript("customer: My boiler is out and I want it seen to.", f"agent: It is booking. {words}", "customer: Cold.")
    assert not listen(told).of("discovery_question")


@pytest.mark.parametrize("words", ["How have you been keeping?", "How have you been?", "Are you well?"])
def test_after_a_loss_it_is_care(words: str) -> None:
    loss = "customer: My wife died in March and I need her name off."
    told = transcript("agent: Hello?", loss, f"agent: {words}", "customer: Bad.")
    assert listen(told).of("discovery_question")
