"""What is offered in vain: an act the customer turns down at once, and a pitch to somebody who tells of something hard."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import IN_VAIN, Signals
from empathyqa.signals import listen

LOSS = "My husband passed away in March and I'm in bits, I can't sleep."
JOB = "I've lost my job and I'm so worried, I can't sleep."


def _heard(*lines: str) -> Signals:
    return listen(read_text("\n".join(lines)))


def _in_vain(heard: Signals) -> list[int]:
    return sorted({one.turn for one in heard if one.reason in IN_VAIN})


REFUSED = [
    ("I can text him now and he can just reply yes.", "No! Don't, please don't text him."),
    ("I'll ring your husband and he can confirm it.", "No, please don't ring him."),
    ("I'm going to send a letter to the house about it.", "Don't send it there, please don't."),
    ("I can give you a fifty percent voucher for the gym.", "And what I will do with the voucher?"),
    ("What I can do is offer you three months half price.", "No thank you."),
    ("I'll just transfer you to sales for that.", "No no, please don't transfer me."),
    ("Let me call your son and tell him about it.", "No don't call him. Please."),
    # not looked at while the rule was written
    ("I could drop your mum an email and let her know.", "God no, please don't email her."),
    ("I'll put you through to collections now.", "Don't put me through to them, please."),
    ("We could let your school know what happened.", "No! Please don't tell the school."),
    ("As a gesture I can add two hundred points to your account.", "I don't want points."),
    ("I can let your manager know you rang.", "No, don't, please don't tell him."),
    ("We can offer you a free upgrade to the bigger room.", "What am I supposed to do with an upgrade?"),
    ("I'll write to him at the address we have.", "Oh no please don't write to him."),
]
TAKEN = [
    ("I can text him now and he can just reply yes.", "Oh yes please, text him."),
    ("I'll ring your husband and he can confirm it.", "That's fine, he's at home."),
    ("I'll text you when it's done.", "Please don't text before nine, I'm on nights."),
    ("I can send a letter to the house about it.", "No problem, thank you."),
    ("I'll call you tomorrow at ten.", "Don't worry if you get the machine."),
    ("I've cancelled it for you.", "Don't you need a signature?"),
    ("I'll transfer you to sales for that.", "Okay, please don't cut me off."),
    # not looked at while the rule was written
    ("I'll ring the engineer now and ask him to come back.", "Don't tell me he's on his way already!"),
    ("I'll write to the landlord today.", "I don't want him to get away with it."),
    ("I'll put you through to the nurse.", "No, that's grand, thank you."),
    ("I can offer you Monday or Thursday.", "Not Monday, Thursday please."),
    ("I'll tell the driver to ring the bell.", "Don't forget it's the blue door."),
    ("I can add your daughter to the account.", "What will I need to do?"),
    ("I'll email the form to you.", "I do not know what I will do with myself, thank you."),
    ("I'll let the school know you'll be late.", "Thanks. Please don't tell them why."),
]


@pytest.mark.parametrize(("offer", "answer"), REFUSED)
def test_an_act_that_is_turned_down_at_once_is_in_vain(offer: str, answer: str) -> None:
    heard = _heard(f"Customer: {JOB}", f"Agent: {offer}", f"Customer: {answer}", "Agent: Okay.")
    assert 1 in _in_vain(heard) or not [one for one in heard.at(1) if one.id in ("next_step", "alternative", "ownership")]
    for moment in trace(heard):
        assert not any(word.turn == 1 for step in ("contain", "act") for word in moment.evidence.get(step, ()))


@pytest.mark.parametrize(("offer", "answer"), TAKEN)
def test_what_is_taken_is_not(offer: str, answer: str) -> None:
    assert 1 not in _in_vain(_heard(f"Customer: {JOB}", f"Agent: {offer}", f"Customer: {answer}", "Agent: Okay."))


PITCHES = [
    "Is there a reason you're looking to leave us? I could do you a better deal.",
    "I'm sorry to hear that. A lot of our supporters choose to reduce rather than stop. Would fifteen dollars work?",
    "Ten dollars would still give a family clean water for a month.",
    "While I've got you, I could put you on our fixed rate.",
    "Sorry for your loss. Can I interest you in our premium bundle?",
    "I can offer you 50% off for six months if you stay with us.",
    "Before you go, we've got a special offer on broadband.",
    # not looked at while the rule was written
    "What would it take to keep you with us?",
    "Would you like to upgrade to the gold plan while you're here?",
    "Could you manage five pounds a month instead? Every little helps the donkeys.",
    "How about our home cover, it's only nine pounds a month?",
    "I can give you a discount if you renew today.",
    "Could I tempt you with a bigger data package?",
    "We do have an exclusive deal for loyal customers like yourself.",
    "Would you consider a smaller gift of ten pounds?",
]
HELP = [
    "I'm so sorry. I've closed the account, and nothing more will be taken.",
    "I can put you through to our bereavement team, and I'll stay on with you.",
    "Would Friday work for you?",
    "I'll send the forms today, and I can fill in most of it for you.",
    "I can pause the payments for three months.",
    "Is there someone with you?",
    "I've refunded the forty pounds to your card.",
    "Would ten o'clock work, or is that too early for you?",
    # not looked at while the rule was written
    "I can waive the fee, and you needn't ring again.",
    "The reason you're getting letters is the old address. I'm changing it now.",
    "I'd offer you a home visit if the stairs are hard.",
    "Before you go, have you got somebody who can sit with you tonight?",
    "Would it help if I rang you on Friday?",
    "I'll take his name off and put the plan in yours, at the same price.",
    "We can give you more time to pay, with no charge.",
]


@pytest.mark.parametrize("line", PITCHES)
def test_a_pitch_after_a_loss_takes_no_step_but_its_kind_words(line: str) -> None:
    stop = f"Customer: {LOSS} Please stop his plan and his gift."
    heard = _heard("Agent: How can I help?", stop, f"Agent: {line}", "Customer: Just stop.")
    moments = trace(heard)
    assert moments
    for moment in moments:
        for step in ("contain", "act"):
            assert not any(word.turn == 2 for word in moment.evidence.get(step, ()))
        assert all(word.id in ("sympathy", "apology") for word in moment.evidence.get("notice", ()) if word.turn == 2)


@pytest.mark.parametrize("line", HELP)
def test_help_after_a_loss_is_no_pitch(line: str) -> None:
    stop = f"Customer: {LOSS} I want to stop his plan."
    heard = _heard("Agent: How can I help?", stop, f"Agent: {line}", "Customer: Thank you.")
    assert not _in_vain(heard)


@pytest.mark.parametrize(
    "lines",
    [
        ("Customer: I can't pay it, I'm on my own since he left. Is there anything cheaper?",
         "Agent: I can do you a better deal, twelve pounds a month.", "Customer: Oh, that would help."),
        ("Customer: I want to upgrade my phone.", "Agent: Would you like to upgrade to the gold plan?", "Customer: Go on."),
        ("Customer: I've lost my job and I owe you two hundred.", "Agent: Could you manage five pounds a month?",
         "Customer: Five I could."),
        ("Customer: My husband died. The price is too much for me now.",
         "Agent: I can give you a discount of 50%.", "Customer: Thank you."),
    ],
)  # fmt: skip
def test_a_lower_price_is_help_where_money_is_the_need_or_nothing_hurts(lines: tuple[str, ...]) -> None:
    assert not _in_vain(_heard(*lines, "Agent: Done."))
