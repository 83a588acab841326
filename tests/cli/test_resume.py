"""Going on after an interruption: what is finished stays, what is unchanged is not done again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from empathyqa import batch
from empathyqa.batch.bench import Bench
from empathyqa.cli import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CALLS = [str(path) for path in sorted(EXAMPLES.iterdir()) if path.suffix != ".md"]


@pytest.fixture
def scored_ids(monkeypatch) -> list[str]:
    """The ids that are really scored, as they are."""
    seen: list[str] = []
    score = Bench.score

    def spied(self, transcript):
        seen.append(transcript.id)
        return score(self, transcript)

    monkeypatch.setattr(Bench, "score", spied)
    return seen


def interrupted_after(count: int, monkeypatch) -> None:
    """Ctrl-C once this many are scored."""
    score_each = batch.score_each

    def cut_short(*given, **named):
        for number, scored in enumerate(score_each(*given, **named)):
            if number == count:
                raise KeyboardInterrupt
            yield scored

    monkeypatch.setattr(batch, "score_each", cut_short)


def ledger(folder: Path) -> list[str]:
    return [json.loads(line)["id"] for line in (folder / "scorecards.jsonl").read_text(encoding="utf-8").splitlines()]


def test_ctrl_c_leaves_what_is_finished_and_says_how_to_go_on(tmp_path, monkeypatch, capsys):
    with monkeypatch.context() as patched:
        interrupted_after(3, patched)
        assert main(["score", *CALLS, "--format", "html", "--out", str(tmp_path)]) == 130
    assert len(ledger(tmp_path)) == 3
    assert "--resume" in capsys.readouterr().err
    assert not list(tmp_path.glob(".*"))


def test_resume_scores_only_what_is_missing_and_ends_as_if_never_interrupted(tmp_path, monkeypatch, scored_ids, capsys):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    main(["score", *CALLS, "--format", "html", "--out", str(whole)])
    with monkeypatch.context() as patched:
        interrupted_after(3, patched)
        main(["score", *CALLS, "--format", "html", "--out", str(parts)])
    scored_ids.clear()
    assert main(["score", *CALLS, "--format", "html", "--out", str(parts), "--resume"]) == 0
    assert len(scored_ids) == len(CALLS) - 3
    for path in whole.iterdir():
        assert (parts / path.name).read_bytes() == path.read_bytes()


def test_an_interruption_while_resuming_loses_nothing(tmp_path, monkeypatch, capsys):
    main(["score", *CALLS, "--format", "jsonl", "--out", str(tmp_path)])
    before = set(ledger(tmp_path))
    Path(tmp_path / "new.txt").write_text(
        "Agent: Hello, how can I help?\nCustomer: My bill is wrong.\n", encoding="utf-8"
    )
    with monkeypatch.context() as patched:
        interrupted_after(0, patched)
        main(["score", str(tmp_path / "new.txt"), *CALLS, "--format", "jsonl", "--out", str(tmp_path), "--resume"])
    assert before <= set(ledger(tmp_path))


def test_nothing_is_scored_twice_and_the_table_is_the_same(tmp_path, scored_ids, capsys):
    main(["score", *CALLS, "--out", str(tmp_path)])
    first = capsys.readouterr().out
    scored_ids.clear()
    assert main(["score", *CALLS, "--out", str(tmp_path), "--resume"]) == 0
    assert scored_ids == []
    assert capsys.readouterr().out == first


def test_what_was_kept_counts_against_the_bar(tmp_path, capsys):
    main(["score", *CALLS, "--out", str(tmp_path)])
    assert main(["score", *CALLS, "--out", str(tmp_path), "--resume", "--fail-under", "100"]) == 1


@pytest.mark.parametrize("change", [["--quotes", "none"], ["--rubric", "OTHER"]])
def test_what_has_changed_is_done_again(tmp_path, scored_ids, capsys, change):
    text = (EXAMPLES.parent / "rubrics" / "balanced.yaml").read_text(encoding="utf-8")
    other = tmp_path / "other.yaml"
    other.write_text(text.replace("title: Balanced", "title: Well balanced", 1), encoding="utf-8")
    main(["score", *CALLS, "--out", str(tmp_path / "out")])
    scored_ids.clear()
    main(
        [
            "score",
            *CALLS,
            "--out",
            str(tmp_path / "out"),
            "--resume",
            *[str(other) if c == "OTHER" else c for c in change],
        ]
    )
    assert len(scored_ids) == len(CALLS)


def test_changed_words_are_scored_again(tmp_path, scored_ids, capsys):
    call = tmp_path / "call.txt"
    call.write_text(
        "Customer: My bill is wrong.\nAgent: Hello, how can I help?\nCustomer: It's too high.\n", encoding="utf-8"
    )
    main(["score", str(call), "--out", str(tmp_path / "out")])
    call.write_text(
        "Customer: My bill is wrong.\nAgent: I'm sorry. I'll look.\nCustomer: It's too high.\n", encoding="utf-8"
    )
    scored_ids.clear()
    main(["score", str(call), "--out", str(tmp_path / "out"), "--resume"])
    assert scored_ids == ["call"]
    assert ledger(tmp_path / "out") == ["call"]


def test_a_line_cut_short_by_a_crash_is_done_again(tmp_path, scored_ids, capsys):
    main(["score", *CALLS, "--out", str(tmp_path)])
    path = tmp_path / "scorecards.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / ".scorecards.jsonl.part").write_text("".join(lines[:2]) + lines[2][:200], encoding="utf-8")
    path.unlink()
    scored_ids.clear()
    assert main(["score", *CALLS, "--out", str(tmp_path), "--resume"]) == 0
    assert len(scored_ids) == len(CALLS) - 2
    assert path.read_text(encoding="utf-8") == "".join(lines)
