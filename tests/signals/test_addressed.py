"""A firm's handle at the head of a post is no word of what is said."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.signals.addressed import unaddressed

CALM = "Agent: Hello.\nCustomer: {}\nAgent: Right.\n"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("TarnRailHelp Its working now", "Its working now"),
        ("@PetrelAir day 9", "day 9"),
        ("AskTarnBank hi there", "hi there"),
        ("TarnAir PetrelCares why?", "why?"),
        ("MyTarn You sent a letter", "You sent a letter"),
        ("TarnRailHelp", "TarnRailHelp"),  # nothing else is said
        ("Support told me", "Support told me"),
        ("Help me", "Help me"),
        ("PayPal won't let me", "PayPal won't let me"),
        ("LaToya Williams", "LaToya Williams"),
        ("McDonald Smith", "McDonald Smith"),
        ("@maria_l Hiya", "@maria_l Hiya"),
    ],
)
def test_by_its_shape(said: str, heard: str) -> None:
    read = unaddressed(read_text(CALM.format(said))).turns[1].text
    assert len(read) == len(said)
    assert read.strip() == heard


@pytest.mark.parametrize(("word", "heard_as"), [("tarnwater", ""), ("Brackens", ""), ("Yes", "Yes "), ("but", "but ")])
def test_because_they_begin_with_it_again_and_again(word: str, heard_as: str) -> None:
    talk = f"Customer: no water\nAgent: Where?\nCustomer: {word} at home\nAgent: Since?\nCustomer: {word} noon\nAgent: Ok.\n"
    heard = [turn.text.lstrip() for turn in unaddressed(read_text(talk)).turns]
    assert (heard[2], heard[4]) == (f"{heard_as}at home", f"{heard_as}noon")


def test_once_it_is_no_handle() -> None:
    talk = read_text("Customer: no water\nAgent: Where?\nCustomer: Brackens farm\nAgent: Since?\nCustomer: noon\nAgent: Ok.\n")
    assert unaddressed(talk) is talk


def test_what_is_heard_is_told_in_the_words_of_the_source_and_leaves_the_handle_out() -> None:
    post = "TarnRailHelp Its working now, thank you so much!"
    talk = f"Customer: my app is broken\nAgent: Can you try a quick restart?\nCustomer: {post}\nAgent: Good.\n"
    signals = listen(read_text(talk))
    assert signals.transcript.turns[2].text == post
    heard = [one for one in signals.signals if one.turn == 2]
    assert "confirmation" in {one.id for one in heard}
    for one in heard:
        assert one.text == post[one.start : one.end]
        assert not one.text.startswith(("TarnRailHelp", " "))
