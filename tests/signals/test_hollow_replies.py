"""A laugh and a bare assent to something hard are no kind word; what is done against the customer's wish is in vain."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.note.promises import promises_in
from empathyqa.signal import IN_VAIN, Signals
from empathyqa.signals import listen

HARD = (
    "My husband died in March and the account is his.",
    "I've just lost my job, so I can't pay it.",
    "I don't feel safe at home.",
    "The wife doesn't know about the loan.",
    "I'm not eating much, that's saving a few quid, ha.",
)
SOFT = ("I'd like it on Friday instead, if that's all right.", "The box is too heavy to post, so I left it.", "It's a bit dear.")
KIND = ("sympathy", "validation", "acknowledgement", "reassurance")


def heard(*lines: str) -> Signals:
    return listen(transcript("agent: How can I help?", *lines))


@pytest.mark.parametrize("told", HARD)
@pytest.mark.parametrize("reply", ["Fair enough. What's the number?", "Ha, oh no. What's the number?", "Yeah, fair play. Go on."])
def test_no_kind_word(told: str, reply: str) -> None:
    assert not [one for one in heard(f"customer: {told}", f"agent: {reply}", "customer: Okay.").at(2) if one.id in KIND]


@pytest.mark.parametrize("told", HARD)
@pytest.mark.parametrize("reply", ["Oh no, I'm so sorry.", "Fair enough. That must be so hard for you.", "Oh no, that's awful."])
def test_a_kind_word_stays_one(told: str, reply: str) -> None:
    assert [one for one in heard(f"customer: {told}", f"agent: {reply}", "customer: Okay.").at(2) if one.id in KIND]


@pytest.mark.parametrize("told", SOFT)
def test_an_assent_to_a_wish_stays(told: str) -> None:
    assert heard(f"customer: {told}", "agent: Fair enough.", "customer: Okay.").at(2, "validation")


OFFER = "agent: I can book him in for Wednesday at three."
AGAINST = (
    ("customer: He won't come. He doesn't like me ringing people.", "agent: I'll pop it in anyway, you'll get a text."),
    ("customer: No, please, he'd see it.", "agent: I'll put it in the diary anyway and you can cancel."),
    ("customer: I'd rather you didn't.", "agent: Well, I'll book it regardless."),
    ("customer: Hm, all right.", "agent: I'll send him a text then.", "customer: Leave it then, please. Just leave it."),
    ("customer: Maybe.", "agent: I'll ring your husband now.", "customer: No. Forget it."),
    ("customer: Oh.", "agent: Shall I send the letter to the house?", "customer: Don't bother."),
)
WANTED = (
    ("customer: I can't find the receipt.", "agent: I'll send you a new one anyway."),
    ("customer: Wednesday's fine.", "agent: I'll text you anyway so you have it."),
    ("customer: He won't answer the door, he's deaf.", "agent: I'll put a note on for the driver."),
    ("customer: Yes please.", "agent: I'll book it now.", "customer: And the parcel, just leave it by the door."),
    ("customer: Yes please.", "agent: I'll book it now.", "customer: Lovely, I'll leave it with you."),
    ("customer: Oh.", "agent: I can pay it back, or leave it in credit.", "customer: Leave it."),
    ("customer: Oh.", "agent: I'll put it in your name.", "customer: Leave it there. He'd have left it there."),
    ("customer: I've no idea.", "agent: I'll check for you anyway.", "customer: I'd never forget it."),
)


def steps(talk: tuple[str, ...]) -> tuple[list[bool], int]:
    said = transcript("agent: How can I help?", "customer: It's about my husband's aids.", OFFER, *talk, "agent: Bye.")
    found = listen(said)
    acts = [one.reason in IN_VAIN for one in found.at(4) if one.id in ("next_step", "ownership", "alternative", "resolution")]
    return acts, len([one for one in promises_in(said, found.signals) if one.step.turn == 4])


@pytest.mark.parametrize("talk", AGAINST)
def test_against_their_word_nothing_is_done(talk: tuple[str, ...]) -> None:
    acts, promised = steps(talk)
    assert all(acts)
    assert not promised


@pytest.mark.parametrize("talk", WANTED)
def test_what_is_wanted_is_done(talk: tuple[str, ...]) -> None:
    acts, _ = steps(talk)
    assert acts
    assert not any(acts)
