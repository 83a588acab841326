"""What was done, in the note after the contact: what was heard surely, and never a condition."""

from __future__ import annotations

from dataclasses import replace

from empathyqa import listen, read_text
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.summary import DONE_FROM, summary_of
from empathyqa.signal import Signals
from tests.judging.made import heard, scorer

LINES = ("customer: My card is lost. | ", "agent: I've sent a new one. | resolution", "customer: Ok. | confirmation")


def _done(signals: Signals) -> list[str]:
    card = scorer().score(signals.transcript)
    book = QuoteBook(card, signals.transcript, "full")
    return [quote.text for quote in summary_of(card, signals.transcript, signals, signals, book).done]


def test_only_what_was_heard_surely_stands_as_done() -> None:
    sure = heard(*LINES)
    fainter = tuple([replace(each, confidence=DONE_FROM - 0.1) for each in sure.signals])
    assert len(_done(sure)) == 1
    assert _done(replace(sure, signals=fainter)) == []


def test_a_condition_is_not_what_was_done() -> None:
    said = "Customer: Can you take him off it?\nAgent: If we just remove a user, he'd get an e-mail about it.\nCustomer: Oh.\n"
    assert not listen(read_text(said)).of("resolution")
    did = "Customer: Can you take him off it?\nAgent: We just removed him.\nCustomer: Oh.\n"
    assert listen(read_text(did)).of("resolution")
