"""Four times the turns cost four times the work: counted in calls, which are the same on every machine."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from empathyqa import Scorer, Transcript, Turn, listen, load_rubric, read_transcripts
from empathyqa.report import render

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
HARD = ("hard-call-well-handled.txt", "five-sorries.csv")
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
MOST = 1.25
"""How much dearer a turn may get over four times as many: a quadratic rule makes it nearly four."""
MOST_OF_ONE = 1.5
"""The same for one function alone: where it hides among cheaper work, and would be the whole price of a longer call."""
FEW = 3_000
"""Calls of one function that are no matter of length: what is filled or worked out now and then."""


def talk(turns: int) -> Transcript:
    """The same talk over and over, with numbers that differ."""
    said = [TALK[number % len(TALK)] for number in range(turns)]
    return Transcript("long", tuple(Turn(n, side, f"{text} {n}" if n % 3 else text) for n, (side, text) in enumerate(said)))


def hard_talk(turns: int) -> Transcript:
    """Two hard examples over and over: many feelings, many stock lines."""
    said = [turn for name in HARD for turn in next(iter(read_transcripts(EXAMPLES / name))).turns]
    again = (said[number % len(said)] for number in range(turns))
    return Transcript("long", tuple(Turn(n, turn.speaker, turn.text) for n, turn in enumerate(again)))


def bot_talk(turns: int) -> Transcript:
    """A bot that misses what the customer says, again and again."""
    said = (("bot", "I can help with orders and returns. Which is it?"), ("customer", "no, the lamp is broken, send an engineer"))
    return Transcript("bot", tuple(Turn(n, *said[n % 2]) for n in range(turns)))


def calls(work: Callable[[], object]) -> Counter[str]:
    """How often each function is called in some work."""
    made: Counter[str] = Counter()

    def count(frame: FrameType, event: str, arg: object) -> None:
        if event == "call":
            made[f"{frame.f_code.co_filename}:{frame.f_code.co_firstlineno}"] += 1
        elif event == "c_call":
            made[repr(getattr(arg, "__qualname__", arg))] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize(("work", "made_of"), [("score", talk), ("score", hard_talk), ("score", bot_talk), ("page", hard_talk)])
def test_the_work_grows_with_the_turns_alone(work: str, made_of: Callable[[int], Transcript]) -> None:
    scorer = Scorer(load_rubric("balanced"))

    def done(turns: int) -> Counter[str]:
        transcript = made_of(turns)
        if work == "score":
            return calls(lambda: scorer.score(transcript))
        signals = listen(transcript)
        card = scorer.judge(signals)
        return calls(lambda: render(card, transcript, signals=signals))

    done(160)  # what is worked out once
    scorer.score(made_of(1280))  # what is remembered from text to text
    short, long = done(320), done(1280)
    assert long.total() / short.total() < 4 * MOST
    assert not {name: (short[name], count) for name, count in long.items() if count > 4 * MOST_OF_ONE * short[name] + FEW}
