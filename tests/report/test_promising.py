"""What counts as a promise in the note, and by when: the firm's side, what it will do, its own clause's time."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.reading import read_text
from empathyqa.report.heard import heard_in
from empathyqa.report.promising import promises
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.summary import summary_of
from empathyqa.report.view import Promise


def _promised(said: str) -> list[Promise]:
    """The promises of a note, heard as usual."""
    talk = read_text(f"Customer: My lamp came broken. What happens now?\nAgent: {said}\nCustomer: Right, thanks.")
    signals = eq.listen(talk)
    card = eq.Scorer(eq.load_rubric("balanced")).judge(signals)
    return list(summary_of(card, talk, heard_in(card, signals), signals, QuoteBook(card, talk, "full")).promises)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("I'll ring the depot this afternoon and email you by five.", "by five"),
        ("I start at six. I'll text you myself at quarter to seven, either way.", "quarter to seven"),
        ("I'll check it myself at five before he's home.", "at five"),
        ("We'll send the new one on Monday.", "on Monday"),
        ("You'll get the bill by email on Monday and it'll say twenty pounds.", "on Monday"),
    ],
)
def test_a_promise_has_the_time_of_its_own_clause(said: str, when: str) -> None:
    assert [promise.when for promise in _promised(said)] == [when]


@pytest.mark.parametrize(
    "said",
    [
        "You should have read that before you handed it over.",
        "You can try both on Monday and take a week over it.",
        "She has one in the shop, and they're open till half past six.",
        "No, it's about an hour.",
        "Dogs on the beach before ten and after six in August.",
        "I'm just telling you how it works.",
        "If it's the board, we'll come back after five on Friday.",
        "I'll ring you on Friday if it breaks again.",
        "I can send it on Friday.",
        "I've noted your feedback.",
    ],
)
def test_rules_hours_reproaches_offers_and_ifs_promise_nothing(said: str) -> None:
    assert _promised(said) == []


def test_since_when_a_thing_is_shut_is_no_by_when() -> None:
    promised = _promised("I'll get her to ring you, and the lift's shut since Saturday night.")
    assert [promise.when for promise in promised] in ([], [""])


def test_the_number_of_a_bus_is_no_by_when() -> None:
    promised = _promised("I'll tell the depot about the 7.52 and write to you tomorrow.")
    assert all("7.52" not in promise.when for promise in promised)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'll ring you", True),
        ("you'll hear by noon", True),
        ("the technical team will ring you", True),
        ("transferring you now", True),
        ("that's booked for Friday", True),
        ("you'll have to ring them", False),
        ("I've stopped what I asked for", False),
        ("you should have reported it", False),
        ("you should have it by Friday", True),
        ("if he finds it I'll ring you", False),
        ("I'll see if it came", True),
    ],
)
def test_a_clause_promises(said: str, expected: bool) -> None:
    start = max(said.find("I'll"), 0)
    assert promises(said, start, min(start + 4, len(said))) is expected
