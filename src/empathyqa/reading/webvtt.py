"""WebVTT: ``<v Name>`` voices (several in a cue), Teams with unpadded times, Zoom's ``Name: text``, notes, styles,
karaoke tags.

Grammar: https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.reading.cleaning import clean, one_line
from empathyqa.reading.cue_times import cut_off
from empathyqa.reading.cues import Cue, label_words, read_cues, told_of
from empathyqa.reading.limits import check_conversation
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader

_VOICE = later(r"<v(?:\.[^\s>]*)?(?:\s+(?P<name>[^>]*))?>", re.IGNORECASE)
_TAGS = later(r"</?(?:c|i|b|u|ruby|rt|lang|v)(?:[.\s][^>]*)?>|<\d[\d:.]*>", re.IGNORECASE)
_BLOCKS = later(r"(?:^|\n)[ \t]*(?:NOTE|STYLE|REGION)(?:[ \t][^\n]*)?(?:\n(?![ \t]*\n)[^\n]+)*(?=\n|$)")
_DASH = later(r"^\s*[-–—]\s+")


def _sniff(text: str, name: str) -> Detection | None:
    if re.match(r"\s*WEBVTT(?:[ \t\n]|$)", text):
        return Detection("webvtt", 1.0, "starts with WEBVTT")
    if name.lower().endswith(".vtt") and "-->" in text[:5000]:
        return Detection("webvtt", 0.95, "named .vtt, with --> time lines")
    return None


@reader("webvtt", "WebVTT captions (Teams, Zoom, …)", (".vtt",), _sniff)
def webvtt(text: str, options: Options) -> Iterator[RawConversation]:
    """The one conversation in the captions."""
    read = read_cues(_without_blocks(text))
    check_conversation(len(read.cues), options, what="cues")
    raw = RawConversation([], channel="voice", in_pieces=True, warnings=[*told_of(read), *cut_off(text)])
    for cue in read.cues:
        raw.turns.extend(_turns(cue))
    label_words(raw, (*options.agent, *options.customer))
    if not raw.turns:
        options.report(problem("T012", "no cue in it has words", path=options.path))
        return
    yield raw


def _without_blocks(text: str) -> str:
    """The text with notes and styles blanked, line for line, so that line numbers stay true."""
    return _BLOCKS.sub(lambda found: "\n" * found.group().count("\n"), text)


def _turns(cue: Cue) -> Iterator[RawTurn]:
    words = "\n".join(cue.lines)
    ref = f"L{cue.line}"
    voices = list(_VOICE.finditer(words))
    if not voices:
        yield from _unvoiced(cue, words, ref)
        return
    before = _plain(words[: voices[0].start()])
    if before:
        yield RawTurn("", before, cue.start, cue.end, ref=ref)
    for place, voice in enumerate(voices):
        stop = voices[place + 1].start() if place + 1 < len(voices) else len(words)
        said = _plain(words[voice.end() : stop])
        if said:
            yield RawTurn(clean(voice["name"] or ""), said, cue.start, cue.end, ref=ref)


def _unvoiced(cue: Cue, words: str, ref: str) -> Iterator[RawTurn]:
    """Lines with dashes are different speakers; otherwise lines are wrapped, unless each has a label of its own."""
    lines = [_plain(line) for line in words.split("\n")]
    labelled = [bool(re.match(r"^[^\W_][^:]{0,40}:\s", line)) for line in lines]
    if len(lines) > 1 and (all(_DASH.match(line) for line in lines) or all(labelled)):
        for line in lines:
            yield RawTurn("", _DASH.sub("", line), cue.start, cue.end, ref=ref)
        return
    said = one_line(" ".join(lines))
    if said:
        yield RawTurn("", said, cue.start, cue.end, ref=ref)


def _plain(words: str) -> str:
    return one_line(clean(_TAGS.sub("", words)))
