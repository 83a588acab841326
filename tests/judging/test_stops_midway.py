"""A transcript that stops while the agent is still asking: what belongs to the end is not judged, and nobody is blamed."""

from __future__ import annotations

import empathyqa as eq
from empathyqa.reading import read_text
from empathyqa.scorecard import Outcome

CUT = """Agent: Good morning, Harbour Water.
Customer: hello i had a bill in april and nothing since, i wondered when the next one is due
Agent: can i take your account number please
Customer: four four one double nine
Agent: thank you and what's your postcode
Customer: it's l e four two b d
"""
OF_THE_END = ("settles-the-matter", "sorted-in-this-contact", "who-what-when", "takes-the-work-on", "right-first-time")


def outcomes(words: str) -> dict[str, Outcome]:
    return {one.criterion: one.outcome for one in eq.score(read_text(words)).results}


def test_what_belongs_to_the_end_does_not_apply() -> None:
    found = outcomes(CUT)
    assert {found[one] for one in OF_THE_END} == {Outcome.NOT_APPLICABLE}
    assert eq.score(read_text(CUT)).total is None


def test_of_a_call_the_goodbye_is_missing_too() -> None:
    turns = [("agent", "harbour water"), ("customer", "hello about my bill"), ("agent", "l s six"), ("customer", "that's it")]
    cut = eq.Transcript("cut", tuple(eq.Turn(i, *turn) for i, turn in enumerate(turns)), channel="voice")
    assert eq.score(cut).total is None
    left = eq.Transcript("left", (*cut.turns, eq.Turn(4, "agent", "bye now")), channel="voice")
    assert eq.score(left).total is not None


def test_a_call_that_ends_is_held_to_its_end() -> None:
    found = outcomes(CUT + "Agent: I can't see it from here. Bye.\nCustomer: oh. bye\n")
    assert found["settles-the-matter"] is Outcome.MISSED


def test_what_was_heard_before_it_stopped_still_counts() -> None:
    pushed = CUT.replace("thank you and", "sorry, what was the account number again? and").replace(
        "it's l e four", "i've just told you that, as i said four four one double nine. l e four"
    )
    assert outcomes(pushed)["says-it-once"] is not Outcome.NOT_APPLICABLE
