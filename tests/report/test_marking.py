"""Marks cut a turn without losing or doubling a character, however they overlap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from empathyqa.report.marking import marked
from empathyqa.signal import Signal

TEXT = "I've rung twice already and she cried all day."
SPANS = st.lists(
    st.tuples(st.integers(-3, 60), st.integers(-3, 60), st.sampled_from(["effort", "sadness", "anger"])), max_size=12
)
HIDDEN = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 12)), max_size=4)


def heard(*spans: tuple[int, int, str]) -> list[Signal]:
    return [Signal(name, 0, start, end, TEXT[start:end]) for start, end, name in spans]


def apart(pairs: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    spans, position = [], 0
    for gap, length in pairs:
        spans.append((position + gap, position + gap + length, "NAME"))
        position += gap + length
    return spans


@given(SPANS, HIDDEN)
def test_no_character_is_lost_or_doubled(spans: list[tuple[int, int, str]], hidden: list[tuple[int, int]]) -> None:
    segments = marked(TEXT, heard(*spans), "customer", apart(hidden), label_hidden=False)
    assert "".join(segment.text for segment in segments) == TEXT


@given(SPANS, HIDDEN)
def test_every_mark_ends_once_and_hidden_text_never_shows(
    spans: list[tuple[int, int, str]], hidden: list[tuple[int, int]]
) -> None:
    segments = marked(TEXT, heard(*spans), "customer", apart(hidden), label_hidden=True)
    real = [(max(0, start), min(end, len(TEXT))) for start, end, _ in spans if max(0, start) < min(end, len(TEXT))]
    assert sum(len(segment.ends) for segment in segments) == len(real)
    left = "".join(segment.text for segment in segments if not segment.hidden)
    covered = sum(min(end, len(TEXT)) - start for start, end, _ in apart(hidden) if start < len(TEXT))
    assert len(left) == len(TEXT) - covered


def test_overlapping_marks_share_their_common_stretch() -> None:
    segments = marked(TEXT, heard((0, 23, "effort"), (10, 46, "sadness")), "customer", [], label_hidden=False)
    assert [(segment.text, segment.families) for segment in segments] == [
        ("I've rung ", ("contact",)),
        ("twice already", ("feeling", "contact")),
        (" and she cried all day.", ("feeling",)),
    ]
    assert [[tag.letter for tag in segment.ends] for segment in segments] == [[], ["C"], ["F"]]


def test_a_level_and_a_kind_are_said_in_words() -> None:
    spans = [Signal("sadness", 0, 0, 4, "I've", level=3), Signal("vulnerability", 0, 0, 4, "I've", kind="life_event")]
    names = {tag.name for tag in marked(TEXT, spans, "customer", [], label_hidden=False)[0].ends}
    assert names == {"sadness, strong", "vulnerability (a life event)"}


def test_thousands_of_marks_in_one_turn_take_no_long_time() -> None:
    text = "word " * 4000
    spans = [Signal("effort", 0, at, at + 9, text[at : at + 9]) for at in range(0, 19_000, 5)]
    segments = marked(text, spans, "customer", [], label_hidden=False)
    assert "".join(segment.text for segment in segments) == text
