"""A memory of the dead that the agent asked for, when all was done, opens no moment; what is told while there is work does."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.moments import trace

TOLD = "Customer: My mum passed away in June. I need to close her account.\nAgent: I'm so sorry about your mum. Take your time."
DONE = "Agent: I've closed it now, and nothing is owed on it."


def moments(*after: str) -> int:
    talk = "\n".join([TOLD, "Customer: Thank you. It's Ruth Hale.", DONE, "Customer: Thanks.", *after])
    return len(trace(listen(read_text(talk))))


@pytest.mark.parametrize(
    ("asked", "told", "reply"),
    [
        ("What did she like to read?", "Westerns. She used to read them to my dad every night.", "What a lovely thing."),
        ("Had she been coming here long?", "Forty years. She used to come in every Friday.", "She'll be missed here."),
        ("How long had she been a member?", "Since the funeral of her own mother, I think.", "Goodness. A long time."),
    ],
)
def test_a_memory_that_was_asked_for_opens_nothing(asked: str, told: str, reply: str) -> None:
    assert moments(f"Agent: {asked}", f"Customer: {told}", f"Agent: {reply} Take care.") == 1


@pytest.mark.parametrize(
    "lines",
    [
        # not asked for
        ("Agent: Goodbye then.", "Customer: I just sit there. I can't stop crying since she died.", "Agent: Right."),
        # brushed off
        ("Agent: What did she read?", "Customer: Westerns. I'm heartbroken she's gone.", "Agent: At least she was old. Bye."),
        # there is work left
        ("Agent: What did she read?", "Customer: Westerns, I'm heartbroken she died. There's one here still.",
         "Agent: I'll send you a label for it by Friday."),
        # a feeling said outright
        ("Agent: What did she read?", "Customer: I CAN'T BEAR IT, I'm in bits, I'm falling apart without her!", "Agent: I see."),
        # another need
        ("Agent: What did she read?", "Customer: Westerns. I can't pay for the funeral, I'm on benefits.", "Agent: I see."),
    ],
)  # fmt: skip
def test_what_asks_for_an_answer_is_a_moment(lines: tuple[str, ...]) -> None:
    assert moments(*lines) > 1
