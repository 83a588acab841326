"""The ``empathyqa`` command: one verb a file, each thin, each with examples in its help.

Exit codes: 0 fine; 1 below the bar you asked for; 2 something you must fix (said on standard error).
"""

from __future__ import annotations

import argparse
import atexit
import errno
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from empathyqa import __version__
from empathyqa.cli.messages import note, show_problems
from empathyqa.cli.stopping import code_of, stoppable
from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError

__all__ = ["build_parser", "main"]

VERBS = ("score", "listen", "report", "calibrate", "explain", "rubric", "convert", "verify")
"""A module each, in the order of the help."""

_ABOUT = """\
Score contact-centre transcripts for efficiency, effectiveness and empathy,
and see for every point the words that earned it."""

_EXAMPLES = """\
examples:
  empathyqa score call.txt                              the scorecard of one call, in the terminal
  empathyqa score call.txt --format html --out report   the coaching report, to open or print
  empathyqa score calls/ --format sheet --out scores    a folder of calls, for a spreadsheet: scores/sheet.csv
  empathyqa listen call.txt                             what was heard, without any judgement
  empathyqa rubric what-if ours.yaml --on calls/        a rubric of your own: which calls move, by how much, and why
  empathyqa explain acknowledgement                     what a signal, check, criterion or error code means

exit codes: 0 fine, 1 below the bar asked for (--fail-under), 2 something you must fix"""

_MANY_OBJECTS = 500_000
"""New objects between two walks of the garbage collector. Setting up makes a million that all stay, and looking through
them again and again cost a sixth of the time of scoring one call."""


def build_parser(verb: str | None = None) -> argparse.ArgumentParser:
    """The whole command line, to which every verb adds its own part; or the part of one verb, where it is one of ours."""
    parser = argparse.ArgumentParser(
        prog="empathyqa", description=_ABOUT, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"empathyqa {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    for name in (verb,) if verb in VERBS else VERBS:
        import_module(f"empathyqa.cli.{name}").add(verbs)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is returned, never raised."""
    _open_what_is_closed()
    _speak_utf8()
    before = gc.get_threshold()
    gc.set_threshold(_MANY_OBJECTS)
    atexit.register(gc.freeze)  # nor is anything gained by looking for garbage while the process ends
    try:
        given = sys.argv[1:] if argv is None else argv
        args = build_parser(given[0] if given else None).parse_args(given)
        with stoppable():
            code: int = args.run(args)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse has printed help, the version or the mistake
        return stop.code if isinstance(stop.code, int) else 2
    except EmpathyQAError as error:
        show_problems(error.problems)
        return 2
    except BrokenPipeError:
        _forget_stdout()  # the reader (head, less) has what it wanted
        return 0
    except OSError as error:  # a full disk, a folder that went away
        fix = _MAKE_ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else ""
        show_problems([problem("C002", error.strerror or str(error), path=error.filename2 or error.filename, fix=fix)])
        _forget_unwritten()
        return 2
    except KeyboardInterrupt as stop:
        note("\nStopped.")
        return code_of(stop)
    finally:
        if argv is not None:  # a program called this; the process's own command has nobody to give the collector back to
            gc.set_threshold(*before)


_MAKE_ROOM = "Make room there, and give the same command again; with --out DIR, add --resume to go on where it stopped."


def _open_what_is_closed() -> None:
    """A stream that the caller closed leads nowhere, and nothing else may take its place: not a file of scorecards."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _forget_unwritten() -> None:
    """What standard output could not take is not tried again as the process ends, where it would cost the exit code."""
    try:
        sys.stdout.flush()
    except OSError:
        _forget_stdout()


def _speak_utf8() -> None:
    """Files and pipes get UTF-8 whatever the locale; a terminal gets what it can show, never an exception."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace", **({} if stream.isatty() else {"encoding": "utf-8"}))


def _forget_stdout() -> None:
    """Point standard output at nothing, so that Python's own flush at exit does not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
