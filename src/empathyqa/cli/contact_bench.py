"""Listening to and judging transcripts for the reports over many contacts: here, or on several processes, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError, Problem
from empathyqa.scorer import Scorer

if TYPE_CHECKING:
    from concurrent.futures import Future

    from empathyqa.insight.contact import Contact
    from empathyqa.plugins import Registry
    from empathyqa.rubric.model import Rubric
    from empathyqa.transcript import Transcript

CHUNK = 40
"""Conversations handed to a process at a time; one at a time, the pipes cost what the second core gains."""


class Bench:
    """A rubric made ready, and the ears to go with it."""

    def __init__(self, rubric: Rubric, registry: Registry | None = None) -> None:
        self._scorer = Scorer(rubric, registry.checks) if registry else Scorer(rubric)
        self._rules = registry.signals if registry is not None and registry.brings("signals") else None

    def contact(self, transcript: Transcript) -> Contact | tuple[Problem, ...]:
        """The contact, or why there is none: one odd conversation must not cost the report of the others."""
        from empathyqa.insight.contact import contact_of
        from empathyqa.signals import listen

        try:
            signals = listen(transcript, rules=self._rules)
            return contact_of(self._scorer.judge(signals), signals)
        except EmpathyQAError as error:
            return error.problems
        except Exception as error:
            what = f"conversation '{transcript.id}' could not be scored ({type(error).__name__}: {error})"
            return (problem("B001", what, path=transcript.path),)


def each_contact(
    transcripts: Iterable[Transcript], rubric: Rubric, registry: Registry, workers: int
) -> Iterator[Contact | tuple[Problem, ...]]:
    """What became of each transcript, in order. Ears and checks of other packages stay in this process."""
    if workers > 1 and not (registry.brings("signals") or registry.brings("checks")):
        yield from _on_processes(iter(transcripts), rubric, workers)
    else:
        yield from map(Bench(rubric, registry).contact, transcripts)


_bench: Bench | None = None


def _start(rubric: Rubric) -> None:
    """Set up a worker process. Ctrl-C is the parent's to answer."""
    import signal

    global _bench
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bench = Bench(rubric)


def _chunk(transcripts: list[Transcript]) -> list[Contact | tuple[Problem, ...]]:
    assert _bench is not None
    return [_bench.contact(transcript) for transcript in transcripts]


def _on_processes(source: Iterator[Transcript], rubric: Rubric, workers: int) -> Iterator[Any]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    waiting: deque[Future[list[Any]]] = deque()
    with ProcessPoolExecutor(workers, get_context("spawn"), _start, (rubric,)) as pool:
        try:
            while True:
                while len(waiting) < workers * 2 and (chunk := list(islice(source, CHUNK))):
                    waiting.append(pool.submit(_chunk, chunk))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        except BrokenProcessPool:
            what = "a process died, perhaps for want of memory"
            raise EmpathyQAError(problem("B001", what, fix="try again with --workers 1")) from None
