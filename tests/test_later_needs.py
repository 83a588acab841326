"""What patterns need is needed: a text without it is one in which they find nothing."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from empathyqa.later import later, needs, prepare
from empathyqa.later.walk import needed_by
from empathyqa.text.words import Words

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def test_the_file_is_of_these_patterns() -> None:
    shipped = files("empathyqa").joinpath("later", needs.FILE).read_text(encoding="utf-8")
    assert shipped == prepare.written(), "run python -m empathyqa.later.prepare"


def test_where_the_needed_is_missing_nothing_is_found() -> None:
    told = [line for path in EXAMPLES.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines() if line]
    texts = sorted({*told, *(Words(line).line for line in told)})
    asked = spared = 0
    for source, flags in prepare.patterns():
        needed, compiled = needed_by(source, flags), re.compile(source, flags)
        for text in texts if needed is not None else ():
            asked += 1
            if not needs.may_stand_in(text, needed, flags):
                spared += 1
                assert not compiled.search(text), (source, text)
    assert spared > asked * 0.8


@pytest.mark.parametrize(
    ("pattern", "with_it", "without_it"),
    [
        (r" (?:he|she) (?:is|was) ", "and she was late", "she said it is"),
        (r" gladd?(?:er)? ", "a gladder man", "a man"),
        (r" (?:so (?:\w+ ){0,3}glad|over the moon) ", "so very very glad", "so over it"),
        (r" (?:so (?:\w+ ){0,3}glad|over the moon) ", "over the moon now", "so very late"),
        (r"(?:not |never )+(?:sent|came)", "it never came", "it came"),
        (r"colou?r(?= me)\b", "the color me", "the colonel"),
        (r"(?<!not )(?>thank|ta)s? ", "thanks all", "cheers all"),
        (r"(?m)^[a-c]1$", "b1", "d1"),
    ],
)
def test_one_text_may_hold_it_and_another_cannot(pattern: str, with_it: str, without_it: str) -> None:
    needed = needed_by(pattern, 0)
    assert needed is not None
    assert needs.may_stand_in(f" {with_it} ", needed)
    assert not needs.may_stand_in(f" {without_it} ", needed)


@pytest.mark.parametrize("pattern", [r"\w+", r"a?", r"(?:glad|\d+)", r"[^a]", r"(?i:glad)", r"x*", r"(a)?\1", r" ", ""])
def test_where_nothing_is_known_nothing_is_needed(pattern: str) -> None:
    assert needed_by(pattern, 0) is None


def test_letters_of_any_case_are_found_where_the_pattern_finds_them() -> None:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    for letter in alphabet:
        needed, pattern = ([letter], ()), re.compile(letter, re.IGNORECASE)
        for found in pattern.findall("".join(map(chr, range(0xD800)))):
            assert needs.may_stand_in(found, needed, re.IGNORECASE), (letter, found)


def test_letters_beyond_the_alphabet_are_not_looked_for_in_any_case() -> None:
    assert needed_by("déjà", re.IGNORECASE) is None
    assert needed_by("that’s it", re.IGNORECASE) == (("that’s it",), ())


def test_a_spared_look_finds_nothing_in_any_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("empathyqa.later.needs_of", needed_by)
    pattern = later(" sorry ")
    assert pattern.search("no") is pattern.match("no") is pattern.fullmatch("no") is None
    assert pattern.findall("no") == list(pattern.finditer("no")) == []
    assert (pattern.sub("-", "no"), pattern.split("no")) == ("no", ["no"])


def test_it_is_not_compiled_for_texts_without_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("empathyqa.later.needs_of", needed_by)
    made: list[str] = []
    compiled = re.compile
    monkeypatch.setattr(re, "compile", lambda source, flags=0: made.append(source) or compiled(source, flags))
    pattern = later(" sorry ")
    search = pattern.search
    assert search("thanks") is None
    assert made == []
    assert search(" so sorry ")
    assert search(" so sorry ", 3)
    assert search(" so sorry ", 5) is None
    assert set(made) == {" sorry "}


def test_looks_are_spared_only_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("empathyqa.later.needs_of", needed_by)
    pattern = later(" sorry ")
    for _ in range(200):
        assert pattern.search("thanks") is None
    assert pattern.search.__self__.pattern == " sorry "  # type: ignore[attr-defined]  # the compiled one answers
