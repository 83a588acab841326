"""Short turns that ask on where no reply held anything of what was asked.

Such a turn asks nothing new (asking_on.py): its words are the question's, or name its kind. It is no push where a reply may
have answered (none_of_the_kind.py) or asked back, where the matter was passed on or looked into, and where the turn is
content or tells news. That asking again is effort: Dixon, Freeman & Toman 2010; the forms are house rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from empathyqa.signal import Signal
from empathyqa.signals.facts.asking import questions
from empathyqa.signals.facts.asking_on import AsksOn, asked_in_small, asking_word, asks_on
from empathyqa.signals.facts.ledger import first_left
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.none_of_the_kind import none_of_the_kind
from empathyqa.signals.facts.sentences import sentences, stemmed
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts
from empathyqa.text.content import stems

_REACH, _KEPT = 6, 3
"""How many turns back a question stands that is asked on, and how many are remembered: keeps long talks linear."""
_SURE = 0.8
_DEALT_KEY = "_dealt_with_in"
_DEALT_WITH = frozenset(("resolution", "hand_off", "hold", "verification_question"))
_MAY_ANSWER = 2
"""So many words of the question in the replies, and one of them may have answered it in words of its own."""
_SAYS_SO = ("no_answer", "untold")
"""Forms that say themselves that nothing was told."""
_NEAR_AT_HAND = ("when", "where", "who", "how_much")
"""Kinds whose answer is known by its form: against a reply without one the trouble told again is a push."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What was asked: its turn, its kind, its verb and whom it asks of, and the stems of what it is about."""

    view: TurnView
    kind: str
    asks_of: tuple[str, str] = ("", "")
    about: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    """The same stems where it names two things; empty for any other."""


def still_asking(talk: Talk, signals: Sequence[Signal]) -> dict[int, int]:
    """Place of a customer's turn that asks on → place of the turn that had asked."""
    out: dict[int, int] = {}
    asked = _Lately(talk.transcript.capabilities.punctuation)
    for view in talk:
        if view.side != "customer":
            continue
        said = asks_on(view)
        before = None if said is None else _asked_before(said, view, asked.so_far(), signals)
        if before is not None:
            out[view.place] = before.view.place
            asked.add(_Question(view, before.kind, before.asks_of, before.about, before.either))
        else:
            asked.waiting.append(view)
    return out


class _Lately:
    """The last few questions: a turn is looked at when somebody asks on after it, and most talks know nobody who does."""

    def __init__(self, punctuated: bool) -> None:
        self._punctuated = punctuated
        self._asked: list[_Question] = []
        self.waiting: list[TurnView] = []
        """Turns that may hold questions and were not looked at yet."""

    def add(self, question: _Question) -> None:
        """Take in one that was asked on."""
        self._asked = [*self.so_far(), question][-_KEPT:]

    def so_far(self) -> list[_Question]:
        """The last questions of the turns until now."""
        if self.waiting:
            later: list[_Question] = []
            while self.waiting and len(later) < _KEPT:
                later = [*_asked(self.waiting.pop(), self._punctuated), *later]
            self.waiting.clear()
            self._asked = [*self._asked, *later][-_KEPT:]
        return self._asked


def where_it_asks(view: TurnView) -> tuple[int, int]:
    """The characters of such a turn that ask on: from "still", else the last sentence that holds a matter, else the last."""
    words = view.words
    if "still" in words.vocabulary:
        return words.spans[words.tokens.index("still")][0], words.spans[-1][1]
    said = sentences(view)
    last = next((one for one in reversed(said) if stems(one.words)), said[-1])
    return last.start, last.end


def _asked_before(said: AsksOn, view: TurnView, asked: Sequence[_Question], signals: Sequence[Signal]) -> _Question | None:
    """The question on which a turn asks on; ``None``: on none."""
    if not asked or asked_to_say_it_again(view):
        return None
    if said.form == "still":
        left = first_left(view.talk, signals)
        return None if left is None or left.view.place >= view.place - 1 else _Question(left.view, left.kind)
    for question in reversed(asked):
        near = view.place - question.view.place <= _REACH
        if near and _asks_again(said, view, question) and not _dealt_with(said, view, question, signals):
            return question
    return None


def _asked(view: TurnView, punctuated: bool) -> Iterator[_Question]:
    bare = asking_word(view)
    if bare:
        yield _Question(view, bare)
        return
    found = questions(view, punctuated)
    for one in found:
        either = one.about if one.kind == "yes_no" and "or" in one.sentence.words[1:-2] else frozenset[str]()
        yield _Question(view, one.kind, one.asks_of, one.about, either)
    if not found and view.asks:
        yield _Question(view, "")  # in words that tell no kind: only who says "that's not an answer" asks it again
    elif not found and (small := asked_in_small(view)) is not None:
        yield _Question(view, *small, frozenset(stemmed(view)))


def _asks_again(said: AsksOn, view: TurnView, question: _Question) -> bool:
    """Whether the turn asks this question again, and no reply since may have answered it."""
    replies = [one for one in view.talk.views[question.view.place + 1 : view.place] if one.side == "agent"]
    if not replies or said.form == "no_answer" or not question.kind:
        return bool(replies) and said.form == "no_answer"
    kind, (verb, subject) = question.kind, question.asks_of
    if not all(none_of_the_kind(one.spoken, kind, subject, question.either) for one in replies):
        return False
    words = {word for one in replies for word in stemmed(one)}
    match said.form:
        case "yes_or_no":
            return kind == "yes_no"
        case "nothing_came":
            return kind in _NEAR_AT_HAND
        case "untold":
            return not said.about.isdisjoint(question.about)
        case "when" | "where" | "who" | "how_much":
            same = kind == said.form or (kind, said.form) == ("which", "who")
            return same and (said.about <= question.about or not said.about.isdisjoint(words))
    if not said.about <= question.about or (said.form == "presses" and len(words & question.about) >= _MAY_ANSWER):
        return False
    by_verb = bool(verb) and said.verb == verb
    if not said.about:
        return by_verb or said.form == "or_not"
    return said.about.isdisjoint(words) and (by_verb or bool(said.form))


def _dealt_with(said: AsksOn, view: TurnView, question: _Question, signals: Sequence[Signal]) -> bool:
    """Whether the matter was done, passed on or looked into since, or the agent asks something that this turn answers."""
    last = view.run_before[-1] if view.run_before else None
    if last is None or said.form in _SAYS_SO:
        return last is None
    since = range(question.view.index + 1, view.index)
    return last.asks or not _dealt_with_in(view.talk, signals).isdisjoint(since)


def _dealt_with_in(talk: Talk, signals: Sequence[Signal]) -> frozenset[int]:
    """The turns in which something was surely done, passed on or looked into; kept with the talk."""
    known: frozenset[int] | None = talk.__dict__.get(_DEALT_KEY)
    if known is None:
        sure = (one for one in signals if one.id in _DEALT_WITH and one.confidence >= _SURE and counts(one))
        known = talk.__dict__[_DEALT_KEY] = frozenset(one.turn for one in sure)
    return known
