"""Many transcripts: one after another or on several processes, in order, one failure never touching the next.

Processes pay only from about a thousand conversations on, and only in chunks (one at a time, the pipes cost what the
second core gains); both figures were measured.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from empathyqa.batch.bench import Bench
from empathyqa.batch.scored import Pages, Scored
from empathyqa.errors import EmpathyQAError
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.plugins import Registry
    from empathyqa.scorer import Scorer

__all__ = ["Pages", "Scored", "score_each", "score_in_processes"]

ALONE = 1_000
"""Conversations scored in this process before others are started unasked."""


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
        bench = Bench(scorer, wanted, registry)
        yield from map(bench.score, islice(source, ALONE if workers is None else None))
        workers = min(os.cpu_count() or 1, 8)
        first = next(source, None)
        if first is None:
            return
        source = chain((first,), source)
        if workers == 1:
            yield from map(bench.score, source)
            return
    from empathyqa.batch.processes import Work, on_processes  # one conversation needs no pool

    yield from on_processes(source, Work(scorer, wanted, registry), workers)


def score_in_processes(scorer: Scorer, transcripts: Iterable[Transcript], workers: int) -> Iterator[Scorecard]:
    """The scorecards in order; EmpathyQAError at the first conversation that fails (:func:`score_each` goes on)."""
    for scored in score_each(transcripts, scorer, workers=workers):
        if scored.card is None:
            raise EmpathyQAError(scored.problem or ())
        yield scored.card
