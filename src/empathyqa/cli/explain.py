"""``empathyqa explain``: what a signal, check, criterion or error code means, in plain words."""

from __future__ import annotations

import argparse
from typing import Any

from empathyqa.errors import EmpathyQAError, Problem

_EXAMPLES = """\
examples:
  empathyqa explain                              everything that can be explained
  empathyqa explain acknowledgement              a signal: when it is heard, when not, what it misses
  empathyqa explain one-sorry-then-remedy        a criterion: why it counts, on what it rests, what to say instead
  empathyqa explain apology_count                a check and its settings
  empathyqa explain R103                         an error code and its remedy
  empathyqa explain our-own --rubric ours.yaml   a criterion of your own rubric"""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "explain",
        help="a signal, check, criterion or error code, in plain words",
        description="Say what a signal, check, condition, criterion or error code means.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="what to explain; all names are listed without one")
    parser.add_argument("--rubric", metavar="NAME|FILE", help="look criteria up in this rubric")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 explained; 2 nothing is called so."""
    from empathyqa.cli.messages import show_problems
    from empathyqa.cli.reading_options import plugins
    from empathyqa.explaining import explain, explainable
    from empathyqa.rubric import load_rubric

    registry = plugins()
    rubric = load_rubric(args.rubric, checks=registry.checks) if args.rubric else None
    unknown: list[Problem] = []
    for number, id in enumerate(args.ids):
        try:
            print("\n" * bool(number) + explain(id, rubric, registry), end="")
        except EmpathyQAError as error:
            unknown.extend(error.problems)
    if args.ids:
        return 2 if show_problems(unknown) else 0
    for kind, names in explainable(rubric, registry).items():
        print(f"{kind}:", _wrapped(names), "", sep="\n")
    return 0


def _wrapped(names: list[str]) -> str:
    from textwrap import fill

    return fill(", ".join(names), width=100, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
