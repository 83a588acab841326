"""Input of the unlucky and the hostile that must cost neither words nor the other conversations: files packed in parts,
lists with one bad entry, words with commas, turns without words, mapping files with any mistake."""

from __future__ import annotations

import gzip
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading import Detection, Options, RawConversation, read_transcript, read_transcripts, reader

CALL = "Agent: Hello, how can I help?\nCustomer: My bill is wrong.\n"
TURNS = [{"speaker": "agent", "text": "Hello."}, {"speaker": "customer", "text": "It broke."}]


def read(data: str | bytes | object, **how: Any) -> tuple[list[list[str]], list[Problem]]:
    """The words of each conversation, and the problems."""
    if not isinstance(data, (str, bytes)):
        data = json.dumps(data)
    problems: list[Problem] = []
    source = data if isinstance(data, bytes) else data.encode()
    found = read_transcripts(source, problems=problems, **how)
    return [[turn.text for turn in each.turns] for each in found], problems


WORDS = ["Hello.", "It broke."]


class TestPacked:
    def line(self, id: str) -> bytes:
        return json.dumps({"id": id, "turns": TURNS}).encode() + b"\n"

    def test_a_file_packed_in_parts_is_read_to_its_end(self) -> None:
        data = gzip.compress(self.line("a")) + gzip.compress(self.line("b")) + bytes(512)
        assert read(data) == ([WORDS, WORDS], [])

    def test_many_empty_parts_take_no_long_time(self) -> None:
        assert read(gzip.compress(b"") * 50_000 + gzip.compress(self.line("a"))) == ([WORDS], [])

    @pytest.mark.parametrize(
        ("rest", "said"),
        [(b"junk", "is broken"), (gzip.compress(b"x" * 999)[:-9], "ends too early"), (b"\x1f\x8b", "ends too early")],
    )
    def test_what_follows_and_cannot_be_unpacked_is_said(self, rest: bytes, said: str) -> None:
        found, problems = read(gzip.compress(self.line("a")) + rest)
        assert found == []
        assert [(problem.code, said in problem.message) for problem in problems] == [("T006", True)]

    def test_the_limit_counts_all_parts(self) -> None:
        (problem,) = read(gzip.compress(b"x" * 60_000) * 2, limit_mb=0.1)[1]
        assert (problem.code, problem.message) == ("T004", "unpacks to more than 0.1 MB")


class TestJson:
    def test_a_bad_entry_in_a_list_costs_itself_alone(self) -> None:
        good, bad = {"turns": TURNS}, {"turns": [*TURNS, {"speaker": "agent"}]}
        found, problems = read([good, None, 5, bad, {"colour": "red"}, good])
        assert found == [WORDS, WORDS]
        assert [problem.message for problem in problems] == [
            "conversation 2 of the list has no list of turns (found: null)",
            "conversation 3 of the list has no list of turns (found: a number)",
            "turn 3 of conversation 4 has no words",
            "conversation 5 of the list has no list of turns (found: colour)",
        ]

    def test_words_given_as_null_are_no_turn(self) -> None:
        silent = {"speaker": "agent", "text": None}
        timed = [{**turn, "start": 5.0 * place} for place, turn in enumerate(TURNS)]
        assert read({"turns": [silent, *TURNS, silent]}) == ([WORDS], [])
        transcript = read_transcript(json.dumps({"turns": [*timed, silent]}).encode())
        assert [turn.start for turn in transcript.turns] == [0.0, 5.0]

    @pytest.mark.parametrize("odd", [True, 3, -2.5, "x", {"a": 1}])
    def test_contact_lens_with_odd_values(self, odd: object) -> None:
        people = [{"ParticipantId": role, "ParticipantRole": role} for role in ("AGENT", "CUSTOMER")]
        said = [
            {"ParticipantId": "AGENT", "Content": "Hello.", "Redaction": {"CharacterOffsets": odd}, "BeginOffsetMillis": 0},
            {"ParticipantId": "CUSTOMER", "Content": "It broke.", "BeginOffsetMillis": 900, "Redaction": odd},
        ]
        value = {"Channel": "VOICE", "ContentMetadata": {"Output": "Redacted"}, "Transcript": said}
        assert read({**value, "Participants": people}) == ([WORDS], [])
        assert read({**value, "Participants": odd}) == ([WORDS], [])

    def test_a_million_empty_lines_first(self) -> None:
        assert read("\n" * 1_000_000 + CALL)[0] == [["Hello, how can I help?", "My bill is wrong."]]


