"""The day or hour by which the agent said they would do something, in words that fit after “by”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_LEADING = re.compile(r"^(?:by|on|at|before|until|for)\s+", re.IGNORECASE)
_OWN_STEP = re.compile(r"\b(?:I|[Ww]e)(?:['’]ll| (?:will|shall|can)|(?:['’]m|['’]re| am| are) going to)\b")
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")
_SPAN_OF_TIME = re.compile(r"\b(?:with)?in\b|\b(?:days?|hours?|minutes?|weeks?|months?)\b", re.IGNORECASE)
_LONGEST = 40


def day_promised(heard: Sequence[Signal], transcript: Transcript) -> str:
    """The last day or hour by which the agent said they would do something; a due date or a closing time is none."""
    texts = {turn.index: turn.text for turn in transcript.turns}
    for signal in reversed([one for one in heard if one.id == "timeframe" and not one.beside_the_matter]):
        text = texts.get(signal.turn, "")
        ends = [end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= signal.start]
        after = _SENTENCE_END.search(text, signal.end)
        sentence = text[ends[-1] if ends else 0 : after.start() if after else len(text)]
        time = day_or_hour(" ".join(signal.text.split()))
        if time and _OWN_STEP.search(sentence):
            return time
    return ""


def day_or_hour(timeframe: str) -> str:
    """A timeframe that fits after “by”: ``by noon tomorrow`` gives ``noon tomorrow``, ``in 3 days`` nothing."""
    return "" if _SPAN_OF_TIME.search(timeframe) or len(timeframe) > _LONGEST else _LEADING.sub("", timeframe.strip(" .,!?"))
