"""Hints at a vulnerability by their grammar: a scam, failing capacity, somebody left alone, a death not named."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

HINTS = {
    "a man rang about a loan, he was very nice": "life_event",
    "There was a lady who phoned about an investment": "life_event",
    "A gentleman called me up and I gave him my card number": "life_event",
    "some man rang and said he was from the bank so I told him the security code": "life_event",
    "this lad phoned, he said my computer had a virus": "life_event",
    "A woman rang. She was ever so polite. It was about my savings": "life_event",
    "They asked me to move all my savings": "life_event",
    "he told me not to tell anyone at the bank": "life_event",
    "she asked me to buy some gift cards for her": "life_event",
    "I let him onto my computer": "life_event",
    "I met someone lovely online and I sent him four thousand pounds": "life_event",
    "a man came to the door and I paid him two hundred pounds": "life_event",
    "A chap rang saying he was from the bank and I read him the code": "life_event",
    "they said my account was compromised and I had to move my money": "life_event",
    "my wife keeps forgetting where she is": "capability",
    "I don't always remember what I've agreed to": "capability",
    "I can't remember things any more": "capability",
    "I forget things these days": "capability",
    "I keep forgetting what day it is": "capability",
    "I get so muddled with the money": "capability",
    "she gets confused about the bills now": "capability",
    "my memory's not what it was": "capability",
    "My daughter has taken over all my finances": "capability",
    "my nephew's looking after my banking": "capability",
    "My son has power of attorney": "capability",
    "it's 11pm and I'm stuck outside the station on my own": "",
    "I'm stranded and I'm on my own": "",
    "I've got no way to get home": "",
    "missed the last bus and I'm only fifteen": "",
    "I'm sixteen and I'm stood outside in the rain": "",
    "I'm here all alone and my phone's on 3 percent": "",
    "the driver left me at the side of the road, left me on my own at the roadside in the dark, all alone out here": "",
    "November he went. I still lay his place.": "life_event",
    "ever since she went the house is so quiet": "life_event",
    "I still cook for two.": "life_event",
    "since my husband went I've not touched it": "life_event",
    "we buried him on Tuesday": "life_event",
    "she never came home from hospital": "life_event",
}
SILENT = (
    "a man rang to confirm delivery",
    "a lady rang about my parcel, she was very nice",
    "A guy called about the boiler, he was really helpful",
    "someone called me from your team about the refund",
    "a man rang about the survey for the new kitchen",
    "the gentleman who called earlier was so polite, can I talk to him again",
    "I gave him the gate code and he still left it outside",
    "I gave them my card details when I ordered",
    "I paid him for the taxi",
    "I told her my postcode",
    "your colleague asked me to send the invoice",
    "they asked me to send a photo",
    "he told me not to worry",
    "I let him in to fix the router",
    "I met someone at your shop on Saturday",
    "I bought gift cards for my nieces",
    "can I pay with gift cards?",
    "I want to take out a loan",
    "my loan was approved, thank you",
    "I'd like to move my savings to the new account",
    "the bank says the payment went through",
    "my laptop had a virus last year but that's fixed",
    "I don't remember my password",
    "I can't remember what I ordered",
    "I can't remember if I paid it",
    "I don't remember signing up for the newsletter",
    "I keep forgetting my password",
    "I always forget my login",
    "I forgot to cancel the trial",
    "I got confused by the menu",
    "I got muddled with the order numbers",
    "I'm confused about the delivery date",
    "my memory card is full",
    "the memory's not what was advertised",
    "my mind is made up",
    "my husband handles the tickets",
    "My son set the alarm off",
    "my son's looking after the dog",
    "my daughter is looking after my seat",
    "my dad always says check the small print",
    "I have the power to log in but not to change it",
    "I'm stuck on step three",
    "I'm stuck with this error",
    "I did it on my own",
    "I set it up all by myself, dead proud",
    "I'm travelling on my own, one seat please",
    "a table for one, I'm on my own",
    "I'm at the station, which platform is it?",
    "the train is stuck outside Crewe",
    "the parcel was left outside",
    "I'm waiting outside, are you open?",
    "the shop's closing soon, can I still collect?",
    "do you deliver at night?",
    "I'll be there at 11pm",
    "my phone's on 4 percent so be quick",
    "my phone is dying all the time, is it the battery?",
    "my son is sixteen, can he have a card?",
    "I'm sixteen weeks into the contract",
    "I am 17 minutes away",
    "I'm 15 in the queue",
    "no way! that's brilliant",
    "there's no way to change it in the app",
    "the kids locked me out of the account",
    "in October she went to Spain and used the card there",
    "October we moved house",
    "since he went to university he has his own account",
    "since she went on holiday the post has piled up",
    "since it went wrong I can't log in",
    "I still get two emails every day",
    "I still buy two boxes a month",
    "I still make two payments, why?",
    "I still pay for two lines",
    "he never came home with the parcel",
    "he didn't make it to the shop in time",
    "we buried the cable in the garden",
    "the offer's gone two weeks now",
    "I've lost him, the line went dead",
    "I've lost her number",
    "his chair is still not delivered",
    "her coat is still in the parcel shop",
    "my wife loved the flowers",
    "my husband was in when it came",
    "I'm afraid I can't make Thursday",
    "I'm dying to know",
    "I told her the code on the voucher was wrong",
    "they moved my money to the wrong account",
    "a man from your company rang about my bill",
    "the bus left at 11pm",
    "he's looking after the account on your side",
    "he used to love your biscuits as a boy, now he's a chef",
)


def _hints(words: str) -> list[Signal]:
    heard = listen(
        transcript("agent: Hello, how can I help?", f"customer: {words}", "agent: OK, let me look.", "customer: Thanks.")
    )
    return [one for one in heard.of("vulnerability") if one.confidence == 1.0]


@pytest.mark.parametrize(("words", "driver"), HINTS.items())
def test_a_hint_is_heard_with_its_driver_or_none(words: str, driver: str) -> None:
    assert (driver or None) in [one.kind for one in _hints(words)]


@pytest.mark.parametrize("words", SILENT)
def test_everyday_words_hint_at_nothing(words: str) -> None:
    assert not _hints(words)
