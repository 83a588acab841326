"""Labelled plain text: every shape of a line that people paste, and the traps that only look like labels."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.reading.text_lines import read_line

SHAPES = [
    # (line, label, words, seconds)
    ("Agent: hi", "Agent", "hi", None),
    ("[00:01:23] Agent: hi", "Agent", "hi", 83.0),
    ("00:01:23 Agent: hi", "Agent", "hi", 83.0),
    ("Agent (00:01:23): hi", "Agent", "hi", 83.0),
    ("Agent [10:02 AM]: hi", "Agent", "hi", 36120.0),
    ("(10:02 AM) Agent: hi", "Agent", "hi", 36120.0),
    ("(10:02 p.m.) Agent: hi", "Agent", "hi", 79320.0),
    ("I (2025-02-11 8:47am): Hello!", "I", "Hello!", None),
    ("2024-03-01 10:02:15 - Agent: hi", "Agent", "hi", None),
    ("10:02 AM | Customer: hello", "Customer", "hello", 36120.0),
    ("**Agent:** hi", "Agent", "hi", None),
    ("**Agent**: hi", "Agent", "hi", None),
    ("**[00:01:23] Agent:** hi", "Agent", "hi", 83.0),
    ("Agent (Priya): hi", "Agent (Priya)", "hi", None),
    ("AGENT_01: hi", "AGENT_01", "hi", None),
    ("spk_0: hi", "spk_0", "hi", None),
    ("[SPEAKER_00]: hi", "SPEAKER_00", "hi", None),
    ("[Agent] hi there", "Agent", "hi there", None),
    ("<Agent> hi there", "Agent", "hi there", None),
    ("A: hi", "A", "hi", None),
    ("Agent : hi", "Agent", "hi", None),
    ("Müller: hi", "Müller", "hi", None),
    ("- Agent: hi", "Agent", "hi", None),
    ("> Agent: hi", "Agent", "hi", None),
    ("Agent Mike Rivera: hi", "Agent Mike Rivera", "hi", None),
    ("Customer Service Rep: hi", "Customer Service Rep", "hi", None),
    ("[00:01:23 - 00:01:30] Agent: hi", "Agent", "hi", 83.0),
    ("3/5/26, 10:15 AM - Sarah Johnson: hi", "Sarah Johnson", "hi", 36900.0),
    ("( 2m 24s ) Visitor: hi", "Visitor", "hi", 144.0),
    ("Agent 00:12 : hi", "Agent", "hi", 12.0),
    ("Agent 1 (Priya Nair) 00:12: hi", "Agent 1 (Priya Nair)", "hi", 12.0),
    ("[Agent 00:12] hi", "Agent", "hi", 12.0),
    ("(00:12) [Agent] hi", "Agent", "hi", 12.0),
    ("*Agent:* hi", "Agent", "hi", None),
    ("CSR - hi", "CSR", "hi", None),
    ("Agent >> hi", "Agent", "hi", None),
    ("1. Agent: hi", "Agent", "hi", None),
]


@pytest.mark.parametrize(("line", "label", "words", "seconds"), SHAPES)
def test_line(line: str, label: str, words: str, seconds: float | None) -> None:
    read = read_line(1, line)
    assert (read.label, read.words) == (label, words)
    if seconds is not None:
        assert read.stamp is not None
        assert read.stamp.seconds == seconds


@pytest.mark.parametrize(
    "trap",
    [
        "The problem is this: my bill doubled",
        "order id: 3348917502",
        "so I said at 10:30: no",
        "https://larkmoor.example/help",
        "Account Number: 12345",
        "[laughs] that is the third time",
        "Okay",
        "Three things: the bill, the meter and the wait",
        "PS: nobody rang me back",
    ],
)
def test_a_trap_goes_on_with_the_turn_before(trap: str) -> None:
    read = read_text(f"Agent: Hello there.\nCustomer: It's about my bill.\n{trap}\nAgent: I see.\n", name="a.txt")
    assert [turn.speaker for turn in read.turns] == ["agent", "customer", "agent"]
    assert read.turns[1].text == f"It's about my bill. {trap}"


def test_traps_that_come_back_are_still_words() -> None:
    lines = ["Agent: One moment.", "order id: 1", "Customer: Sure.", "order id: 2", "Agent: Thanks.", "Customer: Bye."]
    assert [turn.speaker for turn in read_text("\n".join(lines)).turns] == ["agent", "customer", "agent", "customer"]


def test_time_on_a_line_of_its_own() -> None:
    read = read_text("00:03\nAgent: thank you for calling\n00:09\nCustomer: hello\n")
    assert [(turn.speaker, turn.start) for turn in read.turns] == [("agent", 3.0), ("customer", 9.0)]


def test_label_and_time_above_the_words() -> None:
    text = (
        "Agent Priya  0:03\nThank you for calling.\n\nDan Okafor  0:09\nHello.\nMy bill.\n\nAgent Priya  0:15\n"
        "I see.\n\nDan Okafor  0:20\nYes.\n"
    )
    read = read_text(text)
    assert [(turn.speaker, turn.start, turn.text) for turn in read.turns] == [
        ("agent", 3.0, "Thank you for calling."),
        ("customer", 9.0, "Hello. My bill."),
        ("agent", 15.0, "I see."),
        ("customer", 20.0, "Yes."),
    ]


def test_name_then_time_then_words() -> None:
    said = [("Priya", "How can I help?"), ("Dan", "My bill."), ("Priya", "Sorry."), ("Dan", "Ok")]
    read = read_text("\n\n".join(f"{who}\n10:0{place} AM\n{words}" for place, (who, words) in enumerate(said)))
    assert [(turn.speaker, turn.start, turn.text) for turn in read.turns] == [
        ("agent", 0.0, "How can I help?"), ("customer", 60.0, "My bill."), ("agent", 120.0, "Sorry."), ("customer",
        180.0, "Ok"),
    ]  # fmt: skip


def test_markdown_headings_name_speakers_or_nothing() -> None:
    read = read_text("# Call 7\n\n### Agent\nHello\n### Customer\nHi\n## Notes\n### Agent\nBye\n")
    assert [(turn.speaker, turn.text) for turn in read.turns] == [("agent", "Hello"), ("customer", "Hi"), ("agent",
    "Bye")]


def test_the_last_line_may_say_that_it_is_the_last() -> None:
    read = read_text("Agent: Hello.\nCustomer: Hi.\nEND OF TRANSCRIPT\n")
    assert read.turns[1].text == "Hi."


def test_ranges_give_ends() -> None:
    read = read_text("[00:00:01 - 00:00:04] Agent: Hello.\n[00:00:05 - 00:00:09] Customer: Hi.\n")
    assert [(turn.start, turn.end) for turn in read.turns] == [(1.0, 4.0), (5.0, 9.0)]


def test_wall_clock_passes_midnight() -> None:
    read = read_text("[23:59:50] Agent: Hello.\n[23:59:58] Customer: Hi.\n[00:00:10] Agent: Yes?\n")
    assert [turn.start for turn in read.turns] == [0.0, 8.0, 20.0]


def test_minutes_only_say_how_coarse_they_are() -> None:
    read = read_text("(10:02 AM) Agent: Hello.\n(10:02 AM) Customer: Hi.\n(10:04 AM) Agent: Yes?\n")
    assert [turn.start for turn in read.turns] == [0.0, 0.0, 120.0]
    assert read.metadata["time_resolution_seconds"] == "60"


def test_header_facts_are_not_turns() -> None:
    text = (
        "Call ID: LK-77\nDate: 2 March 2026\nAgent: Priya Nair\nCustomer: Dan Okafor\n\n"
        "Agent: Hello, how can I help?\nCustomer: My bill is wrong.\n"
    )
    read = read_text(text)
    assert (read.id, read.agent_name, read.customer_name) == ("LK-77", "Priya Nair", "Dan Okafor")
    assert [turn.text for turn in read.turns] == ["Hello, how can I help?", "My bill is wrong."]
    assert read.metadata == {"date": "2 March 2026"}


def test_names_beside_a_role() -> None:
    read = read_text(
        "Agent Mike Rivera: Hello.\nSarah Johnson: Hi Mike.\nAgent Mike Rivera: Hi.\nSarah Johnson: Bye.\n"
    )
    assert (read.agent_name, read.customer_name) == ("Mike Rivera", "Sarah Johnson")
    assert [party.role_source for party in read.parties] == ["label", "elimination"]


def test_notes_and_happenings_are_not_the_agents_words() -> None:
    text = (
        "Priya has joined the chat\nAgent: Hello.\nInternal note: customer sounds cross\nCustomer: Hi.\n"
        "[Call placed on hold]\n[Call resumed]\nSystem: The chat will close soon.\nAgent: Thanks.\n"
        "*** Dan has left the chat ***\n"
    )
    read = read_text(text)
    assert [event.kind for event in read.events] == ["join", "hold", "unhold", "leave"]
    assert [(turn.speaker, turn.internal) for turn in read.turns] == [
        ("agent", False), ("agent", True), ("customer", False), ("system", False), ("agent", False),
    ]  # fmt: skip
    assert [turn.text for turn in read.spoken_by("agent")] == ["Hello.", "Thanks."]


def test_a_label_can_mark_a_note() -> None:
    read = read_text("Agent: Hello.\nCustomer: Hi.\nAgent (internal): cross customer\nAgent: Yes.\n")
    assert [turn.internal for turn in read.turns] == [False, False, True, False]


def test_source_refs_are_lines() -> None:
    read = read_text("Agent: Hello.\n\n\nCustomer: Hi.\nand more\nAgent: Yes.\n")
    assert [turn.source_ref for turn in read.turns] == ["L1", "L4", "L6"]


def test_one_line_keeps_words_that_look_like_labels() -> None:
    read = read_text("Agent: Tell our Support team: they know. DM: us. Customer: I did. Agent: Thank you.")
    assert [turn.text for turn in read.turns] == ["Tell our Support team: they know. DM: us.", "I did.", "Thank you."]


def test_rules_part_conversations_and_only_those() -> None:
    from empathyqa.reading import read_transcripts

    two = b"Agent: Hello.\nCustomer: Hi.\n\n---\n\nAgent: Good day.\nCustomer: Yes.\n"
    assert [[turn.text for turn in each.turns] for each in read_transcripts(two)] == [
        ["Hello.", "Hi."],
        ["Good day.", "Yes."],
    ]
    one = b"# A call\n---\nAgent: Hello.\n---\nCustomer: Hi.\n"
    assert len(list(read_transcripts(one))) == 1
