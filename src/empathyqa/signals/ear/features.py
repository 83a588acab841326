"""What the ear listens to in one turn: its words and word pairs, the phrases and rules found, and its place in the talk.

Scales, so that nothing drowns the rest: ``text`` (words, pairs, how sentences start; scaled by turn length), ``before``
(the other side's words just before), ``found`` (phrase groups and rule hearings, here; just before, they count half),
``place`` (position, length, who speaks next, overlap with what was said). A block is a kind of feature with
its keys; which of a block's keys carry weight is looked up as a set, because most carry none.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from math import log2, sqrt
from typing import NamedTuple

from empathyqa.signals.ear.neutral import NEUTRAL
from empathyqa.signals.feelings.idioms import without_idioms
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.text.words import HIDDEN, HIDDEN_NAME

FOUND, FOUND_BEFORE, BEFORE, PLACE = 0.3, 0.15, 0.5, 0.1
"""Scale of the other features beside the text's (whose vector has length 1); chosen on held-out authors. What surrounds a
turn counts little: with more, an ear learns its writers' plots, and hears less on real contacts."""
_GENDERED = frozenset(NEUTRAL)
_OF_NAMES = frozenset(("name_use", "introduction"))
"""Rules that hang on names: what is heard must not change when names are swapped or hidden (SCORING, invariants)."""


@cache
def _given() -> frozenset[str]:
    """Given names, and the redactors' stand-ins for names; months that are names stay words."""
    return given_names() - {"april", "june", "may", "august"} | {HIDDEN}


@cache
def _left_out() -> frozenset[str]:
    """What never counts as matter that was said before: names, hidden names, words that tell a gender."""
    return _given() | _GENDERED | {HIDDEN_NAME}


class Block(NamedTuple):
    """Features of one kind in one turn: ``kind`` names them, every key has the same ``value``."""

    kind: str
    keys: AbstractSet[Hashable]
    value: float


class Noted:
    """One turn made ready for the ear; kept so that later turns can look back at it."""

    __slots__ = ("content", "named", "places", "rules", "tokens", "view")

    def __init__(self, view: TurnView, rules: frozenset[str]) -> None:
        self.view = view
        self.rules = rules - _OF_NAMES if rules else rules
        self.named = not view.talk.party_names.isdisjoint(view.words.tokens)
        """Whether a name of one of the parties is spoken: then the text means something else to each talk."""
        self.tokens = self._without_names() if self.named else _neutral(view)
        """The turn's tokens as the ear hears them: the two parties' names and gender folded away."""
        self.content = _matter(view) - view.talk.party_names if self.named else _matter(view)
        """The words that carry matter, without names and gender."""
        self.places: tuple[Values, ...] = ()
        """Its place in the talk (:func:`place_values`), kept when the ear listens to it."""

    def _without_names(self) -> tuple[str, ...]:
        names = self.view.talk.party_names
        return tuple("<name>" if token in names else token for token in _neutral(self.view))

    @property
    def vocabulary(self) -> set[Hashable]:
        """The distinct tokens; that somebody is named tells nothing, for a name may be a word that is taken for one."""
        found: set[Hashable] = set(self.tokens)
        found.discard("<name>")
        return found

    @property
    def pairs(self) -> set[Hashable]:
        """Neighbouring tokens, the turn's start and end included."""
        tokens = self.tokens
        return set(zip(("^", *tokens), (*tokens, "$"), strict=True))


@by_text
def _neutral(spoken: Spoken) -> tuple[str, ...]:
    """The tokens with given names and gender folded away, and without what is meant otherwise."""
    tokens = without_idioms(spoken)
    given = _given()
    if _GENDERED.isdisjoint(tokens) and given.isdisjoint(tokens):
        return tokens
    return tuple(["<name>" if token in given else NEUTRAL.get(token, token) for token in tokens])


@by_text
def _matter(spoken: Spoken) -> frozenset[str]:
    """The content words without given names, hidden names and gender."""
    left_out = _left_out()
    return spoken.content if left_out.isdisjoint(spoken.content) else spoken.content - left_out


class Said:
    """What each side has said so far in content words, grown turn by turn so that looking back costs nothing."""

    def __init__(self) -> None:
        self.by_side: dict[str, set[str]] = {"agent": set(), "customer": set()}
        self._run: tuple[list[Noted], frozenset[str]] = ([], frozenset())

    def by_all(self, run: list[Noted]) -> frozenset[str]:
        """The content words of a run of turns, gathered once for all turns that look back at it."""
        if self._run[0] is not run:
            self._run = (run, _all(run))
        return self._run[1]

    def add(self, noted: Noted) -> None:
        """Take in one turn after it was listened to."""
        self.by_side.setdefault(noted.view.side, set()).update(noted.content)

    def of(self, side: str) -> set[str]:
        """All content words of one side so far."""
        return self.by_side.setdefault(side, set())


def blocks(noted: Noted, run: list[Noted], said: Said) -> Iterator[Block]:
    """Every feature of a turn by kind; ``run`` is the other side's turns just before, oldest first."""
    yield from text_blocks(noted)
    yield Block("r", set(noted.rules), FOUND)
    if run:
        yield from before_blocks(run[-2:])
        yield Block("pr", {rule for noted in run[-2:] for rule in noted.rules}, FOUND_BEFORE)
    for keys in place_keys(noted, run, said):
        yield Block("x", set(keys), PLACE)


