"""No need: a thing in its box, a mattress as goods, a bare yes; and a chair that keeps a confused parent in is no abuse."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen


@pytest.mark.parametrize(
    "words",
    ["its still in the box", "it's a cot mattress, was due monday, then wednesday", "I am on the library computer now",
     "still in its packaging, never used", "the cot sheets came in grey"],
)  # fmt: skip
def test_goods_are_no_need(words: str) -> None:
    talk = transcript("agent: Hello.", "customer: I've an order.", "agent: Which?", f"customer: {words}", "agent: Let me check.")
    assert not [one for one in listen(talk).of("vulnerability") if one.turn == 3]


@pytest.mark.parametrize("words", ["My husband died, it's still in the box", "I've no money and the cot mattress is all we have"])
def test_a_need_beside_goods_is_heard(words: str) -> None:
    assert listen(transcript("agent: Hello.", f"customer: {words}", "agent: I see.")).of("vulnerability")


CONFUSED = "customer: My mother's not herself. She was out on the road in her nightdress."
CHAIR = "customer: I've the chair against the door and I sleep on it."


def test_a_chair_that_keeps_a_confused_parent_in_is_no_abuse() -> None:
    kept_in = listen(transcript("agent: Hello.", CONFUSED, "agent: I see.", CHAIR, "agent: Right.")).of("crisis")
    assert "abuse" not in {cue.kind for cue in kept_in}
    assert any(cue.turn == 3 for cue in kept_in)
    afraid = listen(transcript("agent: Hello.", "customer: I'm scared of him.", "agent: I see.", CHAIR, "agent: Right."))
    assert [cue.kind for cue in afraid.of("crisis") if cue.turn == 3] == ["abuse"]


@pytest.mark.parametrize("words", ["Yeah.", "no no", "Aye, okay.", "Yeah. Maybe. Go on."])
def test_a_bare_yes_discloses_nothing_by_itself(words: str) -> None:
    talk = transcript(
        "agent: Hello.", "customer: He looks at the phone. He gets the wages.", "agent: And is the flat in your name?",
        f"customer: {words}", "agent: Right.",
    )  # fmt: skip
    assert not [one for one in listen(talk) if one.turn == 3 and one.id in ("crisis", "vulnerability")]


def test_a_bare_yes_to_a_question_of_harm_is_a_cue() -> None:
    talk = transcript("agent: Hello.", "customer: Hi.", "agent: Is he hurting you?", "customer: Yeah.", "agent: Right.")
    assert [one for one in listen(talk).of("crisis") if one.turn == 3]
