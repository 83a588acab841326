"""Control at home told through post, phone, money and time calls a person; a surprise, a flatmate and a laugh call nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    # who watches the post, and what must not come to it
    ("Can you not post it to the house?", "He opens the letters before I see them."),
    ("I'd rather nothing came here. My partner gets to the post first.",),
    ("could it go to my sisters instead of home", "she opens everything that comes through the door"),
    ("will the envelope say who its from", "only my husband goes through the post"),
    # the phone, the messages, the accounts
    ("does the message say which clinic", "when hes in the phone has to be on the arm of the sofa"),
    ("He reads my texts, so can you not text me about it?",),
    ("It's his email on there, he set it all up.", "So would he see I'd been on to you?"),
    ("I have to leave my phone face up when he's home.",),
    ("is it going to send anything to the app", "he's got it on his phone as well, he'll see i've moved it"),
    # money counted, questions to come
    ("He counts it, see.", "I only want a tenner out for the school trip. He'd want to know what it was for."),
    ("she goes through my purse when i get in", "so can i not have a receipt for it"),
    ("He checks the mileage, so I can't come all the way in to the branch.", "I'd best be back before he's in."),
    # time
    ("I've not got long, he's only gone to the shop.",),
    ("Can we be quick, he'll be back any minute.", "And don't ring back on this number, please."),
    ("Sorry, I've ten minutes before she's home.", "it won't come up on the bill will it"),
    # whom one may ring
    ("he doesn't like me ringing people",),
    ("My husband doesn't like me talking to anyone on the phone.",),
    ("I'm not supposed to be on the phone when he's in.", "Can you text nothing to this number."),
    # nothing said of another: secrecy asked for again and again
    ("can you take the home address off", "and does the text say what its about",
     "can you not ring me on it either", "and will it be on the bill"),
    # written before the rule was looked at again
    ("he sorts through the post when it comes", "so i dont want anything coming from you lot"),
    ("My fella looks at my emails on the laptop.", "If you send the confirmation he'll see I booked it."),
    ("can i pay it at the counter so its not on the statement", "he goes over the statement with a pen"),
    ("he's that particular about the phone, i've to keep it on the windowsill when he's home",),
    ("I need to be quick, she's just in the bath.",),
    ("My husband won't let me talk to the bank people myself.", "It's all in his name."),
    ("I'd need it to go to the surgery, not to the flat.", "He's usually first to the door when the post comes."),
    ("Will the parcel have your name on?", "He'd ask what it was for."),
    ("Sorry for whispering, he'll be up in five minutes.",),
    ("The letters go in his drawer, he reads them and tells me.", "Could you ring me at work instead and not leave a message"),
    ("i get twenty a week off him and he wants to see what i spent it on", "so cash please, nothing on the card"),
    ("she's got my email on her phone as well", "so please nothing by email either"),
    ("Please don't leave a message.", "Does the letter say what it's for?", "It really can't go to that address."),
    # the card of somebody old in a relative's hands
    ("My nephew has a key and he brings his friends. I keep to my room mostly.", "He looks after my bank card these days."),
    ("He looks after my pension at present.", "I don't think I could very well ask him for that."),
    ("My son's got my bank card so I can't pay for it today.", "I don't like to ask him. You won't phone the house, will you?"),
    ("My granddaughter has charge of my pension now.", "I daren't ask her for it."),
    ("The lodger has my card now.", "You won't write to me here, will you?"),
)  # fmt: skip
NOBODY = (
    ("my husband opens everything haha",),
    ("Don't post it to the house, it's a present for my wife and she opens all the parcels.",),
    ("My flatmate opens my post by mistake, could it go to work instead?",),
    ("My mum opens all the letters and it's a surprise party for her.", "So nothing to the house please."),
    ("Please take the old address off, we've moved.", "And the old number, I don't have that phone any more."),
    ("The receptionist opens all the post.", "Can you put my name on the envelope?"),
    ("It's a work phone so can you not text that one?", "My boss sees the bill."),
    ("Our post room opens everything.", "Does the envelope say private and confidential?"),
    ("I've not got long, I'm on my break.", "Can you ring me back?"),
    ("I've not got long, the kids will be back from school in a minute.",),
    ("My husband will be back in a minute, he'll know the reading.",),
    ("He counts the pills out for me, my husband, he's good.",),
    ("My husband does all the post.", "I never see the bills, he's great with them."),
    ("No paper letters please, I've gone paperless.", "Can you turn the texts off too, there's too many.",
     "And will it show on my statement as your name?"),
    ("does the text say what time the driver comes", "and will it come up on the app"),
    ("My son goes through my bag for sweets.", "He'll see I've bought them."),
    ("The dog gets to the post before I do, so could you leave it in the porch?",),
    ("he doesn't like me on the phone, the toddler, he's pulling at it",),
    ("My dad set up the email, so it's his. Can you change it to mine?",),
    ("The engineer will be back in a minute.", "I've not got long before I go out."),
    ("She counts the stock on Fridays, so it has to be in by then.", "Don't send it to the shop."),
    ("My wife will kill me if she sees what I spent, lol.", "does it show on the statement"),
    ("My daughter's fifteen and goes through my phone.", "Can you not text me the voucher, it's for her birthday."),
    # written before the rule was looked at again
    ("My husband reads the meter.", "He'll be back at six, can you ring then?"),
    ("Can you not send it to the house, nobody's in all day. Send it to my work.",),
    ("I don't want letters, I never open them.", "Can you text me instead?"),
    ("does the letter say who it's from, because I binned one I thought was junk",),
    ("I've five minutes before my bus.", "Can you not leave me on hold please?"),
    ("My wife checks the bank every morning, she spotted it.", "She'll want to know why it went out twice."),
    ("He'll see the van when it pulls up, my partner's in all day.", "Don't ring the bell, the baby's asleep."),
    ("My dad reads all my messages out to me because of my eyes.",),
    ("Will it show as pending on my account?", "And will I get a text when it's done?"),
    ("My partner set up the account, it's his name on there.", "He's happy for me to talk to you."),
    ("She'll go mad if the sofa's late.", "My wife's been waiting on it since June."),
    ("I've only got ten minutes, my husband's back with the car then and we're off.",),
    ("My carer opens the letters and reads them to me.", "So put my name on the envelope please."),
    ("he gets the post, our dog, tears it up", "can i have no letters"),
    ("The letter was sent to the house we sold.", "Please don't send anything else there."),
    ("My daughter looks after my bank card, she's better with it. Can she ring?", "She answers the phone in the evenings."),
    ("I couldn't ask him to wait in all day, he works nights.", "So just ring me instead of the house."),
    ("My wife sees to the money so I'd have to ask her.", "I tend to stay in the bedroom when the fan heater's on."),
    ("My husband has the card at the moment so I can't give you the number.", "You won't charge me twice, will you?"),
    ("My son has my card now, he's nine, he's playing shop with it.", "I'd best stay in the room with him."),
    ("My daughter-in-law has the cards, she booked it.", "I don't like to ask her to change it again."),
)  # fmt: skip


def alerted(lines: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, you're through to Marrow. How can I help?"]
    for line in lines:
        talk += [f"customer: {line}", "agent: Okay, one moment."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("lines", ALERTS)
def test_being_watched_and_what_must_be_hidden_call_a_person(lines: tuple[str, ...]) -> None:
    assert alerted(lines)


@pytest.mark.parametrize("lines", NOBODY)
def test_what_life_explains_calls_nobody(lines: tuple[str, ...]) -> None:
    assert not alerted(lines)
