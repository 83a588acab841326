"""A last dose, an alarm that is out, bad air and an oven for heat call a person; ordering, cooking and everyday ends do not."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    # the last of a medicine, by brand and by shape
    ("I've had the last of the Epilim this morning and it's not come.",),
    ("That's my Eliquis finished as of last night.", "So when is it coming?"),
    ("my lantus has run out",),
    ("It's my prescription.", "I took the last one at breakfast and I'm not supposed to miss any."),
    ("The pharmacy says it's you.", "He had his last Zarontin last night, he can't just stop it."),
    ("I'm out of the white ones since yesterday, the tablets.", "They took my licence for it, so I can't drive over."),
    ("my tablets havnt come", "theres none left for tonight", "i get fits if i stop"),
    # an alarm that is out
    ("The phone's been dead since Tuesday.", "Mum's pendant goes through it.", "She's had two falls this month."),
    ("my nan's careline box is flashing red", "shes 91"),
    ("His falls alarm isn't connecting and he lives on his own.",),
    ("broadband's down again", "it's her telecare that runs off it, she's been down twice"),
    # bad air, an oven for heat
    ("The cooker smells funny and we've all got headaches.",),
    ("Since the boiler was done me and the kids have had headaches.",),
    ("I get this headache and it clears when I go outside.", "It's since the gas fire was serviced."),
    ("we've the oven door open to keep the baby warm",),
    ("There's no boiler so we're heating the room with the oven.", "The wee man's asthmatic."),
    # written before the rules were looked at again
    ("Tell me honestly when my Xarelto's coming, I swallowed the last one yesterday.",),
    ("she's no more of her epilepsy liquid for tomorrow", "they said never to miss a dose", "its the chemist app"),
    ("The red cord in his bathroom does nothing, nothing happens when you pull it.", "He's 86, he fell in there in May."),
    ("my mother wears the pendant alarm and since you cut the landline off it doesn't go through", "she's on her own at night"),
    ("The hob's burning orange and all of us feel dizzy by teatime.",),
    ("It's that cold we sleep in the kitchen with the cooker on for the heat, me and the two children.",),
)  # fmt: skip
NOBODY = (
    ("That was the last of the milk I had this morning.", "Can you add it to my order?"),
    ("I took the last one on the shelf this morning.",),
    ("I'm out of the office tomorrow.", "It's about my prescription glasses."),
    ("My repeat prescription, I've plenty left.", "I take my last one on the thirtieth."),
    ("I'm nearly out of my hay fever tablets, can I reorder?",),
    ("The cat's had the last of her thyroid tablets.", "The vet says she can't miss any."),
    ("I finished my antibiotics, the last of them yesterday, do I need more?",),
    ("I'd like to order a pendant alarm for Mum, she's 88 and had a fall.",),
    ("The pendant light has a red bulb and it's not working.", "I'm eighty."),
    ("The pendant's box beeps, it wants a new battery.",),
    ("My internet's down.", "I live on my own and I'm eighty-two."),
    ("The pendant on the necklace came broken.", "It was for my gran, she's ninety."),
    ("The new oven smells funny the first time it's on.",),
    ("This form gives us all a headache.",),
    ("I've a headache from your hold music.", "My boiler's fine."),
    ("I had the oven door open and the glass cracked.", "My son was with me."),
    ("I put the oven on to warm the plates.",),
    # written before the rules were looked at again
    ("I've used the last of my data this morning.", "The medicine app won't load."),
    ("We're out of tablets, the Samsung ones, in store.",),
    ("Her careline's all working, I just want to change the contact number.", "She's 90 now."),
    ("His alarm clock is broken and he's 85.",),
    ("The oven won't stay on, it trips.", "I've a baby's cake to make."),
    ("The kids are sick of the gas engineer not coming.",),
)  # fmt: skip


def alerted(lines: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, you're through to Sable. How can I help?"]
    for line in lines:
        talk += [f"customer: {line}", "agent: Okay, one moment."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("lines", ALERTS)
def test_calls_a_person(lines: tuple[str, ...]) -> None:
    assert alerted(lines)


@pytest.mark.parametrize("lines", NOBODY)
def test_calls_nobody(lines: tuple[str, ...]) -> None:
    assert not alerted(lines)
