"""What a template calls can make much out of little; this foretells how much, before it is made."""

from __future__ import annotations

import re
from collections.abc import Iterator, MappingView
from string import Formatter
from typing import Any

from jinja2 import Environment
from jinja2.exceptions import SecurityError
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.sandbox import MAX_RANGE

from empathyqa.later import later
from empathyqa.report.allowance import ITEM, STEP, afford, spend, weight

_BY_WIDTH = frozenset(
    ("center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes", "indent", "batch", "slice", "tojson", "round")
)
"""Methods and filters that pad, indent or cut as wide as a number says."""

_BY_WORDS = frozenset(("replace", "join", "translate", "indent", "wordwrap", "urlize", "tojson"))
"""Those that may put a text in as often as the value is long."""

_CONVERSION = later(r"%(?:\([^)]*\))?[-+ #0]*(\*|\d+)?(?:\.(\*|\d+))?")


def counted(value: Any) -> Any:
    """The value, its size taken from the page's allowance; what comes piece by piece is gathered into a list."""
    if isinstance(value, Iterator):
        pieces = []
        for piece in value:
            spend(STEP)
            pieces.append(piece)
        return pieces
    if isinstance(value, (str, bytes, list, tuple, dict, set, range)):
        spend(len(value))
    return value


def written(value: Any) -> Any:
    """The value, about to be written out; lists count with all that is in them."""
    spend(weight(value))
    return value


def check_call(called: Any, args: tuple[Any, ...], settings: dict[str, Any], *, name: str | None = None) -> None:
    """Raises SecurityError where the method of a value, or the filter ``name``, would make something huge."""
    if name is None:
        of = getattr(called, "__self__", None)
        if not isinstance(of, (str, bytes, int)):
            return
        name, given = called.__name__, [of, *args]
    else:
        given = [each for each in args if not isinstance(each, (Environment, Context, EvalContext))]
    if name == "format" and given:
        check_filled_in(given[0], (*given[1:], settings))
        return
    given += settings.values()
    heavy = weight(given)
    afford(heavy, f"what {name} makes")
    spend(ITEM * sum(len(each) for each in given if isinstance(each, (list, tuple, dict, range))))
    if name in _BY_WIDTH:
        _width(name, [abs(each) for each in given[1:] if isinstance(each, int)], heavy)
    if name in _BY_WORDS:
        times, longest = sorted((0, 0, *(_length(each) if name == "join" else weight(each) for each in given)))[-2:]
        afford(heavy + times * longest, f"what {name} makes")


def _length(value: Any) -> int:
    return len(value) if isinstance(value, (str, bytes, list, tuple, dict, set, range, MappingView)) else 0


def _width(name: str, numbers: list[int], heavy: int) -> None:
    widest = max(numbers, default=0)
    if widest > MAX_RANGE:
        raise SecurityError(f"what {name} makes would be too large (widths end at {MAX_RANGE:,})")
    afford(widest * heavy, f"what {name} makes")


def check_filled_in(text: Any, values: Any, *, braces: bool = False) -> None:
    """Raises SecurityError where a text filled in by ``%`` (or with ``braces`` by ``format``) would be huge."""
    text = text.decode("latin-1") if isinstance(text, bytes) else str(text)
    widths = list(_brace_widths(text) if braces else _widths(text))
    asked = [int(width) for width in widths if width.isdecimal()]
    if any(not width.isdecimal() for width in widths):
        asked += [abs(each) for each in _flat(values) if isinstance(each, int)]
    if any(width > MAX_RANGE for width in asked):
        raise SecurityError(f"a text filled in would be too large (widths end at {MAX_RANGE:,})")
    places = text.count("{" if braces else "%")
    afford(places * (weight(values) + max(asked, default=0)), "a text filled in")


def _widths(text: str) -> Iterator[str]:
    for found in _CONVERSION.finditer(text):
        yield from (each for each in found.groups() if each)


def _brace_widths(text: str) -> Iterator[str]:
    """Every number in the format specs, and ``*`` for one that is itself filled in."""
    for _, _, spec, _ in Formatter().parse(text):
        yield from re.findall(r"\d+", spec or "")
        if "{" in (spec or ""):
            yield "*"


def _flat(values: Any) -> Iterator[Any]:
    if isinstance(values, dict):
        values = tuple(values.values())
    for each in values if isinstance(values, tuple) else (values,):
        if isinstance(each, dict):
            yield from each.values()
        else:
            yield each