class TestTables:
    def test_words_with_commas_and_no_quotation_marks(self) -> None:
        text = "speaker,text\nagent,Hello, how, can I help?\ncustomer,It broke, badly,,\n"
        assert read(text, format="csv") == ([["Hello, how, can I help?", "It broke, badly"]], [])

    def test_where_they_cannot_be_put_together_it_is_said(self) -> None:
        text = "speaker,text,time\nagent,Hello,0:01\ncustomer,It broke, badly,0:05\n"
        (transcript,) = read_transcripts(text.encode(), format="csv")
        assert [warning for warning in transcript.warnings if "a row has more cells" in warning and "(line 3)" in warning]

    @pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;", "\n\nsep=;"])
    def test_the_line_that_names_the_delimiter(self, first: str) -> None:
        text = f"{first}\nid;speaker;text\nx;agent;Hello, you\nx;customer;Hi\ny;agent;alone\n"
        found, (problem,) = read(text, format="csv")
        assert found == [["Hello, you", "Hi"]]
        assert problem.line == text.count("\n")


TABLE = "who,job,said,when,way\nNia,agent,Hello.,100,chat\nTom,customer,It broke.,2500,chat\n"


class TestMapping:
    MISTAKES = (
        # the mapping's third line, the message, words of the remedy
        ("delimiter: ''", "the delimiter is not one character", 'delimiter: ";"'),
        ("delimiter: ';;'", "the delimiter is not one character", 'delimiter: ";"'),
        ("delimiter: [';']", "the delimiter is not one character", 'delimiter: ";"'),
        ("roles: {agent: 5.5, customer: [[a]]}", "a role's labels are not a list of labels", "Agent *"),
        ("roles: {agent: }", "a role's labels are not a list of labels", "Agent *"),
        ("roles: {boss: [a]}", "roles must map agent", "Agent *"),
        ("time: [when]", "time does not say where the time is", "unit: ms"),
        ("time: {unit: ms}", "time does not say where the time is", "unit: ms"),
        ("end: {path: when, units: ms}", "end does not say where the time is", "unit: ms"),
        ("time: {path: when, unit: fortnights}", "unknown unit 'fortnights'", "epoch_ms"),
        ("time: {path: when, unit: [ms]}", "unknown unit (a list)", "epoch_ms"),
        ("internal_when: private", "internal_when does not say", "path: private"),
        ("internal_when: {path: a, is: b}", "internal_when does not say", "path: private"),
        ("channel: {a: b}", "channel is not the name of a column", 'channel: "COLUMN"'),
        ("agent_name: 5", "agent_name is not the name of a column", 'agent_name: "COLUMN"'),
        ("format: [csv]", "unknown format (a list)", "jsonl"),
        ("5: a", "unknown key 5", "speaker"),
        ("text: who", "'text' is written twice (line 1)", "leave one"),
        ("when: [" + "[" * 5_000, "not valid YAML: it is nested too deeply", "text"),
        ("when: 2024-99-99", "not valid YAML: month must be in 1..12", "text"),
        ("? [a]\n: b", "not valid YAML: found unhashable key", "text"),
    )

    @pytest.mark.parametrize(("third", "message", "fix"), MISTAKES, ids=[each[0][:30] for each in MISTAKES])
    def test_each_mistake_has_its_line_and_remedy(self, third: str, message: str, fix: str, tmp_path: Path) -> None:
        mapping = tmp_path / "mapping.yaml"
        mapping.write_text(f"text: said\nspeaker: who\n{third}\n", encoding="utf-8")
        with pytest.raises(ReadingError) as raised:
            read(TABLE, mapping=mapping)
        (problem,) = raised.value.problems
        assert (problem.code, problem.path) == ("T021", str(mapping))
        assert problem.line == (None if "nested" in message or "month" in message else 3)
        assert message in problem.message
        assert fix in problem.fix

    def test_references_that_multiply_are_not_spelt_out(self, tmp_path: Path) -> None:
        bomb = ["name: &a [x, x]", *(f"l{n}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(20))]
        mapping = tmp_path / "mapping.yaml"
        mapping.write_text("\n".join([*bomb, "format: *u"]), encoding="utf-8")
        with pytest.raises(ReadingError) as raised:
            read(TABLE, mapping=mapping)
        assert len(str(raised.value)) < 10_000

    def test_every_key_is_used(self) -> None:
        rules = {
            "text": "said", "speaker": "who", "role": "job", "name": "who", "channel": "way",
            "time": {"path": "when", "unit": "ms"},
        }  # fmt: skip
        transcript = read_transcript(TABLE.encode(), mapping=rules)
        assert [turn.speaker for turn in transcript.turns] == ["agent", "customer"]
        assert (transcript.channel, transcript.agent_name, transcript.customer_name) == ("chat", "Nia", "Tom")
        assert [turn.start for turn in transcript.turns] == [0.1, 2.5]

    @pytest.mark.parametrize("bytes_", [b"text: caf\xe9\nspeaker: who\n", b"text: said\x00\nspeaker: who\n"])
    def test_bytes_that_are_no_text(self, bytes_: bytes, tmp_path: Path) -> None:
        mapping = tmp_path / "mapping.yaml"
        mapping.write_bytes(bytes_)
        with pytest.raises(ReadingError) as raised:
            read(TABLE, mapping=mapping)
        assert raised.value.problems[0].code == "T021"


class TestSources:
    @pytest.mark.parametrize("source", ["", Path("gone")])
    def test_a_path_that_leads_nowhere(self, source: str | Path) -> None:
        problems: list[Problem] = []
        assert list(read_transcripts(source, problems=problems)) == []
        assert [problem.code for problem in problems] == ["T001"]

    def test_closed_and_broken_standard_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Torn(io.RawIOBase):
            def read(self, size: int = -1) -> bytes:
                raise OSError(5, "Input/output error")

        class Piped:
            buffer = Torn()

        for given in (None, Piped()):
            monkeypatch.setattr(sys, "stdin", given)
            problems: list[Problem] = []
            assert list(read_transcripts("-", problems=problems)) == []
            assert [(problem.code, problem.path) for problem in problems] == [("T002", "<stdin>")]

    def test_what_this_library_wrote_into_the_folder_is_no_transcript(self, tmp_path: Path) -> None:
        for name in ("scorecards.jsonl", "heard.jsonl", "scorecards.csv"):
            (tmp_path / name).write_text("{}\n")
        (tmp_path / "card.json").write_text('{\n  "schema_version": 1,\n  "id": "a"\n}\n')
        (tmp_path / "chat.json").write_text(json.dumps({"schema_version": 1, "turns": TURNS}))
        (tmp_path / "call.txt").write_text(CALL)
        assert [each.id for each in read_transcripts(tmp_path)] == ["call", "chat"]

    def test_a_reader_that_stumbles_costs_one_file(self, tmp_path: Path) -> None:
        @reader("clumsy", "clumsy exports", (".clumsy",), lambda text, name: Detection("clumsy", 1.0, "all of them"))
        def clumsy(text: str, options: Options) -> Iterator[RawConversation]:
            raise KeyError("speaker")

        problems: list[Problem] = []
        assert list(read_transcripts(CALL.encode(), problems=problems, readers=[clumsy])) == []
        (problem,) = problems
        assert problem.code == "T024"
        assert "the reader of clumsy exports stumbled (KeyError: 'speaker')" in problem.message


class TestLines:
    @pytest.mark.parametrize(
        "pattern",
        [
            "\u200eAgent: {}",
            "\u202aAgent\u202c: {}",
            "\u2068Agent\u2069: {}",
            "\ufeffAgent: {}",
            "[31/12/2024, 23:59:58] \u200eAgent: {}",
            "\u200e[31/12/2024, 23:59:58] Agent: {}",
            "[Mon 1 Mar 2026 10:00:00 GMT] Agent: {}",
            "[99:99:99] Agent: {}",
            "[17] Agent: {}",
        ],
    )
    def test_marks_and_boxes_before_a_label(self, pattern: str) -> None:
        text = "\n".join(pattern.format(words).replace("Agent", who) for words, who in
                         (("Hello.", "Agent"), ("It broke.", "Customer"), ("Sorry (twice): sorry.", "Agent")))  # fmt: skip
        transcript = read_transcript(text.encode())
        assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
            ("agent", "Hello."), ("customer", "It broke."), ("agent", "Sorry (twice): sorry."),
        ]  # fmt: skip
        if "31/12" not in pattern:
            assert [turn.start for turn in transcript.turns] == [None, None, None]

    def test_a_long_line_keeps_every_blank(self) -> None:
        words = " ".join(["ünder"] * 90)  # a blank stands wherever a line may be looked at in parts
        for more in range(6):
            said = "x" * more + words
            assert read_transcript(f"Agent: {said}\nCustomer: Ok.".encode()).turns[0].text == said

    @pytest.mark.parametrize(("first", "second"), [("12.5", "15.0"), ("12.5s", "15s"), ("1700000000", "1700000003")])
    def test_seconds_and_epochs_in_boxes(self, first: str, second: str) -> None:
        transcript = read_transcript(f"[{first}] Agent: Hello.\n[{second}] Customer: Hi.\n".encode())
        start, end = (turn.start for turn in transcript.turns)
        assert end - start == pytest.approx(2.5, abs=0.51)

    @pytest.mark.parametrize("said", ["[2 times] I rang you: twice", "(3) things: the bill", "[laughs 2] well: no"])
    def test_a_box_within_what_is_said_begins_no_turn(self, said: str) -> None:
        transcript = read_transcript(f"Agent: Hello.\nCustomer: Well,\n{said}\nAgent: I see.\n".encode())
        assert [turn.text for turn in transcript.turns] == ["Hello.", f"Well, {said}", "I see."]
