"""``empathyqa convert``: any transcript that can be read, as plain JSON or labelled text."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from empathyqa.cli.reading_options import add_reading, plugins, transcripts

if TYPE_CHECKING:
    from empathyqa.errors import Problem

_EXAMPLES = """\
examples:
  empathyqa convert call.vtt --to text          labelled lines, to read or to mend
  empathyqa convert calls/ --to json > calls.jsonl   one conversation a line"""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "convert",
        help="a transcript as plain JSON or labelled text",
        description="Write transcripts in the library's plain forms: who said what, and when.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_reading(parser)
    parser.add_argument("--to", choices=("json", "text"), default="json", help="json is one conversation a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 all converted; 2 something could not be read."""
    from empathyqa.cli.messages import show_problems
    from empathyqa.reading import convert

    unread: list[Problem] = []
    errors = 0
    for number, transcript in enumerate(transcripts(args, plugins(), unread)):
        errors += show_problems(unread)
        unread.clear()
        if args.to == "text" and number:
            print("\n---\n")
        print(convert(transcript, args.to).rstrip("\n"), flush=True)
    errors += show_problems(unread)
    return 2 if errors else 0
