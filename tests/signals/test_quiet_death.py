"""A death told without its word is one; the sorry that answers it is sympathy, and what is like it in words is none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

DEATHS = (
    "No, dear, he is. Was. I keep doing that.",
    "It's my husband, he's. Well. Was.",
    "Mum likes her tea at four. Mum does. Did.",
    "My dad had a plan with you guys. He, uh. It was Sunday.",
    "my mum had the account with you she um. It was yesterday.",
    "It was his. Winston gone in July.",
    "The wife went in March.",
    "it's just since the wife went the house is that quiet",
    "So the office never tell you he pass?",
    "I've not touched a thing after she pass.",
    "My nan's gone in April.",
    "Margaret passed last Tuesday and the car's hers.",
    "He's the one who signs. He does. Did.",
    "My husband went on Friday. So I don't know about the bins.",
)
NONE = (
    "The light is on. Was on yesterday too.",
    "It is. Was it not there before?",
    "My parcel gone in July never came back.",
    "My son went in March to Spain.",
    "My daughter passed in June, her driving test.",
    "He passed the exam, did they tell you he pass?",
    "I rang. It was Sunday.",
    "He rang me. It was Sunday.",
    "The plan is gone in July, I cancelled it.",
    "My wife went on Friday to see about the car.",
    "The driver went on Friday.",
    "He's at the hospital, he works there.",
    "The app was slow. It is. Was.",
    "Does she? She does.",
    "He gone and bought the wrong one.",
)


def of(line: str, reply: str = "agent: Okay.") -> set[str]:
    heard = listen(transcript("agent: How can I help?", f"customer: {line}", reply))
    return {one.id for one in heard.at(1) if one.reason == "tells of a death without the word"} | {one.id for one in heard.at(2)}


@pytest.mark.parametrize("line", DEATHS)
def test_a_death_is_heard_and_a_sorry_is_sympathy(line: str) -> None:
    heard = of(line, "agent: I'm so sorry, Mrs Charles. May I take the number?")
    assert {"vulnerability", "sadness", "sympathy"} <= heard
    assert "apology" not in heard


@pytest.mark.parametrize("line", NONE)
def test_no_death(line: str) -> None:
    assert not {"vulnerability", "sadness"} & of(line)


def test_where_the_body_lies_is_no_illness() -> None:
    talk = ("agent: May I help?", "customer: My dad died on Sunday.", "agent: I'm so sorry. Where is he now?")
    heard = listen(transcript(*talk, "customer: He's still at the hospital.", "agent: Okay."))
    assert {one.kind for one in heard.at(3, "vulnerability")} == {"life_event"}
    ill = listen(transcript("agent: May I help?", "customer: It's my dad. He's still at the hospital.", "agent: Okay."))
    assert "life_event" not in {one.kind for one in ill.at(1, "vulnerability")}
