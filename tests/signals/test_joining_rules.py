"""Another package's rule joins the built-in ones: nothing that was heard before is lost."""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.ear.model import ears
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.transcript import Transcript, Turn

CALL = Transcript(
    "joined",
    (
        Turn(0, "agent", "Good morning, Marlow Homes, Priya speaking. Top of the day."),
        Turn(1, "customer", "I've called three times and the boiler still isn't working, this is ridiculous!"),
        Turn(2, "agent", "I'm sorry about the delay. What happened when you reset it?"),
    ),
)


@rule("greeting", examples=Examples(("Top of the day.",), ("Hm.",)), decides=True)
def top_of_the_day(view: TurnView) -> Iterator[Heard]:
    """A greeting of one house."""
    at = view.turn.text.find("Top of the day")
    if at >= 0:
        yield Heard(at, at + 14, "this house's greeting")


def test_a_rule_that_joins_takes_nothing_away() -> None:
    alone = {(s.id, s.turn, s.start, s.end) for s in listen(CALL)}
    for _ in range(2):  # the second time the texts are remembered
        joined = {(s.id, s.turn, s.start, s.end) for s in listen(CALL, rules=(*BUILT_IN, top_of_the_day), ear=ears())}
        assert alone <= joined
        assert {s[0] for s in joined - alone} == {"greeting"}
