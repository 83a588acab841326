"""A hint of harm that was silenced or cheered away was not taken up, whatever was done about the bill."""

from __future__ import annotations

import pytest

from empathyqa import Scorecard, Scorer, load_rubric
from tests.judging.made import transcript

_HINT = "customer: I'm behind by six hundred. Keep doing the sums on the life cover. They'd have the house clear."
SILENCED = (
    ("agent: Ah, chin up, it's only a water bill. I can spread it over ten months.", "customer: Yeah. OK.",
     "agent: That's all set up for you, first payment on the first. Anything else?"),
    ("agent: Oh no, you mustn't be saying things like that. You've your kids to think of.", "customer: Maybe.",
     "agent: I've put sixty a month on for you."),
    ("agent: Everyone feels low sometimes, you'll feel better tomorrow. I've moved it to Friday.", "customer: ok",
     "agent: Lovely. You look after yourself."),
)  # fmt: skip
TAKEN_UP = (
    ("agent: I'm going to stop there, that worries me more than the bill. Are you thinking of ending your life?",
     "customer: Some nights.", "agent: Thank you for telling me. Is anyone with you? I can put you through to Samaritans now."),
    ("agent: Don't carry that on your own. What you said about the cover, do you mean you wouldn't be here?",
     "customer: Sometimes.", "agent: I'm glad you told me. I'm staying on the line while I get somebody for you."),
)  # fmt: skip


def _card(rest: tuple[str, ...]) -> Scorecard:
    said = ("agent: Water accounts, Tom speaking.", _HINT, *rest, "customer: Right. Bye.")
    return Scorer(load_rubric("balanced")).score(transcript(*said))


@pytest.mark.parametrize("rest", SILENCED)
def test_a_silenced_hint_caps_the_band(rest: tuple[str, ...]) -> None:
    card = _card(rest)
    assert card.archetype == "unsafe_to_disclose"
    assert card.capped_by == "answers-a-disclosure"
    moment = next(moment for moment in card.moments if moment.cue == "crisis")
    assert [moment.notice, moment.name, moment.contain, moment.act] == [False] * 4


@pytest.mark.parametrize("rest", TAKEN_UP)
def test_a_hint_that_is_asked_about_is_taken_up(rest: tuple[str, ...]) -> None:
    card = _card(rest)
    assert card.archetype != "unsafe_to_disclose"
    assert next(moment for moment in card.moments if moment.cue == "crisis").notice
