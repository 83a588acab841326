"""Questions that show themselves late, or in plain words: "so?", "yes or no?", "soon as in this week?", "yeah but this one"."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text

LEFT = (
    "C: Is it paid?|A: It's with the team.|C: so?|A: They're lovely.|C: ok|A: bye",
    "C: When will I hear?|A: They're quick, so soon enough.|C: Soon as in this week?|A: I couldn't swear to it.|C: ok|A: bye",
    "C: How is it dearer if you never wrote?|A: The system does it.|C: That's not what I asked.|A: It's fine.|C: ok",
    "C: Which floor is our room on?|A: Breakfast is from seven.|C: thanks, but my question was about the floor.|A: Lovely house.",
    "C: Can you look today if there's a cot, yes or no?|A: I've passed your request to Linda and she will be in touch.|C: ok",
    "C: what if i say its broken|A: We have a lovely app.|C: ok|A: bye",
    "C: will it count as inside the year or not|A: Please be assured that our team will look into it on priority.|C: ok|A: bye",
    # not looked at while the rule was written
    "C: When does she start?|A: Soon.|C: Soon like tomorrow?|A: They're very thorough.|C: ok|A: bye",
    "C: Is there parking for a van, yes or no?|A: I've passed your request to Ahmed and he will be in touch.",
    "C: How has the rent gone up if the lift's broken?|A: They're set in April.|C: That is not what I asked.|A: It's all online.",
)
TAKEN_UP = (
    "C: Is the pool open?|A: It is, till nine.|C: and?|A: And the sauna's open too.|C: ok|A: bye",
    "C: Can you cancel it?|A: I've cancelled it, that's done.|C: Ta. I want to cancel the gym too.|A: Done.",
    "C: Can I change the seat?|A: You can change it in the app.|C: I'd like to change it to a window one.|A: Tap the seat.|C: ok",
    "C: Will it come Friday?|A: Yes, Friday by noon.|C: But this time I want a signature.|A: I'll add that.|C: ok|A: bye",
    "C: When will it come?|A: Friday.|C: So?|A: So you can stay in on Friday.|C: ok|A: bye",
    "C: can you tell me if it's in, yes or no?|A: Yes, it came this morning.|C: ok|A: bye",
    "C: Is the lift mended, yes or no?|A: It isn't, I'm afraid.|C: ok|A: bye",
    # not looked at while the rule was written
    "C: Do you sell stamps?|A: Yes, at the desk.|C: I'm not asking for me, it's for my gran.|A: That's fine.|C: ok|A: bye",
    "C: Is there a desk by the window, yes or no?|A: There's one desk left by the window.|C: ok|A: bye",
    "C: what if it rains|A: Then we'd move it indoors.|C: ok|A: bye",
    "C: Can we sit outside?|A: I've a table outside at eight.|C: I want outside, yes please.|A: Booked.|C: ok|A: bye",
)
NOTHING_ASKED = (
    "C: You call that a service?|A: I'm sorry you waited.|C: That's not what I asked for, I said blue.|A: I'll swap it.",
    "C: How on earth does that happen?|A: I'm sorry about that.|C: Just send a new one.|A: It's on its way.|C: ok|A: bye",
)


def ledger(talk: str) -> set[str]:
    text = talk.replace("|", "\n").replace("A:", "Agent:").replace("C:", "Customer:")
    return {fact.id for fact in listen(read_text(text)).facts if fact.id.startswith("question_")}


@pytest.mark.parametrize("talk", LEFT)
def test_it_is_left_open(talk: str) -> None:
    assert "question_open" in ledger(talk)


@pytest.mark.parametrize("talk", TAKEN_UP)
def test_it_was_taken_up(talk: str) -> None:
    assert ledger(talk) == {"question_answered"}


@pytest.mark.parametrize("talk", NOTHING_ASKED)
def test_an_outcry_asks_nothing(talk: str) -> None:
    assert not ledger(talk)
