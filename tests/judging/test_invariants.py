"""What must hold of every judgement, whoever speaks and however the file writes it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.scorer import Scorer
from empathyqa.signal import Signals
from tests.judging import fixed_agents as agents
from tests.judging.made import balanced, heard, scorer


def judged(lines: tuple[str, ...]) -> Scorecard:
    return scorer().judge(heard(*lines))


def total(lines: tuple[str, ...]) -> float:
    found = judged(lines).total
    assert found is not None
    return found


def test_genuine_then_hard_truth_then_cold_then_scripted() -> None:
    """Keyword and sentiment scorers give the reverse order."""
    order = [total(lines) for lines in (agents.GENUINE, agents.HARD_TRUTH, agents.COLD, agents.SCRIPTED)]
    assert order == sorted(order, reverse=True)
    assert order[0] > order[1] > order[2] > order[3]


def test_silence_earns_nothing() -> None:
    card = judged(agents.SILENT)
    assert card.band == balanced().bands[-1].name
    assert all(pillar.score == 0 for pillar in card.pillars.values() if pillar.score is not None)


def test_a_parrot_is_below_a_plain_agent_who_solves() -> None:
    assert total(agents.PARROT) < total(agents.PLAIN)


def test_flattery_buys_nothing() -> None:
    assert total(agents.FLATTERER) <= total(agents.PLAIN)


def test_the_order_of_criteria_changes_nothing() -> None:
    rubric = balanced()
    shuffled = list(rubric.criteria)
    random.Random(7).shuffle(shuffled)
    other = Scorer(rubric.model_copy(update={"criteria": shuffled}))
    for lines in (agents.GENUINE, agents.HARD_TRUTH, agents.SCRIPTED):
        one, two = judged(lines), other.judge(heard(*lines))
        assert (one.total, one.pillars, one.band) == (two.total, two.pillars, two.band)
        assert sorted(one.results, key=lambda r: r.criterion) == sorted(two.results, key=lambda r: r.criterion)
        assert one.receipt.rubric_hash == two.receipt.rubric_hash


def split_in_two(line: str) -> list[str]:
    """One turn told in two; a stock line keeps its labels, for it is one stretch of words."""
    words, _, heard_here = line.partition("|")
    speaker, _, said = words.partition(":")
    labels = heard_here.split()
    first = labels if "scripted" in labels else labels[:1]
    return [f"{speaker}:{said}| {' '.join(first)}", f"{speaker}: and | {' '.join(labels[len(first) :])}"]


@pytest.mark.parametrize("lines", [agents.GENUINE, agents.HARD_TRUTH, agents.COLD, agents.SCRIPTED, agents.PLAIN])
def test_splitting_a_turn_changes_nothing(lines: tuple[str, ...]) -> None:
    one = judged(lines)
    two = judged(tuple(half for line in lines for half in split_in_two(line)))
    assert two.total == pytest.approx(one.total)
    assert [moment.broken_step for moment in one.moments] == [moment.broken_step for moment in two.moments]
    assert {r.criterion: r.outcome for r in one.results} == {r.criterion: r.outcome for r in two.results}


def test_names_do_not_move_the_score() -> None:
    named = [heard(*agents.GENUINE, customer_name=name) for name in ("Olu Adeyemi", "Mary Smith", "Wei Zhang")]
    assert len({scorer().judge(signals).total for signals in named}) == 1


def test_a_hidden_name_makes_the_name_not_applicable() -> None:
    """A redacted twin never turns a met criterion into a missed one."""
    from empathyqa.transcript import Span

    known = heard("agent: Thanks, Ruth. | name_use gratitude", "customer: Bye. | ", customer_name="Ruth")
    assert scorer().judge(known).result("uses-the-name").outcome is Outcome.MET
    turn = replace(known.transcript.turns[0], text="Thanks, [NAME].", redactions=(Span(8, 14, "NAME"),))
    hidden = replace(known.transcript, turns=(turn, known.transcript.turns[1]), customer_name=None)
    twin = Signals(hidden, tuple(s for s in known.signals if s.id != "name_use"))
    assert scorer().judge(twin).result("uses-the-name").outcome is Outcome.NOT_APPLICABLE


def test_the_same_input_gives_the_same_card() -> None:
    assert judged(agents.GENUINE) == judged(agents.GENUINE)


def test_what_a_bot_says_counts_neither_for_nor_against_the_person() -> None:
    bot = (
        "bot: I guarantee this will never happen again! That's not our department. | overpromise deflection",
        "customer: Can I speak to a person? | escalation",
    )
    with_bot, alone = judged(bot + agents.GENUINE), judged(agents.GENUINE)
    assert with_bot.result("no-deflecting").outcome is Outcome.MET
    assert with_bot.result("no-overpromising").outcome is Outcome.MET
    assert with_bot.result("right-first-time").outcome is alone.result("right-first-time").outcome


def test_a_bot_alone_is_judged_as_a_bot() -> None:
    card = judged(("customer: Where is it? | ", "bot: That's not our department. | deflection"))
    assert card.result("no-deflecting").outcome in (Outcome.PARTLY, Outcome.MISSED)
