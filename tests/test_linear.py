"""Four times the turns cost four times the work: counted in calls, which are the same on every machine."""

from __future__ import annotations

import sys
from types import FrameType

from empathyqa import Scorer, Transcript, Turn, load_rubric

TALK = (
    ("agent", "Good morning, Larkfield Services, Priya speaking. Can I take your reference number, please?"),
    ("customer", "It's 44712. Nobody came again, I'm really fed up, and I've told your colleague all this."),
    ("agent", "I'm sorry about that. Let me look into it for you, one moment."),
    ("customer", "I'm worried I won't have it for Saturday, my mum comes out of hospital."),
    ("agent", "No worries! Unfortunately we can't send one today. You'll have to ring the depot."),
    ("customer", "That's not good enough. I can't go on like this."),
    ("agent", "That must be hard. I've booked it for Friday before ten, and I'll text you. Anything else?"),
    ("customer", "Oh great, thank you so much."),
)
MOST = 1.25
"""How much dearer a turn may get over four times as many: a quadratic rule makes it nearly four."""


def talk(turns: int) -> Transcript:
    """The same talk over and over, with numbers that differ."""
    said = [TALK[number % len(TALK)] for number in range(turns)]
    return Transcript("long", tuple(Turn(n, side, f"{text} {n}" if n % 3 else text) for n, (side, text) in enumerate(said)))


def calls(scorer: Scorer, transcript: Transcript) -> int:
    """Python calls made to score it."""
    made = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        scorer.score(transcript)
    finally:
        sys.setprofile(None)
    return made


def test_the_work_grows_with_the_turns_alone() -> None:
    scorer = Scorer(load_rubric("balanced"))
    calls(scorer, talk(160))  # what is worked out once
    short, long = calls(scorer, talk(320)), calls(scorer, talk(1280))
    assert long / short < 4 * MOST
