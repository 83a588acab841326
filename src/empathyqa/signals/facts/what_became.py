"""What became of a question: the reply that took it up, or pushed it away, and the turns in which it was asked again."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from empathyqa.signal import TAKES_NOTHING_ON, Signal
from empathyqa.signals.facts.answering import GIVES, TIME_BESIDE, answers_though_pushed, asks_first, declines, takes_up
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.comfort_alone import comfort_alone
from empathyqa.signals.facts.listed import number_of
from empathyqa.signals.facts.no_telling import names_a_time
from empathyqa.signals.facts.own_answer import own_answer
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts
from empathyqa.text.once import once

_WINDOW = 3
"""The agent's turns in which a question may be answered; what only holds or verifies uses none up."""
_IDLE = frozenset(("hold", "verification_question", "greeting", "introduction", "apology", "gratitude", "offer_help"))
_TO_A_LIST = 12
"""Replies in which a point of a list may be answered."""


@dataclass(slots=True)
class Asked:
    """A question, the turn that took it up (``None``: nobody did), and the one in which it was last asked again."""

    question: Question
    answer: TurnView | None
    again: TurnView | None = None
    pushed: TurnView | None = None
    """The first reply that pushed it away and gave nothing."""
    each_time: list[TurnView] = field(default_factory=list)
    """Every turn in which it was asked again."""
    lacks: str = ""
    """What is surely lacking to the last question of the talk: "the reply names no sum"."""
    in_kind: bool = False
    """Whether the one question of the talk surely got the kind of thing it asked for."""

    @property
    def last_asked(self) -> TurnView:
        """The turn in which it was asked, or last asked again."""
        return self.again or self.question.view


_CONTENT = frozenset(("confirmation", "gladness"))
_AGAINST = frozenset(("unresolved", "frustration", "anger", "anxiety", "sadness", "repeat", "escalation", "confusion"))


class Replies:
    """The agent's turns with what was heard in them."""

    def __init__(self, talk: Talk, signals: Sequence[Signal]) -> None:
        self._talk = talk
        self._signals = signals

    @once
    def views(self) -> list[TurnView]:
        """The agent's turns."""
        return [view for view in self._talk if view.side == "agent"]

    @once
    def places(self) -> list[int]:
        """Where they stand."""
        return [view.place for view in self.views]

    @once
    def heard(self) -> dict[int, set[str]]:
        """What was heard in each turn of the talk."""
        heard: dict[int, set[str]] = {}
        for signal in self._signals:
            if signal.reason == TAKES_NOTHING_ON:
                continue  # "you'll need to send the documents" is no answer to "did you find the certificate?"
            id = TIME_BESIDE if signal.kind is not None and signal.beside_the_matter else signal.id
            if signal.turn in heard:
                heard[signal.turn].add(id)
            else:
                heard[signal.turn] = {id}
        return heard

    @once
    def pushed(self) -> set[int]:
        """The turns that surely push away."""
        return {signal.turn for signal in self._signals if signal.id == "deflection" and counts(signal)}

    def _contents(self, reply: TurnView) -> bool:
        """Whether the customer's next turn takes the reply as an answer: with a yes, or glad, and nothing against it."""
        after = next((view for view in reply.talk.views[reply.place + 1 : reply.place + 3] if view.side == "customer"), None)
        heard = self.heard.get(after.index, set()) if after is not None else set()
        return not heard.isdisjoint(_CONTENT) and heard.isdisjoint(_AGAINST)

    def reopen(self, asked: Asked, question: Question, view: TurnView, said_so: bool = False) -> None:
        """Take in that a question was asked again in this turn: what was said before did not answer it. Where the customer
        ``said_so``, the reply to that speaks to it, as to one asked for the first time; a point of a list wants its own."""
        found = self.answer(question, view, again=not said_so or number_of(question.view, question.sentence) > 0)
        if found is not None:
            asked.answer, asked.pushed, asked.again = found.answer, found.pushed, view
            asked.each_time.append(view)

    def first_heard_of(self, out: list[Asked], question: Question, view: TurnView) -> None:
        """Take in a question of which this turn says that it was missed."""
        found = self.answer(question, view, again=True)
        if found is not None:
            found.again = view
            found.each_time.append(view)
            out.append(found)

    def _of_a_list(self, reply: TurnView, question: Question, number: int, again: bool, first: bool) -> bool:
        """Whether a reply answers this question of a list, or the customer is content with the first one and asks nothing."""
        if own_answer(reply, question, number, again, first):
            return True
        after = next(reply.talk.ahead(reply.place, "customer"), None) if first and not again else None
        return after is not None and not after.asks and self._contents(reply)

    def answer(self, question: Question, asked: TurnView, again: bool = False) -> Asked | None:
        """What became of a question asked in this turn; ``None`` where the agent had no chance to answer."""
        out = Asked(question, None)
        after = bisect(self.places, asked.place)
        if number := number_of(question.view, question.sentence):
            replies = self.views[after : after + _TO_A_LIST]
            own = (view for view in replies if self._of_a_list(view, question, number, again, view is replies[0]))
            out.answer = next(own, None)
            return out if replies else None
        chances, first, declined = 0, True, False
        for view in self.views[after : after + 2 * _WINDOW]:
            here = frozenset(self.heard.get(view.index, ()))
            if view.index in self.pushed and here.isdisjoint(GIVES) and not answers_though_pushed(view, question):
                out.pushed = out.pushed or view
            elif declined:  # who would not say when has not said it by a "before" or an "after" of something else
                out.answer = view if names_a_time(view) else None
            elif comfort_alone(view.spoken, question.sentence.words):
                pass  # "it'll come out in the wash" answers nothing, however they thank for it
            elif takes_up(view, question, here, first, again or out.pushed is not None) or (first and self._contents(view)):
                out.answer = view
            if out.answer is not None:
                return out
            idle = here <= _IDLE and view.has("hold.firm", "verification.slot", "verification.identity")
            chances += not idle
            declined = declined or declines(view, question, here)
            first = first and (idle or asks_first(view, here))
            if chances >= _WINDOW:
                break
        return out if chances else None
