"""A turn cut where marks begin and end, so that overlapping marks never nest and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from empathyqa.report.cleaning import shown
from empathyqa.report.signal_words import FAMILIES, family_of, signal_name
from empathyqa.report.value_words import LEVELS
from empathyqa.report.view import Segment, Tag
from empathyqa.report.whole_phrase import whole_phrase
from empathyqa.signal import Signal

LONGEST_TURN = 20_000
"""Most characters of one turn on a page; the rest is counted, not shown."""


def tag_of(signal: Signal, speaker: str) -> Tag:
    """A signal's mark: its family, the family's letter, its name with kind and level."""
    family = family_of(signal.id, speaker)
    level = f", {LEVELS[min(3, max(1, signal.level))]}" if signal.level is not None else ""
    return Tag(family, FAMILIES[family][0], shown(signal_name(signal.id, kind=signal.named_kind)) + level)


def marked(
    text: str, heard: Sequence[Signal], speaker: str, hide: Iterable[tuple[int, int, str]], *, label_hidden: bool
) -> tuple[Segment, ...]:
    """The turn's segments in order; their texts joined are the turn, except that hidden spans read ``[WHAT]``.

    ``hide`` are spans not overlapping each other; with ``label_hidden`` false (the source hid them already) they keep
    their text and are only flagged.
    """
    said = text[:LONGEST_TURN]
    covers = [(start, min(end, len(said)), what) for start, end, what in hide if start < min(end, len(said))]
    real = [signal for signal in heard if signal.start < signal.end]
    phrases = [whole_phrase(text, signal.start, signal.end, name=signal.id == "name_use") for signal in real]
    spans = [(*_snapped(start, end, covers), signal) for (start, end), signal in zip(phrases, real, strict=True)]
    spans = [(start, min(end, len(said)), signal) for start, end, signal in spans if start < min(end, len(said))]
    edges = sorted({0, len(said), *(e for s in spans for e in s[:2]), *(e for c in covers for e in c[:2])})
    opening = sorted(spans, key=lambda span: span[0])
    labels = {start: what for start, _, what in covers}
    segments: list[Segment] = []
    active: list[tuple[int, int, Signal]] = []
    for start, end in pairwise(edges):
        active = [span for span in active if span[1] > start]
        while opening and opening[0][0] <= start:
            active.append(opening.pop(0))
        families = tuple(sorted({family_of(signal.id, speaker) for _, _, signal in active}, key=_rank))
        ends = tuple(tag_of(signal, speaker) for _, stop, signal in active if stop == end)
        is_hidden = start in labels
        piece = f"[{labels[start]}]" if is_hidden and label_hidden else said[start:end]
        segments.append(Segment(shown(piece), families, ends, is_hidden))
    return tuple(segments)


def _snapped(start: int, end: int, covers: Sequence[tuple[int, int, str]]) -> tuple[int, int]:
    """A mark that begins or ends inside a hidden span takes the whole of it."""
    for first, last, _ in covers:
        if first < start < last:
            start = first
        if first < end < last:
            end = last
    return max(0, start), end


def _rank(family: str) -> int:
    return _ORDER.index(family)


_ORDER = ("vulnerable", "watch", "feeling", "contact", "care", "doing", "manners")
