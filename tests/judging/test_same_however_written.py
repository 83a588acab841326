"""However the file writes it: case, quotes, spelling, apostrophes, emoji, and where turns are cut (SCORING, invariants)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from empathyqa.signal import Signals
from empathyqa.signals import listen
from empathyqa.stretches import merge, places
from tests.judging.corpus import conversations, cut, flips, rewritten

AMERICAN = (
    "apologise apologize|apologised apologized|realise realize|realised realized|organise organize|recognise recognize"
    "|colour color|centre center|favour favor|favourite favorite|neighbour neighbor|behaviour behavior"
    "|programme program|cancelled canceled|cancelling canceling|travelling traveling|mum mom|grey gray|honour honor"
    "|mould mold|cheque check|enquiry inquiry|prioritise prioritize|authorise authorize|finalise finalize|whilst while"
)
AMERICANS = dict(pair.split() for pair in AMERICAN.split("|"))
EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")


def american(text: str) -> str:
    return re.sub(r"[a-z]+", lambda word: AMERICANS.get(word.group(), word.group()), text)


def curly(text: str) -> str:
    return re.sub(r'"([^"]*)"', r"“\1”", text.replace("'", "’"))


WRITTEN: dict[str, tuple[Callable[[str], str], float]] = {
    "lower case": (str.lower, 0.015),
    "curly quotes": (curly, 0.001),
    "American spelling": (american, 0.002),
    "no apostrophes": (lambda text: text.replace("'", "").replace("’", ""), 0.02),
    "no emoji": (lambda text: EMOJI.sub("", text), 0.005),
    "long dashes": (lambda text: text.replace(" - ", " — "), 0.001),
    "two spaces": (lambda text: text.replace(" ", "  "), 0.001),
    "hard spaces": (lambda text: text.replace(" ", "\u00a0"), 0.001),
}
"""What may be written otherwise, and the share of outcomes that may change: never 2 %."""


@pytest.mark.parametrize("how", WRITTEN)
def test_the_same_words_written_otherwise(how: str) -> None:
    change, most = WRITTEN[how]
    found, count = flips(lambda spoken: rewritten(spoken, change))
    assert len(found) / count < most, found


def heard(signals: Signals) -> set[tuple[str, int, int | None]]:
    """What is heard in which stretch, and at what level."""
    place = places(merge(signals.transcript))
    return {(signal.id, place[signal.turn], signal.level) for signal in signals.signals if signal.turn in place}


def found_out(signals: Signals) -> list[tuple[str, int]]:
    place = places(merge(signals.transcript))
    return sorted((fact.id, place[fact.turn]) for fact in signals.facts if fact.turn in place)


def test_cutting_turns_at_sentence_ends_changes_nothing_heard() -> None:
    for spoken in conversations():
        whole, pieces = listen(spoken), listen(cut(spoken))
        assert heard(pieces) == heard(whole), spoken.id
        assert found_out(pieces) == found_out(whole), spoken.id


def test_cutting_turns_at_sentence_ends_changes_no_outcome() -> None:
    found, _ = flips(cut)
    assert not found
