"""Names in a recogniser's lower case, and read out by the agent."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

GIVEN = [
    ("can i take your name", "it's sian and he's third of june", "thank you sian i have him here"),
    ("Is that Anneke?", "Ja, that's me.", "Lovely."),
    ("It's Xochitl?", "Speaking.", "Good morning."),
    # not looked at while the rule was written
    ("what's your name", "this is tamsin i do his mornings", "right tamsin what's happened"),
    ("Is this Thandeka?", "It is me, yes.", "Thanks."),
]
NOT_GIVEN = [
    ("and who am i speaking to", "his wife cannot come to the phone", "okay"),
    ("Who am I speaking to?", "His wife. The one who rang on Monday.", "Thanks."),
    ("can i take your name", "it's soggy and it's been raining", "right it's soggy"),
    ("Is that Barclays?", "Yes, that's it.", "Lovely."),
    ("What's happened?", "her daughter screamed", "Oh no."),
    # not looked at while the rule was written
    ("and who are you please", "the neighbour from upstairs", "okay then"),
    ("Is that Monday?", "Yes, it is.", "Thanks."),
    ("whose is it", "it's dripping on the stairs", "so it's dripping"),
    ("Is this Thandeka?", "No, she's out.", "Thanks."),
]


def named(asked: str, said: str, reply: str) -> bool:
    return bool(listen(read_text(f"Agent: {asked}\nCustomer: {said}\nAgent: {reply}\nCustomer: ok")).facts_of("name_given"))


@pytest.mark.parametrize(("asked", "said", "reply"), GIVEN)
def test_a_name_is_given(asked: str, said: str, reply: str) -> None:
    assert named(asked, said, reply)


@pytest.mark.parametrize(("asked", "said", "reply"), NOT_GIVEN)
def test_none_is(asked: str, said: str, reply: str) -> None:
    assert not named(asked, said, reply)
