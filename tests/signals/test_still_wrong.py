"""A fix that did not hold, a time that came and brought nothing; and a promise that was made in vain before."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

_STILL = (
    ("I've reset the line from here, is it back?", "Afraid not."),
    ("I've refreshed the page, can you see them?", "not really no"),
    ("I've resent the code. Has it come through?", "no, unfortunately not"),
    ("Please restart the reader. Is it working now?", "nope"),
    ("I've cleared that, does it load now?", "it just spins"),
    ("I've pushed the photos again, are they showing?", "one of them, the other three are blank"),
    ("I've switched it over, any better?", "Nothing."),
    ("I've unlocked it, can you get in?", "no"),
    ("Try a restart and it should come up.", "Spoke too soon, it's dropped again."),
    ("I've reset it, should be back.", "It came back for a minute and then it's gone again."),
    ("I've re-sent the signal, it should be up.", "well we're back to square one"),
    ("The plumber will be with you by six.", "it's ten past seven"),
    ("They're due between 9 and 11.", "it's 11.40"),
    ("The lines shut at 6pm, you can ring them.", "its 6.04"),
    ("He'll call at half past two.", "it's gone three"),
)
_NOT_SO = (
    ("Did you change the password recently?", "No."),
    ("Is anybody hurt?", "no, thank God"),
    ("Have you tried it on another phone?", "not yet"),
    ("Is she home with you now?", "no, nights"),
    ("I've refunded it. Is there anything else?", "no"),
    ("I've booked Friday. Are you all right for parking?", "not really, but I'll walk"),
    ("I've reset it. Can you see it now?", "no worries, it's there, thanks"),
    ("It's back to square one with the paperwork, shall I send a form?", "yes please"),
    ("The gate opens at nine.", "it's ten to seven"),
    ("We shut at six.", "it's 5.40"),
    ("What time is it there?", "it's ten past seven"),
    ("He'll be with you by six.", "it's 6 Elm Road"),
    ("Delivery is between 2 and 4 days.", "it's 5"),
)
_IN_VAIN = (
    ("Somebody will contact you.", "They said that last week."),
    ("We'll pass it to the depot.", "That's what the last one said."),
    ("A manager will ring you back.", "you said that on Tuesday"),
    ("We're looking into it.", "aye, I've heard that before"),
    ("It'll be there today.", "That's what the other lady told me and nobody came."),
)
_ANSWERED = (
    ("Did he tell you when?", "They said that last week, yes."),
    ("It'll be there today.", "That's what they said, thanks."),
    ("Your car is ready.", "He said that before I left."),
    ("We'll send a letter.", "You said that in your email, good."),
)


def heard(id: str, agent: str, said: str) -> bool:
    talk = read_text(f"Customer: the thing I ordered is wrong\nAgent: {agent}\nCustomer: {said}\nAgent: Right.\n")
    return any(one.turn == 2 and not one.learned for one in listen(talk).of(id))


@pytest.mark.parametrize(("agent", "said"), _STILL)
def test_what_did_not_hold_is_unresolved(agent: str, said: str) -> None:
    assert heard("unresolved", agent, said)


@pytest.mark.parametrize(("agent", "said"), _NOT_SO)
def test_the_same_words_answer_other_questions(agent: str, said: str) -> None:
    assert not heard("unresolved", agent, said)


@pytest.mark.parametrize(("agent", "said"), _IN_VAIN)
def test_a_promise_made_in_vain_before_frustrates(agent: str, said: str) -> None:
    assert heard("frustration", agent, said)


@pytest.mark.parametrize(("agent", "said"), _ANSWERED)
def test_what_was_said_before_need_not(agent: str, said: str) -> None:
    assert not heard("frustration", agent, said)
