"""What good answers have in common: words and acts, by log-odds with an informative prior, with examples.

Presence in a reply is counted, once a reply, so that one talkative agent cannot carry a phrase. The prior is every
reply together; it draws rare words to "no difference". These words went with good answers. They are examples to
read together, not a spell: said to every customer they become the next stock line.
Source: Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from empathyqa.insight.contact import Contact, Reply
from empathyqa.later import later
from empathyqa.replies import ACTED_BY, CONTAINED_BY, NAMED_BY, NOTICED_BY

FEWEST_REPLIES = 4
"""Replies that must hold a phrase before it is told."""
FEWEST_AGENTS = 2
"""Agents who must have said it: one person's habit is no practice."""
CLEAR = 2.58
"""Standard errors from which a difference is told: stricter than usual, because many phrases are tried."""
PRIOR = 4.0
"""Weight of the prior, in replies."""
MOST = 8
LONGEST = 4
_SHORT = 400
_TOKEN = later(r"[A-Za-z]+(?:'[A-Za-z]+)*|[.?!;:,]|\S")
_PLAIN = later(r"[a-z]+(?:'[a-z]+)*")
_EDGE_WORDS = """
a an and are as at but by for from i if in into is it it's its my of on or our so than that the their they this to was
we we'll we're were will with you're your i'm i've i'll that's there's he she his her him be been am mr mrs ms dr dear
"""
_EMPTY_WORDS = """
about all also any because can could did do does done get go going got had has have here how just like me more no not
now oh ok okay one only out right said some then there them these those too um uh up us very well what when where which
who would yeah yes you er hi hello thanks thank please but don't didn't can't it'll you'll you've let's want need see
look still back day down way think know
"""
_EDGE = frozenset(_EDGE_WORDS.split())
"""Words a phrase does not begin or end with."""
_EMPTY = _EDGE | frozenset(_EMPTY_WORDS.split())
MAKING_A_STEP = NOTICED_BY | NAMED_BY | CONTAINED_BY | ACTED_BY
"""Acts that are a step by definition: to find them around good answers says nothing new."""


@dataclass(frozen=True, slots=True)
class Example:
    """A reply in which it was said."""

    agent: str
    call: str
    turn: int
    text: str
    """The whole reply."""
    at: tuple[int, int]
    """The phrase's place in it; (0, 0) for an act."""
    customer: str | None = None
    """The customer's name, so that a page can hide it."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A phrase or an act that goes with good answers (positive z) or with poor ones (negative)."""

    what: str
    kind: str
    """``words`` or ``act``."""
    z: float
    in_good: int
    good: int
    in_poor: int
    poor: int
    agents: int
    example: Example | None


@dataclass(frozen=True, slots=True)
class Practices:
    """What was mined, and from how much."""

    good: int
    poor: int
    to_share: tuple[Practice, ...]
    to_drop: tuple[Practice, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    agent: str
    contact: Contact
    reply: Reply
    features: frozenset[tuple[str, str]]


def practices(contacts: Sequence[Contact]) -> Practices:
    """Words and acts in good answers to moments against the others, the clearest first; needs what was heard."""
    said = [
        _Said(contact.agent, contact, reply, _features(reply))
        for contact in contacts
        if contact.heard
        for reply in contact.heard.replies
    ]
    fine, poor = [one for one in said if one.reply.well], [one for one in said if not one.reply.well]
    good, bad = _counts(fine), _counts(poor)
    agents: dict[tuple[str, str], set[str]] = {}
    for one in said:
        for feature in one.features:
            agents.setdefault(feature, set()).add(one.agent)
    needed = min(FEWEST_AGENTS, len({one.agent for one in said}))
    found = [
        (feature, _z(good[feature], len(fine), bad[feature], len(poor)))
        for feature in good | bad
        if good[feature] + bad[feature] >= FEWEST_REPLIES and len(agents[feature]) >= needed
    ]

    def told(side: int, source: list[_Said]) -> tuple[Practice, ...]:
        clear = [one for one in found if side * one[1] >= CLEAR]
        clear.sort(key=lambda one: (-round(side * one[1], 6), -len(one[0][1]), one[0]))
        used: set[str] = set()
        return tuple(
            Practice(feature[1], feature[0], z, good[feature], len(fine), bad[feature], len(poor),
                     len(agents[feature]), _example(feature, source, used))
            for feature, z in _longest_only(clear)[:MOST]
        )  # fmt: skip

    return Practices(len(fine), len(poor), told(1, fine), told(-1, poor))


def _counts(said: Sequence[_Said]) -> Counter[tuple[str, str]]:
    return Counter(feature for one in said for feature in one.features)


def _z(good: int, fine: int, bad: int, poor: int) -> float:
    """How many standard errors the log-odds of a feature in good replies lie above those in the others, the odds of
    both drawn towards those of all replies together."""
    if not fine or not poor or good + bad == fine + poor:
        return 0.0
    share = (good + bad) / (fine + poor)
    has, lacks = PRIOR * share, PRIOR * (1 - share)
    cells = (good + has, fine - good + lacks, bad + has, poor - bad + lacks)
    return (log(cells[0] / cells[1]) - log(cells[2] / cells[3])) / sqrt(sum(1 / cell for cell in cells))


def _features(reply: Reply) -> frozenset[tuple[str, str]]:
    words = [_plain(words, at) for words in [_TOKEN.findall(reply.text.replace("’", "'"))] for at in range(len(words))]
    found = {("act", act) for act in reply.acts - MAKING_A_STEP}
    for start, word in enumerate(words):
        if not word or word in _EDGE:
            continue
        phrase = [word]
        for following in words[start + 1 : start + LONGEST]:
            if not following:
                break
            phrase.append(following)
            if following not in _EDGE and not _EMPTY.issuperset(phrase):
                found.add(("words", " ".join(phrase)))
    return frozenset(found)


def _plain(words: Sequence[str], at: int) -> str:
    """The word in lower case; empty for a mark, a number, and what looks like a name."""
    word = words[at]
    named = word[:1].isupper() and at > 0 and words[at - 1] not in ".?!"
    return "" if named else word.lower() if _PLAIN.fullmatch(word.lower()) else ""


def _longest_only(found: list[tuple[tuple[str, str], float]]) -> list[tuple[tuple[str, str], float]]:
    """Without phrases that a clearer one already contains or is contained in: "worrying" beside "that's worrying"."""
    kept: list[tuple[tuple[str, str], float]] = []
    for (kind, what), z in found:
        padded = f" {what} "
        if not any(kind == k and (padded in f" {w} " or f" {w} " in padded) for (k, w), _ in kept):
            kept.append(((kind, what), z))
    return kept


def _example(feature: tuple[str, str], said: Sequence[_Said], used: set[str]) -> Example | None:
    """A reply that has it, short and of a well-scored contact, and none that stands beside another practice."""
    having = [one for one in said if feature in one.features]
    if not having:
        return None
    one = min(having, key=lambda one: (one.contact.card.id in used, len(one.reply.text) > _SHORT,
                                       -(one.contact.card.total or 0), one.contact.card.id))  # fmt: skip
    used.add(one.contact.card.id)
    at = one.reply.text.lower().replace("’", "'").find(feature[1]) if feature[0] == "words" else -1
    place = (at, at + len(feature[1])) if at >= 0 else (0, 0)
    card = one.contact.card
    return Example(one.agent, card.id, one.reply.turn, one.reply.text, place, card.customer_name)
