"""An echo of the matter alone and a sorry for a slip of the talk: what they are, and what looks like them and takes a need up."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.moments import trace
from empathyqa.signal import ECHO, SLIP
from empathyqa.signals import listen


def reasons(cue: str, reply: str) -> list[str]:
    said = f"Agent: Hello, what is the matter?\nCustomer: {cue}\nAgent: {reply}\nCustomer: Right.\n"
    return [fact.reason for fact in listen(read_text(said)).facts_of("logistics") if fact.reason in (ECHO, SLIP)]


@pytest.mark.parametrize(
    ("cue", "reply"),
    [
        ("The freezer has been dead since Tuesday. My son's insulin is in it.", "Okay, so the freezer stopped on Tuesday."),
        ("My husband died in May. The direct debit came out twice this month.", "So the debit went out twice."),
        ("She's on oxygen at home and the lift has been stuck since the weekend", "right so the lift's out since the weekend"),
        ("I've just lost my mum. The parcel with the order of service hasn't come.", "Okay so the parcel hasn't come."),
        ("Dad's got dementia and he signed at the door. The deal starts on the 1st.", "Right, so the deal starts on the 1st."),
        ("Mum went into a hospice yesterday. The car insurance is due Friday.", "So it's the car insurance, due Friday."),
        ("he's just out of hospital and the ramp was due and it never came on monday", "okay so no ramp since monday"),
        ("I'm deaf. The relay line dropped twice yesterday.", "So the line dropped twice."),
    ],
)
def test_the_matter_comes_back_and_the_need_does_not(cue: str, reply: str) -> None:
    assert reasons(cue, reply) == [ECHO]


@pytest.mark.parametrize(
    ("cue", "reply"),
    [
        ("He can't be left on his own, he wanders.", "Sorry!! wrong window."),
        ("My daughter has epilepsy and her pills run out tonight.", "Sorry, you did say. Which branch?"),
        ("My wife passed away and I don't know what to do with her account.", "Apologies, I've got three chats on the go."),
        ("I can't walk far since the operation.", "Sorry to keep you waiting."),
        ("I'm a carer for my brother, he's got Down's.", "Sorry about the noise."),
        ("I'm sorting things out for my late aunt.", "Apologies, I misread that."),
        ("My brother took his own life in June.", "Sorry about that, wrong tab!"),
        ("I've a scan for the lump on Monday.", "Sorry my screen's gone slow."),
    ],
)
def test_a_sorry_for_a_slip_of_the_talk(cue: str, reply: str) -> None:
    assert reasons(cue, reply) == [SLIP]


@pytest.mark.parametrize(
    ("cue", "reply"),
    [
        ("The freezer has been dead since Tuesday. My son's insulin is in it.", "So the insulin's been warm since Tuesday."),
        ("My husband died in May. The debit came out twice.", "So you lost him in May, and the debit went out twice."),
        ("Mum's oxygen machine stopped at six.", "So the oxygen stopped at six."),
        ("I lost my job on Friday and can't cover the rent.", "So you've lost your work."),
        ("she's got her alarm round her neck and it's gone red", "okay so the alarm's red"),
        ("The broadband is off again. It went on Sunday.", "Okay, so no internet since Sunday."),  # nobody's need was told
        ("I've waited forty minutes and I'm on dialysis at nine.", "Sorry to keep you waiting."),
        ("I was on hold for an hour and I've a newborn.", "Sorry for the wait."),
        ("He can't be left on his own, he wanders.", "I'm so sorry, that's hard."),
        ("My dad died and you sent him a bill.", "I'm sorry about the bill."),
        ("My lad is in intensive care. You sent the wrong form.", "I'm so sorry we sent you the wrong form."),
        ("I was made redundant and you told me it was frozen.", "Sorry you were told that."),
        ("The app is down and I'm frightened I've lost the money.", "Sorry the system went down like that on you."),
        ("My mum is 91 and nobody came.", "I'm sorry about that, nobody should be left like that."),
        ("My daughter was hurt by your heater.", "Sorry, I missed you the first time. How is she?"),
    ],
)
def test_what_takes_it_up(cue: str, reply: str) -> None:
    assert reasons(cue, reply) == []


@pytest.mark.parametrize(
    ("reply", "noticed"),
    [("So the debit went out twice.", False), ("So you lost him in May, and the debit went out twice.", True)],
)
def test_the_moment_shows_it(reply: str, noticed: bool) -> None:
    cue = "My husband died in May. The direct debit came out twice this month."
    said = f"Agent: Hello, what is the matter?\nCustomer: {cue}\nAgent: {reply}\nCustomer: Right.\n"
    (moment,) = trace(listen(read_text(said)))
    assert moment.notice is noticed
