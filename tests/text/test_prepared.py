"""The phrase index that ships is the one the lexicons give, and is left aside where they were edited."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest

from empathyqa.text import prepared
from empathyqa.text.lexicons import built_index, phrase_index
from empathyqa.text.states import START
from empathyqa.text.words import Words


def test_the_index_that_ships_is_made_of_the_lexicons_that_ship() -> None:
    shipped = files("empathyqa").joinpath("lexicons", "en", prepared.FILE).read_text(encoding="utf-8")
    assert shipped == prepared.written(built_index().states, "en"), "run python -m empathyqa.text.prepared"


def test_it_is_what_would_have_been_built() -> None:
    ready, built = prepared.prepared_index("en"), built_index()
    assert ready is not None
    mine, theirs = ready.states, built.states
    for state in range(len(theirs.length)):
        assert mine.way(state) == theirs.way(state)
    for table in ("holding", "first", "first_letters"):
        for held, built_as in _tables(getattr(mine, table), getattr(theirs, table)):
            assert {word: held.get(word) for word in built_as} == built_as
    for name in ("words", "letters", "longest_letters"):
        assert getattr(mine, name) == getattr(theirs, name)


def _tables(mine: Any, theirs: Any) -> list[tuple[Any, Any]]:
    """One table of words, or one for each start."""
    return [(mine[start], theirs[start]) for start in theirs] if START in theirs else [(mine, theirs)]


def test_it_takes_no_more_phrases() -> None:
    ready = prepared.prepared_index("en")
    assert ready is not None
    with pytest.raises(TypeError, match="finished"):
        ready.add("more", "quite another phrase altogether", {})


def test_an_edited_lexicon_is_never_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "digest", lambda language: "edited")
    assert prepared.prepared_index("en") is None
    phrase_index.cache_clear()
    try:
        assert phrase_index().find(Words("I am so sorry about that"))
    finally:
        phrase_index.cache_clear()


def test_a_language_without_one_is_built() -> None:
    assert prepared.prepared_index("xx") is None


def test_the_digest_tells_names_and_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = prepared.digest("en")
    assert before == prepared.digest("en")
    monkeypatch.setattr(prepared, "FORM", "another form")
    assert prepared.digest("en") != before


def test_a_word_that_is_in_no_list_leads_nowhere() -> None:
    ready = prepared.prepared_index("en")
    assert ready is not None
    assert ready.states.holding.get("qwxz") is None
    assert ready.states.holding.get("qwxz", ()) == ()
    assert ready.states.begun_by("qwxz", opening=True) == frozenset()
