"""The words that a wording is said to need are needed: proved for each, so that the cheap look never misses anything."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from tests.signals.words_of_a_pattern import without

import empathyqa.signals
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.words import Words


def _wordings() -> dict[str, Wording]:
    modules = pkgutil.walk_packages(empathyqa.signals.__path__, "empathyqa.signals.")
    return {
        f"{module.name.removeprefix('empathyqa.signals.')}.{name}": value
        for module in modules
        for name, value in vars(importlib.import_module(module.name)).items()
        if type(value) is Wording
    }


ALL = _wordings()


@pytest.mark.parametrize("name", sorted(ALL))
def test_nothing_is_found_without_one_of_the_words(name: str) -> None:
    wording = ALL[name]
    for words in (wording.needs, wording.beside):
        assert not without(wording.source, words)


@pytest.mark.parametrize(
    ("pattern", "words", "needed"),
    [
        (r" (?:so|very) (?:glad|pleased) ", "glad pleased", True),
        (r" (?:so|very) (?:glad|pleased) ", "glad", False),
        (r" gladd?(?:er)? ", "glad gladd glader gladder", True),
        (r" no(?! doubt)", "no", False),  # "not", "nothing"
        (r" no(?= )", "no", True),
        (r" (?:\S+ ){0,3}thanks?(?= (?:you|[.!]))", "thank thanks", True),
        (r"(?:^|[.!]) (?:oh )?(?:lovely |[a-z]+ day )", "lovely day", True),
        (r"(?:^|[.!]) (?:oh )?(?:lovely |[a-z]+ day )", "lovely", False),
        (r" yay+ ", "yay yayy", False),
        (r"thanks ", "thanks", False),  # the end of another word
    ],
)  # fmt: skip
def test_the_walk_tells_what_a_pattern_needs(pattern: str, words: str, needed: bool) -> None:
    assert (not without(pattern, words.split())) is needed


def test_a_line_is_its_words_and_single_spaces() -> None:
    words = Words("Hi [customer name redacted] — I've  paid £20 at www.shop.example/a, “twice”!!\n{{order id}} 😀 it's 1,200.50")
    assert set(words.line.split(" ")) - {""} == words.vocabulary


def test_a_wording_is_looked_for_only_beside_its_words() -> None:
    wording = Wording(r" (?:is|was) (?:glad|pleased) ", "glad pleased", "is was")
    assert wording.search(Words("she was so pleased she is glad"))
    assert not wording.may_stand_in(Words("so pleased"))
    assert not wording.may_stand_in(Words("it was me"))
    assert list(wording.finditer(Words("it was me"))) == []


def test_a_wording_that_begins_the_line_is_tried_there_alone() -> None:
    wording = Wording(r"^ (?:so )?(?:glad|pleased) ", "glad pleased")
    for text in ("so glad", "pleased to hear it", "he is glad", "so what"):
        found, looked_for = wording.match(Words(text)), wording.search(Words(text))
        assert (found and found.span()) == (looked_for and looked_for.span())
    assert wording.match(Words("he is so glad")) is None
