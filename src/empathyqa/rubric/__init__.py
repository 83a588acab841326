"""Rubrics: the YAML a QA lead edits, read with positions and remedies."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from empathyqa.rubric.loading import check_rubric, load_rubric
from empathyqa.rubric.model import Rubric

if TYPE_CHECKING:
    from empathyqa.rubric.comparing import diff_rubrics
    from empathyqa.rubric.examples import ExampleResult, run_examples, try_examples
    from empathyqa.rubric.handbook_page import handbook
    from empathyqa.rubric.problems import CODES, explain_code
    from empathyqa.rubric.schema import rubric_schema
    from empathyqa.rubric.showing import show_rubric
    from empathyqa.rubric.starting import new_rubric
    from empathyqa.rubric.trying_out import what_if

__all__ = [
    "CODES",
    "ExampleResult",
    "Rubric",
    "check_rubric",
    "diff_rubrics",
    "explain_code",
    "handbook",
    "load_rubric",
    "new_rubric",
    "rubric_schema",
    "run_examples",
    "show_rubric",
    "try_examples",
    "what_if",
]

_LATER = {
    "CODES": "problems",
    "ExampleResult": "examples",
    "diff_rubrics": "comparing",
    "explain_code": "problems",
    "handbook": "handbook_page",
    "new_rubric": "starting",
    "rubric_schema": "schema",
    "run_examples": "examples",
    "show_rubric": "showing",
    "try_examples": "examples",
    "what_if": "trying_out",
}
"""What scoring does not need is imported when it is asked for."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"empathyqa.rubric.{_LATER[name]}")
    return getattr(module, name)
