"""Values that are made quickly are the values that the class itself would make."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from empathyqa.quickly import quickly
from empathyqa.scorecard import Evidence


@dataclass(frozen=True, slots=True)
class Note:
    page: int
    words: str = ""
    marks: dict[str, int] = field(default_factory=dict)


note = quickly(Note)


def test_it_is_the_same_value_of_the_same_class() -> None:
    made = note(3, words="hello")
    assert type(made) is Note
    assert made == Note(3, "hello")
    assert repr(made) == repr(Note(3, "hello"))
    assert hash(quickly(Evidence)(1, text="a")) == hash(Evidence(1, text="a"))


def test_it_is_as_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        note(3).page = 4  # type: ignore[misc]


def test_a_default_that_can_change_is_made_anew() -> None:
    one, other = note(1), note(1)
    one.marks["a"] = 1
    assert other.marks == {}


def test_what_the_class_refuses_is_refused() -> None:
    with pytest.raises(TypeError, match="page"):
        note()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        note(1, colour="red")  # type: ignore[call-arg]


def test_it_can_be_copied_and_pickled() -> None:
    made = note(3, marks={"a": 1})
    assert pickle.loads(pickle.dumps(made)) == made
    assert replace(made, page=4) == Note(4, "", {"a": 1})
