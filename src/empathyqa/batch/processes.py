"""Conversations scored on several processes, in order; one that kills its process costs only itself.

Everything here works where processes are spawned.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterator
from itertools import islice
from threading import Thread
from typing import TYPE_CHECKING

from empathyqa.batch.bench import Bench
from empathyqa.batch.scored import Pages, Scored, failed
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

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


def _start(work: Work) -> None:
    """Set up a worker process. Ctrl-C is the parent's to answer; without the parent there is nobody to work for."""
    global _bench
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_parent, daemon=True).start()
    _bench = work.bench()


def _end_with_the_parent() -> None:
    """Ends this process once its parent is gone, be it killed: a pool's processes would wait for work for ever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _score_chunk(chunk: list[Transcript]) -> list[Scored]:
    assert _bench is not None
    return [_bench.score(transcript) for transcript in chunk]


def _pool(workers: int, work: Work) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start, initargs=(work,))


def _submitted(pool: ProcessPoolExecutor, chunk: list[Transcript]) -> Future[list[Scored]]:
    """The chunk's result to come; a pool that is already broken says so there, as one that breaks later does."""
    from concurrent.futures import Future
    from concurrent.futures.process import BrokenProcessPool

    try:
        return pool.submit(_score_chunk, chunk)
    except BrokenProcessPool as broken:
        future: Future[list[Scored]] = Future()
        future.set_exception(broken)
        return future


def on_processes(source: Iterator[Transcript], work: Work, workers: int) -> Iterator[Scored]:
    """Chunks on a pool, a few ahead of the reader, yielded in order."""
    from concurrent.futures.process import BrokenProcessPool

    pool = _pool(workers, work)
    waiting: deque[tuple[list[Transcript], Future[list[Scored]]]] = deque()
    try:
        while True:
            while len(waiting) < workers * 2 and (chunk := list(islice(source, CHUNK))):
                waiting.append((chunk, _submitted(pool, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                yield from _one_by_one(chunk, work)
                pool = _pool(workers, work)
                waiting = deque((again, _submitted(pool, again)) for again, _ in waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(chunk: list[Transcript], work: Work) -> Iterator[Scored]:
    """A chunk during which a process died, one conversation at a time, so that only the guilty one is lost."""
    from concurrent.futures.process import BrokenProcessPool

    pool = _pool(1, work)
    try:
        for transcript in chunk:
            try:
                yield from _submitted(pool, [transcript]).result()
            except BrokenProcessPool:
                yield failed(transcript, "its process died, perhaps for want of memory")
                pool = _pool(1, work)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
