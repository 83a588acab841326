"""Contacts for the verbs that look at many: from transcripts, scored here, or from scorecards written earlier."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.insight.contact import Contact
    from empathyqa.plugins import Registry
    from empathyqa.scorecard import Scorecard

_CARDS = (".json", ".jsonl")
_LEDGER = "scorecards.jsonl"


def split(paths: list[str]) -> tuple[list[Path], list[str]]:
    """The scorecard files among the paths, and what is left for the reader of transcripts.

    A folder that ``score --out`` wrote is its ledger; any other folder with scorecards in it is those.
    """
    cards: list[Path] = []
    rest: list[str] = []
    for path in paths:
        found = _card_files(Path(path))
        cards += found
        if not found:
            rest.append(path)
    return cards, rest


def cards_in(files: list[Path], problems: list[Problem]) -> Iterator[Scorecard]:
    """The scorecards of the files, each once; what is none goes to ``problems``."""
    from empathyqa.report.json_back import card_from_json

    seen: set[tuple[str, str, str]] = set()
    for file in files:
        for line, value in _values(file, problems):
            try:
                card = card_from_json(value)
            except EmpathyQAError as error:
                problems += [problem("CARD001", one.message, path=str(file), line=line) for one in error.problems]
                continue
            key = (card.id, card.receipt.transcript_hash, card.receipt.rubric_hash)
            if key not in seen:
                seen.add(key)
                yield card


def contacts(args: argparse.Namespace, problems: list[Problem]) -> Iterator[Contact]:
    """Every contact of the paths, scorecards first; what cannot be read or scored goes to ``problems``."""
    from empathyqa.insight.contact import contact_of

    files, rest = split(args.paths)
    yield from map(contact_of, cards_in(files, problems))
    if rest:
        from empathyqa.cli.reading_options import plugins

        yield from _scored(args, rest, plugins(), problems)


def _scored(
    args: argparse.Namespace, paths: list[str], registry: Registry, problems: list[Problem]
) -> Iterator[Contact]:
    from empathyqa.batch import Pages, score_each
    from empathyqa.cli.reading_options import transcripts
    from empathyqa.rubric import load_rubric
    from empathyqa.scorer import Scorer

    scorer = Scorer(load_rubric(args.rubric, checks=registry.checks), registry.checks)
    labels = argparse.Namespace(**{**vars(args), "paths": paths, "agent": args.agent_label})
    source = transcripts(labels, registry, problems)
    for scored in score_each(source, scorer, workers=args.workers, pages=Pages(contact=True), registry=registry):
        if scored.problem is not None:
            problems.append(scored.problem)
        if scored.contact is not None:
            yield scored.contact


def _card_files(path: Path) -> list[Path]:
    if path.is_dir():
        if _is_cards(path / _LEDGER):
            return [path / _LEDGER]
        return [file for file in sorted(path.rglob("*")) if file.suffix in _CARDS and _is_cards(file)]
    return [path] if path.suffix in _CARDS and _is_cards(path) else []


def _is_cards(file: Path) -> bool:
    """Whether the first value in a file is a scorecard; every scorecard says its schema first."""
    if not file.is_file():
        return False  # a pipe would be waited for, and what it holds be gone afterwards
    try:
        with file.open("rb") as opened:
            head = opened.read(200)
    except OSError:
        return False
    return b'"schema_version"' in head and b'"id"' in head


def _values(file: Path, problems: list[Problem]) -> Iterator[tuple[int | None, Any]]:
    """The JSON values of a file with their lines; what is none goes to ``problems``."""
    from empathyqa.reading.sources import one_file

    try:
        text = one_file(str(file)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        wrong = error.object[: error.start].count(b"\n") + 1
        problems.append(problem("CARD001", "the file is not UTF-8 text from here on", path=str(file), line=wrong))
        text = error.object[: error.start].decode("utf-8-sig").rpartition("\n")[0] if file.suffix == ".jsonl" else ""
    except EmpathyQAError as error:
        problems += error.problems
        return
    lines = file.suffix == ".jsonl"
    parts: list[tuple[int | None, str]] = list(enumerate(text.split("\n"), 1)) if lines else [(None, text)]
    for line, part in parts:
        if not part.strip():
            continue
        try:
            value = json.loads(part)
        except (ValueError, RecursionError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else "it is nested too deeply"
            at = line or getattr(error, "lineno", None)
            problems.append(problem("CARD001", f"this is not JSON: {what}", path=str(file), line=at))
            continue
        values = value if isinstance(value, list) and line is None else [value]
        yield from ((line, one) for one in values)
