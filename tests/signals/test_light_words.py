"""Words that alarm or accuse elsewhere and are light here: setting off, advice asked, "hit me", nothing found on a screen."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text


def hears(id: str, line: str) -> bool:
    question, _, answer = line.rpartition("||")
    talk = f"Agent: {question or 'Okay, how can I help?'}\nCustomer: {answer}\nAgent: Right, let me look.\n"
    return any(signal.id == id for signal in listen(read_text(talk)).at(1))


@pytest.mark.parametrize(
    ("id", "line"),
    [
        ("escalation", "I am leaving from Ely."),
        ("escalation", "I'll be leaving San Francisco and going to Chicago on the 22nd."),
        ("escalation", "We're leaving for Spain on Saturday."),
        ("escalation", "I'm leaving the keys with my neighbour."),
        ("escalation", "I am leaving work now."),
        ("frustration", "Maybe I should not give a party at all. What if she hates it. What do you think?"),
        ("frustration", "Oh nice! I might go to the beach. What do you think? Or the mountains?"),
        ("frustration", "Which colour would you like?||What do you think?"),
        ("vulnerability", "Bummer. Hit me with some trivia to cheer me up"),
        ("vulnerability", "Go ahead, hit me with the bad news."),
        ("vulnerability", "Hit me up when the tickets are on sale."),
        ("vulnerability", "I have a disability insurance question."),
        ("anxiety", "i have a friend's wedding on Sunday at 4 pm"),
        ("anxiety", "We've a birthday on Saturday, a table for six."),
        ("anxiety", "My flight is on Tuesday at nine."),
        ("vulnerability", "there's no one else i can do you not have twenty four hour service"),
        ("vulnerability", "Nobody else had that problem."),
        ("crisis", "I can't see anything that looks like a button, you know what I mean."),
        ("crisis", "I had a look and I can't see anything else on the list."),
    ],
)
def test_light(id: str, line: str) -> None:
    assert not hears(id, line)


@pytest.mark.parametrize(
    ("id", "line"),
    [
        ("escalation", "I'm leaving, I've had enough."),
        ("escalation", "I'll be leaving you for another supplier."),
        ("escalation", "We are leaving your bank."),
        ("escalation", "I'm leaving for good, this is the end of it."),
        ("frustration", "Are you happy with how it was handled?||What do you think? Three weeks without heating."),
        ("frustration", "And is it working now?||What do you think?"),
        ("vulnerability", "He hit me again last night and I need to get out."),
        ("vulnerability", "My husband hit me with a bottle."),
        ("vulnerability", "I have a disability. How hard will it be to get into the restaurant?"),
        ("vulnerability", "My son has a learning disability, so I ring for him."),
        ("anxiety", "The funeral is tomorrow and it isn't here."),
        ("anxiety", "My rent is due on Friday and my card was declined."),
        ("anxiety", "My flight is tomorrow and I still have no ticket."),
        ("vulnerability", "There's nobody else here and I can't get down the stairs."),
        ("crisis", "There's that much smoke I can't see anything."),
        ("crisis", "We're stuck on the mountain and we can't see the path any more."),
    ],
)
def test_meant(id: str, line: str) -> None:
    assert hears(id, line)
