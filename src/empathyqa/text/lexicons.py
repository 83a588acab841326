"""Words as data: the YAML lexicons shipped in ``lexicons/en``, each with a header, read once.

A lexicon file has ``lexicon``, ``language``, ``about``, ``source``, ``reviewed`` and ``groups``: name → a text block with
one phrase a line (the phrase language is in phrases.py), so that no phrase needs YAML quoting. ``classes.yaml``
holds word classes that phrases may name in braces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
    out = []
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".yaml") or path.name == "classes.yaml":
            continue
        data = _load(path)
        missing = [key for key in (*HEADER, "groups") if key not in data]
        if missing:
            raise EmpathyQAError(Problem("L002", f"the lexicon lacks {', '.join(missing)}", str(path)))
        groups = {name: _phrases(block) for name, block in data["groups"].items()}
        out.append(Lexicon(data["lexicon"], data["about"], data["source"], data["reviewed"], groups))
    return tuple(out)


@cache
def phrase_index(language: str = "en") -> Automaton:
    """The one index that every turn is matched against; group names are ``lexicon.group``."""
    index = Automaton()
    table = classes(language)
    for lexicon in lexicons(language):
        for group, phrases in lexicon.groups.items():
            for phrase in phrases:
                try:
                    index.add(f"{lexicon.name}.{group}", phrase, table)
                except ValueError as error:
                    place = f"lexicons/{language}/{lexicon.name}.yaml"
                    raise EmpathyQAError(Problem("L003", f"{lexicon.name}.{group}: {phrase!r}: {error}", place)) from None
    return index
