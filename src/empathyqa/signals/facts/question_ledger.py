"""question_open and question_answered: the ledger of what the customer asked.

A question is answered when one of the agent's next three turns takes it up; holding and verifying do not use up a turn.
Any outcome deals with it in the first reply that says something; later replies take it up in its own words, in kind, or
with what was done. A push away that gives nothing is no answer. One that is asked again ("and the motor?", "okay, but is
there?") was not answered yet, and stays one question. Rhetorical questions, tags and courtesies are left out, and so is a
question after which no agent spoke again.

Of the last question it is also asked whether the replies surely lack the kind of thing it wanted (beside_it.py), of the only
one whether the first reply surely has it (in_kind.py).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from empathyqa.signal import TAKES_NOTHING_ON, Fact, Signal
from empathyqa.signals.facts.answering import (
    GIVES,
    TIME_BESIDE,
    answers_though_pushed,
    asks_first,
    declines,
    plainly_answers,
    takes_up,
)
from empathyqa.signals.facts.asking import Question, asked_before, asked_in_fewer_words, meant_in_earnest, questions
from empathyqa.signals.facts.beside_it import beside_it
from empathyqa.signals.facts.comfort_alone import comfort_alone
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.in_kind import in_kind
from empathyqa.signals.facts.left_of_them import left_of_them
from empathyqa.signals.facts.listed import number_of
from empathyqa.signals.facts.no_telling import names_a_time
from empathyqa.signals.facts.own_answer import own_answer
from empathyqa.signals.facts.pressing import presses, refuses, says_it_was_missed, spoken_to, wants_it_still
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.signals.facts.still_left import still_left
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts
from empathyqa.text.once import once

OPEN = Examples(
    fires=(
        "A: Morning.\n>C: When will the engineer come?\nA: Lovely. Can I take your name?\nC: Bo\n"
        "A: Nice to meet you, Bo.\n"
        "C: and?\nA: Thanks for choosing Pellow.\nC: hm\nA: Have a great day.",
        ">C: How much is the exit fee?\nA: Thank you for contacting us.\nC: ...\nA: We value your custom.\nC: ok\n"
        "A: Goodbye.",
        ">C: Is the pool heated? And can I bring my dog?\nA: Great weather for it!\nC: ok\nA: Enjoy!\nC: bye\n"
        "A: Bye.",
        ">C: Why was I charged a late fee?\nA: I understand your frustration.\nC: so?\n"
        "A: Sorry for any inconvenience.\n"
        "C: hm\nA: All the best.",
        ">C: Can you tell me when it will come?\nA: Yes.\nC: eh?\nA: You're welcome!\nC: wow\nA: Bye.",
        ">C: My parcel, when will it come?\nA: Yes.\nC: eh?\nA: You're welcome!\nC: wow\nA: Bye.",
        ">C: Where do I send the form?\nA: Perfect, thanks.\nC: eh?\nA: You're welcome!\nC: wow\nA: Bye now.",
        ">C: Will the grant go back to March?\nA: I can't say, that's not our department.\nC: Right.\nA: Bye then.",
        ">C: Is the pump covered?\nA: The filter's covered for five years.\nC: And the pump?\n"
        "A: It'll likely be the filter, I'll post you a new one.\nC: ok\nA: Bye.",
        ">C: Is there another party that day?\nA: I totally hear you.\nC: Okay, but is there?\nA: You're in such good hands.",
        ">C: Who can look in the post room?\nA: It doesn't work like that.\nC: Is there a list?\nA: There's one, if urgent.",
        "A: They'll ring you.\n>C: When, do you think?\nA: They're ever so busy.\nC: Right.\nA: Bye now.",
        ">C: do i get anything for the wait\nA: Thank you for choosing Pellow.\nC: eh. right.\nA: Have a great day.",
        ">C: Have you got a name for me?\nA: They're ever so busy with the season.\nC: Right.\nA: Enjoy it!",
        ">C: How many people fit in it?\nA: The cabins are a stone's throw from the lake.\nC: ok thanks",
        ">C: So what I must do with this red letter?\nA: I wouldn't worry about it. I'm sure it'll get sorted.\nC: All right.",
        ">C: Must I pay the rest?\nA: That's not our department.\nC: Who then.\nA: I've changed your address.\nC: Bye.",
        ">C: Can you send me the leaflet?\nA: They're all online these days, you just search for it there.\nC: And by when must "
        "I send it?\nA: Before "
        "May.\nC: ok",
        ">C: Is the 18:10 running?\nA: You can follow all trains live in the app.\nC: ok",
    ),
    silent=(
        ">C: When will the engineer come?\nA: Between eight and ten on Friday.",
        ">C: What kind of company does this?\nA: Have a great day.\nC: right\nA: Bye.\nC: wow\nA: bye",
        ">C: You know what I mean?\nA: Have a great day.\nC: k\nA: Bye.\nC: bye\nA: bye",
        ">C: Can I pay by card?\nA: Yes, of course.",
        ">C: So is there a table?\nA: Yes, there's one at six.\nC: But is there something for little ones?\nA: I'm afraid "
        "not.\nC: ok",
        ">C: Is the shop open on Sundays?",
        ">C: And I just ring when I'm ready?\nA: Yes. Quote the same reference.",
        ">C: Do I just ring when I'm ready?\nA: Yes. Quote the same reference.",
        ">C: They pick you for your charm, do they?\nA: Have a great day.\nC: wow\nA: Bye.",
        ">C: Is the pump covered?\nA: The filter is.\nC: And the pump?\nA: Yes, that's five years too.",
        ">C: Who has access to the photos?\nA: That would be the damage recovery unit, it's not our department.",
        ">C: What's the left one doing?\nA: It's open.",
        ">C: is there a plug on board\nA: by the window seats",
        ">C: Can I see the report?\nA: You'd have to request that in writing.",
        ">C: She said \"have I been bad?\"\nA: Oh, bless her.\nC: Yes.\nA: Bye.",
        ">C: magic. have a good weekend\nA: Bye, Elspeth.",
        ">C: Was there anything wrong with it?\nA: The tester left a note, it may be the socket!\nC: Perfect, thanks.",
        ">C: Shall I say you sent me?\nA: You can, but it won't get you a discount.",
        ">C: Will they stop taking it?\nA: I'd have thought so.",
        ">C: can you block that one shop\nA: there's a stop payment on the app you can set it yourself",
        ">C: Is this true?\nA: Is this the one you mean?\nC: No, the hot ones.\nA: We've stopped selling those, I'll pass it on.",
        ">C: Can you cancel it?\nA: Let me look into that for you.\nC: ok\nA: All done, that's gone through for you.",
        ">C: And he'd not see it?\nA: He'd not see it, it's a separate account.\nC: Right.",
        ">C: So it'll be all right then?\nA: I'm sure it will.\nC: Thanks.",
        ">C: How are you?\nA: What's your order number?\nC: 1\nA: Thanks.\nC: 2\nA: Bye.",
    ),
    known_misses=(
        ">C: I was wondering about the warranty on the motor.\nA: Lovely.\nC: hm\nA: Thanks.\nC: so\nA: Bye.",
    ),
)  # fmt: skip
ANSWERED = Examples(
    fires=(
        ">C: When will the engineer come?\nA: Between eight and ten on Friday.",
        ">C: Can I pay with two cards?\nA: Yes, you can.",
        ">C: How much is the exit fee?\nA: One moment please.\nC: ok\nA: It's £40.",
        ">C: Why was I charged a late fee?\nA: Because the payment of the 3rd bounced.",
        ">C: Does it fit the old bracket?\nA: Which bracket have you got?",
        "C: It's two pounds.\nA: Right.\n>C: And the child seats?\nA: Those are free of charge.",
        "A: We'll send someone.\n>C: When?\nA: Friday, by noon.",
        ">C: Is the pump covered?\nA: The filter's covered.\nC: And the pump?\nA: The pump is covered as well.",
    ),
    silent=(
        ">C: What kind of company does this?\nA: A sorry one today.",
        ">C: Hello?\nA: Hello.",
        ">C: I'd like to pay.\nA: Yes, of course.",
        ">C: Is the shop open on Sundays?",
        ">C: ok?\nA: ok",
    ),
    known_misses=(">C: I was wondering about the warranty on the motor.\nA: It's five years on the motor.",),
)
_WINDOW = 3
_IDLE = frozenset(("hold", "verification_question", "greeting", "introduction", "apology", "gratitude", "offer_help"))


@fact("question_open", examples=OPEN)
def question_open(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's questions that no agent turn took up; ``value`` 1 where the last surely got no answer of its kind."""
    for asked in ledger(talk, signals):
        if asked.answer is None:
            again = "" if asked.again is None else f"asked again in turn {asked.again.index + 1}, and "
            what = f"{asked.lacks}, and no agent turn takes it up" if asked.lacks else "no agent turn takes it up"
            away = asked.pushed
            if away is not None:
                what = f"turn {away.index + 1} pushes it away, and {what}"
            sentence = asked.question.sentence
            to = None if away is None else away.index
            value = 1.0 if asked.lacks else None
            yield at("question_open", asked.question.view, again + what, sentence.start, sentence.end, to, value)


