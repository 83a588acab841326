"""Praise that mocks, conclusions drawn to an absurd end, and bright words where nothing was done: annoyance, and no joy."""

from __future__ import annotations

import pytest

from empathyqa.signal import Signal
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn

YES = {"gladness", "confirmation"}


def heard(*lines: str) -> list[Signal]:
    """What is heard in the last customer line; they take turns, and the last one answers to nobody."""
    first = len(lines) % 2
    turns = [Turn(n, "customer" if n % 2 != first else "agent", line) for n, line in enumerate(lines)]
    return [one for one in listen(Transcript("t", tuple(turns))) if one.turn == len(lines) - 1]


def annoyed(signals: list[Signal]) -> bool:
    """Clear annoyance, and neither joy nor a yes."""
    vexed = any(one.id in ("frustration", "anger") and (one.level or 1) >= 2 for one in signals)
    return vexed and not any(one.id in YES for one in signals)


MOCKED = [
    "Love that my gas engineer came to the wrong street and marked it as no access. 10/10",
    "@Tamar_Water love how you've billed me for a house I've never lived in",
    "love it when the pharmacy texts me it's ready and then it's never there",
    "Well done @Northgate_Bank, you've locked me out again on payday.",
    "Congratulations to the council on the third missed bin this month. slow clap",
    "great start, first day with the new broadband and nothing works",
    "Five days, no heating, nobody rings back. Impressive.",
    "top marks for delivering my sofa to an empty house two doors down. still not here",
    "Great job guys, my flight is delayed again and nobody at the gate knows why",
    "Nobody at the desk, no bus, no answer. Brilliant.",
    "@HelloMeals so my box of food was left in a puddle. chef's kiss",
]
MEANT = [
    "Love that you sorted it so quickly, thank you!",
    "10/10 service, thank you!",
    "Well done to your driver, he waited while I found my purse",
    "Love how quiet the new dishwasher is",
    "Great job on the new app, it never crashes now",
    "Congratulations on the new branch! Are you still open on Sundays?",
    "My nan is still raving about the lovely lady in the shop",
    "I'd love it if the bin could be put back where it was",
    "great service as ever, my parcel was late but the lad was brilliant",
    "Impressive little machine. How do I clean the filter?",
    "good job I checked, the date on the letter is wrong",
]
DRAWN = [
    ("It can't be posted to another address.", "so I pay a delivery fee to collect it myself"),
    ("The cancellation fee applies regardless.", "So I pay sixty pounds because your nurse was off sick."),
    ("The reading wasn't submitted by you.", "so it's my fault the meter reader never came"),
    ("You'd have to print and bring the form.", "So I'm the postman now."),
    ("The excess applies.", "so he backs into my car and I pay"),
    ("The service charge is the same for all.", "so I'm being charged for a lift that doesn't go"),
    ("We need two utility bills in your name.", "so I have to move in before anyone will let me pay for it"),
    ("The clinic runs on Mondays only.", "So you made the mistake and I get to wait. Brilliant."),
    ("That would be five working days.", "so five more on top of the ten. Marvellous."),
    ("The policy doesn't cover it.", "So I've paid eleven years for nothing."),
    ("You can appeal to the same office.", "so nobody there will look at it. lovely"),
    ("It's the account holder who's liable.", "and it's me that pays for it"),
    ("There's a fee for the paper bill.", "So I pay more to be told what I pay."),
    ("Please restart it again.", "so I can't use it and I can't send it back. great"),
]
ASKED = [
    ("There's a fee of ten pounds.", "so I pay the ten first and then it's posted?"),
    ("The old one is closed.", "so I don't have to pay that one. Brilliant, thank you."),
    ("You could split it.", "so I pay half now and half in June"),
    ("It'll be with you on Tuesday.", "So it's coming Tuesday. Lovely."),
    ("I've taken it off.", "so I don't have to do anything. brilliant"),
    ("It's the small one on the left.", "so I want the left one then"),
    ("It's twenty for two.", "So I pay twenty to get both of them in"),
    ("It was a fault at our end.", "so it isn't my fault then, that's a relief"),
    ("You'd be on the new tariff.", "so I'm a gold member now? lovely"),
    ("We can send a van.", "so he comes and we just wait in, perfect, thanks"),
    ("The driver's outside.", "so you want me to open the gate to let him in"),
    ("It's free for the under fives.", "so we pay for two adults and she gets in free, brilliant"),
    ("He's in the shop at four.", "so I have to be there before you close, ok"),
]
UNDONE = [
    ("I've been without water since Sunday and nobody told me a thing.", "It's not something we can comment on.", "So helpful."),
    ("You sent the wrong tablets again, it's a disgrace.", "We're sorry you feel that way.", "ok brilliant. thanks for that"),
    ("The lift is still broken and I'm fed up of asking.", "Lifts can be out for many reasons.", "lovely"),
    ("This is ridiculous, I have been charged three times.", "Charges depend on the contract.", "charming"),
    ("I am so annoyed, you lost my form.", "Forms do go missing.", "no you've been marvellous"),
]
DONE = [
    ("You sent the wrong tablets again, it's a disgrace.", "I've reordered them, they'll be there at two today.", "brilliant"),
    ("The lift is still broken and I'm fed up of asking.", "It's fixed as of ten this morning.", "lovely"),
    ("I am so annoyed, you lost my form.", "I've found it and I've just put it through for you.", "you've been marvellous"),
    ("This is ridiculous, I have been charged three times.", "I'll refund two of them now.", "wonderful, thank you so much"),
    ("Which day is the market on?", "Saturdays, nine till one.", "lovely"),
    ("I'd like to know when the pool opens.", "We're shut on Mondays, I'm afraid.", "ok lovely. Tuesday then"),
]  # fmt: skip


