"""Conversations scored on several processes, in order; one that kills its process costs only itself.

Everything here works where processes are spawned.
"""

from __future__ import annotations

import os
import signal
from _thread import interrupt_main
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pickle import dumps, loads
from threading import Thread
from types import FrameType
from typing import TYPE_CHECKING, Self

from empathyqa.batch.bench import Bench
from empathyqa.batch.scored import Pages, Scored, failed
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.connection import Connection

    from empathyqa.plugins import Registry
    from empathyqa.scorer import Scorer

CHUNK = 50
"""Conversations handed to a process at a time."""


class Work:
    """What a process needs to set up its place of work. Checks of other packages are looked up there, not sent."""

    def __init__(self, scorer: Scorer, pages: Pages, registry: Registry | None) -> None:
        own = registry is None or not registry.brings("checks")
        self._scorer = scorer if own else None
        self._rubric = scorer.rubric
        self._pages = pages
        self._registry = registry

    def bench(self) -> Bench:
        """The place of work, in the process that asks."""
        from empathyqa.scorer import Scorer

        if self._scorer is None:
            assert self._registry is not None
            return Bench(Scorer(self._rubric, self._registry.checks), self._pages, self._registry)
        return Bench(self._scorer, self._pages, self._registry)


_bench: Bench | None = None
_told = _at_work = False
"""Whether this process was told to stop, and whether it is at something that may be left unfinished."""


class _Enough(BaseException):
    """The work is broken off."""


def _start(work: Work, ends: Connection) -> None:
    """Set up a worker process. Ctrl-C is the parent's to answer, which closes its end of the line to stop this one; without
    the parent there is nobody to work for."""

    def settle() -> None:
        global _bench
        _bench = work.bench()

    signal.signal(signal.SIGINT, _leave_off)
    Thread(target=_end_with_the_parent, daemon=True).start()
    Thread(target=_listen, args=(ends,), daemon=True).start()
    _unless_told(settle)


def _listen(ends: Connection) -> None:
    """Waits for the parent to close its end, and takes the main thread off its work."""
    global _told
    with suppress(OSError):  # Windows tells the end so
        ends.poll(None)
    _told = True
    interrupt_main()


def _leave_off(number: int, frame: FrameType | None) -> None:
    if _told and _at_work:
        raise _Enough


def _unless_told(do: Callable[[], None]) -> None:
    """Does what may be left unfinished: nothing waits for it, and no lock is held in it."""
    global _at_work
    _at_work = True
    try:
        if not _told:
            do()
    except _Enough:
        pass
    finally:
        _at_work = False


def _end_with_the_parent() -> None:
    """Ends this process once its parent is gone, be it killed: a pool's processes would wait for work for ever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _score_chunk(packed: bytes) -> bytes:
    """The results; none where the work is broken off. Both come packed, for a pool that packs and unpacks by itself cannot
    be taken off that, and Python waits at its end for what is in hand."""
    found: list[bytes] = []

    def score() -> None:
        assert _bench is not None
        found.append(dumps([_bench.score(transcript) for transcript in loads(packed)]))

    _unless_told(score)
    return found[0] if found else dumps([])


class _Team:
    """Processes at work, started anew where one of them died; they leave off at once where the work is broken off."""

    def __init__(self, workers: int, work: Work) -> None:
        from multiprocessing import get_context

        self._context = get_context("spawn")
        self._workers, self._work = workers, work
        self._ends, self._line = self._context.Pipe(duplex=False)
        self._pool = self._started()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        self._line.close()  # whoever is still at work was broken off, be it by Ctrl-C, and hears it
        self._ends.close()
        # waits for them here: Python does so at its own end, and there may write to a pipe that is being closed
        self._pool.shutdown(wait=True, cancel_futures=True)

    def start_anew(self) -> None:
        """Give up the pool that a process of its own has broken."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        from concurrent.futures import ProcessPoolExecutor

        given = (self._work, self._ends)
        return ProcessPoolExecutor(self._workers, mp_context=self._context, initializer=_start, initargs=given)

    def submit(self, chunk: list[Transcript]) -> Future[bytes]:
        """The chunk's result to come; a pool that is already broken says so there, as one that breaks later does."""
        from concurrent.futures import Future
        from concurrent.futures.process import BrokenProcessPool

        packed = dumps(chunk)
        try:
            with _undisturbed():
                return self._pool.submit(_score_chunk, packed)
        except BrokenProcessPool as broken:
            future: Future[bytes] = Future()
            future.set_exception(broken)
            return future


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Processes that are started meanwhile never hear Ctrl-C, not even while they are being set up; ours waits."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def on_processes(source: Iterator[Transcript], work: Work, workers: int) -> Iterator[Scored]:
    """Chunks on a pool, a few ahead of the reader, yielded in order."""
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[tuple[list[Transcript], Future[bytes]]] = deque()
    with _Team(workers, work) as team:
        while True:
            while len(waiting) < workers * 2 and (chunk := list(islice(source, CHUNK))):
                waiting.append((chunk, team.submit(chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from loads(future.result())
            except BrokenProcessPool:
                yield from _one_by_one(chunk, work)
                team.start_anew()
                waiting = deque((again, team.submit(again)) for again, _ in waiting)


def _one_by_one(chunk: list[Transcript], work: Work) -> Iterator[Scored]:
    """A chunk during which a process died, one conversation at a time, so that only the guilty one is lost."""
    from concurrent.futures.process import BrokenProcessPool

    with _Team(1, work) as team:
        for transcript in chunk:
            try:
                yield from loads(team.submit([transcript]).result())
            except BrokenProcessPool:
                team.start_anew()
                yield failed(transcript, "its process died, perhaps for want of memory")
