"""Trying a rubric on one's own calls: listened to once, judged as often as one likes."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields, replace
from pathlib import Path

import pytest

import empathyqa.signals
from empathyqa.cli import main
from empathyqa.reading import read_transcripts
from empathyqa.rubric import load_rubric
from empathyqa.rubric.heard_again import heard_back, heard_line
from empathyqa.scorer import Scorer

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture
def calls(tmp_path):
    return Path(shutil.copytree(EXAMPLES, tmp_path / "calls"))


@pytest.fixture
def listened(monkeypatch) -> list[str]:
    """The ids that are really listened to."""
    seen: list[str] = []
    listen = empathyqa.signals.listen

    def spied(transcript, **given):
        seen.append(transcript.id)
        return listen(transcript, **given)

    monkeypatch.setattr(empathyqa.signals, "listen", spied)
    return seen


def what_if(capsys, *argv: str) -> str:
    assert main(["rubric", "what-if", *argv]) == 0
    return capsys.readouterr().out


def test_calls_are_listened_to_once(calls, listened, capsys):
    first = what_if(capsys, "market-weights", "--on", str(calls))
    assert len(listened) == 7
    assert what_if(capsys, "market-weights", "--on", str(calls)) == first
    assert len(listened) == 7


def test_who_moves_is_told_with_the_band_and_the_reason(calls, capsys):
    told = what_if(capsys, "market-weights", "--on", str(calls), "--most", "1")
    assert "and why" in told
    call, why = told[told.index("and why") :].splitlines()[1:3]
    assert call.endswith(")")
    assert "(" in call
    assert any(sign in why for sign in ("+", "-"))
    assert "shows all" in told


def test_what_is_kept_gives_the_same_scorecards():
    """Everything that judging takes into account is kept; only the sentences about the hearing are not."""
    scorer = Scorer(load_rubric("balanced"))
    for transcript in read_transcripts(str(EXAMPLES), problems=[]):
        fresh = empathyqa.signals.listen(transcript)
        again = heard_back(heard_line(fresh), transcript)
        assert again is not None
        for field in fields(fresh):
            if field.name in ("signals", "facts"):
                for one, other in zip(getattr(fresh, field.name), getattr(again, field.name), strict=True):
                    assert replace(one, reason="") == replace(other, reason="")
                    assert getattr(one, "learned", None) == getattr(other, "learned", None)
            else:
                assert getattr(again, field.name) == getattr(fresh, field.name), field.name
        assert scorer.judge(again).receipt == scorer.judge(fresh).receipt


def test_what_is_kept_holds_no_words(calls, capsys):
    what_if(capsys, "market-weights", "--on", str(calls))
    kept = (calls / ".empathyqa-heard.jsonl").read_text(encoding="utf-8")
    assert "greeting" in kept
    assert "asthma" in (calls / "mould-and-a-baby.json").read_text(encoding="utf-8").lower() + "asthma"
    for word in ("morning", "sorry", "baby", "mould", "router"):
        assert word not in kept.lower()


def test_a_call_that_changed_is_heard_again_and_one_that_is_gone_is_forgotten(calls, listened, capsys):
    what_if(capsys, "market-weights", "--on", str(calls))
    before = (calls / ".empathyqa-heard.jsonl").read_text(encoding="utf-8").count("\n")
    (calls / "five-sorries.csv").unlink()
    path = calls / "ordinary-day.txt"
    path.write_text(path.read_text(encoding="utf-8") + "Customer: Thank you so much!\n", encoding="utf-8")
    what_if(capsys, "market-weights", "--on", str(calls))
    assert listened[7:] == ["ordinary-day"]
    assert (calls / ".empathyqa-heard.jsonl").read_text(encoding="utf-8").count("\n") == before - 1


@pytest.mark.parametrize("damage", ["", "nonsense", '{"heard_by": "others"}\n["x"]'])
def test_a_damaged_store_is_as_good_as_none(damage, calls, listened, capsys):
    fresh = what_if(capsys, "market-weights", "--on", str(calls))
    store = calls / ".empathyqa-heard.jsonl"
    store.write_text(damage, encoding="utf-8")
    assert what_if(capsys, "market-weights", "--on", str(calls)) == fresh
    assert len(listened) == 14


def test_damaged_lines_are_heard_again(calls, listened, capsys):
    fresh = what_if(capsys, "market-weights", "--on", str(calls))
    store = calls / ".empathyqa-heard.jsonl"
    text = store.read_text(encoding="utf-8")
    store.write_text(text.replace('"greeting",0', '"greeting",9999'), encoding="utf-8")
    assert what_if(capsys, "market-weights", "--on", str(calls)) == fresh
    assert len(listened) > 7


def test_a_folder_of_scorecards_knows_its_calls_and_its_rubric(calls, tmp_path, listened, capsys):
    scored = tmp_path / "scored"
    assert main(["score", str(calls), "--rubric", "market-weights", "--out", str(scored)]) == 0
    assert len(listened) == 7
    capsys.readouterr()
    told = what_if(capsys, "balanced", "--on", str(scored))
    assert len(listened) == 7
    assert told.startswith("old: Market weights")
    assert "\n7 calls, " in told
    assert told == what_if(capsys, "balanced", "--old", "market-weights", "--on", str(calls))


def test_a_resumed_folder_keeps_what_was_heard(calls, tmp_path, listened, capsys):
    scored = tmp_path / "scored"
    main(["score", str(calls), "--out", str(scored)])
    main(["score", str(calls), "--out", str(scored), "--resume"])
    what_if(capsys, "market-weights", "--on", str(scored))
    assert len(listened) == 7


def test_a_damaged_note_is_said(calls, tmp_path, capsys):
    scored = tmp_path / "scored"
    main(["score", str(calls), "--out", str(scored)])
    (scored / "heard.jsonl").write_text("{}", encoding="utf-8")
    assert main(["rubric", "what-if", "balanced", "--on", str(scored)]) == 2
    assert "C005" in capsys.readouterr().err


def test_without_calls_it_says_how_to_name_them(capsys):
    assert main(["rubric", "what-if", "balanced"]) == 2
    assert "--on FOLDER" in capsys.readouterr().err


def test_sensitivity_tells_how_far_each_weight_could_go(calls, capsys):
    assert main(["rubric", "sensitivity", "balanced", "--on", str(calls)]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert "steady between" in head
    assert any(line.startswith("settles-the-matter") for line in lines)


def test_the_note_holds_what_is_needed_to_read_again(calls, tmp_path):
    scored = tmp_path / "scored"
    main(["score", str(calls / "ordinary-day.txt"), "--out", str(scored)])
    note = json.loads((scored / "heard.jsonl").read_text(encoding="utf-8").split("\n")[0])["scored_from"]
    assert note["paths"] == [str(calls / "ordinary-day.txt")]
    assert note["rubric"] == "balanced"
