"""One look at a text's words stands for the look of each member of a family."""

from __future__ import annotations

import pytest

from empathyqa.signals.workings.by_words import ByWords

FAMILY = ByWords({"post": frozenset(("letter", "door")), "time": frozenset(("minute",)), "home": frozenset(("door", "back"))})


@pytest.mark.parametrize(
    ("text", "may_stand"),
    [
        ("a letter came", ["post"]),
        ("back in a minute", ["time", "home"]),  # in the family's order, not the text's
        ("at the door", ["post", "home"]),  # one word, two members
        ("letter by the door", ["post", "home"]),  # each once
        ("nothing of it", []),
        ("", []),
    ],
)
def test_members_stand_by_any_of_their_words(text: str, may_stand: list[str]) -> None:
    assert FAMILY.that_may_stand_in(frozenset(text.split())) == may_stand
