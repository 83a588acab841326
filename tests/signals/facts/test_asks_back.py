"""A question that points back at what was just said, and those that only sound like one."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

TAKES_UP = (
    ("She hasn't been right since the funeral.", "How long has that been?"),
    ("They said I'd no cover at all.", "Who told you that?"),
    ("I rang the other lot on Monday.", "And what did they say?"),
    ("I'm at the end of my tether with it.", "When you say that, what's the worst of it?"),
    ("We're all sleeping in the one room.", "Since when has it been like that?"),
    ("I put the phone down on him.", "What happened then?"),
    ("He fell on the step outside your shop.", "How is he doing now?"),
    ("It went off again after tea.", "Okay, and what did you do?"),
    ("That was the first one they sent.", "Sorry, what first one?"),
    ("I thought somebody had come round.", "You mean the engineer?"),
    ("The bath drains so slowly every morning.", "How long's it been doing that?"),
    ("The lad at the desk put it down as mine.", "Did he write it on the ticket?"),
    ("I had to bring my dad in on the way.", "Oh no, is he all right?"),
    ("We eat hot if it's a good week.", "And when it isn't?"),
    ("My daughter was in the bath when it went off.", "Was she hurt?"),
    ("The surveyor came in March and went off again.", "Has he been back since?"),
    ("The washer shook itself across the floor.", "Has it done that before?"),
    ("They took the piano away on a lorry.", "Did they leave you a note?"),
    ("I slipped on your wet floor.", "And were you hurt?"),
    ("My mum's stuck upstairs.", "And who's with her now?"),
    ("The drilling starts at five.", "How often's that happening?"),
)
SILENT = (
    ("My parcel hasn't come.", "How does that sound?"),
    ("My parcel hasn't come.", "Is that all right?"),
    ("I've lost my job.", "Would ten a month suit you?"),
    ("I can come on Friday.", "Shall I book Friday?"),
    ("It's Ada Byrne.", "Is there anything else I can help with?"),
    ("I want to cancel.", "Can I offer you half price?"),
    ("I'm ringing about the bill.", "How are you today?"),
    ("It's on the wall.", "Could I take your postcode?"),
    ("My son broke the screen.", "Is he the account holder?"),
    ("They never came.", "Can they ring you back on this number?"),
    ("My husband pays it.", "Does he have the account number?"),
    ("He was rude.", "Is he happy for us to speak to you?"),
    ("The post van was late.", "Have they got anything else for you?"),
    ("The fridge is warm.", "Is it okay if I put you on hold?"),
    ("The app crashed.", "Did it go through now?"),
    ("My daughter ordered it.", "What's her date of birth?"),
    ("I want a refund.", "And if it takes five days?"),
    ("Thanks, it works.", "Is it all right to close this?"),
    ("The fan rattles.", "Is he coming on Friday?"),
)


def takes_up(said: str, asked: str) -> bool:
    heard = listen(read_text(f"Customer: {said}\nAgent: {asked}\nCustomer: Right.\n"))
    return any(fact.id == "follow_up_question" for fact in heard.facts)


@pytest.mark.parametrize(("said", "asked"), TAKES_UP)
def test_a_question_that_points_back_takes_up_what_was_said(said: str, asked: str) -> None:
    assert takes_up(said, asked)


@pytest.mark.parametrize(("said", "asked"), SILENT)
def test_a_question_about_the_offer_or_the_record_takes_nothing_up(said: str, asked: str) -> None:
    assert not takes_up(said, asked)
