"""What must or should have happened by now is guessed at: nobody has looked, so nothing is delivered."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

GUESSED = (
    "C: Where's my deposit?\nA: It should have been refunded to your card on the 3rd.",
    "C: nobody told us the hall was shut\nA: it wouldve gone to your class rep",
    "C: Did you tell the school?\nA: They'd have been informed by the transport team.",
    "C: has my prescription gone over\nA: it must have gone across on tuesday with the others",
    "C: Has my parking been cancelled?\nA: It should've been cancelled when you rang last time.",
    "C: did the dentist get it\nA: It will have been forwarded to them automatically.",
    "C: is it off my account now\nA: It should have been taken off already, I'd have thought.",
    "C: I never saw a renewal notice.\nA: You would've been emailed it in June.",
    "C: Has the council been told?\nA: That would have been reported by the night crew.",
    "C: is my old one cancelled\nA: yeah it shouldve been cancelled off when you upgraded",
    "C: And the fine, is that dropped?\nA: It may well have been dropped.",
    "C: Did the vet get the scan?\nA: The hospital might have sent it, they usually do.",
    "C: Has it shipped?\nA: It ought to have been dispatched on Monday.",
    "C: was I marked as present\nA: your tutor must of marked you in",
    "C: Have they moved my locker?\nA: They could have moved it over the holidays.",
)
DONE = (
    "C: Can you cancel it?\nA: I've cancelled it. It would have renewed on Friday.",
    "C: can you refund it\nA: That's refunded. It would have been quicker online but never mind.",
    "C: Is it booked?\nA: It's booked for Monday. You should have had a text, I've resent it just now.",
    "C: has it been cancelled\nA: It has, it was cancelled on Friday. You would have had a letter too.",
    "C: and the fee\nA: We've taken the £12 off, it should not have been charged.",
    "C: can I change the seat\nA: I have moved you to 14C. You would've been by the toilets.",
    "C: where's the parcel\nA: It's been delivered to number 12, she must have signed for it at noon.",
    "C: has the money gone back\nA: Yes, it went back on the 3rd, £40. It should've shown by now, so ring your bank.",
    "C: please remove my ex from the gym plan\nA: It's been taken off now. That should have been done in May, sorry.",
    "C: can you unlock it\nA: I've unlocked your account, it might have locked after three tries.",
)  # fmt: skip


@pytest.mark.parametrize("talk", GUESSED)
def test_what_must_have_happened_is_no_fix(talk: str) -> None:
    assert "resolution" not in _heard(talk)


@pytest.mark.parametrize("talk", DONE)
def test_what_is_said_beside_it_to_be_done_is(talk: str) -> None:
    assert "resolution" in _heard(talk)


def _heard(talk: str) -> set[str]:
    return {signal.id for signal in listen(read_text(talk.replace("C:", "Customer:").replace("A:", "Agent:"))).at(1)}
