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
from collections.abc import Mapping
from dataclasses import dataclass, field

from empathyqa.text.words import Words

_PIECE = re.compile(r"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
_COMMON = frozenset(
    """a about all am an and any anything are as at be been but by can could did do does for from get got had has have
    he her here him his how i if in is it just let like me more much my need no not of off on one or our out please she
    so some that the them then there they thing this to too up us was we were what when where which who will with would
    you your . ? ! 's ok""".split()
)
_WORD = r"[^ .?!]+"
_MARKS = {
    "^": r"(?<![^.?!] )", "$": r"(?=[.?!] |\Z)", "*": f"{_WORD} ",
    "..": f"(?:{_WORD} ){{0,3}}", "...": f"(?:{_WORD} ){{0,6}}",
}  # fmt: skip
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
    """A phrase, or one branch of it: a pattern over a turn's line, and the word that must be there ("": always tried)."""

    pattern: str
    trigger: str


Node = str | tuple[str, list[list["Node"]]]
"""A word, or a bracket kind with its alternatives."""


def compile_phrase(phrase: str, classes: Mapping[str, tuple[str, ...]]) -> list[Compiled]:
    """The patterns of one phrase, one for each way its rarest words can come; ValueError says what is wrong in it."""
    pieces = _PIECE.findall(phrase)
    branches, rest = _parse(pieces, 0, classes)
    if rest < len(pieces):
        raise ValueError(f"{pieces[rest]!r} closes nothing")
    if branches == [[]]:
        raise ValueError("the phrase is empty")
    return [Compiled("(?<= )" + _render(nodes), key) for branch in branches for nodes, key in _by_trigger(branch)]


def _parse(pieces: list[str], at: int, classes: Mapping[str, tuple[str, ...]]) -> tuple[list[list[Node]], int]:
    """Alternatives up to a closing bracket or the end, and where reading goes on."""
    branches: list[list[Node]] = [[]]
    while at < len(pieces) and pieces[at] not in (")", "]"):
        piece = pieces[at]
        at += 1
        if piece == "|":
            branches.append([])
        elif piece in ("(", "["):
            inner, at = _parse(pieces, at, classes)
            if at >= len(pieces) or pieces[at] != {"(": ")", "[": "]"}[piece]:
                raise ValueError(f"{piece!r} is never closed")
            at += 1
            branches[-1].append((piece, inner))
        elif piece.startswith("{"):
            if piece[1:-1] not in classes:
                raise ValueError(f"no word class called {piece[1:-1]!r}")
            branches[-1].append(("(", [[word] for word in classes[piece[1:-1]]]))
        else:
            branches[-1].append(piece)
    return branches, at


def _render(nodes: list[Node]) -> str:
    out = []
    for node in nodes:
        if isinstance(node, tuple):
            inner = "|".join(_render(branch) for branch in node[1])
            out.append(f"(?:{inner})" + ("?" if node[0] == "[" else ""))
        elif node in _MARKS:
            out.append(_MARKS[node])
        else:
            out.append(re.escape(node[:-1]) + r"[^ .?!]* " if node.endswith("*") else re.escape(node) + " ")
    return "".join(out)


def _by_trigger(nodes: list[Node]) -> list[tuple[list[Node], str]]:
    """The sequence, opened up at its most telling word or bracket, each way with the word it must hold."""
    best, rank = -1, _NOTHING
    for i, node in enumerate(nodes):
        value = _telling(node)
        if value > rank:
            best, rank = i, value
    if best < 0:
        return [(nodes, "")]
    node = nodes[best]
    if isinstance(node, str):
        return [(nodes, node[:PREFIX] + "*" if node.endswith("*") else node)]
    out = []
    for branch in node[1]:
        for inner, key in _by_trigger(branch):
            out.append(([*nodes[:best], *inner, *nodes[best + 1 :]], key))
    return out


_NOTHING = (-1000, 0)


def _telling(node: Node) -> tuple[int, int]:
    """How well a node narrows the search: few common words, long words; optional parts and wildcards not at all."""
    if isinstance(node, str):
        if node in _MARKS or (node.endswith("*") and len(node) <= PREFIX):
            return _NOTHING
        return (-100 if node in _COMMON else 0, len(node))
    if node[0] == "[":
        return _NOTHING
    ranks = [max((_telling(inner) for inner in branch), default=_NOTHING) for branch in node[1]]
    return min(ranks)


@dataclass
class PhraseIndex:
    """All phrases of all lexicons, looked up by trigger word. Built once; only reads afterwards (patterns compile on first use)."""

    by_trigger: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    always: dict[str, list[str]] = field(default_factory=dict)
    _compiled: dict[tuple[str, str], re.Pattern[str]] = field(default_factory=dict)

    def add(self, group: str, phrase: Compiled) -> None:
        """Take in one phrase under a group name."""
        if phrase.trigger:
            self.by_trigger.setdefault(phrase.trigger, {}).setdefault(group, []).append(phrase.pattern)
        else:
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
