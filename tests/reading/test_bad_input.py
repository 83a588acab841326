"""What cannot be read: each file with its code, its place and a remedy; the others still read; nothing crashes."""

from __future__ import annotations

import gzip
import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from empathyqa.errors import Problem, ReadingError, RolesUnclear, UnknownFormat
from empathyqa.reading import KINDS, READERS, read_transcript, read_transcripts

GOOD = b"Agent: Hello, how can I help?\nCustomer: My bill is wrong.\n"
TURNS = '{"speaker":"agent","text":"hi"},{"speaker":"customer","text":"yo"}'
CASES: list[tuple[str, bytes | str, str, int | None]] = [
    # file, content, code, line
    ("empty.txt", b"", "T003", None),
    ("empty.json", b"", "T003", None),
    ("blank.txt", b" \n\t\r\n", "T003", None),
    ("mark_only.txt", b"\xef\xbb\xbf", "T003", None),
    ("nul.txt", b"Agent: hi\x00\x00\nCustomer: yo\n", "T005", 1),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "T005", None),
    ("document.txt", b"%PDF-1.7 ...", "T005", None),
    ("office.csv", b"PK\x03\x04" + bytes(40), "T005", None),
    ("sound.vtt", b"RIFF" + bytes(40), "T005", None),
    ("control.txt", bytes(range(1, 9)) * 40, "T005", None),
    ("utf16_cut.txt", b"\xff\xfeA\x00g\x00e", "T006", None),
    ("packed.txt", b"\x1f\x8b\x08\x00rubbish", "T006", None),
    ("packed_cut.txt", gzip.compress(GOOD * 50)[:-12], "T006", None),
    ("novel.txt", "It was a cold day.\nThe clocks were striking: thirteen of them.\n", "T007", None),
    ("code.txt", "import os\ndef f(x):\n    return {'a': 1}\n", "T007", None),
    ("settings.txt", "name: x\nversion: 2\nkey: y\n", "T007", None),
    ("list.txt", "- milk\n- eggs\n", "T007", None),
    ("page.txt", "<html><body>Agent: hi</body></html>", "T007", None),
    ("colons.txt", "a: " * 5000, "T007", None),
    ("numbers.json", "[1, 2, 3]", "T007", None),
    ("labels.jsonl", '{"id": "a", "marks": 3}\n{"id": "b", "marks": 4}\n', "T007", None),
    ("other.json", '{"colour": "red"}', "T007", None),
    ("half.json", '{"id":"x","turns":[{"speaker":"agent","text":"hi"},{"speaker":"cus', "T009", 1),
    ("comma.json", '{"id":"x",\n"turns":[{"speaker":"agent" "text":"hi"}]}', "T009", 2),
    ("deep.json", "[" * 100_000, "T009", 1),
    ("deep_object.json", '{"a":' * 50_000, "T009", 1),
    ("half_lens.json", '{"Transcript":[{"ParticipantId":"AGENT","Content":"hi"}', "T009", 1),
    ("null.json", "null", "T010", None),
    ("word.json", '"hello"', "T010", None),
    ("turns_word.json", '{"turns":"Agent: hi"}', "T010", None),
    ("wordless.json", '{"turns":[{"speaker":"agent"},{"speaker":"customer","text":"x"}]}', "T010", None),
    ("speechless.json", '{"turns":[{"speaker":"agent","text":"x"},{"text":"x"}]}', "T010", None),
    ("not_turns.json", '{"turns":[1,2]}', "T010", None),
    ("columns.csv", "a,b,c\n1,2,3\n", "T011", 1),
    ("no_speaker.csv", "text,when\nhello,1\nbye,2\n", "T011", 1),
    ("header_only.csv", "speaker,text\n", "T012", None),
    ("no_turns.json", '{"id":"a","turns":[]}', "T012", None),
    ("no_words.json", '{"turns":[{"speaker":"agent","text":""},{"speaker":"customer","text":" "}]}', "T012", None),
    ("no_cues.vtt", "WEBVTT\n", "T012", None),
    ("no_items.json", '{"Transcript":[],"Participants":[],"Channel":"VOICE"}', "T012", None),
    ("one_turn.txt", "Agent: hello there\n", "T013", 1),
    ("one_turn.json", '{"turns":[{"speaker":"agent","text":"hi"}]}', "T013", None),
    ("cut.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Agent>Hello\n\n00:00:03.000 --> 00:0", "T013", 3),
    ("cut.srt", "1\n00:00:01,000 --> 00:00:02,000\nAgent: hello\n\n2\n00:00:03,000 --> ", "T013", 2),
    ("names.txt", "Alex: hello\nSam: hi\nAlex: nice day\nSam: yes\n", "T014", 1),
    ("customer_only.txt", "Customer: hello\nCustomer: anyone?\n", "T015", 1),
    ("agent_only.txt", "Agent: hello\nAgent: anyone?\n", "T016", 1),
    ("nobody.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n00:09.000 --> 00:10.000\nHi\n", "T017", None),
    ("nobody.json", '{"segments":[{"start":0,"end":1,"text":"Hello"},{"start":4,"end":5,"text":"Hi"}]}', "T017", None),
    ("quote.csv", 'speaker,text\nagent,"hello\ncustomer,hi\n', "T024", 2),
]


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_there_are_forty_of_them() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize(("name", "content", "code", "line"), CASES, ids=[case[0] for case in CASES])
def test_each_says_what_and_where(tmp_path: Path, name: str, content: bytes | str, code: str, line: int | None) -> None:
    path = put(tmp_path, name, content)
    problems: list[Problem] = []
    assert list(read_transcripts(path, problems=problems)) == []
    (problem,) = problems
    assert (problem.code, problem.path, problem.line) == (code, str(path), line)
    assert problem.message
    assert problem.fix
    with pytest.raises(ReadingError) as raised:
        read_transcript(path)
    assert raised.value.problems == (problem,)


