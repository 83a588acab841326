"""``report`` and ``calibrate``: from transcripts or scorecards, to a page, a folder or a sheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from empathyqa.cli import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="module")
def scored(tmp_path_factory):
    """The examples scored into a folder."""
    place = tmp_path_factory.mktemp("scored")
    assert main(["score", str(EXAMPLES), "--format", "json", "--out", str(place)]) == 0
    return place


def test_a_team_page_from_transcripts(run):
    code, out, _ = run("report", EXAMPLES)
    assert code == 0
    assert out.startswith("<!doctype html>")
    assert "Sentences" not in out or "need the transcripts" not in out


def test_scorecards_give_the_same_figures_as_their_transcripts(run, scored):
    _, fresh, _ = run("report", EXAMPLES, "--format", "csv")
    code, kept, _ = run("report", scored, "--format", "csv")
    assert (code, kept) == (0, fresh)
    _, page, _ = run("report", scored, "--format", "md")
    assert "need the transcripts" in page


def test_a_file_or_a_line_a_card_will_do(run, scored):
    one = next(path for path in scored.glob("*.json"))
    code, out, _ = run("report", one, "--format", "json")
    assert (code, json.loads(out)["contacts"]) == (0, 1)
    code, out, _ = run("report", scored / "scorecards.jsonl", one, "--format", "json")
    assert (code, json.loads(out)["contacts"]) == (0, 7)  # the same card twice is one contact


def test_several_processes_tell_the_same(run):
    _, alone, _ = run("report", EXAMPLES, "--format", "json")
    code, together, _ = run("report", EXAMPLES, "--format", "json", "--workers", "2")
    assert (code, together) == (0, alone)


def test_a_number_of_processes_that_is_none_is_refused(run):
    code, _, err = run("report", EXAMPLES, "--workers", "0")
    assert code == 2
    assert "at least one process" in err


def test_a_page_for_each_agent(run, scored, tmp_path):
    code, _, err = run("report", scored, "--for", "agent", "--out", tmp_path)
    pages = sorted(path.name for path in tmp_path.glob("*.html"))
    assert code == 0
    assert "Aoife-Brennan.html" in pages
    assert f"{len(pages)} pages" in err


def test_one_agent_by_name_whatever_the_case(run, scored):
    code, out, _ = run("report", scored, "--for", "agent", "--agent", "aoife brennan", "--format", "md")
    assert code == 0
    assert "Aoife Brennan" in out.splitlines()[0]


def test_several_agents_are_one_sheet_or_one_list(run, scored):
    _, sheet, _ = run("report", scored, "--for", "agent", "--format", "csv")
    agents = {row["agent"] for row in csv.DictReader(io.StringIO(sheet))}
    _, listed, _ = run("report", scored, "--for", "agent", "--format", "json")
    assert {one["name"] for one in json.loads(listed)} == agents
    assert len(agents) > 1


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--for", "agent", "--agent", "nobody"], "C007"),
        (["--for", "agent"], "C001"),
        (["--agent", "Aoife Brennan"], "--agent is for --for agent"),
        (["--for", "call", "--rank"], "--agent and --rank"),
    ],
)
def test_what_cannot_be_told_is_said(run, scored, argv, says):
    code, out, err = run("report", scored, *argv)
    assert (code, out) == (2, "")
    assert says in err


def test_nothing_to_report_on(run, tmp_path):
    (tmp_path / "notes.json").write_text('{"a": 1}', encoding="utf-8")
    code, _, err = run("report", tmp_path)
    assert code == 2
    assert "C008" in err


def test_a_broken_line_costs_only_itself(run, scored, tmp_path):
    ledger = (scored / "scorecards.jsonl").read_text(encoding="utf-8").splitlines()
    path = tmp_path / "cards.jsonl"
    path.write_text("\n".join([ledger[0], '{"schema_version": 1, "id": "x"}', "not json", ledger[1]]), encoding="utf-8")
    code, out, err = run("report", path, "--format", "json")
    assert code == 2
    assert json.loads(out)["contacts"] == 2
    assert "cards.jsonl:2: CARD001" in err
    assert "cards.jsonl:3: CARD001" in err


def test_call_reports_from_either(run, scored, tmp_path):
    assert run("report", scored, "--for", "call", "--out", tmp_path / "cards")[0] == 0
    assert len(list((tmp_path / "cards").glob("*.html"))) == 7
    code, out, _ = run("report", EXAMPLES / "ordinary-day.txt", "--for", "call", "--format", "md")
    assert code == 0
    assert out.startswith("# Coaching report")


def test_ranking_is_asked_for_aloud(run, scored):
    _, plain, _ = run("report", scored, "--format", "md")
    _, ranked, _ = run("report", scored, "--format", "md", "--rank")
    assert "not ranked" in plain
    assert "Do not act on this order" in ranked


def test_calibrate_there_and_back(run, scored, tmp_path):
    sheet = tmp_path / "marks.csv"
    code, _, err = run("calibrate", "--template-out", sheet, scored)
    assert code == 0
    assert str(sheet) in err
    rows = list(csv.DictReader(io.StringIO(sheet.read_text(encoding="utf-8"))))
    assert len({row["contact"] for row in rows}) == 7
    filled = [{**row, "mark": "met" if n % 3 else "missed", "rater": "Ruth"} for n, row in enumerate(rows)]
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(filled)
    code, out, _ = run("calibrate", sheet, scored, "--format", "json")
    value = json.loads(out)
    assert code == 0
    assert value["raters"] == ["Ruth"]
    assert value["contacts"] == 7
    code, _, _ = run("calibrate", sheet, scored, "--out", tmp_path)
    assert (tmp_path / "calibration.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "| " in run("calibrate", sheet, scored, "--format", "md")[1]


@pytest.mark.parametrize(
    ("text", "code"), [("colour,size\nred,1\n", "CAL001"), ("contact,criterion,mark\nelsewhere,names,yes\n", "CAL005")]
)
def test_a_sheet_that_says_nothing(run, scored, tmp_path, text, code):
    sheet = tmp_path / "marks.csv"
    sheet.write_text(text, encoding="utf-8")
    ended, out, err = run("calibrate", sheet, scored)
    assert (ended, out) == (2, "")
    assert code in err


def test_calibrate_needs_two(run, tmp_path):
    assert "needs the sheet" in run("calibrate", tmp_path / "marks.csv")[2]
    ended, _, err = run("calibrate", tmp_path / "absent.csv", EXAMPLES)
    assert ended == 2
    assert "--template-out marks.csv writes one to fill in" in err
