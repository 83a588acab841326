"""Said again because the reply passed it over, or because it was asked for once more: told by the build of the talk."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn


def heard(lines: str) -> bool:
    """Whether the last turn is heard as a repeat."""
    return "repeat" in ids_in_the_last_turn(lines)


HOIST = "C: the bath hoist at mum's is stuck halfway up and she's seventy nine, it makes a grinding noise\n"
KITTEN = "C: you've charged my card twice for the kitten insurance, two lots of £19.40 on the 3rd\n"
YES_BUT = (
    KITTEN + "A: Payments are taken monthly in advance.\nC: yes but twice",
    HOIST + "A: So it shows as serviced in June.\nC: ok but can somebody come",
    "C: when does the pool open to members\nA: It's being retiled by a lovely firm.\nC: yeah but when",
    KITTEN + "A: I can see the policy is live from the 3rd.\nC: okay, but there's two of them",
    "C: is there a lift, my dad's in a chair\nA: All our rooms have been done up this year.\nC: right but is there a lift",
)
NOT_YES_BUT = (
    KITTEN + "A: Is it a joint account?\nC: yes but only I use it",
    HOIST + "A: I'll send Piotr at two.\nC: ok but thanks for being so quick",
    HOIST + "A: It'll be Thursday then.\nC: ok but the other lady told me you'd be here yesterday by noon",
    "C: can i pay by card at the door\nA: Yes, card or cash.\nC: ok but if I forget it",
    KITTEN + "A: I've sent it back, it's a week.\nC: fine but I'll keep an eye on it",
)
KNOWN = (
    KITTEN + "A: I see a payment of £19.40 on the 3rd.\nC: Yes, I know that. It's twice, two lots.",
    HOIST + "A: The handset has an up and a down button.\nC: I know that love, it's stuck halfway with a grinding noise.",
    KITTEN + "A: To see your payments, open the app.\nC: I can see them! That's the problem, I'm charged twice",
    HOIST + "A: She'd have to consent to the visit herself.\nC: that's the whole point she's stuck halfway up in it",
    "C: the form won't upload, it spins and dies\nA: You can do it at My Claim, then Documents.\n"
    "C: that's the page that won't upload it just spins",
    "C: i authorised the trial in june, i cancelled it in july\nA: Well you gave them the card number.\n"
    "C: no i get that i authorised it but i cancelled it in july",
)
NOT_KNOWN = (
    "C: where do i get the bus for the clinic\nA: Station Road, by the baths.\nC: yes I know it, I had my knee done there",
    KITTEN + "A: It'll take three days to come back.\nC: I understand that, thank you for the charged bit",
    "C: they've left something on my drive\nA: What has been taken?\nC: nothing, that's the trouble",
    "C: can i come in wednesday or thursday\nA: I've Thursday at nine.\nC: that's the one I can't do",
    "C: is the rate fixed\nA: Yes, for two years.\nC: I know that feeling, glad it's done",
)
NOT_THAT = (
    "C: the sofa you brought is brown and a corner, i ordered green and straight\nA: I see. A damage report it is, then.\n"
    "C: it's not a damage. it is brown and a corner, not green",
    "C: there's black mould over the cot, i want it taken off the wall\nA: Rehousing has a form on the website.\n"
    "C: I don't want rehousing, I want the mould off the wall",
    "C: there's no roof and no stairs since the fire\nA: A house is liable whether or not it is occupied.\n"
    "C: It can not be occupied. There is no roof and no stairs.",
    "C: they took sixty two dollars, i never bought it\nA: It's likely a subscription.\n"
    "C: I don't have any subscription, I never bought it for sixty two dollars.",
    "C: the keys are in the loft hatch, i know they are, i just need a ladder\nA: Lost keys are rechargeable at £84.\n"
    "C: the keys are not lost, they're in the loft hatch",
)
NOT_NOT_THAT = (
    "C: i want to move to the big room\nA: Is it for the Friday?\nC: not Friday, the Monday",
    "C: my dad's hip is bad, can he have a chair\nA: Was it the left hip?\nC: no not the left, the right",
    "C: my parcel of tea is late\nA: It's not lost, it's in Hull.\nC: oh it's not lost, brilliant",
    "C: i ordered two lamps\nA: I can do those for Tuesday.\nC: not Tuesday please, I'm at work",
    "C: there's room on the friday one, then? we're five, with a baby\nA: Friday lands at 23.30, we'd cover a hotel.\n"
    "C: five of us. friday at midnight no. we're five with a baby, faro instead",
    "C: is the shed in the sale\nA: The shed with the window is.\nC: I don't need a window, great, I'll take the shed",
)
TO_A_BOT = (
    "C: my bag never came off the belt\nB: I'm sorry your bag is damaged. Please send a photo.\n"
    "C: It is not damaged. It isn't here.",
    "C: these tablets make him dizzy\nB: Prescriptions. To order more, type the name.\nC: No I don't want more tablets.",
    "C: i can't do friday, she's being operated\nB: Free times: Friday 9:30, Friday 15:00.\nC: Not Friday at all. Next week",
    "C: charged 640 for a scratch\nB: To extend your rental, enter a date.\nC: What? No. I want the 640 back",
)
NOT_TO_A_BOT = (
    "C: is the pool open\nB: It opens at nine. Do you want to book?\nC: no, just asking",
    "C: my card is gone\nB: Has it been stolen?\nC: no it's in a drawer somewhere",
    "C: what's the weather\nB: Rain till six.\nC: no way, thanks",
    "C: a table for two\nB: I've put you down for eight.\nC: no problem",
)
RETOLD = (
    HOIST + "A: I'll pass you to Equipment.\nA: Hello, Equipment, Kasia speaking, how can I help?\n"
    "C: the hoist is stuck halfway up with my mum's bath",
    "C: why has my bill gone from 27 to 44\nB: I'll get someone.\nA: Hi, it doesn't come through to us. What's the problem?\n"
    "C: bill was 27, now 44",
    "C: card declined at the hotel, ending 3390\nA: Thank you. And your date of birth?\nC: 4 may 81\n"
    "A: How may I assist you today?\nC: card declined",
    "C: i left on the twenty third of august, you still bill me\nA: Let me see.\nC: ok\n"
    "A: Sorry, I just need the date you left.\nC: twenty third of august",
)
NOT_RETOLD = (
    "C: hiya is that the vets\nA: It is, how can I help?\nC: my cat's got a limp",
    "C: Hi, I'm Bo\nA: Hi Bo, how can I help?\nC: it's Bo's first day and I can't find the bay",
    "C: the lamp came today\nA: Lovely, what can I do for you?\nC: two things. thanks to whoever wrote the note, and the "
    "returns label got taken off me though it was faulty",
    "C: it's six two double four oh\nA: Sorry, say that again?\nC: six two double four oh",
    "C: do you do three hundred and sixty of the big ones\nA: We do.\nC: how much is a box of three hundred and sixty",
)
WORDS = (
    "C: card declined\nA: Thanks. How may I assist you?\nC: third time im typing this",
    "C: it leaks when it rains\nA: So it's when it rains?\nC: yes i've said this, I said it to the other gentleman",
    "C: my name's Nkechi\nA: Is that Nicky?\nC: that's the third time I spell it for you",
)
NOT_WORDS = (
    "C: my boiler is off\nA: Since when?\nC: It's the third time I've had a man out for it.",
    "C: is it in stock\nA: It is.\nC: second time I'm ordering from you, always good",
)


@pytest.mark.parametrize("lines", [*YES_BUT, *KNOWN, *NOT_THAT, *TO_A_BOT, *RETOLD, *WORDS])
def test_says_again(lines: str) -> None:
    assert heard(lines)


@pytest.mark.parametrize("lines", [*NOT_YES_BUT, *NOT_KNOWN, *NOT_NOT_THAT, *NOT_TO_A_BOT, *NOT_RETOLD, *NOT_WORDS])
def test_says_nothing_again(lines: str) -> None:
    assert not heard(lines)
