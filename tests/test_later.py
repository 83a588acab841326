"""A pattern that is compiled late looks as one that was compiled at once."""

from __future__ import annotations

import re

import pytest

from empathyqa.later import later


@pytest.mark.parametrize("look", ["search", "match", "fullmatch"])
@pytest.mark.parametrize("text", ["a bee", "bee", "Bee", "sea"])
def test_it_looks_the_same(look: str, text: str) -> None:
    one, other = getattr(later("bee", re.IGNORECASE), look)(text), getattr(re.compile("bee", re.IGNORECASE), look)(text)
    assert (one and one.span()) == (other and other.span())


def test_it_finds_and_replaces_the_same() -> None:
    pattern = later("b.")
    assert [hit.group() for hit in pattern.finditer("ba be")] == ["ba", "be"]
    assert pattern.sub("-", "ba be") == "- -"
    assert pattern.search("xba", 2) is None


def test_it_is_compiled_at_the_first_look_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compiled = re.compile
    monkeypatch.setattr(re, "compile", lambda source, flags=0: made.append(source) or compiled(source, flags))
    pattern = later("b+")
    assert made == []
    assert pattern.search("abb")
    assert pattern.match("b")
    assert made == ["b+"]


def test_a_mistake_is_raised_at_the_first_look() -> None:
    broken = later("(")
    with pytest.raises(re.error):
        broken.search("a")
    with pytest.raises(AttributeError):
        broken.nothing_like_it  # type: ignore[attr-defined]  # noqa: B018
