"""A cool goodbye is no answer to what was taken up long before; a push near it, or one where nothing was taken up, still is."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from tests.judging.made import heard

SCORER = Scorer(load_rubric("balanced"))
AILMENT = "customer: I've sprained my wrist, can you pause the climbing pass? | vulnerability:health"
ASKS = "agent: What happened to the wrist? | discovery_question"
DOES = "agent: I've paused it until March. | resolution next_step"
TALK = (
    "customer: I fell off a ladder. | ", DOES, "customer: And the locker? | ", "agent: It's yours still. | ", "customer: Ok. | ",
    "agent: Key's at the desk. | ", "customer: And parking? | ", "agent: Two pounds. | ", "customer: It was free. | unresolved",
)  # fmt: skip
GOODBYE = "agent: Perfect. Have a great day! | dismissal closing"


def archetype(*lines: str) -> str:
    return SCORER.judge(heard(*lines)).archetype


def test_a_late_goodbye_shuts_the_door_on_something_else() -> None:
    assert archetype(AILMENT, ASKS, *TALK, GOODBYE) != "unsafe_to_disclose"


@pytest.mark.parametrize(
    "lines",
    [
        (AILMENT, "agent: Calm down, it's only a wrist. | dismissal", *TALK, "agent: Bye. | closing"),
        (AILMENT, "agent: Postcode? | verification_question", "customer: LS6. | ", "agent: Right. | ", *TALK[2:], GOODBYE),
        ("customer: He said he'd hurt me. | crisis", ASKS, *TALK, GOODBYE),
    ],
)
def test_a_disclosure_that_was_shut_or_passed_over_still_is(lines: tuple[str, ...]) -> None:
    assert archetype(*lines) == "unsafe_to_disclose"
