"""The verb ``score``: formats, files, exit codes, interruptions; one bad file never stops the others."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CALL = str(EXAMPLES / "hard-call-well-handled.txt")
QUICK = str(EXAMPLES / "quick-but-not-heard.srt")


def test_one_call_is_told_in_full(run):
    code, out, err = run("score", CALL)
    assert (code, err) == (0, "")
    assert "hard-call-well-handled" in out
    assert "Empathy" in out


def test_several_calls_make_a_row_each(run):
    code, out, _ = run("score", CALL, QUICK)
    lines = out.splitlines()
    assert code == 0
    assert lines[0].split()[:2] == ["id", "total"]
    assert [line.split()[0] for line in lines[1:3]] == ["hard-call-well-handled", "quick-but-not-heard"]


def test_explain_shows_points_and_the_other_rules(run):
    _, out, _ = run("score", CALL, "--explain")
    assert "Where the points come from" in out
    assert "The total by the market's other rules" in out
    assert "each pillar shrunk by how much of it applied" in out


def test_json_is_an_object_for_one_and_a_list_for_several(run):
    one = json.loads(run("score", CALL, "--format", "json")[1])
    several = json.loads(run("score", CALL, QUICK, "--format", "json")[1])
    assert one["id"] == "hard-call-well-handled"
    assert [card["id"] for card in several] == ["hard-call-well-handled", "quick-but-not-heard"]
    assert several[0] == one


def test_jsonl_holds_the_keys_that_other_tools_read(run):
    _, out, _ = run("score", str(EXAMPLES), "--format", "jsonl")
    cards = [json.loads(line) for line in out.splitlines()]
    assert len(cards) == 7
    contract = {"id", "total", "band", "complete", "pillars", "results", "moments", "archetype", "resolution_status"}
    for card in cards:
        assert contract | {"name_status", "over_apology", "scripted_empathy"} <= card.keys()
        assert card["pillars"].keys() == {"efficiency", "effectiveness", "empathy"}
        assert all({"score", "coverage"} <= pillar.keys() for pillar in card["pillars"].values())


def test_csv_has_one_heading_however_many_calls(run):
    _, out, _ = run("score", CALL, QUICK, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert out.count("criterion,") == 1
    assert {row["id"] for row in rows} == {"hard-call-well-handled", "quick-but-not-heard"}


def test_html_of_one_call_is_a_page(run):
    _, out, _ = run("score", CALL, "--format", "html")
    assert out.lower().startswith("<!doctype html")
    assert out.rstrip().endswith("</html>")


def test_html_of_several_calls_needs_a_folder(run):
    code, out, err = run("score", CALL, QUICK, "--format", "html")
    assert (code, out) == (2, "")
    assert err.startswith("C001 ")
    assert "--out DIR" in err


def test_html_into_a_folder_makes_a_page_each_and_an_index(run, tmp_path):
    code, out, err = run("score", CALL, QUICK, "--format", "html", "--out", str(tmp_path / "report"))
    made = sorted(path.name for path in (tmp_path / "report").iterdir())
    assert (code, out) == (0, "")
    pages = ["hard-call-well-handled.html", "heard.jsonl", "index.html", "quick-but-not-heard.html"]
    assert made == [*pages, "scorecards.jsonl"]
    assert "index.html" in err
    index = (tmp_path / "report" / "index.html").read_text(encoding="utf-8")
    assert '<a href="quick-but-not-heard.html">quick-but-not-heard</a>' in index


@pytest.mark.parametrize(
    ("form", "files"),
    [
        ("json", {"hard-call-well-handled.json", "quick-but-not-heard.json", "scorecards.jsonl", "heard.jsonl"}),
        ("md", {"hard-call-well-handled.md", "quick-but-not-heard.md", "scorecards.jsonl", "heard.jsonl"}),
        ("csv", {"scorecards.csv", "scorecards.jsonl", "heard.jsonl"}),
        ("jsonl", {"scorecards.jsonl", "heard.jsonl"}),
        ("table", {"scorecards.jsonl", "heard.jsonl"}),
    ],
)
def test_each_format_into_a_folder(run, tmp_path, form, files):
    assert run("score", CALL, QUICK, "--format", form, "--out", str(tmp_path))[0] == 0
    assert {path.name for path in tmp_path.iterdir()} == files


def test_the_sheet_in_a_folder_is_the_sheet_on_standard_output(run, tmp_path):
    run("score", CALL, QUICK, "--format", "csv", "--out", str(tmp_path))
    assert (tmp_path / "scorecards.csv").read_text(encoding="utf-8") == run("score", CALL, QUICK, "--format", "csv")[1]


def test_the_sheet_for_a_spreadsheet_says_that_it_is_utf_8_and_a_pipe_does_not(run, tmp_path):
    code, _, err = run("score", CALL, QUICK, "--format", "sheet", "--out", str(tmp_path))
    assert code == 0
    assert str(tmp_path / "sheet.csv") in err
    printed = run("score", CALL, QUICK, "--format", "sheet")[1]
    assert printed.startswith("id,date,queue,")
    assert printed.count("\n") == 3
    assert (tmp_path / "sheet.csv").read_bytes() == b"\xef\xbb\xbf" + printed.encode()
    assert "sheet.csv" not in run("score", str(tmp_path), "--format", "sheet")[2], "our own sheet is no transcript"


def test_one_bad_file_never_stops_the_others(run, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text('{"turns": [', encoding="utf-8")
    code, out, err = run("score", str(broken), CALL, str(tmp_path / "absent.txt"), "--format", "jsonl")
    assert code == 2
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["hard-call-well-handled"]
    assert "broken.json:1:" in err
    assert "absent.txt" in err
    assert err.count("fix: ") == 2


def test_a_file_above_the_limit_is_refused(run):
    code, out, err = run("score", CALL, "--limit-mb", "0.0001")
    assert (code, out) == (2, "")
    assert "T004" in err


def test_a_rubric_with_mistakes_scores_nothing(run, tmp_path):
    rubric = tmp_path / "ours.yaml"
    rubric.write_text("rubric: ours\nversion: one\n", encoding="utf-8")
    code, out, err = run("score", CALL, "--rubric", str(rubric))
    assert (code, out) == (2, "")
    assert "ours.yaml:2" in err


@pytest.mark.parametrize(("bar", "code"), [("0", 0), ("100", 1)])
def test_fail_under(run, bar, code):
    assert run("score", QUICK, "--format", "jsonl", "--fail-under", bar)[0] == code


def test_something_to_fix_outweighs_the_bar(run, tmp_path):
    assert run("score", QUICK, str(tmp_path / "absent.txt"), "--fail-under", "100", "--format", "jsonl")[0] == 2


@pytest.mark.parametrize(
    "contradiction", [["--resume"], ["--template", "x.j2", "--format", "csv"], ["--workers", "0"], ["--format", "docx"]]
)
def test_contradictions_are_refused_before_any_work(run, contradiction):
    code, out, err = run("score", CALL, *contradiction)
    assert (code, out) == (2, "")
    assert "error:" in err


def test_quotes_none_keeps_the_words_out(run):
    _, out, _ = run("score", CALL, "--format", "json", "--quotes", "none")
    card = json.loads(out)
    assert {evidence["text"] for result in card["results"] for evidence in result["evidence"]} <= {""}


def test_a_folder_that_cannot_be_is_said(run, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, out, err = run("score", CALL, "--out", str(tmp_path / "file"))
    assert (code, out) == (2, "")
    assert "C002 a file of this name is in the place of the folder" in err


def test_a_disk_that_fills_up_is_said_and_leaves_nothing_half_written(run, tmp_path, monkeypatch):
    def full(self, target):
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr("os.replace", lambda source, target: full(source, target))
    code, _, err = run("score", CALL, "--format", "html", "--out", str(tmp_path))
    assert code == 2
    assert "C002 No space left on device" in err
    assert not list(tmp_path.glob("*.html"))
    assert not list(tmp_path.glob("*.html.*"))


def test_two_calls_of_one_name_do_not_overwrite_each_other(run, tmp_path):
    for day in ("monday", "tuesday"):
        (tmp_path / day).mkdir()
        (tmp_path / day / "call.txt").write_text(Path(CALL).read_text(encoding="utf-8"), encoding="utf-8")
    run(
        "score", str(tmp_path / "monday"), str(tmp_path / "tuesday"), "--format", "html", "--out", str(tmp_path / "out")
    )
    pages = [path.name for path in (tmp_path / "out").glob("*.html") if path.name != "index.html"]
    assert len(pages) == 2


def test_an_id_cannot_lead_out_of_the_folder(run, tmp_path):
    turns = [{"speaker": "customer", "text": "Hello?"}, {"speaker": "agent", "text": "Hello, how can I help?"}]
    nasty = tmp_path / "nasty.jsonl"
    nasty.write_text(json.dumps({"id": "../../etc/passwd", "turns": turns}), encoding="utf-8")
    assert run("score", str(nasty), "--format", "html", "--out", str(tmp_path / "out"))[0] == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "etc-passwd.html",
        "heard.jsonl",
        "index.html",
        "scorecards.jsonl",
    ]


def test_workers_change_nothing_but_the_time(run):
    alone = run("score", str(EXAMPLES), "--format", "jsonl")
    assert run("score", str(EXAMPLES), "--format", "jsonl", "--workers", "2") == alone


def test_a_reader_that_has_enough_is_no_error():
    command = [sys.executable, "-m", "empathyqa", "score", str(EXAMPLES), "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


def test_standard_input(monkeypatch, run):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(Path(CALL).read_bytes())))
    code, out, _ = run("score", "-", "--format", "jsonl")
    assert code == 0
    assert json.loads(out)["total"] is not None


def test_a_report_of_another_package_is_a_format_like_any_other(run, monkeypatch, tmp_path):
    from importlib.metadata import EntryPoint, EntryPoints

    point = EntryPoint("haiku", "tests.test_plugins:haiku", "empathyqa.reports")
    monkeypatch.setattr("importlib.metadata.entry_points", lambda: EntryPoints([point]))
    assert run("score", CALL, "--format", "haiku")[1].startswith("hard-call-well-handled\n")
    run("score", CALL, "--format", "haiku", "--out", str(tmp_path))
    assert (tmp_path / "hard-call-well-handled.txt").read_text(encoding="utf-8").startswith("hard-call-well-handled\n")


def test_a_plug_in_that_cannot_be_used_is_said_and_left_out(run, monkeypatch):
    from importlib.metadata import EntryPoint, EntryPoints

    point = EntryPoint("ours", "no_such_package:thing", "empathyqa.readers")
    monkeypatch.setattr("importlib.metadata.entry_points", lambda: EntryPoints([point]))
    code, out, err = run("score", CALL)
    assert code == 0
    assert "hard-call-well-handled" in out
    assert "P001 the plug-in 'ours'" in err


def test_the_same_bytes_whatever_the_hash_seed():
    """No set of words may be walked on the way to the output: Python orders those by a seed of the day."""
    command = [sys.executable, "-m", "empathyqa", "score", str(EXAMPLES), "--format", "jsonl"]
    printed = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("0", "1", "2")
    }
    assert len(printed) == 1
    assert printed != {b""}


def test_the_index_shows_strangers_words_as_words(run, tmp_path):
    turns = [{"speaker": "customer", "text": "Hello?"}, {"speaker": "agent", "text": "Hello, how can I help?"}]
    nasty = tmp_path / "nasty.jsonl"
    nasty.write_text(json.dumps({"id": "<img src=x onerror=alert(1)>", "turns": turns}), encoding="utf-8")
    run("score", str(nasty), "--format", "html", "--out", str(tmp_path / "out"))
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<img" not in index
    assert "&lt;img src=x" in index


@pytest.mark.parametrize(
    ("flag", "value", "said"),
    [
        ("--fail-under", "101", "from 0 to 100"),
        ("--fail-under", "-1", "from 0 to 100"),
        ("--fail-under", "nan", "from 0 to 100"),
        ("--fail-under", "high", "from 0 to 100"),
        ("--limit-mb", "0", "megabytes above 0"),
        ("--limit-mb", "nan", "megabytes above 0"),
        ("--limit-mb", "inf", "megabytes above 0"),
        ("--workers", "0", "at least one process"),
        ("--workers", "two", "at least one process"),
    ],
)
def test_a_number_that_cannot_be_meant_is_refused(run, flag, value, said):
    code, out, err = run("score", CALL, f"{flag}={value}")
    assert (code, out) == (2, "")
    assert said in err
