"""One line of labelled text → time, label and words, in all the shapes that people paste.

``[00:01:23] Agent: hi`` · ``Agent (10:02 AM): hi`` · ``10:02 AM | Customer: hello`` · ``**Agent:** hi`` ·
``[SPEAKER_00]: hi``
· ``2024-03-01 10:02:15 - Agent: hi`` · a label or a time on a line of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from empathyqa.later import later
from empathyqa.reading.labelling import could_be_label
from empathyqa.reading.role_words import looks_like_name, read_label, says_nothing
from empathyqa.reading.times import Stamp, parse

_TIME = (
    r"(?:\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?:\s?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?\s?m\.?)?"
    r"|\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:[\s\u202f]?[ap]\.?m\.?(?!\w))?"
    r"|(?=\d+\s*[hms]\b)(?:\d+\s*h\s*)?(?:\d+\s*m\s*)?(?:\d+(?:\.\d+)?\s*s)?)"
)
_RANGE = rf"{_TIME}(?:\s*(?:-->|->|–|—|-|to)\s*(?P<END>{_TIME}))?"
_BULLET, _AFTER = r"^\s*(?:[-*•]\s+)?", r"\s*[-–—|:,]?\s*"
_BEFORE = later(rf"{_BULLET}(?P<time>{_RANGE.replace('<END>', '<end>')})(?=[\s|\-–—:,]){_AFTER}", re.IGNORECASE)
_BEFORE_BOXED = later(
    rf"{_BULLET}[\[(<]\s*(?P<time>{_RANGE.replace('<END>', '<end>')})\s*[\])>]{_AFTER}", re.IGNORECASE
)
_STARTS_TIMED = later(_BULLET + r"(?P<boxed>[\[(<]\s*)?\d")
"""What every line does that begins with a time: asked first, because a whole pattern takes long to compile."""
_ALONE = later(rf"^\s*[\[(<]?\s*(?P<time>{_RANGE.replace('<END>', '<end>')})\s*[\])>]?\s*[-:]?\s*$", re.IGNORECASE)
_IN_NO_TIME = frozenset("bcdefgijklnqruvwxyBCDEFGIJKLNQRUVWXY")
"""Letters that stand in no time alone; a line that has one is not looked through for a time that fills it."""
_BARE = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:\s?[ap]\.?m\.?)?"
_LABEL = later(
    r"^(?:>+\s*|[-*•]\s+|\d{1,4}[.)]\s+)?(?:__)?(?P<label><[^<>\n]{1,50}>|\[[^\[\]\n]{1,50}\]|[^\W_][^:：\n\[\]<>*|]{0,70}?)"
    rf"(?:\s*[\[(]\s*(?P<boxed>{_TIME})\s*[\])]|\s+@?\s*(?P<bare>{_BARE}))?(?:__)?"
    r"\s*(?:[:：](?!//)(?!(?<=\d:)\d\d)|\|(?=\s)|>+(?=\s))\s*(?P<text>.*)$",
    re.IGNORECASE,
)
_BRACKETED = later(
    rf"^\s*(?:\[(?P<square>[A-Za-z][^\[\]\n:]{{0,40}}?)(?:[\s,@|-]+(?P<time>{_BARE}))?\]"
    r"|<(?P<angle>[A-Za-z][^<>\n:]{0,40})>)\s+(?P<text>\S.*)$",
    re.IGNORECASE,
)
_DASHED = later(r"^(?P<label>[^\W\d_][\w ]{0,30}?)\s+[-–—]\s+(?P<text>\S.*)$")
_BOLD = later(r"^(\s*(?:[-•>]\s+|\*\s+)?)(\*{1,2})(?=\S)([^*\n]{1,80})\2")
_UNSEEN = later("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Marks that chat exports put before labels and times: they show nothing and say which way to write."""
_BOXED = later(r"^\s*[\[(](?P<inside>(?=[^\[\]()\n]*\d)[^\[\]()\n]{1,60})[\])]\s*[-–—|:,]?\s*(?=\S)")
_PLAIN = later(r"\d{1,8}")
_BLANKS = later(r"\s{3,}")
_HEAD = 240
"""Characters of a line in which a time and a label must stand."""
_HEADING = later(
    rf"^\s*(?:#+\s*)?(?P<bold>\*\*|__)?(?P<label>[^\W\d_][^:\n\[\]<>*|]{{0,50}}?)(?P<bold2>\*\*|__)?"
    rf"(?:\s*[\[(]\s*(?P<boxed>{_TIME})\s*[\])]|\s{{1,}}[-–—·|•,]?\s*(?P<time>{_TIME}))?\s*:?\s*(?P<bold3>\*\*|"
    rf"__)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line taken apart: what stands before the colon may or may not be a label."""

    number: int
    text: str
    label: str | None = None
    words: str = ""
    stamp: Stamp | None = None
    end: Stamp | None = None
    heading: str | None = None
    """The whole line could be a label with its words below."""
    only_time: bool = False
    rest: str = ""
    """The line without the time in front of it: its words, where it has no label."""
    title: bool = False
    """The line is a Markdown heading: a label, or no words at all."""


def read_line(number: int, text: str) -> Line:
    """Takes one line apart; ``label`` is a candidate, still to be accepted.

    Only the line's head is looked at, with its blanks narrowed, so that no line takes long, however it is made.
    """
    text = text.strip()
    if not text.isascii():
        text = _UNSEEN.sub("", text[:_HEAD]).lstrip() + text[_HEAD:]
    if text.startswith("#") and text.lstrip("#")[:1] == " ":
        return replace(read_line(number, text.lstrip("# ")), title=True)
    head = _BLANKS.sub("  ", text[:_HEAD])
    if "*" in head[:80]:
        head = _BOLD.sub(r"\1\3", head, count=1)
    text = head + text[_HEAD:]
    alone = _ALONE.match(text) if len(text) < 80 and _IN_NO_TIME.isdisjoint(text) else None
    if alone:
        start, end = _start_and_end(alone["time"], alone["end"])
        return Line(number, text, stamp=start, end=end, only_time=start is not None)
    stamp = end = None
    rest = text
    timed = _STARTS_TIMED.match(head)
    before = timed and (_BEFORE_BOXED if timed["boxed"] else _BEFORE).match(head)
    if before:
        stamp, end = _start_and_end(before["time"], before["end"])
        if stamp is not None:
            rest = text[before.end() :]
    if stamp is None and (boxed := _BOXED.match(head)) is not None:
        behind = _behind_box(number, text, boxed)
        if behind is not None:
            return behind
    line = _labelled(number, text, rest, stamp, end) or _headed(number, text, rest, stamp, end)
    return replace(line, rest=rest)


def _behind_box(number: int, text: str, boxed: re.Match[str]) -> Line | None:
    """The line behind brackets that hold a number, where a role stands there: ``[12.5] Agent: hi``, ``[17] Agent: hi``.

    Seconds with a fraction and epoch times are times; a plain number counts lines; a date that nobody can read is none.
    """
    rest = text[boxed.end() :]
    stamp = None if _PLAIN.fullmatch(boxed["inside"].strip()) else parse(boxed["inside"])
    line = _labelled(number, text, rest, stamp, None)
    if line is None or line.label is None or read_label(line.label).role is None:
        return None
    return replace(line, rest=rest)


def _labelled(number: int, text: str, rest: str, stamp: Stamp | None, end: Stamp | None) -> Line | None:
    head = rest[:_HEAD]
    found = _LABEL.match(head)
    if found and could_be_label(label := _tidy(found["label"])):
        inner = parse(found["boxed"] or found["bare"])
        words = rest[found.start("text") :]
        return Line(number, text, label, words, inner or stamp, end, None if words else label)
    boxed = _BRACKETED.match(head)
    if boxed and _is_speaker(label := (boxed["square"] or boxed["angle"]).strip(), boxed["angle"] is not None):
        return Line(number, text, label, rest[boxed.start("text") :], parse(boxed["time"]) or stamp, end)
    dashed = _DASHED.match(head)
    if dashed and read_label(dashed["label"]).word == dashed["label"].casefold().rstrip(" 0123456789"):
        return Line(number, text, dashed["label"], rest[dashed.start("text") :], stamp, end)
    return None


def _headed(number: int, text: str, rest: str, stamp: Stamp | None, end: Stamp | None) -> Line:
    headed = _HEADING.match(rest) if len(rest) < 100 else None
    if headed and could_be_label(label := _tidy(headed["label"])):
        inner = parse(headed["boxed"] or headed["time"]) if headed["boxed"] or headed["time"] else None
        return Line(number, text, None, rest, inner or stamp, end, label)
    return Line(number, text, None, rest if stamp is not None else text, stamp, end)


def _is_speaker(label: str, angled: bool) -> bool:
    """With no colon only a role or a numbered speaker is believed: ``[laughs] hm`` names nobody; ``<Priya> hm`` may."""
    if read_label(label).role is not None or (says_nothing(label) and any(map(str.isdigit, label))):
        return True
    return angled and looks_like_name(label)


def _start_and_end(written: str, end: str | None) -> tuple[Stamp | None, Stamp | None]:
    start = re.split(r"\s*(?:-->|->|–|—|\bto\b|(?<=\d)\s+-\s+(?=\d))\s*", written)[0] if end else written
    if end and start.endswith(end):
        start = start[: -len(end)].rstrip(" -–—>")
    return parse(start), parse(end) if end else None


def _tidy(label: str) -> str:
    return " ".join(label.strip("*_ \t").strip("[]<>").split())
