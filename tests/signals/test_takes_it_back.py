"""Who takes the job back on themselves after a no has given up: no yes, no gladness, and the matter is let go of."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.ending import how_it_ended
from empathyqa.signals import listen

_BACK = (
    ("We don't do that at the desk.", "Okay, I'll ring my sister then."),
    ("There's no engineer till Tuesday.", "Right, I'll just have to see if the neighbour has a heater."),
    ("I'm not able to see that.", "never mind, I'll knock on a few more doors"),
    ("The branch is closed.", "I'll sort something out."),
    ("so shall i do the twelfth", "aye put me down then whatever ah'll phone ma cousin he does tiles"),
    ("Unfortunately the lift isn't in our contract.", "we'll have to make do"),
    ("The form is on the website.", "yes, I see. I'll ask next door then."),
    ("We only take cards.", "Fine, I'll borrow someone else's."),
)
_NOT_SO = (
    ("That's booked for nine, you can bring someone.", "Lovely, I'll ask my daughter to come with me."),
    ("I can't see a photo.", "I'll get my wife to send it now."),
    ("It's done, you'll not hear from them again.", "I'll tell my mum, thanks."),
    ("No charge for that.", "Oh good, I'll ask my brother too."),
    ("You can add a second driver.", "I'll ask my husband and ring you back."),
    ("It won't go on the bus.", "I'll get the lad to collect it, ta."),
    ("You could pay by card.", "Shall I ask my son?"),
)


def told(agent: str, said: str) -> str:
    return f"Customer: the shower is broken\nAgent: {agent}\nCustomer: {said}\nAgent: Bye then.\n"


@pytest.mark.parametrize(("agent", "said"), _BACK)
def test_who_takes_it_back_gave_up(agent: str, said: str) -> None:
    signals = listen(read_text(told(agent, said)))
    assert [fact.value for fact in signals.facts_of("gives_in")] == [1]
    assert not signals.of("confirmation", "gladness")


@pytest.mark.parametrize(("agent", "said"), _NOT_SO)
def test_who_goes_on_with_it_did_not(agent: str, said: str) -> None:
    assert not listen(read_text(told(agent, said))).facts_of("gives_in")


def test_manners_after_it_settle_nothing() -> None:
    talk = (
        "Customer: nobody came for the dryer and it smells of burning\nAgent: I can do the yearly check on the ninth.\n"
        "Customer: i don't want the check, i want it mended\nAgent: The ninth is all I've got.\n"
        "Customer: whatever, I'll ask my uncle\nAgent: That's you down for the ninth.\nCustomer: okay ta\n"
    )
    signals = listen(read_text(talk))
    assert not signals.of("confirmation")
    assert how_it_ended(signals).status != "resolved"
