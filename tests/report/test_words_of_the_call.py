"""Small text pieces: cleaning, hiding, slots, topics, the reason for contact, promises."""

from __future__ import annotations

import re

import pytest

from empathyqa.report.better_line import better_line, day_or_hour, promised_time, spoken_name
from empathyqa.report.cleaning import one_line, shortened, shown
from empathyqa.report.hiding import hidden, name_words, without_personal_data
from empathyqa.report.prepare import report_view
from empathyqa.report.summary import reason_turn
from empathyqa.report.topic import topic_of
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript, Turn

from .made_calls import disclosure_missed, quick_not_heard, well_handled


def talk(*lines: str) -> Transcript:
    roles = {"C": "customer", "A": "agent"}
    return Transcript("t", tuple(Turn(i, roles[line[0]], line[3:]) for i, line in enumerate(lines)))  # type: ignore[arg-type]


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
    ("agent", "time"),
    [
        ("I'll ring you by noon tomorrow.", "noon tomorrow"),
        ("We’ll have it with you by Friday.", "Friday"),
        ("It comes out on Friday. I'll look.", ""),
        ("Your bag is due on Friday.", ""),
        ("I'll ring you in two hours.", ""),
    ],
)
def test_only_what_the_agent_said_they_would_do_gives_a_time(agent: str, time: str) -> None:
    spoken = talk("C: My bag never came", f"A: {agent}")
    start = re.search(r"(?:by |on |in )?(?:noon tomorrow|Friday|two hours)", agent)
    assert start is not None
    heard = Signal("timeframe", 1, start.start(), start.end(), start.group())
    assert promised_time([heard], spoken) == time
    assert promised_time([heard], None) == ""


@pytest.mark.parametrize(
    ("name", "said"),
    [("Crystal Minh", "Crystal"), ("Mrs Okafor", "Mrs Okafor"), ("Dr. A. Khan", "Dr. Khan"), ("Mr", ""), (None, "")],
)
def test_a_name_as_one_would_say_it(name: str | None, said: str) -> None:
    assert spoken_name(name) == said


@pytest.mark.parametrize(
    ("timeframe", "fits"),
    [
        ("by noon tomorrow", "noon tomorrow"),
        ("Friday", "Friday"),
        ("in 3 to 5 days", ""),
        ("within the hour", ""),
        ("two hours", ""),
    ],
)
def test_only_a_day_or_an_hour_fits_after_by(timeframe: str, fits: str) -> None:
    assert day_or_hour(timeframe) == fits


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        (("C: My order never came", "A: Let me find the order.", "C: It's order 12"), "your order"),
        (("C: I've paid the bill twice", "A: Which bill?", "C: the last bill you sent"), "the bill"),
        (("C: It's the doll's house", "A: The doll's house, yes?", "C: that house"), ""),
        (("C: My order never came", "A: Oh dear.", "C: My order!"), "your order"),
        (("C: Is my refill ready?", "A: It's ready now.", "C: Great."), "your refill"),
        (("C: My order never came", "A: Oh dear.", *("C: No", "A: Yes") * 4), ""),
        (("C: The drawer is gone", "A: Sorry.", "C: the drawer?", "A: Sorry.", "C: send the drawer"), "the drawer"),
        (("C: My sofa came broken", "A: Oh dear.", "C: The sofa!", "C: the sofa, yes"), "your sofa"),
        (("C: this is the third time I've called", "A: The third time?", "C: third time"), ""),
        (("C: my husband passed away", "A: Your husband?", "C: yes, my husband"), ""),
        (("C: my boiler broke again", "A: The boilers there are old.", "C: my boiler isn't"), "your boiler"),
        # a thing of their own that the agent takes up once, however long the talk; not where nobody does, nor a place
        (("C: It's my parking permit", "A: Your parking permit, yes.", *("C: No", "A: Yes") * 4), "your parking permit"),
        (("C: It's my parking permit", "A: I see.", *("C: No", "A: Yes") * 4), ""),
        (("C: There's a man in my porch", "A: In your porch?", *("C: No", "A: Yes") * 4), ""),
        (("C: my rent's due tomorrow", "A: With the rent due, oh dear.", *("C: No", "A: Yes") * 4), ""),
        # at the last the thing of their own in the turn that says why they came, as the first of these
        (("C: Hi", "A: Hello?", "C: My suitcase still hasn't come home", *("C: No", "A: Yes") * 4), "your suitcase"),
        (("C: I don't see why my payment's going up", *("A: Yes", "C: No") * 5), "your payment"),
        (("C: They came about my mum's vet bill last week", *("A: Yes", "C: No") * 5), ""),
        (("C: yes", "A: yes"), ""),
        (("A: Hello?",), ""),
    ],
)
def test_the_topic_is_a_noun_both_come_back_to_or_nothing(said: tuple[str, ...], topic: str) -> None:
    assert topic_of(talk(*said)) == topic


