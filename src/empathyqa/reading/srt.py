"""SubRip (SRT): cues with comma milliseconds; speakers as ``Name:``, ``[SPEAKER_00]:``, ``[speaker 0]`` on a line,
``>> Name:``, dashes."""

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
from empathyqa.reading.role_words import read_label, says_nothing

_FIRST = later(r"(?:\d+[ \t]*\n)?[ \t]*\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}[ \t]*(?:-{1,3}>|[–—]>|→)[ \t]*\d")
_OWN_LINE = later(r"^\s*(?:\[(?P<a>[^\[\]]{1,40})\]|\((?P<b>[^()]{1,40})\))\s*:?\s*$")
_IN_FRONT = later(
    r"^\s*(?:\[(?P<a>[^\[\]]{1,40})\]|\((?P<b>(?:agent|customer|caller|speaker)[^()]{0,30})\))\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_CHEVRONS = later(r"^\s*>>+\s*")
_DASH = later(r"^\s*[-–—]\s*(?=\S)")
_STYLE = later(r"</?(?:i|b|u|s|font)(?:\s[^>]*)?>|\{\\[^}]*\}", re.IGNORECASE)
_SOUND = later(
    r"(?:music|laugh|silence|applause|inaudible|unclear|sigh|noise|beep|pause|ring|crosstalk)", re.IGNORECASE
)


def _sniff(text: str, name: str) -> Detection | None:
    if _FIRST.match(text.lstrip()[:200]):
        return Detection("srt", 0.9, "numbered cues with hh:mm:ss,mmm --> times")
    if name.lower().endswith(".srt") and "-->" in text[:5000]:
        return Detection("srt", 0.6, "named .srt, with --> time lines")
    return None


@reader("srt", "SubRip captions (SRT)", (".srt",), _sniff)
def srt(text: str, options: Options) -> Iterator[RawConversation]:
    """The one conversation in the captions."""
    read = read_cues(text)
    check_conversation(len(read.cues), options, what="cues")
    raw = RawConversation([], channel="voice", in_pieces=True, warnings=[*told_of(read), *cut_off(text)])
    speaker = ""
    loosely: set[int] = set()
    for cue in read.cues:
        for turn, sure in _turns(cue, speaker):
            speaker = turn.label or speaker
            if not sure:
                loosely.add(len(raw.turns))
            raw.turns.append(turn)
    label_words(raw, (*options.agent, *options.customer), loosely)
    if not raw.turns:
        options.report(problem("T012", "no cue in it has words", path=options.path))
        return
    yield raw


def _turns(cue: Cue, speaker: str) -> Iterator[tuple[RawTurn, bool]]:
    """The cue's words, and whether its speaker is sure; a ``[speaker 0]`` line names who goes on speaking until the
    next one."""
    lines = [clean(_STYLE.sub("", line)) for line in cue.lines]
    own = _OWN_LINE.match(lines[0])
    sure = False
    if own and len(lines) > 1:
        speaker = speaker if _SOUND.search(lines[0]) else (own["a"] or own["b"]).strip()
        sure = _names_somebody(speaker, lines[0])
        lines = lines[1:]
    several = len(lines) > 1 and all(
        _DASH.match(line) or _CHEVRONS.match(line) or re.match(r"^[^\W_][^:]{0,40}:\s", line) for line in lines
    )
    for said in lines if several else [one_line(" ".join(lines))]:
        said = _DASH.sub("", _CHEVRONS.sub("", said)) if several else _CHEVRONS.sub("", said)
        front = _IN_FRONT.match(said)
        label, known = speaker, sure and not several
        if front and not _SOUND.search(front.group()):
            label, said = (front["a"] or front["b"]).strip(), said[front.end() :]
            known = _names_somebody(label, front.group())
        if said:
            yield RawTurn(label, said.strip(), cue.start, cue.end, ref=f"L{cue.line}"), known


def _names_somebody(label: str, bracket: str) -> bool:
    """Whether what stands in brackets is a speaker and no sound or stage direction: no "said before:" after it is one.

    ``[SPEAKER_01]``, ``[Agent]``, ``[Marta]:`` are; ``[door slams]`` may be followed by who speaks.
    """
    told = read_label(label).role is not None or (says_nothing(label) and any(map(str.isdigit, label)))
    return told or bracket.rstrip().endswith(":")
