"""Casual words of understanding are a person's once; said again in one contact they are a stock line."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def stock_lines(*replies: str) -> int:
    talk = "".join(f"Customer: The coat tore again.\nAgent: {reply}\n" for reply in replies)
    return len(listen(read_text(talk)).of("scripted"))


@pytest.mark.parametrize(
    "replies",
    [
        ("Totally hear you. Fancy a voucher?", "No I totally get that, and I feel you."),
        ("I get you man.", "Totally get it dude but rules are rules."),
        ("I get that. Send it in.", "I completely get that.", "I really feel for you, I do."),
        ("I really do feel for you.", "Yeah, I totally get it. And what about a smaller size?"),
    ],
)
def test_the_same_empty_words_again_are_stock(replies: tuple[str, ...]) -> None:
    assert stock_lines(*replies)


@pytest.mark.parametrize(
    "replies",
    [
        ("I get that. Send it back and I'll pay the post.",),
        ("I get it. That's the second this year.", "I get that it's the third letter, so I've rung them."),
        ("I do feel for you both.", "I do feel for you, with him so poorly and the rent due on top."),
        ("I get it from the depot at noon.", "I get it on Friday."),
        ("I really get it. I've put a new one in the post.", "It's on its way."),
        ("I'll get you a new one.", "I get you the same colour, then?"),
    ],
)
def test_said_once_or_with_something_in_it_they_are_not(replies: tuple[str, ...]) -> None:
    assert not stock_lines(*replies)
