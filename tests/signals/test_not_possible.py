"""Steps that this customer cannot take, or asks to have undone: heard, and no Act, no strength."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import IN_VAIN, NOT_FOR_THEM, TURNED_DOWN, Signals
from empathyqa.signals import listen

STEPS = ("next_step", "ownership", "alternative", "resolution", "signposting", "discovery_question", "reassurance")


def heard(*lines: str) -> Signals:
    return listen(read_text("\n".join(lines)))


IMPOSSIBLE = [
    ("I am deaf, I lost my bank card.", "To stop the card please call 0800 555 010."),
    ("I'm hard of hearing so I can't use the phone.", "Okay, give us a ring on Monday and we'll sort it."),
    ("I don't have the internet, I'm eighty-one.", "You can find the form on our website under Forms."),
    ("I've no computer, love, and no email.", "Just log in to the portal and upload it there."),
    ("I can't drive since the fits came back.", "You could pop in to the branch with it."),
    ("I've not got a car and I'm on my own.", "Right. Is there not a bus?"),
    ("She's housebound, my mother.", "She'd need to come in to the surgery to collect it."),
    # not looked at while the rule was written
    ("im deaf can we do this by text", "we will call you tomorrow between 9 and 11"),
    ("I can't hear on the phone, it's my hearing aids.", "If you ring the clinic direct they can move it."),
    ("We haven't got a printer or a computer here.", "You'll need to download the label and print it."),
    ("They took my licence off me, I can't get out to the shops.", "You can collect it from the depot in town."),
    ("I don't do online, I'm afraid.", "You can do it all online, it takes five minutes."),
    ("I can't leave the house, I'm on oxygen.", "Could you not get a taxi to the office?"),
]
POSSIBLE = [
    ("I am deaf, I lost my bank card.", "I've stopped the card, and I'll do the rest here in writing."),
    ("I'm hard of hearing so I can't use the phone.", "You needn't call anyone, I'll ring the bank for you."),
    ("I don't have the internet, I'm eighty-one.", "I'll post you the form, you don't need the website."),
    ("I've no computer, love, and no email.", "I can fill it in on the portal for you now."),
    ("I can't drive since the fits came back.", "We can send somebody to you with it on Friday."),
    ("The internet's been off since Sunday and I work from home.", "You can follow the fault on our website from your phone."),
    ("I can't call today, I'm at work.", "You can call us any evening until eight."),
    # not looked at while the rule was written
    ("im deaf can we do this by text", "yes, ill text you tomorrow with the answer"),
    ("I can't hear on the phone, it's my hearing aids.", "I'll ring the clinic myself and write to you."),
    ("We haven't got a printer or a computer here.", "The driver brings the label, so there's nothing to print."),
    ("I can't get out to the shops.", "I'll have it delivered to your door instead."),
    ("I don't do online, I'm afraid.", "That's fine, I can do it over the phone now."),
    ("I don't drive, but my son does.", "He could bring it to the branch on Saturday."),
]


@pytest.mark.parametrize(("told", "said"), IMPOSSIBLE)
def test_a_step_that_the_need_makes_impossible_is_none(told: str, said: str) -> None:
    found = heard("Agent: Hello.", f"Customer: {told}", f"Agent: {said}", "Customer: But I told you.", "Agent: Oh.")
    assert all(one.reason in IN_VAIN for one in found.at(2, *STEPS))
    assert not any(word.turn == 2 for moment in trace(found) for word in moment.evidence.get("act", ()))


@pytest.mark.parametrize(("told", "said"), POSSIBLE)
def test_a_step_that_they_can_take_stands(told: str, said: str) -> None:
    found = heard("Agent: Hello.", f"Customer: {told}", f"Agent: {said}", "Customer: Thank you.", "Agent: Bye.")
    assert not [one for one in found if one.reason == NOT_FOR_THEM]


SHOWN = [
    ("If it's not there by Saturday, give us a ring.", "Saturday. You're not open Saturday, are you?"),
    ("You can pick it up on Sunday.", "But you're shut on a Sunday."),
    ("There is a form on our website.", "I do not have the website."),
    # not looked at while the rule was written
    ("Pop back on Wednesday and we'll have it for you.", "You're closed Wednesdays, it says on the door."),
    ("Just download the app and do it there.", "I haven't got a smartphone."),
]
NOT_SHOWN = [
    ("If it's not there by Saturday, give us a ring.", "Saturday, right."),
    ("You can pick it up on Friday.", "Are you open on a Sunday too?"),
    ("There is a form on our website.", "I'll have a look on the website."),
    # not looked at while the rule was written
    ("Pop back on Wednesday and we'll have it for you.", "You're closed on Mondays, aren't you, so Wednesday's good."),
    ("I've sent the form to you.", "I don't have a pen, wait."),
]


@pytest.mark.parametrize(("said", "answer"), SHOWN)
def test_a_step_that_they_show_to_be_impossible_is_none(said: str, answer: str) -> None:
    found = heard("Agent: Hello.", "Customer: My parcel's lost.", f"Agent: {said}", f"Customer: {answer}", "Agent: Oh.")
    assert all(one.reason == NOT_FOR_THEM for one in found.at(2, *STEPS))


@pytest.mark.parametrize(("said", "answer"), NOT_SHOWN)
def test_other_answers_show_nothing_of_the_kind(said: str, answer: str) -> None:
    found = heard("Agent: Hello.", "Customer: My parcel's lost.", f"Agent: {said}", f"Customer: {answer}", "Agent: Oh.")
    assert not [one for one in found if one.reason == NOT_FOR_THEM]


UNDONE = [
    ("You'll get a reminder by text the day before.", "can you turn them off then please, all of them"),
    ("I've signed you up for the paper bills.", "Could you undo that please?"),
    ("We'll send the letters to the house.", "Can you stop them then? I don't want letters."),
    ("I've added your husband to the account.", "Can you take him off again please."),
    # not looked at while the rule was written
    ("I've switched on the alerts for you.", "Could you switch those off again."),
    ("You will receive an email each week.", "please can you cancel them"),
    ("I've booked you an engineer for Monday.", "Can you cancel that then, please? I never asked for one."),
]
LEFT = [
    ("You'll get a reminder by text the day before.", "Can you make it the morning please?"),
    ("I can see the card's still active.", "Can you cancel it please?"),
    ("I've found the subscription.", "Can you stop it then please?"),
    # not looked at while the rule was written
    ("I've reset the router for you.", "Should I turn it off first?"),
    ("We'll send the letters to your work.", "Can you send them recorded?"),
    ("I've added the note.", "Can you read it back?"),
]


@pytest.mark.parametrize(("said", "undo"), UNDONE)
def test_what_they_ask_to_have_undone_has_helped_nobody(said: str, undo: str) -> None:
    found = heard("Agent: Hello.", "Customer: It's about the 17th.", f"Agent: {said}", f"Customer: {undo}", "Agent: Okay.")
    assert all(one.reason == TURNED_DOWN for one in found.at(2, "next_step", "resolution", "ownership"))


@pytest.mark.parametrize(("said", "wish"), LEFT)
def test_a_wish_about_it_undoes_nothing(said: str, wish: str) -> None:
    found = heard("Agent: Hello.", "Customer: It's about the 17th.", f"Agent: {said}", f"Customer: {wish}", "Agent: Okay.")
    assert not [one for one in found if one.reason == TURNED_DOWN]


@pytest.mark.parametrize(
    ("wish", "said", "against"),
    [
        ("Can you turn them off please?", "I'll leave them on for you just to be safe.", True),
        ("please don't send post to the house", "We'll keep it as it is for now, it's safer.", True),
        ("I don't want the letters any more.", "I'll just keep them going in case.", True),
        ("Can you turn them off please?", "I've turned them off.", False),
        ("Can you keep the old one on till Friday?", "I'll leave it on for you till Friday.", False),
        ("Can you cancel the second one please?", "I'll cancel that and leave the first one on for you.", False),
    ],
)
def test_what_is_kept_on_against_their_word(wish: str, said: str, against: bool) -> None:
    found = heard("Agent: Hello.", f"Customer: {wish}", f"Agent: {said}", "Customer: Right.", "Agent: Bye.")
    steps = found.at(2, "next_step", "ownership", "resolution", "reassurance")
    assert all((one.reason == TURNED_DOWN) == against for one in steps)
