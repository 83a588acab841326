"""The arc in the call report: one sentence, with the time where there is one; none where only the card was given."""

from __future__ import annotations

import pytest

from empathyqa.arc import follow
from empathyqa.report import render
from empathyqa.report.arc_told import arc_line

from .made_calls import well_handled


@pytest.mark.parametrize("format", ["html", "md"])
def test_the_report_says_when_the_customer_found_it_hardest(format: str) -> None:
    made = well_handled()
    line = arc_line(follow(made.signals), made.transcript)
    assert line == "Hardest for the customer at 0:06, and glad by the end."
    assert line in render(made.card, made.transcript, format=format, signals=made.signals)
    assert "Hardest for" not in render(made.card, made.transcript, format=format)


def test_without_times_the_turn_is_named() -> None:
    from tests.judging.made import heard

    signals = heard("agent: Hello. | greeting", "customer: I've had enough. | anger:2", "agent: Right. | ")
    assert arc_line(follow(signals), signals.transcript) == "Hardest for the customer at turn 2, and not yet calm at the end."
    calm = heard("customer: Hello. | ")
    assert arc_line(follow(calm), calm.transcript) == "No clear anger, worry or sadness was heard."
    beside_a_moment = arc_line(follow(calm), calm.transcript, moments=True)
    assert beside_a_moment == "No strong feeling was told outright; what was shown is below."
    alone = heard("agent: Hello? | ")
    assert arc_line(follow(alone), alone.transcript) == ""


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("customer: Oh, you're a star! | gladness", ", and glad by the end."),
        ("customer: Fair enough. | confirmation", ", and accepted how it ended."),
        ("customer: Right. | ", "."),  # silence is no relief
    ],
)
def test_a_yes_is_no_gladness(last: str, told: str) -> None:
    from tests.judging.made import heard

    lines = ("customer: I've had enough. | anger:2", "agent: No. | ", "customer: Oh. | ", "agent: No. | ", last)
    signals = heard(*lines)
    assert arc_line(follow(signals), signals.transcript) == f"Hardest for the customer at turn 1{told}"


def test_a_faint_yes_is_not_told() -> None:
    from dataclasses import replace

    from tests.judging.made import heard

    signals = heard(
        "customer: I've had enough. | anger:2",
        "agent: No. | ",
        "customer: Ok. | ",
        "agent: No. | ",
        "customer: Cheers. | gladness",
    )
    faint = replace(signals, signals=tuple([replace(s, confidence=0.4) if s.id == "gladness" else s for s in signals.signals]))
    assert arc_line(follow(faint), faint.transcript)== "Hardest for the customer at turn 1."


def test_no_glad_end_where_the_matter_or_a_hint_of_harm_was_left() -> None:
    made = well_handled()
    assert arc_line(follow(made.signals), made.transcript, left=True) == "Hardest for the customer at 0:06."
