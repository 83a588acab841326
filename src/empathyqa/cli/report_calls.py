"""``report --for call``: a page a call; as ``score`` makes it, or from scorecards, without the words around."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from empathyqa.errors import Problem


def run_calls(args: argparse.Namespace) -> int:
    """0 all told; 2 something could not be read."""
    from empathyqa.cli.contacts import split

    if args.agent or args.rank:
        args.parser.error("--agent and --rank are for reports over many contacts")
    files, rest = split(args.paths)
    code = 0
    if files:
        code = _from_cards(args, [str(file) for file in files])
    if rest:
        code = max(code, _from_transcripts(args, rest))
    return code


def _from_cards(args: argparse.Namespace, files: list[str]) -> int:
    from pathlib import Path

    from empathyqa.cli.contacts import cards_in
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.cli.writing import FileNames, folder, write_pdf, write_whole
    from empathyqa.codes import problem
    from empathyqa.errors import EmpathyQAError
    from empathyqa.report import render

    problems: list[Problem] = []
    names = FileNames()
    place = folder(args.out) if args.out else None
    for count, card in enumerate(cards_in([Path(file) for file in files], problems)):
        if count and place is None and args.format == "html":
            raise EmpathyQAError(problem("C001", "several scorecards make several pages"))
        page = render(card, format="html" if args.format == "pdf" else args.format, quotes=args.quotes, template=args.template)
        if place is None:
            print(page, end="")
        else:
            write = write_pdf if args.format == "pdf" else write_whole
            write(place / f"{names.of(card.id)}.{args.format}", page)
    errors = show_problems(problems)
    if place is not None:
        note(f"pages in {place}")
    return 2 if errors else 0


def _from_transcripts(args: argparse.Namespace, paths: list[str]) -> int:
    from empathyqa.cli import build_parser

    options = ["--format", args.format, "--rubric", args.rubric, "--quotes", args.quotes]
    for option, value in (
        ("--out", args.out), ("--template", args.template), ("--agent", args.agent_label),
        ("--customer", args.customer), ("--input-format", args.input_format), ("--mapping", args.mapping),
        ("--workers", None if args.workers is None else str(args.workers)),
    ):  # fmt: skip
        options += [option, value] if value else []
    scoring = build_parser("score").parse_args(["score", *options, "--", *paths])
    code: int = scoring.run(scoring)
    return code
