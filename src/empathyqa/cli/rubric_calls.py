"""The calls that a rubric is tried on: listened to once, judged as often as a QA lead likes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError
from empathyqa.rubric.heard_again import BESIDE_CALLS, BESIDE_SCORECARDS, HeardBefore, heard_by, heard_line

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.plugins import Registry
    from empathyqa.signal import Signals

_HOW = ("agent", "customer", "input_format", "mapping")


def run_of(args: argparse.Namespace) -> dict[str, Any]:
    """What scorecards are made from, to be noted beside them: which transcripts, read how, and by which rubric."""
    rubric = str(Path(args.rubric).resolve()) if Path(args.rubric).is_file() else args.rubric
    paths = [path if path == "-" else str(Path(path).absolute()) for path in args.paths]
    return {"paths": paths, "rubric": rubric, **{name: getattr(args, name) for name in _HOW}}


class Calls:
    """The calls of a folder of transcripts, of a folder of scorecards, or of any files."""

    def __init__(self, args: argparse.Namespace, registry: Registry) -> None:
        self._args = argparse.Namespace(**vars(args))
        self._registry = registry
        self.scored_by: str | None = None
        """The rubric that a folder of scorecards was made by."""
        paths = [Path(path) for path in args.paths]
        folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
        scored = folder is not None and (folder / BESIDE_SCORECARDS).is_file()
        kept = folder / (BESIDE_SCORECARDS if scored else BESIDE_CALLS) if folder else None
        self._before = HeardBefore(kept, heard_by(registry.sources("signals")))
        if scored:
            self._take_up(self._before.scored_from, str(kept))

    def _take_up(self, run: Any, path: str) -> None:
        if not isinstance(run, dict) or not isinstance(run.get("paths"), list) or run["paths"] == ["-"]:
            raise EmpathyQAError(problem("C005", "it is not noted which transcripts were scored here", path=path))
        self._args.paths = [str(each) for each in run["paths"]]
        self.scored_by = str(run.get("rubric") or "balanced")
        for name in _HOW:
            if getattr(self._args, name) is None:
                setattr(self._args, name, run.get(name))

    def heard(self, problems: list[Problem]) -> Iterator[Signals]:
        """What was heard in each call, now or earlier; what cannot be read goes to ``problems``."""
        from empathyqa.cli.messages import Progress
        from empathyqa.cli.reading_options import transcripts

        progress = Progress("conversations")
        for transcript in transcripts(self._args, self._registry, problems):
            signals = self._before.of(transcript)
            if signals is None:
                signals = self._registry.listen(transcript)
                self._before.add(heard_line(signals))
            progress.step()
            yield signals
        progress.clear()
        self._before.save()
