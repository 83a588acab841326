"""Facts that a rubric asks to be noted: how each kind looks, where it is looked for, and that nothing is scored."""

from __future__ import annotations

import csv
import io
import json

import pytest

from empathyqa.reading import read_text
from empathyqa.report import card_from_json, render
from empathyqa.rubric import load_rubric
from empathyqa.rubric.model import Extract, Rubric
from empathyqa.scorecard import Extracted, Scorecard
from empathyqa.scorer import Scorer

BALANCED = load_rubric("balanced")


def asking(**fact: object) -> Rubric:
    """The balanced rubric with one fact to note."""
    return BALANCED.model_copy(update={"extract": [Extract.model_validate({"id": "it", "label": "It", **fact})]})


def noted(talk: str, **fact: object) -> Extracted:
    (one,) = Scorer(asking(**fact)).score(read_text(talk)).extracted
    return one


def values(talk: str, **fact: object) -> list[str]:
    return [said.value for said in noted(talk, **fact).said]


def customer(words: str) -> str:
    return f"Customer: {words}\nAgent: Thank you."


@pytest.mark.parametrize(
    ("kind", "words", "found"),
    [
        ("amount", "I paid £1,240.50, forty pounds, 12 quid, 50p and €9.99.", "£1,240.50|forty pounds|12 quid|50p|€9.99"),
        ("amount", "It was one hundred and twenty pounds fifty.", "one hundred and twenty pounds fifty"),
        ("amount", "I have 3 children and waited 40 minutes in 2024.", ""),
        ("date", "Tuesday the 14th, or 14 May 2026, or May 3rd.", "Tuesday the 14th|14 May 2026|May 3rd"),
        ("date", "On 14/05/2026 or 2026-05-14, tomorrow morning.", "14/05/2026|2026-05-14|tomorrow morning"),
        ("date", "the fourteenth of January, or next week", "the fourteenth of January|next week"),
        ("date", "I may march down there, second to none. It was sunny on 3/4 of the road.", ""),
        ("time", "between 8 and 12, or 10:30, 8am, half past two, noon", "between 8 and 12|10:30|8am|half past two|noon"),
        ("amount", "It should be four p m, at 758 P Street.", ""),
        ("amount", "sixty one thousand dollars and forty cents", "sixty one thousand dollars and forty cents"),
        ("time", "half five in the morning", "half five in the morning"),
        ("time", "It cost £10.30 and took 8 amps.", ""),
        ("phone", "07700 900 123 or +44 20 7946 0000", "07700900123|+442079460000"),
        ("phone", "oh seven seven double oh nine double oh one two three", "07700900123"),
        ("phone", "My order is 123456 and it is 2024.", ""),
        ("email", "Write to jo.b+x@post.example.org.", "jo.b+x@post.example.org"),
        ("email", "I am @jo on there.", ""),
        ("postcode", "It's sw1a 1aa, on the 5th, or LS1 4AP.", "SW1A 1AA|LS1 4AP"),
        ("name", "Hello, my name is Ada Obi and it broke.", "Ada Obi"),
        ("name", "My name is Zoë O'Hara-Nkemelu, yes.", "Zoë O'Hara-Nkemelu"),
        ("name", "You get one letter in your name, by Thursday.", ""),
        ("name", "Hello, it broke in March and Ada said so.", ""),
        ("reference", "I rang in 2024 on 07700 900123, ref AB12345 and 4471.", "AB12345|4471"),
        ("reference", "It is 100 GB for 3000 pounds, 12hrs, 50%.", ""),
    ],
)
def test_how_each_kind_looks(kind: str, words: str, found: str) -> None:
    assert values(customer(words), kind=kind) == ([*found.split("|")] if found else [])


ORDER = {"kind": "reference", "after": ["order number", "order"]}


@pytest.mark.parametrize(
    ("talk", "found"),
    [
        ("Customer: My order 4471 never came.\nAgent: Order 4471, due Tuesday.", ["4471"]),
        ("Agent: What's your order number?\nCustomer: Sure, AB-12345-X.\nAgent: Thanks.", ["AB-12345-X"]),
        ("Agent: The order number?\nCustomer: One moment.\nCustomer: It's 99812.\nAgent: Thanks.", ["99812"]),
        ("Agent: Your order number?\nCustomer: double four seven one\nAgent: Thanks.", ["4471"]),
        ("Customer: The order number is 4471 and my account is 8812.\nAgent: Thanks.", ["4471"]),
        ("Customer: The order is 3 days late and cost 120 pounds.\nAgent: Oh.", []),
        ("Agent: Is it about the order?\nCustomer: No.\nAgent: What then?\nCustomer: Account 8812.\nAgent: Right.", []),
        ("Customer: Is that the order? 4471 is my account.\nAgent: Right.", []),
    ],
)
def test_a_reference_stands_after_what_names_it_or_in_the_answer(talk: str, found: list[str]) -> None:
    assert values(talk, **ORDER) == found


def test_a_value_has_its_words_and_its_place() -> None:
    talk = "Agent: Your order number?\nCustomer: It's double four seven one."
    (said,) = noted(talk, **ORDER).said
    assert (said.value, said.turn, said.text) == ("4471", 1, "double four seven one")
    assert read_text(talk).turns[said.turn].text[said.start : said.end] == said.text


