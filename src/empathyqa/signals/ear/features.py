"""What the ear listens to in one turn: its words and word pairs, the phrases and rules found, and its place in the talk.

Four blocks, each scaled so that no block drowns another: ``text`` (words, pairs, how sentences start and end; scaled by
turn length), ``before`` (the other side's words just before), ``found`` (phrase groups and rule hearings, here and just
before), ``place`` (position, length, who speaks next, overlap with what was said).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log2, sqrt

from empathyqa.signals.ear.neutral import NEUTRAL
from empathyqa.signals.talk import TurnView

FOUND, BEFORE, PLACE = 0.3, 0.5, 0.3
"""Scale of the blocks beside the text block (which has length 1); chosen on held-out authors."""
_SMALL = frozenset(
    """have this that with from your what when just they them there will would could about been were then than because
    which into over here also only very some more like know want need please thank thanks""".split()
)


def neutral_tokens(view: TurnView) -> list[str]:
    """The turn's tokens as the ear hears them: names of the two parties and gender folded away."""
    names = view.talk.customer_names | view.talk.agent_names
    return ["<name>" if token in names else NEUTRAL.get(token, token) for token in view.words.tokens]


class Noted:
    """One turn made ready for the ear; kept so that the next turn can look back at it."""

    __slots__ = ("content", "rules", "tokens", "view")

    def __init__(self, view: TurnView, rules: frozenset[str]) -> None:
        self.view = view
        self.rules = rules
        self.tokens = neutral_tokens(view)
        self.content = frozenset(
            w for w in view.words.vocabulary if (len(w) > 3 and w not in _SMALL) or any(c.isdigit() for c in w)
        )


class Said:
    """What each side has said so far in content words, grown turn by turn so that looking back costs nothing."""

    def __init__(self) -> None:
        self.by_side: dict[str, set[str]] = {"agent": set(), "customer": set()}

    def add(self, noted: Noted) -> None:
        """Take in one turn after it was listened to."""
        self.by_side.setdefault(noted.view.side, set()).update(noted.content)

    def of(self, side: str) -> set[str]:
        """All content words of one side so far."""
        return self.by_side.setdefault(side, set())


def text_features(tokens: list[str], sentences: tuple[tuple[int, int], ...]) -> set[str]:
    """Words, pairs, and the openings and endings of sentences."""
    found = {"w:" + token for token in tokens}
    before = "^"
    for token in tokens:
        found.add(f"b:{before} {token}")
        before = token
    found.add(f"b:{before} $")
    for start, end in sentences:
        opening = tokens[start : start + 3]
        for n in range(1, len(opening) + 1):
            found.add("b:F " + " ".join(opening[:n]))
        if tokens[end - 1] == "?":
            found.add("b:Q " + tokens[start])
            found.add("b:Q " + " ".join(opening[:2]))
        found.add("b:L " + " ".join(tokens[max(start, end - 2) : end]))
    return found


def features(noted: Noted, run: list[Noted], said: Said) -> Iterator[tuple[str, float]]:
    """Every feature of a turn with its value; ``run`` is the other side's turns just before, oldest first."""
    view = noted.view
    text = text_features(noted.tokens, view.words.sentences)
    weight = 1.0 / sqrt(len(text) or 1)
    for name in text:
        yield name, weight
    yield from _before(run[-2:])
    for group in view.hits:
        yield "g:" + group, FOUND
    for rule in noted.rules:
        yield "r:" + rule, FOUND
    yield from _place(noted, run, said)


def _before(run: list[Noted]) -> Iterator[tuple[str, float]]:
    if not run:
        return
    words = {"p:" + token for noted in run for token in noted.tokens}
    last = run[-1].tokens
    words.update(f"pb:{a} {b}" for a, b in zip(["^", *last], [*last, "$"], strict=True))
    weight = BEFORE / sqrt(len(words))
    for name in words:
        yield name, weight
    for name in {"pg:" + group for noted in run for group in noted.view.hits}:
        yield name, FOUND
    for name in {"pr:" + rule for noted in run for rule in noted.rules}:
        yield name, FOUND


def _place(noted: Noted, run: list[Noted], said: Said) -> Iterator[tuple[str, float]]:
    view, talk = noted.view, noted.view.talk
    at, count = view.place, len(talk)
    names = [
        f"channel={talk.transcript.channel}", f"role={view.role}", f"place={min(at, 4)}", f"left={min(count - 1 - at, 4)}",
        f"length={min(int(log2(1 + view.words.count)), 7)}", f"prev={talk.views[at - 1].side if at else 'none'}",
        f"next={talk.views[at + 1].side if at + 1 < count else 'none'}",
    ]  # fmt: skip
    if view.opens:
        names.append("opens")
    if view.asks:
        names.append("asks")
    if run and run[-1].view.asks:
        names.append("was_asked")
    capitals = sum(word.isupper() and len(word) > 2 for word in view.turn.text.split())
    if capitals:
        names.append(f"capitals={min(capitals, 3)}")
    names.extend(_overlaps(noted, run, said))
    for name in names:
        yield "x:" + name, PLACE


def _overlaps(noted: Noted, run: list[Noted], said: Said) -> Iterator[str]:
    """How much of the turn was said before: by the other side just now, by oneself, by the other side at all."""
    mine = noted.content
    side = noted.view.side
    own = len(mine & said.of(side))
    yield f"own={min(own, 5)}"
    if run:
        just = len(mine & frozenset().union(*(n.content for n in run)))
        yield f"just={min(just, 4)}"
    if mine:
        theirs = len(mine & said.of("customer" if side == "agent" else "agent"))
        yield f"own_share={int(4 * own / len(mine))}"
        yield f"their_share={int(4 * theirs / len(mine))}"
        if run:
            yield f"just_share={int(4 * just / len(mine))}"
