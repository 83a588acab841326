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

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.ledger import ledger
from empathyqa.signals.facts.what_became import Asked
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

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


@fact("question_open", examples=OPEN)
def question_open(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's questions that no agent turn took up; ``value`` 1 where the last surely got no answer of its kind."""
    for asked in ledger(talk, signals):
        if asked.answer is None:
            sentence, away = asked.question.sentence, asked.pushed
            to, value = None if away is None else away.index, 1.0 if asked.lacks else None
            yield at("question_open", asked.question.view, _why_open(asked), sentence.start, sentence.end, to, value)


def _why_open(asked: Asked) -> str:
    again = "" if asked.again is None else f"asked again in turn {asked.again.index + 1}, and "
    away = "" if asked.pushed is None else f"turn {asked.pushed.index + 1} pushes it away, and "
    lacks = f"{asked.lacks}, and " if asked.lacks else ""
    return f"{again}{away}{lacks}no agent turn takes it up"


@fact("question_answered", examples=ANSWERED)
def question_answered(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's questions that an agent took up, and where; ``value`` 1 where the only one surely got its kind of answer."""
    for asked in ledger(talk, signals):
        if asked.answer is not None:
            kind, sentence = " in kind" if asked.in_kind else "", asked.question.sentence
            reason, value = f"taken up{kind} in turn {asked.answer.index + 1}", 1.0 if kind else None
            yield at("question_answered", asked.question.view, reason, sentence.start, sentence.end, asked.answer.index, value)
