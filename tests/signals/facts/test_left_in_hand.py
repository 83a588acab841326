"""What the firm takes into its own hands at the end, and what it sends away or only thanks for."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.ending import how_it_ended
from empathyqa.signals import listen

_CROSS = "Customer: the card machine you sent us is broken again, this is ridiculous\nAgent: Which model is it?\n"


def ends(last: str, before: str = "Customer: T4. It still doesn't work and I've had enough.") -> tuple[bool, str]:
    heard = listen(read_text(f"{_CROSS}{before}\n{last}\n"))
    return bool(heard.facts_of("left_in_hand")), how_it_ended(heard).status


@pytest.mark.parametrize(
    "said",
    [
        "Agent: Can you DM us the serial number? We'll take a look from here. ^TF",
        "Agent: Hello, please click below to send us a private message and I will look into this. Thanks! Ines",
        "Agent: Please DM me your shop's name so I can get this sorted for you.",
        "Agent: Send us a DM with the order and we will investigate.",
        "Agent: We would like to look into this with you, our engineer is on chat now.",
        "Agent: We're investigating this with the bank at the moment.",
        "Agent: I'm chasing the courier for the new one as we speak.",
        "Agent: I'll check with the warehouse and come back to you here.",
        "Agent: If you DM your details we can have a look at it. Cheers\nCustomer: ok sent",
        "Agent: Let me look into this with the workshop.",
        "Agent: We'll get it looked at, sorry about that Kwame.",
    ],
)
def test_the_firm_has_it_in_hand(said: str) -> None:
    assert ends(said) == (True, "promised")


@pytest.mark.parametrize(
    "said",
    [
        "Agent: Please contact the maker, they will help you.",
        "Agent: We recommend contacting our technical support team.",
        "Agent: More on this here: [URL]",
        "Agent: Thank you for your feedback, we'll look at it with interest, we always do.",
        "Agent: We are always looking into ways to get better.",
        "Agent: Let us know if you need anything else.",
        "Agent: Can you DM us the serial number please?",
        "Agent: Did you look into the settings?",
        "Agent: We will look into it.\nCustomer: That doesn't help, my shop is shut today!",
        "Agent: We will look into it.\nCustomer: how long will that take?",
        "Agent: We can't look into devices bought elsewhere.",
        "Agent: I've passed your comments on to the team.",
        "Agent: If you have more trouble we'll look into it.",
    ],
)
def test_nothing_is_taken_on(said: str) -> None:
    assert ends(said)[0] is False


def test_handing_it_on_counts_where_nobody_objected_just_before() -> None:
    asked = "Customer: It's a T4."
    assert ends("Agent: I have passed this to our terminals team and they will call you.", asked) == (True, "promised")
    assert not ends("Agent: I have passed this to our terminals team and they will call you.")[0]
