"""Words that decide by themselves, whatever work stands beside them; the same words supposed, denied or of a thing do not."""

from __future__ import annotations

import pytest

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.talk import Talk
from empathyqa.transcript import Transcript, Turn

WORK = ("", " Can I take your postcode please?", " I've sent the form to your email and it takes 3-5 working days.")
RULES = {rule.id: rule for rule in BUILT_IN}
OUTRIGHT = [
    ("validation", "I'd be cross too."),
    ("validation", "id have had enough as well"),
    ("validation", "You'd every right, you have every right to shout."),
    ("validation", "That should never have happened."),
    ("validation", "You shouldn't have had to ask."),
    ("validation", "you did right to say"),
    ("validation", "You were right to keep asking."),
    ("validation", "Well spotted."),
    ("validation", "I believe you."),
    ("validation", "I don't blame you one bit."),
    ("validation", "That's a fair question."),
    ("validation", "You're not going mad."),
    ("reassurance", "Nobody is coming to the house."),
    ("reassurance", "no one needs to know"),
    ("reassurance", "It's not your fault at all."),
    ("reassurance", "There's nothing to apologise for."),
    ("reassurance", "You won't lose your place."),
    ("reassurance", "There's plenty of time."),
    ("reassurance", "She's safe now."),
    ("reassurance", "I'll stay on the line till they are there."),
    ("reassurance", "You're not in trouble."),
    ("acknowledgement", "That's so frustrating."),
    ("acknowledgement", "I know it's scary."),
    ("acknowledgement", "Seven weeks is far too long."),
    ("acknowledgement", "that's a lot for one person"),
    ("acknowledgement", "That's a long time to be without."),
    ("signposting", "I'm putting you on our priority register."),
    ("signposting", "there's a hardship fund"),
]
NOT_SAID = [
    ("validation", "I'd need to speak to him as well."),
    ("validation", "I'd send it the same day."),
    ("validation", "A backup is a good idea."),
    ("validation", "It's valid for two years."),
    ("validation", "If you were right to cancel it, they will say so."),
    ("validation", "He said he'd be cross too."),
    ("reassurance", "I've set it up as not your fault."),
    ("reassurance", "Keep it off until it is safe to drink."),
    ("reassurance", "Well, that's not you, it's the other Mrs Gupta."),
    ("reassurance", "Nobody has come back to me."),
    ("reassurance", "You're not in the right queue."),
    ("validation", "I believe you have two accounts."),
    ("reassurance", "I'm here to help with your return."),
    ("reassurance", "Ring the desk if you're not safe there."),
    ("acknowledgement", "Ring us back if you're upset."),
    ("acknowledgement", "It's a lot better by day five."),
    ("acknowledgement", "What was the last thing you bought?"),
    ("acknowledgement", "Ten days is the limit."),
    ("signposting", "There's a service fee."),
    ("signposting", "It went through as a priority."),
]


def firmly(id: str, text: str) -> bool:
    talk = Talk(Transcript("t", (Turn(0, "agent", text),)))
    return any(heard.firm for view in talk for heard in RULES[id].hear(view))


@pytest.mark.parametrize(("id", "words"), OUTRIGHT)
@pytest.mark.parametrize("work", WORK)
def test_said_outright_it_is_heard_whatever_stands_beside(id: str, words: str, work: str) -> None:
    turns = (Turn(0, "customer", "I've been off work over this."), Turn(1, "agent", words + work))
    assert id in {signal.id for signal in listen(Transcript("t", turns)) if signal.turn == 1}


@pytest.mark.parametrize(("id", "words"), NOT_SAID)
def test_the_same_words_supposed_reported_or_of_a_thing_decide_nothing(id: str, words: str) -> None:
    assert not firmly(id, words)
