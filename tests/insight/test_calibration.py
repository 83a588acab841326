"""Sheets from any tool are read, agreement is worked out, and the advice follows from it."""

from __future__ import annotations

import pytest

from empathyqa.insight.agreement import Mark, TotalMark, calibration, read_sheet, template
from empathyqa.insight.agreement.mark_words import outcome_of, scale_of
from empathyqa.scorecard import Outcome

from .made_contacts import card, result

SIGNS = {"+": Outcome.MET, "~": Outcome.PARTLY, "-": Outcome.MISSED, "0": Outcome.NOT_APPLICABLE}


def cards(signs: str, criterion: str = "names"):
    return [card(f"c{n}", results=(result(criterion, sign),)) for n, sign in enumerate(signs)]


def marks(signs: str, rater: str = "Ruth"):
    return [Mark(f"c{n}", "names", SIGNS[sign], rater) for n, sign in enumerate(signs) if sign != " "]


def one(machine: str, *people: str):
    given = [mark for number, signs in enumerate(people) for mark in marks(signs, f"person {number}")]
    (found,) = calibration(given, cards(machine)).criteria
    return found


def test_the_same_example_comes_out_of_a_whole_sheet():
    found = one("+" * 90 + "+" * 4 + "-" * 4 + "-" * 2, "+" * 90 + "-" * 4 + "+" * 4 + "-" * 2)
    assert found.exact.share == pytest.approx(0.92)
    assert found.kappa.value == pytest.approx(0.29, abs=0.006)
    assert found.ac1.value == pytest.approx(0.91, abs=0.006)
    assert found.human_met == pytest.approx(0.94)
    assert len(found.disagreements) == 8
    assert found.verdict == "agrees"


def test_not_applicable_is_counted_apart():
    found = one("++0-", "+00+")
    assert (found.applies.met, found.applies.n) == (3, 4)
    assert (found.exact.met, found.exact.n) == (1, 2)
    assert [each.apart for each in found.disagreements] == [1.0, 0.75]


@pytest.mark.parametrize(
    ("machine", "people", "verdict"),
    [
        ("+-" * 5, ("+-" * 5,), "few"),
        ("+-" * 20, ("+-" * 20,), "agrees"),
        ("+-" * 20, ("+-" * 10 + "-+" * 10,), "rewrite"),
        ("+-" * 20, ("+-" * 20, "-+" * 20), "rewrite"),
        ("+-" * 20, ("-+" * 20, "-+" * 20), "detector"),
        ("+-~+" * 10, ("++~-" * 10,), "rewrite"),
        ("+-" * 20, ("~-" * 20,), "look"),
    ],
)
def test_the_advice(machine, people, verdict):
    assert one(machine, *people).verdict == verdict


def test_people_alike_on_a_common_yes_are_not_at_odds():
    first, second = "+" * 38 + "-+", "+" * 38 + "+-"
    found = one("+" * 40, first, second)
    assert found.people.value < 0
    assert found.verdict == "agrees"


def test_leaning():
    mild = one("+" * 30, "+-" * 15)
    assert mild.leaning.value == pytest.approx(50)
    assert mild.leaning.low > 0


def test_long_sheets_by_usual_names():
    text = "Call ID;Question;Answer;Evaluator;Comments\nc0;Names;Yes;Ruth;well put\nc1;names;n/a;Ruth;\n"
    sheet = read_sheet(text, cards("+-"))
    assert sheet.problems == ()
    assert [(mark.contact, mark.outcome, mark.rater, mark.note) for mark in sheet.marks] == [
        ("c0", Outcome.MET, "Ruth", "well put"), ("c1", Outcome.NOT_APPLICABLE, "Ruth", "")
    ]  # fmt: skip


def test_wide_sheets_with_totals():
    sheet = read_sheet("\ufeffconversation_id\tnames\tTotal score\nc0\tpartly\t80%\nc1\t\t55\n", cards("+-"))
    assert [mark.outcome for mark in sheet.marks] == [Outcome.PARTLY]
    assert {mark.contact: mark.total for mark in sheet.totals} == pytest.approx({"c0": 80.0, "c1": 55.0})
    assert calibration(sheet.marks, cards("+-"), sheet.totals).totals.within[10.0].n == 2


def test_numbers_are_read_on_the_scale_of_the_sheet():
    assert [outcome_of(cell, 5.0) for cell in ("5", "4", "3", "2", "1")] == [
        Outcome.MET, Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.MISSED
    ]  # fmt: skip
    assert outcome_of("1", scale_of(["0", "1", "0.5"])) is Outcome.MET
    assert outcome_of("1", scale_of(["1", "5"])) is Outcome.MISSED
    assert outcome_of("50%", scale_of(["50%", "100%"])) is Outcome.PARTLY
    assert scale_of(["yes"]) is None


def test_what_cannot_be_used_is_said_with_its_line():
    text = "contact,criterion,mark\nc0,names,perhaps\nc9,names,yes\nc0,smiles,yes\nc1,names,no\n"
    sheet = read_sheet(text, cards("+-"), path="marks.csv")
    assert [(one.code, one.line, one.severity) for one in sheet.problems] == [
        ("CAL002", 2, "error"), ("CAL003", 3, "warning"), ("CAL004", 4, "warning")
    ]  # fmt: skip
    assert len(sheet.marks) == 1


@pytest.mark.parametrize("text", ["", "name,age\nx,1\n", "contact,colour\nc0,red\n"])
def test_no_sheet_of_marks(text):
    assert [one.code for one in read_sheet(text, cards("+")).problems] == ["CAL001"]


def test_the_template_is_blind_and_comes_back():
    made = [*cards("+-"), card("=cmd()", results=(result("names", "+"),))]
    text = template(made)
    assert "met" not in text.split("\n", 1)[1]
    assert "'=cmd()" in text
    filled = text.replace(",Names,,", ",Names,yes,")
    assert [mark.contact for mark in read_sheet(filled, made).marks] == ["c0", "c1", "=cmd()"]


def test_marks_of_nobody_compare_nothing():
    found = calibration([Mark("elsewhere", "names", Outcome.MET)], cards("+"), [TotalMark("elsewhere", 5)])
    assert (found.marks, found.criteria, found.totals) == (0, (), None)
