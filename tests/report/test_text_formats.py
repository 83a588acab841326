"""Markdown and the terminal table: the same content, shorter."""

from __future__ import annotations

import io

import pytest

from empathyqa.report import render, render_many
from empathyqa.report.markdown import in_markdown
from empathyqa.report.terminal import Terminal

from .made_calls import ALL, disclosure_missed, quick_not_heard
from .made_criteria import made_rubric


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_of_the_table_is_wider_than_the_terminal(call: object, width: int) -> None:
    made = call()  # type: ignore[operator]
    text = render(made.card, made.transcript, format="table", signals=made.signals, terminal=Terminal(width))
    assert max(len(line) for line in text.splitlines()) <= width


def test_the_table_says_the_same_without_colour() -> None:
    made = disclosure_missed()
    plain = render(made.card, made.transcript, format="table")
    painted = render(made.card, made.transcript, format="table", terminal=Terminal(100, True))
    assert "\x1b" not in plain
    assert "\x1b[" in painted
    for code in ("1", "2", "31", "32", "33", "35", "0", "1;35"):
        painted = painted.replace(f"\x1b[{code}m", "")
    assert "\n".join(line.rstrip() for line in painted.splitlines()) == plain.rstrip("\n")


def test_no_color_and_pipes_are_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "72")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert Terminal.of(Screen()) == Terminal(72, True)
    assert Terminal.of(io.StringIO()) == Terminal(100, False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not Terminal.of(Screen()).colour


def test_alerts_stand_in_both() -> None:
    made = disclosure_missed()
    for format in ("md", "table"):
        text = render(made.card, made.transcript, format=format)
        assert "A person should look" in text
        assert "I don't see the point of going on with any of it" in text.replace("**", "").replace("\n     ", " ")


def test_many_cards_are_a_row_each() -> None:
    lines = render_many([call().card for call in ALL], "table").splitlines()
    assert len(lines) == 4
    assert lines[2].split()[:5] == ["parcel-2290", "12.3", "0.3", "33.3", "3.1"]
    assert lines[3].endswith("a person should look")


def test_markdown_has_every_section_and_whole_tables() -> None:
    made = quick_not_heard()
    text = render(made.card, made.transcript, format="md", rubric=made_rubric(), signals=made.signals)
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert len(headings) == 7
    assert "\n\n\n\n" not in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert len(rows) > 25
    assert all(line.count("|") - line.count("\\|") in (4, 5) for line in rows)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"), ("<b>", "&lt;b&gt;"), ("a\n# b", r"a \# b"),
        ("AT&T &lt;", "AT&T &amp;lt;"),
        ("- item", r"\- item"), ("1. one", r"1\. one"), ("12.5 points", "12.5 points"), ("[x](y)", r"\[x\](y)"),
    ],
)  # fmt: skip
def test_text_stays_text_in_markdown(text: str, markdown: str) -> None:
    assert in_markdown(text) == markdown
