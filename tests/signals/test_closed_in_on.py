"""Being watched and waited for, told as facts about another's doings, calls a person; a driver outside calls nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    ("theres one that liked me 3 times and the name is my dogs name", "he was outside my work tuesday. just sat there"),
    ("he knows what time i park", "does the app show them how far away you are"),
    ("I've been staying at my mum's, so send it there.", "He was parked outside my flat again on Sunday."),
    ("She turned up at my gym.", "I'd changed my number and she got the new one. How did she get my number?"),
    ("I've blocked him on everything.", "Someone's been sat outside the office in his car every night this week"),
    ("my ex knows which bus i get", "can he see my location if we're still on the family plan"),
    ("They keep making new accounts.", "They know when I'm home. They said they like my new curtains."),
    ("He followed me home from work", "I'm sleeping at a friend's just now, so use that address."),
    ("i never told anyone on there where i work", "how did she know where i was last night"),
    ("There's this man, he drove past my house twice.", "Will he be told if I report it? Does he get a notification?"),
    ("i had to change the locks", "he keeps ringing me from new numbers", "can he see my profile still"),
    ("The same car was outside our house three nights running.", "I park somewhere else now."),
    ("nobody knows i live here", "a guy from the app showed up at my work", "ok"),
    ("He's been hanging round outside the shop I work in.", "He knew I'd been to the dentist."),
    ("There was a note on my car.", "She knows which days I do nights."),
    ("i've had to stay with my brother", "this bloke keeps turning up at my work"),
    ("he used to follow me home", "how does he know my new address"),
    ("his car's there every night when i finish", "i've moved in with a mate"),
    ("He was waiting outside work for me.", "I don't like going home. I've had to stay with my sister."),
)
NOBODY = (
    ("The driver's outside my house.", "Does he know where I live? He keeps ringing me"),
    ("my husband knows when i get home",),
    ("I'm staying at my mum's till the flat is done.", "Can you send it there?"),
    ("He's waiting outside to pick me up", "can they see my address on the label?"),
    ("i've blocked them, it was a scam text", "can you tell me if they have my number"),
    ("The engineer turned up at my house on Monday.", "He knew where the meter was."),
    ("Someone liked me 3 times and i unmatched them by accident", "can they see my profile now"),
    ("My son was outside the school.", "He knows what time the bus goes."),
    ("I never put my card on here.", "It keeps asking me again."),
    ("do you know when my parcel comes", "there's a van outside my house"),
    ("We've been staying at my sister's since the flood.", "The builder knows where we are."),
    ("does the app show how far away the driver is", "is he near my house"),
    ("A man from your company came to my door.", "Was he one of yours?"),
    ("I changed my number last week", "can people see my old number"),
    ("my friend knows which train I get", "she booked it with me"),
    ("We were sat outside the restaurant for an hour.", "Nobody knew where we were."),
    ("She was outside my house with the parcel.", "How did she know it was mine?"),
    ("I've been staying at my dad's", "how do they know where I live to send the bill"),
    ("someone from your firm keeps ringing me", "how did they get my number", "they know my name"),
    ("My daughter's outside her school, she knows what time I finish.", "Can you change the pick up?"),
    ("the bus was outside my work at 8", "can i see where it is"),
    ("He keeps calling me back, your agent I mean", "he knows what my account is"),
)


def alerted(lines: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, Sparkline. How can I help?"]
    for line in lines:
        talk += [f"customer: {line}", "agent: Okay, one moment."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("lines", ALERTS)
def test_such_facts_together_call_a_person(lines: tuple[str, ...]) -> None:
    assert alerted(lines)


@pytest.mark.parametrize("lines", NOBODY)
def test_everyday_waiting_and_knowing_call_nobody(lines: tuple[str, ...]) -> None:
    assert not alerted(lines)
