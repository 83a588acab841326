"""The rubrics that are shipped: without mistakes or warnings, complete, and true to their own examples."""

from __future__ import annotations

from functools import cache

import pytest

from empathyqa.reading import read_text
from empathyqa.rubric import check_rubric, load_rubric, rubric_schema, show_rubric
from empathyqa.rubric.examples import ExampleResult, run_examples, without_examples
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.rubric.opening import built_in_names
from empathyqa.scorer import Scorer
from empathyqa.signal import Signals
from empathyqa.signals import listen

SHIPPED = (
    "balanced", "market-weights", "cuhr", "nnca-deep", "chat", "email", "social", "complaints",
    "collections-and-vulnerability", "housing-repairs", "utilities", "insurance-claims", "bot-handover",
)  # fmt: skip


@cache
def heard(text: str) -> Signals:
    return listen(read_text(text))


def own(rubric: Rubric) -> list[Criterion]:
    """The criteria that are written in the rubric's own file."""
    name = f"{rubric.rubric}.yaml"
    return [each for each in rubric.criteria if rubric.provenance.criteria[each.id].at.file.endswith(name)]


def results(rubric: Rubric) -> list[ExampleResult]:
    """The examples of its own criteria and of those it changes."""
    changed = [each for each in rubric.criteria if rubric.provenance.criteria[each.id].changes]
    mine = [*own(rubric), *(each for each in changed if each not in own(rubric))]
    scorer = Scorer(rubric)
    return run_examples(
        rubric.model_copy(update={"criteria": mine}), lambda each, text: scorer.judge(heard(text)).result(each.id)
    )


def test_all_of_them_are_there() -> None:
    assert set(built_in_names()) == set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
def test_no_mistake_and_no_warning(name: str) -> None:
    assert check_rubric(name) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_every_criterion_explains_itself(name: str) -> None:
    rubric = load_rubric(name)
    assert without_examples(rubric) == []
    assert rubric.about
    for criterion in rubric.criteria:
        assert criterion.why, criterion.id
        assert criterion.source, criterion.id
        assert criterion.coach.tip, criterion.id
        assert criterion.known_limits, criterion.id


@pytest.mark.parametrize("name", SHIPPED)
def test_every_example_comes_out_as_it_is_written(name: str) -> None:
    wrong = [(each.where, each.criterion, each.kind, each.reason) for each in results(load_rubric(name)) if not each.ok]
    assert wrong == []


@pytest.mark.parametrize("name", [name for name in SHIPPED if name not in ("balanced", "market-weights", "cuhr")])
def test_each_brings_something_of_its_own(name: str) -> None:
    criteria = own(load_rubric(name))
    assert len(criteria) >= 4
    for criterion in criteria:
        assert criterion.examples.passes or criterion.check == "a_person_answers", criterion.id
        assert criterion.examples.fails, criterion.id
        assert criterion.coach.try_saying or criterion.check == "a_person_answers", criterion.id


@pytest.mark.parametrize("name", SHIPPED)
def test_silence_earns_nothing(name: str) -> None:
    """A silent agent is in the lowest band of every rubric that is shipped."""
    rubric = load_rubric(name)
    silent = "Customer: My boiler is broken and I'm really upset about it.\nAgent: Yes.\nCustomer: Hello?\nAgent: OK.\n"
    assert Scorer(rubric).judge(heard(silent)).band == rubric.bands[-1].name


@pytest.mark.parametrize("name", SHIPPED)
def test_no_criterion_decides_a_third_of_the_total(name: str) -> None:
    shares = [float(line.split("=")[1].split("%")[0]) for line in show_rubric(load_rubric(name)).splitlines() if "=" in line]
    assert max(shares) < 33


def test_the_schema_knows_every_field_they_use() -> None:
    """Each field of a criterion in a shipped rubric is one that an editor completes."""
    known = set(rubric_schema()["$defs"]["Criterion"]["properties"])
    for name in SHIPPED:
        for criterion in load_rubric(name).criteria:
            assert criterion.model_fields_set <= known
