"""What a contact is about, and why they came."""

from __future__ import annotations

import pytest

from empathyqa.note.reason import reason_turn
from empathyqa.note.topic import topic_of

from .made import talk


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        (("C: My order never came", "A: Let me find the order.", "C: It's order 12"), "your order"),
        (("C: I've paid the bill twice", "A: Which bill?", "C: the last bill you sent"), "the bill"),
        (("C: It's the doll's house", "A: The doll's house, yes?", "C: that house"), ""),
        (("C: My order never came", "A: Oh dear.", "C: My order!"), "your order"),
        (("C: Is my refill ready?", "A: It's ready now.", "C: Great."), "your refill"),
        (("C: My order never came", "A: Oh dear.", *("C: No", "A: Yes") * 4), ""),
        (("C: The drawer is gone", "A: Sorry.", "C: the drawer?", "A: Sorry.", "C: send the drawer"), "the drawer"),
        (("C: My sofa came broken", "A: Oh dear.", "C: The sofa!", "C: the sofa, yes"), "your sofa"),
        (("C: this is the third time I've called", "A: The third time?", "C: third time"), ""),
        (("C: my husband passed away", "A: Your husband?", "C: yes, my husband"), ""),
        (("C: my boiler broke again", "A: The boilers there are old.", "C: my boiler isn't"), "your boiler"),
        # a thing of their own that the agent takes up once, however long the talk; not where nobody does, nor a place
        (("C: It's my parking permit", "A: Your parking permit, yes.", *("C: No", "A: Yes") * 4), "your parking permit"),
        (("C: It's my parking permit", "A: I see.", *("C: No", "A: Yes") * 4), ""),
        (("C: There's a man in my porch", "A: In your porch?", *("C: No", "A: Yes") * 4), ""),
        (("C: my rent's due tomorrow", "A: With the rent due, oh dear.", *("C: No", "A: Yes") * 4), ""),
        # at the last the thing of their own in the turn that says why they came, as the first of these
        (("C: Hi", "A: Hello?", "C: My suitcase still hasn't come home", *("C: No", "A: Yes") * 4), "your suitcase"),
        (("C: I don't see why my payment's going up", *("A: Yes", "C: No") * 5), "your payment"),
        (("C: They came about my mum's vet bill last week", *("A: Yes", "C: No") * 5), ""),
        (("C: yes", "A: yes"), ""),
        (("A: Hello?",), ""),
    ],
)
def test_the_topic_is_a_noun_both_come_back_to_or_nothing(said: tuple[str, ...], topic: str) -> None:
    assert topic_of(talk(*said)) == topic


def test_the_reason_for_contact_is_the_first_turn_with_something_in_it() -> None:
    turn = reason_turn(
        talk("A: Hello, how can I help?", "C: Hi, good morning, yes", "C: my parcel never arrived", "C: thanks")
    )
    assert turn is not None
    assert turn.text == "my parcel never arrived"
    assert reason_turn(talk("A: Hello?")) is None
