"""question_open and question_answered: the ledger of what the customer asked.

A question is answered when one of the agent's next three turns takes it up; holding and verifying do not use up a turn.
Rhetorical questions, tags and courtesies are left out, and so is a question after which no agent spoke again.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.answering import takes_up
from empathyqa.signals.facts.asking import Question, questions
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

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
    ),
    silent=(
        ">C: When will the engineer come?\nA: Between eight and ten on Friday.",
        ">C: What kind of company does this?\nA: Have a great day.\nC: right\nA: Bye.\nC: wow\nA: bye",
        ">C: You know what I mean?\nA: Have a great day.\nC: k\nA: Bye.\nC: bye\nA: bye",
        ">C: Can I pay by card?\nA: Yes, of course.",
        ">C: Is the shop open on Sundays?",
        ">C: And I just ring when I'm ready?\nA: Yes. Quote the same reference.",
        ">C: Do I just ring when I'm ready?\nA: Yes. Quote the same reference.",
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
    """The customer's questions that no agent turn took up."""
    for question, answer in ledger(talk, signals):
        if answer is None:
            yield at(
                "question_open",
                question.view,
                "no agent turn takes it up",
                question.sentence.start,
                question.sentence.end,
            )


@fact("question_answered", examples=ANSWERED)
def question_answered(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's questions that an agent took up, and where."""
    for question, answer in ledger(talk, signals):
        if answer is not None:
            reason = f"taken up in turn {answer.index + 1}"
            yield at("question_answered", question.view, reason, question.sentence.start, question.sentence.end, answer.index)


_KEY = "_question_ledger"


def ledger(talk: Talk, signals: Sequence[Signal]) -> list[tuple[Question, TurnView | None]]:
    """Every question with the turn that took it up (None: nobody did). Kept with the talk: two facts read it."""
    known: list[tuple[Question, TurnView | None]] | None = talk.__dict__.get(_KEY)
    if known is not None:
        return known
    heard: dict[int, set[str]] = {}
    for signal in signals:
        heard.setdefault(signal.turn, set()).add(signal.id)
    punctuated = talk.transcript.capabilities.punctuation
    agents = [view for view in talk if view.side == "agent"]
    places = [view.place for view in agents]
    out: list[tuple[Question, TurnView | None]] = []
    for view in talk:
        if view.side == "customer":
            for question in questions(view, punctuated):
                had_a_chance, answer = _answer(
                    agents[(after := bisect(places, view.place)) : after + 2 * _WINDOW], question, heard
                )
                if had_a_chance:
                    out.append((question, answer))
    talk.__dict__[_KEY] = out
    return out


def _answer(replies: Sequence[TurnView], question: Question, heard: dict[int, set[str]]) -> tuple[bool, TurnView | None]:
    """Whether the agent had a chance to answer, and the turn that did."""
    chances = 0
    for view in replies:
        here = frozenset(heard.get(view.index, ()))
        if takes_up(view, question, here):
            return True, view
        idle = here <= _IDLE and view.has("hold.firm", "verification.slot", "verification.identity")
        chances += not idle
        if chances >= _WINDOW:
            break
    return chances > 0, None
