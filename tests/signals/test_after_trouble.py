"""Cheer and a goodbye brush off only what was heard just before; words that mean something else here are no signal."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn

from empathyqa.signals.rule import Heard


@pytest.mark.parametrize(
    "said",
    [
        "Perfect",
        "No",
        "No, nothing else",
        "No, that's it",
        "All good",
        "I don't need anything else",
        "Never mind, I've found it",
        "It's working again now",
        "I'll ring back if I need to",
        "haha that's terrible",
    ],
)
def test_cheer_and_a_goodbye_after_contentment_dismiss_nothing(said: str) -> None:
    assert "dismissal" not in ids_in_the_last_turn(
        "C: Can I book Friday?", "A: Booked for ten. Anything else?", f"C: {said}", "A: Great! Have a lovely day!"
    )


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("I lost my boarding pass", "No worries! I've e-mailed it again."),
        ("Can I bring my toddler?", "No problem! We have high chairs."),
        ("I passed my driving test so I need a new licence", "Oh fantastic! I'll do that now."),
        ("Do I have to hurry?", "As I said, no rush at all!"),
        ("How do I do it?", "It's just a few clicks."),
    ],
)
def test_friendly_words_where_nobody_is_troubled(said: str, reply: str) -> None:
    assert "dismissal" not in ids_in_the_last_turn("A: Hi", f"C: {said}", f"A: {reply}")


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("No, but it's still not working", "Great! Bye!"),
        ("it is not resolved", "Thanks for flying with us, have a great day!"),
        ("This is a disgrace, I have waited six weeks!", "You need to relax, sir."),
    ],
)
def test_trouble_heard_just_before_is_brushed_off(said: str, reply: str) -> None:
    assert "dismissal" in ids_in_the_last_turn(
        "C: My internet is down and I've rung three times.", "A: I've reset it. Anything else?", f"C: {said}", f"A: {reply}"
    )


def test_trouble_told_in_plain_words_needs_no_long_talk() -> None:
    assert "dismissal" in ids_in_the_last_turn("A: Anything else?", "C: No, but it's still not working", "A: Great! Bye!")
    flood = ("A: Hi", "C: my kitchen is flooded, it's ruined", "A: Well, it's just a bit of water")
    assert "dismissal" in ids_in_the_last_turn(*flood)


@pytest.mark.parametrize(
    ("said", "reply", "signal"),
    [
        ("Where do I find the manual?", "It's on our website: https://a.example/manual", "deflection"),
        ("Any side effects?", "If you experience nausea, please contact your doctor", "deflection"),
        ("Can I park?", "You'll certainly be able to park", "overpromise"),
        ("Is the lasagne any good?", "I had it yesterday, it's gorgeous!", "self_focus"),
        ("I love this show", "Me too!", "self_focus"),
    ],
)
def test_the_ear_takes_no_denied_words_up(said: str, reply: str, signal: str) -> None:
    assert signal not in ids_in_the_last_turn("A: Hi", f"C: {said}", f"A: {reply}")


def test_a_denial_beside_the_real_thing_takes_nothing_away() -> None:
    assert "deflection" in ids_in_the_last_turn(
        "A: Hi", "C: I was charged twice", "A: Please check your app. There's nothing I can do, ask your bank."
    )
    assert not Heard(0, 1, "said").denied


@pytest.mark.parametrize(
    ("reply", "count"),
    [
        ("I'm so sorry.", 1),
        ("Sorry, my screen froze for a second.", 1),
        ("So sorry, that's my fault.", 1),
        ("I'm so sorry. I do apologise. Sorry again about that.", 3),
        ("i am so sorry about that i have looked at the account and the engineer did not come i do apologise", 2),
    ],
)
def test_one_breath_holds_one_apology(reply: str, count: int) -> None:
    assert ids_in_the_last_turn("C: the engineer did not come", f"A: {reply}").count("apology") == count
