"""Scorecards into a folder: a ledger of JSON lines, the pages asked for, an index; resumable after an interruption."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

from empathyqa.batch import Pages, Scored
from empathyqa.cli.ledger import Ledger, ids_in
from empathyqa.cli.rubric_calls import run_of
from empathyqa.cli.score_index import Summary, index_page
from empathyqa.cli.score_output import as_json, csv_parts, rows
from empathyqa.cli.writing import FileNames, folder, write_pdf, write_sheet, write_whole
from empathyqa.reading.sources import is_scorecard
from empathyqa.rubric.heard_again import BESIDE_SCORECARDS, HeardBefore, heard_by
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.scorer import Scorer

_RESERVED = {".html": ("index",), ".csv": ("scorecards",), ".jsonl": ("scorecards", "heard")}
"""Files that the folder gets besides the conversations' own."""
_SHEETS = {"csv": "scorecards.csv", "sheet": "sheet.csv"}
_ENDINGS = {"html": ".html", "md": ".md", "json": ".json", "pdf": ".pdf"}


class FolderOutput:
    """``scorecards.jsonl`` in the order of the input, and for html, md, json and pdf a file a conversation."""

    def __init__(self, args: argparse.Namespace, scorer: Scorer, packages: tuple[str, ...] = ()) -> None:
        self._format: str = args.format
        self._quotes: str = args.quotes
        page = "html" if args.format == "pdf" else args.format
        forms = () if page in ("table", "json", "jsonl", "csv", "sheet") else (page,)
        self._ending: str = _ENDINGS.get(args.format) or args.ending or ""
        self.pages = Pages(forms, quotes=args.quotes, template=args.template, heard=True)
        self._place = folder(args.out)
        self._resumes: bool = args.resume
        reserved = _RESERVED.get(self._ending, ())
        self._names = FileNames(reserved)
        self._queue: deque[tuple[str, Scored | None]] = deque()
        self._told: list[Summary] = []
        keep = args.resume and not args.template and not args.review  # the ledger would not show that these changed
        path = self._place / "scorecards.jsonl"
        self._heard = HeardBefore(self._place / BESIDE_SCORECARDS, heard_by(packages), run_of(args))
        names = FileNames(reserved)
        self._before = [names.of(id, self._is_free) for id in ids_in(path)] if args.resume else []
        """The names of the pages that the earlier run wrote."""
        self._ledger = Ledger(path, rubric_hash=scorer.rubric_hash, quotes=args.quotes, keep=keep)

    def __enter__(self) -> Self:
        self._ledger.open()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self._ledger.close()

    def still_to_do(self, transcripts: Iterable[Transcript]) -> Iterator[Transcript]:
        """Those that the ledger does not hold unchanged, with their file in place; the others wait in the queue."""
        for transcript in transcripts:
            name = self._names.of(transcript.id, self._is_free)
            card = self._ledger.kept(transcript) if self._page(name).exists() else None
            self._queue.append((name, Scored(transcript.id, transcript.path, card) if card else None))
            if card is None:
                yield transcript

    def take(self, scored: Scored) -> Iterable[Scored]:
        """Write one result, after those kept from an earlier run that stand before it; give back all of them."""
        told = [*self._kept(), scored]
        name, _ = self._queue.popleft()
        if scored.card is not None:
            if self._format == "json":
                write_whole(self._page(name), as_json(scored.card, self._quotes, indent=2) + "\n")
            elif self._format == "pdf":
                write_pdf(self._page(name), scored.pages["html"])
            elif self._format in self.pages.formats:
                write_whole(self._page(name), scored.pages[self._format])
            self._heard.add(scored.heard)
            self._tell(name, scored)
        return told

    def finish(self) -> Iterable[Scored]:
        """Tell what was kept at the end, put the ledger in place, and write the file over all conversations."""
        told = list(self._kept())
        self._ledger.commit()
        self._heard.save(with_the_rest=self._resumes)
        self._write_over_all()
        gone = self._take_away_pages()
        self._say_where(gone)
        return told

    def interrupted(self) -> None:
        """Keep what is written and what the last run left; say how to go on."""
        from empathyqa.cli.messages import note

        self._ledger.commit(with_the_rest=True)
        self._heard.save(with_the_rest=True)
        self._write_over_all()
        done = f"after {len(self._told):,}; those are kept" if self._told else "before the first was done"
        note(f"Stopped {done}. The same command with --resume goes on from here.")

    def _kept(self) -> Iterator[Scored]:
        while self._queue and (waiting := self._queue[0][1]) is not None:
            name, _ = self._queue.popleft()
            self._tell(name, waiting)
            yield waiting

    def _tell(self, name: str, scored: Scored) -> None:
        assert scored.card is not None
        self._ledger.add(scored.card)
        self._told.append(Summary.of(scored.card, name + self._ending))

    def _is_free(self, name: str) -> bool:
        """Whether no stranger's file has this name: the folder may be the one that the transcripts are in."""
        page = self._page(name)
        return self._ending != ".json" or not page.exists() or is_scorecard(page)

    def _page(self, name: str) -> Path:
        """The conversation's own file; the folder itself where the format makes none."""
        return self._place / f"{name}{self._ending}" if self._ending else self._place

    def _write_over_all(self) -> None:
        """The sheet, the index or the table, for the formats that have one."""
        if self._format in _SHEETS and self._told:
            parts = [csv_parts(card, self._quotes, self._format) for card in self._ledger.cards()]
            write = write_sheet if self._format == "sheet" else write_whole
            write(self._place / _SHEETS[self._format], "\n".join([parts[0][0], *(body for _, body in parts)]) + "\n")
        elif self._format == "html" and self._told:
            write_whole(self._place / "index.html", index_page(self._told))
        elif self._format == "table":
            print(rows(self._ledger.cards()), end="")

    def _take_away_pages(self) -> int:
        """Delete the pages of conversations that an earlier run told of and this one does not; how many there were."""
        if not (self._resumes and self._ending):
            return 0
        told = {summary.page for summary in self._told}
        gone = [self._page(name) for name in self._before if name + self._ending not in told]
        there = [page for page in gone if page.is_file()]
        for page in there:
            page.unlink()
        return len(there)

    def _say_where(self, gone: int) -> None:
        from empathyqa.cli.messages import note

        start = {"html": "index.html", **_SHEETS}.get(self._format, "scorecards.jsonl")
        note(f"{len(self._told):,} scored: {self._place / start}")
        if gone:
            note(f"{gone:,} page{'s' if gone > 1 else ''} of conversations that are no longer there: deleted")
