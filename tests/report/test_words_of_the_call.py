"""Small text pieces: cleaning, hiding, slots, topics, the reason for contact, promises."""

from __future__ import annotations

import pytest

from empathyqa.report.better_line import better_line, spoken_name
from empathyqa.report.cleaning import one_line, shortened, shown
from empathyqa.report.hiding import hidden, name_words, without_personal_data
from empathyqa.report.prepare import report_view

from .made_calls import disclosure_missed, quick_not_heard, well_handled


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"), ("a\x00b", "a⟨U+0000⟩b"), ("\u202eabc", "⟨U+202E⟩abc"), ("a\r\nb", "a\n\nb"),
        ("\ud83d", "\ufffd"), ("👩‍🚀", "👩‍🚀"), ("tab\tstays", "tab\tstays"),
    ],
)  # fmt: skip
def test_shown(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_one_line_and_shortened() -> None:
    assert one_line(" a \n b\t c ") == "a b c"
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("short", 12) == "short"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mail jo.b+x@shop.example.co.uk today", "mail [E-MAIL] today"),
        ("card 4111 1111 1111 1111 please", "card [CARD] please"),
        ("ring +44 20 7946 0958 or 020 7946 0958", "ring [PHONE] or [PHONE]"),
        ("at SW1A 1AA, order 4471", "at [POSTCODE], order [NUMBER]"),
        ("claim AB-12345, parcel DR80082969", "claim [NUMBER], parcel [NUMBER]"),
        ("sort code 20-45-11", "sort code [NUMBER]"),
        ("my COVID-19 test, 10-15 minutes", "my COVID-19 test, 10-15 minutes"),
        ("£1250 in 2 weeks, 3 to 5 days", "£1250 in 2 weeks, 3 to 5 days"),
        ("Ngozi Okafor here, okafor's account", "[NAME] here, [NAME]'s account"),
    ],
)
def test_personal_data_is_hidden(text: str, left: str) -> None:
    assert without_personal_data(text, name_words("Mrs Ngozi Okafor", "Ngozi Okafor")) == left


def test_the_three_quotes_rules() -> None:
    assert hidden("order 4471", "full", ()) == "order 4471"
    assert hidden("order 4471", "redacted", ()) == "order [NUMBER]"
    assert hidden("order 4471", "none", ()) == ""


def test_slots_are_filled_or_stay_readable() -> None:
    parts = better_line("Thanks, <name>. Does that deal with <fact>, by <time>? <order number>", {"name": "Crystal"})
    assert [(part.text, part.slot, part.filled) for part in parts] == [
        ("Thanks, ", False, False), ("Crystal", True, True), (". Does that deal with ", False, False),
        ("this", False, False), (", by ", False, False), ("day or hour", True, False),
        ("? ", False, False), ("order number", True, False),
    ]  # fmt: skip
    assert better_line("", {}) == ()
    assert better_line("3 < 4 > 2", {})[0].text == "3 < 4 > 2"
    assert better_line("<fact>: no wonder.", {"fact": "your order"})[0].text == "Your order"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("I'm sorry about <fact>.", "I'm sorry about this."),
        ("So it's about <fact>. Right?", "So it's about their matter, in their words. Right?"),
        ("You mentioned <fact>.", "You mentioned their matter, in their words."),
        ("<fact>: no wonder.", "their matter, in their words: no wonder."),
    ],
)
def test_a_matter_that_is_not_known_reads_this_unless_the_line_says_it_back(template: str, said: str) -> None:
    assert "".join(part.text for part in better_line(template, {})) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [("Crystal Minh", "Crystal"), ("Mrs Okafor", "Mrs Okafor"), ("Dr. A. Khan", "Dr. Khan"), ("Mr", ""), (None, "")],
)
def test_a_name_as_one_would_say_it(name: str | None, said: str) -> None:
    assert spoken_name(name) == said


def test_promises_have_an_owner_and_a_time() -> None:
    summary = report_view(well_handled().card, well_handled().transcript, signals=well_handled().signals).summary
    assert summary is not None
    assert [(one.owner, one.when) for one in summary.promises] == [
        ("the agent", "today, between one and three"),
        ("the agent", "by noon tomorrow"),
    ]
    assert [quote.label for quote in summary.vulnerability] == [
        "vulnerability (health)",
        "vulnerability (money or resilience)",
    ]
    assert summary.status == "The matter is in hand: a concrete step was promised."


def test_open_questions_come_from_facts() -> None:
    made = quick_not_heard()
    summary = report_view(made.card, made.transcript, signals=made.signals).summary
    assert summary is not None
    assert [quote.text for quote in summary.open_questions] == ["will you still have the yellow one?"]
    without = report_view(made.card, made.transcript).summary
    assert without is not None
    assert without.open_questions is None


def test_a_crisis_is_noted_in_the_summary() -> None:
    made = disclosure_missed()
    summary = report_view(made.card, made.transcript, signals=made.signals).summary
    assert summary is not None
    assert summary.vulnerability[-1].label == "crisis or danger (despair)"


def test_a_settled_matter_with_a_day_is_a_promise_and_the_whole_time_is_told() -> None:
    import empathyqa as eq
    from empathyqa.reading import read_text

    talk = read_text(
        "Customer: My boiler is broken, when can you come?\n"
        "Agent: That's booked for you today, between two and four. I can see it's been cold.\n"
        "Customer: Great, thanks."
    )
    signals = eq.listen(talk)
    summary = report_view(eq.Scorer(eq.load_rubric("balanced")).judge(signals), talk, signals=signals).summary
    assert summary is not None
    assert [(one.owner, one.when) for one in summary.promises] == [("the company", "today, between two and four")]
