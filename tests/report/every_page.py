"""Every kind of page that the library writes, for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable

from empathyqa.cli.score_index import Summary, index_page
from empathyqa.insight.agreement import Mark, calibration
from empathyqa.report import render
from empathyqa.report.calibration import render_calibration
from empathyqa.report.many import render_agent, render_team
from empathyqa.rubric import handbook, load_rubric
from empathyqa.scorecard import Extracted, Outcome, Said

from .made import Made, made_from
from .made_calls import ALL, disclosure_missed, quick_not_heard, well_handled
from .made_criteria import made_rubric
from .made_team import hostile, larkfield, larkfield_contacts
from .test_hostile_text import HOSTILE, hostile_page


def call_page(made: Made) -> str:
    """A call report with facts noted."""
    from dataclasses import replace

    said = Said("4471", 1, 0, 4, made.transcript.turns[1].text[:4])
    facts = (Extracted("order", "Order number", "reference", (said,)), Extracted("day", "Day", "date", (), True))
    card = replace(made.card, extracted=facts)
    return render(card, made.transcript, rubric=made_rubric(), signals=made.signals)


def calibrated() -> str:
    """The calibration page, with disagreements."""
    contacts = {one.card.id: one for one in larkfield_contacts()}
    swapped = {Outcome.MET: Outcome.MISSED, Outcome.MISSED: Outcome.MET}
    marks = [
        Mark(one.card.id, result.criterion, swapped.get(result.outcome, result.outcome) if n % 3 else result.outcome, who)
        for n, one in enumerate(contacts.values())
        for result in one.card.results
        if result.use == "score" and result.outcome is not Outcome.NEEDS_A_PERSON
        for who in ("Ruth", "Sam")
    ]
    found = calibration(marks, [one.card for one in contacts.values()])
    return render_calibration(found, contacts)


def index(times: int = 1) -> str:
    """The list of a folder of call reports."""
    return index_page([Summary.of(call().card, f"call-{n}.html") for n, call in enumerate(ALL * times)])


def megabyte() -> str:
    """A call with a turn of a million characters without a space."""
    from dataclasses import replace

    made = quick_not_heard()
    turns = (*made.transcript.turns[:-1], replace(made.transcript.turns[-1], text="x" * 1_000_000))
    transcript = replace(made.transcript, turns=turns)
    return render(made_from(made.card, transcript), transcript)


PAGES: dict[str, Callable[[], str]] = {
    "call missed": lambda: call_page(disclosure_missed()),
    "call well": lambda: call_page(well_handled()),
    "call card alone": lambda: render(quick_not_heard().card),
    "team": lambda: render_team(larkfield()),
    "agent": lambda: render_agent(larkfield().agents[-1], larkfield()),
    "calibration": calibrated,
    "index": index,
    "long index": lambda: index(8),
    "handbook": lambda: handbook(load_rubric("nnca-deep"), "html"),
}
HOSTILE_PAGES: dict[str, Callable[[], str]] = {
    "call": hostile_page,
    "team": lambda: render_team(hostile(" ".join(HOSTILE))),
    "agent": lambda: render_agent(hostile(" ".join(HOSTILE)).agents[0], hostile(" ".join(HOSTILE))),
    "megabyte": megabyte,
    "unbroken": lambda: render_team(hostile("verylongword" * 30)),
}
