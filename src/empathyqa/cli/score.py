"""``empathyqa score``: transcripts in, scorecards and coaching reports out."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from empathyqa.cli.reading_options import add_reading, plugins, points, processes, transcripts
from empathyqa.cli.stopping import code_of

if TYPE_CHECKING:
    from empathyqa.batch import Scored
    from empathyqa.cli.score_output import Output
    from empathyqa.errors import Problem
    from empathyqa.plugins import Registry
    from empathyqa.rubric import Rubric
    from empathyqa.rubric.answers import Answers
    from empathyqa.scorer import Scorer

FORMATS = ("table", "json", "jsonl", "csv", "sheet", "md", "html", "pdf")

_EXAMPLES = """\
examples:
  empathyqa score call.txt                               one call, in the terminal
  empathyqa score call.txt --explain                     with every criterion, and the total by the market's other rules
  empathyqa score call.vtt --agent "Priya S"             say who the agent is, where the file does not
  empathyqa score call.txt --format html > call.html     the coaching report of one call
  empathyqa score calls/ --format html --out report      one page a call, with an index
  empathyqa score calls/ --format pdf --out report       the same pages as PDF (pip install 'empathyqa[pdf]')
  empathyqa score calls/ --format sheet --out scores     for a spreadsheet, a row a call: scores/sheet.csv
  empathyqa score calls/ --format csv --out scores       a row a criterion, with its points, reason and words
  empathyqa score calls/ --format jsonl | jq .total      one scorecard a line, as they are ready
  empathyqa score calls/ --out report --resume           go on after an interruption; what is unchanged is kept
  empathyqa score golden/ --fail-under 70                exit code 1 if any call is below 70, for a pipeline"""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "score",
        help="score transcripts: a scorecard, a coaching report",
        description="Score transcripts with a rubric. One bad file never stops the others.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_reading(parser)
    judging = parser.add_argument_group("judging")
    judging.add_argument(
        "--rubric", default="balanced", metavar="NAME|FILE", help="a built-in rubric or your YAML file"
    )
    judging.add_argument(
        "--review", metavar="FILE", help="what people answered (answers: contact, criterion, outcome, by, on, because)"
    )
    judging.add_argument("--fail-under", type=points, metavar="N", help="exit code 1 when a total is below N (0 to 100)")
    judging.add_argument(
        "--workers", type=processes, metavar="N", help="processes to use; chosen by the work if left away"
    )
    telling = parser.add_argument_group("telling")
    telling.add_argument(
        "--format",
        default="table",
        metavar="FORMAT",
        help=f"{', '.join(FORMATS)}, or a report of another package; table is for the terminal (the default), sheet has a "
        "row a conversation, csv a row a criterion",
    )
    telling.add_argument("--out", metavar="DIR", help="write files there, and the scorecards to scorecards.jsonl")
    telling.add_argument("--resume", action="store_true", help="with --out: keep what is there and unchanged")
    telling.add_argument("--explain", action="store_true", help="every criterion, and the total by two other rules")
    telling.add_argument("--template", metavar="FILE", help="your own Jinja template for html, md or pdf (sandboxed)")
    telling.add_argument(
        "--quotes",
        choices=("full", "redacted", "none"),
        default="full",
        help="people's words in the output: whole, with personal data hidden, or left out",
    )
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """0 all scored; 1 a total is below ``--fail-under``; 2 something could not be read or scored."""
    _refuse_contradictions(args)
    from empathyqa.cli.score_output import output_for
    from empathyqa.rubric import load_rubric
    from empathyqa.scorer import Scorer

    registry = plugins()
    _settle_format(args, registry)
    rubric = load_rubric(args.rubric, checks=registry.checks)
    answers = _reviewed(args.review, rubric)
    scorer = Scorer(rubric, registry.checks, answers)
    tally = _Tally(args.fail_under)
    with output_for(args, scorer, registry.sources("signals")) as output:
        try:
            _score_all(args, scorer, registry, output, tally)
        except KeyboardInterrupt as stop:
            tally.progress.clear()
            output.interrupted()
            return code_of(stop)
    tally.say_unread()
    if answers is not None:
        tally.say(answers.unused(tally.ids))
    return tally.exit_code()


def _reviewed(path: str | None, rubric: Rubric) -> Answers | None:
    """What people answered, where a file of theirs was given."""
    if not path:
        return None
    from empathyqa.rubric.answers import read_answers

    return read_answers(path, rubric)


def _score_all(args: argparse.Namespace, scorer: Scorer, registry: Registry, output: Output, tally: _Tally) -> None:
    from empathyqa.batch import score_each

    source = output.still_to_do(transcripts(args, registry, tally.unread))
    for scored in score_each(source, scorer, workers=args.workers, pages=output.pages, registry=registry):
        tally.say_unread()
        if scored.problem is not None:
            tally.say([scored.problem])
        for told in output.take(scored):
            tally.count(told)
    for told in output.finish():
        tally.count(told)


class _Tally:
    """What has gone by: errors, totals below the bar, the count on the screen."""

    def __init__(self, bar: float | None) -> None:
        from empathyqa.cli.messages import Progress
        from empathyqa.cli.same_words import SameWords

        self.unread: list[Problem] = []
        self.ids: set[str] = set()
        """The conversations that were scored."""
        self.progress = Progress("conversations")
        self._bar = bar
        self._errors = self._below = self._scored = self._noted = 0
        self._twice = SameWords()
        self._notes: dict[str, list[str]] = {}
        """What reading had to say → the conversations it said it of."""

    def count(self, scored: Scored) -> None:
        """One conversation is done."""
        self.progress.step()
        if scored.card is not None:
            self._scored += 1
            self.ids.add(scored.card.id)
            self._noted += bool(scored.card.warnings)
            for warning in dict.fromkeys(scored.card.warnings):
                self._notes.setdefault(warning, []).append(scored.path or scored.card.id)
            self._twice.look_at(scored.card, scored.path)
            total = scored.card.total
            self._below += self._bar is not None and total is not None and total < self._bar

    def say(self, problems: list[Problem]) -> None:
        """Show problems as they turn up, out of the way of the counter."""
        from empathyqa.cli.messages import show_problems

        self.progress.clear()
        self._errors += show_problems(problems)

    def say_unread(self) -> None:
        """Show what the reading has left since the last time."""
        if self.unread:
            self.say(self.unread)
            self.unread.clear()

    def exit_code(self) -> int:
        """0, 1 or 2, and a word about the bar."""
        from empathyqa.cli.messages import note

        self.progress.clear()
        self._say_notes()
        if self._below:
            note(f"{self._below} of {self._scored} below {self._bar:g}")
        return 2 if self._errors else 1 if self._below else 0

    def _say_notes(self) -> None:
        """What reading had to say of conversations that were scored all the same: each thing once, and a count."""
        from empathyqa.cli.messages import note

        for warning, where in self._notes.items():
            more = f" and {len(where) - 1:,} more" if len(where) > 1 else ""
            note(f"{where[0]}{more}: note: {warning}")
        if twice := self._twice.told():
            note(twice)
        if len(self._notes) > 1:
            note(f"{len(self._notes)} notes from reading, on {self._noted:,} of {self._scored:,} scored")


def _settle_format(args: argparse.Namespace, registry: Registry) -> None:
    """Find the report of another package, where the format is none of ours."""
    args.ending = None
    if args.format not in FORMATS:
        others = {report.id: report for report in registry.reports}
        if args.format not in others:
            args.parser.error(f"there is no format '{args.format}'; choose from {', '.join(others)}")
        args.ending = others[args.format].ending


def _refuse_contradictions(args: argparse.Namespace) -> None:
    if args.out == "":
        args.parser.error("--out needs the name of a folder; here it is empty")
    if args.resume and not args.out:
        args.parser.error("--resume needs --out DIR: it goes on from what is in that folder")
    if args.template and args.format not in ("html", "md", "pdf"):
        args.parser.error("--template is for --format html, md or pdf")
    if args.format == "pdf":
        from empathyqa.cli.writing import ready_for_pdf

        ready_for_pdf(args.out)
