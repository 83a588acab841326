"""A pitch to somebody short of money or in need, or again after the no: it earns nothing, and after the no it is a fault."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import PITCHED, Signals
from empathyqa.signals import listen

SHORT = "I've had my hours cut and I can't afford the bill as it is."
ILL = "I've just come out of hospital after a stroke, so I'm behind with my post."


def heard(*lines: str) -> Signals:
    return listen(read_text("\n".join(lines)))


EXTRAS = [
    (SHORT, "So I can see you haven't got our boiler cover on there, I can do you that for nine ninety nine a month."),
    (SHORT, "Have you ever thought about adding our gadget insurance? It's great value."),
    (ILL, "Would you be interested in our premium membership while you're on?"),
    (ILL, "For just an extra four pounds a month you could have the sports channels."),
    (SHORT, "Most customers find the extended warranty's worth it for the peace of mind."),
    (SHORT, "okay no problem so you could add breakdown for only six pounds extra and that's a really good price"),
    (ILL, "There's a one time offer on the bigger data bundle today."),
    (SHORT, "A lot of our members go for the gold package, it's well worth it."),
    # not looked at while the rule was written
    (SHORT, "I notice you've not got legal protection with us, I could add that today for twenty five pounds."),
    (ILL, "Can I tempt you with our travel cover as well?"),
    (SHORT, "Would you like to add the maintenance plan for just three dollars more a month?"),
    (ILL, "so while youre here have you considered upgrading to fibre its only five pound extra a month"),
    (SHORT, "This is a limited time offer on pet insurance, so it'd be a shame to miss it."),
    (ILL, "Many of our guests upgrade to the sea view, it's great value at forty more a night."),
    (SHORT, "I can offer you the care plan for an additional eight euros a month."),
]
HELP = [
    (SHORT, "I can put you on our social tariff, that's twelve pounds a month less."),
    (SHORT, "I can do you a payment plan for twenty pounds a month."),
    (SHORT, "There's a cheaper plan at nine pounds, would you like me to move you to it?"),
    (SHORT, "I've taken the breakdown cover off, so that's six pounds less."),
    (ILL, "Would you like me to add you to our priority register? It's free."),
    (ILL, "I've put a note on so that nobody chases you, for your peace of mind."),
    (ILL, "Your policy covers the hospital stay, I've started the claim."),
    ("Can I add breakdown cover? I can't afford to be stranded.", "I can add breakdown cover for six pounds extra a month."),
    # not looked at while the rule was written
    (SHORT, "You haven't got the discount you're due on there, I'm adding it now."),
    (SHORT, "I can spread it over twelve months for only ten pounds a month."),
    (SHORT, "If I take the premium channels off, it comes down to eighteen."),
    (ILL, "Most people find it easier if we ring back when they've rested."),
    (ILL, "Have you thought about having somebody with you when the engineer comes?"),
    ("How much is the travel insurance? I've been ill so I need it.", "I can do you the travel insurance for forty pounds."),
    (ILL, "It's only ten minutes more, and then it's done."),
]


@pytest.mark.parametrize(("told", "said"), EXTRAS)
def test_an_extra_sold_to_who_is_in_need_is_no_step(told: str, said: str) -> None:
    found = heard("Agent: How can I help?", f"Customer: {told}", f"Agent: {said}", "Customer: No, I don't want that.")
    moments = trace(found)
    assert moments
    for moment in moments:
        for step in ("notice", "name", "contain", "act"):
            words = [word for word in moment.evidence.get(step, ()) if word.turn == 2]
            assert all(word.id in ("sympathy", "apology") for word in words)


@pytest.mark.parametrize(("told", "said"), HELP)
def test_help_with_the_price_or_what_was_asked_for_is_no_pitch(told: str, said: str) -> None:
    found = heard("Agent: How can I help?", f"Customer: {told}", f"Agent: {said}", "Customer: Right, okay.")
    assert not [one for one in found if one.reason == PITCHED]


AGAIN = [
    ("We've a great offer on our home cover, only nine pounds.", "No thanks, I can't afford it.",
     "It's just most customers find the peace of mind's worth it."),
    ("I could add boiler cover for six pounds extra a month.", "no im ringing to get it down",
     "okay but you're sure about the boiler cover cause it is a one time offer"),
    ("Would you be interested in our gold membership?", "No. I've told you, I've no money.",
     "It's only four pounds a month, and you never know."),
    # not looked at while the rule was written
    ("Have you considered our screen protection?", "Not interested, I just need the bill down.",
     "You'd be surprised how many people break their screen, it's well worth it."),
    ("Can I tempt you with the bigger bundle?", "No, sorry.", "And if I did you the bundle for half price?"),
    ("I can do you travel insurance for thirty pounds today.", "No no, I don't want that.",
     "Are you sure you don't want it? It's a really good price."),
]  # fmt: skip
LEFT_IT = [
    ("We've a great offer on our home cover, only nine pounds.", "No thanks, I can't afford it.",
     "That's fine. I'll look at the price."),
    ("I could add boiler cover for six pounds extra a month.", "Go on then, yes.", "Are you sure? It's a twelve month contract."),
    ("I can book you in on Friday.", "No, Friday's no good.", "Are you sure you don't want the morning?"),
    # not looked at while the rule was written
    ("Have you considered our screen protection?", "No.", "Okay, no problem. So the bill was late because of the bank holiday."),
    ("Shall I cancel the cover?", "No, not yet.", "Are you sure? You'd save six pounds."),
    ("Can I tempt you with the bigger bundle?", "Not today.", "Fair enough. I've taken four pounds off."),
]  # fmt: skip


@pytest.mark.parametrize(("offer", "no", "again"), AGAIN)
def test_sold_again_after_the_no_it_is_a_brush_off(offer: str, no: str, again: str) -> None:
    found = heard(f"Customer: {SHORT}", f"Agent: {offer}", f"Customer: {no}", f"Agent: {again}", "Customer: No.")
    assert found.at(3, "dismissal")


@pytest.mark.parametrize(("offer", "answer", "then"), LEFT_IT)
def test_who_leaves_it_at_the_no_brushes_off_nobody(offer: str, answer: str, then: str) -> None:
    found = heard(f"Customer: {SHORT}", f"Agent: {offer}", f"Customer: {answer}", f"Agent: {then}", "Customer: Okay.")
    assert not found.at(3, "dismissal")


def test_no_criterion_is_earned_by_a_pitch() -> None:
    lines = ("Agent: How can I help?", f"Customer: {SHORT}", "Agent: Have you thought about adding our gadget insurance?",
             "Customer: No.", "Agent: Right.")  # fmt: skip
    card = Scorer(load_rubric("balanced")).score(read_text("\n".join(lines)))
    met = [one for one in card.results if any(shown.turn == 2 and shown.text for shown in one.evidence)]
    assert not [one.criterion for one in met if one.outcome == "met"]
