"""What the agent then says is not done yet was a step, and no fix."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

_UNDONE = (
    ("I've uploaded your payslips to the application now.", "Great, so is that it approved?", "Not yet, somebody reads them."),
    ("I've sent your meter photo over.", "so it's fixed then", "not quite, it has to be read by the team first"),
    ("I've matched the deeds to your file.", "So that's it done?", "No, not yet. It goes to the solicitor now."),
)
_DONE = (
    ("I've refunded the £30 to your card.", "So that's it done?", "Yes, all done."),
    ("I've booked you in for Friday.", "Is the parking free?", "Not yet, from next month."),
    ("I've cancelled it for you.", "So that's it sorted?", "It is. You'll not hear from them again."),
)


def talk(did: str, asks: str, says: str) -> str:
    return f"Customer: it is about my application\nAgent: {did}\nCustomer: {asks}\nAgent: {says}\nCustomer: I see.\n"


@pytest.mark.parametrize(("did", "asks", "says"), _UNDONE)
def test_not_yet_takes_the_fix_back(did: str, asks: str, says: str) -> None:
    signals = listen(read_text(talk(did, asks, says)))
    assert not [one for one in signals.of("resolution") if one.turn == 1]


@pytest.mark.parametrize(("did", "asks", "says"), _DONE)
def test_what_is_done_stays_done(did: str, asks: str, says: str) -> None:
    assert [one for one in listen(read_text(talk(did, asks, says))).of("resolution") if one.turn == 1]
