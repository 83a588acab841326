"""The options of every verb that reads transcripts, and the reading itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.plugins import Registry
    from empathyqa.transcript import Transcript


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Paths, and how to read them where the file does not say enough."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="transcript files, folders or patterns ('calls/*.vtt'); - reads stdin"
    )
    add_how_to_read(parser)


def add_how_to_read(parser: argparse.ArgumentParser) -> None:
    """How to read transcripts where the file does not say enough."""
    group = parser.add_argument_group("reading")
    group.add_argument("--agent", metavar="NAME", help="the speaker label of the agent, where the file does not say")
    group.add_argument("--customer", metavar="NAME", help="the speaker label of the customer")
    group.add_argument("--input-format", metavar="FORMAT", help="the format of the files; found out if left away")
    group.add_argument(
        "--limit-mb", type=megabytes, default=100, metavar="N", help="refuse files larger than this many megabytes (100)"
    )
    group.add_argument("--mapping", metavar="FILE", help="a YAML file that says which column or key is what")


def megabytes(text: str) -> float:
    """A size above zero."""
    number = _number(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("needs a number of megabytes above 0")
    return number


def points(text: str) -> float:
    """A total, from 0 to 100."""
    number = _number(text)
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError("needs a number from 0 to 100")
    return number


def sector(text: str) -> str:
    """A trade whose own words can be listened for."""
    from difflib import get_close_matches

    from empathyqa.transcript import SECTORS

    name = text.strip().lower()
    if name not in SECTORS:
        near = get_close_matches(name, SECTORS, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(SECTORS)}"
        raise argparse.ArgumentTypeError(f"there is no sector '{text}'; {hint}")
    return name


def processes(text: str) -> int:
    """How many processes: one or more."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("needs a whole number of processes, at least one process")
    return int(text)


def _number(text: str) -> float:
    """The number, or NaN, which no range holds."""
    try:
        return float(text)
    except ValueError:
        return float("nan")


def plugins() -> Registry:
    """What is installed, built-in or brought by other packages; what does not fit is said and left out."""
    from empathyqa.cli.messages import show_problems
    from empathyqa.plugins import Registry

    registry = Registry.installed()
    if any(registry.brings(family) for family in ("readers", "signals", "checks")):
        show_problems(registry.problems("readers", "signals", "checks"))
    return registry


def transcripts(args: argparse.Namespace, registry: Registry, problems: list[Problem]) -> Iterator[Transcript]:
    """Every conversation of the paths, in order; what cannot be read goes to ``problems`` and stops nothing."""
    from empathyqa.reading import read_transcripts

    return read_transcripts(
        args.paths,
        format=args.input_format,
        agent=args.agent,
        customer=args.customer,
        mapping=args.mapping,
        problems=problems,
        readers=registry.readers,
        limit_mb=args.limit_mb,
    )
