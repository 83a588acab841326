"""Being stopped: Ctrl-C, a scheduler's SIGTERM and a terminal that goes away all end a run in the same good order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_ALSO = ("SIGTERM", "SIGHUP")
"""Signals that are answered as Ctrl-C is, where the system knows them."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Within it a request to stop raises KeyboardInterrupt with the signal's number; what the caller ignores stays so."""
    before = {}
    for name in _ALSO:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            try:
                before[number] = signal.signal(number, _stop)
            except ValueError:  # not the main thread: signals are somebody else's
                break
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def code_of(stop: KeyboardInterrupt) -> int:
    """The exit code of a run that was stopped: 128 and the signal's number, as shells have it."""
    return 128 + (stop.args[0] if stop.args else signal.SIGINT)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt(number)