def test_the_good_file_among_the_bad_is_read(tmp_path: Path) -> None:
    for name, content, _, _ in CASES:
        put(tmp_path, name, content)
    put(tmp_path, "good.txt", GOOD)
    problems: list[Problem] = []
    assert [each.id for each in read_transcripts(tmp_path, problems=problems)] == ["good"]
    assert {problem.code for problem in problems} == {code for _, _, code, _ in CASES}


def test_exceptions_tell_their_kind(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="tried: WebVTT"):
        read_transcript(put(tmp_path, "a.txt", "nothing here\n"))
    with pytest.raises(RolesUnclear):
        read_transcript(put(tmp_path, "b.txt", "Alex: a\nSam: b\nAlex: c\nSam: d\n"))


def test_missing_path_pattern_and_folder(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    put(tmp_path / "bare", "picture.jpg", b"x")
    put(tmp_path / "bare", "README.txt", "Agent: not a transcript")
    for source, code in (
        (tmp_path / "none.txt", "T001"),
        (str(tmp_path / "*.vtt"), "T020"),
        (tmp_path / "bare", "T019"),
        ("a\x00b", "T001"),
    ):
        problems: list[Problem] = []
        assert list(read_transcripts(source, problems=problems)) == []
        assert [problem.code for problem in problems] == [code]
        assert problems[0].fix


def test_too_large_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "huge.jsonl"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ReadingError, match="200 MB and the limit is 100 MB"):
        read_transcript(path)
    with pytest.raises(ReadingError) as raised:
        read_transcript(put(tmp_path, "small.txt", GOOD), limit_mb=0.00001)
    assert raised.value.problems[0].code == "T004"
    bomb = put(tmp_path, "bomb.txt.gz", gzip.compress(b"Agent: hi\n" * 500_000))
    with pytest.raises(ReadingError, match="unpacks to more than"):
        read_transcript(bomb, limit_mb=1)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_permission_denied(tmp_path: Path) -> None:
    path = put(tmp_path, "locked.txt", GOOD)
    path.chmod(0)
    with pytest.raises(ReadingError) as raised:
        read_transcript(path)
    assert raised.value.problems[0].code == "T002"


def test_a_file_that_cannot_be_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = put(tmp_path, "locked.txt", GOOD)
    monkeypatch.setattr("builtins.open", refuse)
    problems: list[Problem] = []
    assert list(read_transcripts(path, problems=problems)) == []
    assert [problem.code for problem in problems] == ["T002"]


def test_unknown_format_names_list_the_known() -> None:
    with pytest.raises(UnknownFormat, match="webvtt, srt"):
        read_transcript(GOOD, format="docx")


def test_the_wrong_format_is_a_problem_and_no_crash() -> None:
    for reader in READERS:
        problems: list[Problem] = []
        for content in (GOOD, json.dumps({"id": "a", "turns": []}).encode(), b"WEBVTT\n\nx", b'"', b"1\n"):
            list(read_transcripts(content, format=reader.name, problems=problems))
        assert {problem.code for problem in problems} <= set(KINDS)


def test_two_equal_claims_are_an_error() -> None:
    from empathyqa.reading import Detection, Reader

    twins = [
        Reader(name, name, (), lambda text, file, name=name: Detection(name, 0.7, "looks so"), READERS[-1].read)
        for name in "ab"
    ]
    with pytest.raises(UnknownFormat, match=r"a .* and b .* equally well") as raised:
        read_transcript(GOOD, readers=twins)
    assert raised.value.problems[0].code == "T008"


