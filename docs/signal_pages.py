"""The pages in docs/signals/: one a signal, made from what `explain` is made from, and an index with the figures.

python docs/signal_pages.py            say which pages are out of date; exit code 1 where one is
python docs/signal_pages.py --write    write them anew
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from empathyqa.explain_pages import signal_parts
from empathyqa.signals.measure import ALERT, MAY_SCORE, Measured, may_score, measured
from empathyqa.signals.vocabulary import MEANINGS, Meaning

FOLDER = Path(__file__).resolve().parent / "signals"
LISTED = ("Heard in", "Not heard in", "Known misses")


def pages() -> Iterator[tuple[str, str]]:
    """(file name, text) of every page."""
    yield "index.md", index()
    for meaning in MEANINGS:
        yield f"{meaning.id}.md", page(meaning)


def page(meaning: Meaning) -> str:
    """One signal's page."""
    lines = [
        f"# {meaning.id}", "", f"**{meaning.title}** · heard from the {meaning.speaker} · [all signals](index.md)", "",
        f"Heard when the {meaning.speaker} {meaning.heard_when}.",
    ]  # fmt: skip
    if meaning.not_this:
        lines += ["", f"Not: {meaning.not_this}."]
    for title, rows in signal_parts(meaning):
        if rows:
            listed = title in LISTED or len(rows) > 1
            lines += ["", f"## {title}", "", *(f"- {_line(row)}" if listed else _line(row) for row in rows)]
    return "\n".join(lines) + "\n"


def _line(row: str) -> str:
    return " / ".join(part.strip() for part in row.splitlines() if part.strip()).replace("<", "&lt;")


def index() -> str:
    """All signals in a table: measured precision and recall, and whether they may score."""
    parts = [
        "# Signals and how well they are heard",
        "One page a signal. Precision: of what was heard, the share that a careful reader marked too. Recall: of what "
        "the reader marked, the share that was heard. *Held out*: conversations written for this project, heard by an "
        "ear that never saw their author. *Real*: contacts of real firms, never learned from. Of a signal below a "
        f"held-out precision of {MAY_SCORE:.2f} only the surer part may earn or cost points; the rest is shown to coach "
        "by. From which sureness on, and the intervals, are on each page (in its examples C is the customer, A the agent, "
        "B a bot); how this is measured, and what the figures cannot say, is in [Hearing](../hearing.md), and "
        "what kinds of misses there are in the [error analysis](../error-analysis.md).",
    ]
    for speaker in ("agent", "customer"):
        rows = [_row(meaning) for meaning in MEANINGS if meaning.speaker == speaker]
        parts += [f"## Heard from the {speaker}", _table(rows)]
    return "\n\n".join(parts) + "\n"


def _row(meaning: Meaning) -> list[str]:
    found = measured(meaning.id)
    allowed = {True: "may score", False: "surer part only", None: "not measured"}[may_score(meaning.id)]
    if meaning.id == ALERT:
        allowed = "alert"
    name = f"[{meaning.id}]({meaning.id}.md)"
    return [name, *_two(found.get("commissioned")), *_two(found.get("real")), allowed]


def _two(found: Measured | None) -> list[str]:
    if found is None:
        return ["–", "–"]
    shown = ["–" if value is None else f"{value:.2f}" for value in (found.precision, found.recall)]
    return [f"{shown[0]} of {found.heard}", f"{shown[1]} of {found.gold}"]


def _table(rows: Sequence[Sequence[str]]) -> str:
    heading = ["signal", "held out: precision", "recall", "real: precision", "recall", "use"]
    return "\n".join("| " + " | ".join(row) + " |" for row in (heading, ["---"] * len(heading), *rows))


def write() -> None:
    """Write every page anew and take away those of signals that are no more."""
    FOLDER.mkdir(exist_ok=True)
    fresh = dict(pages())
    for old in FOLDER.glob("*.md"):
        if old.name not in fresh:
            old.unlink()
    for name, text in fresh.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def stale() -> list[str]:
    """Pages that are not what the library would make now, missing and left-over ones included."""
    fresh = dict(pages())
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    return sorted(name for name in fresh.keys() | there.keys() if fresh.get(name) != there.get(name))


if __name__ == "__main__":
    if "--write" in sys.argv:
        write()
    wrong = stale()
    print("\n".join(f"signals/{name}: out of date; run python docs/signal_pages.py --write" for name in wrong))
    sys.exit(1 if wrong else 0)
