"""Said again: in words that say so, in capitals, to a bot that missed it, or where it had been given to a machine."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn


def heard(lines: str) -> bool:
    """Whether the last turn is heard as a repeat."""
    return "repeat" in ids_in_the_last_turn(lines)


METER = "C: hiya my meter runs backwards and you've billed me twice for it\n"
IN_WORDS = (
    METER + "A: It says here it's been read.\nC: that's what I'm telling you is wrong",
    METER + "A: Your next bill is in May.\nC: No, no. That's what I was trying to say. It's the one before.",
    METER + "A: Meters are read twice a year.\nC: okay let me say it different you had a man here",
    METER + "A: Have you got the box it came in?\nC: did you hear what i said about the meter",
    METER + "A: You can pay by card or cash.\nC: Can I please get answers to my last questions?",
    METER + "A: That's in the contract, sir.\nC: And I'm telling you I have a photograph.",
    METER + "A: I see, so it's about a smart meter.\nC: I did not make myself clear. It is the old one.",
    METER + "A: Thanks! We'll update the phone number.\nC: Lovely, but I really rang about the meter, love.",
    METER + "A: Did you know about our app?\nC: I'm not asking about the app. It's running backwards.",
    METER + "A: It's with the depot.\nC: I know it's with the depot. I'm asking you why nobody came.",
    METER + "A: It will go by itself.\nC: i dont expect it to go. im asking if somebody can look at it",
    METER + "A: The form is on the site.\nC: This is what I am saying since morning, the meter, the meter abeg.",
    METER + "A: We are unable to say.\nC: Please let me try again. It runs the wrong way.",
)
NOT_IN_WORDS = (
    METER + "A: What do you think it is?\nC: What I'm saying is, it could be the wheel.",
    METER + "A: Have you told anybody?\nC: I'm asking my brother tonight.",
    METER + "A: We'll come on Tuesday.\nC: I'm telling you, that's the best news all week!",
    METER + "A: Is it the dial?\nC: I'm asking because my father had the same.",
    METER + "A: Anything else?\nC: I only rang about the meter, thanks, bye.",
    METER + "A: Great job on the reading!\nC: did you hear about the new ones?",
    METER + "A: You were right, it was our mistake.\nC: That's what I've been saying!",
    METER + "A: He'll ring.\nC: He keeps asking me the same thing, my son.",
    METER + "A: Was it the red one?\nC: let me see again, yes the red one",
    METER + "A: The engineer asked for a photo.\nC: I'm asking my daughter to take one now.",
)
CAPITALS = (
    "C: two rooms in york in june\nB: Two guests. Double or twin?\nC: no nell. TWO ROOMS. four humans",
    "C: remove the bag from jonas' booking\nB: Remove Jonas?\nC: remove the BAG of Jonas",
    "C: water coming thru the ceiling from upstairs\nA: So you'd like that flat?\nC: I dont want it. WATER is coming in",
    "C: it's in a hedge, which hedge is it\nA: I appreciate where you're coming from.\nC: WHERE THE HEDGE IS AMELIA",
    "C: i want a refund for the flight\nB: Is your bag delayed?\nC: REFUND",
    "C: the app wont open\nA: You can check it in the app.\nC: the APP",
    "C: whats the weather in brander\nB: Brandon, Suffolk: sunny.\nC: not brandon. BRANDER. scotland",
    "C: i need calpol for the baby\nB: I found a recipe for calzone.\nC: CALPOL. shes fourteen months",
    "C: the lid is cracked, not the base\nA: Can you send a photo of the base?\nC: the LID",
)
NOT_CAPITALS = (
    "C: is the pin for the card new\nA: Yes, I've sent it.\nC: got the PIN thanks",
    "C: one meeting is gone\nA: Untick work, just untick.\nC: ONE MEETING. ONE. i could cry with joy, thank you!",
    "C: my name is katarzyna\nA: How is it spelt, as in the passport?\nC: KATARZYNA",
    "C: I WANT MY MONEY BACK NOW PLEASE\nA: Which order?\nC: MY MONEY FOR THE LAMP",
    "C: the otp never comes\nA: Please try now.\nC: Now the OTP is coming. Good",
    "C: hi is the nhs app down\nA: It's up.\nC: NHS login too?",
    "C: which number do you need\nA: The parcel number.\nC: Retail park. DM[NUMBER]",
    "C: the grape one please\nA: Shall I send grape?\nC: yes GRAPE",
)
MISSED = (
    "C: i want to cancel my subscription\nB: Are you having trouble watching? Let's restart the app.\nC: cancel my subscription",
    "C: my purse got stolen with my card\nB: You can freeze it in Online Banking with the code.\nC: which is in the purse",
    "C: card declined at hotel, unblock\nB: I can help with Cards! 1. New card 2. Block card\nC: declined. unblock",
    "C: wheelchair taxi to the infirmary\nB: Saloon £9.50. Book?\nC: Not a saloon. He stays in his wheelchair.",
    "C: the wifi hub has gone off\nB: I think you said you want to buy, is that right?\nC: no wifi my hub the hub",
    "C: name spelt wrong on my ticket\nB: 1 Baggage 2 Refunds 3 Flight status.\nC: none of them. name spelt wrong",
    "C: I wish to stop the sports channels\nB: How to watch sports on your tablet. Was this helpful?\n"
    "C: No thank you, I do not own a tablet. I wish to stop them.",
)
NOT_MISSED = (
    "C: i lost my card\nB: Do you want to freeze it or order a new card?\nC: freeze it",
    "C: table for six on friday please\nB: Friday at 8 or 9?\nC: 8 please",
    "C: is the road open in winter\nB: It is. Anything else?\nC: No. What about buses?",
    "C: taxi for tomorrow please\nB: Booked for 9.\nC: thanks, taxi at 9 it is",
    "C: my parcel is late\nB: Which parcel, the lamp or the rug?\nC: the lamp parcel",
    "C: i need a new pin\nB: Sure. Is it for the debit card?\nC: no, for credit",
)
GIVEN = (
    METER + "A: Can I get your account number?\nC: It's R 7719. And I already punched that in to the machine, twice.",
    METER + "A: And the email address?\nC: I gave that to the machine. It's bob at pelmail.",
    METER + "A: Which flat is it?\nC: 9. i put it on the order",
    METER + "A: Give me the account name and I'll look.\nC: ITS ON THE TICKET",
    METER + "A: What is your postcode?\nC: sure I typed that into the bot LS6 2AB",
)
NOT_GIVEN = (
    METER + "A: How did you lose it?\nC: I put it in the machine and it was gone.",
    METER + "A: I've sent you a code.\nC: can i put the code in the app?",
    METER + "A: What's the number?\nC: It's in my email, one sec.",
    METER + "A: Is it on now?\nC: it's on the table",
)


@pytest.mark.parametrize("lines", [*IN_WORDS, *CAPITALS, *MISSED, *GIVEN])
def test_is_heard_as_said_again(lines: str) -> None:
    assert heard(lines)


@pytest.mark.parametrize("lines", [*NOT_IN_WORDS, *NOT_CAPITALS, *NOT_MISSED, *NOT_GIVEN])
def test_is_said_once(lines: str) -> None:
    assert not heard(lines)
