"""The parts of the documentation that are made from the library itself: tables of formats, signals, criteria, codes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import rubric_pages

from empathyqa.codes import CODES
from empathyqa.reading import READERS
from empathyqa.reading.problems import KINDS
from empathyqa.rubric import load_rubric
from empathyqa.rubric.problems import CODES as RUBRIC_CODES
from empathyqa.signals.facts import FACTS
from empathyqa.signals.sector_packs import pack_of
from empathyqa.signals.vocabulary import MEANINGS
from empathyqa.transcript import SECTORS

ROOT = Path(__file__).resolve().parent.parent


def _table(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    titles = list(heading)
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in lines)


def formats() -> str:
    """The readers: what --input-format calls them, what they read, the endings they are known by."""
    return _table(
        ("`--input-format`", "what it reads", "usual endings"),
        ((f"`{reader.name}`", reader.title, ", ".join(reader.extensions)) for reader in READERS),
    )


def signals() -> str:
    """Every signal in a line, with a link to its page; then the facts, each with an example."""
    parts = []
    for speaker in ("agent", "customer"):
        rows = (
            (f"[{each.id}](signals/{each.id}.md)", each.heard_when, each.not_this or "—")
            for each in MEANINGS
            if each.speaker == speaker
        )
        parts.append(f"## Heard from the {speaker}\n\n" + _table(("signal", f"heard when the {speaker} …", "not"), rows))
    told = ((f"`{fact.id}`", " ".join(fact.about.split()), _in_a_line(fact.examples.fires[0])) for fact in FACTS)
    key = "C is the customer, A the agent, B a bot; > marks the turn that is meant."
    facts = _table(("fact", "what it is", "seen in"), told)
    return "\n\n".join([*parts, "## Facts about the course of a conversation", key, facts])


def _in_a_line(example: str) -> str:
    return " / ".join(line.strip() for line in example.splitlines() if line.strip())


def _examples(title: str, examples: Iterable[str]) -> list[str]:
    told = [_in_a_line(example) for example in examples]
    return ["", f"{title}:", "", *(f"- {line}" for line in told)] if told else []


def criteria() -> str:
    """The criteria of the balanced rubric, by pillar, in a line each."""
    rubric = load_rubric("balanced")
    parts = []
    for name, pillar in rubric.pillars.items():
        rows = (
            (f"`{each.id}`", each.title, _counts(each.use, each.weight, each.takes_off), each.source or "—")
            for each in rubric.criteria
            if each.pillar == name
        )
        parts.append(f"### {name.capitalize()}: {pillar.title}\n\n" + _table(("id", "what", "counts", "rests on"), rows))
    return "\n\n".join(parts)


def _counts(use: str, weight: float, takes_off: float) -> str:
    return {
        "score": f"weight {weight:g}",
        "guard": f"takes off {takes_off:g}",
        "coach": "shown, no points",
        "alert": "asks for a person",
        "context": "shown only",
    }[use]


def codes() -> str:
    """Every error code with its title; `empathyqa explain CODE` has the whole page."""
    known = {code: kind.title for code, kind in (*KINDS.items(), *RUBRIC_CODES.items(), *CODES.items())}
    return _table(("code", "what it says"), ((f"`{code}`", title) for code, title in sorted(known.items())))


def hearing() -> str:
    """How well the library hears, from the figures that `benchmarks/hearing.py --write` kept."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from hearing_told import tables

    return tables(json.loads((ROOT / "benchmarks" / "figures.json").read_text(encoding="utf-8")))


def resting() -> str:
    """The scoring criteria of the balanced rubric that listen, among others, for a signal below the bar."""
    from empathyqa.checks import BUILT_IN as CHECKS
    from empathyqa.signals.measure import ALERT, may_score

    hears = {check.id: check.hears for check in CHECKS}
    rows = []
    for each in load_rubric("balanced").criteria:
        if each.use in ("score", "guard"):
            unsure = [id for id in hears[each.check] if id != ALERT and may_score(id) is False]
            if unsure:
                told = ", ".join(f"[{id}](signals/{id}.md)" for id in unsure)
                rows.append((f"`{each.id}`", _counts(each.use, each.weight, each.takes_off), told))
    return _table(("criterion", "counts", "listens, among others, for"), rows)


def sectors() -> str:
    """Every sector's pack: what it is for, where it comes from, what is heard and what is not."""
    parts = []
    for sector in SECTORS:
        pack = pack_of(sector)
        lines = [f"### {sector}", "", f"{pack.about}.", "", f"Source: {pack.source}. Reviewed {pack.reviewed}."]
        lines += _examples("Heard with this pack", pack.examples["fires"])
        lines += _examples("Not heard", pack.examples["silent"])
        parts.append("\n".join(lines + _examples("Known misses", pack.examples["known_misses"])))
    return "\n\n".join(parts)


BLOCKS: dict[str, Callable[[], str]] = {
    "formats": formats,
    "signals": signals,
    "criteria": criteria,
    "codes": codes,
    "hearing": hearing,
    "resting": resting,
    "sectors": sectors,
    **rubric_pages.BLOCKS,
}
"""Name of a generated block → what makes it."""
