"""A hand-over told by what the agent does: who is introduced to whom, and who stays on till then."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def _moves(talk: str) -> bool:
    heard = listen(read_text(talk.replace("A: ", "Agent: ").replace("C: ", "Customer: ")))
    return any(signal.id == "hand_off" for signal in heard) and bool(heard.facts_of("story_passed"))


# fmt: off
@pytest.mark.parametrize(
    "talk",
    [
        "C: ok\nA: Carol, I've got Dana here, she's been without heating since Sunday.",
        "C: ok\nA: Here's Mo now. Mo, this is Mrs Hale, it's the pump again.",
        "C: ok\nA: I'll stay on with you till she picks up.",
        "C: ok\nA: I'm staying on the line until Priya has you.",
        "C: ok\nA: Bev, I have Mr Oduya with me, he's had three letters.",
        "C: ok\nA: Tariq, meet Lena. Lena's card was eaten and she's at the airport.",
        "C: ok\nA: I'll bring Grace from billing onto the line and tell her where we've got to.",
        "C: ok\nA: This is Joy, she's going to take you through the refund. Joy, it's the blue sofa.",
        "C: ok\nA: Sam's on the line now. Sam, this is Jo, she's the lady with the lift.",
        "A: hello\nC: it's Dana\nA: Marta, I've got Dana on the line, it's her second boiler this winter.",
        "A: hello\nC: it's my hip\nA: Stay on with me. I'll stay on till the nurse picks up.",
        "A: hello\nC: ok\nA: So you only tell it once, I'll get Sven in on this chat now.",
        "A: hello\nC: I'm Ola\nA: Kim, this is Ola, I've explained about the deposit.",
        "A: hello\nC: I'm Ola\nA: Right, Ola, this is Kim, she'll sort the deposit.",
    ],
)
def test_a_warm_hand_over(talk: str) -> None:
    assert _moves(talk)


@pytest.mark.parametrize(
    "talk",
    [
        "C: ok\nA: Hi, this is Joy, how can I help?",
        "C: ok\nA: Carol, I've got your order here.",
        "C: ok\nA: I'll stay on the line while you check the meter.",
        "C: ok\nA: I'll stay with you till the driver comes.",
        "C: ok\nA: Dana, I've got the letter here.",
        "C: ok\nA: Mrs Hale, this is Mo at the pharmacy.",
        "C: it's Dana\nA: Dana, this is Carol from the bank, I'm ringing about your card.",
        "C: ok\nA: I'll stay on with you till the ambulance is there.",
        "C: ok\nA: I'm staying on this chat till you tell me it's in your hand.",
        "C: it's about Joy\nA: And this is Joy, she's your daughter?",
        "C: ok\nA: Carol, I've got Thursday or Friday.",
        "C: it's Bev\nA: Bev, I have Mr Oduya down as the account holder.",
        "C: I'm Sam\nA: Sam, this is the third time, she's right to be cross.",
        "A: hello\nC: I'm Ola\nA: Stay with her until they arrive.",
        "A: hello\nC: I'm Ola\nA: Ola, this is Kim at the bank, I've been trying to reach you.",
        "A: hello\nC: ok\nA: Ola, I have Kim here as the next of kin.",
        "A: hello\nC: ok\nA: Bring Rex onto the lead please.",
        "A: hello\nC: ok\nA: Stay on the line until I come back.",
        "A: hello\nC: ok\nA: I'll stay on till it goes green.",
        "A: hello\nC: ok\nA: You'll have to stay on the line till they answer.",
        "A: hello\nC: ok\nA: You stay on hold till someone picks up, I'm afraid.",
    ],
)
def test_no_hand_over(talk: str) -> None:
    assert not _moves(talk)
# fmt: on
