"""The small language that lexicon phrases are written in, matched on a turn's normal form in one pass.

    sorry (about|for)          alternatives, of one or more words
    i am [so|very] sorry       something that may be there
    apologi*                   a word's beginning
    thank you * patience       exactly one word
    two .. later               up to three words, inside the sentence
    two ... later              up to six words
    ^ hello                    at the start of a sentence
    that worked $              at the end of a sentence
    {family} was diagnosed     any word of the class ``family`` (lexicons/en/classes.yaml)

A phrase is tried only in a turn that holds its rarest word, so thousands of phrases cost a handful of matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from empathyqa.text.words import Words

_PIECE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{(\w+)\}|(\S+)")
_COMMON = frozenset(
    """a about all am an and any anything are as at be been but by can could did do does for from get got had has have
    he her here him his how i if in is it just let like me more much my need no not of off on one or our out please she
    so some that the them then there they thing this to too up us was we were what when where which who will with would
    you your . ? ! 's ok""".split()
)
_WORD = r"[^ .?!]+"
PREFIX = 4
"""How many letters of a word with a wildcard ending are looked up."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: characters ``start`` to ``end`` of the original text, and the group it belongs to."""

    group: str
    start: int
    end: int
    line_start: int
    line_end: int


@dataclass(frozen=True, slots=True)
class Compiled:
    """A phrase as a pattern over a turn's line, and the words one of which must be there (empty: always tried)."""

    pattern: str
    triggers: frozenset[str]


def compile_phrase(phrase: str, classes: Mapping[str, tuple[str, ...]]) -> Compiled:
    """The pattern and triggers of one phrase; ValueError names what is wrong in it."""
    parts: list[str] = []
    best: frozenset[str] | None = None
    rank = -1
    for match in _PIECE.finditer(phrase):
        group, optional, klass, word = match.groups()
        if optional is not None:
            parts.append(f"(?:(?:{_alternatives(optional.split('|'))}) )?")
            continue
        if word in ("^", "$", "*", "..", "..."):
            parts.append({"^": r"(?<![^.?!] )", "$": r"(?=[.?!] |\Z)", "*": f"{_WORD} ",
                          "..": f"(?:{_WORD} ){{0,3}}", "...": f"(?:{_WORD} ){{0,6}}"}[word])  # fmt: skip
            continue
        if klass is not None and klass not in classes:
            raise ValueError(f"no word class called {klass!r}")
        options = list(classes[klass]) if klass is not None else group.split("|") if group is not None else [word]
        parts.append(f"(?:{_alternatives(options)}) ")
        keys = [_key(option) for option in options]
        if all(keys):
            value = min(len(key or "") for key in keys) * 4 - len(keys)
            if value > rank:
                best, rank = frozenset(key for key in keys if key), value
    pattern = "".join(parts)
    if not pattern:
        raise ValueError("the phrase is empty")
    return Compiled(rf"(?<= ){pattern}", best or frozenset())


def _alternatives(options: Iterable[str]) -> str:
    return "|".join(" ".join(_literal(word) for word in option.split()) for option in options if option.strip())


def _literal(word: str) -> str:
    if word.endswith("*") and len(word) > 1:
        return re.escape(word[:-1]) + r"[^ .?!]*"
    return _WORD if word == "*" else re.escape(word)


def _key(option: str) -> str | None:
    """The rarest-looking word of an alternative; a wildcard word gives its first letters and a star."""
    words = [w for w in option.split() if w not in _COMMON and w != "*"]
    if not words:
        words = [w for w in option.split() if w != "*" and len(w) > 2]
    if not words:
        return None
    word = max(words, key=len)
    if word.endswith("*"):
        return word[:PREFIX] + "*" if len(word) > PREFIX else None
    return word


@dataclass
class PhraseIndex:
    """All phrases of all lexicons, looked up by trigger word. Built once; only reads afterwards (patterns compile on first use)."""

    by_trigger: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    always: dict[str, list[str]] = field(default_factory=dict)
    _compiled: dict[tuple[str, str], re.Pattern[str]] = field(default_factory=dict)

    def add(self, group: str, phrase: Compiled) -> None:
        """Take in one phrase under a group name."""
        for trigger in phrase.triggers:
            self.by_trigger.setdefault(trigger, {}).setdefault(group, []).append(phrase.pattern)
        if not phrase.triggers:
            self.always.setdefault(group, []).append(phrase.pattern)

    def find(self, words: Words) -> dict[str, list[Hit]]:
        """Every group's hits in a turn, each group's in order and without overlaps."""
        found: dict[str, list[Hit]] = {}
        lookups: list[tuple[str, dict[str, list[str]]]] = [("", self.always)] if self.always else []
        for token in words.vocabulary:
            table = self.by_trigger.get(token)
            if table is not None:
                lookups.append((token, table))
            if len(token) >= PREFIX:
                table = self.by_trigger.get(key := token[:PREFIX] + "*")
                if table is not None:
                    lookups.append((key, table))
        if not lookups:
            return found
        line = words.line
        seen: set[tuple[str, str]] = set()
        for key, table in lookups:
            for group, patterns in table.items():
                if (key, group) in seen:
                    continue
                seen.add((key, group))
                for match in self._pattern(key, group, patterns).finditer(line):
                    start, end = match.start(), match.end()
                    found.setdefault(group, []).append(Hit(group, *words.chars(start, end), start, end))
        for hits in found.values():
            if len(hits) > 1:
                hits[:] = _without_overlaps(hits)
        return found

    def _pattern(self, key: str, group: str, patterns: list[str]) -> re.Pattern[str]:
        compiled = self._compiled.get((key, group))
        if compiled is None:
            compiled = self._compiled[(key, group)] = re.compile("|".join(sorted(set(patterns), key=lambda p: (-len(p), p))))
        return compiled


def _without_overlaps(hits: list[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.line_start, -h.line_end)):
        if not kept or hit.line_start >= kept[-1].line_end:
            kept.append(hit)
    return kept
