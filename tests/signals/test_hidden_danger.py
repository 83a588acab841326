"""Danger told without its words: by what the body shows, a machine that stopped, a thing thrown, money that is kept from one."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    # what the body shows, told of somebody else
    "her feet are swelled up and last night she was breathing heavy and she couldn't lie down flat",
    "He's short of breath just sitting there and his ankles are swollen.",
    "my mum's legs is swollen and she sleep in the chair because she can't lie flat",
    "His lips are a bit blue and he's breathing fast.",
    "She's that drowsy, she won't wake for her drink, and her breathing's gone funny.",
    "His face has dropped on one side and he's slurring his words.",
    "I've a pain in my chest and I can't catch my breath.",
    "The tongue is swollen and he's wheezing since he took the new tablets.",
    "she's gone grey and clammy and she's breathing hard",
    "He's puffy round the eyes and he can't get his breath going up to bed.",
    # a machine that somebody lives by
    "He's on dialysis at home and it went off halfway last night.",
    "The dialysis cut out half way through, so he's one behind.",
    "my son's feeding pump stopped halfway through the night feed",
    # a thing thrown
    "He threw a plate at me on Sunday.",
    "my husband chucked the remote at my head",
    "She threw her phone at the kids.",
    "My partner hurled a mug at me, I'm fine.",
    # money and where one goes
    "He gives me what I need for the shopping but I have to bring him the receipts.",
    "I've to show my husband the receipts for everything.",
    "My partner checks every receipt, I have to account for every penny.",
    "I'm not allowed my own bank card, my husband sees to all that.",
)
QUIET = (
    "My ankles are swollen from the flight, can I change the seat?",
    "I couldn't lie flat on that mattress, it sags in the middle.",
    "The cream made my eyes a bit puffy.",
    "I was out of breath running for your bus!",
    "There's heavy breathing on the line, is that you?",
    "The dog's breathing heavy and her leg is swollen.",
    "When I had covid years ago I couldn't lie flat and I was short of breath.",
    "He sleeps in the chair in front of the match most nights.",
    "The washing machine went off halfway through, I do three washes a week.",
    "The coffee machine stopped halfway.",
    "The film cut out halfway through.",
    "Your colleague threw a load of jargon at me.",
    "He threw so many questions at me I lost track.",
    "The kids threw the ball at the wall.",
    "We've thrown money at it and it still leaks.",
    "The driver threw the parcel at the door.",
    "I have to bring my accountant the receipts by Friday.",
    "My manager wants the receipts, I have to account for every penny of the expenses.",
    "I'm not allowed my own login at work.",
    "The neighbour's loud, he plays music all night, and it would cause trouble if I said anything.",
    "He gives me a discount for the shopping.",
    "She has to show the receipt to get a refund.",
    "My legs are sore and the bus was late.",
    "The speaker's gone grey on the screen.",
    "My son threw up on the seat.",
    "He threw the receipt away.",
)


def alerts(*lines: str) -> bool:
    heard = listen(transcript("agent: How can I help?", *lines, "agent: Okay, let me look."))
    return any(not cue.hint for cue in heard.of("crisis"))


@pytest.mark.parametrize("line", ALERTS)
def test_calls_a_person(line: str) -> None:
    assert alerts(f"customer: {line}")


@pytest.mark.parametrize("line", QUIET)
def test_calls_nobody(line: str) -> None:
    assert not alerts(f"customer: {line}")


OK = "agent: Okay, and what's the postcode?"
TALKS = (
    ("customer: He threw one on Sunday.", "agent: Ha, oh no.", "customer: It wasn't funny. It was at me."),
    ("customer: she chucked the kettle", OK, "customer: it was right at my head"),
    ("customer: He does his own at home three times a week, the machine needs the water going in.", OK,
     "customer: He was to have it last night and it went off halfway, so he's one behind.", OK,
     "customer: He's gone a bit puffy round the eyes."),
    ("customer: my foot swell up bad", OK, "customer: and I can't lie flat at night, I sleep sitting up"),
    ("customer: he's on home dialysis", OK, "customer: it went off halfway and he's one behind"),
    ("customer: It's a joint account with my partner. He gives me just enough for the shopping.", OK,
     "customer: It'd cause bother at home if he knew. He's loud."),
)  # fmt: skip
QUIET_TALKS = (
    ("customer: The lads threw snowballs.", OK, "customer: It was at me and my brother, great fun."),
    ("customer: The treadmill machine, I do three times a week.", OK, "customer: It went off halfway."),
    ("customer: My ankle is swollen from football.", OK, "customer: I sleep in the chair so I don't knock it."),
    ("customer: He's loud, the man upstairs.", OK, "customer: It'd cause bother if I complained."),
    ("customer: My boss gives me an allowance for food.", OK, "customer: I have to bring him the receipts."),
    ("customer: My grandad threw a party on Sunday.", OK, "customer: It was at my house."),
)


@pytest.mark.parametrize("talk", TALKS)
def test_told_apart_it_calls_a_person(talk: tuple[str, ...]) -> None:
    assert alerts(*talk)


@pytest.mark.parametrize("talk", QUIET_TALKS)
def test_told_apart_it_may_be_nothing(talk: tuple[str, ...]) -> None:
    assert not alerts(*talk)


GAMBLED = (
    "I thought I'd win it back by now, and the loan's due.",
    "I've been chasing my losses and I've missed the payment.",
    "I lost the rent on the horses.",
    "I put it all on the machines, the whole wage.",
    "I was trying to win it back, so I'm behind on the card.",
)
HIDDEN = (
    "The wife doesn't know about the loan, so could you not send letters.",
    "my husband doesnt know about the debt",
    "My family don't know I'm behind, please don't ring the house.",
)
NOT_EATING = (
    "I'm not eating much, that's saving a few quid.",
    "I skip meals to keep the payments up.",
    "We have one meal a day to save money.",
)
NO_NEED = (
    "We lost the cup and we're hoping to win it back in May.",
    "You'll have to win my trust back.",
    "I bet it's the router again.",
    "My husband doesn't know about the booking, it's a surprise.",
    "The wife doesn't know about computers.",
    "I'm not eating there again, it was awful and dear.",
    "I skip breakfast, can I have the later slot?",
    "I put it all on the table for your driver.",
    "Does my husband not know about the new card?",
)


@pytest.mark.parametrize("line", GAMBLED + HIDDEN + NOT_EATING)
def test_money_trouble_told_by_its_hope(line: str) -> None:
    assert listen(transcript("agent: How are things?", f"customer: {line}", "agent: Right.")).of("vulnerability")


@pytest.mark.parametrize("line", NO_NEED)
def test_no_money_trouble(line: str) -> None:
    assert not listen(transcript("agent: How are things?", f"customer: {line}", "agent: Right.")).of("vulnerability")
