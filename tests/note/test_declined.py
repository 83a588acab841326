"""A slot, a step or an offer that the customer turns down stands under no promise; what they only talk about does."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.note.promises import promises_in
from empathyqa.reading import read_text


def _stands(said: str, reply: str, then: str = "Right, noted.") -> bool:
    """Whether what was said first is still promised."""
    words = read_text(f"Customer: It is not working.\nAgent: {said}\nCustomer: {reply}\nAgent: {then}\nCustomer: Okay.")
    return any(one.step.turn == 1 for one in promises_in(words, eq.listen(words)))


FRIDAY = "I've booked the engineer for Friday morning."
DECLINED = (
    (FRIDAY, "Friday's no good, I'm at work."),
    (FRIDAY, "Oh, I can't do Friday."),
    (FRIDAY, "I'm away Friday, sorry."),
    (FRIDAY, "That's no good to me."),
    (FRIDAY, "no that's too late"),
    ("I'll send the replacement bed out on Tuesday.", "Tuesday won't work, there's nobody in."),
    ("I'll send a new card to you by post on Monday.", "No, please don't send it, I've moved."),
    ("I'll ask my manager to ring you tomorrow.", "No thanks, I'd rather have it in writing."),
    ("I'll put a note on her file tonight.", "Don't put that, she'd hate it."),
    ("I'll have our care team call you tonight.", "not today, I can't talk with him here"),
    ("I'll send a replacement out on Monday.", "I don't want a replacement, I want my money back."),
    ("I'll call you back tomorrow morning.", "Don't bother, I'm going elsewhere."),
    ("We'll send the invoice to your accountant on Thursday.", "Don't send it yet, it has the wrong name on it."),
    ("I'll book you the two o'clock with the nurse tomorrow.", "I can't make tomorrow."),
)
STANDS = (
    (FRIDAY, "Friday's good, I'm not at work."),
    (FRIDAY, "That's fine. I can't do Monday, so Friday it is."),
    ("I'll send a replacement out on Monday.", "No worries, thanks."),
    ("I'll send a replacement out on Monday.", "I don't want to wait that long, but okay."),
    ("I'll send a replacement out on Monday. Anything else?", "No thanks, that's all."),
    ("I'll ring you tomorrow at nine. Do you want a text as well?", "No thanks."),
    ("I'll put the refund through today.", "Don't worry, I can wait."),
    ("They'll be with you on Tuesday.", "Don't let them leave it outside."),
    ("I'll send the letter to your new flat tomorrow.", "Please don't send it to the old address like last time."),
    ("I'll call you tomorrow at ten.", "Don't call before ten then."),
    ("I'll send the driver on Saturday.", "Not Sunday? Good."),
    ("I'll email you the form tonight.", "No need to post it then, great."),
    ("We'll refund the fee on Monday.", "I'm at work, can you text me when it's done?"),
    ("I'll send someone tomorrow.", "I can't do my washing till then!"),
)


@pytest.mark.parametrize(("said", "reply"), DECLINED)
def test_what_was_turned_down_is_promised_no_more(said: str, reply: str) -> None:
    assert _stands(said, "Good, thanks.")
    assert not _stands(said, reply)


@pytest.mark.parametrize(("said", "reply"), STANDS)
def test_what_was_not_turned_down_stands(said: str, reply: str) -> None:
    assert _stands(said, reply)


def test_a_day_the_agent_comes_back_to_stands() -> None:
    assert _stands("I'll book you in for Thursday.", "Thursday's too late.", "It's the earliest. Thursday at seven it is.")
    assert not _stands("I'll book you in for Thursday.", "Thursday's too late.", "Not Thursday then, let me see.")


def test_a_slot_turned_down_is_not_done_either() -> None:
    words = read_text(f"Customer: The washer leaks.\nAgent: {FRIDAY}\nCustomer: I can't do Friday.\nAgent: Monday, then?\n")
    page = eq.render(eq.score(words), words, format="md")
    assert "Done" not in page or FRIDAY not in page.partition("Done")[2].partition("##")[0]
