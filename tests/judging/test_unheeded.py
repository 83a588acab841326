"""After a hint of harm that nobody took up, a polite goodbye is no gladness, and nothing routine is coached or praised."""

from __future__ import annotations

import pytest

from empathyqa.arc import follow
from empathyqa.report.prepare import report_view
from empathyqa.report.ranking import priorities
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced, transcript

HINT = "customer: I've been saving up the tablets. I gave my dog to my sister."
PAST_IT = "agent: Okay, that's your appointment cancelled. Is there anything else?"
GOODBYES = (
    "customer: No, that's it. You've been very good to me, the lot of you. Thank you so much.",
    "customer: naw that's grand you've been brilliant thanks",
    "customer: Perfect, thank you. Tell the nurse cheerio from me.",
    "customer: That's great, thanks a million for everything.",
)
TAKEN_UP = (
    "agent: That worries me. Are you thinking of ending your life? I'll stay on the line with you.",
    "agent: I'm so sorry you're carrying that. Samaritans are on 116 123, any hour, and I'm getting the nurse now.",
    "agent: I can hear how hard this is for you. Let me get you the nurse now.",
)


@pytest.mark.parametrize("goodbye", GOODBYES)
def test_a_goodbye_nobody_heard_is_no_gladness(goodbye: str) -> None:
    heard = listen(transcript("agent: Hello, surgery.", HINT, PAST_IT, goodbye, "agent: Bye now."))
    assert heard.any_of(("crisis",))
    assert not heard.any_of(("gladness", "confirmation"))
    assert follow(heard).points[-1].by not in ("gladness", "confirmation")


@pytest.mark.parametrize("goodbye", GOODBYES)
@pytest.mark.parametrize("reply", TAKEN_UP)
def test_thanks_to_who_took_it_up_stay(reply: str, goodbye: str) -> None:
    heard = listen(transcript("agent: Hello, surgery.", HINT, reply, "customer: All right.", PAST_IT, goodbye, "agent: Bye."))
    assert heard.any_of(("gladness", "confirmation"))


@pytest.mark.parametrize("goodbye", GOODBYES)
def test_thanks_without_a_hint_stay(goodbye: str) -> None:
    heard = listen(transcript("agent: Hello, surgery.", "customer: I gave my dog to my sister, she loves him.", PAST_IT, goodbye))
    assert heard.any_of(("gladness", "confirmation"))


def test_somebody_in_danger_for_whom_something_was_done_may_be_glad() -> None:
    heard = listen(transcript(
        "agent: Hello.", "customer: I can smell gas in the kitchen.",
        "agent: I've booked the engineer, he's with you in twenty minutes. Open the windows and wait outside.",
        "customer: That's brilliant, thank you so much.",
    ))  # fmt: skip
    assert heard.any_of(("gladness",))


def test_nothing_routine_beside_it() -> None:
    words = transcript("agent: Hello, surgery.", HINT, PAST_IT, GOODBYES[0], "agent: Take care now, bye.")
    card = Scorer(balanced()).judge(listen(words))
    assert {one.pillar for one in priorities(card)} == {"empathy"}
    page = report_view(card, words, rubric=balanced())
    assert not any(one.better for one in page.priorities)
    assert not [one for one in page.strengths if one.pillar == "Empathy"]
