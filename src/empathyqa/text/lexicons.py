"""Words as data: the YAML lexicons shipped in ``lexicons/en``, each with a header, read once.

A lexicon file has ``lexicon``, ``language``, ``about``, ``source``, ``reviewed`` and ``groups``: name → a text block with
one phrase a line (the phrase language is in phrases.py), so that no phrase needs YAML quoting. ``classes.yaml``
holds word classes that phrases may name in braces.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from empathyqa.errors import EmpathyQAError, Problem
from empathyqa.text.automaton import Automaton

HEADER = ("lexicon", "language", "about", "source", "reviewed")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One file of phrases, grouped."""

    name: str
    about: str
    source: str
    reviewed: str
    groups: Mapping[str, tuple[str, ...]]
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """``fires``, ``silent``, ``known_misses``: sentences that show where the line runs, where the file brings its own."""


def _phrases(block: str) -> tuple[str, ...]:
    lines = (line.strip() for line in block.splitlines())
    return tuple(line for line in lines if line and not line.startswith("# "))


def _load(path: Any) -> dict[str, Any]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar stays text: "no" and "on" are words here
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    if not isinstance(data, dict):
        raise EmpathyQAError(Problem("L001", "a lexicon must be a mapping", str(path)))
    return data


@cache
def classes(language: str = "en") -> dict[str, tuple[str, ...]]:
    """Word classes by name: family, month, number, …"""
    data = _load(files("empathyqa").joinpath("lexicons", language, "classes.yaml"))
    return {name: tuple(" ".join(words.split()).split(" ")) if isinstance(words, str) else tuple(words)
            for name, words in data["classes"].items()}  # fmt: skip


@cache
def lexicons(language: str = "en") -> tuple[Lexicon, ...]:
    """Every shipped lexicon of a language, by file name."""
    folder = files("empathyqa").joinpath("lexicons", language)
    paths = sorted(folder.iterdir(), key=lambda p: p.name)
    return tuple(_lexicon(path) for path in paths if path.name.endswith(".yaml") and path.name != "classes.yaml")


@cache
def sector_lexicon(sector: str, language: str = "en") -> Lexicon:
    """The words of one sector's pack; they stand apart, so that they are matched only where somebody asks for them."""
    return _lexicon(files("empathyqa").joinpath("lexicons", language, "sectors", f"{sector}.yaml"))


def _lexicon(path: Any) -> Lexicon:
    data = _load(path)
    missing = [key for key in (*HEADER, "groups") if key not in data]
    if missing:
        raise EmpathyQAError(Problem("L002", f"the lexicon lacks {', '.join(missing)}", str(path)))
    groups, examples = ({name: _phrases(block) for name, block in data.get(key, {}).items()} for key in ("groups", "examples"))
    return Lexicon(data["lexicon"], data["about"], data["source"], data["reviewed"], groups, examples)


@cache
def phrase_index(language: str = "en") -> Automaton:
    """The one index that every turn is matched against; group names are ``lexicon.group``."""
    from empathyqa.text.prepared import prepared_index

    return prepared_index(language) or built_index(language)


def built_index(language: str = "en") -> Automaton:
    """The same index, built from the lexicons: what :mod:`empathyqa.text.prepared` saves every command."""
    return _index(lexicons(language), language)


@cache
def sector_index(sectors: tuple[str, ...], language: str = "en") -> Automaton:
    """The index of some sectors' words; group names are ``sector.group``."""
    return _index([sector_lexicon(sector, language) for sector in sectors], language)


def _index(found: Iterable[Lexicon], language: str) -> Automaton:
    index = Automaton()
    table = classes(language)
    for lexicon in found:
        for group, phrases in lexicon.groups.items():
            for phrase in phrases:
                try:
                    index.add(f"{lexicon.name}.{group}", phrase, table)
                except ValueError as error:
                    place = f"lexicons/{language}/{lexicon.name}.yaml"
                    raise EmpathyQAError(Problem("L003", f"{lexicon.name}.{group}: {phrase!r}: {error}", place)) from None
    return index
