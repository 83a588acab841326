"""``empathyqa rubric``: write, check, show, test and compare the YAML that says what counts."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from empathyqa.cli import rubric_actions as do
from empathyqa.cli.reading_options import add_reading

_EXAMPLES = """\
examples:
  empathyqa rubric new ours.yaml                  a working rubric to start from, with the schema for your editor
  empathyqa rubric check ours.yaml                every mistake, with its line and its remedy
  empathyqa rubric test ours.yaml                 run the examples inside it
  empathyqa rubric show balanced                  what really counts, in percent, and where it is written
  empathyqa rubric diff balanced ours.yaml        what changes, and what that moves
  empathyqa rubric what-if ours.yaml calls/       who would move on your own calls, and which verdicts flip
  empathyqa rubric handbook ours.yaml > ours.md   the rubric as a page for agents and coaches
  empathyqa rubric schema > rubric.schema.json    for completion and checking in an editor"""

_ONE = "a built-in name or a YAML file"


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
    for add_action in (_new, _check, _test, _show, _diff, _what_if, _handbook, _schema):
        add_action(asks)


def _action(
    asks: Any, name: str, what: str, run: Callable[[argparse.Namespace], int], **rubric: Any
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = asks.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.set_defaults(run=run)
    if rubric:
        rubric = {"metavar": "RUBRIC", "help": _ONE, **rubric}
        parser.add_argument(rubric.pop("dest"), **rubric)
    return parser


def _new(asks: Any) -> None:
    file = "the file to write; rubric.schema.json goes beside it"
    _action(asks, "new", "a working rubric to start from", do.new, dest="path", metavar="FILE", help=file)


def _check(asks: Any) -> None:
    what = "every mistake, with its line and its remedy"
    parser = _action(asks, "check", what, do.check, dest="rubrics", nargs="+")
    form = "json and sarif are for editors and build servers"
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text", help=form)


def _test(asks: Any) -> None:
    parser = _action(asks, "test", "run the examples inside a rubric", do.test, dest="rubrics", nargs="+")
    parser.add_argument("--cover", action="store_true", help="criteria without an example fail, too")
    parser.add_argument("--format", choices=("text", "junit"), default="text", help="junit is for a build server")


def _show(asks: Any) -> None:
    what = "what really counts, and where it is written"
    _action(asks, "show", what, do.show, dest="rubric", nargs="?", default="balanced")


def _diff(asks: Any) -> None:
    parser = _action(asks, "diff", "what changes between two rubrics, and what that moves", do.diff)
    parser.add_argument("old", metavar="OLD", help=_ONE)
    parser.add_argument("new", metavar="NEW", help=_ONE)


def _what_if(asks: Any) -> None:
    what = "who would move on your own calls, and which verdicts would flip"
    parser = _action(asks, "what-if", what, do.what_if, dest="rubric")
    parser.add_argument("--against", default="balanced", metavar="RUBRIC", help="the rubric to compare with (balanced)")
    add_reading(parser)


def _handbook(asks: Any) -> None:
    what = "the rubric as a page for agents and coaches"
    parser = _action(asks, "handbook", what, do.handbook, dest="rubric", nargs="?", default="balanced")
    parser.add_argument("--format", choices=("md", "html"), default="md", help="Markdown, or one HTML page")


def _schema(asks: Any) -> None:
    _action(asks, "schema", "the JSON schema, for completion and checking in an editor", do.schema)
