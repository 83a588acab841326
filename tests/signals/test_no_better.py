"""What was tried has helped nothing, in few words; and what only sounds like it."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals.outcomes.no_better import no_better
from empathyqa.signals.talk import Talk

_ASKED = "Okay, can you reset the heater and tell us?"


def heard(said: str, asked: str = _ASKED, first: str = "Hello, the heater in room four stays cold since the visit.") -> bool:
    talk = read_text(f"Customer: {first}\nAgent: {asked}\nCustomer: {said}\nAgent: Right.\n")
    return no_better(list(Talk(talk))[2]) is not None


@pytest.mark.parametrize(
    "said",
    [
        "Also didn't help", "didnt work", "I did that with both switches. No change", "No dice.",
        "Resetting the valve didn't help either. What now", "tried the other plug, no luck", "none of that did anything",
        "to no avail", "Nobody can tell me where the fitter is.", "No one is able to find my booking.",
        "It worked for two days and then went off again", "The noise is back again", "It's happened again just now.",
        "same result on all the radiators", "After 3 attempts no.", "The fault has not been found.",
        "I didn't really get an answer about the deposit.", "Your new code does not work", "Both didn't help, sadly",
        "yes and it did not fix the leak", "it helped for an hour but now it's cold",
    ],
)  # fmt: skip
def test_it_helped_nothing(said: str) -> None:
    assert heard(said)


@pytest.mark.parametrize(
    "said",
    [
        "My sister didn't help me move it", "I did not work yesterday", "no change needed thanks", "He works for a bank",
        "It happened again and again in the past but not now", "No one is in the house", "no problem, no rush",
        "I have not been to the shop", "It has been fine for a few days", "It works for all the rooms", "Does it help?",
        "No luck needed, we passed!", "I don't have any change", "The voucher is for two people", "nobody could be kinder",
        "They do not do anything on Sundays", "It lasted for two hours, great film", "there is no difference in size, is there",
        "I had no joy at school either, lovely that you ask", "She'll be back again on Monday",
    ],
)  # fmt: skip
def test_it_only_sounds_so(said: str) -> None:
    assert not heard(said)


def test_a_no_answers_whether_a_long_thing_helps() -> None:
    asked = "Does logging out, restarting your device and logging back in help? Let us know"
    assert heard("No it doesn't unfortunately", asked)
    assert heard("Nope", "Would a different cable make any difference?")
    assert not heard("No, it's green", "Is it red?")
    assert not heard("no thanks, all good", asked)


def test_the_first_telling_is_the_matter_itself() -> None:
    assert not heard("The remote has not been found and it didn't work.", "Good morning, how can I help?", "Hello")
