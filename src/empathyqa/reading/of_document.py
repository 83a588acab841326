"""One document → the conversations in it: decoded, read by the reader that knows it, built, each with an id of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading.building import build, hash_of, identified
from empathyqa.reading.csv_table import csv_table
from empathyqa.reading.decoding import decode
from empathyqa.reading.limits import rows_within, too_dense
from empathyqa.reading.mapping import read_mapped_json
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, Reader
from empathyqa.reading.sniffing import choose
from empathyqa.reading.sources import Document
from empathyqa.transcript import Transcript


def conversations_of(
    document: Document,
    options: Options,
    readers: Sequence[Reader],
    format: str | None,
    limit: int | None,
    taken: dict[str, int],
) -> Iterator[Transcript]:
    """The document's conversations, built; what cannot be is reported in its place. ``taken`` are ids already given."""
    try:
        text, options.warnings = decode(document.data, options.path or document.name, limit)
        options.most_rows = rows_within(limit)
        _refuse(too_dense(text, None, options))
        chosen = _chosen(text, document, options, readers, format)
        _refuse(too_dense(text, chosen.name, options))
    except ReadingError as error:
        options.report(error.problems)
        return
    before = len(options.problems or ())
    nameless = document.path is None and document.name.startswith("<")
    stem = hash_of(text) if nameless else _stem(document.name)
    waiting: Transcript | None = None
    count = 0
    # One conversation is named after its file alone, so the first waits until it is known whether a second follows.
    for built in _built(_found_by(chosen, text, options), chosen.name, options):
        count += 1
        if waiting is not None:
            yield identified(waiting, stem, count - 1, taken)
        waiting = built
    if waiting is not None:
        yield identified(waiting, stem, count if count > 1 else None, taken)
    elif len(options.problems or ()) == before:
        options.report(problem("T012", f"no conversation in it (read as {chosen.title})", path=options.path or document.name))


def _refuse(reason: Problem | None) -> None:
    if reason is not None:
        raise ReadingError(reason)


def _found_by(chosen: Reader, text: str, options: Options) -> Iterator[RawConversation]:
    """The reader's conversations. A reader that stumbles over one file, be it ours or a plug-in's, must not cost the rest."""
    try:
        yield from chosen.read(text, options)
    except ReadingError as error:
        options.report(error.problems)
    except Exception as error:
        message = f"the reader of {chosen.title} stumbled ({type(error).__name__}: {error})"
        fix = "check that the file is whole, and the format (--input-format); if it is, please report this"
        options.report(problem("T024", message, path=options.path, fix=fix))


def _built(found: Iterable[RawConversation], format: str, options: Options) -> Iterator[Transcript]:
    for raw in found:
        try:
            built = build(raw, format, options)
        except ReadingError as error:
            options.report(error.problems)
        else:
            yield built


def _chosen(text: str, document: Document, options: Options, readers: Sequence[Reader], format: str | None) -> Reader:
    if options.mapping is not None and format is None:
        if options.mapping.get("format", "csv") == "csv":
            return csv_table
        return Reader("mapped", "JSON through a mapping file", (), lambda text, name: None, read_mapped_json)
    return choose(text, document.name, readers, format, options.path or document.name)


def _stem(name: str) -> str:
    return PurePath(name.removesuffix(".gz")).stem or name
