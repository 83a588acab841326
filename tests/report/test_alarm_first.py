"""Beside a hint of harm: told first, nothing trivial coached, and nothing "taken up" where it was left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.report.headline import headline
from empathyqa.report.headline_words import HARM_FIRST, OPENED_UP_OFTEN
from empathyqa.report.prepare import report_view
from empathyqa.report.ranking import priorities
from empathyqa.scorecard import Outcome, Scorecard

from .made_calls import disclosure_missed, quick_not_heard


def _alerting(card: Scorecard) -> Scorecard:
    return replace(card, alerts=(card.results[0].criterion,))


@pytest.mark.parametrize("kind", ["quick_not_heard", "unsafe_to_disclose", "cold_unresolved", "warm_unresolved"])
def test_the_hint_is_told_before_the_kind_of_contact(kind: str) -> None:
    card = replace(quick_not_heard().card, archetype=kind)
    assert headline(replace(card, alerts=()), ()).startswith("The ")
    assert headline(_alerting(card), ()).startswith(HARM_FIRST)


def test_of_a_hint_that_was_left_nothing_was_taken_up() -> None:
    card = disclosure_missed().card
    assert card.alerts
    assert OPENED_UP_OFTEN not in headline(card, ())


def test_effort_and_manners_wait_beside_a_hint() -> None:
    card = quick_not_heard().card
    missed = tuple(replace(one, outcome=Outcome.MISSED, critical=False) for one in card.results)
    first = priorities(_alerting(replace(card, results=missed)))
    assert priorities(replace(card, results=missed, alerts=()))[0].pillar == "efficiency"
    assert first
    assert all(one.pillar != "efficiency" for one in first)


def test_where_nothing_else_comes_first_the_page_does_not_say_go_on() -> None:
    card = quick_not_heard().card
    alone = replace(_alerting(card), results=(card.results[0],), moments=())
    alone = replace(alone, results=tuple(replace(one, outcome=Outcome.MET) for one in alone.results))
    assert report_view(alone).first_none == "Nothing else comes first here: a trained person reads this one."
