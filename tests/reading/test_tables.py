"""CSV and TSV: headers by many names, delimiters, encodings, wide form, and a mapping file for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa.contact_facts import ContactFacts, contact_facts
from empathyqa.errors import ReadingError
from empathyqa.reading import read_transcript, read_transcripts
from empathyqa.transcript import Transcript


def write(folder: Path, text: str, name: str = "calls.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "header",
    [
        "speaker,text",
        "Speaker,Message",
        "sender;content",
        "role\tutterance",
        "participant|body",
        "Author Role,Message Text",
        '"speaker","text"',
    ],
)
def test_headers_and_delimiters(tmp_path: Path, header: str) -> None:
    mark = next(mark for mark in ",;\t|" if mark in header)
    rows = [header, f'agent{mark}"Hello; there, you"', f"customer{mark}Hi"]
    read = read_transcript(write(tmp_path, "\r\n".join(rows)))
    assert [(turn.speaker, turn.text) for turn in read.turns] == [("agent", "Hello; there, you"), ("customer", "Hi")]


def test_several_conversations_keep_their_order(tmp_path: Path) -> None:
    text = "call_id,speaker,text\nb,agent,one\na,agent,two\nb,customer,three\na,customer,four\n"
    read = list(read_transcripts(write(tmp_path, text)))
    assert [(each.id, [turn.text for turn in each.turns]) for each in read] == [
        ("b", ["one", "three"]),
        ("a", ["two", "four"]),
    ]


def test_an_id_written_once_stands_for_the_rows_below_it(tmp_path: Path) -> None:
    text = "call_id,speaker,text\nb,agent,one\n,customer,two\n,agent,three\na,agent,four\n,customer,five\n"
    read = list(read_transcripts(write(tmp_path, text)))
    assert [(each.id, [turn.text for turn in each.turns]) for each in read] == [
        ("b", ["one", "two", "three"]),
        ("a", ["four", "five"]),
    ]
    assert [each.warnings for each in read] == [
        ("2 rows have no conversation id (line 3) and go on with the row above",),
        ("a row has no conversation id (line 6) and goes on with the row above",),
    ]


def test_the_same_through_a_mapping(tmp_path: Path) -> None:
    text = "CASE,WHO,SAID\nb,Rep,one\n,Member,two\na,Rep,three\n,Member,four\n"
    mapping = {"text": "SAID", "speaker": "WHO", "conversation_id": "CASE", "roles": {"agent": "Rep", "customer": "Member"}}
    read = list(read_transcripts(write(tmp_path, text), mapping=mapping))
    assert [(each.id, len(each.turns), len(each.warnings)) for each in read] == [("b", 2, 1), ("a", 2, 1)]


@pytest.mark.parametrize("text", ["speaker,text\nagent,one\ncustomer,two\n", "call_id,speaker,text\n,agent,one\n,customer,two\n"])
def test_no_id_at_all_is_one_conversation_and_no_note(tmp_path: Path, text: str) -> None:
    [read] = read_transcripts(write(tmp_path, text))
    assert (len(read.turns), read.warnings) == (2, ())


def test_words_without_a_speaker_are_told(tmp_path: Path) -> None:
    text = "speaker,text\nagent,How can I help?\ncustomer,My bill.\n,It's wrong.\n,Again.\nagent,Right.\n"
    read = read_transcript(write(tmp_path, text))
    assert [turn.speaker for turn in read.turns] == ["agent", "customer", "other", "other", "agent"]
    assert read.warnings == ("2 turns have no speaker (line 4) and count for nobody",)


def test_the_only_one_left_needs_no_name(tmp_path: Path) -> None:
    read = read_transcript(write(tmp_path, "speaker,text\nagent,How can I help?\n,My bill.\nagent,Right.\n"))
    assert [turn.speaker for turn in read.turns] == ["agent", "customer", "agent"]
    assert read.warnings == ()


def test_turn_numbers_order_the_rows(tmp_path: Path) -> None:
    text = "turn_index,speaker,text\n2,agent,third\n0,agent,first\n1,customer,second\n"
    assert [turn.text for turn in read_transcript(write(tmp_path, text)).turns] == ["first", "second", "third"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_no_header_but_plain_roles(tmp_path: Path, mark: str) -> None:
    read = read_transcript(write(tmp_path, f"Agent{mark}Hello\nCustomer{mark}Hi\nAgent{mark}Yes\n"))
    assert [(turn.speaker, turn.text) for turn in read.turns] == [("agent", "Hello"), ("customer", "Hi"), ("agent",
    "Yes")]


def test_an_id_on_every_row_is_the_turns(tmp_path: Path) -> None:
    text = "id,speaker,text\n1,agent,hello\n2,customer,hi\n3,agent,yes\n"
    assert len(read_transcript(write(tmp_path, text)).turns) == 3


def test_names_channel_notes_and_events(tmp_path: Path) -> None:
    text = (
        "agent_name,customer_name,channel,speaker,text,internal,event,start_ms\n"
        "Priya,Dan,phone,agent,Hello,,,1000\nPriya,Dan,phone,agent,,,Hold started,2000\n"
        "Priya,Dan,phone,agent,cross customer,true,,3000\nPriya,Dan,phone,customer,Hi,,,4500\n"
    )
    read = read_transcript(write(tmp_path, text))
    assert (read.agent_name, read.customer_name, read.channel) == ("Priya", "Dan", "voice")
    assert [(turn.text, turn.start, turn.internal) for turn in read.turns] == [
        ("Hello", 1.0, False), ("cross customer", 3.0, True), ("Hi", 4.5, False),
    ]  # fmt: skip
    assert [(event.kind, event.start) for event in read.events] == [("hold", 2.0)]


def test_wide_form_with_several_rows(tmp_path: Path) -> None:
    text = 'id,transcript\nx,"Agent: Hello\nCustomer: Hi"\ny,"Agent: Yes? Customer: No. Agent: Fine."\n'
    assert [(each.id, len(each.turns)) for each in read_transcripts(write(tmp_path, text))] == [("x", 2), ("y", 3)]


def test_excel_in_windows_1252(tmp_path: Path) -> None:
    read = read_transcript(
        write(tmp_path, "speaker;text\nagent;That’s £5 – really\ncustomer;Café\n", encoding="cp1252")
    )
    assert [turn.text for turn in read.turns] == ["That’s £5 – really", "Café"]
    assert "Windows-1252" in read.warnings[0]


def test_missing_columns_name_what_is_there(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as raised:
        read_transcript(write(tmp_path, "colour,size\nred,3\n"))
    (problem,) = raised.value.problems
    assert (problem.code, problem.line) == ("T011", 1)
    assert "colour, size" in problem.message


def test_a_quote_that_never_closes(tmp_path: Path) -> None:
    problems: list = []
    text = 'call_id,speaker,text\na,agent,Hello\na,customer,Hi\nb,agent,"never closed\nb,customer,lost\n'
    read = list(read_transcripts(write(tmp_path, text), problems=problems))
    assert [each.id for each in read] == ["a"]
    assert [(problem.code, problem.line) for problem in problems] == [("T024", 4)]


MAPPING = """\
format: json
turns: transcript[*]
conversation_id: dialogId
text: message
speaker: participantName
time: {path: stamp, unit: epoch_ms}
roles: {agent: ["Agent *"], customer: [Client]}
internal_when: {path: private, equals: true}
"""
MAPPED = """\
{"dialogId": "d-9", "transcript": [
 {"participantName": "Agent Nia", "message": "Hello", "stamp": "1721651880000", "private": false},
 {"participantName": "Agent Nia", "message": "sounds cross", "stamp": "1721651881000", "private": true},
 {"participantName": "Client", "message": "Hi", "stamp": "1721651884500", "private": false}]}
