"""The ledger of a talk: every question that an agent had a chance to answer, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from empathyqa.signal import Signal
from empathyqa.signals.facts.answering import plainly_answers
from empathyqa.signals.facts.asking import Question, meant_in_earnest, questions
from empathyqa.signals.facts.beside_it import beside_it
from empathyqa.signals.facts.in_kind import in_kind
from empathyqa.signals.facts.left_of_them import left_of_them
from empathyqa.signals.facts.pressing import presses, refuses, says_it_was_missed, spoken_to, wants_it_still
from empathyqa.signals.facts.same_question import asked_before, asked_in_fewer_words
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.signals.facts.still_left import still_left
from empathyqa.signals.facts.what_became import Asked, Replies
from empathyqa.signals.talk import Talk, TurnView

_KEY = "_question_ledger"
_FIRST_LEFT = "_first_question_left"


def ledger(talk: Talk, signals: Sequence[Signal]) -> list[Asked]:
    """Every question that an agent had a chance to answer, in order. Kept with the talk: several facts read it."""
    known: list[Asked] | None = talk.__dict__.get(_KEY)
    if known is not None:
        return known
    book = _Book(talk, signals)
    for view in talk:
        if view.side == "customer":
            book.take_in(view)
    if book.asked:
        _weigh_the_last(talk, book.asked)
    talk.__dict__[_KEY] = book.asked
    return book.asked


def first_left(talk: Talk, signals: Sequence[Signal]) -> Question | None:
    """The first question that nobody took up; kept with the talk, as the ledger is."""
    if _FIRST_LEFT not in talk.__dict__:
        talk.__dict__[_FIRST_LEFT] = next((one.question for one in ledger(talk, signals) if one.answer is None), None)
    left: Question | None = talk.__dict__[_FIRST_LEFT]
    return left


class _Book:
    """The questions of a talk, written down customer turn by customer turn."""

    def __init__(self, talk: Talk, signals: Sequence[Signal]) -> None:
        self.asked: list[Asked] = []
        self._replies = Replies(talk, signals)
        self._punctuated = talk.transcript.capabilities.punctuation
        customers = (view for view in talk.views if view.side == "customer")
        self._asks_in_marks = not self._punctuated or any("?" in view.words.vocabulary for view in customers)

    def take_in(self, view: TurnView) -> None:
        """Write down what this turn asks, asks again, or says was not answered."""
        earlier = [one for one in self.asked[-_LAST:] if _within_reach(one, view)] if self.asked else []
        pressed, narrowed = _pressed(earlier, view) if earlier else (None, None)
        if pressed is not None:
            self._replies.reopen(pressed, pressed.question, view)
        left = self._said_to_be_left(view, pressed) if self.asked else []
        if pressed is None and not left and says_it_was_missed(view) and (missed := _taken_for_rhetoric(self.asked, view)):
            self._replies.first_heard_of(self.asked, missed, view)
        for question in questions(view, self._punctuated, self._asks_in_marks):
            # "and 2 and 3?", "so days or weeks?" ask nothing of their own
            if not (left and question.kind == "and") and question.sentence is not narrowed:
                self._write_down(question, view, earlier)

    def _said_to_be_left(self, view: TurnView, pressed: Asked | None) -> list[Asked]:
        """The questions of which this turn says that they were left, opened again."""
        left = [self.asked[at] for at in left_of_them(view, [one.question for one in self.asked])]
        for one in left:
            if one is not pressed:
                self._replies.reopen(one, one.question, view, said_so=True)
        return left

    def _write_down(self, question: Question, view: TurnView, earlier: Sequence[Asked]) -> None:
        asked = _the_same(question, view, earlier)
        if asked is not None:
            merged = replace(asked.question, about=question.about or asked.question.about)
            self._replies.reopen(asked, merged, view)
        elif question.kind != "again":
            found = self._replies.answer(question, view)
            if found is not None:
                self.asked.append(found)


def _the_same(question: Question, view: TurnView, earlier: Sequence[Asked]) -> Asked | None:
    """The earlier question that this one asks again, in full or in part; ``None`` where it is a new one."""
    before = asked_before(question, [one.question for one in earlier])
    if before is not None and _hangs_on_it(question) and _had_its_answer(earlier[before], view):
        before = None  # "so when is that for me?" after "two days after delivery" asks for more of it
    return earlier[before] if before is not None else _in_fewer_words(earlier, question)


def _weigh_the_last(talk: Talk, out: Sequence[Asked]) -> None:
    """Whether the last question of a talk surely got no answer of its kind, or the only one surely did."""
    last = out[-1]
    asked = last.last_asked
    since = talk.views[asked.place + 1 :]
    replies, after = [view for view in since if view.side == "agent"], [view for view in since if view.side == "customer"]
    alone = len(out) == 1 and last.again is None and last.pushed is None and not any(view.asks for view in after)
    if alone and last.answer in (None, replies[0]) and in_kind(last.question, replies[0], last.answer is not None):
        last.answer, last.in_kind = replies[0], True
        return
    left = still_left(after[-1] if after else asked)
    lacks = beside_it(last.question, replies, () if left else after)
    if lacks := lacks or ("" if last.answer else left):
        last.answer, last.lacks = None, lacks


_BARE = ("when", "how_much")
"""Kinds asked by the asking word alone."""
_LAST, _REACH = 3, 6
"""A question is asked again soon: among the last few, and within three exchanges."""


def _within_reach(asked: Asked, view: TurnView) -> bool:
    return 2 <= view.place - asked.last_asked.place <= _REACH


def _pressed(earlier: Sequence[Asked], view: TurnView) -> tuple[Asked | None, Sentence | None]:
    """The question on which a turn presses, the latest first, and the sentence that does; one that had its plain answer
    is not pressed."""
    for asked in reversed(earlier):
        sentence = presses(view, asked.question)
        if sentence is None or not (refuses(sentence) or not _had_its_answer(asked, view)):
            continue
        between = view.talk.views[asked.last_asked.place + 1 : view.place]
        if not wants_it_still(sentence) or not spoken_to(asked.question, between):
            return asked, sentence
    return None, None


def _taken_for_rhetoric(out: Sequence[Asked], view: TurnView) -> Question | None:
    """The question of the customer's turn before, where none was heard in it."""
    before = next(view.talk.back(view.place, "customer"), None)
    if before is None or any(one.last_asked is before for one in out):
        return None
    return meant_in_earnest(before)


def _in_fewer_words(earlier: Sequence[Asked], question: Question) -> Asked | None:
    """The question that this one says again in part, where it had no plain answer."""
    for asked in reversed(earlier):
        if asked_in_fewer_words(question, asked.question) and not _had_its_answer(asked, question.view):
            return asked
    return None


def _hangs_on_it(question: Question) -> bool:
    """Whether it asks again by its asking word or its verb alone, so that an answer between makes it ask something else: "but
    is there something for the fare?", after "yes, there is a seat"."""
    return question.kind == "again" or (question.kind in _BARE and not question.about)


def _had_its_answer(asked: Asked, view: TurnView) -> bool:
    between = view.talk.views[asked.last_asked.place + 1 : view.place]
    return any(reply.side == "agent" and plainly_answers(reply, asked.question) for reply in between)
