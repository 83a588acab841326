"""A strong feeling of somebody near opens a moment; a pet's, a trifle, what is over or supposed and a figure of speech do not."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.moments import trace
from empathyqa.signals import listen

TOLD = (
    ("my mum is terrified of flying", "anxiety"),
    ("my mum's terrified, she won't answer the door now", "anxiety"),
    ("My daughter is scared to sleep in there", "anxiety"),
    ("dad's very worried he did something wrong", "anxiety"),
    ("our son is beside himself, he won't eat", "anxiety"),
    ("She's petrified of lifts, my sister, and that's the only way up", "anxiety"),
    ("the kids are gutted", "sadness"),
    ("my daughter is heartbroken", "sadness"),
    ("My wife's in bits about it", "sadness"),
    ("my dad was in tears on the phone to me", "sadness"),
    ("my daughter is really upset, she saved for a year", "sadness"),
    ("my son's inconsolable, poor mite", "sadness"),
)
NOT_TOLD = (
    "my mum is used to flying",
    "the kids are ten and four",
    "my wife is scared of spiders so not that room haha",
    "my husband was terrified of dogs as a child",
    "my daughter is crying with laughter at it",
    "my dog is terrified of the hoover",
    "the kids would be gutted to miss it but they'll live",
    "she's gutted the kitchen and put a new one in",
    "my daughter isn't upset any more, all good",
    "the cat's beside herself with joy",
    "my wife is dead keen on the blue",
    'he said "my wife is terrified" in the film and I want that film',
)


def _moments(words: str) -> list[str]:
    talk = transcript(
        f"customer: Hi, it's about order 5512. {words}", "agent: Let me check. It comes on Thursday.", "customer: ok"
    )
    return [moment.cue for moment in trace(listen(talk))]


@pytest.mark.parametrize(("words", "cue"), TOLD)
def test_what_somebody_near_feels_is_a_worry_for_them(words: str, cue: str) -> None:
    talk = transcript(f"customer: Hi, it's about order 5512. {words}", "agent: Let me check.")
    heard = [one for one in listen(talk).of(cue) if one.reason.endswith("of somebody near")]
    assert [one.level for one in heard] == [2]
    assert _moments(words)


@pytest.mark.parametrize("words", NOT_TOLD)
def test_what_is_none_opens_nothing(words: str) -> None:
    assert not _moments(words)


def test_a_stranger_is_nobody_near() -> None:
    """Of a "she" the words are taken where kin, or somebody in their care, is told of anywhere in the talk."""
    lines = ("customer: the girl on your desk had no idea", "agent: I see.", "customer: she's terrified of her boss")
    assert not any(one.reason.endswith("of somebody near") for one in listen(transcript(*lines)))
    lines = ("customer: it's for my mother", "agent: I see.", "customer: she's terrified of lifts")
    assert any(one.reason.endswith("of somebody near") for one in listen(transcript(*lines)))