@fact("question_answered", examples=ANSWERED)
def question_answered(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's questions that an agent took up, and where; ``value`` 1 where the only one surely got its kind of answer."""
    for asked in ledger(talk, signals):
        if asked.answer is not None:
            kind, sentence = " in kind" if asked.in_kind else "", asked.question.sentence
            reason, value = f"taken up{kind} in turn {asked.answer.index + 1}", 1.0 if kind else None
            yield at("question_answered", asked.question.view, reason, sentence.start, sentence.end, asked.answer.index, value)


_KEY = "_question_ledger"
_FIRST_LEFT = "_first_question_left"


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


def ledger(talk: Talk, signals: Sequence[Signal]) -> list[Asked]:
    """Every question that an agent had a chance to answer. Kept with the talk: two facts read it."""
    known: list[Asked] | None = talk.__dict__.get(_KEY)
    if known is not None:
        return known
    replies = _Replies(talk, signals)
    punctuated = talk.transcript.capabilities.punctuation
    asks_in_marks = not punctuated or any("?" in view.words.vocabulary for view in talk.views if view.side == "customer")
    out: list[Asked] = []
    for view in talk:
        if view.side != "customer":
            continue
        earlier = [one for one in out[-_LAST:] if _within_reach(one, view)] if out else []
        pressed, narrowed = _pressed(earlier, view) if earlier else (None, None)
        if pressed is not None:
            replies.reopen(pressed, pressed.question, view)
        left = [out[at] for at in left_of_them(view, [one.question for one in out])] if out else []
        for one in left:
            if one is not pressed:
                replies.reopen(one, one.question, view, said_so=True)
        if pressed is None and not left and says_it_was_missed(view) and (missed := _taken_for_rhetoric(out, view)):
            replies.first_heard_of(out, missed, view)
        for question in questions(view, punctuated, asks_in_marks):
            if left and question.kind == "and":
                continue  # "and 2 and 3?" asks nothing of its own
            if question.sentence is narrowed:
                continue  # "so days or weeks?" asks nothing of its own
            before = asked_before(question, [one.question for one in earlier])
            if before is not None and _hangs_on_it(question) and _had_its_answer(earlier[before], view):
                before = None  # "so when is that for me?" after "two days after delivery" asks for more of it
            asked = earlier[before] if before is not None else _in_fewer_words(earlier, question)
            if asked is not None:
                merged = replace(asked.question, about=question.about or asked.question.about)
                replies.reopen(asked, merged, view)
            elif question.kind != "again":
                found = replies.answer(question, view)
                if found is not None:
                    out.append(found)
    if out:
        _weigh_the_last(talk, out)
    talk.__dict__[_KEY] = out
    return out


def first_left(talk: Talk, signals: Sequence[Signal]) -> Question | None:
    """The first question that nobody took up; kept with the talk, as the ledger is."""
    if _FIRST_LEFT not in talk.__dict__:
        talk.__dict__[_FIRST_LEFT] = next((one.question for one in ledger(talk, signals) if one.answer is None), None)
    left: Question | None = talk.__dict__[_FIRST_LEFT]
    return left


def _weigh_the_last(talk: Talk, out: Sequence[Asked]) -> None:
    """Whether the last question of a talk surely got no answer of its kind, or the only one surely did."""
    last = out[-1]
    asked = last.again or last.question.view
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


def _hangs_on_it(question: Question) -> bool:
    """Whether it asks again by its asking word or its verb alone, so that an answer between makes it ask something else: "but
    is there something for the fare?", after "yes, there is a seat"."""
    return question.kind == "again" or (question.kind in _BARE and not question.about)


_CONTENT = frozenset(("confirmation", "gladness"))
_AGAINST = frozenset(("unresolved", "frustration", "anger", "anxiety", "sadness", "repeat", "escalation", "confusion"))
_BARE = ("when", "how_much")
"""Kinds asked by the asking word alone."""
_TO_A_LIST = 12
"""Replies in which a point of a list may be answered."""
_LAST, _REACH = 3, 6
"""A question is asked again soon: among the last few, and within three exchanges."""


def _within_reach(asked: Asked, view: TurnView) -> bool:
    last = asked.again or asked.question.view
    return 2 <= view.place - last.place <= _REACH


def _pressed(earlier: Sequence[Asked], view: TurnView) -> tuple[Asked | None, Sentence | None]:
    """The question on which a turn presses, the latest first, and the sentence that does; one that had its plain answer
    is not pressed."""
    for asked in reversed(earlier):
        sentence = presses(view, asked.question)
        if sentence is None or not (refuses(sentence) or not _had_its_answer(asked, view)):
            continue
        between = view.talk.views[(asked.again or asked.question.view).place + 1 : view.place]
        if not wants_it_still(sentence) or not spoken_to(asked.question, between):
            return asked, sentence
    return None, None


def _taken_for_rhetoric(out: Sequence[Asked], view: TurnView) -> Question | None:
    """The question of the customer's turn before, where none was heard in it."""
    before = next(view.talk.back(view.place, "customer"), None)
    if before is None or any((one.again or one.question.view) is before for one in out):
        return None
    return meant_in_earnest(before)


def _in_fewer_words(earlier: Sequence[Asked], question: Question) -> Asked | None:
    """The question that this one says again in part, where it had no plain answer."""
    for asked in reversed(earlier):
        if asked_in_fewer_words(question, asked.question) and not _had_its_answer(asked, question.view):
            return asked
    return None


def _had_its_answer(asked: Asked, view: TurnView) -> bool:
    last = asked.again or asked.question.view
    between = view.talk.views[last.place + 1 : view.place]
    return any(reply.side == "agent" and plainly_answers(reply, asked.question) for reply in between)


class _Replies:
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
        number = number_of(question.view, question.sentence)
        if number:
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
