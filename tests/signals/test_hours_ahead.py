"""An hour by which something is undertaken, and numbers behind "at" that are none."""

from __future__ import annotations

import pytest

from empathyqa.signals.steps.hour_ahead import hours_ahead
from empathyqa.signals.workings.spoken import spoken

HOURS = {
    "I'll message at 6 like we said.": "at 6",
    "They will hold it for you from 6am.": "from 6am",
    "She'll ring you at eleven, that's booked.": "at eleven",
    "the warden is coming at two i've told him": "at two",
    "We'd like to check on you at 6 by message.": "at 6",
    "You'll have the keys by 4 or I'll ring you myself.": "by 4",
    "Your slot is booked at 3 on Tuesday.": "at 3",
    # not looked at while the rule was written
    "the plumber will be there from eight so keep the phone on": "from eight",
    "I'm going to phone the ward and I'll text you at seven.": "at seven",
    "Ana will meet you at half nine by the gate.": "at half nine",
    "It'll be back on by 10pm tonight.": "by 10pm",
}
NONE = [
    "It will be the one at 6 Mill Lane.",
    "It'll be at 5 percent until then.",
    "Will they come at 6 or later?",
    "You said you'd ring at 6.",
    "He will not be ringing at six.",
    "I will look at one of the others.",
    "We were going to come at four.",
    "If he's coming at two then wait in.",
    # not looked at while the rule was written
    "The fee will be charged at 3 pounds each.",
    "You'll be at one end and I at the other.",
    "They'll come from two places.",
    "He will sit at table 6 on the left.",
    "It would be delivered at six if you paid more.",
    "Shall I ring at six?",
]


@pytest.mark.parametrize("text", HOURS)
def test_an_hour_is_told(text: str) -> None:
    assert [text[start:end] for start, end in hours_ahead(spoken(text, "en"))] == [HOURS[text]]


@pytest.mark.parametrize("text", NONE)
def test_none_is(text: str) -> None:
    assert not hours_ahead(spoken(text, "en"))
