"""The shipped examples come out as their README says. They are the first thing that anybody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa import Scorecard, Scorer, load_rubric, read_transcripts

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
SIX_FORMATS = {"text", "csv", "webvtt", "srt", "contact_lens", "json"}


@pytest.fixture(scope="module")
def cards() -> dict[str, Scorecard]:
    scorer = Scorer(load_rubric("balanced"))
    return {card.id: card for card in scorer.score_many(read_transcripts(EXAMPLES))}


def test_seven_contacts_in_six_formats_all_can_be_read():
    transcripts = list(read_transcripts(EXAMPLES))
    assert len(transcripts) == 7
    assert {transcript.format for transcript in transcripts} == SIX_FORMATS


def test_the_good_ones_are_far_above_the_bad_ones(cards):
    good = [cards[name].total for name in ("hard-call-well-handled", "hard-truth-told-kindly", "kestrel-2207")]
    bad = [cards[name].total for name in ("wren-and-holt-4471", "quick-but-not-heard")]
    assert min(good) > max(bad) + 25


def test_the_hard_call_is_noticed_named_contained_and_acted_on(cards):
    moments = cards["hard-call-well-handled"].moments
    for step in ("notice", "name", "contain", "act"):
        assert any(getattr(moment, step) for moment in moments)


def test_five_sorries_are_a_pile_of_stock_lines(cards):
    card = cards["wren-and-holt-4471"]
    assert card.over_apology
    assert card.scripted_empathy
    assert card.band == "Talk today"


def test_the_widow_who_was_not_heard_is_not_called_seen(cards):
    card = cards["quick-but-not-heard"]
    assert card.archetype in ("quick_not_heard", "unsafe_to_disclose")
    assert card.band == "Talk today"


def test_the_baby_s_breathing_calls_for_a_person(cards):
    assert cards["mould-and-a-baby"].alerts


def test_the_mould_is_not_called_sorted(cards):
    card = cards["mould-and-a-baby"]
    assert card.band in ("Coach this", "Talk today")
    assert card.archetype == "unsafe_to_disclose"
    assert card.capped_by == "answers-a-disclosure"


def test_an_ordinary_day_asks_for_no_empathy_beyond_courtesy(cards):
    card = cards["ordinary-day"]
    assert card.archetype == "transactional"
    assert card.moments == ()
