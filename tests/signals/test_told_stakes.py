"""Worry told by what is at stake, in many voices, and the same words meaning nothing of it."""

import pytest

from empathyqa import read_text
from empathyqa.signals.feelings.told_stakes import stakes_told
from empathyqa.signals.talk import Talk


def at_stake(text: str) -> bool:
    """Whether the last turn tells what is at stake."""
    return any(stakes_told(list(Talk(read_text(f"Agent: I see.\n{text}")))[-1]))


@pytest.mark.parametrize(
    "said",
    [
        "Customer: the whole shop is looking at me like I've robbed it",
        "Customer: your machine ate my card and there's a queue behind me",
        "Customer: I've not opened the last three letters, if I'm honest.",
        "Customer: The letters, I put them in the drawer so she wouldn't see.",
        "Customer: I've a big pile of letters I haven't opened.",
        "Customer: I can't bring myself to open the envelope.",
        "Customer: oh I thought I'd lost it all",
        "Customer: I thought you were going to say we'd have to move out.",
        "Customer: They've taken it twice. That was my rent.",
        "Customer: my card's been declined and the mortgage goes out tomorrow",
        "Customer: The payroll run is stuck and thirty lads get paid tomorrow.",
        "Customer: There's £2 left on the meter.",
        "Customer: she's only got one inhaler left",
        "Customer: The booking's gone and the wedding is Saturday!",
        "Customer: No internet since eight and I've an interview at eleven.",
        "Customer: don't ring my son.",
        "Customer: please don't send anything to that number",
        "Customer: no no he can't know, no",
        "Customer: It's been cancelled again. What are we supposed to do now?",
        "Agent: Unfortunately the room is gone.\nCustomer: so where do we sleep tonight",
        # not looked at while the phrases were written
        "Customer: no please, don't tell my husband about it",
        "Customer: Don't post anything to the house.",
        "Customer: no no don't text me, please",
        "Customer: My card's frozen, how am I supposed to get home?",
        "Customer: They've lost it. So what do I tell my kids now?",
        "Customer: the cashier's just staring at me like I'm some kind of thief",
        "Customer: I'm at the till and everyone's looking at me",
        "Customer: I haven't even looked at the statements, I can't face opening them.",
        "Customer: I've been stepping over the post for weeks.",
        "Customer: I hid the bills under the bed and hoped.",
        "Customer: honestly I thought it was all gone, ten years of photos",
        "Customer: been sat on this for a month, I thought they'd evict us",
        "Customer: It's been stolen, and it was for the headstone.",
        "Agent: Unfortunately we can't release it.\nCustomer: But that's our food money.",
        "Customer: My wages haven't come and rent is due on Friday",
        "Customer: We're down to two nappies.",
        "Customer: he's got one pen left",
        "Customer: You've cancelled my lift and I'm meant to be at a tribunal at ten.",
        "Customer: the app's down and I've got my driving exam tomorrow",
    ],
)
def test_worry_is_heard_by_what_is_at_stake(said: str) -> None:
    assert at_stake(said), said


@pytest.mark.parametrize(
    "said",
    [
        "Customer: I was looking at the blue one and the grey one.",
        "Customer: There's a lamb curry that's been looking at me since Monday.",
        "Customer: We've got a queue behind us of three orders, so two pallets please.",
        "Customer: I've not opened the box yet, is that all right for a return?",
        "Customer: I put them in the drawer so they stay dry.",
        "Customer: I've a pile of parcels to send.",
        "Customer: I thought I'd lost weight but no.",
        "Customer: I thought you'd gone for your dinner.",
        "Customer: That was the rent, and the other one is the water.",
        "Customer: My rent is due on the first, could I change the date?",
        "Customer: Our staff get paid on Friday.",
        "Customer: I've two tickets left over, can I return them?",
        "Customer: The wedding is Saturday week, just planning ahead.",
        "Customer: I've an interview at eleven, which platform is it?",
        "Customer: The wedding was lovely.",
        "Customer: Please don't ring my wife, she's asleep.",
        "Customer: Don't tell him, it's a surprise for his birthday.",
        "Customer: Don't send it to the old address.",
        "Agent: Click on the blue button.\nCustomer: It's stuck. What do I do now?",
        "Customer: What do I do now to order one?",
        # not looked at while the phrases were written
        "Customer: Don't call my mobile, text instead.",
        "Customer: no no don't worry about it",
        "Customer: Please don't send me any more adverts.",
        "Customer: What should I do then, order the large?",
        "Customer: Where do we go for the tour?",
        "Customer: Is anyone looking at my ticket?",
        "Customer: The man behind me in the queue had the same trainers.",
        "Customer: I haven't read the letter fully, but I'd like to pay it now.",
        "Customer: She put the letter in the tin box for safe keeping.",
        "Customer: I can't open the attachment.",
        "Customer: I thought it was closed on Sundays.",
        "Customer: I thought they were going to be blue.",
        "Customer: The deposit is for my holiday, and I'd like to pay the rest.",
        "Customer: The money is for the school trip, can I send it by card?",
        "Customer: Is there anything left on the menu?",
        "Customer: I have one bag left to check in.",
        "Customer: My surgery is on Mondays and Wednesdays, so call then.",
        "Customer: The exam is on Friday and all sorted, thanks.",
        "Customer: Saturday is my sister's birthday, do you do balloons?",
        "Customer: The mortgage comes out on the 1st, that's fine.",
    ],
)
def test_look_alikes_are_none(said: str) -> None:
    assert not at_stake(said), said
