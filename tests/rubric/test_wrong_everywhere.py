"""Wrong types in every place, and random damage: never a crash, never silence, always our words."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from empathyqa.errors import RubricError
from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.composing import build
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Source, plain
from tests.rubric.conftest import SMALL, Write
from tests.rubric.made_up import KNOWN
from tests.rubric.test_broken import assert_in_our_words
from tests.rubric.test_extends import CLAIMS

Path_ = tuple[str | int, ...]
VALUES: tuple[Any, ...] = (None, True, 3, 3.5, "some words", [], ["a b"], [[1]], {}, {"a": 1})


def data_of(text: str) -> Any:
    root = build(Source("x", text), Notes())
    assert root is not None
    return plain(root)


def paths(value: Any, at: Path_ = ()) -> list[Path_]:
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value[:2]))
    return [at, *(path for step, each in inner for path in paths(each, (*at, step)))]


def replaced(data: Any, path: Path_, value: Any) -> Any:
    if not path:
        return value
    whole = copy.deepcopy(data)
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return whole


def kind(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    return {"int": "number", "float": "number"}.get(type(value).__name__, type(value).__name__)


@pytest.mark.parametrize("text", [SMALL, CLAIMS], ids=["alone", "inheriting"])
def test_a_wrong_type_anywhere_is_refused(text: str, write: Write) -> None:
    write()
    data = data_of(text)
    for path in paths(data):
        was = data
        for step in path:
            was = was[step]
        for value in VALUES:
            if kind(value) == kind(was):
                continue
            problems = check_rubric(write(text=json.dumps(replaced(data, path, value)), name="mutant.yaml"), **KNOWN)
            for problem in problems:
                assert_in_our_words(problem)
            refused = any(problem.severity == "error" for problem in problems)
            assert refused, (path, value)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, len(SMALL)),
    cut=st.integers(0, 30),
    put=st.text(st.sampled_from("'\"[]{}:-#?*&!|>%@`, \n\tax1\\é’\x85"), max_size=6),
)
def test_random_damage_is_either_fine_or_told(at: int, cut: int, put: str, tmp_path: Path) -> None:
    path = tmp_path / "damaged.yaml"
    damaged = SMALL[:at] + put + SMALL[at + cut :]
    path.write_bytes(damaged.encode())
    problems = check_rubric(path, **KNOWN)
    for problem in problems:
        assert_in_our_words(problem, damaged)
        assert problem.line
        assert problem.column
    if any(problem.severity == "error" for problem in problems):
        with pytest.raises(RubricError):
            load_rubric(path, **KNOWN)
    else:
        assert load_rubric(path, **KNOWN).criteria


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_at_all(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any.yaml"
    path.write_bytes(content)
    problems = check_rubric(path, **KNOWN)
    assert problems
    for problem in problems:
        assert_in_our_words(problem)
