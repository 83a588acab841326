"""The same caring sentence in call after call is found, whatever the name and the figures in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from empathyqa.insight.recycled import masked, recycled, same_sentences

from .made_contacts import contact

STAR = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "star.jsonl"


def test_names_and_figures_aside_it_is_the_same_sentence():
    calls = [
        contact("1", lines=("I completely understand how frustrating this must be, Mrs Okafor.",)),
        contact("2", lines=("I completely understand how frustrating this must be, Mr Lund.",)),
        contact("3", lines=("I completely understand how frustrating that must be.",)),
        contact("4", lines=("A week without a boiler, with the baby: no wonder you're worn out.",)),
    ]
    (found,) = recycled(calls)
    assert found.calls == ("1", "2", "3")
    assert found.times == 3


def test_three_times_in_one_call_is_not_recycled():
    assert recycled([contact("1", lines=("I am so very sorry to hear that.",) * 3)]) == ()


def test_a_group_does_not_chain_away_from_its_leader():
    steps = [f"we will send you the {word} parcel in the morning" for word in ("first", "thirst", "thrust", "trust")]
    drift = [*steps, "they never found any of those other letters yesterday evening"]
    groups = same_sentences(drift)
    assert groups[0] == groups[1]
    assert groups[-1] != groups[0]


def test_short_ones_are_no_sentences():
    assert same_sentences(["So sorry.", "I am so sorry about all of this."]) == [-1, 0]


def test_slots():
    assert masked("Thank you, Mrs Okafor, £45.20 by 4pm") == masked("Thank you, Mr Lund, £7 by 11:30")


def test_only_scorecards_give_none():
    calls = [contact(str(n), lines=("I am so sorry to hear that.",)) for n in range(5)]
    assert recycled(calls) != ()
    assert recycled([replace(call, heard=None) for call in calls]) == ()


@pytest.mark.skipif(not STAR.exists(), reason="needs the labelled corpus")
def test_measured_on_lines_known_to_be_canned():
    said, canned, calls = [], [], []
    with STAR.open(encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number == 1500:
                break
            for turn in json.loads(line)["turns"]:
                if turn["speaker"] == "agent" and "canned" in turn.get("labels", {}):
                    said.append(turn["text"])
                    canned.append(turn["labels"]["canned"])
                    calls.append(number)
    groups = same_sentences(said)
    wide: dict[int, set[int]] = {}
    for group, call in zip(groups, calls, strict=True):
        wide.setdefault(group, set()).add(call)
    judged = [(len(wide[group]) >= 5, truth) for group, truth in zip(groups, canned, strict=True) if group >= 0]
    hits = sum(found and truth for found, truth in judged)
    assert hits / sum(found for found, _ in judged) > 0.95
    assert hits / sum(truth for _, truth in judged) > 0.95
