"""What was asked for and is delivered in plain words: a fact told, a booking made, a check's finding."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text


def resolved(asked: str, reply: str) -> list[str]:
    signals = listen(read_text(f"Customer: {asked}\nAgent: {reply}\nCustomer: ok\n")).at(1)
    return [signal.reason for signal in signals if signal.id == "resolution" and not signal.learned]


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        ("what's the rating of the Shadyside?", "The Shadyside Inn has an average rating of 1."),
        ("where is the theatre located?", "The theatre is at 1 Harbour Road."),
        ("what is the departure station?", "The departure station is Pacific Central Station."),
        ("how much is the fare?", "It's twelve pounds fifty."),
        ("what time is it please", "it's one minute past five"),
        ("when does the museum open?", "It opens at nine on Sundays."),
        ("could you give me the postcode?", "The postcode is CB2 1TN."),
        ("can you tell me my balance?", "Your current balance is £41.20."),
        ("can i have the number of the town hall", "yes it's 0114 496 0121"),
        ("which platform does it go from?", "It's platform four."),
        ("what is their email address?", "Their email is hello@kolda.example."),
        ("can you check this line for me it rings and rings", "that's a disconnected line nobody has that number any more"),
        ("could you try a number for me please, i can't get through", "yep that line's temporarily out of service"),
        ("is there a charge for the wifi?", "There is no charge for wifi."),
        ("are dogs allowed on the train?", "Yes, dogs are allowed on a short lead."),
        ("does it come with a charger?", "Yes it does, a two-pin one."),
        ("is it Monday today", "yes it is Monday caller"),
        ("what's the delivery charge for sofas?", "It's £35 for a two-seater."),
        ("could you book me an alarm call for seven", "we'll call you at seven in the morning"),
        ("i'd like to arrange a wake up call please, quarter to six", "thank you we'll ring you at quarter to six"),
        ("can i book a cab to the station at five", "The driver will be with you at five."),
        ("i'd like to book a viewing on Sunday at ten", "Lovely, the agent will meet you there on Sunday at ten."),
        ("yes let's do it", "OK, I've successfully completed this hotel booking for you!"),
        ("sure go ahead", "I have successfully made your reservation."),
        ("change the driver please", "Alright, that's all changes done for you!"),
        ("the pump is down, help", "Successful! The pump was restarted."),
        ("book the taxi then", "Taxi booked."),
        ("when do the swimming baths close on Saturdays", "They close at four on Saturdays."),
        ("what's the weather like in Oban tomorrow", "It'll be cloudy in Oban with temperatures of around nine degrees."),
        ("which gate is it", "It's gate 14."),
        ("does the policy cover hire cars", "Yes, the policy covers hire cars up to a month."),
        ("do they deliver on Sundays?", "Yes, they do."),
        ("could you get me the phone number of the surgery", "It's 0131 496 0777."),
        ("how much does it cost to post it to Malta?", "That would be £14.20 by airmail."),
        ("what's the score on the tyre label", "It has a score of 71."),
        ("can you set up a reminder call for half six", "we'll ring you at half six then"),
        ("find out if the line's all right for me, it just rings", "there's speech on the line so somebody is talking"),
        ("cancel the lot please", "OK. Order cancelled."),
        ("move it to the ninth", "It has been successfully moved to the ninth."),
        ("can you see whether the blue one's in", "It's in stock at Leith."),
    ],
)
def test_delivered(asked: str, reply: str) -> None:
    assert resolved(asked, reply)


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        ("where is my parcel?", "It's at the depot, we're looking into it."),
        ("how much longer will it be", "It's about four weeks at the moment, I'm afraid."),
        ("when is my refund coming?", "It will be with you within five days."),
        ("what's the number on the bill", "What's the account number please?"),
        ("can you give me the number", "I'm afraid I don't have that number."),
        ("what is the price of the blue one?", "I don't know the price of it, sorry."),
        ("is there anything you can do?", "There's nothing we can do."),
        ("are you still there?", "Yes I'm still here."),
        ("can you hear me?", "Yes I can hear you."),
        ("is this the operator", "it is yes"),
        ("have you got my letter?", "Yes we have your letter here, let me read it."),
        ("where is the engineer, he was due at nine", "The engineer is on his way."),
        ("I want to book an engineer", "We'll call you back on Monday to arrange it."),
        ("book me a cab", "If there's one free we'll call you at five."),
        ("my complaint was closed", "Your complaint was successfully submitted."),
        ("my account is locked", "Once it has been successfully verified you can log in."),
        ("can you try again", "I've tried that and it was not successful."),
        ("do you know when it will open?", "I can't say when it opens."),
        ("can you cancel it for me", "Yes, what's the order number?"),
        ("is it my fault?", "Yes, it is your fault, you should have read the terms."),
        ("I want to cancel my booking", "We'll see you at nine on Monday otherwise."),
        ("can you check my order", "It's not active."),
        ("can you check why it's slow", "That line is faulty, we should send an engineer."),
        ("hello", "You have successfully reached the help desk."),
        ("where are my boots?", "They are at the sorting office in Crewe."),
        ("when is it going to be mended", "It's down until Thursday at the least."),
        ("what's the weather doing to my delivery?", "Deliveries are late because of the snow."),
        ("how much longer do I have to wait", "It's three in the queue ahead of you."),
        ("could I have your manager's number", "What is it about?"),
        ("is there a way round it", "Yes, but it costs more, shall I tell you?"),
        ("book me in with a doctor", "The doctor may ring you at nine."),
        ("i'd like to book a visit", "We'll ring you on Monday to arrange it."),
        ("can you check the card", "I'll check that, it might be valid."),
        ("can you see if it came", "If it is in stock I'll put one by."),
        ("i sent it back in May", "Your return was received successfully."),
        ("where's your office so i can complain", "I'd rather you told me what happened."),
        ("does it matter that it's leaking?", "No, not at all."),
        ("will you book it then", "I will, in a minute."),
        ("can you tell me if this number is engaged, 0114 496 0121", "0114 496 0121"),
        ("what's the code? can you make it for 1:15 on the 14th", "You want a table for 3 at 1:15 on the 14th of May."),
        ("could you check a number for me", "what code and number are you calling please"),
        ("can you check a line for me it just rings", "do you want me to get it tested to see why it's engaged"),
        ("book me an appointment at two please", "Sure, please confirm your appointment with the barber at 2:15 on Monday."),
    ],
)
def test_not_delivered(asked: str, reply: str) -> None:
    assert not resolved(asked, reply)
