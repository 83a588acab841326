"""``empathyqa verify``: does a scorecard still say what its words earn?"""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError

if TYPE_CHECKING:
    from empathyqa.scorecard import Scorecard
    from empathyqa.transcript import Transcript

_EXAMPLES = """\
examples:
  empathyqa score call.txt --format json > card.json
  empathyqa verify card.json call.txt                     0: every point can be derived again
  empathyqa verify card.json call.txt --rubric ours.yaml  a rubric of your own"""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "verify",
        help="derive a scorecard again and compare",
        description="Derive a scorecard again from its transcript and rubric, and say where it differs.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("card", metavar="CARD.json", help="a scorecard from score --format json or jsonl")
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="the transcript it was made from")
    parser.add_argument("--rubric", metavar="NAME|FILE", help="the rubric; the one in the receipt if left away")
    parser.add_argument("--review", metavar="FILE", help="what people answered, as when it was scored")
    parser.add_argument("--agent", metavar="NAME", help="the speaker label of the agent, as when it was scored")
    parser.add_argument("--customer", metavar="NAME", help="the speaker label of the customer")
    parser.add_argument("--input-format", metavar="FORMAT", help="the format of the transcript")
    parser.add_argument("--mapping", metavar="FILE", help="the mapping file, as when it was scored")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 the same; 2 it differs, and how."""
    from empathyqa.cli.messages import note, show_problems
    from empathyqa.rubric import load_rubric
    from empathyqa.rubric.answers import read_answers
    from empathyqa.verifying import verify

    cards = _cards(args.card)
    transcript, card = _pair(_transcripts(args), cards, args)
    rubric = load_rubric(args.rubric or card.receipt.rubric)
    answers = read_answers(args.review, rubric) if args.review else None
    problems = verify(card, transcript, rubric, answers)
    errors = show_problems(problems)
    if not errors:
        note(f"{card.id}: the same. {len(card.receipt.lines)} lines of the receipt, total {_total(card)}.")
    return 2 if errors else 0


def _total(card: Scorecard) -> str:
    return "none" if card.total is None else f"{card.total:.1f}"


def _transcripts(args: argparse.Namespace) -> list[Transcript]:
    from empathyqa.reading import read_transcripts

    return list(
        read_transcripts(
            args.transcript,
            format=args.input_format,
            agent=args.agent,
            customer=args.customer,
            mapping=args.mapping,
        )
    )


def _pair(transcripts: list[Transcript], cards: list[Scorecard], args: argparse.Namespace) -> tuple[Transcript, Scorecard]:
    """The card and the transcript that belong together: the same id, or the only ones."""
    by_id = {transcript.id: transcript for transcript in transcripts}
    for card in cards:
        if card.id in by_id:
            return by_id[card.id], card
    if len(cards) == len(transcripts) == 1:
        return transcripts[0], cards[0]
    message = f"no scorecard of '{args.card}' belongs to a conversation of '{args.transcript}'"
    raise EmpathyQAError(problem("C004", message, path=args.card))


def _cards(path: str) -> list[Scorecard]:
    import json

    from empathyqa.reading.sources import one_file

    try:
        text = one_file(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise EmpathyQAError(problem("C004", "is not UTF-8 text", path=path)) from error
    try:
        whole = json.loads(text)
        values = whole if isinstance(whole, list) else [whole]
    except RecursionError as error:
        raise EmpathyQAError(problem("C004", "this is JSON nested too deeply", path=path)) from error
    except ValueError:
        values = _lines(text, path)
    return [_card(value, path) for value in values]


def _card(value: Any, path: str) -> Scorecard:
    from empathyqa.report.json_back import card_from_json

    try:
        return card_from_json(value)
    except EmpathyQAError as error:
        raise EmpathyQAError([replace(one, path=one.path or path) for one in error.problems]) from error


def _lines(text: str, path: str) -> list[Any]:
    import json

    values = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            if line.strip():
                values.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise EmpathyQAError(problem("C004", f"this is not JSON: {error.msg}", path=path, line=number)) from error
    return values
