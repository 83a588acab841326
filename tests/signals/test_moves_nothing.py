"""What sounds like a step and takes nothing on: no need is acted on by it, no work taken off, nothing promised."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from empathyqa.note.promises import promises_in
from empathyqa.reading import read_text
from empathyqa.signal import IN_VAIN, TAKES_NOTHING_ON, Signals
from empathyqa.signals import listen

STEPS = ("next_step", "ownership", "alternative", "resolution", "signposting")
NEED = "I've lost my job and I'm so worried, I can't sleep."


def heard(*turns: str) -> Signals:
    return listen(read_text("\n".join(turns)))


def standing(signals: Signals, turn: int) -> list[str]:
    return [one.text for one in signals.at(turn) if one.id in STEPS and one.reason not in IN_VAIN]


NOTHING = [
    "Well, look, we're here if you need us.",
    "I'm always here whenever you want to talk.",
    "I'd speak to her GP about that.",
    "I'd probably ask your landlord.",
    "You'll need to send us the certificate with the pack.",
    "You would have to provide proof of address.",
    "If you ring us on Monday, we can take it over the phone.",
    "If you call back tomorrow then someone will look at it.",
    "So there'd still be a balance on it.",
    "Is she on our priority register?",
    # not looked at while the rules were written
    "we're only a phone call away if you ever need us",
    "Feel free to call us any time.",
    "I'd just contact the council, to be honest.",
    "you will need to upload the last three payslips",
    "If you pop in on Thursday we could have a look at it.",
    "You'd still owe the last forty.",
    "Are you signed up to our priority services?",
    "If there's nothing else I'll close the chat.",
    "Thanks for raising this with us.",
    "You can ring them and ask.",
    "They'll only speak to the account holder.",
    # not looked at while the rules were written
    "we'll now end this conversation",
    "Thank you for flagging that to us.",
    "you could always email them to check",
    "He can only deal with the tenant.",
    "If nothing else I'll close the chat.",
    "I'm going to end this conversation now.",
    "They'll be in touch if they need anything.",
    "The team will contact you if they need anything else from you.",
    "someone will email you should they require further information",
    "She'll give you a ring if there's any query.",
    "I'll text you if I need anything more.",
    # not looked at while the rules were written
    "Head office would ring you if there was anything, they have to.",
    "The assessor'll phone you if she wants any more photos.",
    "We'll drop you a line if we need something.",
    "Someone'll be in contact if there are any issues.",
]
SOMETHING = [
    "They'll be in touch by Friday.",
    "I'll ring you if a slot comes up on Monday.",
    "I'll call you tomorrow, even if there's no news.",
    "We'll contact you with the date if you'd like that.",
    # not looked at while the rules were written
    "We'll ring you at four whether or not it's there.",
    "The nurse will call you if the bloods are back.",
    "Someone will be in touch today, and if they need anything they'll say.",
    "I'll close the account today so nothing more comes out.",
    "I'll send someone today.",
    "I'd ring 999 now, and I'll stay on with you.",
    "I'll speak to your landlord for you today.",
    "If you like, I can ring them for you now.",
    "I've put you on our priority register.",
    "We can take it over the phone, I'll do that now.",
    "I'll send you the form today, and fill in what I know.",
    "I'm cancelling the debt now.",
    "I'll ring you on Friday myself.",
    # not looked at while the rules were written
    "We're sending someone round because you need us.",
    "I've booked you in for Thursday, we can look at it then.",
    "I'm putting the balance on hold for thirty days.",
    "I'll ask your GP for a copy so you need not.",
    "I'd be glad to, I'm sending it now.",
    "I'll put you on the priority list today.",
    "I'll close the old account today and move the money over.",
    "I've rung them and they're ringing you at four.",
    "Thanks for telling me, I'll ring the depot now.",
    # not looked at while the rules were written
    "I'll close the old tariff off and move you to the cheaper one today.",
    "I'll ask them for you today.",
    "I can ring them and ask for you.",
]


@pytest.mark.parametrize("said", NOTHING)
def test_it_takes_nothing_on(said: str) -> None:
    signals = heard(f"Customer: {NEED}", f"Agent: {said}", "Customer: Right.", "Agent: Okay.")
    assert standing(signals, 1) == []
    assert not any(word.turn == 1 for moment in trace(signals) for word in moment.evidence.get("act", ()))
    assert promises_in(signals.transcript, signals.signals) == ()


@pytest.mark.parametrize("said", SOMETHING)
def test_it_takes_something_on(said: str) -> None:
    signals = heard(f"Customer: {NEED}", f"Agent: {said}", "Customer: Right.", "Agent: Okay.")
    assert standing(signals, 1)


def test_what_is_owed_is_told_to_who_asks() -> None:
    signals = heard("Customer: How much is still left on it?", "Agent: There's still a balance of forty pounds.", "Customer: Ok.")
    assert not any(one.reason == TAKES_NOTHING_ON for one in signals.at(1))


HOMELY = [
    ("he's put the milk in the oven this morning", "Put the milk in the oven? Is that not like him?"),
    ("it's Albert Finch", "Mr Finch, shall I call you Albert?"),
    ("he's just out at the van", "If he comes back in, we stop."),
    # not looked at while the rules were written
    ("she left the dog at the station", "left the dog at the station, goodness"),
    ("my name's Margaret but nobody says that", "so can i call you maggie"),
    ("the lad turns up when he likes", "Unless he turns up, of course."),
]
REAL = [
    ("do I put the plug in the wall", "Put the plug in the wall, yes."),
    ("I'll be in after six", "Shall I call you at seven?"),
    ("it stopped again", "If it comes back on, ring me."),
    # not looked at while the rules were written
    ("i can't talk now", "can i call you back this evening"),
    ("which one do I press", "Press the red one and hold it."),
]


@pytest.mark.parametrize(("told", "said"), HOMELY)
def test_homely_words_are_no_step(told: str, said: str) -> None:
    assert not heard("Agent: Hello.", f"Customer: {told}", f"Agent: {said}", "Customer: Yes.").of("next_step")


@pytest.mark.parametrize(("told", "said"), REAL)
def test_the_same_shapes_are_steps_where_something_follows(told: str, said: str) -> None:
    assert heard("Agent: Hello.", f"Customer: {told}", f"Agent: {said}", "Customer: Yes.").of("next_step")


AGAINST = [
    ("I'll book him in for Monday at three.", "He won't come, he doesn't like me ringing.", "I'll put it in anyway for you."),
    ("We can post it to the house.", "I'd rather you didn't, please do not.", "I'll send it regardless, it's the rule."),
]
LEFT = [
    ("I'll send a reminder to his phone.", "Leave it then, please."),
    ("I can book an inspection for the ninth.", "No, forget it."),
    # not looked at while the rules were written
    ("Shall I send a man round tomorrow?", "naw just leave it then"),
    ("We'll text you the link.", "Oh don't bother."),
]
NOT_LEFT = [
    ("I'll send a reminder to his phone.", "Lovely, I'll leave it with you."),
    ("I can book it for the ninth.", "Yes please, and I'll leave it at that."),
    ("The driver will ring you.", "Tell him to leave it with next door."),
    ("I'll send the part today.", "Don't forget it's number nine."),
]


@pytest.mark.parametrize(("offer", "answer", "again"), AGAINST)
def test_what_is_done_against_their_word_is_in_vain(offer: str, answer: str, again: str) -> None:
    signals = heard(f"Customer: {NEED}", f"Agent: {offer}", f"Customer: {answer}", f"Agent: {again}", "Customer: Oh.")
    assert standing(signals, 3) == []


@pytest.mark.parametrize(("offer", "answer"), LEFT)
def test_what_they_say_to_leave_is_promised_no_more(offer: str, answer: str) -> None:
    signals = heard(f"Customer: {NEED}", f"Agent: {offer}", f"Customer: {answer}", "Agent: Okay.")
    assert standing(signals, 1) == []
    assert promises_in(signals.transcript, signals.signals) == ()


@pytest.mark.parametrize(("offer", "answer"), NOT_LEFT)
def test_what_they_leave_elsewhere_still_stands(offer: str, answer: str) -> None:
    assert standing(heard(f"Customer: {NEED}", f"Agent: {offer}", f"Customer: {answer}", "Agent: Okay."), 1)
