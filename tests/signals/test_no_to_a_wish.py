"""A plain no to a request is bad news; the same no to a fear is good, and what is gone is a loss only after a fraud."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def _news(asked: str, said: str) -> bool:
    heard = listen(read_text(f"Customer: {asked}\nAgent: {said}\n"))
    return any(one.id == "hard_truth" and one.confidence == 1.0 for one in heard)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Is there no one who can just come and have a look before that?", "Not on this one, no. Morning or afternoon?"),
        ("Can I bring the dog?", "Not on that fare, no."),
        ("Could somebody come tonight?", "Not tonight, no."),
        ("Is it covered?", "Not under this policy, no, I'm sorry."),
        ("Could you knock the delivery off?", "Sorry, not on that one, no."),
        ("Can my son sign for it?", "Not without his passport, no."),
        ("Is there an earlier one?", "Not before the tenth, no."),
        ("They scammed me.", "The money has gone. I've told the bank."),
        ("Just stop it please.", "I've cancelled it. There's one going out on the first that I can't catch."),
        ("Can I have the file?", "It's been wiped, there's no getting it back."),
    ],
)
def test_a_no_or_a_loss(asked: str, said: str) -> None:
    assert _news(asked, said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Is there a charge?", "Not on your fare, no. So I've put you in 17A."),
        ("Do I need to be in?", "Not for this one, no."),
        ("Will I have to pay?", "Not at all, no."),
        ("Is it going to hurt?", "Not today, no."),
        ("Should I worry?", "Not with this one, no. It's harmless."),
        ("Is there any catch?", "Not with this one, no."),
        ("Can it hurt him?", "Not at this dose, no."),
        ("Could I be charged?", "Not for that, no."),
        ("can i ask, will it cost anything?", "Not at our end, no."),
        ("Did the payment go?", "That's gone, you'll see it Friday."),
        ("and my old bill", "That's gone, it's been cleared."),
        ("It's the fraud text.", "I've blocked it. That's gone from your phone now."),
    ],
)
def test_neither(asked: str, said: str) -> None:
    assert not _news(asked, said)