def test_every_code_explains_itself() -> None:
    for code, kind in KINDS.items():
        assert code == kind.code
        assert kind.title
        assert kind.meaning.endswith(".")
        assert kind.fix


@pytest.mark.parametrize(
    "text",
    [
        " " * 100_000 + "Agent" + " " * 100_000, "\t" * 100_000 + "Agent: a\nCustomer: b",
        "Agent: " + "a_" * 20_000 + ":",
        "Agent: " + "x" * 100_000, "1:" * 50_000, "[" * 1_000 + "A" * 50_000, "Agent: hi\n" + "and on\n" * 50_000,
        "WEBVTT\n\n" + "NOTE\n" * 20_000, "Agent: " + "<b " * 50_000,
        "Agent: {{" + "a" * 100_000 + "\nCustomer: " + "[A" * 50_000,
    ],
)  # fmt: skip
def test_nothing_takes_long(text: str) -> None:
    """A quarter of a megabyte takes a second at the most; a pattern that backtracks takes minutes."""
    started = time.process_time()
    list(read_transcripts(text.encode(), problems=[]))
    assert time.process_time() - started < 3.0


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=300))
def test_random_bytes_never_crash(data: bytes) -> None:
    problems: list[Problem] = []
    found = list(read_transcripts(data, problems=problems))
    assert found or problems


PIECES = st.sampled_from(
    ["Agent: ", "Customer: ", "WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n", "1\n", "\n", "\n\n", "<v Agent>",
    "</v>", "hello ", "[PII] ",
     '{"turns":[', '{"speaker":"agent","text":"x"}', ",", "]}", "speaker,text\n", "agent,hi\n", '"', "[00:01] ",
     "A: ", "(10:02 AM) ", "**", "- ",
     '{"Transcript":[{"ParticipantId":"AGENT","Content":"x"', "&amp;", "---\n", ": ", "{", "[", "Priya Nair: ",
     "\t", ";", "|"]
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(PIECES, max_size=25).map("".join), st.sampled_from([reader.name for reader in READERS] + [None]))
def test_near_transcripts_never_crash(text: str, format: str | None) -> None:
    problems: list[Problem] = []
    for each in read_transcripts(text.encode(), format=format, problems=problems):
        assert [turn.index for turn in each.turns] == list(range(len(each.turns)))
        assert len(each.turns) > 1
        for turn in each.turns:
            assert all(0 <= span.start < span.end <= len(turn.text) for span in turn.redactions)
    assert all(problem.code in KINDS for problem in problems)


def test_a_folder_of_documents_alone_says_so(tmp_path: Path) -> None:
    put(tmp_path, "call.docx", b"PK\x03\x04")
    problems: list[Problem] = []
    assert list(read_transcripts(tmp_path, problems=problems)) == []
    assert [(problem.code, problem.severity) for problem in problems] == [("T019", "error"), ("T026", "warning")]


def test_documents_beside_a_call_stop_nobody(tmp_path: Path) -> None:
    put(tmp_path, "call.txt", GOOD)
    put(tmp_path, "other.docx", b"PK\x03\x04")
    assert len(list(read_transcripts(tmp_path))) == 1


@pytest.mark.parametrize(
    ("name", "start", "remedy"),
    [
        ("a.docx", b"PK\x03\x04", "plain text"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "CSV"),
        ("a.mp3", b"ID3\x03", "transcribed"),
        ("a.txt", b"{\\rtf1\\ansi Agent: Hello", "plain text"),
        ("a.txt", b"\n<!DOCTYPE html><p>Agent: Hello", "browser"),
        ("a.txt", b"<HTML><p>Agent: Hello", "browser"),
        ("a.txt", GOOD + b"Agent: So", "delete the invisible character in this line"),
    ],
)
def test_what_is_no_text_says_what_to_make_of_it(name: str, start: bytes, remedy: str, tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as raised:
        read_transcript(put(tmp_path, name, start + b"\x00" * (1 if name == "a.txt" else 40)))
    assert remedy in (raised.value.problems[0].fix or "")


@pytest.mark.parametrize(
    ("text", "what"), [("[]", "with nothing in it"), ("{}", "with nothing in it"), ("[[1]]", "a list without keys")]
)
def test_json_of_no_shape_says_what_it_is(text: str, what: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat) as raised:
        read_transcript(put(tmp_path, "a.json", text.encode()))
    assert f"of no shape we know ({what})" in str(raised.value)
