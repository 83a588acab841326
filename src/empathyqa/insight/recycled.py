"""Recycled empathy: the same caring sentence in call after call. Once it may be sincere; ten times it is a form.

Sentences are blocked by their rarest words and compared with the leaders of the groups there are; a group never
grows by its fringe (single linkage chained 2,982 sentences into one group when it was measured).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from empathyqa.insight.contact import Contact, Line
from empathyqa.later import later

ALIKE = 85.0
"""Likeness of letters (0 to 100) from which two sentences are the same one."""
FEWEST_CALLS = 3
"""Calls from which a sentence counts as recycled (a convention)."""
FEWEST_WORDS = 4
_RARE = 4
_NUMBER = later(r"[£$€]?\d[\d.,:/]*(?:st|nd|rd|th|am|pm)?")
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr)\.? "
_NAME = later(rf"(?<=[a-z,;:] )(?:{_TITLE})?[A-Z][a-z'’]+(?: [A-Z][a-z'’]+)?|\b{_TITLE}[A-Z][a-z'’]+")
_TOKEN = later(r"[a-z]+(?:'[a-z]+)*|<\w>")


@dataclass(frozen=True, slots=True)
class Recycled:
    """One sentence and how often it came back."""

    text: str
    """As it was said most often."""
    times: int
    calls: tuple[str, ...]
    """Ids of the contacts, in order."""
    stock: bool
    """It is one of the stock lines everybody knows."""
    signals: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    said: list[tuple[str, str]] = field(default_factory=list)
    """(text, call) pairs."""
    stock: bool = False
    signals: set[str] = field(default_factory=set)


def recycled(contacts: Sequence[Contact], *, fewest: int = FEWEST_CALLS) -> tuple[Recycled, ...]:
    """The caring sentences that an agent's contacts share, those in most calls first. Needs what was heard."""
    said = [(line, contact.card.id) for contact in contacts if contact.heard for line in contact.heard.lines]
    groups = _grouped(said)
    found = [_told(group) for group in groups if len({call for _, call in group.said}) >= fewest]
    return tuple(sorted(found, key=lambda one: (-len(one.calls), -one.times, one.text)))


def same_sentences(sentences: Sequence[str]) -> list[int]:
    """The group of each sentence, numbered from 0 in the order of their leaders; -1 for those under four words."""
    groups = _Groups(Counter(word for text in map(masked, sentences) for word in set(_TOKEN.findall(text))))
    return [groups.place(masked(sentence)) for sentence in sentences]


def masked(sentence: str) -> str:
    """The sentence in lower case, with names and numbers as slots: who and how much differ, the form stays."""
    text = _NAME.sub("<n>", sentence.replace("’", "'"))
    return " ".join(_TOKEN.findall(_NUMBER.sub("<d>", text).lower()))


def _grouped(said: Iterable[tuple[Line, str]]) -> list[_Group]:
    lines = list(said)
    numbers = same_sentences([line.text for line, _ in lines])
    groups: dict[int, _Group] = {}
    for (line, call), number in zip(lines, numbers, strict=True):
        if number < 0:
            continue
        group = groups.setdefault(number, _Group())
        group.said.append((line.text, call))
        group.stock = group.stock or line.stock
        group.signals.update(line.signals)
    return list(groups.values())


class _Groups:
    """Leaders so far, found by their rarest words."""

    def __init__(self, counts: Counter[str]) -> None:
        self._counts = counts
        self._exact: dict[str, int] = {}
        self._blocks: dict[str, list[tuple[str, int]]] = {}
        self._next = 0

    def place(self, text: str) -> int:
        """The group of a masked sentence, a new one where no leader is like it."""
        from empathyqa.text.similarity import same_letters

        if (known := self._exact.get(text)) is not None:
            return known
        words = text.split()
        if len(words) < FEWEST_WORDS:
            return -1
        rare = self._rarest(words)
        best, group = 0.0, -1
        for leader, number in dict.fromkeys(one for word in rare for one in self._blocks.get(word, ())):
            if abs(len(leader) - len(text)) * 100 > (100 - ALIKE) * (len(leader) + len(text)):
                continue
            alike = same_letters(leader, text)
            if alike >= ALIKE and alike > best:
                best, group = alike, number
        if group < 0:
            group, self._next = self._next, self._next + 1
            for word in rare:
                self._blocks.setdefault(word, []).append((text, group))
        self._exact[text] = group
        return group

    def _rarest(self, words: Sequence[str]) -> list[str]:
        """Its rare words that others share: a word said once (a slip, a typo) would hide a sentence from its like."""
        shared = [w for w in dict.fromkeys(words) if self._counts[w] > 1 and w[0] != "<"] or list(dict.fromkeys(words))
        return sorted(shared, key=lambda word: (self._counts[word], word))[:_RARE]


def _told(group: _Group) -> Recycled:
    texts = Counter(text for text, _ in group.said)
    text = min(texts, key=lambda one: (-texts[one], one))
    calls = tuple(dict.fromkeys(call for _, call in group.said))
    return Recycled(text, len(group.said), calls, group.stock, tuple(sorted(group.signals)))
