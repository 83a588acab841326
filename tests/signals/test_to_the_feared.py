"""To be sent to the one who is feared helps nobody; a yes to what must not be done brushes nobody off."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signal import TO_THE_FEARED
from empathyqa.signals import listen

_FEAR = "customer: He takes my wages and I'm scared of him, he mustn't know I rang."
SENT = (
    "Have a chat with him and ring us back when you've got the card.",
    "You could ask him for it, and I'll book it in.",
    "We'd need to check it with your husband first, so get him to ring us.",
    "Talk to him tonight and I can set it up tomorrow.",
    "You'll need to speak to him first, then ring us back.",
)
NOT_SENT = (
    "You don't have to ask him, I'll send it to your work.",
    "I'll send the form to your sister's, you can sign it there.",
    "I can open one in your own name without speaking to him.",
    "Ring us back when it suits you, I'll keep a note on.",
    "I'll get the card stopped now and a new one goes to the branch.",
)


def _in_vain(reply: str, fear: str = _FEAR) -> bool:
    talk = ("agent: Hello, how can I help?", fear, f"agent: {reply}", "customer: Right.")
    return any(one.reason == TO_THE_FEARED for one in listen(transcript(*talk)).at(2))


@pytest.mark.parametrize("reply", SENT)
def test_being_sent_to_the_feared_is_no_help(reply: str) -> None:
    assert _in_vain(reply)


@pytest.mark.parametrize("reply", NOT_SENT)
def test_what_is_done_without_them_is_help(reply: str) -> None:
    assert not _in_vain(reply)


def test_where_nobody_is_feared_they_may_be_asked() -> None:
    assert not _in_vain("Have a chat with him and ring us back.", "customer: My husband has the card, he's at work.")


YES = ("No worries, we won't.", "Of course, I won't ring.", "No problem, nobody will ring you there.")


@pytest.mark.parametrize("reply", YES)
def test_a_yes_to_not_ringing_is_no_brush_off(reply: str) -> None:
    asked = "customer: You won't ring here, will you?"
    talk = ("agent: Hello.", _FEAR, "agent: I see.", asked, f"agent: {reply}", "customer: Thanks.")
    assert not list(listen(transcript(*talk)).at(4, "dismissal"))
