"""A death told by its words is known as one by whoever reads the signal; other losses, and dying of boredom, are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signal import A_DEATH
from empathyqa.signals import listen

DEATHS = (
    "My husband died in May.",
    "The funeral's on Friday and I can't find the policy.",
    "My late wife had the account.",
    "He passed away last week, he always paid it.",
    "We lost our daughter in the spring.",
    "mum passed on sunday and its all still in her name",
    "I'm a widow, I only have the one pension.",
)
NONE = (
    "I lost my job in May.",
    "We've just been evicted.",
    "My wife's pregnant and the heating's off.",
    "I was burgled on Sunday, they took it all.",
    "I'm so upset, I've been crying all morning.",
    "I have died eleven times tonight in this game, ELEVEN.",
    "bro im literally dying here waiting",
    "My phone died and the train was late.",
)


def told(words: str) -> bool:
    heard = listen(transcript(f"customer: {words}", "agent: I see."))
    told_by = [one for one in heard.at(0) if one.id in ("sadness", "vulnerability")]
    return any(A_DEATH in one.reason and not one.learned for one in told_by)


@pytest.mark.parametrize("words", DEATHS)
def test_a_death_is_known_as_one(words: str) -> None:
    assert told(words)


@pytest.mark.parametrize("words", NONE)
def test_what_is_no_death_is_not(words: str) -> None:
    assert not told(words)
