"""Questions in the order of speech, and replies that only soothe."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

DULL = "Agent: Lovely weather today.\nCustomer: hm\nAgent: Thanks for choosing us.\nCustomer: ok\nAgent: Bye."
ASKED = [
    "And he'd not see it?",
    "So you going to change the name?",
    "So what do I do?",
    "What I must do with this red letter?",
    "Can somebody ring me if it changes?",
    "And it'll stop the texts, will it?",
    "So I just give my work the new number?",
    # not looked at while the rule was written
    "They not sending the bill to me again?",
    "What if nobody comes?",
    "My daughter can still drive it then?",
    "Where I go to sign it?",
    "And the old card will still work abroad?",
]
NOT_ASKED = [
    "Closed?",
    "You sure?",
    "They can reach me but I can't ring them?",
    "They pick you for your charm, do they?",
    "She said nobody would come?",
    "Serious?",
    "It's been forty minutes.",
    # not looked at while the rule was written
    "Hello, you there?",
    "It's been 3 weeks now?",
    "You know what I mean?",
    "I thought you were open?",
    "Really, again?",
]
SOOTHED = [
    ("So you going to change the name?", "It'll all come out in the wash, I'm sure it will."),
    ("What I must do with this red letter?", "I honestly wouldn't worry about it. I'm sure it'll get sorted."),
    ("What if it's not back at six?", "We're working as fast as we can."),
    # not looked at while the rule was written
    ("When will the money be back in my account?", "Try not to worry. You just look after yourself."),
    ("Is the engineer still coming?", "Fingers crossed!"),
    ("So do I pay it or not?", "Everything will sort itself out, bless you."),
]
TOLD = [
    ("So you going to change the name?", "I've done it just now, I'm sure it'll come through."),
    ("What I must do with this red letter?", "I wouldn't worry about it, we've stopped it. You need not pay."),
    ("Will it be all right to post it?", "I'm sure it will."),
    # not looked at while the rule was written
    ("When will the money be back?", "Try not to worry. It's back by Friday."),
    ("Is the engineer still coming?", "Yes, he is, fingers crossed."),
    ("What if it's not back at six?", "We're working as fast as we can, and we'd bring you bottles."),
]


def questions(*turns: str) -> list[tuple[str, int]]:
    heard = listen(read_text("\n".join(turns)))
    return [(fact.id, fact.turn) for fact in heard.facts if fact.id in ("question_open", "question_answered")]


@pytest.mark.parametrize("said", ASKED)
def test_it_asks(said: str) -> None:
    assert questions("Agent: Hello, how can I help?", f"Customer: {said}", DULL)


@pytest.mark.parametrize("said", NOT_ASKED)
def test_it_asks_nothing(said: str) -> None:
    assert not questions("Agent: Hello, how can I help?", f"Customer: {said}", DULL)


@pytest.mark.parametrize(("asked", "said"), SOOTHED)
def test_comfort_alone_answers_nothing(asked: str, said: str) -> None:
    assert ("question_open", 0) in questions(f"Customer: {asked}", f"Agent: {said}", "Customer: Thank you. All right, God bless.")


@pytest.mark.parametrize(("asked", "said"), TOLD)
def test_a_fact_beside_it_does(asked: str, said: str) -> None:
    assert ("question_open", 0) not in questions(f"Customer: {asked}", f"Agent: {said}", "Customer: Thank you. All right.")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Did you find the certificate?", "You'll need to send the documents with the new pack."),
        ("Is the book back yet?", "You would have to fill in the form for that."),
    ],
)
def test_what_takes_nothing_on_answers_nothing(asked: str, said: str) -> None:
    assert ("question_open", 0) in questions(f"Customer: {asked}", f"Agent: {said}", "Customer: Oh. Only they've got it already.")
