"""Kind words that a push takes back at once stay heard, and earn nothing."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import IN_VAIN, Signals
from empathyqa.signals import listen

KIND = ("sympathy", "reassurance", "acknowledgement", "validation")


def heard(told: str, said: str) -> Signals:
    return listen(read_text(f"Agent: Hello.\nCustomer: {told}\nAgent: {said}\nCustomer: Right.\nAgent: Okay."))


TAKEN_BACK = [
    ("I can't drive, they took the licence off me.", "Ah, that's a pity. Is there not a bus?"),
    ("I'm deaf, and nobody will write to me.", "Oh dear. You'd have to ring us for that."),
    ("My husband died and they're still writing to him.", "Oh no, that's a shame. There's nothing I can do about that."),
    ("I took the last of my insulin this morning.", "Ah don't worry, it'll probably turn up today."),
    # not looked at while the rule was written
    ("I've no internet, I'm ninety.", "Aw, bless you. You'll find it on the website."),
    ("My son's been taken into hospital and I can't pay.", "Sorry to hear that. You should have read the terms."),
    ("I'm autistic, I need to know who will be there.", "Don't worry, she's lovely with nervous patients."),
]
STANDS = [
    ("I can't drive, they took the licence off me.", "Ah, that's a pity. I'll have it brought to you."),
    ("My husband died and they're still writing to him.", "I'm so sorry to hear that. I'm stopping the letters now."),
    ("I'm nervous about the needle.", "Don't worry, he's lovely with nervous patients."),
    # not looked at while the rule was written
    ("My son's in hospital and I can't pay.", "I'm sorry to hear that. How is he doing?"),
    ("I've no internet, I'm ninety.", "Bless you. I'll post it, you don't need the website."),
]


@pytest.mark.parametrize(("told", "said"), TAKEN_BACK)
def test_a_kind_word_that_a_push_takes_back_takes_no_step(told: str, said: str) -> None:
    found = heard(told, said)
    assert all(one.reason in IN_VAIN for one in found.at(2, *KIND))
    assert not any(moment.notice or moment.name for moment in trace(found) if moment.turn == 1)


@pytest.mark.parametrize(("told", "said"), STANDS)
def test_a_kind_word_with_work_or_a_question_stands(told: str, said: str) -> None:
    assert [one for one in heard(told, said).at(2, *KIND) if one.reason not in IN_VAIN]
