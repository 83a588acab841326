"""Every pydantic error type has a sentence of ours; every code has a page."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic_core import PydanticKnownError, core_schema

import empathyqa.rubric
from empathyqa.rubric.misfit import KINDS, Misfit
from empathyqa.rubric.problems import CODES, explain_code
from empathyqa.rubric.sentences import sentence
from empathyqa.rubric.tree import Fields, Items, Node, Place, Source, Text

PLACE = Place(Source("x", "a: b"), 1, 1)
NODES: dict[str, Node] = {
    "text": Text(PLACE, "half"),
    "quoted": Text(PLACE, "2", '"'),
    "number": Text(PLACE, "2"),
    "true": Text(PLACE, "true"),
    "empty": Text(PLACE, ""),
    "list": Items(PLACE),
    "bracketed list": Items(PLACE, flow=True),
    "group": Fields(PLACE),
    "bracketed group": Fields(PLACE, flow=True),
}
CONTEXT: dict[str, Any] = {
    "gt": 0, "ge": 0, "lt": 1, "le": 1, "multiple_of": 2, "min_length": 2, "max_length": 2, "expected": "'a' or 'b'",
    "expected_tags": "'a', 'b'", "field_type": "List", "actual_length": 1, "pattern": "^x$",
    "error": ValueError("too odd"),
    "class": "Foo", "class_name": "Foo", "name": "foo", "discriminator": "kind", "tag": "c", "error_type": "x",
    "encoding": "utf-8", "encoding_error": "bad", "method_name": "m", "mapping_type": "dict", "tz_expected": 1,
    "tz_actual": 2, "max_digits": 3, "decimal_places": 2, "whole_digits": 1, "expected_schemes": "http",
    "expected_version": 4, "actual_type": "x", "cls": "Foo",
}  # fmt: skip
TYPES: tuple[str, ...] = get_args(core_schema.ErrorType)


def raw_message(type_: str, context: dict[str, Any]) -> str:
    try:
        return PydanticKnownError(type_, context).message()  # type: ignore[arg-type]
    except (TypeError, ValueError, KeyError):
        return ""


@pytest.mark.parametrize("type_", [*TYPES, "a_type_of_tomorrow"])
def test_each_error_type_is_told_in_our_words(type_: str) -> None:
    raw = raw_message(type_, CONTEXT)
    for node, about in product(NODES.values(), ("", "How much it counts.")):
        code, message, fix = sentence(Misfit(type_, "'weight'", node, True, about, ("weight", "why"), CONTEXT))
        assert code in CODES
        assert fix
        assert message.endswith(".")
        assert not raw or raw not in message
        assert not re.search(r"Input|pydantic|Foo|\bdict\b|instance|_type\b", message + fix)


def test_every_type_of_this_pydantic_is_in_the_table() -> None:
    named = [name for names in KINDS.values() for name in names]
    assert len(named) == len(set(named))
    assert set(TYPES) <= set(named)


def test_every_code_that_is_used_has_a_page_and_every_page_is_used() -> None:
    folder = Path(empathyqa.rubric.__file__).parent
    used = {
        code
        for path in folder.glob("*.py")
        if path.name != "problems.py"
        for code in re.findall(r'"(R\d{3})"', path.read_text(encoding="utf-8"))
    }
    assert used == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_pages_read_like_pages(code: str) -> None:
    page = explain_code(code.lower())
    assert page.startswith(f"{code} ({'warning' if CODES[code].warning else 'error'}): ")
    assert len(page.splitlines()[2]) > 20
