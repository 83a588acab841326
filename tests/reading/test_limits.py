"""A file of far more turns than anybody says is refused with its name and a remedy, before memory runs out."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading import Detection, Options, RawConversation, RawTurn, limits, read_transcripts, reader

ROWS: dict[str, tuple[str, Callable[[int], str], str]] = {
    "table.csv": ("speaker,text\n", lambda n: f"{who(n)},x\n", ""),
    "table.tsv": ("speaker\ttext\n", lambda n: f"{who(n)}\tx\n", ""),
    "text.txt": ("", lambda n: f"{who(n)}: x\n", ""),
    "turns.jsonl": ("", lambda n: f'{{"speaker": "{who(n)}", "text": "x"}}\n', ""),
    "turns.json": ('{"turns": [', lambda n: f'{"," if n else ""}{{"speaker": "{who(n)}", "text": "x"}}', "]}"),
    "cues.vtt": ("WEBVTT\n\n", lambda n: f"00:{n // 60 % 60:02}:{n % 60:02}.000 --> 00:59:59.000\n<v {who(n)}>x\n\n", ""),
}


def who(n: int) -> str:
    return "Agent" if n % 2 else "Customer"


def written(folder: Path, name: str, rows: int) -> Path:
    head, row, foot = ROWS[name]
    path = folder / name
    path.write_text(head + "".join(map(row, range(rows))) + foot, encoding="utf-8")
    return path


def read(path: Path, **settings: object) -> tuple[list[int], list[Problem]]:
    problems: list[Problem] = []
    read = read_transcripts(path, problems=problems, **settings)  # type: ignore[arg-type]
    return [len(transcript.turns) for transcript in read], problems


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits of a thousandth, for quick tests."""
    monkeypatch.setattr(limits, "_ALWAYS", 100)
    monkeypatch.setattr(limits, "MOST_TURNS", 50)
    monkeypatch.setattr(limits, "MOST_PIECES", 200)


@pytest.mark.usefixtures("small")
class TestTooMany:
    @pytest.mark.parametrize("name", ROWS)
    def test_turns_in_one_conversation_are_refused_with_a_remedy(self, tmp_path: Path, name: str) -> None:
        found, (problem,) = read(written(tmp_path, name, 60))
        assert found == []
        assert (problem.code, problem.path) == ("T027", str(tmp_path / name))
        assert "more than 50 turns" in problem.message
        assert "conversation_id" in (problem.fix or "")

    @pytest.mark.parametrize("name", ROWS)
    def test_pieces_are_refused_before_they_are_read_closely(self, tmp_path: Path, name: str) -> None:
        _, (problem,) = read(written(tmp_path, name, 250))
        assert problem.code == "T027"
        assert "more than 200" in problem.message

    @pytest.mark.parametrize("name", ROWS)
    def test_rows_in_a_file_are_refused_by_the_limit_of_size(self, tmp_path: Path, name: str) -> None:
        path = written(tmp_path, name, 1_000)
        _, (problem,) = read(path, limit_mb=0.04)
        assert (problem.code, problem.path) == ("T004", str(path))
        assert "--limit-mb" in (problem.fix or "")
        assert read(path, limit_mb=1)[1][0].code == "T027"

    @pytest.mark.parametrize("name", ROWS)
    def test_what_people_say_is_read(self, tmp_path: Path, name: str) -> None:
        assert read(written(tmp_path, name, 48)) == ([48], [])

    def test_only_the_conversation_that_is_too_long_is_refused(self, tmp_path: Path) -> None:
        rows = "".join(f"{'long' if n < 300 else n // 4},{who(n)},x\n" for n in range(340))
        (tmp_path / "a.csv").write_text(f"id,speaker,text\n{rows}", encoding="utf-8")
        found, (problem,) = read(tmp_path / "a.csv")
        assert found == [4] * 10
        assert (problem.code, problem.line) == ("T027", 2)

    def test_the_limit_holds_through_a_mapping_too(self, tmp_path: Path) -> None:
        rows = "".join(f"{who(n)},x\n" for n in range(300))
        (tmp_path / "a.csv").write_text(f"von,gesagt\n{rows}", encoding="utf-8")
        _, (problem,) = read(tmp_path / "a.csv", mapping={"format": "csv", "speaker": "von", "text": "gesagt"})
        assert problem.code == "T027"

    def test_without_a_list_of_problems_it_is_raised(self, tmp_path: Path) -> None:
        with pytest.raises(ReadingError, match="T027"):
            list(read_transcripts(written(tmp_path, "text.txt", 60)))


def test_empty_lines_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "airy.txt"
    path.write_text("Agent: Hello.\n" + "\n" * 1_500_000 + "Customer: Hi.\n", encoding="utf-8")
    assert read(path) == ([2], [])


def test_a_megabyte_of_one_letter_rows_takes_little(tmp_path: Path) -> None:
    path = written(tmp_path, "table.csv", 105_000)
    tracemalloc.start()
    try:
        _, (problem,) = read(path, limit_mb=1.1)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert problem.code == "T004"
    assert most < 40_000_000


def test_a_reader_that_refuses_a_file_costs_that_file_alone(tmp_path: Path) -> None:
    @reader("odd", "an odd format", (".odd",), lambda text, name: Detection("odd", 1.0, "odd"))
    def odd(text: str, options: Options) -> Iterator[RawConversation]:
        if "no" in text:
            raise ReadingError(Problem("T024", "not like this", path=options.path))
        yield RawConversation([RawTurn("Agent", "Hello."), RawTurn("Customer", "Hi.")])

    for name in ("a", "b"):
        (tmp_path / f"{name}.odd").write_text("no" if name == "a" else "yes", encoding="utf-8")
    found, (problem,) = read(tmp_path, readers=[odd])
    assert (found, problem.path) == ([2], str(tmp_path / "a.odd"))
    with pytest.raises(ReadingError, match="not like this"):
        list(read_transcripts(tmp_path, readers=[odd]))
