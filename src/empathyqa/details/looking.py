"""Where a fact is looked for: after the words that name it, or in the answer to the question that does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from empathyqa.details.candidate import Candidate
from empathyqa.details.contact_points import emails, names, postcodes
from empathyqa.details.days import dates, times
from empathyqa.details.figures import amounts, phones, references
from empathyqa.details.redacted import hidden_in
from empathyqa.phrase_hits import Wanted, Word, words_of

if TYPE_CHECKING:
    from empathyqa.signal import Signals
    from empathyqa.transcript import Turn

Words = Callable[[str], list[Word]]
NEAR = 60
"""Characters between the words that name a fact and the fact itself, or before it in an answer."""
ANSWER = 120
"""Characters at the start of a turn that count as the answer to the question before it."""
ANSWER_NAME = 25
"""The same for a name, which every word with a capital letter might be: it comes at once."""
_AGENT_SIDE = ("agent", "bot", "supervisor")
_UNDERTAKES = ("next_step", "hand_off")

_LOOKS: dict[str, Callable[[str], Iterator[Candidate]]] = {
    "amount": amounts, "date": dates, "time": times, "phone": phones, "email": emails, "postcode": postcodes, "name": names,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """One fact, made ready."""

    kind: str
    said_by: str
    after: tuple[tuple[str, ...], ...]
    """The folded words of each phrase that names the fact."""
    values: tuple[tuple[str, Wanted], ...] = ()
    asks: tuple[tuple[str, ...], ...] = ()
    """Phrases that name it only in a question, beside those of ``after``."""


def found_in(asked: Asked, signals: Signals, words: Words = words_of) -> Iterator[tuple[Turn, Candidate]]:
    """Every place where the fact was said, in the order of the talk; a value that a redactor hid is ``None``.

    ``words`` folds a turn into words; with several facts in one talk, one that remembers is quicker.
    """
    latest: dict[str, Turn] = {}
    answered: set[int] = set()
    for turn in signals.transcript.turns:
        if turn.internal or not turn.text.strip():
            continue
        side = _side(turn)
        question = latest.get("agent" if side == "customer" else "customer")
        if question is not None and question.index in answered:
            question = None
        if asked.said_by in ("any", side):
            for candidate in _in_turn(asked, turn, question, signals, words):
                answered |= {turn.index, turn.index if question is None else question.index}
                yield turn, candidate
        latest[side] = turn


def _side(turn: Turn) -> str:
    return "agent" if turn.speaker in _AGENT_SIDE else turn.speaker


def _in_turn(asked: Asked, turn: Turn, question: Turn | None, signals: Signals, words: Words) -> Iterator[Candidate]:
    if asked.kind == "phrase":
        said = words(turn.text)
        heard = [(wanted.first_in(turn.text, said), value) for value, wanted in asked.values]
        yield from sorted(Candidate(*place, value) for place, value in heard if place)
        return
    if asked.kind == "promise":
        yield from _undertaken(asked, turn, signals, words)
        return
    ends = list(_namings(asked.after, words(turn.text)))
    answers = question is not None and _asks_for(asked, question, words)
    if asked.after and not ends and not answers:
        return
    look = _LOOKS.get(asked.kind) or partial(references, named=bool(asked.after))
    found = [*look(turn.text), *hidden_in(turn, asked.kind, named=bool(asked.after))]
    found.sort(key=lambda candidate: candidate.start)
    reach = ANSWER_NAME if asked.kind == "name" else ANSWER
    yield from _named(turn.text, ends, answers, found, reach) if asked.after else found


def _named(text: str, ends: list[int], answers: bool, found: list[Candidate], reach: int) -> Iterator[Candidate]:
    """The first candidate after each naming, in reach; else the first of an answer to a question that names it."""
    taken: dict[int, Candidate] = {}
    for end in ends:
        if (hit := next((each for each in found if each.start >= end), None)) and _in_reach(text, end, hit.start):
            taken[hit.start] = hit
    if not taken and answers:
        taken = {each.start: each for each in found[:1] if each.start <= reach}
    yield from taken.values()


def _in_reach(text: str, end: int, start: int) -> bool:
    """Near enough, and no question in between: what follows a question belongs to the answer."""
    between = text[end:start]
    return len(between) <= NEAR and "?" not in between


def _asks_for(asked: Asked, turn: Turn, words: Words) -> bool:
    last = next(reversed(list(_namings((*asked.after, *asked.asks), words(turn.text)))), None)
    return last is not None and len(turn.text) - last <= 2 * ANSWER


def _namings(phrases: tuple[tuple[str, ...], ...], words: list[Word]) -> Iterator[int]:
    """Where each naming of the fact ends, in order."""
    said = [word for word, _, _ in words]
    firsts = {phrase[0] for phrase in phrases}
    for at, word in enumerate(said):
        for phrase in phrases if word in firsts else ():
            if tuple(said[at : at + len(phrase)]) == phrase:
                yield words[at + len(phrase) - 1][2]


def _undertaken(asked: Asked, turn: Turn, signals: Signals, words: Words) -> Iterator[Candidate]:
    """The sentences in which the agent says what will be done; an offer that ends in a question is none."""
    seen: set[int] = set()
    for signal in signals.at(turn.index, *_UNDERTAKES):
        start, end = _sentence(turn.text, signal.start, signal.end)
        sentence = turn.text[start:end]
        named = not asked.after or any(True for _ in _namings(asked.after, words(sentence)))
        if start not in seen and named and not sentence.endswith("?"):
            seen.add(start)
            yield Candidate(start, end, sentence)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    opens = max((text.rfind(mark, 0, start) + 1 for mark in ".?!\n"), default=0)
    closes = min((at + 1 for mark in ".?!\n" if (at := text.find(mark, end)) >= 0), default=len(text))
    while opens < start and text[opens].isspace():
        opens += 1
    return opens, len(text[:closes].rstrip())
