"""Times that stand beside the matter: heard with their kind, so that no promise rests on them."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text

HELLO = "Customer: Hello, the fridge you sold me is dead and nobody has sorted it.\n"


def kinds(reply: str, before: str = HELLO) -> set[str | None]:
    signals = listen(read_text(f"Agent: Good morning, Kolda Kitchens.\n{before}Agent: {reply}\nCustomer: Right."))
    return {time.kind for time in signals.of("timeframe") if time.turn == 2}


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("I'll run a test on the line, it takes about a minute and a half.", "check"),
        ("Let me get the log up, that'll be two minutes, I'll stay with you.", "check"),
        ("I'll need to pop you on hold for two minutes while I look into it and I'll come straight back.", "check"),
        ("I'll order it for you. It takes two minutes to put through.", "check"),
        ("I'll log it now. You'll get a text with your reference in about five minutes.", "receipt"),
        ("I've raised it. You'll have a confirmation email within ten minutes.", "receipt"),
        ("You'll have an email in about two minutes.", "receipt"),
        ("I'll put the complaint through, you'll have an acknowledgement by tomorrow.", "receipt"),
        ("I know you need an answer by Monday, I'll let the lender know that.", "deadline"),
        ("Your wedding is on the 14th, I'll tell the workshop.", "deadline"),
        ("There is a page for that, it only takes a couple of minutes.", "check"),
        ("You could set one up, it takes just a few minutes.", "check"),
        ("If we do not hear from you by Friday, the case is closed.", "deadline"),
    ],
)
def test_a_time_of_something_else_bears_its_kind(reply: str, kind: str) -> None:
    assert kinds(reply) == {kind}


@pytest.mark.parametrize(
    "reply",
    [
        "I've reset your port, it'll be back within ten minutes.",
        "I'll send someone out, he'll be with you in about forty minutes.",
        "I'll check with the depot and ring you back in ten minutes.",
        "I'm radioing the driver. Give me ten minutes.",
        "I'm posting the label by email, you'll have it in two minutes.",
        "You'll get a text from us within 24 hours.",
        "You'll have an email by Friday with the decision.",
        "Your delivery is on Friday at ten, I've booked it in.",
        "I've pencilled you in on Thursday at ten.",
        "I'll book you in for Friday on the system now.",
        "The investigation takes up to ten working days and I'll write to you then.",
        "The money only takes a few minutes to show on your account.",
        "If we do not find it I'll ring you by Friday.",
    ],
)
def test_the_matters_own_time_bears_none(reply: str) -> None:
    assert kinds(reply) <= {None}


def test_one_reply_may_hold_both() -> None:
    assert kinds("I've refunded it, you'll get an email in two minutes and you'll have the money by Thursday.") == {
        "receipt",
        None,
    }
    assert kinds("You need it by Saturday, so I'm sending it today and it'll be with you on Friday.") == {"deadline", None}


def test_what_the_customer_waits_for_is_the_matter() -> None:
    waits = "Customer: I never had the confirmation email for my fridge.\n"
    assert kinds("I've sent it again, you'll have the confirmation email within ten minutes.", waits) == {None}
    asks = "Customer: How long does the test take?\n"
    assert kinds("The test takes about two minutes.", asks) == {None}


WHEN = "A: I'll pass it to planning.\nC: {}\nA: {}\nC: Right.\nA: Bye now."


def facts(question: str, reply: str) -> set[str]:
    talk = WHEN.format(question, reply).replace("A: ", "Agent: ").replace("C: ", "Customer: ")
    return {fact.id for fact in listen(read_text(talk)).facts} & {"question_open", "question_answered", "no_date"}


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("When will they come?", "They'll be on it as soon as they can."),
        ("When will that be do you think?", "Soon as they've a slot."),
        ("And when do I get a fridge that works?", "That'll depend on the supplier, they'll let us know."),
        ("So days or weeks?", "They're usually pretty quick."),
        ("This week or next?", "I'll ask them to hurry it up."),
        ("How quick is the money?", "They do them in batches, I'll chase it."),
        ("When will they come?", "I'll raise it now. You'll get a text with your reference in five minutes."),
    ],
)
def test_a_when_that_gets_no_time_is_left_open(question: str, reply: str) -> None:
    assert facts(question, reply) == {"question_open", "no_date"}


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("When will they come?", "On Thursday, before noon."),
        ("When will that be do you think?", "Within three working days."),
        ("So days or weeks?", "Two or three days."),
        ("When does it start?", "Once you've signed the form, it starts from that day."),
        ("When can I ring you?", "Any day between nine and five."),
        ("How long is the scan?", "The scan is about fifteen minutes."),
        ("When did you send it?", "I sent it on the 4th."),
        ("When will I get it?", "I'm sending it right now."),
        ("How long will I be without it?", "You won't be, I'm sending a loan one."),
        ("When is it due?", "It was due yesterday, I've chased it."),
    ],
)
def test_a_when_that_gets_one_is_answered(question: str, reply: str) -> None:
    assert facts(question, reply) == {"question_answered"}


@pytest.mark.parametrize(
    "reply",
    [
        "That's the best I can do today, and I'll email it over to you.",
        "I've cancelled it as of today and I'll send the letter.",
        "Thank you for calling us today, I'll send it over.",
        # not looked at while the rule was written
        "There's nothing we can offer today but I'll write to you.",
        "I can't do any more today and I'll pass it on.",
    ],
)
def test_what_there_is_today_is_no_time(reply: str) -> None:
    assert kinds(reply) == set()


@pytest.mark.parametrize(
    "reply", ["I'll get all of that sent today.", "I'm posting everything to you today.", "I'll do it today."]
)
def test_today_is_one(reply: str) -> None:
    assert kinds(reply) == {None}
