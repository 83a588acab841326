"""What is said to the person at the terminal, always on standard error: problems, notes, progress."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from empathyqa.errors import Problem

_RED, _YELLOW, _BOLD, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[0m"


def show_problems(problems: Iterable[Problem]) -> int:
    """Print each problem with its place and remedy; how many of them are errors."""
    from empathyqa.report.terminal import Terminal

    colour = Terminal.of(sys.stderr).colour
    errors = 0
    for problem in problems:
        errors += problem.severity == "error"
        _say(_painted(problem) if colour else _worded(problem))
    return errors


def note(text: str) -> None:
    """One line for the person, not for the pipe."""
    _say(_harmless(text))


def _say(text: str) -> None:
    """To standard error; that nobody can be told is no reason to stop."""
    with suppress(OSError):
        print(text, file=sys.stderr)


def _painted(problem: Problem) -> str:
    first, _, rest = _worded(problem).partition("\n")
    colour = _RED if problem.severity == "error" else _YELLOW
    return f"{_BOLD}{colour}{first}{_PLAIN}" + (f"\n{rest}" if rest else "")


def _worded(problem: Problem) -> str:
    """The problem as text; one that lies in no file starts with its code."""
    if problem.path and "\n" in problem.path:
        problem = replace(problem, path=problem.path.replace("\n", "\\n"))
    text = _harmless(str(problem))
    return text if problem.path else text.removeprefix(f"{problem.where()}: ")


def _harmless(text: str) -> str:
    """Text from a stranger's file, with nothing in it that a terminal would obey."""
    from empathyqa.report.cleaning import shown

    return shown(text)


class Progress:
    """A counter on standard error, drawn only on a terminal and only once the work has lasted a while."""

    _PATIENCE = 1.5
    _EVERY = 0.1

    def __init__(self, what: str) -> None:
        self._what = what
        self._done = 0
        self._begun = self._drawn = time.monotonic()
        self._shows = sys.stderr.isatty()
        self._visible = False

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if self._shows and now - self._begun > self._PATIENCE and now - self._drawn > self._EVERY:
            rate = self._done / (now - self._begun)
            print(f"\r{self._done:,} {self._what} ({rate:,.0f} a second) ", end="", file=sys.stderr, flush=True)
            self._drawn, self._visible = now, True

    def clear(self) -> None:
        """Take the counter off the screen."""
        if self._visible:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._visible = False
