"""The hour that was promised is over, told in passing: heard as unresolved, and the promise stands no longer."""

from __future__ import annotations

import pytest

from empathyqa import Signals, listen, read_text
from empathyqa.note.promises import promises_in

BROKEN = [
    ("The plumber will be with you between 3 and 5.", "Still no plumber and it's gone six."),
    ("He'll be there by noon today.", "he never came"),
    ("Your driver is booked for between 10 and 12.", "okay\nCustomer: it's half past one now and I've been at the window"),
    ("She'll ring you at four.", "ok thanks\nAgent: Anything else?\nCustomer: no\nCustomer: it's five o'clock now"),
    ("The technician will arrive by 2pm.", "It's 3.20 and my shop's still shut."),
    ("The nurse will call between 9 and 11.", "it's gone eleven and there's been no call"),
    ("They'll deliver it today before 6.", "Bin came, bike didn't. It's gone 7."),
    # not looked at while the rule was written
    ("The locksmith will be with you at 8.", "well it's quarter to nine and I'm on the step"),
    ("Our fitter is coming between 1 and 3.", "no sign of him, it's 4.15"),
    ("The doctor will phone you by eleven.", "It is now 12:40, my daughter waited in for that"),
    ("You'll have the email by five.", "it's just gone six, so no email"),
    ("The cab will collect him at 3.", "He's stood outside, it's twenty past three and he's seventy-nine"),
    ("A carer will be there at six.", "nobody has turned up"),
]
STANDS = [
    ("We'll ring you between 3 and 5.", "okay it's 2 now so i'll wait"),
    ("The nurse will ring you at four tomorrow.", "it's half past five now and I finish soon"),
    ("He'll be there at noon on Friday.", "nobody has come yet though"),
    ("The driver will be there at 2.", "it's 2 flights up, mind"),
    ("The shop shuts at six on weekdays.", "I came past and it's one of the nice ones"),
    ("The engineer was due by two yesterday.", "he never came"),
    ("Your call is at four.", "it's 5 Elm Road and the bell is broken"),
    # not looked at while the rule was written
    ("She'll call you at ten.", "it's nine now, fine"),
    ("He'll be with you by six.", "it's 20 past five now, I'll put the kettle on"),
    ("It will be delivered by Tuesday at 3.", "it's gone four, so I'll go home now"),
    ("The fitter will be there at 1.", "if nobody comes by then shall I ring you"),
    ("They'll text you by noon.", "it's after nine, right you are"),
    ("Will you be with a neighbour until five?", "it's gone six, so no"),
    ("Delivery takes between 2 and 4 hours.", "it's gone five years since I used you"),
]


def _heard(agent: str, said: str) -> Signals:
    return listen(read_text(f"Customer: The boiler is off again\nAgent: {agent}\nCustomer: {said}\nAgent: Right.\n"))


def _outlived(heard: Signals) -> bool:
    return any("time named" in one.reason for one in heard.of("unresolved"))


@pytest.mark.parametrize(("agent", "said"), BROKEN)
def test_it_is_over(agent: str, said: str) -> None:
    heard = _heard(agent, said)
    assert _outlived(heard)
    assert not [one for one in promises_in(heard.transcript, heard) if one.when and one.step.turn == 1]


@pytest.mark.parametrize(("agent", "said"), STANDS)
def test_it_is_still_to_come(agent: str, said: str) -> None:
    assert not _outlived(_heard(agent, said))
