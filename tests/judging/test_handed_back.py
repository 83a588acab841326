"""Work handed back to the customer is not taken on, praises nothing, and is no help with what they disclosed."""

from __future__ import annotations

import pytest

from empathyqa import Scorecard
from empathyqa.report.no_praise import hands_back
from empathyqa.report.praised import Praised
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced, transcript

SENT = (
    ("it went to the wrong house", "You would have to ring the sorting office and see if they've got it."),
    ("the door seal's perished", "You can get one of those off eBay for a few pounds."),
    ("it still says pending", "What I'd suggest is leave it until Monday and then give us another call."),
    ("my phone won't turn on", "Is there a neighbour whose phone you could borrow to get the code?"),
    ("the garage says you've not paid them", "You'll need to sort that out with the garage."),
    ("I can't get through to the claims people", "Just keep trying them, mornings are better."),
    ("I've no car and the wee one's in a cast", "You can collect it from the depot on the ring road until eight."),
    ("will someone tell the school", "No, that'd be yourself that lets them know."),
)
NOT_SENT = (
    ("sim still dead", "Hold the power button for ten seconds while I refresh it at my end."),
    ("where is it", "I've asked the depot and I'll text you by four. You can ring them too, you needn't though."),
    ("thanks, that's it", "If you have any trouble with it just give us a ring."),
    ("I can smell gas", "You need to ring the gas emergency team straight away."),
    ("do I need to do anything?", "No, you don't have to ring anyone, we contact the courier for you."),
    ("what documents do you need", "You'll need to send me a photo of the receipt and I'll do the rest."),
    ("can I pick it up instead?", "Yes, you can collect it from the branch from ten tomorrow."),
    ("I want the claims people", "You need to speak to our claims team, I'll put you through."),
)


def card(customer: str, agent: str) -> Scorecard:
    lines = ("agent: Hello, Otterway.", f"customer: {customer}", f"agent: I've put a note on it. {agent}", "customer: Right.")
    return Scorer(balanced()).judge(listen(transcript(*lines, "agent: Bye.")))


@pytest.mark.parametrize(("customer", "agent"), SENT)
def test_what_is_sent_off_is_not_taken_on_and_not_sorted(customer: str, agent: str) -> None:
    told = card(customer, agent)
    work = told.result("takes-the-work-on")
    assert work.outcome in (Outcome.PARTLY, Outcome.MISSED)
    assert told.result("sorted-in-this-contact").outcome is not Outcome.MET
    assert any(one.signal == "handed_back" for one in work.evidence)


@pytest.mark.parametrize(("customer", "agent"), NOT_SENT)
def test_what_is_done_together_asked_for_or_optional_is_not_sent_off(customer: str, agent: str) -> None:
    evidence = card(customer, agent).result("takes-the-work-on").evidence
    assert not any(one.signal == "handed_back" for one in evidence)


def test_a_friends_phone_is_no_listening() -> None:
    """Praise rests on no sentence that hands the work back."""
    told = card("I've no other phone", "Do you have a friend whose handset you could borrow?")
    praised = Praised.by(told, balanced())
    assert hands_back(told.result("good-questions"), praised)
    assert not hands_back(told.result("human-opening"), praised)


def test_who_is_sent_where_they_cannot_go_is_half_answered() -> None:
    lines = (
        "agent: Hello, Otterway.", "customer: I can't walk since my stroke and I've no car.",
        "agent: I'm so sorry, that sounds really hard for you. I'll book it again for Friday for you.", "customer: Oh.",
        "agent: You can collect it from the depot until eight.", "customer: Right.",
    )  # fmt: skip
    whole = Scorer(balanced()).judge(listen(transcript(*lines[:4]))).result("answers-a-disclosure")
    sent = Scorer(balanced()).judge(listen(transcript(*lines))).result("answers-a-disclosure")
    assert (whole.outcome, sent.outcome) == (Outcome.MET, Outcome.PARTLY)
