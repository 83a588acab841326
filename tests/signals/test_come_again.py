"""A bare sorry on the telephone: regret, or a request to say it again, by what the customer says next."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text


def sorry(before: str, said: str, then: str) -> bool:
    talk = f"Agent: hello there\nCustomer: {before}\nAgent: {said}\nCustomer: {then}\nAgent: right\n"
    return any(signal.id == "apology" for signal in listen(read_text(talk)).at(2))


@pytest.mark.parametrize(
    ("before", "said", "then"),
    [
        ("is it Monday today please", "sorry", "Monday"),
        ("can you give me the harbour office again", "i'm sorry", "can you give me the harbour office please"),
        ("my order is K L nine", "sorry", "K L nine"),
        ("the lid for the green kettle", "oh sorry love", "the green kettle"),
        ("it's four four one", "what was that number again sorry", "four four one"),
        ("i got a letter", "about what sorry", "the new tariff"),
        ("it's for the blue room", "and who was that for sorry", "Okafor"),
        ("i'd like a ticket to Ely", "where to sorry", "to Ely"),
    ],
)
def test_what_is_said_again_was_not_caught(before: str, said: str, then: str) -> None:
    assert not sorry(before, said, then)


@pytest.mark.parametrize(
    ("before", "said", "then"),
    [
        ("the refund never came", "sorry", "never mind"),
        ("i've waited nine days for it", "I'm so sorry.", "nine days!"),
        ("you sent me the wrong one", "oh sorry love", "that's all right"),
        ("i waited an hour", "what a wait that was i am so sorry", "well"),
        ("you never rang", "How awful, I'm really sorry.", "yes"),
        ("you booked the wrong day", "sorry sir", "it should be the ninth"),
    ],
)
def test_regret_stays_regret(before: str, said: str, then: str) -> None:
    assert sorry(before, said, then)
