"""``empathyqa rubric``: check, read and test the YAML that says what counts."""

from __future__ import annotations

import argparse
from typing import Any

_EXAMPLES = """\
examples:
  empathyqa rubric check ours.yaml           every mistake with its line and its remedy
  empathyqa rubric test ours.yaml            run the examples inside it
  empathyqa rubric show balanced             what really counts, in percent, and where it is written
  empathyqa rubric schema > rubric.schema.json   for completion and checking in an editor"""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "rubric",
        help="check, show and test rubrics",
        description="Check, show and test a rubric: a built-in name or your YAML file.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    asks = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    check = asks.add_parser("check", help="every mistake, with its line and its remedy")
    check.add_argument("rubrics", nargs="+", metavar="RUBRIC", help="built-in names or YAML files")
    check.set_defaults(run=_check)


def _check(args: argparse.Namespace) -> int:
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.rubric import check_rubric

    errors = 0
    for name in args.rubrics:
        problems = check_rubric(name)
        found = show_problems(problems)
        errors += found
        note(f"{name}: " + (f"{found} to fix" if found else "fine" + (" (with warnings)" if problems else "")))
    return 2 if errors else 0
