"""The phrase index that ships is the one the lexicons give, and is left aside where they were edited."""

from __future__ import annotations

from importlib.resources import files

import pytest

from empathyqa.text import prepared
from empathyqa.text.lexicons import built_index, phrase_index
from empathyqa.text.words import Words


def test_the_index_that_ships_is_made_of_the_lexicons_that_ship() -> None:
    shipped = files("empathyqa").joinpath("lexicons", "en", prepared.FILE).read_text(encoding="utf-8")
    assert shipped == prepared.written(built_index().states, "en"), "run python -m empathyqa.text.prepared"


def test_it_is_what_would_have_been_built() -> None:
    ready, built = prepared.prepared_index("en"), built_index()
    assert ready is not None
    for name in ("length", "first", "first_letters", "any", "edges", "accepts", "accepts_at_end", "words", "letters"):
        mine, theirs = getattr(ready.states, name), getattr(built.states, name)
        assert (dict(mine.items()) if hasattr(mine, "items") else mine) == theirs, name
    assert ready.states.longest_letters == built.states.longest_letters


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


def test_a_state_that_is_in_no_table_tells_nothing() -> None:
    ready = prepared.prepared_index("en")
    assert ready is not None
    beyond = len(ready.states.length)
    for table in (ready.states.edges, ready.states.accepts):
        assert table.get(beyond) is None
        assert table.get(beyond, ()) == ()
        assert beyond not in table
        with pytest.raises(KeyError):
            table[beyond]
