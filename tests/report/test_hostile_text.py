"""What a caller typed shows as text, in every format and in a real browser."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from empathyqa.report import card_from_json, render, signals_json
from empathyqa.report.cleaning import shown
from empathyqa.report.json_form import dumped
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Signals
from empathyqa.transcript import Transcript

from .made import made_from
from .made_calls import quick_not_heard
from .made_criteria import made_rubric
from .pages import Page

HOSTILE = (
    "<script>document.title='owned'</script>",
    "</style></title></textarea><img src=x onerror=alert(1)>",
    "{{ 7*7 }} {% for x in range(9) %}{{ ''.__class__ }}{% endfor %} {# gone #}",
    "\u202egnp.exe\u202c \u2066isolated\u2069 \u200bzero\u200bwidth\ufeff",
    "nul\x00 bell\x07 escape\x1b[31m c1\x9b",
    "half a character \ud83d and a line\u2028separator",
    "👩‍👩‍👧‍👦 🏳️‍🌈 é́́́ مرحبا שלום",
    "&lt;b&gt; &amp; &#x3c;i&#x3e; \" ' ` <!-- -->",
    '=HYPERLINK("http://example.test","click")',
    "| pipes | and *stars* _and_ [links](javascript:alert(1)) # heading\n\n---\n> quote",
)


def hostile_call() -> tuple[Scorecard, Transcript, Signals]:
    """The quick call with a hostile text in every place a caller, a file or a rubric can reach."""
    made = quick_not_heard()
    every = " ".join(HOSTILE)
    turns = tuple(
        replace(turn, text=f"{turn.text} {HOSTILE[turn.index % len(HOSTILE)]}") for turn in made.transcript.turns
    )
    transcript = replace(
        made.transcript, id=every, turns=turns, customer_name=every, metadata={HOSTILE[0]: every}, warnings=(every,),
        parties=tuple(replace(party, label=every, role_reason=every) for party in made.transcript.parties),
    )  # fmt: skip
    results = tuple(
        replace(
            result, title=f"{HOSTILE[0]} {result.title}", reason=every, why=every, tip=every, source=every,
            try_saying=f"<name> {every}", known_limits=(every,),
            evidence=(*result.evidence, *(replace(one, text=every, note=every) for one in result.evidence[:1])),
        )
        for result in made.card.results
    )  # fmt: skip
    card = replace(
        made.card, id=every, results=results, customer_name=every, agent_name=every, rubric_title=every, because=every,
        band=every, warnings=(every,), abstained={HOSTILE[0]: every},
    )  # fmt: skip
    signals = Signals(transcript, tuple(replace(one, kind=HOSTILE[0]) for one in made.signals), made.signals.facts)
    return made_from(card, transcript), transcript, signals


def hostile_page() -> str:
    card, transcript, signals = hostile_call()
    return render(card, transcript, rubric=made_rubric(), signals=signals)


def test_the_page_gains_no_element_and_loses_no_word() -> None:
    whole, plain = Page(hostile_page()), Page(render(quick_not_heard().card, quick_not_heard().transcript))
    assert whole.unclosed == []
    assert {element.tag for element in whole.elements} <= {element.tag for element in plain.elements} | {"bdi"}
    assert not whole.of("script", "img", "b" * 9)
    text = whole.section("transcript")
    for hostile in HOSTILE:
        assert " ".join(shown(hostile).split())[:40] in " ".join(text.split())


def test_template_syntax_in_a_call_is_text() -> None:
    text = Page(hostile_page()).section("transcript")
    assert "{{ 7*7 }}" in text
    assert "{# gone #}" in text
    assert "49" not in text.split("{{ 7*7 }}")[1][:40]


def test_what_turns_direction_or_hides_becomes_visible() -> None:
    source = hostile_page()
    assert not set("\u202e\u202c\u2066\u2069\u200b\ufeff\x00\x07\x1b\x9b\u2028") & set(source)
    assert "⟨U+202E⟩gnp.exe" in source
    assert "nul⟨U+0000⟩" in source
    assert "👩‍👩‍👧‍👦" in source
    source.encode("utf-8")


def test_foreign_text_is_isolated_from_its_surroundings() -> None:
    whole = Page(hostile_page())
    said = [one for one in whole.of("p", "blockquote", "span") if one.attributes.get("dir") == "auto"]
    assert len(said) > 20
    for fact in whole.of("dd"):
        if "مرحبا" in fact.text:
            assert any(element.tag == "bdi" and "مرحبا" in element.text for element in whole.elements)


def test_a_turn_of_a_megabyte_is_cut_and_counted() -> None:
    made = quick_not_heard()
    turns = (*made.transcript.turns[:-1], replace(made.transcript.turns[-1], text="long " * 200_000))
    transcript = replace(made.transcript, turns=turns)
    source = render(made_from(made.card, transcript), transcript, signals=replace(made.signals, transcript=transcript))
    assert len(source) < 150_000
    assert "980,000 more characters are left out here" in source


@pytest.mark.parametrize("format", ["md", "table"])
def test_text_formats_stay_text(format: str) -> None:
    card, transcript, signals = hostile_call()
    text = render(card, transcript, format=format, signals=signals)
    assert not set("\u202e\u2066\x00\x07\x1b\x9b") & set(text)
    text.encode("utf-8")
    if format == "md":
        assert "<script" not in text
        assert "\n---\n" not in text
        assert r"\[links\](javascript" in text


def test_json_keeps_every_character_and_comes_back() -> None:
    card, _, _ = hostile_call()
    text = render(card, format="jsonl")
    assert text.count("\n") == 1
    assert len(text.splitlines()) == 1
    text.encode("utf-8")
    assert card_from_json(json.loads(text)) == card


def test_signals_come_through_json_on_one_line() -> None:
    _, _, signals = hostile_call()
    line = dumped(signals_json(signals))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["id"] == signals.transcript.id


def test_no_cell_starts_a_formula() -> None:
    card, _, _ = hostile_call()
    formula = replace(card, id="=1+1", agent_name="@SUM(A1)", band="+49 170", rubric_title="-x")
    rows = list(csv.reader(io.StringIO(render(formula, format="csv"))))
    assert all(len(row) == len(rows[0]) for row in rows)
    cells = [cell for row in rows[1:] for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+@\t\r" and cell]
    assert not [cell for cell in cells if cell.startswith("-") and not cell[1:].replace(".", "").isdigit()]
    assert rows[1][0] == "'=1+1"
