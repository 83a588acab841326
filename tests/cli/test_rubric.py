"""The verb ``rubric``: every action of it, on shipped rubrics and on a new one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from empathyqa.rubric.opening import built_in_names


@pytest.fixture
def examples(tmp_path):
    return str(shutil.copytree(Path(__file__).resolve().parents[2] / "examples", tmp_path / "calls"))


@pytest.mark.parametrize("name", built_in_names())
def test_shipped_rubrics_are_without_mistakes(run, name):
    code, out, err = run("rubric", "check", name)
    assert (code, out) == (0, "")
    assert f"{name}: no mistake" in err


def test_a_new_rubric_is_without_mistakes_and_scores(run, tmp_path):
    path = str(tmp_path / "ours.yaml")
    assert run("rubric", "new", path)[0] == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["ours.yaml", "rubric.schema.json"]
    assert run("rubric", "check", path)[0] == 0
    assert "FAIL  makes-it-personal" not in run("rubric", "test", path)[1]
    assert "makes-it-personal" in run("rubric", "show", path)[1]
    assert "makes-it-personal" in run("rubric", "diff", "balanced", path)[1]


def test_a_new_rubric_needs_no_name(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("rubric", "new")[0] == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["rubric.schema.json", "rubric.yaml"]
    assert run("rubric", "check", "rubric.yaml")[0] == 0


def test_a_new_rubric_overwrites_nothing(run, tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text("mine\n", encoding="utf-8")
    assert run("rubric", "new", str(path))[0] == 2
    assert path.read_text(encoding="utf-8") == "mine\n"


def test_mistakes_are_counted_and_told_with_their_line(run, tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text("rubric: ours\nversion: one\nextends: balanced\n", encoding="utf-8")
    code, _, err = run("rubric", "check", str(path))
    assert code == 2
    assert "ours.yaml:2:" in err
    assert "mistakes" in err


def test_an_example_that_does_not_come_out_as_written_is_something_to_fix(run, tmp_path):
    path = tmp_path / "ours.yaml"
    run("rubric", "new", str(path))
    text = path.read_text(encoding="utf-8").replace("Agent: I do. I'll ring you myself by noon tomorrow.", "Agent: No.")
    path.write_text(text, encoding="utf-8")
    code, out, _ = run("rubric", "test", str(path))
    assert code == 1
    assert "FAIL" in out
    assert run("rubric", "test", str(path), "--format", "junit")[1].startswith("<?xml")
    results = tmp_path / "results.xml"
    assert run("rubric", "test", str(path), "--junit", str(results))[:2] == (1, out)
    failed = [case.get("classname") for case in ElementTree.parse(results).iter("testcase") if len(case)]
    assert failed.count("makes-it-personal") == 1


def test_the_schema_is_json(run):
    assert json.loads(run("rubric", "schema")[1])["title"] == "empathyqa rubric"


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_handbook_tells_every_criterion(run, form):
    from empathyqa.rubric import load_rubric

    code, out, _ = run("rubric", "handbook", "balanced", "--format", form)
    assert code == 0
    assert out.count("Try saying") >= 1
    assert len(out) > 100 * len(load_rubric("balanced").criteria)


def test_a_rubric_compared_with_itself_does_not_differ(run):
    assert len(run("rubric", "diff", "balanced", "balanced")[1].splitlines()) <= 2


def test_what_if_shows_who_would_move(run, examples):
    code, out, err = run("rubric", "what-if", "market-weights", examples)
    assert (code, err) == (0, "")
    assert "7 calls, " in out


def test_what_if_against_itself_moves_nobody(run, examples):
    assert "\n7 calls, 0 move" in run("rubric", "what-if", "balanced", examples)[1]


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_mistakes_for_machines(run, tmp_path, form):
    path = tmp_path / "ours.yaml"
    path.write_text("rubric: ours\nversion: one\nextends: balanced\n", encoding="utf-8")
    code, out, err = run("rubric", "check", str(path), "--format", form)
    assert (code, err) == (2, "")
    assert "ours.yaml" in json.dumps(json.loads(out))


def test_checks_of_another_package_are_known_to_every_action(run, tmp_path, monkeypatch):
    from importlib.metadata import EntryPoint, EntryPoints

    point = EntryPoint("quiet", "tests.cli.their_check:quiet", "empathyqa.checks")
    monkeypatch.setattr("importlib.metadata.entry_points", lambda: EntryPoints([point]))
    path = tmp_path / "ours.yaml"
    path.write_text(
        "rubric: ours\nversion: 1\ntitle: Ours\nextends: balanced\ncriteria:\n  - id: no-shouting\n"
        "    title: Does not shout\n    pillar: empathy\n    check: quiet\n    why: It hurts.\n"
        "    coach: {tip: Breathe.}\n    examples: {fails: ['Agent: HELLO']}\n",
        encoding="utf-8",
    )
    for action in (["check"], ["test"], ["show"], ["diff", "balanced"], ["handbook"]):
        code, out, err = run("rubric", *action, str(path))
        assert code in (0, 1)
        assert "no-shouting" in out + err or "Does not shout" in out or action == ["check"]
    assert "settings-of-quiet" in run("rubric", "schema")[1]


def test_an_answer_of_a_person_stands_on_the_scorecard(run, tmp_path):
    call = Path(__file__).resolve().parents[2] / "examples" / "ordinary-day.txt"
    review = tmp_path / "review.yaml"
    answer = "{contact: CONTACT, criterion: uses-the-name, outcome: missed, by: Jo, on: 2026-11-20, because: Not heard.}"
    review.write_text(f"answers:\n  - {answer.replace('CONTACT', 'ordinary-day')}\n", encoding="utf-8")
    code, out, err = run("score", str(call), "--review", str(review), "--format", "json")
    assert (code, err) == (0, "")
    result = next(each for each in json.loads(out)["results"] if each["criterion"] == "uses-the-name")
    assert result["outcome"] == "missed"
    assert result["reason"].startswith("Not heard. (Jo, 2026-11-20.)")
    card = tmp_path / "card.json"
    card.write_text(out, encoding="utf-8")
    assert run("verify", str(card), str(call))[0] == 2
    assert run("verify", str(card), str(call), "--review", str(review))[0] == 0
    review.write_text(f"answers:\n  - {answer.replace('CONTACT', 'ordinary-dya')}\n", encoding="utf-8")
    code, _, err = run("score", str(call), "--review", str(review), "--format", "json")
    assert code == 0
    assert "R702" in err
    assert "ordinary-day" in err


def _sheet(number: int) -> str:
    criteria = "".join(
        f"  - {{id: item-{one}, title: Item {one}, pillar: efficiency, check: questions, why: So., coach: {{tip: Do.}}}}\n"
        for one in range(number)
    )
    return f"rubric: sheet\nversion: 1\ntitle: Sheet\nextends: balanced\ncriteria:\n{criteria}"


def test_many_warnings_of_a_kind_are_one_for_the_eye_and_all_for_a_machine(run, tmp_path):
    path = tmp_path / "sheet.yaml"
    path.write_text(_sheet(6), encoding="utf-8")
    code, _, err = run("rubric", "check", str(path))
    assert code == 0
    assert err.count("R601") == 1
    assert "5 more of this kind, on lines 7, 8, 9, 10, 11" in err
    assert "6 warnings" in err
    assert len(json.loads(run("rubric", "check", str(path), "--format", "json")[1])) == 6


def test_a_few_warnings_of_a_kind_stand_in_full(run, tmp_path):
    path = tmp_path / "sheet.yaml"
    path.write_text(_sheet(3), encoding="utf-8")
    err = run("rubric", "check", str(path))[2]
    assert err.count("R601") == 3
    assert "more of this kind" not in err


def test_mistakes_are_never_folded(run, tmp_path):
    path = tmp_path / "sheet.yaml"
    path.write_text(_sheet(6).replace("check: questions", "check: zzz"), encoding="utf-8")
    assert run("rubric", "check", str(path))[2].count("R103") == 6
