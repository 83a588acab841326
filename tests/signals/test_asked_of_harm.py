"""The answer to "can you talk freely?" may be a cue; one to "is he there? I need his permission" is none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

HARM = (
    ("Can you talk freely?", "Not really."),
    ("Can you talk freely?", "Not really, he's here."),
    ("Are you able to speak openly?", "no not at the minute"),
    ("Can you speak freely or shall I ring back?", "Ring back after six, he's at work then."),
    ("Are you alone, can you speak?", "He's just come in."),
    ("Is anyone with you who is frightening you?", "He's in the kitchen."),
    ("Is there anyone near you who you're scared of?", "In the next room."),
    ("Is anyone making you move this money?", "I can't say."),
    ("Has somebody told you what to say to us?", "Yes."),
    ("Has he ever hurt you?", "It's not like that."),
    ("Is he stopping you from leaving?", "He's got the keys."),
    ("Are you being pressured by anyone to make this transfer?", "I'd rather not say."),
    ("Is it safe for us to write to you at that address?", "He opens everything."),
    ("Is anyone controlling your money?", "My husband has the card."),
    ("Is anyone listening in on this call?", "Yeah."),
    ("Are you safe tonight?", "If he stays out."),
)
BUSINESS = (
    ("Is he there with you? I'll need to speak to the lead passenger.", "No. He passed away on the ninth."),
    ("Is she there with you? I'll need her to confirm.", "She's here. Mum, just say yes."),
    ("Is he there with you now, can I speak to him?", "Yes, hold on. Dad!"),
    ("Is he there now so he can give me permission?", "Yes, putting him on."),
    ("Is he there with you at the moment? It's his name on the policy.", "No, he's out, I'm fed up with it."),
    ("Can she hear me? I need her to say her full name.", "Yeah, you're on speaker."),
    ("Can he see the light on the box?", "It's red."),
    ("Does he know the password?", "I'll ask him."),
    ("Do you have anything there with you, like a bank card?", "My passport."),
    ("Are you safe to talk, or driving?", "I've pulled in."),
    ("Can you talk freely?", "Not really, I'm at work."),
    ("Can you speak freely? It's about your results.", "Yes, I'm in the car on my own."),
    ("Is someone there with you who can sign for it?", "He's in the garden."),
    ("Is anyone stopping you paying online?", "No, the page just hangs."),
    ("Are they forcing you to use the app?", "Yes, it's a pain."),
)


def _alarms(asked: str, answered: str) -> bool:
    said = ("agent: Hello, how can I help?", "customer: I want to change something on my account.")
    after = ("agent: Okay. What's the postcode?", "customer: BN2 4GT.")
    heard = listen(transcript(*said, f"agent: {asked}", f"customer: {answered}", *after))
    return any(not cue.hint for cue in heard.of("crisis"))


@pytest.mark.parametrize(("asked", "answered"), HARM)
def test_an_answer_about_harm_calls_a_person(asked: str, answered: str) -> None:
    assert _alarms(asked, answered)


@pytest.mark.parametrize(("asked", "answered"), BUSINESS)
def test_an_answer_about_business_alarms_nobody(asked: str, answered: str) -> None:
    assert not _alarms(asked, answered)
