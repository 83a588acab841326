"""A fact that is not asked, for want of what it needs, would have found nothing."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.signals.facts.test_fact_examples import told

from empathyqa.signal import Signals
from empathyqa.signals import listen
from empathyqa.signals.facts import FACTS, FactRule
from empathyqa.signals.talk import Talk


class Known(NamedTuple):
    """A talk with what it holds."""

    talk: Talk
    signals: Signals
    held: set[str]


@pytest.fixture(scope="module")
def talks() -> list[Known]:
    out = []
    for row in [row for one in FACTS for row in (*one.examples.fires, *one.examples.silent[:2])]:
        signals = listen(told(row)[0])
        talk = Talk(signals.transcript)
        out.append(Known(talk, signals, {each.id for each in signals}.union(*[view.hits for view in talk])))
    return out


@pytest.mark.parametrize("rule", [one for one in FACTS if one.needs], ids=lambda rule: rule.id)
def test_without_what_it_needs_it_finds_nothing(rule: FactRule, talks: list[Known]) -> None:
    spared = [one for one in talks if rule.needs.isdisjoint(one.held)]
    assert len(spared) > len(talks) / 3
    assert not [one.talk.transcript for one in spared if rule(one.talk, one.signals.signals)]
