"""What went well: praise that is due, in the agent's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.report.agents_words import customers, words_to_show
from empathyqa.report.prepare import report_view
from empathyqa.report.strengths import LOW, PRAISED_FROM, strengths
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Scorecard
from empathyqa.signal import AS_A_WHOLE, YES_OR_NO, Moment, Signal

from .made_calls import quick_not_heard, well_handled
from .made_criteria import made_rubric


def met(id: str, *words: tuple[str, int, str], weight: float = 1.0) -> CriterionResult:
    """A criterion that was met by these signals, each with its turn and words."""
    evidence = tuple(Evidence.seen(turn, 0, len(text), text, signal) for signal, turn, text in words)
    return CriterionResult(id, id, "empathy", "score", weight, Outcome.MET, "It was heard.", evidence)


def card_of(*results: CriterionResult, total: float = 80.0) -> Scorecard:
    return replace(quick_not_heard().card, results=results, total=total, moments=())


def ids(card: Scorecard, heard: tuple[Signal, ...] = ()) -> list[str]:
    return [one.criterion for one in strengths(card, heard)]


GREETED = met("opening", ("greeting", 0, "Hello"), ("introduction", 0, "Hello, I'm Jo"))
ASKED = met("questions", ("discovery_question", 2, "What colour is it?"))
NAMED = met("named", ("acknowledgement", 4, "Two nights without heating"))
HELPED = met("helped", ("resolution", 6, "I've booked the engineer"))


def test_a_greeting_or_a_question_is_a_strength_only_where_nothing_better_was_met() -> None:
    assert ids(card_of(GREETED, ASKED, NAMED)) == ["named"]
    assert len(ids(card_of(GREETED, ASKED))) == 1


def test_a_stock_line_is_none_and_is_not_quoted_beside_own_words() -> None:
    stock = met("sorry", ("sympathy", 2, "I do apologise for any inconvenience"))
    scripted = (Signal("scripted", 2, 5, 20, "do apologise"),)
    assert ids(card_of(stock, NAMED), scripted) == ["named"]
    assert ids(card_of(stock, NAMED)) == ["named", "sorry"]
    both = met("both", ("sympathy", 2, "I do apologise for any inconvenience"), ("acknowledgement", 4, "Two nights"))
    assert [one.text for one in words_to_show(both, scripted)] == ["Two nights"]


@pytest.mark.parametrize(("total", "most"), [(LOW - 0.1, ["helped"]), (LOW, ["helped", "named"])])
def test_far_below_the_middle_there_is_one_at_most(total: float, most: list[str]) -> None:
    assert ids(card_of(NAMED, HELPED, GREETED, total=total)) == most
    assert ids(card_of(GREETED, ASKED, total=LOW - 0.1)) == []


def test_the_customers_words_are_never_the_agents_strength() -> None:
    told_again = met("settles", ("anxiety", 7, "What am I to do then?"), weight=9)
    assert ids(card_of(told_again, NAMED)) == ["named"]
    assert ids(card_of(told_again)) == []
    made = well_handled()
    view = report_view(made.card, made.transcript, signals=made.signals)
    assert view.strengths
    assert {quote.role for one in view.strengths for quote in one.quotes} <= {"agent"}


def test_the_customers_yes_speaks_for_what_weighs_most_alone() -> None:
    settled = met("a-settled", ("confirmation", 8, "That's all I needed"))
    checked = met("z-checked", ("confirmation", 9, "Yes, thanks"))
    assert ids(card_of(settled, NAMED)) == ["a-settled", "named"]
    assert ids(card_of(NAMED, checked)) == ["named"]


@pytest.mark.parametrize(("sure", "first"), [(0.95, "limit"), (0.45, "helped")])
def test_a_limit_set_kindly_comes_first(sure: float, first: str) -> None:
    words = "I can't do it while I'm called names"
    limit = met("limit", ("ownership", 3, "I do want to sort it"), ("boundary", 4, words))
    heard = (Signal("boundary", 4, 0, len(words), words, confidence=sure),)
    card = card_of(HELPED, limit)
    assert ids(card, heard)[0] == first
    assert (words_to_show(limit, heard)[0].signal == "boundary") is (first == "limit")


@pytest.mark.parametrize(
    ("signal", "theirs"),
    [
        ("anger", True), ("vulnerability", True), ("repeat", True), ("question_answered", True), ("phrase:grief:cue", True),
        ("phrase:grief:reply", False), ("acknowledgement", False), ("closing_check", False), ("brand_new", False),
    ],
)  # fmt: skip
def test_whose_words_a_signal_is_heard_in(signal: str, theirs: bool) -> None:
    assert customers(signal) is theirs


SETTLED, OPEN = "resolved", "unresolved"
RAISED = met("next", ("next_step", 6, "You can raise a claim, it takes ten days"), ("timeframe", 6, "ten days"))
SORRY = met("sorry", ("apology", 4, "Apologies"))


@pytest.mark.parametrize(("status", "told"), [(SETTLED, ["next", "sorry"]), (OPEN, [])])
def test_work_and_sorries_that_settled_nothing_are_no_strength(status: str, told: list[str]) -> None:
    assert ids(replace(card_of(RAISED, SORRY), resolution_status=status)) == told  # type: ignore[arg-type]
    with_manners = met("both", ("greeting", 0, "Hello"), ("next_step", 6, "You can raise a claim"))
    assert (ids(replace(card_of(with_manners), resolution_status=status)) == []) is (status == OPEN)  # type: ignore[arg-type]


def test_a_feeling_named_is_a_strength_though_the_matter_stays_open() -> None:
    limit = met("limit", ("next_step", 6, "I can book it"), ("hard_truth", 6, "We can't refund it"))
    assert ids(replace(card_of(NAMED, limit), resolution_status="unresolved")) == ["limit", "named"]


@pytest.mark.parametrize(("status", "told"), [(SETTLED, ["silent"]), (OPEN, [])])
def test_what_went_well_without_a_word_is_told_of_a_settled_matter_alone(status: str, told: list[str]) -> None:
    assert ids(replace(card_of(met("silent")), resolution_status=status)) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(("reason", "sure"), [(AS_A_WHOLE, 0.7), ("takes a burden off them", PRAISED_FROM - 0.01)])
def test_what_is_leaned_towards_or_hardly_heard_is_no_strength_and_is_not_quoted(reason: str, sure: float) -> None:
    leaned = Signal("validation", 9, 0, 8, "Your son", reason=reason, confidence=sure)
    moment = Moment(
        8, "vulnerability", None, 12, notice=True, name=False, contain=False, act=False, evidence={"notice": (leaned,)}
    )
    alone = met("notices", ("validation", 9, "Your son"))
    beside = met("holds", ("validation", 9, "Your son"), ("reassurance", 11, "I'm staying on the line"))
    card = replace(card_of(alone, beside), moments=(moment,))
    assert ids(card) == ["holds"]
    assert [one.text for one in strengths(card)[0].evidence] == ["I'm staying on the line"]
    heard = replace(moment, evidence={"notice": (replace(leaned, reason="", confidence=PRAISED_FROM),)})
    assert ids(replace(card_of(alone), moments=(heard,))) == ["notices"]


@pytest.mark.parametrize(("outcome", "told"), [(Outcome.MET, ["praised"]), (Outcome.PARTLY, []), (Outcome.MISSED, [])])
@pytest.mark.parametrize(("praised", "denies"), [("feeling_settles", "customer_repeats"), ("closing_check", "resolution")])
def test_no_praise_that_another_criterion_denies(praised: str, denies: str, outcome: Outcome, told: list[str]) -> None:
    rubric = made_rubric()
    first, second, *rest = rubric.criteria
    good = first.model_copy(update={"id": "praised", "check": praised})
    against = second.model_copy(update={"id": "against", "check": denies})
    rubric = rubric.model_copy(update={"criteria": (good, against, *rest)})
    card = card_of(met("praised", ("sympathy", 3, "Oh no")), replace(met("against"), outcome=outcome))
    assert [one.criterion for one in strengths(card, (), rubric)] == told
    assert ids(card) == ["praised"]  # without the rubric nobody knows what a criterion checks


def test_a_fix_is_not_praised_as_holding_the_worry() -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    holds = first.model_copy(update={"id": "holds", "check": "moment_step", "settings": {"step": "contain"}})
    rubric = rubric.model_copy(update={"criteria": (holds, *rest)})
    fixed = met("holds", ("resolution", 6, "It was cancelled because no port was assigned"))
    calm = met("holds", ("resolution", 6, "It was cancelled"), ("reassurance", 8, "I'm staying on the line"))
    assert [one.criterion for one in strengths(card_of(fixed), (), rubric)] == []
    assert [one.criterion for one in strengths(card_of(calm), (), rubric)] == ["holds"]
    faint = Signal("reassurance", 8, 0, 24, "I'm staying on the line", confidence=0.4)
    moment = Moment(5, "anxiety", 2, 9, True, False, True, True, evidence={"contain": (faint,)})
    assert strengths(replace(card_of(calm), moments=(moment,)), (), rubric) == ()


def test_questions_for_a_mere_yes_are_no_praise_for_listening() -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    follows = first.model_copy(update={"id": "follows", "check": "questions", "settings": {"kind": "follow_up"}})
    rubric = rubric.model_copy(update={"criteria": (follows, *rest)})
    blaming = met("follows", ("follow_up_question", 4, "Are you opening your windows?"))
    blaming = replace(blaming, evidence=tuple(replace(one, note=YES_OR_NO) for one in blaming.evidence))
    asking = met("follows", ("follow_up_question", 4, "And when did the cough start?"))
    assert strengths(card_of(blaming, NAMED), (), rubric) == strengths(card_of(NAMED), (), rubric)
    assert "follows" in [one.criterion for one in strengths(card_of(asking), (), rubric)]


def test_work_is_no_praise_for_a_feeling_that_nobody_took_up() -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    acts = first.model_copy(update={"id": "acts", "check": "moment_step", "settings": {"step": "act"}})
    rubric = rubric.model_copy(update={"criteria": (acts, *rest)})
    card = card_of(met("acts", ("next_step", 6, "Shall I book it?")))
    unmoved = Moment(5, "crisis", 3, 9, True, False, False, True)
    assert strengths(replace(card, moments=(unmoved,)), (), rubric) == ()
    for named, held in ((True, False), (False, True)):
        moved = replace(card, moments=(unmoved, replace(unmoved, name=named, contain=held)))
        assert [one.criterion for one in strengths(moved, (), rubric)] == ["acts"]


def test_what_is_said_on_return_is_no_praise_for_a_wait_explained() -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    waits = "waits"
    holds = first.model_copy(update={"id": waits, "check": "hold_etiquette"})
    rubric = rubric.model_copy(update={"criteria": (holds, *rest)})
    later = met(waits, ("hold", 2, "Two minutes"), ("next_step", 6, "Leave the whole thing off"))
    then = met(waits, ("hold", 2, "Two minutes"), ("ownership", 2, "I'll radio him"), ("next_step", 6, "Leave it off"))
    assert [one.criterion for one in strengths(card_of(later, NAMED), (), rubric)] == ["named"]
    praised = strengths(card_of(then), (), rubric)[0]
    assert [one.text for one in words_to_show(praised, ())] == ["I'll radio him"]


def test_what_the_customer_is_told_to_do_is_not_quoted_beside_what_was_done() -> None:
    order = Evidence.seen(4, 0, 10, "Please put", "next_step", "says what to do")
    done = Evidence.seen(2, 0, 12, "I've stopped", "resolution", "says that it is done")
    both = replace(HELPED, evidence=(order, done))
    assert [one.text for one in words_to_show(both, ())] == ["I've stopped"]
    assert [one.text for one in words_to_show(replace(HELPED, evidence=(order,)), ())] == ["Please put"]


def test_the_comfort_of_a_promise_that_is_anothers_to_make_is_no_praise() -> None:
    beside = met("holds", ("reassurance", 9, "don't you worry"), ("reassurance", 11, "I'm staying on the line"))
    bet = Signal("overpromise", 9, 0, 15, "get it waived", confidence=1.0)
    assert [one.text for one in strengths(card_of(beside), (bet,))[0].evidence] == ["I'm staying on the line"]
    assert ids(card_of(met("holds", ("reassurance", 9, "don't you worry"))), (bet,)) == []


@pytest.mark.parametrize(("said", "told"), [("Ha, oh no.", []), ("Exactly.", []), ("You've held it up long enough.", ["own"])])
def test_a_word_or_two_is_no_praise_for_words_of_ones_own(said: str, told: list[str]) -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    rubric = rubric.model_copy(update={"criteria": (first.model_copy(update={"id": "own", "check": "scripted_phrases"}), *rest)})
    assert [one.criterion for one in strengths(card_of(met("own", ("acknowledgement", 4, said))), (), rubric)] == told


@pytest.mark.parametrize(("signal", "told"), [("next_step", []), ("resolution", ["settles"])])
def test_a_matter_that_no_words_settle_is_no_praise(signal: str, told: list[str]) -> None:
    rubric = made_rubric()
    first, *rest = rubric.criteria
    rubric = rubric.model_copy(update={"criteria": (first.model_copy(update={"id": "settles", "check": "resolution"}), *rest)})
    card = replace(card_of(met("settles", (signal, 6, "I've put a note on it for you"))), resolution_status="resolved")
    assert [one.criterion for one in strengths(card, (), rubric)] == told
