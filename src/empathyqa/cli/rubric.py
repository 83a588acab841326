"""``empathyqa rubric``: write, check, show, test and compare the YAML that says what counts."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from empathyqa.cli import rubric_actions as do
from empathyqa.cli import rubric_help as teach
from empathyqa.cli.reading_options import add_how_to_read

_EXAMPLES = """\
examples:
  empathyqa rubric new ours.yaml                  a working rubric to start from, with the schema for your editor
  empathyqa rubric check ours.yaml                every mistake, with its line and its remedy
  empathyqa rubric test ours.yaml                 run the examples inside it
  empathyqa rubric show balanced                  what really counts, in percent, and where it is written
  empathyqa rubric diff balanced ours.yaml        what changes, and what that moves
  empathyqa rubric what-if ours.yaml --on calls/  which of your own calls move, by how much, and why
  empathyqa rubric sensitivity ours.yaml --on calls/   which weights matter, and which do not
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
    for add_action in (_new, _check, _test, _show, _diff, _what_if, _sensitivity, _handbook, _schema):
        add_action(asks)


def _action(
    asks: Any, name: str, what: str, run: Callable[[argparse.Namespace], int], teaches: str = "", **rubric: Any
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = asks.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=teaches,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    if rubric:
        rubric = {"metavar": "RUBRIC", "help": _ONE, **rubric}
        parser.add_argument(rubric.pop("dest"), **rubric)
    return parser


def _new(asks: Any) -> None:
    file = "the file to write (rubric.yaml); rubric.schema.json goes beside it"
    what = "a working rubric to start from"
    named = {"nargs": "?", "default": "rubric.yaml", "metavar": "FILE", "help": file}
    _action(asks, "new", what, do.new, teach.NEW, dest="path", **named)


def _check(asks: Any) -> None:
    what = "every mistake, with its line and its remedy"
    parser = _action(asks, "check", what, do.check, teach.CHECK, dest="rubrics", nargs="+")
    form = "json and sarif are for editors and build servers"
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text", help=form)


def _test(asks: Any) -> None:
    what = "run the examples inside a rubric"
    parser = _action(asks, "test", what, do.test, teach.TEST, dest="rubrics", nargs="+")
    parser.add_argument("--cover", action="store_true", help="criteria without an example fail, too")
    parser.add_argument("--junit", metavar="FILE", help="write the results there, too, for a build server")
    parser.add_argument("--format", choices=("text", "junit"), default="text", help="what to print")


def _show(asks: Any) -> None:
    what = "what really counts, and where it is written"
    _action(asks, "show", what, do.show, teach.SHOW, dest="rubric", nargs="?", default="balanced")


def _diff(asks: Any) -> None:
    parser = _action(asks, "diff", "what changes between two rubrics, and what that moves", do.diff, teach.DIFF)
    parser.add_argument("old", metavar="OLD", help=_ONE)
    parser.add_argument("new", metavar="NEW", help=_ONE)


def _what_if(asks: Any) -> None:
    what = "which of your own calls would move, by how much, and why"
    parser = _action(asks, "what-if", what, do.what_if, teach.WHAT_IF, dest="rubric", metavar="NEW")
    old = "the rubric to compare with; if left away, the one the folder was scored by, else balanced"
    parser.add_argument("--old", "--against", dest="old", metavar="OLD", help=old)
    parser.add_argument("--most", type=int, default=10, metavar="N", help="how many of the calls that move to show (10)")
    _calls(parser)


def _sensitivity(asks: Any) -> None:
    what = "how far each weight could go on your own calls before verdicts flip"
    _calls(_action(asks, "sensitivity", what, do.sensitivity, teach.SENSITIVITY, dest="rubric"))


def _calls(parser: argparse.ArgumentParser) -> None:
    on = "a folder of transcripts, or one that 'score --out' has written; or files and patterns"
    parser.add_argument("--on", nargs="+", metavar="FOLDER", help=on)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="the same, without --on")
    parser.set_defaults(parser=parser)
    add_how_to_read(parser)


def _handbook(asks: Any) -> None:
    what = "the rubric as a page for agents and coaches"
    parser = _action(asks, "handbook", what, do.handbook, teach.HANDBOOK, dest="rubric", nargs="?", default="balanced")
    parser.add_argument("--format", choices=("md", "html"), default="md", help="Markdown, or one HTML page")


def _schema(asks: Any) -> None:
    _action(asks, "schema", "the JSON schema, for completion and checking in an editor", do.schema, teach.SCHEMA)
