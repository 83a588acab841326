"""`extract:` in every room of the rubric: inherited, switched off, shown, compared, explained, run, linted, in the schema."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.explaining import explain
from empathyqa.rubric import check_rubric, diff_rubrics, handbook, load_rubric, rubric_schema, show_rubric, try_examples
from empathyqa.rubric.example_report import examples_suite, examples_text
from empathyqa.rubric.examples import without_examples
from tests.rubric.conftest import Write
from tests.rubric.test_model_extras import OURS

CHILD = """\
rubric: theirs
version: 1
title: Theirs
extends: ./ours.yaml
extract:
  - id: visit-day
    label: Day of the visit
    kind: date
    said_by: agent
    after: [booked for]
    examples:
      - {talk: "Customer: When?\\nAgent: It is booked for Friday.", finds: [Friday]}
"""


def problems(write: Write, more: str) -> list[str]:
    write(text=OURS, name="ours.yaml")
    found = check_rubric(write(text=CHILD + more, name="theirs.yaml"))
    return [f"{one.code} {one.line}: {one.message} {one.fix}" for one in found]


def test_facts_are_inherited_and_added_to(write: Write) -> None:
    write(text=OURS, name="ours.yaml")
    rubric = load_rubric(write(text=CHILD, name="theirs.yaml"))
    assert [fact.id for fact in rubric.extract] == ["order-number", "reason", "visit-day"]
    assert str(rubric.provenance.facts["visit-day"]) == "theirs.yaml:6"
    assert rubric.provenance.facts["reason"].file == "./ours.yaml"


def test_an_inherited_fact_is_left_out_with_a_reason(write: Write) -> None:
    write(text=OURS, name="ours.yaml")
    path = write(text=CHILD + "switch_off: {reason: Our shop has one reason only.}\n", name="theirs.yaml")
    rubric = load_rubric(path)
    assert [fact.id for fact in rubric.extract] == ["order-number", "visit-day"]
    assert "reason: gone, switched off: Our shop has one reason only." in diff_rubrics(load_rubric(write(text=OURS)), rubric)
    assert any("R402" in one for one in problems(write, "switch_off: {reason: no}\n"))
    assert any("Did you mean 'reason'" in one for one in problems(write, "switch_off: {reson: It is not ours.}\n"))


def test_a_fact_is_not_changed_nor_written_again(write: Write) -> None:
    (changed,) = problems(write, "change: {reason: {label: Why}}\n")
    assert changed.startswith("R401")
    assert "switch_off:" in changed
    again = problems(write, "  - {id: reason, label: Why, kind: promise}\n")
    assert any(one.startswith("R403") and "switch_off:" in one for one in again)


def test_a_mix_keeps_the_facts(write: Write) -> None:
    from empathyqa.reading import read_text
    from empathyqa.scorer import Scorer

    chat = replace(read_text("Customer: My order number is 4471.\nAgent: Thanks."), channel="chat")
    card = Scorer(load_rubric(write(text=OURS))).score(chat)
    assert card.rubric_title == "Ours (chat)"
    assert [(one.id, [said.value for said in one.said]) for one in card.extracted] == [("order-number", ["4471"]), ("reason", [])]


def test_facts_are_shown_compared_and_explained(write: Write) -> None:
    rubric = load_rubric(write(text=OURS))
    shown = show_rubric(rubric)
    assert "noted after the call, never scored" in shown
    assert "order-number  a number or code after “order number”, said by the customer, the last one" in shown
    assert "order-number: new, a number or code" in diff_rubrics(load_rubric("balanced"), rubric)
    page = explain("order-number", rubric)
    assert "fact noted by ours" in page
    assert "4471 is noted from:" in page
    for format in ("md", "html"):
        assert "Noted after the call" in handbook(rubric, format)  # type: ignore[arg-type]
    other = rubric.model_copy(update={"extract": [each.model_copy(update={"label": "Other"}) for each in rubric.extract]})
    assert "reason: other phrases, label or examples" in diff_rubrics(rubric, other)


def test_examples_of_facts_run(write: Write) -> None:
    rubric = load_rubric(write(text=OURS))
    (fact,) = [one for one in try_examples(rubric) if one.kind == "extract"]
    assert (fact.ok, fact.reason) == (True, "noted: 4471")
    wrong = load_rubric(write(('finds: ["4471"]', "finds: []"), text=OURS))
    (fact,) = [one for one in try_examples(wrong) if one.kind == "extract"]
    assert (fact.ok, fact.note) == (False, "should note nothing")
    assert "order-number" in examples_text([fact])
    assert 'name="extract 1"' in examples_suite([fact], "rubric")
    assert "reason" in without_examples(rubric)


def test_warnings_of_facts(write: Write) -> None:
    found = check_rubric(write(("    after: [order number]\n", ""), text=OURS))
    assert any(one.code == "R614" and "every number" in one.message for one in found)
    assert any(one.code == "R601" and "'reason'" in one.message for one in found)
    assert all(one.severity == "warning" for one in found)


def test_an_editor_is_told_what_each_word_means() -> None:
    fact = rubric_schema()["$defs"]["Extract"]["properties"]
    for name in ("kind", "said_by", "take"):
        assert all(each["description"].endswith(".") for each in fact[name]["oneOf"])
    assert len(fact["kind"]["oneOf"]) == 10


def test_curly_quotes_in_phrases_are_made_straight(write: Write) -> None:
    rubric = load_rubric(write(("after: [order number]", "after: [“order’s number”, it’s]"), text=OURS))
    assert rubric.extract[0].after == ["order's number", "it's"]
