"""SubRip (SRT): cues with comma milliseconds; speakers as ``Name:``, ``[SPEAKER_00]:``, ``[speaker 0]`` on a line,
``>> Name:``, dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.reading.cleaning import clean, one_line
from empathyqa.reading.cues import Cue, cut_off, label_words, read_cues, skipped
from empathyqa.reading.limits import check_conversation
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader

_FIRST = later(r"(?:\d+[ \t]*\n)?[ \t]*\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}[ \t]*-->[ \t]*\d")
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
    cues, broken = read_cues(text)
    check_conversation(len(cues), options, what="cues")
    raw = RawConversation([], channel="voice", in_pieces=True, warnings=[*skipped(broken, "cue"), *cut_off(text)])
    speaker = ""
    for cue in cues:
        for turn in _turns(cue, speaker):
            speaker = turn.label or speaker
            raw.turns.append(turn)
    label_words(raw, (*options.agent, *options.customer))
    if not raw.turns:
        options.report(problem("T012", "no cue in it has words", path=options.path))
        return
    yield raw


def _turns(cue: Cue, speaker: str) -> Iterator[RawTurn]:
    """The cue's words; a ``[speaker 0]`` line names who goes on speaking until the next one."""
    ref = f"L{cue.line}"
    lines = [clean(_STYLE.sub("", line)) for line in cue.lines]
    own = _OWN_LINE.match(lines[0])
    if own and len(lines) > 1:
        speaker = speaker if _SOUND.search(lines[0]) else (own["a"] or own["b"]).strip()
        lines = lines[1:]
    several = len(lines) > 1 and all(
        _DASH.match(line) or _CHEVRONS.match(line) or re.match(r"^[^\W_][^:]{0,40}:\s", line) for line in lines
    )
    for said in lines if several else [one_line(" ".join(lines))]:
        said = _DASH.sub("", _CHEVRONS.sub("", said)) if several else _CHEVRONS.sub("", said)
        front = _IN_FRONT.match(said)
        label = speaker
        if front and not _SOUND.search(front.group()):
            label, said = (front["a"] or front["b"]).strip(), said[front.end() :]
        if said:
            yield RawTurn(
                "" if re.match(r"^[^\W_][^:]{0,40}:\s", said) else label, said.strip(), cue.start, cue.end, ref=ref
            )
