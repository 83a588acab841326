"""What ``empathyqa rubric`` does, an action a function.

Exit codes: 0 fine; 1 an example does not come out as it was written; 2 a rubric or a call has mistakes.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.plugins import Registry
    from empathyqa.rubric.model import Rubric
    from empathyqa.scorer import Scorer


def new(args: argparse.Namespace) -> int:
    """Write a working rubric and its schema; nothing is overwritten."""
    from empathyqa.cli.messages import note
    from empathyqa.rubric import new_rubric

    path = Path(args.path)
    for written in new_rubric(path.parent, path.name) if path.suffix else new_rubric(path):
        note(f"written: {written}")
    return 0


def check(args: argparse.Namespace) -> int:
    """Show every mistake and warning of each rubric."""
    from empathyqa import __version__
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.cli.reading_options import plugins
    from empathyqa.rubric import check_rubric
    from empathyqa.rubric.problem_report import problems_json, problems_sarif

    checks = plugins().checks
    found = {name: check_rubric(name, checks=checks) for name in args.rubrics}
    together = [problem for problems in found.values() for problem in problems]
    if args.format != "text":
        print(problems_json(together) if args.format == "json" else problems_sarif(together, __version__), end="")
        return 2 if _errors(together) else 0
    for name, problems in found.items():
        show_problems(_folded(problems))
        note(f"{name}: {_count(_errors(problems), 'mistake')}{_warned(problems)}")
    return 2 if _errors(together) else 0


_AT_ONCE = 3


def _folded(problems: list[Problem]) -> list[Problem]:
    """The problems, with one warning for many of a kind: fifteen criteria without examples would hide the rest."""
    lines: dict[tuple[str | None, str, str | None], list[int]] = {}
    for one in problems:
        if one.severity == "warning":
            lines.setdefault((one.path, one.code, one.fix), []).append(one.line or 0)
    shown = []
    for one in problems:
        same = lines.pop((one.path, one.code, one.fix), None) if one.severity == "warning" else [0]
        if same is not None and len(same) > _AT_ONCE:
            more = f"{one.fix} ({len(same) - 1} more of this kind, on lines {', '.join(map(str, same[1:]))})"
            shown.append(replace(one, fix=more))
        elif same is not None:
            shown.append(one)
            lines[one.path, one.code, one.fix] = same
    return shown


def _errors(problems: list[Problem]) -> int:
    return sum(problem.severity == "error" for problem in problems)


def _count(number: int, what: str) -> str:
    return f"no {what}" if not number else f"1 {what}" if number == 1 else f"{number} {what}s"


def _warned(problems: list[Problem]) -> str:
    warnings = len(problems) - _errors(problems)
    return f", {_count(warnings, 'warning')}" if warnings else ""


def test(args: argparse.Namespace) -> int:
    """Run the examples inside each rubric; 1 where one does not come out as it was written."""
    from empathyqa.cli.reading_options import plugins
    from empathyqa.cli.writing import write_whole
    from empathyqa.rubric import try_examples
    from empathyqa.rubric.example_report import examples_suite, examples_text, junit
    from empathyqa.rubric.examples import all_ok, without_examples

    fine = True
    suites: list[str] = []
    registry = plugins()
    hears = registry.listen if registry.brings("signals") else None
    for name in args.rubrics:
        rubric = _load(name, registry)
        results = try_examples(rubric, checks=registry.checks, listen=hears)
        without = without_examples(rubric) if args.cover else []
        suites.append(examples_suite(results, rubric.rubric, without=without))
        if args.format == "text":
            print(examples_text(results, without=without), end="")
        fine = fine and all_ok(results) and not without
    if args.junit:
        write_whole(Path(args.junit), junit(suites))
    if args.format == "junit":
        print(junit(suites), end="")
    return 0 if fine else 1


def show(args: argparse.Namespace) -> int:
    """What really counts, in percent."""
    from empathyqa.rubric import show_rubric

    print(show_rubric(_load(args.rubric)).rstrip("\n"))
    return 0


def diff(args: argparse.Namespace) -> int:
    """What changes from one rubric to another."""
    from empathyqa.rubric import diff_rubrics

    print(diff_rubrics(_load(args.old), _load(args.new)).rstrip("\n"))
    return 0


def what_if(args: argparse.Namespace) -> int:
    """The same calls by two rubrics; 2 where a call could not be read."""
    from empathyqa.cli.messages import show_problems
    from empathyqa.cli.reading_options import plugins
    from empathyqa.cli.rubric_calls import Calls
    from empathyqa.moments import trace
    from empathyqa.rubric.trying_out import compare_cards, what_if_text

    _name_the_calls(args)
    registry = plugins()
    calls = Calls(args, registry)
    name = args.old or calls.scored_by or "balanced"
    old, new = _scorer(name, registry), _scorer(args.rubric, registry)
    unread: list[Problem] = []
    pairs = []
    for signals in calls.heard(unread):
        moments = trace(signals)
        pairs.append((old.judge(signals, moments), new.judge(signals, moments)))
    errors = show_problems(unread)
    if pairs:
        result = compare_cards([before for before, _ in pairs], [after for _, after in pairs])
        print(f"old: {_title(old.rubric)}\nnew: {_title(new.rubric)}\n\n{what_if_text(result, most=max(0, args.most))}", end="")
    return 2 if errors else 0


def sensitivity(args: argparse.Namespace) -> int:
    """How far each weight could go on these calls; 2 where a call could not be read."""
    from empathyqa.cli.messages import show_problems
    from empathyqa.cli.reading_options import plugins
    from empathyqa.cli.rubric_calls import Calls
    from empathyqa.rubric.sensitivity import sensitivity as weigh
    from empathyqa.rubric.sensitivity import sensitivity_text

    _name_the_calls(args)
    registry = plugins()
    scorer = _scorer(args.rubric, registry)
    unread: list[Problem] = []
    cards = [scorer.judge(signals) for signals in Calls(args, registry).heard(unread)]
    errors = show_problems(unread)
    if cards:
        print(sensitivity_text(weigh(cards, scorer.rubric)), end="")
    return 2 if errors else 0


def _name_the_calls(args: argparse.Namespace) -> None:
    args.paths = [*args.paths, *(args.on or ())]
    if not args.paths:
        args.parser.error("name the calls to try it on: --on FOLDER (of transcripts, or of scorecards)")


def _scorer(name: str, registry: Registry) -> Scorer:
    from empathyqa.scorer import Scorer

    return Scorer(_load(name, registry), registry.checks)


def _load(name: str, registry: Registry | None = None) -> Rubric:
    """A rubric, which may use the checks of installed packages."""
    from empathyqa.cli.reading_options import plugins
    from empathyqa.rubric import load_rubric

    return load_rubric(name, checks=(registry or plugins()).checks)


def _title(rubric: Rubric) -> str:
    return f"{rubric.title} ({rubric.rubric}, version {rubric.version})"


def handbook(args: argparse.Namespace) -> int:
    """The rubric as a page for people."""
    from empathyqa.cli.reading_options import plugins
    from empathyqa.rubric import handbook as pages

    registry = plugins()
    print(pages(_load(args.rubric, registry), args.format, checks=registry.checks).rstrip("\n"))
    return 0


def schema(args: argparse.Namespace) -> int:
    """The JSON schema of rubrics."""
    import json

    from empathyqa.cli.reading_options import plugins
    from empathyqa.rubric import rubric_schema

    print(json.dumps(rubric_schema(checks=plugins().checks), indent=2, ensure_ascii=False))
    return 0
