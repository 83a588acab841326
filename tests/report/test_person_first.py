"""The person before the card: topic, order and better lines where fear, grief or a vulnerability leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.report.prepare import report_view
from empathyqa.report.ranking import person_first, priorities
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Scorecard
from empathyqa.signal import Moment, Signal
from tests.talks import talk

from .made_calls import disclosure_missed, quick_not_heard, well_handled
from .made_criteria import made_rubric


def moment(cue: str, level: int | None = None, kind: str | None = None, turn: int = 1, **signal: object) -> Moment:
    text = str(signal.pop("text", "word"))
    words = Signal(cue, turn, 0, len(text), text, level=level, kind=kind, **signal)  # type: ignore[arg-type]
    return Moment(turn, cue, level, turn + 1, False, False, False, False, evidence={"cue": (words,)})


@pytest.mark.parametrize(
    ("moments", "leads"),
    [
        ([moment("vulnerability")], True),
        ([moment("anger", 3), moment("sadness", 1)], True),
        ([moment("anxiety", 2), moment("frustration", 2)], True),
        ([moment("anxiety", 1), moment("frustration", 2)], False),
        ([moment("anger", 3)], False),
        ([], False),
    ],
)
def test_when_the_person_comes_before_the_matter(moments: list[Moment], leads: bool) -> None:
    card = replace(well_handled().card, moments=tuple(moments))
    assert person_first(card) is leads


def _line(card: Scorecard, criterion: str, rubric: Rubric | None = None) -> str:
    words = talk("C: My parcel never came.", "A: Which parcel?", "C: My parcel from Monday.", "A: I'll look for the parcel.")
    view = report_view(card, words, rubric=rubric)
    told = next(one for pillar in view.pillars for one in pillar.criteria if one.id == criterion)
    return "".join(part.text for part in told.better)


def test_a_better_line_names_the_matter_only_where_no_fear_leads() -> None:
    card = quick_not_heard().card
    line = {"no-repeat-telling": "I'm sorry about <fact>, <name>."}
    results = tuple(replace(one, try_saying=line.get(one.criterion, one.try_saying)) for one in card.results)
    calm = replace(card, results=results, moments=(moment("frustration", 3),))
    afraid = replace(calm, moments=(moment("frustration", 3), moment("vulnerability")))
    assert "about your parcel," in _line(calm, "no-repeat-telling")
    assert "about this," in _line(afraid, "no-repeat-telling")


def _with_lines(**lines: str) -> Rubric:
    rubric = made_rubric()
    told = rubric.criterion("no-repeat-telling")
    coach = told.coach.model_copy(update={"try_saying_for": lines})
    criteria = [one.model_copy(update={"coach": coach}) if one is told else one for one in rubric.criteria]
    return rubric.model_copy(update={"criteria": criteria})


@pytest.mark.parametrize(
    ("signal", "line"),
    [
        ({"kind": "resilience"}, "What can wait?"),
        ({"kind": "health"}, "I can see what you told us, so I won’t ask you again."),
        ({"kind": "resilience", "confidence": 0.55}, "I can see what you told us, so I won’t ask you again."),
        ({"kind": "resilience", "reason": "learned from: “rent”"}, "I can see what you told us, so I won’t ask you again."),
    ],
)
def test_a_line_of_its_own_for_a_driver_that_words_name(signal: dict[str, object], line: str) -> None:
    card = replace(quick_not_heard().card, moments=(moment("vulnerability", **signal),))  # type: ignore[arg-type]
    assert _line(card, "no-repeat-telling", _with_lines(resilience="What can wait?")) == line


def test_of_several_drivers_the_one_that_was_not_held_decides() -> None:
    held = replace(moment("vulnerability", kind="health"), contain=True)
    card = replace(quick_not_heard().card, moments=(held, moment("vulnerability", kind="resilience", turn=5)))
    assert _line(card, "no-repeat-telling", _with_lines(resilience="What can wait?", health="How are you?")) == "What can wait?"


def test_a_line_for_how_it_felt() -> None:
    lines = _with_lines(anger="You are right.", sadness="Take your time.", resilience="What can wait?")
    angry, grieved = moment("anger", 2), moment("sadness", 3, turn=5)

    def line(*moments: Moment) -> str:
        return _line(replace(quick_not_heard().card, moments=moments), "no-repeat-telling", lines)

    assert line(angry) == "You are right."
    assert line(angry, grieved) == "Take your time."  # the stronger
    assert line(angry, replace(grieved, contain=True)) == "You are right."  # the one that was not held
    assert line(angry, moment("vulnerability", kind="resilience", turn=7)) == "What can wait?"
    assert line(angry, moment("crisis", 3, turn=7)).startswith("I can see")  # no ready-made line for a feeling beside danger


def test_beside_a_vulnerability_the_one_about_the_person_comes_first() -> None:
    card = quick_not_heard().card
    calm = replace(card, moments=(moment("anger", 2),))
    open_ = replace(card, moments=(moment("vulnerability"),))
    assert [one.pillar for one in priorities(calm)] == ["efficiency", "empathy"]
    assert [one.pillar for one in priorities(open_)] == ["empathy", "efficiency"]
    assert {one.criterion for one in priorities(calm)} == {one.criterion for one in priorities(open_)}


def test_a_half_met_answer_with_help_does_not_outrank_a_missed_matter() -> None:
    card = quick_not_heard().card
    person = next(one for one in priorities(card) if one.pillar == "empathy")
    matter = next(one for one in priorities(card) if one.pillar == "efficiency")

    def first(told: Moment, outcome: Outcome, matters: Outcome = Outcome.MISSED, *more: CriterionResult) -> str:
        swapped = {person.criterion: replace(person, outcome=outcome), matter.criterion: replace(matter, outcome=matters)}
        results = tuple(swapped.get(one.criterion, one) for one in card.results)
        return priorities(replace(card, moments=(told,), results=(*results, *more)))[0].pillar

    open_ = moment("vulnerability")
    helped = replace(open_, act=True)
    hint = replace(matter, criterion="hint", outcome=Outcome.MET, evidence=(Evidence(1, 0, 10, "a man rang", "hint_open"),))
    assert first(helped, Outcome.PARTLY) == "efficiency"
    assert first(open_, Outcome.PARTLY) == "empathy"  # nothing was done about it
    assert first(helped, Outcome.MISSED) == "empathy"
    assert first(helped, Outcome.PARTLY, Outcome.PARTLY) == "empathy"
    assert first(replace(helped, cue="crisis"), Outcome.PARTLY) == "empathy"
    assert first(helped, Outcome.PARTLY, Outcome.MISSED, hint) == "empathy"


def test_hard_news_with_a_way_on_that_was_taken_up_gets_no_line_to_copy() -> None:
    made = quick_not_heard()
    first = priorities(made.card)[0]
    words = first.evidence[0]
    news = replace(words, signal="hard_truth", text="We can't", expected=False)
    way = replace(news, signal="next_step", text="I'll put")
    named = replace(moment("anger", 2), notice=True, name=True)

    def lines(*evidence: object, moments: tuple[Moment, ...] = (named,)) -> bool:
        told = replace(first, evidence=evidence)  # type: ignore[arg-type]
        card = replace(made.card, moments=moments, results=tuple(told if r is first else r for r in made.card.results))
        return bool(_line(card, first.criterion))

    assert not lines(news, way)
    assert lines(news)
    assert lines(news, way, moments=(moment("anger", 2),))
    assert lines(way)


@pytest.mark.parametrize(
    ("signal", "kind"),
    [
        (Signal("vulnerability", 1, 0, 4, "word", kind="health"), "health"),
        (Signal("vulnerability", 1, 0, 4, "word", kind="health", confidence=0.53), None),
        (Signal("vulnerability", 1, 0, 4, "word", kind="health", reason="learned from: “my”", confidence=0.95), None),
        (Signal("crisis", 1, 0, 4, "word", kind="despair", confidence=0.4), "despair"),
    ],
)
def test_a_driver_is_named_only_where_words_name_it(signal: Signal, kind: str | None) -> None:
    assert signal.named_kind == kind


def test_a_strength_says_the_rubrics_praise_and_never_why_it_matters() -> None:
    made = well_handled()
    rubric = made_rubric()
    coached = [
        one.model_copy(update={"coach": one.coach.model_copy(update={"praise": f"Praise of {one.id}."})})
        for one in rubric.criteria
    ]
    praising = rubric.model_copy(update={"criteria": coached})
    view = report_view(made.card, made.transcript, rubric=praising, signals=made.signals)
    assert [one.praise for one in view.strengths] == [f"Praise of {one.id}." for one in view.strengths]
    bare = report_view(made.card, made.transcript, rubric=rubric, signals=made.signals)
    assert {one.praise for one in bare.strengths} == {""}


def test_lines_and_praise_leave_the_hash_of_a_rubric_without_them() -> None:
    plain = made_rubric()
    dumped = plain.criteria[0].coach.model_copy(update={"praise": "Well done."})
    praising = plain.model_copy(
        update={"criteria": [plain.criteria[0].model_copy(update={"coach": dumped}), *plain.criteria[1:]]}
    )
    assert praising.sha256 != plain.sha256


@pytest.mark.parametrize("call", [well_handled, disclosure_missed])
def test_every_text_shows_them_in_the_order_of_the_page(call: object) -> None:
    from empathyqa.report import render

    made = call()  # type: ignore[operator]
    good = (made.card.total or 0) >= 70 and made.card.capped_by is None
    for format in ("md", "html", "table"):
        text = render(made.card, made.transcript, format=format, signals=made.signals)
        text = text.partition('id="report"')[2] or text
        assert (text.index("What went well") < text.index("What to look at first")) is good, format


def test_where_there_was_too_little_to_judge_nobody_is_told_to_go_on() -> None:
    card = quick_not_heard().card
    empty = replace(card, total=None, capped_by=None, results=(), moments=())
    view = report_view(empty)
    assert view.first_none == "There was too little to judge, so there is nothing to point at."
    assert "What to look at first" not in view.well_none
    assert report_view(card).first_none.startswith("Nothing here needs fixing first.")


@pytest.mark.parametrize(
    ("words", "kind", "line"),
    [
        ("I'm registered blind", "health", "Which way?"),
        ("can't read the", "capability", "Which way?"),
        ("his insulin runs out tonight", "health", "How long does it last?"),
        ("had a stroke", "health", "How are you?"),
        ("they took my oxygen money", "resilience", "I can see what you told us, so I won’t ask you again."),
        ("a blind alley of a form", "life_event", "I can see what you told us, so I won’t ask you again."),
    ],
)
def test_a_line_for_the_need_comes_before_the_drivers(words: str, kind: str, line: str) -> None:
    card = replace(quick_not_heard().card, moments=(moment("vulnerability", kind=kind, text=words),))
    lines = _with_lines(access="Which way?", supply="How long does it last?", health="How are you?")
    assert _line(card, "no-repeat-telling", lines) == line


def test_a_need_without_its_own_line_takes_the_drivers() -> None:
    card = replace(quick_not_heard().card, moments=(moment("vulnerability", kind="health", text="registered blind"),))
    assert _line(card, "no-repeat-telling", _with_lines(health="How are you?")) == "How are you?"
