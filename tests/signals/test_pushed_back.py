"""Questions that turn an offer back are not solved and annoyance; real questions are neither."""

from __future__ import annotations

import pytest

from empathyqa.signal import Signal
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn


def heard(agent: str, said: str) -> list[Signal]:
    """What is heard in the customer's answer to these words."""
    lines = ("Hello, how can I help?", "I'd like some help with my account please.", agent, said, "Right, let me look at that.")
    turns = tuple(Turn(n, "customer" if n % 2 else "agent", line) for n, line in enumerate(lines))
    return [signal for signal in listen(Transcript("t", turns)) if signal.turn == 3]


TURNED_BACK = [
    ("three seats on the 13th", "So whom I should leave behind? My daughter is six."),
    ("Other option is full refund in seven working days", "Refund I will do what with?"),
    ("fifty percent off on the plan", "what i will do with the offer when the signal is not there"),
    ("We can give you a five pound voucher.", "what am I supposed to do with that?"),
    ("I can send you the link.", "and how does that help me?"),
    ("You'd need a new battery.", "and who's going to pay for that?"),
    ("You can use the app.", "how am I meant to do that with no phone?"),
    ("We can give you a voucher.", "What good is a voucher to me?"),
    ("We've given you ten euro off", "sure what use is that to us if there's no water"),
    ("There's a seat on Thursday", "so am i supposed to sleep in the airport till thursday"),
    ("We are sorry sir", "is it sorry that I will eat?"),
    ("You get 500 points", "what would I want with your points, what would I do with a voucher"),
    ("An engineer can come in two weeks", "And how is that going to help my mother, she's 80"),
    ("It'll be tomorrow now.", "so i should sit in the dark with two children?"),
    ("I'll log it as feedback", "what's the point in having insurance then"),
    ("It'll be a fortnight.", "And what are we supposed to wash in for a fortnight?"),
    ("You'd have to come to the branch.", "how am i supposed to come to the branch if i can't walk"),
    ("We can only give you two rooms", "so which one should I leave out, the wife or the mother?"),
    ("A refund takes ten days", "refund we will do what with now, the wedding is tomorrow"),
    ("You can ask for a callback", "Ah here, what good would a callback do me?"),
    ("Our apologies ma", "Is it apology that we will use to feed the children?"),
    ("I'll raise a ticket", "how will that help us tonight?"),
    ("There's a hotel list on the site", "so we should sleep on the floor with the babies?"),
    ("You need to replace the whole thing", "and who is going to reimburse me for the carpet"),
    ("It's ten percent off", "What am I supposed to use with a ten percent voucher when the shop is shut"),
    ("You get a credit", "And how is that any use to me"),
    ("Use the other lift", "how am I supposed to get down if I can't use stairs?"),
    ("The fee stays", "what's the point of having a contract"),
    ("I'll note it", "what good will that do"),
]  # fmt: skip
REAL = [
    ("You can send it back.", "how does that work?"),
    ("You can send it back.", "who pays for the postage?"),
    ("We've sent you a code", "what do I do with that?"),
    ("You'll get a new router", "and what do i do with the old router?"),
    ("You can use the app", "how do I use it?"),
    ("There are two forms.", "am I meant to sign both?"),
    ("There's a discount for over sixties", "how does that help with the gas bill?"),
    ("There's a helper scheme", "Can you explain how that helps me?"),
    ("You'd pay the courier", "so who's going to pay for the courier, me or the shop?"),
    ("The switch is on the side.", "what's this switch for? What use is it for?"),
    ("I can get you the form", "what is the point of contact number?"),
    ("Someone can collect it", "who should I leave it with?"),
    ("You'll get a link", "where am I supposed to sign it?"),
    ("You can take it at night", "how is he supposed to take it, with water?"),
    ("The voucher is here", "what can I use the voucher for?"),
    ("It costs ten", "How will that be paid?"),
    ("It's a cot", "what age is it good for?"),
    ("We can help with that", "how can you help me?"),
    ("Leave it behind the gate", "which gate should I leave it at?"),
    ("Take one home", "What am I supposed to bring with me?"),
    ("You're all set", "What would we do without you!"),
    ("It goes to the bank", "and who is going to call me back about it?"),
    ("It has a timer", "how long am I supposed to wait for it to charge?"),
    ("You should sleep on it", "Am I supposed to sleep with it on?"),
    ("Put it in the post", "how am I supposed to know if it is signed, do they text?"),
    ("There are seats", "and where are we sitting?"),
    ("It's a good benefit", "what good benefits are there with it?"),
    ("I can help", "I don't know how that helps but ok"),
    ("The insurer covers it", "so who's going to pay the excess, is it them?"),
    ("Pay what you can", "what do I do with the card after?"),
]  # fmt: skip
REASONS = ("asks what good it is", "asks what to do with it", "asks who is to bear it", "asks how to bear it")


@pytest.mark.parametrize(("agent", "said"), TURNED_BACK)
def test_a_question_that_turns_the_offer_back_is_heard(agent: str, said: str) -> None:
    assert {"unresolved", "frustration"} <= {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), REAL)
def test_a_real_question_is_none(agent: str, said: str) -> None:
    assert not [signal for signal in heard(agent, said) if signal.reason in REASONS]


def test_at_the_opening_there_is_nothing_to_turn_back() -> None:
    turns = (Turn(0, "agent", "Hello, how can I help?"), Turn(1, "customer", "what am I supposed to do with that?"))
    assert not [signal for signal in listen(Transcript("t", turns)) if signal.reason in REASONS]
