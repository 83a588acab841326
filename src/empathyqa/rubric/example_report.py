"""The results of a rubric's examples as lines to read, and as JUnit XML for a build server."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from empathyqa.later import later
from empathyqa.rubric.examples import ExampleResult
from empathyqa.rubric.shortening import short

_WIDEST = 44
"""Columns are padded up to here; a longer reason runs on."""
_NOT_XML = later("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def examples_text(results: Sequence[ExampleResult], *, without: Sequence[str] = ()) -> str:
    """One line an example, then the sum; ``without`` names the criteria that have none."""
    if not results:
        return "no examples to run\n"
    widths = [max(len(column) for column in columns) for columns in zip(*map(_columns, results), strict=True)]
    lines = []
    for result in results:
        cells = "  ".join(cell.ljust(min(width, _WIDEST)) for cell, width in zip(_columns(result), widths, strict=True))
        remark = f'  <- "{short(result.text, 60)}": {result.note}' if result.note else ""
        lines.append(f"{'ok  ' if result.ok else 'FAIL'}  {cells}{remark}".rstrip())
    failed = sum(not result.ok for result in results)
    lines += [f"none  {name} has no examples" for name in without]
    lines.append(f"{len(results)} examples, {failed} not as written" if failed else f"{len(results)} examples, all as written")
    return "\n".join(lines) + "\n"


def _columns(result: ExampleResult) -> tuple[str, str, str, str]:
    outcome = result.outcome.value.replace("_", " ") if result.outcome else "not judged"
    reason = f"{outcome} ({result.reason.rstrip('.')})" if result.reason else outcome
    if result.kind == "extract" and result.reason.startswith("noted"):
        reason = result.reason
    return result.criterion, result.kind, result.where, reason


def junit(suites: Sequence[str]) -> str:
    """JUnit XML of several rubrics: one suite each."""
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", *suites, "</testsuites>"]) + "\n"


def examples_suite(results: Sequence[ExampleResult], name: str, *, without: Sequence[str] = ()) -> str:
    """One test case an example, grouped by criterion; criteria ``without`` any are failures of their own."""
    failed = sum(not result.ok for result in results) + len(without)
    tests = len(results) + len(without)
    lines = [f'<testsuite name={_attribute(name)} tests="{tests}" failures="{failed}" errors="0" skipped="0">']
    for criterion in without:
        lines += [
            f'  <testcase classname={_attribute(criterion)} name="examples">',
            '    <failure message="it has no examples"/>',
            "  </testcase>",
        ]
    for result in results:
        file, _, line = result.where.rpartition(":")
        place = f" file={_attribute(file)} line={_attribute(line)}" if file else ""
        name = f"{result.kind} {result.number}"
        case = f"  <testcase classname={_attribute(result.criterion)} name={_attribute(name)}{place}"
        if result.ok:
            lines.append(case + "/>")
            continue
        message = f"{_columns(result)[3]}; {result.note}"
        lines += [
            f"{case}>",
            f"    <failure message={_attribute(message)}>{_text(result.text)}</failure>",
            "  </testcase>",
        ]
    return "\n".join([*lines, "</testsuite>"])


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub(" ", text))


def _text(text: str) -> str:
    return _NOT_XML.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
