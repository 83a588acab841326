"""Times that measure something: no wait is asked for by them, and nothing comes by them."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text


def heard(reply: str) -> set[str]:
    signals = listen(read_text(f"Customer: hello, could you help me please\nAgent: {reply}\nCustomer: ok\n"))
    return {signal.id for signal in signals.at(1)}


@pytest.mark.parametrize(
    "reply",
    [
        "The fan turns fifty times a second.",
        "It's one minute past five.",
        "It's one minute to nine, so you're just in time.",
        "The stop is one minute from the gate.",
        "It pumps ten litres a second.",
        "The 14 bus was one minute late.",
        "He's one minute away.",
        "There's one minute left on your free call.",
    ],
)
def test_no_wait(reply: str) -> None:
    assert "hold" not in heard(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "Just a second, I'll find it.",
        "A second please.",
        "One minute to check that for you.",
        "I need a second while it loads.",
        "Okay, one minute.",
    ],
)
def test_a_wait(reply: str) -> None:
    assert "hold" in heard(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "The flight takes 7 hours to get to Chicago.",
        "I found a flight that takes 2 hours to get to Leeds.",
        "It takes twenty minutes to walk there from the station.",
        "The battery takes three hours to charge.",
        "It will be sunny all day on Friday in Leeds, with temperatures of around 12 degrees.",
    ],
)
def test_nothing_comes_by_then(reply: str) -> None:
    assert "timeframe" not in heard(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "The engineer takes two hours to get to you.",
        "It takes three working days to reach your account.",
        "Your parcel will be there on Friday, weather permitting.",
        "It takes 5 days to process.",
        "The courier will be dry and with you on Friday.",
    ],
)
def test_something_comes_by_then(reply: str) -> None:
    assert "timeframe" in heard(reply)
