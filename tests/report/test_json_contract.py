"""The JSON keys are a contract, and a scorecard comes back from its JSON unchanged."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from empathyqa.errors import ReadingError
from empathyqa.report import SCHEMA_VERSION, card_from_json, card_json, render, render_many, signals_json
from empathyqa.signal import Signals

from .made_calls import ALL, disclosure_missed, quick_not_heard, well_handled

CARD_KEYS = {
    "schema_version", "id", "total", "band", "complete", "pillars", "archetype", "resolution_status", "name_status",
    "over_apology", "scripted_empathy", "alerts", "capped_by", "results", "moments", "other_rules", "abstained",
    "rubric_title", "because", "channel", "agent_name", "customer_name", "agent_id", "date", "queue", "warnings", "receipt",
    "held_from", "extracted",
}  # fmt: skip


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_a_card_comes_back_unchanged(call: Any, format: str) -> None:
    card = call().card
    assert card_from_json(json.loads(render(card, format=format))) == card


def test_the_keys_are_the_contract() -> None:
    value = card_json(quick_not_heard().card)
    assert set(value) == CARD_KEYS
    assert value["schema_version"] == SCHEMA_VERSION == 1
    assert {"score", "coverage"} <= set(value["pillars"]["empathy"])
    assert {"turn", "cue", "notice", "name", "contain", "act", "broke_at"} <= set(value["moments"][0])
    assert (value["moments"][0]["turn"], value["moments"][0]["broke_at"]) == (1, 2)
    assert {"criterion", "outcome", "weight", "evidence", "reason"} <= set(value["results"][0])
    assert value["receipt"]["transcript_hash"] == quick_not_heard().transcript.sha256


def test_the_same_card_gives_the_same_bytes() -> None:
    assert render(well_handled().card, format="json") == render(replace(well_handled().card), format="json")


def test_jsonl_is_one_line_a_card_and_json_of_many_is_a_list() -> None:
    cards = [call().card for call in ALL]
    lines = render_many(cards, "jsonl").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [card.id for card in cards]
    assert [one["id"] for one in json.loads(render_many(cards, "json"))] == [card.id for card in cards]
    assert render_many([], "jsonl") == ""


def test_what_was_heard_is_a_contract_too() -> None:
    made = disclosure_missed()
    value = signals_json(made.signals, made.card.moments)
    assert (value["id"], len(value["signals"])) == ("water-0093", len(made.signals))
    by_signal = {one["signal"]: one for one in value["signals"]}
    assert by_signal["anxiety"] == {
        "signal": "anxiety", "turn": 1, "start": 81, "end": 99, "text": "I can't cope with it", "level": 3,
        "reason": "made", "confidence": 1.0,
    } | {"start": by_signal["anxiety"]["start"], "end": by_signal["anxiety"]["end"]}  # fmt: skip
    assert (
        made.transcript.turns[1].text[by_signal["anxiety"]["start"] : by_signal["anxiety"]["end"]]
        == "I can't cope with it"
    )
    assert by_signal["crisis"]["kind"] == "despair"
    assert "level" not in by_signal["crisis"]
    assert "kind" not in by_signal["anxiety"]
    assert [moment["cue"] for moment in value["moments"]] == ["anxiety", "vulnerability", "crisis"]
    assert signals_json(made.signals[:1], (), id="else")["id"] == "else"


def test_what_could_not_be_listened_for_is_said() -> None:
    made = disclosure_missed()
    deaf = Signals(made.transcript, (), abstained={"dead_air": "the transcript has no times"})
    assert signals_json(deaf)["abstained"] == {"dead_air": "the transcript has no times"}


def test_without_quotes_turns_and_spans_stay() -> None:
    value = card_json(quick_not_heard().card, "none")
    evidence = [one for result in value["results"] for one in result["evidence"]]
    assert all(one["text"] == "" for one in evidence)
    assert any(one["end"] > one["start"] for one in evidence)
    assert card_from_json(value).receipt == quick_not_heard().card.receipt


def test_redacted_replaces_what_is_personal() -> None:
    text = render(disclosure_missed().card, format="json", quotes="redacted")
    assert "Albright" not in text
    assert json.loads(text)["customer_name"] == "[NAME]"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda value: value.pop("schema_version"), "no schema_version"),
        (lambda value: value.update(schema_version=99), "schema version 99"),
        (lambda value: value.pop("receipt"), "lacks the key 'receipt'"),
        (lambda value: value["results"][0].update(outcome="splendid"), "splendid"),
        (lambda value: value["pillars"].update(empathy=7), "does not fit"),
        (lambda value: value["moments"][0].update(mood=3), "mood"),
    ],
)
def test_what_is_no_scorecard_is_refused_with_a_remedy(change: Any, said: str) -> None:
    value = json.loads(render(quick_not_heard().card, format="json"))
    change(value)
    with pytest.raises(ReadingError, match=said) as caught:
        card_from_json(value)
    assert "empathyqa score --format json" in (caught.value.problems[0].fix or "")


def test_a_list_is_no_scorecard() -> None:
    with pytest.raises(ReadingError, match="is a JSON object"):
        card_from_json([1])  # type: ignore[arg-type]


def test_unknown_formats_and_rules_are_refused() -> None:
    with pytest.raises(ReadingError, match="no report format 'pdf'"):
        render(quick_not_heard().card, format="pdf")
    with pytest.raises(ReadingError, match="no quotes rule 'some'"):
        render(quick_not_heard().card, quotes="some")  # type: ignore[arg-type]
    with pytest.raises(ReadingError, match="many scorecards cannot be written as 'html'"):
        render_many([], "html")
