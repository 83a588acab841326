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
        (("C: I've paid the bill twice", "A: Which bill?", "C: the last bill you sent"), ""),
        (("C: It's the doll's house", "A: The doll's house, yes?", "C: that house"), ""),
        (("C: My order never came", "A: Oh dear.", "C: My order!"), "your order"),
        (("C: Is my refill ready?", "A: It's ready now.", "C: Great."), "your refill"),
        (("C: My order never came", "A: Oh dear.", *("C: No", "A: Yes") * 4), ""),
        (("C: The drawer is gone", "A: Sorry.", "C: the drawer?", "A: Sorry.", "C: send the drawer"), ""),
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
    turn = reason_turn(talk("A: Hello, how can I help?", "C: Hi, good morning, yes", "C: my parcel never arrived", "C: thanks"))
    assert turn is not None
    assert turn.text == "my parcel never arrived"
    assert reason_turn(talk("A: Hello?")) is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        # who they are is not why they came
        (
            (
                "A: Can I take your order number?",
                "C: It's four four one, seven oh nine.",
                "A: How can I help?",
                "C: No shade came.",
            ),
            3,
        ),
        (("A: Who am I speaking to?", "C: Ffion Rees.", "A: What can I do for you?", "C: There's no hot water."), 3),
        (("A: whats your postcode", "C: b r two nine four", "A: thanks", "C: the refund hasnt come"), 3),
        # an aside before the agent asks what it is about
        (
            (
                "A: brook lane",
                "C: oh its mr tull i was ninth in line",
                "A: what can we do for you",
                "C: its my tablets ive run out",
            ),
            3,
        ),
        # both in one answer, or why they came first
        (("A: Can I take your name?", "C: It's Ffion Rees. My bin was left again.", "A: Which one?", "C: The green one."), 1),
        (("A: Hi.", "C: My bill has doubled since May.", "A: Your account number?", "C: 55 21 90."), 1),
        (("A: What's the booking reference?", "C: I've none, the page crashed before it came.", "A: OK.", "C: Thanks."), 1),
        (
            (
                "A: Hi.",
                "C: The boiler is leaking over the kitchen floor and nobody rings back.",
                "A: How can I help?",
                "C: It leaks!",
            ),
            1,
        ),
    ],
)
def test_who_they_are_is_no_reason(said: tuple[str, ...], place: int) -> None:
    turn = reason_turn(talk(*said))
    assert turn is not None
    assert turn.index == place


@pytest.mark.parametrize(
    ("said", "place"),
    [
        (("A: Who am I speaking with?", "C: It's Joy. Joy Lindqvist. I've got the ID somewhere.", "A: What's going on today?",
          "C: So you gave me a list of therapists and eleven of them are dead numbers."), 3),
        (("A: May I have your PNR?", "C: It is K7 P as in Pune, L, 2 9.", "A: Thank you.",
          "C: I got one message only, that the morning flight is cancelled."), 3),
        (("A: I am so sorry for your loss.", "C: Hi, um, I haven't said anything yet.", "A: How can I support you today?",
          "C: It's my dad. I sent the certificate in for the third time."), 3),
        (("A: Can I take a policy number or a reg?", "C: Um, it's the reg I've got. Kilo Papa twelve.", "A: And the postcode?",
          "C: It's about the courtesy bike, they want it back."), 3),
        (("A: the third letter of your memorable word please", "C: im bryn rees an i havent got the card in front of me",
          "A: thats fine what can i do for you", "C: is there a way of getting a second card"), 3),
        (("A: Can I take your name?", "C: I've lost my card on the tram.", "A: Oh no.", "C: This morning."), 1),
        (("A: Can I take your name?", "C: I got a letter about the meter.", "A: Yes?", "C: It has the wrong flat on it."), 1),
        (("A: What's the reg?", "C: The garage won't give my van back until it's paid.", "A: Right.", "C: The blue one."), 1),
        (("A: Who am I speaking to?", "C: It's Aoife Brennan. I got a letter. The red one.", "A: Okay Aoife.",
          "C: I didn't know that it was that much."), 1),
    ],
)  # fmt: skip
def test_a_number_a_name_or_a_false_start_is_no_reason(said: tuple[str, ...], place: int) -> None:
    turn = reason_turn(talk(*said))
    assert turn is not None
    assert turn.index == place


MATTER = "C: there's water coming through the ceiling since last night"


@pytest.mark.parametrize(
    "given",
    [
        "eighteen mill lane top flat", "It's 4 Station Road.", "aye it's number nine harbour court", "Flat 12, Elm House.",
        "the old farm, kirk road", "yeah um seventy two queens avenue flat b",
    ],
)  # fmt: skip
def test_an_address_that_was_asked_for_is_no_reason(given: str) -> None:
    turn = reason_turn(talk("A: Hello, can I take the first line of the address?", f"C: {given}", "A: Thank you.", MATTER))
    assert turn is not None
    assert turn.text == MATTER.removeprefix("C: ")


@pytest.mark.parametrize(
    "told",
    [
        "flat two has no water since monday", "station road, and the boiler is out", "my street light is broken",
        "the house next door never stops drilling", "the whole block is flooded",
    ],
)  # fmt: skip
def test_what_is_told_with_an_address_is_the_reason(told: str) -> None:
    turn = reason_turn(talk("A: Hello, can I take the first line of the address?", f"C: {told}", "A: Thank you.", MATTER))
    assert turn is not None
    assert turn.text == told
