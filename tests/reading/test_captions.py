"""WebVTT and SRT: voices, Teams, Zoom, notes, styles, karaoke, overlaps, truncation."""

from __future__ import annotations

import pytest

from empathyqa.errors import ReadingError
from empathyqa.reading import read_text
from empathyqa.transcript import Transcript


def vtt(body: str, **given: str) -> Transcript:
    return read_text("WEBVTT\n\n" + body, name="call.vtt", **given)


def cues(*said: str, gap: int = 5, sep: str = ".") -> str:
    """Cues of one second each, ``gap`` seconds apart."""
    return "".join(
        f"00:00:{i * gap:02}{sep}000 --> 00:00:{i * gap + 1:02}{sep}000\n{words}\n\n" for i, words in enumerate(said)
    )


def test_voice_tags_in_all_their_forms() -> None:
    read = vtt(
        cues("<v Agent>Hello.</v>", "<v.loud.cross Customer>My <i>bill</i> &amp; me", "<v Agent>Yes,\nquite.</v>")
    )
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("agent", "Hello."), ("customer", "My bill & me"), ("agent", "Yes, quite."),
    ]  # fmt: skip
    assert read.channel == "voice"


def test_two_voices_in_one_cue_are_two_turns() -> None:
    read = vtt(cues("<v Agent>Hi there</v>\n<v Customer>Hello</v>", "<v Agent>Go on"))
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("agent", "Hi there"),
        ("customer", "Hello"),
        ("agent", "Go on"),
    ]


def test_notes_styles_regions_and_ids_are_not_words() -> None:
    body = (
        "NOTE\nNot for\nscoring\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:top\n\nNOTE Confidence: 0.87\n\n"
        "a-guid/12-0\n0:0:0.0 --> 0:0:3.540 align:start\n<v Agent>Good morning.</v>\n\n"
        "a-guid/17-0\n0:0:3.540 --> 0:0:7.23\n<v Customer>Morning.</v>\n\nNOTE the end"
    )
    read = vtt(body)
    assert [(turn.text, turn.start, turn.end) for turn in read.turns] == [
        ("Good morning.", 0.0, 3.54),
        ("Morning.", 3.54, 7.23),
    ]


def test_headers_without_a_blank_line_and_karaoke() -> None:
    text = (
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:01.000 --> 00:00:02.000\n<v Agent>this<00:00:01.200><c> will</c>"
        "<c.colorE5E5E5><00:00:01.500><c> happen</c></c></v>\n\n00:00:03.000 --> 00:00:04.000\n<v Customer>yes</v>\n"
    )
    assert [turn.text for turn in read_text(text, name="a.vtt").turns] == ["this will happen", "yes"]


def test_pieces_are_joined_within_two_seconds_only() -> None:
    body = (
        "00:00:00.000 --> 00:00:02.000\n<v Agent>I'll look\n\n00:00:03.500 --> 00:00:05.000\n<v Agent>that up.\n\n"
        "00:00:30.000 --> 00:00:31.000\n<v Agent>Here it is.\n\n00:00:32.000 --> 00:00:33.000\n<v Customer>Thanks.\n"
    )
    read = vtt(body)
    assert [(turn.text, turn.start, turn.end) for turn in read.turns] == [
        ("I'll look that up.", 0.0, 5.0), ("Here it is.", 30.0, 31.0), ("Thanks.", 32.0, 33.0),
    ]  # fmt: skip


def test_overlapping_cues_keep_the_files_order() -> None:
    body = (
        "0:0:0.0 --> 0:0:4.0\n<v Agent>Let me\n\n0:0:0.210 --> 0:0:1.130\n<v Customer>Yes.\n\n"
        "0:0:1.5 --> 0:0:6.0\n<v Agent>check that.\n"
    )
    assert [turn.speaker for turn in vtt(body).turns] == ["agent", "customer", "agent"]


def test_zoom_names_carry_on() -> None:
    body = "1\n" + cues(
        "Agent Priya Nair: Hello there,", "and welcome.", "Dan Okafor: The problem is this: my bill.", gap=2
    )
    read = vtt(body)
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("agent", "Hello there, and welcome."), ("customer", "The problem is this: my bill."),
    ]  # fmt: skip
    assert (read.agent_name, read.customer_name) == ("Priya Nair", "Dan Okafor")


def test_named_voices_need_words_or_a_flag() -> None:
    body = cues("<v Priya Nair>Hello.", "<v Dan Okafor>Hello.")
    with pytest.raises(ReadingError) as raised:
        vtt(body)
    assert raised.value.problems[0].code == "T014"
    assert [turn.speaker for turn in vtt(body, agent="Priya Nair").turns] == ["agent", "customer"]


def test_captions_without_speakers_are_told_so() -> None:
    with pytest.raises(ReadingError) as raised:
        vtt(cues("Hello.", "Hello.", "Goodbye."))
    assert raised.value.problems[0].code == "T017"


def test_truncated_and_broken_times_keep_the_words() -> None:
    read = vtt(
        "00:00:01.000 --> 00:00:xx\n<v Agent>Hello\n\n00:00:03.000 --> 00:00:04.000\n<v Customer>Hi\n\n00:00:05.000 "
        "--> 00:0"
    )
    assert [turn.text for turn in read.turns] == ["Hello", "Hi"]
    assert read.turns[0].end is None
    assert "1 cue time line" in read.warnings[0] or "2 cue time lines" in read.warnings[0]


def test_line_numbers_survive_the_notes() -> None:
    assert [turn.source_ref for turn in vtt("NOTE a\nb\n\n" + cues("<v Agent>Hi", "<v Customer>Yo")).turns] == [
        "L6",
        "L9",
    ]


