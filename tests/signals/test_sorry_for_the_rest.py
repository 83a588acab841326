"""A sorry that begs for the rest of a number is no apology; one for what somebody did or has not got is."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text


def sorry(line: str) -> bool:
    talk = f"Customer: hi i've moved, did i give you the new address\nAgent: {line}\nCustomer: ok"
    return bool(listen(read_text(talk)).of("apology"))


@pytest.mark.parametrize(
    "line",
    [
        "okay sorry i've only got the first line what is the rest",
        "sorry i only have half of that could you say the rest",
        "oh sorry i only got as far as the street what number was it",
        "sorry we only have you down for one what was the other name",
        "no you didn't sorry i've just got the town can you give me the street",
        "Sorry, I missed the last bit, what was the number?",
    ],
)
def test_the_rest_is_asked_for(line: str) -> None:
    assert not sorry(line)


@pytest.mark.parametrize(
    "line",
    [
        "sorry i have only just seen this you waited all day",
        "i am sorry i only sent half of it",
        "sorry we only had one fitter on can you do friday",
        "sorry we only have the one van can you wait till noon",
        "sorry i've only just got your message what happened",
        "sorry it's only half what you paid in",
        "sorry we only told you on the day",
    ],
)
def test_what_was_done_is_owned(line: str) -> None:
    assert sorry(line)
