"""Lines that tell what happened and not what was said: holds, transfers, people who join or leave."""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.transcript import EventKind

_KINDS: tuple[tuple[EventKind, str], ...] = (
    ("unhold", r"(?:off|back from|resumed|retrieved|removed from|end of|taken off) (?:the )?hold|hold (?:ends|ended|"
               r"music (?:ends|stops|stopped))|call resumed|unhold"),
    ("hold", r"(?:on|placed on|put on) hold|hold (?:starts|started|begins|music)|^hold(?!ing)|call held"),
    ("transfer", r"transferr(?:ed|ing)|call transfer|handed over|handover|escalated to|assigned to|routed to"),
    ("join", r"(?:has |have )?(?:joined|entered|connected)|is now (?:online|connected)|conversation started|chat "
             r"started|call (?:started|connected)|"
             r"you are now chatting with|accepted the chat"),
    ("leave", r"(?:has |have )?(?:left|disconnected|exited)\b|(?:chat|call|conversation|session) (?:has )?(?:been "
              r")?(?:ended|closed|disconnected|terminated)|end of (?:call|chat|transcript)|hung up"),
    ("silence", r"^(?:long )?(?:silence|pause)\b|dead air"),
)  # fmt: skip
_PATTERNS = tuple((kind, later(words, re.IGNORECASE)) for kind, words in _KINDS)
_WRAPPED = later(
    r"^\s*(?:\[(?P<a>[^\[\]]+)\]|\((?P<b>[^()]+)\)|\*{1,3}(?P<c>[^*]+)\*{1,3}|-{2,}\s*(?P<d>[^-].*?)\s*-{2,}|"
    r"<(?P<e>[^<>]+)>|={2,}(?P<f>[^=]+)={2,})\s*$"
)
_NAKED = later(
    r"^\s*(?:(?:[A-Z][\w'’.-]*\s){1,3}(?:has |have )?(?:joined|left|entered|disconnected from)(?: the)? (?:chat|"
    r"conversation|call|session|meeting)\.?"
    r"|(?:chat|call|conversation) (?:started|ended|transferred)\b.{0,60}"
    r"|end of (?:the )?(?:call|chat|transcript|conversation|recording)\.?)\s*$",
    re.IGNORECASE,
)


def happening(line: str) -> EventKind | None:
    """The kind of event a line tells, or ``None`` where it is words. Only wrapped or unmistakable lines count."""
    wrapped = _WRAPPED.match(line)
    inner = (
        next((group for group in wrapped.groups() if group), None) if wrapped else line if _NAKED.match(line) else None
    )
    return kind_of(inner) if inner is not None else None


def kind_of(words: str) -> EventKind | None:
    """The kind of event that these words name."""
    plain = words.strip().strip("*-[]() ")
    return next((kind for kind, pattern in _PATTERNS if pattern.search(plain)), None)