def text_blocks(noted: Noted) -> list[Block]:
    """What the turn itself says."""
    vocabulary, pairs = noted.vocabulary, noted.pairs
    opening, asking = _sentence_edges(noted)
    count = len(vocabulary) + len(pairs) + len(opening) + len(asking)
    value = 1.0 / sqrt(count or 1)
    return [
        Block("w", vocabulary, value), Block("b", pairs, value), Block("F", opening, value), Block("Q", asking, value),
        Block("g", noted.view.hits.keys(), FOUND),
    ]  # fmt: skip


def _sentence_edges(noted: Noted) -> tuple[set[Hashable], set[Hashable]]:
    """How sentences open (up to three words), and how questions open."""
    opening: set[Hashable] = set()
    asking: set[Hashable] = set()
    tokens = noted.tokens
    for start, end in noted.view.words.sentences:
        for n in range(1, min(3, end - start) + 1):
            opening.add(tokens[start : start + n])
        if tokens[end - 1] == "?":
            asking.add(tokens[start : start + 1])
            asking.add(tokens[start : start + 2])
    return opening, asking


def before_blocks(run: list[Noted]) -> list[Block]:
    """What the other side said just before."""
    last = run[-1]
    words = last.vocabulary
    groups: AbstractSet[Hashable] = last.view.hits.keys()
    if len(run) > 1:
        words |= run[0].vocabulary
        groups = groups | run[0].view.hits.keys()
    return [Block("p", words, BEFORE / sqrt(len(words) or 1)), Block("pg", groups, FOUND_BEFORE)]


WHERE = ("role", "place", "left", "prev", "next")
HOW = ("length", "capitals", "asks", "opens", "was asked")
OVERLAP = ("own", "just", "own share", "their share", "just share")
PLACES = (WHERE, HOW, OVERLAP)
Values = tuple[Hashable, ...]


def place_keys(noted: Noted, run: list[Noted], said: Said) -> Iterator[tuple[Hashable, ...]]:
    """The turn's place in the talk, in three bundles that recur from talk to talk: where, how, what was said before."""
    for names, values in zip(PLACES, place_values(noted, run, said), strict=True):
        yield keys_of(names, values)


def keys_of(names: tuple[str, ...], values: Values) -> tuple[Hashable, ...]:
    """The features of one bundle; a value of None is left out."""
    return tuple((name, value) for name, value in zip(names, values, strict=True) if value is not None)


def place_values(noted: Noted, run: list[Noted], said: Said) -> tuple[Values, Values, Values]:
    """The values of :data:`WHERE`, :data:`HOW` and :data:`OVERLAP`, in that order."""
    view = noted.view
    talk, at = view.talk, view.place
    views = talk.views
    left = len(views) - 1 - at
    where = (
        view.role, at if at < 4 else 4, left if left < 4 else 4,
        views[at - 1].side if at else "none", views[at + 1].side if left else "none",
    )  # fmt: skip
    how = (*_shape(view.spoken), int(view.opens), int(bool(run) and run[-1].view.asks))
    return where, how, _overlaps(noted, run, said)


def _shape(spoken: Spoken) -> tuple[int, int, int]:
    """Length, words in capitals and whether it asks: the same wherever the text is said."""
    known = spoken.shape
    if known is None:
        length = min(int(log2(1 + len(spoken.words.tokens))), 7)
        known = spoken.shape = (length, min(spoken.capitals, 3), int("?" in spoken.words.vocabulary))
    return known


def _overlaps(noted: Noted, run: list[Noted], said: Said) -> Values:
    """How much of the turn was said before: by the other side just now, by oneself, by the other side at all."""
    mine = noted.content
    if not mine:
        return 0, 0 if run else None, None, None, None
    side, size = noted.view.side, len(mine)
    own = len(mine & said.of(side))
    just = len(mine & (run[0].content if len(run) == 1 else said.by_all(run))) if run else 0
    theirs = len(mine & said.of("customer" if side == "agent" else "agent"))
    return (
        own if own < 5 else 5,
        (just if just < 4 else 4) if run else None,
        int(4 * own / size),
        int(4 * theirs / size),
        int(4 * just / size) if run else None,
    )


def _all(run: Iterable[Noted]) -> frozenset[str]:
    return frozenset().union(*(noted.content for noted in run))


def name_of(kind: str, key: Hashable) -> str:
    """A feature's name in the model file: its kind and its words."""
    return f"{kind}:{' '.join(map(str, key)) if isinstance(key, tuple) else key}"


BETWEEN = "|"
"""What stands between two features in the model file; no token has it."""
_OPENINGS = frozenset(("F", "Q"))
OF_WORDS = _OPENINGS | {"b"}
"""Kinds whose features are several words each."""


def keyed(kind: str, names: str) -> Iterable[Hashable]:
    """One kind's features by the model file's names for them (:func:`name_of` without the kind), in its order."""
    if kind == "b":  # two words each, and most of the file: told apart all at once
        words = iter(names.replace(BETWEEN, " ").split(" "))
        return zip(words, words, strict=True)
    each = names.split(BETWEEN)
    if kind in _OPENINGS:
        return [tuple(name.split(" ")) for name in each]
    return map(_place_key, each) if kind == "x" else each


def _place_key(name: str) -> tuple[str, str | int]:
    first, _, last = name.rpartition(" ")
    return first, int(last) if last.isdigit() else last
