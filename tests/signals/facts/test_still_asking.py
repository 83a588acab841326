"""A short turn that asks on is a push where no reply held anything of the kind asked for, and none where one may have."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn

PUSHES = (
    ("Can he travel on my card?", "Lots of families love our cards.", "I just want a straight answer"),
    ("Can the dog come in the cabin?", "We love having four-legged friends on board!", "but in the cabin"),
    ("Have you cancelled the direct debit?", "Debits are handled by finance every Thursday.", "cancelled or not?"),
    ("Where do I drop the keys off?", "Keys must be handed back by noon on your last day.", "yeah where though"),
    ("who's going to ring me", "You'll definitely get a call about this.", "a call from who"),
    ("am i insured if my brother drives it", "Named drivers can be added in the portal at any time.", "so not insured?"),
    ("will they take the old mattress away", "Our crews are highly trained two-person teams.", "meaning they won't?"),
    ("Does the warranty carry over?", "We offer our warranty on all new models.", "So that's a no?"),
    ("will it go up in april", "Prices are reviewed regularly and customers are informed.", "is that a yes"),
    ("how much will I get for it", "Trade-ins are valued by our experts.", "that's not a figure"),
    ("Can I get a refund on the unused half?", "Passes are valid for 90 days.", "You've not said if I can get a refund."),
    ("can you unblock my card i typed the pin wrong", "Cards are blocked after three attempts.", "i know. how do i unblock it"),
    ("will it work by friday or do i return it", "Can't give dates but the team's on it!", "so return"),
    ("When do I get the money?", "Payouts can be set to suit you.", "But that was a month ago and nothing came"),
    ("hiya is the clinic open tomorrow", "we do ask people to bring a list of their tablets", "no but is it open"),
)
NO_PUSHES = (
    ("Can the dog come in the cabin?", "He can, up to 8 kilos.", "but in the cabin he'll need a bag I suppose"),
    ("Have you cancelled the direct debit?", "I have, just now.", "cancelled, brilliant"),
    ("Where do I drop the keys off?", "In the box by the back door.", "by the back door, i know where"),
    ("am i insured if my brother drives it", "You aren't, he'd have to be added.", "so not insured, right, add him please"),
    ("is the appointment still on for tuesday", "It is, half past ten.", "is it upstairs or not"),
    ("when does the tide gate open", "Ten past six.", "that isn't a time i can make, what about the next one"),
    ("can she collect it with her own id", "She can, with the code.", "so is that a no to my id then?"),
    ("will they take the old mattress away", "For £20 they will.", "meaning twenty on the day?"),
    ("is my flight going", "Let me look. What's the flight number?", "the flight to Cork, BN12"),
    ("will the carer come sunday", "let me have a look at the rota for you one moment", "ok sunday yeah"),
    ("is the lift working", "Working since this morning.", "whether it's working or not I'd rather take the bus"),
    ("is the shop open on the 26th", "it's closed both days", "so not open, ok"),
    ("will my pension carry on", "It will, paid early on the 23rd.", "that's not really the answer i expected, lovely!"),
    ("can you check if the blue one's in stock", "Leith have four of them.", "right but the blue"),
)


def _pushes(question: str, reply: str, again: str) -> list[str]:
    said = (("customer", question), ("agent", reply), ("customer", again), ("agent", reply))
    turns = tuple(Turn(i, who, text) for i, (who, text) in enumerate(said))  # type: ignore[arg-type]
    return [one.reason for one in listen(Transcript("t", turns)).facts if one.id == "told_again" and one.turn == 2]


@pytest.mark.parametrize(("question", "reply", "again"), PUSHES)
def test_who_asks_on_has_to_push(question: str, reply: str, again: str) -> None:
    assert _pushes(question, reply, again)


@pytest.mark.parametrize(("question", "reply", "again"), NO_PUSHES)
def test_who_was_answered_or_asked_does_not(question: str, reply: str, again: str) -> None:
    assert not _pushes(question, reply, again)


def test_what_is_still_unknown_is_quoted_from_the_later_bubble() -> None:
    said = (
        ("customer", "How much is the exit fee?"), ("agent", "Thank you for contacting us."),
        ("customer", "..."), ("agent", "We value your custom and would love to have you back."),
        ("customer", "That's lovely. I might"), ("customer", "still don't know what to set aside"),
        ("agent", "Thank you for bearing with us."),
    )  # fmt: skip
    turns = tuple(Turn(i, who, text) for i, (who, text) in enumerate(said))  # type: ignore[arg-type]
    pushed = [one for one in listen(Transcript("t", turns)).facts if one.id == "told_again"]
    assert [(one.turn, one.text) for one in pushed] == [(5, "still don't know what to set aside")]
