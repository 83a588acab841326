"""That a thing stands done is heard outright; closing a chat, telling back and conditions are not."""

from __future__ import annotations

import pytest

from empathyqa.signals.outcomes.plain_fix import plain_fixes
from empathyqa.signals.workings.spoken import spoken

TOLD = (
    "Right, your flight is now reserved!",
    "Great, your appointment with Dr Mora is booked for you!",
    "all right it's rerouted, before noon most likely",
    "okay the stop is lifted so try it now",
    "Charge is reversed, you'll see it in three days.",
    "right that's both of those changed you'll get new ones in a week",
    "Awesome, you're all paused until May!",
    "Sorry, of course. That's ended.",
    "Good news sir, your number has been restored.",
    "your late fee has been waived and you owe nothing",
    "the new address is saved now",
    "It's on.",
    "You're in.",
    "okay that's gone through now",
    "thank you sir the letter has gone to your mail",
    "Please find attached the three revised invoices.",
    "I've attached the letter for each of them.",
    "All taken care of!",
    "that's all done for you",
    "yes everything is sorted now",
)
NOT_TOLD = (
    "This chat is now closed.",
    "Your case is closed now.",
    "Glad that's sorted.",
    "I hope it's fixed now.",
    "it's not on",
    "Is it on?",
    "if it's cancelled you get it back",
    "once it is approved you will hear",
    "it may be cancelled now",
    "It may have gone to your junk.",
    "So you've been moved to the fourteenth of February.",
    "what's done is done and gone",
    "we are all in this together",
    "She's in a meeting.",
    "I'm moving it now.",
    "my heart has gone out to them",
    "It's due back on Friday.",
    "The shop is closed on Sunday.",
    "they are not approved yet",
    "Your call is recorded.",
)


@pytest.mark.parametrize("words", TOLD)
def test_it_is_told_done(words: str) -> None:
    assert plain_fixes(spoken(words, "en"))


@pytest.mark.parametrize("words", NOT_TOLD)
def test_nothing_is_told_done(words: str) -> None:
    assert not plain_fixes(spoken(words, "en"))
