"""A page as a PDF, by WeasyPrint (the extra ``empathyqa[pdf]``), with the page's own print stylesheet.

Nothing is fetched: the page is whole, and whatever asks for an address is refused.
"""

from __future__ import annotations

import re
from typing import Any

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError
from empathyqa.later import later

_TOKEN = later(r"--([a-z-]+): (#[0-9a-f]{6})")
_VARIABLE = later(r"var\(--([a-z-]+)\)")
_STYLE = later(r"<style>(.*?)</style>", re.DOTALL)
_OTHERWISE = (
    "@media print { #criteria .group, .first .card { columns: auto; }"
    " .facts div { display: block; flex: none; } .facts dt, .facts dd { display: inline; overflow-wrap: normal; }"
    " .facts dd { margin-left: .4em; } }"
)
"""WeasyPrint spends nine tenths of its time on evening out columns, so the criteria run down the page instead; and it
makes what may shrink as narrow as it can."""
_STEP = later(r"\.step\.(\w+) \{ color: var\(--([a-z-]+)\)")
_DRAWN = later(r"(?:fill|stroke|font|paint)")


def pdf_of(page: str) -> bytes:
    """The PDF of an HTML page that this library made; raises EmpathyQAError (PDF001) without the extra."""
    weasyprint = _weasyprint()
    whole = _with_drawn_styles(page).replace("</style>", f"{_OTHERWISE}</style>", 1)
    document: bytes = weasyprint.HTML(string=whole, url_fetcher=_fetcher(weasyprint)).write_pdf()
    return document


def check_pdf() -> None:
    """Raise EmpathyQAError (PDF001) where no PDF can be made here, before any work is done for one."""
    _weasyprint()


def _weasyprint() -> Any:
    try:
        import weasyprint
    except (ImportError, OSError) as missing:  # OSError: the package is there, the libraries it draws with are not
        why = "is not installed" if isinstance(missing, ImportError) else "does not find the system libraries it draws with"
        raise EmpathyQAError(problem("PDF001", f"WeasyPrint, which makes the PDF, {why}")) from missing
    return weasyprint


def _fetcher(weasyprint: Any) -> Any:
    """What WeasyPrint asks for addresses: newer versions take an object, older ones a function. Both refuse."""
    base = getattr(weasyprint.urls, "URLFetcher", None)
    return type("Refusing", (base,), {"fetch": lambda _, url, headers=None: _nothing(url)})() if base else _nothing


def _nothing(url: str) -> Any:
    raise ValueError(f"a report fetches nothing: {url}")


def _with_drawn_styles(page: str) -> str:
    """The page with its drawings styled inside themselves: WeasyPrint keeps a page's stylesheet out of its drawings."""
    style = "".join(_STYLE.findall(page))
    tokens = dict(reversed(_TOKEN.findall(style.split("@media")[0])))
    everywhere = re.findall(r"[^{}@]+\{[^{}]*\}", _outside_media(style))
    # the halo that keeps a label readable would be painted over it
    rules = [rule for rule in everywhere if _DRAWN.search(rule) and "paint-order" not in rule]
    # what is drawn in the colour of its text is said outright
    for step, name in _STEP.findall(style):
        rules.append(f".step.{step} rect {{ stroke: var(--{name}) }} .step.{step} text {{ fill: var(--{name}) }}")
    drawn = _VARIABLE.sub(lambda found: tokens.get(found[1], found[0]), "".join(rules))
    return re.sub(r"(<svg[^>]*>)", lambda found: f"{found[1]}<style>{drawn}</style>", page)


def _outside_media(style: str) -> str:
    """The rules that hold everywhere."""
    return re.sub(r"@(?:media|page)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", style)
