"""``empathyqa rubric``: write, check, show, test and compare the YAML that says what counts."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from empathyqa.errors import Problem

_EXAMPLES = """\
examples:
  empathyqa rubric new ours.yaml                  a working rubric to start from, with the schema for your editor
  empathyqa rubric check ours.yaml                every mistake, with its line and its remedy
  empathyqa rubric test ours.yaml                 run the examples inside it
  empathyqa rubric show balanced                  what really counts, in percent, and where it is written
  empathyqa rubric diff balanced ours.yaml        what changes, and what that moves
  empathyqa rubric handbook ours.yaml > ours.md   the rubric as a page for agents and coaches
  empathyqa rubric schema > rubric.schema.json    for completion and checking in an editor"""

_ONE = "a built-in name or a YAML file"

Run = Callable[[argparse.Namespace], int]


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "rubric",
        help="write, check, show, test and compare rubrics",
        description="Rubrics say what counts. RUBRIC is a built-in name (balanced, …) or your YAML file.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    asks = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    _action(asks, "new", "a working rubric to start from", _new).add_argument(
        "path", metavar="FILE", help="the file to write; rubric.schema.json goes beside it"
    )
    _action(asks, "check", "every mistake, with its line and its remedy", _check).add_argument(
        "rubrics", nargs="+", metavar="RUBRIC", help=_ONE
    )
    _test_options(_action(asks, "test", "run the examples inside a rubric", _test))
    _action(asks, "show", "what really counts, and where it is written", _show).add_argument(
        "rubric", nargs="?", default="balanced", metavar="RUBRIC", help=_ONE
    )
    diff = _action(asks, "diff", "what changes between two rubrics, and what that moves", _diff)
    diff.add_argument("old", metavar="OLD", help=_ONE)
    diff.add_argument("new", metavar="NEW", help=_ONE)
    handbook = _action(asks, "handbook", "the rubric as a page for agents and coaches", _handbook)
    handbook.add_argument("rubric", nargs="?", default="balanced", metavar="RUBRIC", help=_ONE)
    handbook.add_argument("--format", choices=("md", "html"), default="md", help="Markdown, or one HTML page")
    _action(asks, "schema", "the JSON schema, for completion and checking in an editor", _schema)


def _action(asks: Any, name: str, help: str, run: Run) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = asks.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")
    parser.set_defaults(run=run)
    return parser


def _test_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rubrics", nargs="+", metavar="RUBRIC", help=_ONE)
    parser.add_argument("--cover", action="store_true", help="criteria without an example fail, too")
    parser.add_argument("--format", choices=("text", "junit"), default="text", help="junit is for a build server")


def _check(args: argparse.Namespace) -> int:
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.cli.reading_options import plugins
    from empathyqa.rubric import check_rubric

    checks = plugins().checks
    errors = 0
    for name in args.rubrics:
        problems = check_rubric(name, checks=checks)
        found = show_problems(problems)
        errors += found
        note(f"{name}: {_found(found, 'mistake')}" + _warned(problems, found))
    return 2 if errors else 0


def _found(count: int, what: str) -> str:
    return f"no {what}" if not count else f"1 {what}" if count == 1 else f"{count} {what}s"


def _warned(problems: list[Problem], errors: int) -> str:
    warnings = len(problems) - errors
    return f", {_found(warnings, 'warning')}" if warnings else ""


def _test(args: argparse.Namespace) -> int:
    from empathyqa.rubric import load_rubric, try_examples
    from empathyqa.rubric.example_report import examples_junit, examples_text
    from empathyqa.rubric.examples import all_ok, without_examples

    failed = False
    for name in args.rubrics:
        rubric = load_rubric(name)
        results = try_examples(rubric)
        without = without_examples(rubric) if args.cover else []
        if args.format == "junit":
            print(examples_junit(results, rubric.rubric), end="")
        else:
            print(examples_text(results, without=without), end="")
        failed |= bool(without) or not all_ok(results)
    return 2 if failed else 0


def _show(args: argparse.Namespace) -> int:
    from empathyqa.rubric import load_rubric, show_rubric

    print(show_rubric(load_rubric(args.rubric)).rstrip("\n"))
    return 0


def _diff(args: argparse.Namespace) -> int:
    from empathyqa.rubric import diff_rubrics, load_rubric

    print(diff_rubrics(load_rubric(args.old), load_rubric(args.new)).rstrip("\n"))
    return 0


def _handbook(args: argparse.Namespace) -> int:
    from empathyqa.rubric import handbook, load_rubric

    print(handbook(load_rubric(args.rubric), args.format).rstrip("\n"))
    return 0


def _new(args: argparse.Namespace) -> int:
    from empathyqa.cli.messages import note
    from empathyqa.rubric import new_rubric

    path = Path(args.path)
    for written in new_rubric(path.parent, path.name) if path.suffix else new_rubric(path):
        note(f"written: {written}")
    return 0


def _schema(args: argparse.Namespace) -> int:
    import json

    from empathyqa.rubric import rubric_schema

    print(json.dumps(rubric_schema(), indent=2, ensure_ascii=False))
    return 0
