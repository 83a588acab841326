"""A post that begins with the firm's handle: "TarnRailHelp Its working now" says "Its working now".

Public threads are addressed so, and exports often lose the sign before the name. The handle is no word of what is said, and
rules that ask how a turn opens would stumble over it. It is told by its shape ("AskTarnBank", "@PetrelCares"), or because
the customer begins with it again and again and no phrase of any lexicon does. It is heard as blanks, exactly as long, so
that every place stays the place in the original. House rule; no study.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.text.lexicons import phrase_index
from empathyqa.transcript import Transcript, Turn

Told = TypeVar("Told", Signal, Fact)
_SHAPED = later(
    r"\s*(@?(?!(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Fitz|O|Mr|Mrs|Ms|Dr)[A-Z])"
    r"(?:Ask_?[A-Z]\w+|[A-Z]\w*?_?(?:Help(?:ers|s)?|HELP|Support|Cares?|CARES?|Airways|Air|UK|CS)"
    r"|[A-Z]+[a-z]+(?:[A-Z][a-z]+)+(?=\s++[A-Z]))(?![\w'’]))[,:]?\s++(?=\S)"
)
"""A handle by its shape; one in mixed case without a telling end only before a sentence that begins anew."""
_HEAD = later(r"\s*(@?[^\W\d_]\w{3,30})[,:]?\s++(?=\S)")
_LONGEST = 40
_AGAIN, _SHARE = 2, 0.6
"""How often the customer begins with it, and in what share of the times they speak, the first not counted."""


def unaddressed(transcript: Transcript) -> Transcript:
    """The conversation with blanks for the firm's handle where the customer begins with it; itself where there is none."""
    handles = _repeated(transcript.turns)
    for turn in transcript.turns:
        if turn.speaker == "customer" and (found := _SHAPED.match(turn.text)):
            handles.update(_shaped(turn.text, found))
    if not handles:
        return transcript
    longest_first = "|".join(map(re.escape, sorted(handles, key=len, reverse=True)))
    handle = re.compile(rf"(?:^\s*|(?<=[.!?])\s+)(?:(?:{longest_first})(?![\w'’])[,:]?\s++)+(?=\S)", re.IGNORECASE)
    turns = [_blanked(turn, handle) if turn.speaker == "customer" else turn for turn in transcript.turns]
    return replace(transcript, turns=tuple(turns))


def in_their_words(found: Iterable[Told], heard: Transcript, source: Transcript) -> list[Told]:
    """What was heard among the blanks, told in the words of the source; none begins with the handle."""
    texts = {turn.index: (turn.text, spoken.text) for turn, spoken in zip(source.turns, heard.turns, strict=True)}
    told = []
    for one in found:
        text, blanked = texts[one.turn]
        start = one.end - len(blanked[one.start : one.end].lstrip())
        told.append(replace(one, start=start, text=text[start : one.end]) if blanked != text else one)
    return told


def _shaped(text: str, found: re.Match[str] | None) -> Iterator[str]:
    """The handles at the head that their shape tells, from the first found."""
    while found is not None:
        yield found[1]
        found = _SHAPED.match(text, found.end())


def _repeated(turns: Sequence[Turn]) -> set[str]:
    """A word with which the customer begins again and again, and no phrase does."""
    runs, speaker = [], ""
    for turn in turns:
        if turn.speaker == "customer" != speaker:
            runs.append(turn.text[:_LONGEST].lower().partition(" ")[0])
        speaker = turn.speaker
    if len(set(runs)) == len(runs):  # as mostly: no two begin alike
        return set()
    heads = [found[1].lower() for word in runs if (found := _HEAD.match(f"{word} x"))]
    if len(heads) < _AGAIN:
        return set()
    head, times = Counter(heads).most_common(1)[0]
    often = times >= _AGAIN and times >= _SHARE * max(len(runs) - 1, 1)
    return {head} if often and not phrase_index("en").states.begun_by(head.lstrip("@"), opening=True) else set()


def _blanked(turn: Turn, handle: re.Pattern[str]) -> Turn:
    text = handle.sub(lambda found: " " * len(found.group()), turn.text)
    return replace(turn, text=text) if text != turn.text else turn
