"""A turn that is all shout, and capitals that are a code, a keyword, a name or a habit."""

import pytest

from empathyqa import read_text
from empathyqa.signals.feelings.shouted_alone import shouted_alone
from empathyqa.signals.talk import Talk

SMALL = "Customer: hi, i'd like the money for my jacket back\n"


def shouts(said: str, agent: str = "I can help with baggage!", before: str = SMALL) -> bool:
    """Whether the last turn is a shout."""
    return shouted_alone(list(Talk(read_text(f"{before}Agent: {agent}\nCustomer: {said}")))[-1])


@pytest.mark.parametrize(
    "said",
    [
        "REFUND",
        "PERSON PLEASE",
        "NO NO NO",
        "I HAVE. A. TICKET.",
        "HUMAN. AGENT. OPERATOR.",
        "WHERE IS MY ORDER",
        "I WOULD LIKE TO CANCEL",
        # not looked at while the rule was written
        "MANAGER",
        "I DID NOT ORDER THIS",
        "@ShopHelp WHY IS IT LOCKED",
        "THAT IS NOT MY NAME",
        "STOP",
        "NO. NO.",
    ],
)
def test_a_shout_is_heard(said: str) -> None:
    assert shouts(said), said


@pytest.mark.parametrize(
    "said",
    [
        "QXTKLM",
        "JOHN SMITH",
        "UPS",
        "OH",
        "CAMELS",
        "QX7T2L",
        "I want a REFUND",
        # not looked at while the rule was written
        "FLAT B ROSE COURT LEEDS",
        "PS",
        "YES THAT WORKED THANK YOU",
        "LOL",
        "SARAH",
        "A4 OR A5",
    ],
)
def test_codes_names_and_joy_are_none(said: str) -> None:
    assert not shouts(said), said


def test_a_keyword_that_was_asked_for_and_a_habit_are_none() -> None:
    assert not shouts("CANCEL", "Reply CANCEL to end it.")
    assert not shouts("STOP", "Text STOP at any time.")
    assert not shouts("I WANT MY MONEY BACK", before="Customer: HELLO I BOUGHT A JACKET AND IT IS TOO SMALL\n")
    assert not shouts("REFUND", before="")
