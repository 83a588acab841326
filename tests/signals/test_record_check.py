"""A reading from the record says nothing back; what they told, put as a check, does."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

RECORD = [
    ("I get this bill and it have my husband name on it", "So that's for Mr Otis Grant and yourself, is that right?"),
    ("it's just to cancel an appointment", "So that's Wednesday with Doctor Shah at ten past nine, is that right?"),
    ("there's no water at all", "Okay, that's flat 4 on the second floor, is that right?"),
    # not looked at while the rule was written
    ("I've had a letter from you", "And it's under Mrs Lee, is that correct?"),
    ("my card's been eaten by the machine", "Right, that's account 4471, is that correct?"),
]
TOLD = [
    ("the coat went back in May and no refund", "So it's the coat refund that is missing, is that right?"),
    ("they came on Monday and left it open", "So that's Monday they came and left it open, is that right?"),
    # not looked at while the rule was written
    ("my husband is on the bill and he died", "So you want your husband taken off the bill, is that right?"),
    ("the engineer never turned up", "So nobody came on the day, is that right?"),
]


def paraphrased(told: str, said: str) -> bool:
    return bool(listen(read_text(f"Agent: Hello.\nCustomer: {told}\nAgent: {said}\nCustomer: Yes.")).of("paraphrase"))


@pytest.mark.parametrize(("told", "said"), RECORD)
def test_the_record_read_out_says_nothing_back(told: str, said: str) -> None:
    assert not paraphrased(told, said)


@pytest.mark.parametrize(("told", "said"), TOLD)
def test_what_they_told_does(told: str, said: str) -> None:
    assert paraphrased(told, said)
