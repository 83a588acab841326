"""``empathyqa listen``: what was heard in a conversation, before anything judges it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from empathyqa.cli.reading_options import add_reading, plugins, sector, transcripts

if TYPE_CHECKING:
    from empathyqa.arc import Arc
    from empathyqa.errors import Problem
    from empathyqa.signal import Moment, Signals
    from empathyqa.transcript import Transcript

_EXAMPLES = """\
examples:
  empathyqa listen call.txt                              signals and moments, turn by turn
  empathyqa listen calls/ --format jsonl > heard.jsonl   one conversation a line, for other programs
  empathyqa listen calls/ --sector housing               a landlord's own cues of vulnerability as well
  empathyqa explain acknowledgement                      what a signal means, and what it is not"""

_STEPS = ("notice", "name", "contain", "act")


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "listen",
        help="what was heard: signals and moments, no judgement",
        description="Show the signals heard in each conversation and the moments that called for empathy. No rubric.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_reading(parser)
    parser.add_argument(
        "--sector",
        action="append",
        default=[],
        type=sector,
        metavar="NAME",
        help="also listen for this trade's own cues of vulnerability: energy, finance, health, housing, insurance, "
        "telecoms or water; may be given more than once",
    )
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help="table is for the terminal")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 all heard; 2 something could not be read."""
    from empathyqa.arc import follow
    from empathyqa.cli.messages import show_problems
    from empathyqa.moments import trace
    from empathyqa.signals.sector_packs import with_sectors

    unread: list[Problem] = []
    errors = 0
    registry = plugins()
    for transcript in transcripts(args, registry, unread):
        errors += show_problems(unread)
        unread.clear()
        signals = with_sectors(registry.listen(transcript), args.sector)
        moments, arc = trace(signals), follow(signals)
        made = _line(signals, moments, arc) if args.format == "jsonl" else _table(transcript, signals, moments, arc)
        print(made, flush=True)
    errors += show_problems(unread)
    return 2 if errors else 0


def _line(signals: Signals, moments: tuple[Moment, ...], arc: Arc) -> str:
    from empathyqa.report.heard_json import signals_json
    from empathyqa.report.json_form import dumped

    return dumped(signals_json(signals, moments, arc=arc))


def _table(transcript: Transcript, signals: Signals, moments: tuple[Moment, ...], arc: Arc) -> str:
    from empathyqa.report.arc_told import arc_line
    from empathyqa.report.cleaning import one_line, shortened

    lines = [
        f"{one_line(transcript.id)}: {len(transcript.turns)} turns, {len(signals)} signals, {len(moments)} moments",
        *[f"note: {one_line(warning)}" for warning in transcript.warnings],
        "",
        f"{'turn':>4}  {'who':<9} {'signal':<22} words",
    ]
    for signal in signals:
        who = transcript.turns[signal.turn].speaker
        level = f":{signal.level}" if signal.level else f" ({signal.kind})" if signal.kind else ""
        words = shortened(one_line(signal.text), 76)
        lines.append(f"{signal.turn + 1:>4}  {who:<9} {signal.id + level:<22} “{words}”")
    if signals.facts:
        lines += ["", "the course of the conversation"]
        lines += [f"{fact.turn + 1:>4}  {fact.id:<22} {one_line(fact.reason)}" for fact in signals.facts]
    if moments:
        lines += ["", "moments (the customer's cue, then the agent's four steps)"]
        lines += [_moment(moment) for moment in moments]
    if arc.points:
        lines += ["", f"the customer's feeling, from -3 to 2: {arc_line(arc, transcript)}", _course(arc)]
    lines += [f"not listened for: {name}: {one_line(why)}" for name, why in sorted(signals.abstained.items())]
    return "\n".join([*lines, ""])


def _course(arc: Arc) -> str:
    """Each customer stretch with something in it: turn, value, and by what."""
    told = [f"{point.turn + 1}: {point.value:+g} {point.by}" for point in arc.points if point.by]
    return "  " + ("; ".join(told) or "nothing up or down")


def _moment(moment: Moment) -> str:
    steps = "  ".join(f"{step} {'yes' if getattr(moment, step) else 'no ':<3}" for step in _STEPS)
    broke = f"  broke at turn {moment.broke_at + 1}" if moment.broke_at is not None else ""
    level = f":{moment.level}" if moment.level else ""
    return f"{moment.turn + 1:>4}  {moment.cue + level:<17} {steps}{broke}"
