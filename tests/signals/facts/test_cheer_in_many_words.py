"""Cheer beside pain, in words that the rule's own examples do not hold: as the first word on it, and in the goodbye."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

DEATH = "My husband died in May and it's his account."
JOB = "I lost my job on Friday and I can't pay the rent."
ABUSE = "He hits me when the bill comes."
CANCER = "I've got cancer and the treatment starts on Monday."
DIRECT = [
    (DEATH, "Brilliant, and what's the account number?"),
    (DEATH, "Hooray, I've found your account."),
    (DEATH, "Lovely jubbly, I'll just bring that up."),
    (JOB, "Yay, let's get that looked at!"),
    (JOB, "Happy to help with that! What's your postcode?"),
    ("She's on oxygen all night and the bottle lasts four hours, the cut is eight.", "That's fine, oxygen concentrator."),
    (DEATH, "Absolutely! I'd love to help you with that today!"),
    # not looked at while the rule was written
    (CANCER, "Ace, and what's the policy number?"),
    (ABUSE, "Nice one, so what's the address?"),
    (JOB, "Oh fab. I mean, smashing, I've got you here."),
    (DEATH, "We'd be delighted to help with this! Could I take your name?"),
    (CANCER, "That's okay, no problem. Date of birth?"),
    (DEATH, "Okay, wicked, that's his file open."),
]
NOT_BRIGHT = [
    (DEATH, "I'm so sorry. Happy to help with that!"),
    (DEATH, "I can help with that. May I take the number?"),
    ("My flat is lovely and I'd like to insure it.", "Happy to help with that!"),
    ("I've had a new baby and need to add her.", "Wonderful! Congratulations."),
    ("Sorry, I'm all over the place, my husband died in May.", "That's fine, take your time."),
    # not looked at while the rule was written
    (CANCER, "I'm really sorry. That's fine, we can move the payment."),
    (JOB, "I'm happy to look at what we can do about the rent."),
    ("I'd like to book for Friday.", "Ace, and how many of you?"),
    (DEATH, "Thank you for telling me. I'd love to take this off your hands."),
]
BYE = [
    (DEATH, "You're welcome, have a wonderful day!"),
    (DEATH, "We're pleased we could help and will now close this case."),
    (ABUSE, "No worries, enjoy the rest of your evening!"),
    (JOB, "Awesome, take care now and have a great day!"),
    (CANCER, "Brilliant, have a good one!"),
    # not looked at while the rule was written
    (DEATH, "It's been a pleasure, have an absolutely fantastic weekend."),
    (JOB, "All done! 😊"),
    (ABUSE, "Have a lovely evening."),
    (CANCER, "Glad we were able to sort that, bye now."),
]
PLAIN_BYE = [
    (DEATH, "Have a good day, bye."),
    (JOB, "Take care of yourself. Bye."),
    (CANCER, "Goodbye, and thank you for ringing."),
    ("I'd like to book for Friday.", "Have a wonderful day!"),
    # not looked at while the rule was written
    (DEATH, "Thank you for calling. Goodbye."),
    (JOB, "Bye now, mind how you go."),
    ("My baby needs a seat for the car.", "Enjoy the rest of your day!"),
]


def bright(*turns: str) -> bool:
    return bool(listen(read_text("\n".join(("Agent: How can I help?", *turns)))).facts_of("cheer_mismatch"))


def talk(told: str, bye: str, last: str = "Right. Okay. Bye.", reply: str = "What's the number?") -> tuple[str, ...]:
    return (f"Customer: {told}", f"Agent: {reply}", "Customer: It's 4471.", "Agent: I've put the form in the post.",
            f"Customer: {last}", f"Agent: {bye}")  # fmt: skip


@pytest.mark.parametrize(("told", "reply"), DIRECT)
def test_a_bright_first_word(told: str, reply: str) -> None:
    assert bright(f"Customer: {told}", f"Agent: {reply}", "Customer: It's 4471.", "Agent: Thank you.")


@pytest.mark.parametrize(("told", "reply"), NOT_BRIGHT)
def test_no_bright_first_word(told: str, reply: str) -> None:
    assert not bright(f"Customer: {told}", f"Agent: {reply}", "Customer: It's 4471.", "Agent: Thank you.")


@pytest.mark.parametrize(("told", "bye"), BYE)
def test_a_bright_goodbye(told: str, bye: str) -> None:
    assert bright(*talk(told, bye))


@pytest.mark.parametrize(("told", "bye"), PLAIN_BYE)
def test_a_plain_goodbye(told: str, bye: str) -> None:
    assert not bright(*talk(told, bye))


@pytest.mark.parametrize(("told", "bye"), BYE)
def test_a_bright_goodbye_after_a_kind_word_or_to_somebody_glad_is_manners(told: str, bye: str) -> None:
    assert not bright(*talk(told, bye, reply="I'm so sorry to hear that. What's the number?"))
    assert not bright(*talk(told, bye, last="That's wonderful, thank you so much, you've been a lifesaver!"))
