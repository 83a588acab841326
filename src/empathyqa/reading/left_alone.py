"""Files of a folder that are read by nobody and may well hold conversations: said once, so that none is missed in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from empathyqa.errors import Problem
from empathyqa.reading.problems import problem

_REMEDIES = (
    ("save documents as plain text (.txt)", (".doc", ".docx", ".odt", ".rtf", ".pdf", ".eml", ".msg")),
    ("save sheets as CSV", (".xls", ".xlsx", ".xlsm", ".ods")),
    ("unpack archives", (".zip", ".7z", ".rar", ".tar", ".tgz")),
    ("have recordings transcribed", (".wav", ".mp3", ".m4a", ".ogg", ".flac", ".mp4", ".webm")),
)
_FIX = {ending: fix for fix, endings in _REMEDIES for ending in endings}
"""Ending → what to do. Notes, settings and programs lie in many folders, and are left alone without a word."""
OWN_PAGES = frozenset((".pdf",))
"""What `score --out` writes into a folder of calls."""


def ending_of(name: str) -> str | None:
    """The ending of a file that may hold conversations and cannot be read; ``None`` for any other file."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return ending if ending in _FIX and not name.startswith("~$") else None


def left_alone(folder: str, names: Sequence[str]) -> Problem | None:
    """A warning (T026) that names the endings, how many files have each, and what to do; ``None`` where there are none."""
    counts = Counter(ending for name in names if (ending := ending_of(name)) is not None)
    if not counts:
        return None
    told = ", ".join(f"{count:,} {ending}" for ending, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])))
    files = f"{sum(counts.values()):,} file{'s were' if sum(counts.values()) > 1 else ' was'}"
    fixes = dict.fromkeys(_FIX[ending] for ending in sorted(counts))
    message = f"{files} left alone, for the ending: {told}"
    return problem("T026", message, path=folder, fix=f"if they hold conversations: {'; '.join(fixes)}", severity="warning")
