"""The handbook's parts as Markdown and as HTML. Customer and team text is always escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Protocol

from empathyqa.later import later

_MARKS = later(r"([\\`*_\[\]<>#|])")
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
    "h2{border-bottom:2px solid #777;padding-top:1rem}h3{margin:2rem 0 .3rem}dl{margin:0}"
    "dt{font-weight:600;margin-top:.4rem}dd{margin:0 0 0 1rem}"
    "pre{white-space:pre-wrap;border-left:4px solid #777;padding:.3rem .8rem;margin:.3rem 0;font:inherit}"
    "@media print{h3{break-after:avoid}dl{break-inside:avoid}}"
)


class PartLike(Protocol):
    """A piece of the page."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def label(self) -> str: ...


def as_markdown(parts: Sequence[PartLike]) -> str:
    """The parts as Markdown."""
    lines: list[str] = []
    for number, part in enumerate(parts):
        before = parts[number - 1].kind if number else ""
        if part.kind == "item":
            lines += ([] if before == "item" else [""]) + [f"- **{_marked(part.label)}**: {_marked(part.text)}"]
        elif part.kind == "field":
            lines += ["", f"**{part.label}:** {_marked(part.text)}"]
        elif part.kind == "talk":
            quoted = [f"> {_marked(line)}  " for line in part.text.splitlines()]
            lines += ["", f"**{part.label}:**", "", *quoted]
        elif part.kind == "text":
            lines += ["", _marked(part.text)]
        else:
            lines += ["", f"{'#' * int(part.kind[-1])} {_marked(part.text)}"]
    return "\n".join(lines).strip() + "\n"


def _marked(text: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def as_html(title: str, language: str, parts: Sequence[PartLike]) -> str:
    """The parts as one self-contained page, without scripts or anything to load."""
    body: list[str] = []
    open_tag = ""
    for part in parts:
        tag = {"item": "ul", "field": "dl", "talk": "dl"}.get(part.kind, "")
        if tag != open_tag:
            body += [f"</{open_tag}>"] * bool(open_tag) + [f"<{tag}>"] * bool(tag)
            open_tag = tag
        body.append(_element(part))
    body += [f"</{open_tag}>"] * bool(open_tag)
    head = f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
    head += '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    head += f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    return head + "\n".join(body) + "\n</main>\n</body>\n</html>\n"


def _element(part: PartLike) -> str:
    text = escape(" ".join(part.text.split()))
    if part.kind == "item":
        return f"<li><strong>{escape(part.label)}</strong>: {text}</li>"
    if part.kind == "field":
        return f"<dt>{escape(part.label)}</dt><dd>{text}</dd>"
    if part.kind == "talk":
        return f"<dt>{escape(part.label)}</dt><dd><pre>{escape(part.text)}</pre></dd>"
    if part.kind == "text":
        return f"<p>{text}</p>"
    level = part.kind[-1]
    return f"<h{level}>{text}</h{level}>"
