"""A direct question about harm is open until it is answered: what a person is shown is the answer, and no startled aside."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ASKS = "agent: Can I ask you straight out, are you thinking of ending your life?"
STAYS = "agent: It's alright. I'd rather ask it and be wrong."
TALKS = (
    # what follows the question, and the words that answer it
    (("customer: Wow.", STAYS, "customer: It's crossed my mind, if I'm honest."), "crossed my mind"),
    (("customer: bloody hell", "customer: wasnt expecting that from a bank", STAYS, "customer: some nights yeah"), "some nights"),
    (("customer: Jesus. That's direct.", STAYS, "customer: Not today."), "Not today"),
    (("customer: Sorry, what?", STAYS, "customer: I'd not do it, I think of it though."), "think of it"),
    (("customer: Where did that come from?", STAYS, "customer: I suppose I did say it. Yes."), "Yes"),
    (("customer: oh my god", "customer: erm", STAYS, "customer: kind of. most days"), "most days"),
    (("customer: Why are you asking me that?", "agent: Because of what you said.", "customer: Yeah I have."),
     "Yeah I have"),
    (("customer: I don't know.", STAYS, "customer: When it gets dark, yeah."), "gets dark"),
    (("customer: That's a question.", STAYS, "customer: Hm.", "agent: Go on.", "customer: I had a day picked."), "picked"),
    (("customer: Blimey, nobody's ever asked me that.", STAYS, "customer: No. I promise you, no."), "I promise"),
    # the answer at once, as before
    (("customer: Bloody hell, yes.", STAYS, "customer: Thanks for asking."), "yes"),
    (("customer: I've thought about how.", STAYS, "customer: Okay."), "thought about how"),
)  # fmt: skip
NOT_ASKED = (
    ("agent: Can I take the reference?", "customer: Blimey, hang on.", "agent: No rush.", "customer: It's on the letter."),
    ("agent: Your balance is four hundred pounds.", "customer: Bloody hell.", "agent: I know.", "customer: On and off I pay it."),
    ("agent: Would you end your contract?", "customer: Wow.", "agent: Only asking.", "customer: Yeah, since the summer."),
    ("agent: Is the safe place right?", "customer: Sorry, what?", "agent: The safe place.", "customer: Some days, yeah."),
)


def cues(*lines: str) -> list[str]:
    heard = listen(transcript("agent: Hello, you're through to Ada.", "customer: I'd like to close it.", *lines, "agent: Okay."))
    return [cue.text for cue in heard.of("crisis") if not cue.hint]


@pytest.mark.parametrize(("said", "answer"), TALKS)
def test_the_answer_is_what_a_person_is_shown(said: tuple[str, ...], answer: str) -> None:
    shown = cues(ASKS, *said)
    assert any(answer in words for words in shown), shown


@pytest.mark.parametrize("said", [said for said, _ in TALKS[:7]])
def test_the_aside_is_no_disclosure(said: tuple[str, ...]) -> None:
    aside = said[0].removeprefix("customer: ")
    assert not any(words.startswith(aside) for words in cues(ASKS, *said))


def test_an_aside_that_nothing_follows_is_all_there_is() -> None:
    assert cues(ASKS, "customer: Bloody hell.")


@pytest.mark.parametrize("lines", NOT_ASKED)
def test_after_another_question_it_is_nothing(lines: tuple[str, ...]) -> None:
    assert not cues(*lines)