@pytest.mark.parametrize(
    "said",
    [
        ("Agent: Hello.", "Customer: Hi."),
        ("[Agent]: Hello.", "[Customer]: Hi."),
        ("[Agent]\nHello.", "[Customer]\nHi."),
        ("(Agent) Hello.", "(Customer) Hi."),
        (">> Agent: Hello.", ">> Customer: Hi."),
        ("<i>Agent: Hello.</i>", "{\\an8}Customer: Hi."),
        ("<font color='red'>Agent: Hello.</font>", "Customer: Hi."),
    ],
)
def test_srt_speaker_styles(said: tuple[str, str]) -> None:
    read = read_text("1\n" + cues(*said, sep=","), name="call.srt")
    assert read.format == "srt"
    assert [(turn.speaker, turn.text, turn.start) for turn in read.turns] == [
        ("agent", "Hello.", 0.0),
        ("customer", "Hi.", 5.0),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Like I said to the last lad: it drops.",
        "Yes. Twice: no change.",
        "My number is this: four four.",
        "And the man said: ring again.",
        "Reference: 4471.",
        "You know what: leave it.",
    ],
)
@pytest.mark.parametrize("bracket", ["[SPEAKER_01]: ", "[SPEAKER_01] ", "[Customer] ", "[Dan Reese]: ", "[speaker 1]\n"])
def test_a_colon_in_the_words_takes_them_from_nobody(bracket: str, words: str) -> None:
    first = bracket.replace("01", "00").replace("1", "0").replace("Customer", "Agent").replace("Dan Reese", "Marta Kos")
    said = (bracket + "It went off.", first + "Thanks for calling, how can I help?", bracket + words, first + "Right.")
    read = read_text("1\n" + cues(*said, sep=","), name="call.srt")
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("customer", "It went off."), ("agent", "Thanks for calling, how can I help?"), ("customer", words), ("agent", "Right."),
    ]  # fmt: skip


def test_a_sound_in_brackets_leaves_the_name_behind_it() -> None:
    said = ("[door slams] Agent: How can I help?", "[Traffic]\nCustomer: My bill.", "[phone buzzes] Agent: Yes.")
    read = read_text("1\n" + cues(*said, sep=","), name="call.srt")
    assert [turn.speaker for turn in read.turns] == ["agent", "customer", "agent"]


def test_srt_dashes_part_two_speakers() -> None:
    read = read_text(cues("- Agent: Hello.\n- Customer: Hi.", "Agent: Good.", sep=","), name="call.srt")
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("agent", "Hello."),
        ("customer", "Hi."),
        ("agent", "Good."),
    ]


def test_srt_without_blank_lines_between_cues() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello.\n2\n00:00:05,000 --> 00:00:06,000\nCustomer: Hi.\n"
    assert [turn.text for turn in read_text(text, name="a.srt").turns] == ["Hello.", "Hi."]


def test_sounds_in_brackets_are_no_speakers() -> None:
    read = read_text(cues("Agent: Hello.", "[music]\nCustomer: Hi.", sep=","), name="call.srt")
    assert [turn.speaker for turn in read.turns] == ["agent", "customer"]


@pytest.mark.parametrize("arrow", ["->", "–>", "—>", "→", "--->"])
@pytest.mark.parametrize("name", ["call.srt", "call.vtt"])
def test_an_arrow_that_autocorrection_spoilt_loses_no_words(arrow: str, name: str) -> None:
    body = cues("Agent: Hello.", "Customer: My bill.", "Agent: Yes.", sep="." if name.endswith("vtt") else ",")
    for times in (1, 99):
        text = arrow.join(body.split("-->", times)) if times == 99 else body.replace("-->", arrow, times)
        read = read_text(("WEBVTT\n\n" if name.endswith("vtt") else "1\n") + text, name=name)
        assert [(turn.speaker, turn.text, turn.start) for turn in read.turns] == [
            ("agent", "Hello.", 0.0), ("customer", "My bill.", 5.0), ("agent", "Yes.", 10.0),
        ]  # fmt: skip
        assert not read.warnings


def test_words_outside_the_cues_are_kept_and_told() -> None:
    body = (
        "1\n00:00:01,000 --> 00:00:03,000\nAgent: Hello,\n\nhow can I help?\n\n2\n00:00:04,000 --> 00:00:06,000\n"
        "Customer: My bill.\n\nNobody rang.\n\n3\nAgent: I'm sorry.\n\n4\n\n00:00:20,000 --> 00:00:22,000\n"
        "Customer: Right.\n"
    )
    read = read_text(body, name="call.srt")
    assert [(turn.speaker, turn.text) for turn in read.turns] == [
        ("agent", "Hello, how can I help?"), ("customer", "My bill. Nobody rang."), ("agent", "I'm sorry."),
        ("customer", "Right."),
    ]  # fmt: skip
    assert "3 lines of words stand outside the cues (the first is line 5)" in read.warnings[0]


def test_names_of_cues_and_arrows_in_the_words_are_what_they_are() -> None:
    body = (
        "WEBVTT\nKind: captions of the call\n\nopening of the call\n00:00:01.000 --> 00:00:02.000\n<v Agent>Press\n"
        "Settings --> Account, 10:30 -> 11:00\n\n7f3a-11/2\n\n00:00:03.000 --> 00:00:04.000\n<v Customer>Yes.\n"
    )
    read = read_text(body, name="call.vtt")
    assert [turn.text for turn in read.turns] == ["Press Settings --> Account, 10:30 -> 11:00", "Yes."]
    assert not read.warnings
