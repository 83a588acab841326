"""A day that stands in a hedge or a no is no time; how far a thing came is no fix; thanks anyway are not glad."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text

ASKED = "Agent: Hello.\nCustomer: I paid three weeks ago, where is my case?\nAgent: "
HEDGED = (
    "I'd like to say Friday, but it's not my diary.",
    "I couldn't swear to tomorrow.",
    "I can't promise it'll be Thursday.",
    "I wish I could tell you Monday, but the depot decides.",
    # not looked at while the rule was written
    "I'd love to be able to say tomorrow, but I don't plan the vans.",
    "No promises on Wednesday.",
    "We're not able to commit to Saturday.",
)
PROMISED = (
    "I can't say why, but you'll have it by Friday.",
    "I'd like to say thank you for waiting, it'll be there by Friday.",
    "I can't promise Thursday but you'll have it on Friday.",
    # not looked at while the rule was written
    "I couldn't say who had it, it'll be with you tomorrow.",
    "I wish I could tell you more, but he'll ring you on Monday.",
    "I won't say a word until you ring us, we're here till five tomorrow.",
)
STUCK = (
    "It left the airport on the ninth and then it just stops.",
    "It was scanned at Leeds and after that there's nothing.",
    "It was received at the depot, and since then it went quiet.",
    # not looked at while the rule was written
    "The file was opened on Monday and that's as far as it got.",
    "It was sorted on the third, and from there it disappears.",
)
COME_ON = (
    "It was stuck at Leeds, but I've found it and sent it on today.",
    "I've stopped the second payment and refunded it.",
    # not looked at while the rule was written
    "It went quiet for a bit, and it's been delivered today.",
    "I've cancelled it, so it just stops there.",
)


def heard(name: str, talk: str) -> bool:
    return bool(listen(read_text(talk)).of(name))


@pytest.mark.parametrize("reply", HEDGED)
def test_a_day_in_a_hedge_is_no_time(reply: str) -> None:
    assert not heard("timeframe", ASKED + reply)


@pytest.mark.parametrize("reply", PROMISED)
def test_a_day_after_it_is_one(reply: str) -> None:
    assert heard("timeframe", ASKED + reply)


@pytest.mark.parametrize("reply", STUCK)
def test_how_far_it_came_is_no_fix(reply: str) -> None:
    assert not heard("resolution", ASKED + reply)


@pytest.mark.parametrize("reply", COME_ON)
def test_what_was_done_is_one(reply: str) -> None:
    assert heard("resolution", ASKED + reply)


@pytest.mark.parametrize(
    ("word", "glad"),
    [
        ("Okay. Thank you anyway, you've been nice.", False),
        ("Thanks all the same, you tried.", False),
        ("found it! thanks anyway, that's brilliant, it's working now!", True),
        # not looked at while the rule was written
        ("Right. Ta anyway. You've been kind.", False),
        ("Never mind, it's just come up. Thanks anyway, lovely!", True),
    ],
)
def test_thanks_anyway(word: str, glad: bool) -> None:
    told = f"Customer: Can you send it tonight?\nAgent: Not tonight, no.\nCustomer: {word}"
    assert (heard("gladness", told) or heard("confirmation", told)) is glad


RESIGNED = ("I'll wait so, I suppose.", "Right. I'll leave it then, I guess.", "I'll just make do, I suppose.")
PLAIN = ("I'll wait for him, lovely.", "I suppose I'll wear the blue one!", "I'll leave it with you then.")


@pytest.mark.parametrize("word", RESIGNED)
def test_i_suppose_is_giving_in(word: str) -> None:
    talk = listen(read_text(f"Customer: When will it come?\nAgent: They're usually quick.\nCustomer: {word}"))
    assert talk.facts_of("gives_in")
    assert not talk.of("confirmation")


@pytest.mark.parametrize("word", PLAIN)
def test_plain_manners_are_not(word: str) -> None:
    talk = listen(read_text(f"Customer: When will it come?\nAgent: He'll be there at two.\nCustomer: {word}"))
    assert not talk.facts_of("gives_in")
