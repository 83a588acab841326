"""Control by somebody near calls a person; a thief, a clerk, keys gone to work, a driver's way and a surprise do not."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

ALERTS = (
    "He took my cards, so I can't use the app",
    "he took my phone off me",
    "my husband took my cards off me so I can't pay it",
    "My partner keeps my bank card so I can't buy anything without asking",
    "my ex hid my cards so i cant get into the account",
    "he took the keys and my phone away from me",
    "My husband's got my bank card and he won't let me have it",
    "He confiscated my phone, I'm on a library computer",
    "he always finds out where I've been",
    "how does he know where I am",
    "my ex keeps finding out where I am, can he see my location?",
    "I think she's tracking my phone",
    "he's been going through my messages, how do I lock it",
    "she mustn't see this message",
    "He mustn't see this chat, can you not send a transcript",
    "my husband must not find out I rang you",
)
EVERYDAY = (
    "how does she know where to go",
    "does she know where the bus goes from?",
    "does he know where to sign?",
    "how will he find out where to sit",
    "he took my card details down at the desk",
    "he took my cards to show the cashier, the loyalty ones",
    "my husband took my keys to work by mistake so I can't get in",
    "my mum took my phone off me for being late so I can't log in",
    "a lad on a moped took my phone off me in the street",
    "she took the card off me while I was holding it, the whole queue watching",
    "it's a surprise for her birthday so she mustn't see this message",
    "my son took my phone and bought 40 quid of gems",
    "The engineer took my phone number and said he'd ring",
    "How does he know where I am, the driver, with half an address?",
    "my husband checks where the parcel is for me",
)


def _cues(*told: str) -> list[Signal]:
    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    heard = listen(transcript("agent: Hello, how can I help?", *lines)).of("crisis")
    return [cue for cue in heard if not cue.hint]


@pytest.mark.parametrize("words", ALERTS)
def test_control_by_somebody_near_stands_by_itself(words: str) -> None:
    assert {cue.kind for cue in _cues(words)} == {"abuse"}


@pytest.mark.parametrize("words", EVERYDAY)
def test_what_something_else_explains_alarms_nobody(words: str) -> None:
    assert not _cues(words)


def test_worry_beside_the_way_to_a_gate_is_no_cue_of_danger() -> None:
    """A mother who travels alone for the first time: the fear is heard, and nobody is thought to be watched."""
    assert not _cues("She's very nervous about Luton, who meets her, how does she know where to go?")


def test_a_surprise_told_of_elsewhere_explains_the_secret() -> None:
    assert not _cues("I ordered a ring, it's her birthday on Friday", "she mustn't see this message")
