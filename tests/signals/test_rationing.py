"""Medicine gone short is a vulnerability, and beside a symptom or of what nobody can go short of a danger."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signal import Signals
from empathyqa.signals import listen

DANGER = (
    ("two eighty, for my prescription", "i do every other day now and i got some dizziness but i just sit down"),
    ("My insulin's gone up again. I skip a dose here and there to make it last.",),
    ("I can't pay for the heart tablets so I've been halving them.",),
    ("My bag has not come since Sunday.", "My drugs are in that bag.", "My head has been pounding me."),
    ("you lost my case", "my bp meds are in that case and i've been a bit faint since"),
    ("I take the water tablets.", "Well I'm making them last till payday", "Only my ankles are swollen, it's nothing"),
    ("My inhaler costs forty now so I'm stretching it out, one puff instead of two",),
    ("she's been taking her metformin every second day and her sugars are sky high",),
)
NEED = (
    "I've been halving my tablets to make them last",
    "I skip a pill here and there so they'll do me till the month end",
    "taking half a dose now, the pharmacy charges a fortune",
    "My pressure drugs need collecting on Friday",
    "I need my sugar medicine sent on",
    "He takes his BP tablets at eight",
    "He's been on the blue one every night this week, it's the damp",
    "she has the brown one every morning for her chest",
    "I've only been having them every other day, the tablets",
)
NONE = (
    "The carer comes every other day with the tablets",
    "the doctor told me to take them every other day, the tablets",
    "I collect my prescription every second day",
    "I'm making the data last till Friday",
    "I'm trying to make it last, the paint",
    "The blue one every time, please, in a size ten",
    "I've ordered the brown one every month since May",
    "I cut them in half, the curtains",
    "the dog's tablets, I've been halving them",
    "we pay every other week at the pharmacy counter",
    "I skip the ads",
    "I missed the delivery here and there",
    "I'm weaning off the tablets, so it's every other day now",
    "The parcel with the tablets is in the bag at the door",
    "Under pressure drugs companies will refund you",
    "water tablets for the dishwasher, do you stock them?",
)
NO_DANGER = (
    ("I lost my bag.", "My head is spinning with all these forms"),
    ("it's about my tablets", "I've been a bit dizzy so the doctor changed them"),
    ("My bag has not come.", "My charger and my drugs were in hand luggage, thank God.", "I feel faint at the price of it"),
    ("the prescription's ready?", "The nurse comes every other day now"),
    ("I was dizzy last year when I skipped a dose, the tablets were changed then",),
    ("do i take them every other day if i feel dizzy, the tablets?",),
)


def _heard(*told: str) -> Signals:
    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    return listen(transcript("agent: Hello, how can I help?", *lines))


@pytest.mark.parametrize("told", DANGER)
def test_medicine_gone_short_is_a_danger_where_it_shows_or_is_grave(told: tuple[str, ...]) -> None:
    assert any(not cue.hint and cue.kind == "danger" for cue in _heard(*told).of("crisis"))


@pytest.mark.parametrize("words", NEED)
def test_medicine_that_somebody_needs_is_a_vulnerability(words: str) -> None:
    assert "health" in [one.kind for one in _heard(words).of("vulnerability")]


@pytest.mark.parametrize("words", NONE)
def test_the_same_words_of_something_else_are_none(words: str) -> None:
    assert "tells of medicine that somebody needs" not in [one.reason for one in _heard(words).of("vulnerability")]


@pytest.mark.parametrize("told", NO_DANGER)
def test_a_symptom_or_a_day_alone_is_no_danger(told: tuple[str, ...]) -> None:
    assert all(cue.hint for cue in _heard(*told).of("crisis"))