@pytest.mark.parametrize("line", MOCKED)
def test_praise_beside_a_fault_mocks(line: str) -> None:
    assert annoyed(heard(line))


@pytest.mark.parametrize("line", MEANT)
def test_praise_that_is_meant_does_not(line: str) -> None:
    assert not any("praises what went wrong" in one.reason for one in heard(line))


@pytest.mark.parametrize(("agent", "line"), DRAWN)
def test_an_answer_drawn_out_to_its_absurd_end_is_annoyance(agent: str, line: str) -> None:
    assert annoyed(heard("Hello, how can I help?", "It's about my account.", agent, line))


@pytest.mark.parametrize(("agent", "line"), ASKED)
def test_a_plan_a_question_and_relief_are_none(agent: str, line: str) -> None:
    assert not any("absurd" in one.reason for one in heard("Hello, how can I help?", "It's about my account.", agent, line))


@pytest.mark.parametrize(("trouble", "agent", "line"), UNDONE)
def test_a_bright_word_where_nothing_was_done_is_bitter(trouble: str, agent: str, line: str) -> None:
    assert annoyed(heard("Hello, how can I help?", trouble, agent, line))


@pytest.mark.parametrize(("trouble", "agent", "line"), DONE)
def test_a_bright_word_for_something_done_is_meant(trouble: str, agent: str, line: str) -> None:
    assert not any("nothing was done" in one.reason for one in heard("Hello, how can I help?", trouble, agent, line))


@pytest.mark.parametrize(
    "line",
    [
        "Bus was late, as usual.",
        "yet again the lift is broken and I'm on the fifth floor",
        "stuck on one bar in the village as per usual",
        "The line is down as always on a Friday night",
        "my slot was cancelled yet again",
        "As ever, nobody picks up.",
        "charged for the kids' meals as usual, even though they're free",
    ],
)
def test_wrong_as_ever_is_plain_annoyance(line: str) -> None:
    assert [one.level for one in heard(line) if one.id == "frustration"] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "Great, invoice us as usual please.",
        "Same address as always, number four.",
        "He was out in his slippers as usual when it came.",
        "Will the office be open late as usual on Thursday?",
        "I pay on the first as always.",
        "You've helped me yet again, thank you.",
        "If it's late as usual I'll ring the school.",
    ],
)
def test_as_ever_where_nothing_went_wrong_is_none(line: str) -> None:
    assert not any("once more" in one.reason for one in heard(line))
