"""A scam told in a pension's words: cold call, guaranteed return, a courier who waits, what to say; an adviser's call is none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signal import SCAM_NOW
from empathyqa.signals import listen

CHEATED = (
    ("I want my whole pot moved into these parking spaces. Nine per cent guaranteed, the fellow says.",
     "Craig. He rang me up about my pension in the spring."),
    ("I'm moving it to a bond with a man, ten percent a year. He said just to say it's for the kitchen if you asked.",),
    ("It's for a trading platform. He phoned me out of the blue, very nice lad, said there's a deadline on it.",
     "He told me just to tell you it's for a car."),
    ("Aye, he rang me aboot ma pension an he sent the papers. The boy waited on me signing.", "He's on the mobile the now."),
    ("They guarantee twelve per cent, it's whisky casks.", "He's waiting on the mobile now."),
    ("A man stood there till I signed for it.", "They said there's a deadline."),
    ("Somebody cold called me in May about land.", "He stays on the line while I do it."),
)  # fmt: skip
HONEST = (
    ("My adviser says I should move it to the fixed one, five per cent guaranteed in your leaflet.", "She's rung me twice."),
    ("The bond's four percent guaranteed with yourselves, I'd like to put ten in.", "My husband said it's for the house."),
    ("He sent a courier with the papers and nobody was in.", "He said there's a deadline for the mortgage."),
    ("The lad rang me up about my broadband and he said you'd do it for thirty.", "He's very good, Jamie, from your team."),
    ("You rang me about my pension review in September.", "I'd like to take my lump sum, it's for a new kitchen."),
    ("My son said just to say it's his card if you asked, he's at school.", "He's due out at three."),
    ("The courier waited for me to sign it, all fine.", "So where's the other box?"),
)


def _cheated(said: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, savings, how can I help?"]
    for one in said:
        talk += [f"customer: {one}", "agent: Right, one moment."]
    return any(cue.reason == SCAM_NOW for cue in listen(transcript(*talk)).of("vulnerability"))


@pytest.mark.parametrize("said", CHEATED)
def test_who_is_cheated_of_savings_is_heard(said: tuple[str, ...]) -> None:
    assert _cheated(said)


@pytest.mark.parametrize("said", HONEST)
def test_who_has_an_adviser_is_not(said: tuple[str, ...]) -> None:
    assert not _cheated(said)
