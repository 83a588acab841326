"""A death told in the plain words of other Englishes is one; a card that expired and an offer that is no more are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

DIED = (
    "My father expired on 3rd of this month.",
    "My uncle is no more.",
    "Mummy has gone to glory in September.",
    "My husband was called to glory on Easter Sunday.",
    "She has gone to be with the Lord.",
    "Daddy has gone home to be with his maker.",
    "The account holder has demised.",
    "Mother attained her heavenly abode on the 5th.",
    "He was promoted to glory last month.",
    "my wife is no more with us since june",
    "My auntie left this world in June.",
    "my mother-in-law expired last week, the policy is hers",
)
ALIVE = (
    "My father's card expired on the 3rd.",
    "It expired in June.",
    "My husband's expired licence is in the drawer.",
    "The offer is no more.",
    "My uncle is no more able to log in than I am.",
    "The band has gone to glory with that album.",
    "He left us a voicemail.",
    "My daughter has gone home.",
    "He expired my session.",
    "She promoted it to the top.",
    "I've demised the lease to my tenant.",
    "His visa has expired, my son's.",
)


def _told(line: str) -> bool:
    talk = ("agent: Hello, accounts, how can I help?", f"customer: {line}", "agent: I'm sorry. Let me look at that for you.")
    return any(cue.kind == "life_event" for cue in listen(transcript(*talk)).of("vulnerability"))


@pytest.mark.parametrize("line", DIED)
def test_a_death_is_heard_in_other_englishes(line: str) -> None:
    assert _told(line)


@pytest.mark.parametrize("line", ALIVE)
def test_what_expires_besides_is_no_death(line: str) -> None:
    assert not _told(line)
