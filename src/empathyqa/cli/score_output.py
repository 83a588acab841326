"""Where scorecards go: to standard output as they are ready, or into a folder, whole files only."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from empathyqa.batch import Pages, Scored
from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.scorecard import Scorecard
    from empathyqa.scorer import Scorer


class Output(Protocol):
    """Takes results one by one. ``take`` and ``finish`` give back what has been told by then, in input order."""

    pages: Pages

    def still_to_do(self, transcripts: Iterable[Transcript]) -> Iterator[Transcript]:
        """The transcripts that are not done already."""
        ...

    def take(self, scored: Scored) -> Iterable[Scored]:
        """Tell one result."""
        ...

    def finish(self) -> Iterable[Scored]:
        """Tell what is left."""
        ...

    def interrupted(self) -> None:
        """Leave what is finished in good order, and say how to go on."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def output_for(args: argparse.Namespace, scorer: Scorer, packages: tuple[str, ...] = ()) -> Output:
    """The output that the command line asks for; ``packages`` bring signals of their own."""
    if args.out:
        from empathyqa.cli.score_folder import FolderOutput

        return FolderOutput(args, scorer, packages)
    return StreamOutput(args)


class StreamOutput:
    """Standard output. One conversation is told in full; several make rows, lines or a list."""

    def __init__(self, args: argparse.Namespace) -> None:
        from empathyqa.report.terminal import Terminal

        self._format: str = args.format
        self._quotes = args.quotes
        self._in_full: bool = args.explain
        forms = () if args.format in ("json", "jsonl", "csv", "sheet") else (args.format,)
        self.pages = Pages(forms, args.quotes, args.template, Terminal.of(sys.stdout))
        self._first: Scored | None = None
        self._several = False
        self._cards: list[Scorecard] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            sys.stdout.flush()

    def still_to_do(self, transcripts: Iterable[Transcript]) -> Iterator[Transcript]:
        """All of them: nothing is known of earlier runs."""
        return iter(transcripts)

    def take(self, scored: Scored) -> Iterable[Scored]:
        """Tell one result. The first is held back until it is known whether it is the only one."""
        if scored.card is None:
            return (scored,)
        if self._format == "jsonl":
            print(as_json(scored.card, self._quotes), flush=True)
        elif self._format in ("csv", "sheet"):
            heading, body = csv_parts(scored.card, self._quotes, self._format)
            print(*([] if self._first else [heading]), body, sep="\n", flush=True)
        elif self._first is not None:
            if not self._several:
                self._several = True
                self._next(self._first, first=True)
            self._next(scored, first=False)
        self._first = self._first or scored
        return (scored,)

    def finish(self) -> Iterable[Scored]:
        """Close the list, or tell the only one in full."""
        if self._cards:
            print(rows(self._cards), end="")
        elif self._several:
            print("\n]" if self._format == "json" else "", end="\n" if self._format == "json" else "")
        elif self._first is not None and self._format not in ("jsonl", "csv", "sheet"):
            print(self._page(self._first))
        self._first, self._cards = None, []
        return ()

    def interrupted(self) -> None:
        """Close the list; what was told stays."""
        from empathyqa.cli.messages import note

        self.finish()
        note("Stopped. What is printed is whole. With --out DIR a long run can be resumed (--resume).")

    def _page(self, scored: Scored) -> str:
        assert scored.card is not None
        if self._format == "json":
            return as_json(scored.card, self._quotes, indent=2)
        page = scored.pages[self._format].rstrip("\n")
        if self._format == "table" and self._in_full:
            from empathyqa.cli.score_explained import explained

            page += "\n\n" + explained(scored.card)
        return page

    def _next(self, scored: Scored, first: bool) -> None:
        assert scored.card is not None
        if self._format == "html":
            raise EmpathyQAError(problem("C001", "several conversations make several pages"))
        if self._format == "table" and not self._in_full:
            self._cards += [scored.card]
        elif self._format == "json":
            print("[" if first else ",", self._page(scored), sep="\n", end="", flush=True)
        else:
            print("" if first else "\n---\n\n", self._page(scored), sep="", flush=True)


def rows(cards: Iterable[Scorecard]) -> str:
    """A row for each card, for the terminal."""
    from empathyqa.report import render_many
    from empathyqa.report.terminal import Terminal

    return render_many(cards, "table", terminal=Terminal.of(sys.stdout))


def as_json(card: Scorecard, quotes: str, indent: int | None = None) -> str:
    """A scorecard as JSON text."""
    from empathyqa.report.json_form import card_json, dumped

    return dumped(card_json(card, quotes), indent=indent)  # type: ignore[arg-type]


def csv_parts(card: Scorecard, quotes: str, format: str) -> tuple[str, str]:
    """The heading of the table, and one card's rows."""
    from empathyqa.report import render

    heading, _, body = render(card, format=format, quotes=quotes).partition("\n")  # type: ignore[arg-type]
    return heading, body.rstrip("\n")
