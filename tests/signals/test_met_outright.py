"""A need met, and gladness, in so many words: both decide by themselves, so their look-alikes must stay silent."""

from __future__ import annotations

import pytest

from empathyqa.signals.feelings.glad_outright import glad_outright
from empathyqa.signals.outcomes.met_outright import met_outright
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript, Turn


def last(agent: str, customer: str) -> TurnView:
    turns = (Turn(0, "customer", "hello"), Turn(1, "agent", agent), Turn(2, "customer", customer))
    return Talk(Transcript("t", turns)).views[-1]


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("Try it now.", "in."),
        ("I've reset it from here.", "oh they're all there thank you"),
        ("Refresh the page, can you see it now?", "yes its back"),
        ("Sent you a new link.", "link came and im in"),
        ("try a page", "yeah it's loading now"),
        ("Restart the box.", "omg it works"),
        ("Click submit.", "it says accepted"),
        ("Added her. Does she get in now?", "shes in"),
        ("Posted on Monday.", "Arrived this morning, all correct."),
        ("They close at four.", "grand, that's all I wanted to know"),
        ("Your session id is 207.", "this session id is what I needed since"),
        ("It'd be 412 instead.", "OK that i can live with. can i split it"),
        ("Wednesday at eight fifteen.", "I'll take that. What's the excess?"),
        ("It'd be Thursday before 1.", "Thursday before 1 is good"),
        ("I can do tomorrow.", "ok tomorrow is fine, thank you"),
        ("That's moved.", "Thanks so much for sorting it"),
        ("Is there anything else?", "No, thanks for your help!"),
        ("Any other questions?", "no that's the lot"),
        ("Have a great night!", "That's it. Take care."),
        ("Anything else?", "nope all good thanks"),
    ],
)
def test_a_need_met_is_heard(agent: str, customer: str) -> None:
    heard = list(met_outright(last(agent, customer)))
    assert [one.firm for one in heard] == [True]


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("Is the cable plugged in?", "yes it's there"),
        ("is the switch on", "it's on"),
        ("Try it now.", "it's in but it won't load"),
        ("Try it now.", "it did it again"),
        ("I've sent it.", "is it back?"),
        ("Go into another room, I'll stay on.", "i'm in my slippers"),
        ("Done.", "its on. its been off. its on. get me a human"),
        ("My mother died too.", "he's gone"),
        ("Open it on any other screen.", "its on my laptop"),
        ("What would you like?", "just a date, that's all I wanted."),
        ("It may be Friday.", "I'll take it up with your manager."),
        ("Friday, then.", "I'll take it as a no"),
        ("Would 7 be all right?", "is 7 good for parking?"),
        ("Would 7 be all right?", "8 is good for me on a Sunday if it rains"),
        ("You were on hold twice.", "Thanks for making me wait."),
        ("We're looking into it.", "Thank you for your help so far."),
        ("Hello, Sam here.", "Please send me the form. Thank you for your help."),
        ("Hello, Sam here.", "Thanks in advance for your help"),
        ("Anything else?", "no that's all you people ever say"),
        ("How often does it fail?", "that's it, every single time"),
        ("Can I get your postcode?", "that's all I can do is wait"),
    ],
)
def test_what_only_sounds_met_is_not(agent: str, customer: str) -> None:
    assert not list(met_outright(last(agent, customer)))


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("Anything else?", "no you been real nice just getting it all squared away"),
        ("Bring both.", "right so, you were very clear so you were"),
        ("It's on the back.", "you've explained it so well"),
        ("It's on the back.", "Thank you, very friendly. We go now to the beach"),
        ("He's fed.", "youve put my mind at rest"),
        ("It came off.", "you've just saved my life"),
        ("It was stopped in time.", "ok whew. so how do i get gas"),
        ("It was stopped in time.", "what a relief"),
        ("You owe nothing.", "oh thank goodness"),
        ("You owe nothing.", "that makes me feel a lot better"),
        ("You owe nothing.", "I was properly dreading it"),
        ("You owe nothing.", "i was thinking you will fight with me"),
        ("You owe nothing.", "was ready to kick off. ta"),
        ("That's done.", "Perfect, that was painless."),
        ("That's done.", "that was quicker than i was expecting"),
        ("That's done.", "best call I've ever had with a bank"),
        ("You're booked.", "yay! can i bring the dog"),
        ("You're booked.", "yesss"),
        ("I'll drop the fee.", "oh that's so kind"),
        ("I'll drop the fee.", "How lovely. And should I put my name?"),
    ],
)
def test_gladness_told_is_heard(agent: str, customer: str) -> None:
    heard = list(glad_outright(last(agent, customer)))
    assert [one.firm for one in heard] == [True]


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("I can't change it.", "No. You've been nice about it."),
        ("I can't change it.", "you've been very polite but you haven't helped"),
        ("I can't change it.", "you were very kind, at least"),
        ("Your van broke down.", "oh brilliant. so I wait again"),
        ("Unfortunately it's full.", "Oh that's really great!"),
        ("I can't backdate it.", "oh that's great that is"),
        ("I'm off at eight.", "you have a good one"),
        ("We note your frustration.", "I see that you note it. How kind. I shall ring the Registrar."),
        ("Anything else?", "they said you were really good"),
        ("It'd be Friday.", "I'd feel so much better if it was sooner"),
        ("It'd be Friday.", "Is he feeling a lot better?"),
        ("It'd be Friday.", "that would be such a relief"),
        ("It'd be Friday.", "if you were so kind as to ring me"),
        ("It'd be Friday.", "it was not painless"),
        ("It'd be Friday.", "this is worse than i expected"),
        ("It'd be Friday.", "they did not thank god or anybody"),
        ("It'd be Friday.", "I was so dreading what you'd say"),
        ("It'd be Friday.", "are you very good at this?"),
        ("It'd be Friday.", "you're all well"),
        ("It'd be Friday.", "thank you"),
        ("It'd be Friday.", "ok thanks"),
    ],
)
def test_what_only_sounds_glad_is_not(agent: str, customer: str) -> None:
    assert not list(glad_outright(last(agent, customer)))


def test_getting_through_at_last_is_no_gladness() -> None:
    turns = (Turn(0, "agent", "support, anil here"), Turn(1, "customer", "anil, oh thank god. I've been dying in that queue"))
    assert not list(glad_outright(Talk(Transcript("t", turns)).views[-1]))
