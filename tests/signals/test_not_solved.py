"""Not solved, told by what a turn answers: what was called done is denied, an offer refused, the way pointed out is shut."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn

FIRST = "C: my parcel with the curtains never came"


def heard(lines: str) -> bool:
    """Whether the last turn is heard as unresolved."""
    return "unresolved" in ids_in_the_last_turn(FIRST, lines)


DENIED = (
    "A: It was released on our side on Friday.\nC: it wasnt",
    "A: The job is showing as completed.\nC: well it was not completed cause nobody came",
    "A: Sir, the technician has visited and the issue is resolved as per our system.\nC: Nobody has visited!!",
    "A: My screen says the top-up has gone through.\nC: its not on im sat here in the dark",
    "A: Cards are working as normal.\nC: @FernBank they aren't. I'm stood at the till",
    "A: Good news! Your parcel was delivered at 11:52. Is there anything else?\nC: there is yeah. it wasn't",
    "A: The refund has been sent to your bank.\nC: I havent received it o",
    "A: I've resent the chest, it's been delivered to you.\nC: no it hasn't",
    "A: The engineer has been out on Tuesday.\nC: no one's been",
    "A: It shows the crew attended on the 3rd.\nC: Sure nobody came near the place.",
    "A: It has been fixed on our side.\nC: But it's not fixed.",
    "A: That's been activated for you now.\nC: Not for me it hasn't",
    "A: Your bin was collected this morning.\nC: it never was",
    "A: The money's been credited to your account.\nC: Nothing has come in.",
    "A: Our records show it was delivered.\nC: Madam, it has not been delivered.",
    "A: I can see a visit was made.\nC: they never came",
    "A: The app says it's working now.\nC: Well it isn't.",
    "A: That complaint was closed because they rang you.\nC: they did not",
    "A: We have emailed the label to you.\nC: I never got it",
    "A: It'll be working now, it's switched on.\nC: still nothing",
)
NOT_DENIED = (
    "A: Is it on?\nC: no it isn't",
    "A: right it's been sent and is your son there\nC: no he is not there",
    "A: The library has been on the left for years.\nC: its not on my left",
    "A: Was it delivered to you?\nC: it wasn't me, it was my mum",
    "A: Your refund has been sent.\nC: it wasn't that much, thank you",
    "A: It's been delivered to number 9.\nC: It isn't urgent, don't worry.",
    "A: It's fixed.\nC: It isn't often I get such good help!",
    "A: The engineer has been booked.\nC: I haven't got a dog, tell him.",
    "A: It was done last week.\nC: I did not know that.",
    "A: That's been paid.\nC: Nobody told me, that's good.",
    "A: It's been cancelled, you were never charged.\nC: I never was?",
    "A: It is working.\nC: it never lets me down, that phone",
    "A: Your order's been sent.\nC: I haven't had an email yet but I'll look, thanks",
    "A: Your claim has been paid. Has the bank shown it?\nC: no it hasn't yet",
)
REFUSED = (
    "A: What I can do is offer you half price for three months.\nC: no thank u",
    "A: As a gesture of goodwill I can offer you a £10 voucher.\nC: I don't want a voucher.",
    "A: You can fill in the accident claim form.\nC: i dont want a claim i want it not to be there",
    "A: I can do a payment of £25 in credit.\nC: I do not want credit.",
    "A: It's coming at nine on Thursday.\nC: Thursday's no good to me.",
    "A: The next visit I've got is Monday.\nC: no that's no good the contract says 24 hours",
    "A: Estimated fix is half twelve.\nC: ok that's too late. is there anything",
    "A: I can book you a car in 30 minutes. Should I book that for you?\nC: No, that's too long. Find another.",
    "A: Please see our help page.\nC: Not helpful!",
    "A: You can take it to an airport desk.\nC: That's not exactly convenient.",
    "A: I'm going to close this as resolved.\nC: wait dont close it",
    "A: That's debt, I can pop you through to them.\nC: no no don't put me through",
    "A: A replacement will be sent to 5 Ivy Mews!\nC: please don't",
    "A: I'll put it down as solved.\nC: Please don't mark it as solved.",
    "A: You'd get a call in seven working days.\nC: Seven days is too long, abeg.",
    "A: I can offer you two months free and you keep it.\nC: No thanks",
    "A: We can rebook you for tomorrow night.\nC: That's no use to us, the wedding's at noon.",
    "A: I could send you a topper, 30% off.\nC: i dont want a topper i want to return it",
)
NOT_REFUSED = (
    "A: You're booked for ten. Anything else?\nC: no thanks",
    "A: It's free. Would you like a text to remind you?\nC: no thank you",
    "A: I can do Monday or Thursday.\nC: Monday's too early, Thursday please",
    "A: I've moved it to Friday.\nC: I hope that's not too late for you to ring.",
    "A: The £10 voucher is on your account.\nC: I don't want to lose the voucher, thank you!",
    "A: I'll send it by post.\nC: please don't forget the card",
    "A: I'll ring your son.\nC: don't worry about it, thanks",
    "A: We can ring you on Monday.\nC: It's never too late I suppose!",
    "A: We can do two.\nC: Wednesday is no good, Thursday",
    "A: He's on the late shift.\nC: he's in the hospice now and it's no use to him",
    "A: Is the top setting too hot?\nC: yes that's too hot",
    "A: I'll put a note on.\nC: Don't put that he was drunk.",
    "A: I've closed the old account.\nC: thanks, I don't want any trouble",
)
SHUT = (
    "B: I found: Getting started with Payroll. Did one of these answer your question?\nC: no",
    'B: I\'ve found: "Why has my picture stopped?" Was this helpful?\nC: It was not, my picture is fine.',
    "B: Transfers are usually instant. Did this answer your question?\nC: nope. agent please",
    "A: So have I fully resolved your issue today?\nC: Not really",
    "A: Council tax questions can be made on our website.\nC: @Council the website says to phone",
    "A: It'll be in your letter.\nC: letter says contact you",
    "A: You can complain here https://fern.example/complain\nC: that page wants me to log in with the app",
    "A: You can also use online banking.\nC: online banking says try the app",
    "A: It's all explained on the form.\nC: But the form says ring ye.",
    "A: Please contact the seller.\nC: The seller says it's with you.",
    "A: Lay it flat and switch it off and on.\nC: still spits",
    "A: Please clean the three pins.\nC: Still no light",
    "A: We don't have an email.\nC: and still nowt",
    "A: You can cancel in club. Anything else I can help with?\nC: yeah nah. I'll block it at the bank.",
    "A: They'll look at it next month.\nC: I'm calling my card company",
    "A: You won't need to! It's sorted.\nC: Right. I'll look up the opening hours myself.",
    "A: We can't see it from here.\nC: okay thanks i'll call again in the morning i guess",
    "A: You can pay what you like, it won't stop it.\nC: so there's no point then",
)
NOT_SHUT = (
    "A: Did the driver call at yours?\nC: no",
    "A: Did that help?\nC: No end! Thank you!",
    "A: Here is the website.\nC: The website says open till six, lovely.",
    "A: Have a look at the letter.\nC: The letter says 4 June, is that right?",
    "A: I'll send the form.\nC: ok still here",
    "A: I've sent it.\nC: I'll ring my bank to tell them the good news",
    "A: It's booked for ten.\nC: I'll try it myself tonight, thanks, you've been great",
    "A: Are you still there?\nC: still here",
    "A: The order is still open.\nC: still tomorrow then, great",
    "A: Anything you'd like changed?\nC: no, I'll do it myself online, it's easy",
)


@pytest.mark.parametrize("lines", [*DENIED, *REFUSED, *SHUT])
def test_is_heard_as_not_solved(lines: str) -> None:
    assert heard(lines)


@pytest.mark.parametrize("lines", [*NOT_DENIED, *NOT_REFUSED, *NOT_SHUT])
def test_is_no_complaint(lines: str) -> None:
    assert not heard(lines)
