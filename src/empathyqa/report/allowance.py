"""How much a team's own template may make for one page: counted, so that it ends alike on every machine."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from jinja2.exceptions import SecurityError

PAGE = 200_000_000
"""Parts of one page: what is made on the way, in characters and items of lists, and the steps to it. Our own pages take
a fiftieth of it or less (a call's 0.15 million, a team's of 400 agents 3 million); all of it takes half a minute."""

STEP, CALL, ITEM = 10, 50, 4
"""Parts that a turn of a loop, a call or filter, and each item of a list handed to one costs: about as its time."""

_left: ContextVar[int] = ContextVar("left", default=PAGE)


class TooMuch(SecurityError):
    """The template would make more than a page may hold."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} would be too large (a page may make {PAGE:,} parts: characters, items of lists)")


@contextmanager
def one_page() -> Iterator[None]:
    """Within it one page is made, with a full allowance."""
    before = _left.set(PAGE)
    try:
        yield
    finally:
        _left.reset(before)


def spend(parts: int) -> None:
    """Take parts from the page's allowance. Raises TooMuch where it is used up."""
    left = _left.get() - parts
    _left.set(max(left, 0))
    if left < 0:
        raise TooMuch("what it makes altogether")


def afford(parts: int, what: str) -> None:
    """Raises TooMuch where something about to be made is larger than what is left; takes nothing."""
    if parts > _left.get():
        raise TooMuch(what)


def weight(value: Any) -> int:
    """The characters and items that a value has when it is written out, lists within lists included; never more work
    than the allowance has left. Whatever is neither text nor a list counts as one."""
    most, heavy, waiting = _left.get(), 0, [value]
    while waiting and heavy <= most:
        each = waiting.pop()
        heavy += 1
        if isinstance(each, (str, bytes)):
            heavy += len(each)
        elif isinstance(each, dict):
            waiting += each.keys()
            waiting += each.values()
        elif isinstance(each, (list, tuple, set, frozenset, range, KeysView, ValuesView, ItemsView)):
            waiting += each
    return heavy
