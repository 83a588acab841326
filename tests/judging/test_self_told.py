"""The agent's own story is no kind word: in the moments, the criteria and the questions."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.moments import trace
from empathyqa.signal import Signal, Signals
from empathyqa.stock import without_self_told
from tests.judging.made import heard, view

GRIEF = "customer: My mum died. | sadness:3"
STORY = "agent: I'm so sorry. I lost my own mum, so I know exactly how you feel, isn't it awful?"


def told(*said: tuple[str, int, int], sure: float = 1.0) -> Signals:
    """The reply with these acts at these places, and a turn to oneself from 15 to 33."""
    made = heard(GRIEF, STORY)
    words = made.transcript.turns[1].text
    own = Signal("self_focus", 1, 15, 33, words[15:33], reason="tells a story of their own", confidence=sure)
    return replace(made, signals=(*made.signals, *(Signal(id, 1, a, b, words[a:b]) for id, a, b in said), own))


ABOUT_ONESELF = (("acknowledgement", 15, 70), ("discovery_question", 15, 80))
FOR_THEM = ("sympathy", 0, 13)


def test_what_overlaps_with_the_story_is_left_out_and_the_rest_stays() -> None:
    kept = view(told(FOR_THEM, *ABOUT_ONESELF))
    assert [kept.agent(id) for id in ("acknowledgement", "discovery_question")] == [[], []]
    assert kept.agent("sympathy")
    assert kept.agent("self_focus")


def test_it_names_no_feeling() -> None:
    (moment,) = trace(told(FOR_THEM, *ABOUT_ONESELF))
    assert (moment.notice, moment.name) == (True, False)
    (named,) = trace(told(("acknowledgement", 0, 13)))
    assert named.name


def test_a_story_that_is_not_sure_enough_takes_nothing_away() -> None:
    doubtful = told(*ABOUT_ONESELF, sure=0.4)
    assert without_self_told(doubtful) is doubtful
    nothing = heard(GRIEF, "agent: No wonder. | acknowledgement")
    assert without_self_told(nothing) is nothing
