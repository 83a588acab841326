"""How well the library hears, measured against readers' labels. Needs the ``train`` extra.

    python benchmarks/hearing.py                  print every figure
    python benchmarks/hearing.py --quick          few bootstrap draws, a tenth of the outside corpora
    python benchmarks/hearing.py --write          write figures.json, what `explain` tells, and the pages in docs/
    python benchmarks/hearing.py --misses sadness turns that were missed (FN) or wrongly heard (FP)

Commissioned conversations are heard by an ear that never saw their author (three folds). Real conversations and
outside corpora cannot be shipped with the project: give their folder with --shared, or in EMPATHYQA_SHARED; what is
not there is left out, and said.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from corpus_reading import ROOT, Labelled, from_jsonl
from hearing_figures import figures
from hearing_measure import Row, compare, names
from hearing_outside import measured
from hearing_runs import Heard, held_out, shipped
from hearing_told import tables
from hearing_yardstick import keyword_hearing

FIGURES = ROOT / "benchmarks" / "figures.json"
MEASURED = ROOT / "src" / "empathyqa" / "signals" / "measured.json"
READERS = {"commissioned": 0.92, "real": 0.93}
"""Micro-F1 between two careful readers, on conversations kept apart from both sets: consistency, not truth."""
DRAWS = 1000
Read = list[tuple[Labelled, Heard]]


def row(talk: Labelled, heard: Heard) -> Row:
    """One conversation's labels beside what was heard."""
    return compare(talk.labels | {"length": len(talk.transcript.turns)}, heard)


def sets(shared: Path, processes: int) -> Iterator[tuple[str, Read]]:
    """The labelled sets that are here: (name, conversations with what was heard)."""
    if find_spec("sklearn"):
        yield "commissioned", held_out(processes)
    else:
        print('The ear cannot be trained here: python -m pip install -e ".[train]"', file=sys.stderr)
    real = shared / "gold" / "real"
    if real.exists():
        yield "real", shipped(from_jsonl(real), "real")


def all_figures(shared: Path, draws: int, processes: int, quick: bool) -> dict[str, Any]:
    """Everything that is measured, ready for JSON."""
    out: dict[str, Any] = {"draws": draws, "readers": READERS, "sets": {}, "yardstick": {}}
    for name, read in sets(shared, processes):
        out["sets"][name] = figures([row(talk, heard) for talk, heard in read], draws)
        by_keyword = [row(talk, keyword_hearing(talk.transcript)) for talk, _ in read]
        out["yardstick"][name] = figures(by_keyword, 0)
    out["outside"] = measured(shared / "corpora", quick=quick)
    missing = [*out["outside"].pop("missing"), *sorted({"commissioned", "real"} - out["sets"].keys())]
    return _rounded(out | {"not_here": missing})  # type: ignore[no-any-return]


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    return [_rounded(each) for each in value] if isinstance(value, list | tuple) else value


def misses(signal: str, shared: Path, processes: int) -> Iterator[str]:
    """The turns in which reader and library differ on a signal, with the turn before."""
    for name, read in sets(shared, processes):
        for talk, heard in read:
            for turn in talk.transcript.turns:
                at = str(turn.index)
                marked, found = names(talk.labels["turns"].get(at, ())), names(heard["turns"].get(at, ()))
                if (signal in marked) != (signal in found):
                    kind = "FN" if signal in marked else "FP"
                    before = talk.transcript.turns[turn.index - 1].text[-90:] if turn.index else ""
                    yield f"{kind} {name} {talk.transcript.id}:{at} [{before}] {turn.text[:300]}"


def kept_for_explain(found: dict[str, Any]) -> dict[str, Any]:
    """What the library itself tells of each signal: precision and recall with their intervals, by set."""
    keys = ("gold", "heard", "precision", "recall", "precision_interval", "recall_interval")
    ids = found["sets"]["commissioned"]["signals"]
    return {
        id: {name: {key: part["signals"][id].get(key) for key in keys} for name, part in found["sets"].items()}
        for id in ids
        if not id.startswith("any_")
    }


def write(found: dict[str, Any]) -> None:
    """Keep the figures, and make every page that tells them anew."""
    FIGURES.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    rows = (f'"{id}": {json.dumps(told)}' for id, told in kept_for_explain(found).items())
    MEASURED.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")
    sys.path.insert(0, str(ROOT / "docs"))
    import check
    import signal_pages

    import corpus_card

    signal_pages.write()
    corpus_card.write()
    for page in check.PAGES:
        list(check.stale_tables(page, write=True))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = os.environ.get("EMPATHYQA_SHARED", str(ROOT.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default), help="folder with gold/real and corpora")
    parser.add_argument("--quick", action="store_true", help="50 draws, a tenth of the outside corpora")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--write", action="store_true", help="write figures.json and the pages")
    parser.add_argument("--misses", metavar="SIGNAL")
    args = parser.parse_args()
    if args.misses:
        print("\n".join(misses(args.misses, args.shared, args.processes)))
        return 0
    found = all_figures(args.shared, 50 if args.quick else DRAWS, args.processes, args.quick)
    print(json.dumps(found, indent=1) if args.json else tables(found))
    if args.write:
        if found["not_here"] or args.quick:
            print("not written: the whole measurement is needed (nothing missing, no --quick)", file=sys.stderr)
            return 2
        write(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