"""


def test_mapping_a_foreign_json(tmp_path: Path) -> None:
    mapping = write(tmp_path, MAPPING, "mapping.yaml")
    read = read_transcript(write(tmp_path, MAPPED, "export.json"), mapping=mapping)
    assert read.id == "d-9"
    assert [(turn.speaker, turn.text, turn.start, turn.internal) for turn in read.turns] == [
        ("agent", "Hello", 0.0, False), ("agent", "sounds cross", 1.0, True), ("customer", "Hi", 4.5, False),
    ]  # fmt: skip
    assert {party.role_source for party in read.parties} == {"source"}


@pytest.mark.parametrize(
    ("mapping", "code", "part"),
    [
        ("text: a\nspeaker: b\ncolour: c\n", "T021", "colour"),
        ("speaker: b\n", "T021", "words"),
        ("text: a\n", "T021", "speaker"),
        ("text: [a\n", "T021", "YAML"),
        ("- a\n- b\n", "T021", "keys and values"),
        ("text: a\nspeaker: b\nformat: xml\n", "T021", "xml"),
        ("text: nope\nspeaker: speaker\n", "T011", "nope"),
    ],
)
def test_mistakes_in_a_mapping(tmp_path: Path, mapping: str, code: str, part: str) -> None:
    table = write(tmp_path, "speaker,text\nagent,hello\ncustomer,hi\n")
    with pytest.raises(ReadingError) as raised:
        read_transcript(table, mapping=write(tmp_path, mapping, "mapping.yaml"))
    assert raised.value.problems[0].code == code
    assert part in raised.value.problems[0].message


def test_a_mapping_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as raised:
        read_transcript(write(tmp_path, "speaker,text\n"), mapping=tmp_path / "none.yaml")
    assert raised.value.problems[0].code == "T001"


def _table(*rows: str, head: str = "conversation_id,agent_name,date,queue,product,mood,speaker,text") -> str:
    return "\n".join([head, *rows]) + "\n"


ROWS = (
    "c1,Priya,2026-11-02,Repairs,Boiler,calm,Agent,Hello how can I help?",
    "c1,Priya,2026-11-02,Repairs,Boiler,cross,Customer,My boiler is off.",
    "c2,Sean,2026-11-03,Billing,,calm,Agent,Hello how can I help?",
    "c2,Sean,2026-11-04,Billing,,calm,Customer,My bill is wrong.",
)


def read_all(folder: Path, text: str, **given: object) -> list[Transcript]:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    return list(read_transcripts(path, **given))  # type: ignore[arg-type]


def test_a_table_tells_day_queue_and_product_of_each_contact(tmp_path: Path) -> None:
    first, second = read_all(tmp_path, _table(*ROWS))
    assert first.metadata == {"date": "2026-11-02", "queue": "Repairs", "product": "Boiler"}
    assert second.metadata == {"date": "2026-11-03", "queue": "Billing"}
    assert not first.capabilities.times, "a day is no time"


def test_time_stamps_tell_the_day_and_bare_clocks_do_not(tmp_path: Path) -> None:
    head = "conversation_id,timestamp,speaker,text"
    (first,) = read_all(tmp_path, _table("a,2026-11-02T10:05:00,Agent,Hello.", "a,2026-11-02T10:05:09,Customer,Hi.", head=head))
    assert contact_facts(first.metadata).date == "2026-11-02T10:05"
    assert first.capabilities.times
    (other,) = read_all(tmp_path, _table("a,00:00:01,Agent,Hello.", "a,00:00:04,Customer,Hi.", head=head))
    assert "date" not in other.metadata


def test_a_mapping_names_the_day_and_the_queue(tmp_path: Path) -> None:
    head = "CASE,WHEN,TEAM,WHO,SAID"
    text = _table("1,2026-11-02,Repairs,Agent,Hello.", "1,2026-11-02,Repairs,Customer,Hi.", head=head)
    rules = {"text": "SAID", "speaker": "WHO", "conversation_id": "CASE", "date": "WHEN", "queue": "TEAM"}
    (found,) = read_all(tmp_path, text, mapping=rules)
    assert contact_facts(found.metadata) == ContactFacts(None, "2026-11-02", "Repairs")


def test_a_row_a_conversation_tells_them_too(tmp_path: Path) -> None:
    head = "call_id,date,department,transcript"
    text = _table('7,2026-11-02,Repairs,"Agent: Hello, how can I help?\nCustomer: My boiler is off."', head=head)
    (found,) = read_all(tmp_path, text)
    assert contact_facts(found.metadata) == ContactFacts(None, "2026-11-02", "Repairs")