def test_the_reason_for_contact_is_the_first_turn_with_something_in_it() -> None:
    turn = reason_turn(
        talk("A: Hello, how can I help?", "C: Hi, good morning, yes", "C: my parcel never arrived", "C: thanks")
    )
    assert turn is not None
    assert turn.text == "my parcel never arrived"
    assert reason_turn(talk("A: Hello?")) is None


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


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("I'll ring you by noon", "the agent"),
        ("We'll send it on Friday", "the company"),
        ("You'll get a letter within five days", "the company"),
        ("If anything slips, you'll hear it from me", "the agent"),
        ("Please send us the form by Friday", "the customer"),
        ("Radiators by six tonight", "nobody"),
        ("The letter goes out tonight, should be with you Thursday", "nobody"),
        ("You'd be on the mains all day", "the company"),
        ("You'll have to fill it in by Friday", "the customer"),
        ("You need to send it back", "the customer"),
        ("Let's book it for Tuesday, while you're on", "the company"),
        ("I'm putting you through to billing", "the agent"),
    ],
)
def test_what_comes_to_the_customer_is_not_theirs_to_do(sentence: str, owner: str) -> None:
    from empathyqa.report.summary import _owner

    assert _owner(sentence, "nobody") == owner


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("The letter goes out tonight, it should be with you Thursday.", "not said"),
        ("Just bring the form with you on Friday.", ""),
        ("The technical team will ring you before six tonight.", "the company"),
        ("I know, when you're being passed around.", ""),
        ("Please can you email our care team.", ""),
        ("What I'd do is ring you a taxi.", ""),
        ("We can't ring you before it's due.", ""),
        ("If you ring you hear it all again.", ""),
        ("They'll ring you a bell, I'd think.", ""),
        ("I've passed it on and they'll ring you.", "the agent"),
        ("our office is closed please ring you know where", ""),
        ("right ill ring you in a bit", "not said"),
        ("please keep it safe and youll get a letter", "the company"),
    ],
)
def test_a_promise_is_a_step_of_the_agents_side(said: str, owner: str) -> None:
    from empathyqa.report.quoting import QuoteBook
    from empathyqa.report.summary import _promises
    from empathyqa.signal import Signal

    words = talk("C: And now?", f"A: {said}")
    verb = next(one for one in ("goes out", "bring", "ring you", "you're being passed", "email our", "youll get") if one in said)
    at = said.index(verb)
    step = Signal("next_step", 1, at, at + len(verb), verb)
    promises = _promises([step], QuoteBook(well_handled().card, words, "full"))
    assert [one.owner for one in promises] == [owner] * bool(owner)


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


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("It's a silver Toyota, LK19 ZPV, 6 minutes away.", "6 minutes"),
        ("I've got tomorrow between eight and ten, is that okay?", "tomorrow between eight and ten"),
        ("You'll hear in two working days, as I say.", "in two working days"),
        ("I'll look at it on Friday, and again on Monday", "Friday"),
        ("As soon as I can", ""),
    ],
)
def test_by_when_are_the_time_words_alone(said: str, when: str) -> None:
    from empathyqa.report.by_when import by_when
    from empathyqa.report.quoting import QuoteBook
    from empathyqa.signal import Signal

    words = talk("C: And now?", f"A: {said}")
    book = QuoteBook(well_handled().card, words, "full")
    assert by_when([Signal("timeframe", 1, 0, len(said), said, reason="learned from: “minutes”")], book) == when
    assert by_when([], book) == ""


@pytest.mark.parametrize(
    ("said", "time", "when"),
    [
        ("I'll ring this number if I'm a minute over.", "a minute", ""),
        ("He'll ring when he is ten minutes off.", "is ten minutes", ""),
        ("This will take 2 minutes.", "take 2 minutes", ""),
        ("It stays with us till then.", "till then", ""),
        ("It takes up to 20 days.", "takes up to 20 days", "up to 20 days"),
        ("He's ten minutes away.", "He's ten minutes", "ten minutes"),
        ("It's the rest from 18 January less 25%.", "January less", "January"),
        ("If needed, I'll ring on Friday.", "on Friday", "on Friday"),
        ("I'll ring when you're home, by Friday.", "by Friday", "by Friday"),
        ("It'll be about four days.", "about four days", "about four days"),
    ],
)
def test_a_conditions_time_is_no_by_when(said: str, time: str, when: str) -> None:
    from empathyqa.report.by_when import by_when
    from empathyqa.report.quoting import QuoteBook
    from empathyqa.signal import Signal

    words = talk("C: And now?", f"A: {said}")
    book = QuoteBook(well_handled().card, words, "full")
    start = said.index(time)
    assert by_when([Signal("timeframe", 1, start, start + len(time), time, reason="says how long it takes")], book) == when


@pytest.mark.parametrize(
    ("said", "step", "promised"),
    [
        ("It's a help fund, you don't pay it back.", "don't pay it", False),
        ("You'll have it if you ring us first.", "if you ring us first", False),
        ('Tap "not spam" and you\'ll get them.', "you'll get them", False),
        ("This will take a while.", "This will take", False),
        ("When you're home I'll ring you.", "When you're home I'll ring you", True),
        ("Send me a photo and I'll raise it.", "I'll raise it", True),
        ("You'll get them in the post.", "You'll get them", True),
    ],
)
def test_what_is_told_to_do_or_not_is_no_promise(said: str, step: str, promised: bool) -> None:
    from empathyqa.signal import Signal, Signals

    words = talk("C: And now?", f"A: {said}")
    start = said.index(step)
    heard = Signals(words, (Signal("next_step", 1, start, start + len(step), step),), ())
    summary = report_view(well_handled().card, words, signals=heard).summary
    assert summary is not None
    assert bool(summary.promises) is promised
