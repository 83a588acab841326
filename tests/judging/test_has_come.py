"""What the customer holds is not still to come."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.letting_go import has_in_hand
from empathyqa.signals import listen

_BRINGS = "Agent: The driver is bringing it now. If it isn't there I'll open a search tonight.\n"


@pytest.mark.parametrize(
    "said",
    [
        "hes here. ive got it. its still in the box",
        "It's just arrived, thank you.",
        "yes I've got them now",
        "The parcel is here!",
        "ok, we've got everything. cheers",
    ],
)
def test_it_has_come(said: str) -> None:
    assert has_in_hand(listen(read_text(f"Customer: where is it\n{_BRINGS}Customer: {said}\nAgent: I'm so glad.\n")))


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        (_BRINGS, "he's here but it's not the right one", "Oh no."),
        (_BRINGS, "I've got it in writing that it was Monday", "I see."),
        (_BRINGS, "when I've got it I'll tell you", "Do."),
        (_BRINGS, "It's here again, that noise", "I see."),
        (_BRINGS, "It's arrived. It's broken.", "Oh no."),
        (_BRINGS, "have you got it?", "I'll see."),
        (_BRINGS, "I've got it.", "Good. And the second box will be with you on Friday."),
        ("Agent: Your reference is 4471. I'll ring tomorrow.\n", "I've got it, thanks.", "Good."),
        ("Agent: I'll send a code to your mobile.\n", "It's here.", "Type it in please."),
        ("Agent: The ambulance is coming.\n", "They're here.", "Good."),
    ],
)
def test_it_has_not_or_more_is_to_come(before: str, said: str, after: str) -> None:
    assert not has_in_hand(listen(read_text(f"Customer: where is it\n{before}Customer: {said}\nAgent: {after}\n")))