def test_what_a_redactor_hid_is_called_hidden_and_never_guessed() -> None:
    hidden = noted("Agent: Your order number?\nCustomer: It's [NUMBER].\nAgent: Thanks.", **ORDER)
    assert (hidden.said, hidden.hidden) == ((), True)
    assert noted("Agent: Your order number?\nCustomer: It's [NAME].\nAgent: Thanks.", **ORDER).hidden is False
    assert noted(customer("It's [EMAIL]."), kind="email").hidden is True
    both = noted("Customer: My order number is [NUMBER].\nAgent: Order 4471?\nCustomer: Yes.", **ORDER)
    assert (both.hidden, [said.value for said in both.said]) == (False, ["4471"])


def test_whose_words_count() -> None:
    talk = "Customer: I want it on Tuesday.\nAgent: I can do Friday."
    assert values(talk, kind="date", said_by="customer") == ["Tuesday"]
    assert values(talk, kind="date", said_by="agent") == ["Friday"]
    assert values(talk, kind="date") == ["Tuesday", "Friday"]


def test_which_of_several_is_taken() -> None:
    talk = "Agent: Tuesday?\nCustomer: No, Wednesday.\nAgent: Wednesday it is, or Friday."
    assert values(talk, kind="date", take="first") == ["Tuesday"]
    assert values(talk, kind="date", take="last") == ["Friday"]
    assert values(talk, kind="date") == ["Tuesday", "Wednesday", "Friday"]


def test_own_values_are_noted_in_the_rubrics_words() -> None:
    words = {"damaged": ["arrived broken", "cracked"], "late": ["never came"]}
    talk = customer("It never came, and the last one was cracked. Cracked!")
    assert values(talk, kind="phrase", words=words) == ["late", "damaged"]


def test_a_promise_is_the_agents_sentence_and_an_offer_is_none() -> None:
    talk = "Customer: And now?\nAgent: I'll ring you myself by noon tomorrow. Shall I text you as well?"
    assert values(talk, kind="promise") == ["I'll ring you myself by noon tomorrow."]
    assert values(talk, kind="promise", after=["refund"]) == []


def test_a_fact_is_never_scored() -> None:
    talk = read_text("Customer: My order 4471 never came, I'm fed up.\nAgent: I'm sorry. I'll send it today.")
    plain, asked = Scorer(BALANCED).score(talk), Scorer(asking(**ORDER)).score(talk)
    assert (plain.total, plain.band, plain.pillars, plain.results) == (asked.total, asked.band, asked.pillars, asked.results)
    assert plain.extracted == ()


def test_a_rubric_without_facts_keeps_its_hash() -> None:
    assert BALANCED.model_copy(update={"extract": []}).sha256 == BALANCED.sha256
    assert asking(**ORDER).sha256 != BALANCED.sha256


def card() -> Scorecard:
    talk = "Agent: Your order number?\nCustomer: It's AB-12. No, 4471.\nAgent: Thanks."
    return Scorer(asking(**ORDER)).score(read_text(talk))


def test_facts_are_in_every_format() -> None:
    talk = read_text("Agent: Your order number?\nCustomer: It's 4471.\nAgent: Thanks.")
    one = Scorer(asking(**ORDER)).score(talk)
    value = json.loads(render(one, format="json"))
    assert value["extracted"] == [
        {
            "id": "it", "label": "It", "kind": "reference", "hidden": False,
            "said": [{"value": "4471", "turn": 1, "start": 5, "end": 9, "text": "4471"}],
        }
    ]  # fmt: skip
    assert card_from_json(value) == one
    rows = list(csv.DictReader(io.StringIO(render(one, format="csv"))))
    assert {row["extract:it"] for row in rows} == {"4471"}
    assert "- **It**: 4471" in render(one, talk, format="md")
    assert '<dt>It</dt><dd><p class="value" dir="auto">4471</p>' in render(one, talk)
    assert '<p class="value" dir="auto">4471</p>' in render(one), "a card alone still has its facts"


@pytest.mark.parametrize("format", ["html", "md", "json", "csv"])
@pytest.mark.parametrize("quotes", ["redacted", "none"])
def test_facts_keep_to_the_quotes_rule(format: str, quotes: str) -> None:
    talk = read_text("Agent: Your order number?\nCustomer: It's AB-12345.\nAgent: Thanks.")
    shown = render(Scorer(asking(**ORDER)).score(talk), talk, format=format, quotes=quotes)  # type: ignore[arg-type]
    facts = {
        "html": shown.split("Noted from what was said")[-1].split("</dl>")[0],
        "md": "".join(line for line in shown.splitlines() if line.startswith("- **It**")).replace("\\", ""),
        "json": shown.split('"extracted"')[-1],
        "csv": shown,
    }[format]
    assert "AB-12345" not in facts
    assert "extract:it" in shown or format != "csv"
    assert ("[NUMBER]" in facts) == (quotes == "redacted")


def test_a_hostile_value_is_text() -> None:
    one = noted("Agent: Your name?\nCustomer: My name is Bob<script>alert(1)</script>.\nAgent: Thanks.", kind="name")
    assert one.said[0].value == "Bob"


def test_long_turns_are_read_in_a_moment() -> None:
    import time

    for words in ("1 " * 9_000, "A1-" * 6_000, "one " * 5_000, "£1," * 6_000):
        started = time.perf_counter()
        for kind in ("reference", "amount", "date", "time", "phone", "email", "postcode", "name"):
            values(f"Customer: {words}\nAgent: Yes.", kind=kind)
        assert time.perf_counter() - started < 15
