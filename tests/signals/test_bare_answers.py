"""A bare answer to a question about a thing: it tells of no trouble; anything more than the thing is heard as before."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.signals.asking.bare_answers import BARRED, bare_answer
from empathyqa.signals.talk import Talk

_TROUBLE = "Customer: Every time I log in it throws me out, I've tried everything, I'm so fed up with this!\n"


def answers(said: str, asked: str) -> bool:
    talk = read_text(f"{_TROUBLE}Agent: {asked}\nCustomer: {said}\nAgent: Thanks, one moment.\n")
    bare = bare_answer(list(Talk(talk))[2])
    if bare:
        assert not [one for one in listen(talk).at(2) if one.learned and one.id in BARRED]
    return bare


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("I play it on a console.", "Please let us know which platform you are on."),
        ("I'm on an Android phone", "Which device is it?"),
        ("I am on the web version. My name is R. Osei", "What version are you on?"),
        ("It's the one in Mill Lane.", "Which branch was it?"),
        ("The shop is in front of the town hall.", "Please share the address of the shop."),
        ("Here's the screenshot [URL]", "Could you send us a screenshot?"),
        ("<LINK>", "Could you send us a screenshot?"),
        ("I have the large one in grey", "What size is it?"),
        ("I bought it in Cork.", "Which store did you buy it in?"),
        ("Hi, I'm using the laptop at the library", "What device are you using?"),
        ("yes, it's the blue one", "Which colour did you order?"),
        ("In the Leeds store", "Which store?"),
    ],
)
def test_a_thing_and_no_more(said: str, asked: str) -> None:
    assert answers(said, asked)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("I'm on my third phone and it's still the same", "Which device is it?"),
        ("It's the one in Mill Lane, again!", "Which branch was it?"),
        ("I am on my own with the kids", "Which device is it?"),
        ("My order number is the same as I told you", "Can you DM us the order number?"),
        ("I'm using it in the cold, the boiler is dead", "Which model is it?"),
        ("It is not a device, it's you lot", "Which device is it?"),
        ("I have asthma and the filter is the blue one", "What happened then?"),
        ("It's a joke is what it is", "Which version is it?"),
        ("The store is where I waited for an hour", "Which store?"),
        ("It's getting worse by the day", "Which version is it?"),
        ("I am in tears here", "How are you?"),
        ("That is the problem", "Is it the app?"),
        ("I live in fear of that app", "Which app?"),
        ("It's in the message above", "Which model is it?"),
        ("My order number is 44-817", "Can you DM us the order number?"),
        ("In the app", "You can check your balance in the app."),
        ("I'm using whatever I can get, what does it matter", "Which device is it?"),
    ],
)
def test_more_than_the_thing(said: str, asked: str) -> None:
    assert not answers(said, asked)
