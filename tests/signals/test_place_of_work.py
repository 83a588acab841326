"""A hospital where somebody works, delivers or signed a paper is no illness; one where somebody lies is."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

PLACE = (
    "This is from the hospital kitchen, the old scheme.",
    "I work at the hospital so I'm on shift till eight.",
    "The lady at the hospital had us sign some papers.",
    "My pension from the hospital is the fixed one.",
    "They had me fill in a form at the hospital.",
    "I deliver to the hospital on Tuesdays.",
    "My wages from the hospital go in on the 25th.",
    "Can I park at the hospital with this permit?",
)
ILL = (
    "My mum's in the hospital.",
    "I've been at the hospital all night with him.",
    "He was taken to hospital on Sunday.",
    "I've to go to the hospital three times a week.",
    "I'm calling from the hospital, my wife's just had a fall.",
    "The papers are at home and I'm at the hospital with Dad.",
    "I work nights and my husband's in hospital.",
    "They're keeping her at the hospital.",
)


def _ill(line: str) -> bool:
    talk = ("agent: Hello, how can I help?", f"customer: {line}", "agent: Right, let me look at that for you.")
    return any(cue.kind == "health" for cue in listen(transcript(*talk)).of("vulnerability"))


@pytest.mark.parametrize("line", PLACE)
def test_a_place_of_work_is_no_illness(line: str) -> None:
    assert not _ill(line)


@pytest.mark.parametrize("line", ILL)
def test_who_lies_there_is_ill(line: str) -> None:
    assert _ill(line)
