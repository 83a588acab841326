"""What a text must hold for a pattern to find anything in it: worked out beforehand for every pattern of the library.

The patterns stay the source: a pattern that the file does not know, a new or edited one, is compiled at its first look.

    python -m empathyqa.later.prepare        write the file anew after editing patterns
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from typing import TypeAlias

Needs: TypeAlias = "tuple[Sequence[str], Sequence[Sequence[Needs]]]"
"""Pieces of text, one of which must be there; or else ways to do without them, each of which asks for several at once."""

FILE = "needs.txt"


def needs_of(source: str, flags: int) -> Needs | None:
    """What the pattern cannot do without; None where nothing is known."""
    written = _written().get(key_of(source, flags))
    return json.loads(written) if written is not None else None


def may_stand_in(text: str, needs: Needs, flags: int = 0) -> bool:
    """Whether the text holds what the pattern needs; where it does not, the pattern finds nothing there."""
    if flags & re.IGNORECASE:
        text = (text if text.isascii() else text.translate(_FOUND_AS)).lower()
    return _stands(text, needs)


_FOUND_AS = {ord("ı"): "i", ord("İ"): "i", ord("ſ"): "s"}
"""Letters that patterns find as others when case is ignored, and that ``lower`` leaves."""


def _stands(text: str, needs: Needs) -> bool:
    pieces, ways = needs
    if any(map(text.__contains__, pieces)):
        return True
    for way in ways:
        for part in way:
            if not _stands(text, part):
                break
        else:
            return True
    return False


def key_of(source: str, flags: int) -> str:
    """A digest that tells one pattern from all others."""
    return blake2b(f"{int(flags)} {source}".encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()


@lru_cache(maxsize=1)
def _written() -> dict[str, str]:
    """Pattern → the line that says what it needs, read when the first pattern is looked with."""
    lines = files("empathyqa").joinpath("later", FILE).read_text(encoding="utf-8").splitlines()
    return dict([line.split(" ", 1) for line in lines])
