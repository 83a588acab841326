"""Leanings asked by label and over several turns, and the steps weighed from them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from empathyqa.leanings import NEVER, Leanings
from empathyqa.moments import trace
from empathyqa.signals.ear.packed import Fields, packed_odds
from empathyqa.steps import Answer, features, readout
from tests.judging.made import heard

ODDS = {
    1: {"apology": 0.125, "resolution": -2.0},
    3: {"apology": -1.0, "resolution": 0.75},
    5: {"apology": -5.0, "resolution": 0.875},
}


@dataclass(frozen=True)
class Ear:
    number: dict[str, int]
    fields: Fields


@pytest.fixture(params=["heard", "read back"])
def leanings(request: pytest.FixtureRequest) -> Leanings:
    if request.param == "read back":
        return Leanings.of(ODDS)
    ear = Ear({"apology": 0, "resolution": 1}, Fields(2))
    return Leanings({turn: (ear, packed_odds(list(row.values()))) for turn, row in ODDS.items()})


def test_they_are_a_mapping(leanings: Leanings) -> None:
    assert dict(leanings) == ODDS
    assert Leanings.of(leanings) is leanings
    assert len(leanings) == len(ODDS)


def test_one_label_of_one_turn(leanings: Leanings) -> None:
    assert leanings.odds(5, "resolution") == 0.875
    leanings.rows((5,))
    assert leanings.odds(5, "resolution") == 0.875  # read as a whole before, or not
    assert leanings.odds(1, "apology") == 0.125
    assert leanings.odds(1, "anger") == leanings.odds(2, "apology") == NEVER


def test_the_first_turn_over_a_limit(leanings: Leanings) -> None:
    assert leanings.first_over((5, 3, 1), "resolution", 0.5) == 5
    assert leanings.first_over((1, 2, 3), "resolution", 0.5) == 3
    assert leanings.first_over((1, 3, 5), "resolution", 0.875) is None
    assert leanings.first_over((1, 3, 5), "anger", 0.0) is None


def test_the_most_of_several_labels(leanings: Leanings) -> None:
    assert leanings.most(1, ("apology", "resolution", "anger")) == 0.125
    assert leanings.most(2, ("apology",)) == leanings.most(1, ("anger",)) == NEVER


def test_rows_are_those_of_known_turns(leanings: Leanings) -> None:
    number, rows = leanings.rows((1, 2, 3))
    assert [row[number["resolution"]] for row in rows] == [-2.0, 0.75]
    assert leanings.rows(()) == ({}, [])


def test_rows_of_different_ears_are_levelled() -> None:
    number, rows = Leanings.of({0: {"apology": 1.0}, 1: {"anger": 2.0}}).rows((0, 1))
    assert [[row[number[label]] for label in ("apology", "anger")] for row in rows] == [[1.0, NEVER], [NEVER, 2.0]]


def test_the_replies_weigh_what_their_features_weigh() -> None:
    signals = heard(
        "customer: I'm so worried. | anxiety:2", "agent: Sorry, what happened? | apology discovery_question scripted",
        "customer: It broke. | ", "agent: I've replaced it. | resolution", "customer: Oh. | ", "agent: Bye. | closing",
    )  # fmt: skip
    signals = replace(signals, leanings=ODDS | {3: ODDS[3] | {"reassurance": 1.5}})
    answer = Answer([(1,), (3,)], [(1,)], [(1,), (3,), (5,)])
    found = features(signals, answer)
    assert found["first apology"] > 0.5
    assert found["window reassurance"] > 0.8
    assert found["whole closing"] == 1.0
    assert found["own apology"] > 0.5
    assert "own closing" not in found
    assert readout().odds(signals, answer) == readout().weigh(found)


def test_a_step_that_no_word_shows_rests_on_the_turn_that_leans_most() -> None:
    signals = heard("customer: I'm fuming! | anger:3", "agent: Right. | ", "customer: And? | ", "agent: Refunded. | ")
    leaning = {1: {"resolution": -3.0, "next_step": -4.0}, 3: {"resolution": 4.0, "next_step": 1.0}}
    (moment,) = trace(replace(signals, leanings=leaning))
    assert moment.act
    assert [(word.id, word.turn) for word in moment.evidence["act"]] == [("resolution", 3)]


def test_by_ear_tells_the_rows_of_each_ear_apart() -> None:
    leanings = Leanings.of({0: {"apology": 1.0}, 1: {"anger": 2.0}, 2: {"apology": 3.0}, 3: {"apology": 4.0}})
    told = [([*number], turns, [list(row) for row in rows]) for number, turns, rows in leanings.by_ear((0, 1, 2))]
    assert told == [(["apology"], [0, 2], [[1.0], [3.0]]), (["anger"], [1], [[2.0]])]
