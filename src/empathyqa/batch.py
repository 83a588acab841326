"""Many transcripts: one after another or on several processes, in order, one failure never touching the next.

Processes pay only from about a thousand conversations on, and only in chunks (one at a time, the pipes cost what the
second core gains); both figures were measured. Everything here works where processes are spawned.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from threading import Thread
from typing import TYPE_CHECKING, Literal

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError, Problem, TemplateError
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    from empathyqa.insight.contact import Contact
    from empathyqa.plugins import Registry
    from empathyqa.report.terminal import Terminal
    from empathyqa.scorer import Scorer
    from empathyqa.signal import Signals

__all__ = ["Pages", "Scored", "score_each", "score_in_processes"]

ALONE = 1_000
"""Conversations scored in this process before others are started unasked."""
CHUNK = 50
"""Conversations handed to a process at a time."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Which reports to make beside each scorecard, and how."""

    formats: tuple[str, ...] = ()
    quotes: Literal["full", "redacted", "none"] = "full"
    template: str | None = None
    terminal: Terminal | None = None
    """What the terminal can show, for the table."""
    heard: bool = False
    """Keep what was heard, so that another rubric can be tried without listening again."""
    contact: bool = False
    """Keep the whole contact, for a report over many."""


@dataclass(frozen=True, slots=True)
class Scored:
    """What became of one conversation: a scorecard, or the problem that prevented it."""

    id: str
    path: str | None
    card: Scorecard | None = None
    pages: dict[str, str] = field(default_factory=dict)
    """Format → the report in that format, for those asked for."""
    problem: Problem | None = None
    heard: str = ""
    """What was heard, as :func:`empathyqa.rubric.heard_again.heard_line` keeps it, where that was asked for."""
    contact: Contact | None = None
    """The contact as a report over many looks at it, where that was asked for."""


def score_each(
    transcripts: Iterable[Transcript],
    scorer: Scorer,
    *,
    workers: int | None = 1,
    pages: Pages | None = None,
    registry: Registry | None = None,
) -> Iterator[Scored]:
    """Score each transcript; results come in the order of the transcripts.

    ``workers`` is the number of processes; ``None`` starts others only after the first thousand. Where others are
    started, a script needs the usual ``if __name__ == "__main__":``, for processes are spawned.
    ``registry`` brings other packages' signals and checks along; it should be the one the scorer was made with.
    A conversation that fails gives a :class:`Scored` with a problem that names it; the others go on. Raises only
    TemplateError, where the template asked for cannot be used.
    """
    source = iter(transcripts)
    wanted = pages or Pages()
    if workers is None or workers <= 1:
        bench = _Bench(scorer, wanted, registry)
        yield from map(bench.score, islice(source, ALONE if workers is None else None))
        workers = min(os.cpu_count() or 1, 8)
        first = next(source, None)
        if first is None:
            return
        source = chain((first,), source)
        if workers == 1:
            yield from map(bench.score, source)
            return
    yield from _on_processes(source, _Work(scorer, wanted, registry), workers)


def score_in_processes(scorer: Scorer, transcripts: Iterable[Transcript], workers: int) -> Iterator[Scorecard]:
    """The scorecards in order; EmpathyQAError at the first conversation that fails (:func:`score_each` goes on)."""
    for scored in score_each(transcripts, scorer, workers=workers):
        if scored.card is None:
            raise EmpathyQAError(scored.problem or ())
        yield scored.card


class _Bench:
    """One process's place of work: the rubric, compiled once, and the reports to make."""

    def __init__(self, scorer: Scorer, pages: Pages, registry: Registry | None = None) -> None:
        self._scorer = scorer
        self._pages = pages
        self._reports = {each.id: each for each in registry.reports} if registry and registry.brings("reports") else {}
        self._registry = registry

    def score(self, transcript: Transcript) -> Scored:
        """The result for one conversation; whatever goes wrong becomes its problem."""
        try:
            return self._score(transcript)
        except TemplateError:
            raise  # the caller's to mend, and the same for every conversation
        except EmpathyQAError as error:
            return _failed(transcript, error.problems[0])
        except Exception as error:  # a fault of ours in one conversation must not cost the other ten thousand
            return _failed(transcript, _fault(transcript, f"{type(error).__name__}: {error}"))

    def _score(self, transcript: Transcript) -> Scored:
        heard = self._listen(transcript)
        signals = self._scorer.with_sectors(heard)
        card = self._scorer.judge(signals)
        made = {form: self._page(form, card, signals) for form in self._pages.formats}
        kept = _kept(heard) if self._pages.heard else ""
        contact = _contact(card, signals) if self._pages.contact else None
        return Scored(transcript.id, transcript.path, card, made, heard=kept, contact=contact)

    def _listen(self, transcript: Transcript) -> Signals:
        if self._registry is not None:
            return self._registry.listen(transcript)
        from empathyqa.signals import listen

        return listen(transcript)

    def _page(self, form: str, card: Scorecard, signals: Signals) -> str:
        from empathyqa.report import FORMATS, render

        pages, transcript, rubric = self._pages, signals.transcript, self._scorer.rubric
        if form not in FORMATS and form in self._reports:
            make = self._reports[form].make
            return make(card, transcript=transcript, rubric=rubric, signals=signals, quotes=pages.quotes)
        return render(
            card,
            transcript,
            format=form,
            rubric=rubric,
            signals=signals,
            template=pages.template,
            quotes=pages.quotes,
            terminal=pages.terminal,
        )


def _kept(signals: Signals) -> str:
    from empathyqa.rubric.heard_again import heard_line

    return heard_line(signals)


def _contact(card: Scorecard, signals: Signals) -> Contact:
    from empathyqa.insight.contact import contact_of

    return contact_of(card, signals)


def _failed(transcript: Transcript, problem: Problem) -> Scored:
    return Scored(transcript.id, transcript.path, problem=problem)


def _fault(transcript: Transcript, what: str) -> Problem:
    return problem("B001", f"conversation '{transcript.id}' could not be scored ({what})", path=transcript.path)


class _Work:
    """What a process needs to set up its place of work. Checks of other packages are looked up there, not sent."""

    def __init__(self, scorer: Scorer, pages: Pages, registry: Registry | None) -> None:
        own = registry is None or not registry.brings("checks")
        self._scorer = scorer if own else None
        self._rubric = scorer.rubric
        self._pages = pages
        self._registry = registry

    def bench(self) -> _Bench:
        """The place of work, in the process that asks."""
        from empathyqa.scorer import Scorer

        if self._scorer is None:
            assert self._registry is not None
            return _Bench(Scorer(self._rubric, self._registry.checks), self._pages, self._registry)
        return _Bench(self._scorer, self._pages, self._registry)


_bench: _Bench | None = None


def _start(work: _Work) -> None:
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


def _pool(workers: int, work: _Work) -> ProcessPoolExecutor:
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


def _on_processes(source: Iterator[Transcript], work: _Work, workers: int) -> Iterator[Scored]:
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


def _one_by_one(chunk: list[Transcript], work: _Work) -> Iterator[Scored]:
    """A chunk during which a process died, one conversation at a time, so that only the guilty one is lost."""
    from concurrent.futures.process import BrokenProcessPool

    pool = _pool(1, work)
    try:
        for transcript in chunk:
            try:
                yield from _submitted(pool, [transcript]).result()
            except BrokenProcessPool:
                yield _failed(transcript, _fault(transcript, "its process died, perhaps for want of memory"))
                pool = _pool(1, work)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
