"""What to look at first: critical before the rest, then weight times gap; strengths with words to quote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.report.ranking import gap, priorities
from empathyqa.report.strengths import strengths
from empathyqa.scorecard import Evidence, Outcome

from .made_calls import ALL, disclosure_missed, quick_not_heard, well_handled


def test_the_largest_gap_comes_first() -> None:
    card = quick_not_heard().card
    assert [one.criterion for one in priorities(card)] == ["no-repeat-telling", "name-then-act"]
    gaps = sorted((gap(card, one) for one in card.results), reverse=True)
    assert gap(card, priorities(card)[0]) == gaps[0]


def test_a_missed_critical_criterion_comes_before_larger_gaps() -> None:
    card = disclosure_missed().card
    assert priorities(card)[0].criterion == "vulnerability-answered"
    larger = replace(card, results=tuple(replace(one, critical=one.criterion == "gratitude") for one in card.results))
    assert priorities(larger)[0].criterion == "gratitude"


def test_the_order_of_criteria_changes_nothing() -> None:
    for call in ALL:
        card = call().card
        turned = replace(card, results=tuple(reversed(card.results)))
        assert priorities(turned) == priorities(card)
        assert strengths(turned) == strengths(card)


def test_what_earns_no_points_is_never_a_priority() -> None:
    card = quick_not_heard().card
    coached = replace(card, results=tuple(replace(one, use="coach") for one in card.results))
    assert priorities(coached) == ()


def test_a_perfect_card_has_none() -> None:
    card = well_handled().card
    met = tuple(replace(one, outcome=Outcome.MET) for one in card.results)
    lines = tuple(replace(line, points=line.of) for line in card.receipt.lines)
    assert priorities(replace(card, results=met, receipt=replace(card.receipt, lines=lines))) == ()


@pytest.mark.parametrize(("left", "worth_it"), [(1.4, False), (1.6, True)])
def test_what_is_worth_next_to_nothing_is_no_priority(left: float, worth_it: bool) -> None:
    card = well_handled().card
    one = next(line for line in card.receipt.lines if line.of >= 3)
    lines = tuple(replace(each, points=each.of - left * (each is one)) for each in card.receipt.lines)
    results = tuple(
        replace(each, outcome=Outcome.PARTLY if each.criterion == one.criterion else Outcome.MET, critical=False)
        for each in card.results
    )
    found = priorities(replace(card, results=results, receipt=replace(card.receipt, lines=lines)))
    assert [each.criterion for each in found] == [one.criterion] * worth_it


def test_no_second_priority_about_the_first_ones_words() -> None:
    card = quick_not_heard().card
    first, second = priorities(card)
    assert first.evidence
    twin = replace(card, results=tuple(replace(r, evidence=first.evidence) if r is second else r for r in card.results))
    assert second.criterion not in [one.criterion for one in priorities(twin)]
    assert len(priorities(twin)) == 2


def test_one_silence_is_one_priority() -> None:
    card = quick_not_heard().card
    first, second = priorities(card)
    silence = (Evidence.missing(4, "Words for the feeling."),)

    def lacking(where: str) -> list[str]:
        alike = {first.criterion: replace(first, evidence=silence), second.criterion: replace(second, evidence=silence)}
        alike[second.criterion] = replace(alike[second.criterion], pillar=where)
        found = priorities(replace(card, results=tuple(alike.get(one.criterion, one) for one in card.results)))
        return [one.criterion for one in found]

    assert second.criterion not in lacking(first.pillar)
    assert second.criterion in lacking("another")


@pytest.mark.parametrize("call", ALL)
def test_without_receipt_lines_the_gap_is_the_same(call: object) -> None:
    card = call().card  # type: ignore[operator]
    bare = replace(card, receipt=replace(card.receipt, lines=()))
    for result in card.results:
        assert gap(bare, result) == pytest.approx(gap(card, result), abs=1e-9)


def test_strengths_have_words_to_quote_and_are_at_most_four() -> None:
    found = strengths(well_handled().card)
    assert len(found) == 4
    assert all(any(evidence.text for evidence in one.evidence) for one in found)
    assert all(one.outcome is Outcome.MET for one in found)


def test_words_that_push_away_are_no_strength() -> None:
    card = well_handled().card
    praised = strengths(card)[0]
    said = next(one for one in praised.evidence if one.text and not one.expected)
    push = replace(said, signal="deflection")
    guard = next(one for one in card.results if one.use == "guard")
    broken = replace(guard, outcome=Outcome.PARTLY, evidence=(push,))
    pushed = replace(card, results=tuple(broken if one is guard else one for one in card.results))
    only = replace(praised, evidence=(said,))
    cards = [replace(one, results=tuple(only if r is praised else r for r in one.results)) for one in (card, pushed)]
    assert [praised.criterion in [one.criterion for one in strengths(each)] for each in cards] == [True, False]


def test_words_beside_a_push_may_be_a_strength() -> None:
    card = well_handled().card
    praised = card.result("names-it")
    assert len({said.turn for said in praised.evidence if said.text}) > 1
    said = next(one for one in praised.evidence if one.text)
    guard = next(one for one in card.results if one.use == "guard")
    card = replace(card, results=(praised, guard))
    broken = replace(guard, outcome=Outcome.PARTLY, evidence=(replace(said, signal="deflection"),))
    pushed = replace(card, results=tuple(broken if one is guard else one for one in card.results))
    assert praised.criterion in [one.criterion for one in strengths(pushed)]
