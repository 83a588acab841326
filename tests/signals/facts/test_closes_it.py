"""The customer closes it themselves: heard where there is no more to ask, not where there is no more to be had."""

from __future__ import annotations

import pytest

from empathyqa import listen
from empathyqa.transcript import Transcript, Turn


def closed(word: str, *after: str) -> bool:
    lines = ["customer: Do you take old paint?", "agent: Yes, on Tuesdays, at the side gate.", f"customer: {word}", *after]
    turns = [Turn(at, line.split(": ")[0], line.partition(": ")[2]) for at, line in enumerate(lines)]  # type: ignore[arg-type]
    return bool(listen(Transcript("made", tuple(turns))).facts_of("closes_it"))


@pytest.mark.parametrize(
    "word",
    [
        "That's everything, thank you.", "That's all I rang about, cheers.", "that is all i needed ta", "Okay that's me then.",
        "I think that's the lot.", "Aye, that's it then, thanks.", "That covers it.", "Right so, I'll leave you to it.",
        "No other questions from me.", "that'll be all thanks", "Nothing else for now, thank you.",
        "lovely thats all i wanted", "That's us sorted, thanks.", "That was everything I wanted, thank you.",
        "No, that's all for today.",
    ],
)  # fmt: skip
def test_there_is_no_more_to_ask(word: str) -> None:
    assert closed(word)
    assert closed(word, "agent: Bye now.", "customer: Bye.")


@pytest.mark.parametrize(
    "word",
    [
        "Is that everything?", "that's all you people do", "That's all very well.", "That's it, I'm going to the ombudsman.",
        "that's all that's left of it", "Is that it then", "That's all I get for nine years.", "If that's all, fine.",
        "that's all i have a photo of the tin", "That's everything gone, then, the whole shed.", "I've told you everything.",
        "Nothing else works.", "That's all it does, beep.", "It's all I can afford.", "so that's me without a shed",
    ],
)  # fmt: skip
def test_there_is_no_more_to_be_had(word: str) -> None:
    assert not closed(word)


def test_what_is_asked_after_it_opens_it_again() -> None:
    assert not closed("That's everything, thanks.", "agent: Good.", "customer: Oh, and batteries?", "agent: Those too.")
