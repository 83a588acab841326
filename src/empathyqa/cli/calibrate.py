"""``empathyqa calibrate``: people's marks beside the scorecards', criterion by criterion."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.insight.contact import Contact

FORMATS = ("html", "md", "json", "pdf")

_EXAMPLES = """\
examples:
  empathyqa calibrate --template-out marks.csv scored/      a sheet to fill in, blind, a row a mark
  empathyqa calibrate marks.csv scored/ > calibration.html  agreement, disagreements, items to rewrite
  empathyqa calibrate marks.csv calls/ --format md          from transcripts, scored here
  empathyqa calibrate genesys-export.csv scored/ --format json

The sheet may come from any tool: a row a mark (contact, criterion, mark), or a row a contact and a column a
criterion. Marks are words (met, partly, missed, n/a, yes, no, pass, fail) or numbers on one scale."""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    from empathyqa.cli.report import add_paths

    parser = verbs.add_parser(
        "calibrate",
        help="how far people's marks and the scorecards agree",
        description="People's marks beside the scorecards: kappa, weighted kappa, AC1, alpha, and where they differ.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_paths(parser, "the sheet of marks, then transcripts or scorecards: files or folders")
    telling = parser.add_argument_group("telling")
    telling.add_argument("--format", choices=FORMATS, default="html", help="html is the default")
    telling.add_argument("--out", metavar="DIR", help="write calibration.FORMAT there")
    telling.add_argument("--template-out", metavar="FILE", help="write a sheet to fill in; then all paths are contacts")
    telling.add_argument("--template", metavar="DIR", help="your own Jinja templates for html or md (sandboxed)")
    telling.add_argument("--quotes", choices=("full", "redacted", "none"), default="full", help="people's words")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """0 compared; 2 something could not be read, or nothing stands beside anything."""
    from empathyqa.cli.messages import note, show_problems

    if args.format == "pdf" and not args.template_out:
        from empathyqa.cli.writing import ready_for_pdf

        ready_for_pdf(args.out)
    if args.template_out:
        problems, contacts = _contacts(args, args.paths)
        errors = show_problems(problems)
        _write_template(args.template_out, contacts)
        note(args.template_out)
        return 2 if errors else 0
    if len(args.paths) < 2:
        args.parser.error("needs the sheet of marks and at least one file or folder of contacts")
    problems, contacts = _contacts(args, args.paths[1:])
    return _compare(args, problems, contacts)


def _contacts(args: argparse.Namespace, paths: list[str]) -> tuple[list[Problem], dict[str, Contact]]:
    from empathyqa.cli.contacts import contacts

    problems: list[Problem] = []
    only = argparse.Namespace(**{**vars(args), "paths": paths})
    return problems, {contact.card.id: contact for contact in contacts(only, problems)}


def _write_template(path: str, contacts: dict[str, Contact]) -> None:
    from empathyqa.cli.writing import write_whole
    from empathyqa.insight.agreement import template

    write_whole(Path(path), template([contact.card for contact in contacts.values()]))


def _compare(args: argparse.Namespace, problems: list[Problem], contacts: dict[str, Contact]) -> int:
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.cli.writing import folder, write_pdf, write_whole
    from empathyqa.codes import problem
    from empathyqa.insight.agreement import calibration, read_sheet
    from empathyqa.report.calibration import render_calibration

    path = Path(args.paths[0])
    cards = [contact.card for contact in contacts.values()]
    sheet = read_sheet(_text(path), cards, path=str(path))
    problems += sheet.problems
    if not (sheet.marks or sheet.totals) and not any(one.code == "CAL001" for one in sheet.problems):
        problems.append(problem("CAL005", "no mark stands beside a scorecard", path=str(path)))
    errors = show_problems(problems)
    if not (sheet.marks or sheet.totals):
        return 2
    found = calibration(sheet.marks, cards, sheet.totals)
    form = "html" if args.format == "pdf" else args.format
    page = render_calibration(found, contacts, format=form, quotes=args.quotes, template=args.template)
    if args.out:
        place = folder(args.out) / f"calibration.{args.format}"
        (write_pdf if args.format == "pdf" else write_whole)(place, page)
        note(str(place))
    else:
        print(page, end="")
    return 2 if errors else 0


def _text(path: Path) -> str:
    from empathyqa.errors import ReadingError
    from empathyqa.reading.decoding import decode
    from empathyqa.reading.problems import problem
    from empathyqa.reading.sources import one_file

    if not path.exists():
        fix = "name the sheet of marks; --template-out marks.csv writes one to fill in"
        raise ReadingError(problem("T001", "there is no sheet of marks at this path", path=str(path), fix=fix))
    return decode(one_file(str(path)), str(path), None)[0]
