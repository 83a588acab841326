"""Whether one question asks another again: in full, by its verb or asking word alone, or with part of its words."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signals.facts.asking import Question

_IN_ANOTHER_FORM = 2
"""Words that must be the same in a question of another form."""


def asked_before(question: Question, earlier: Sequence[Question]) -> int | None:
    """Which of some earlier questions this one asks again, the latest first: by its verb alone ("okay, but is there?"),
    by a word of it ("and the motor?"), by its asking word ("when, do you think?") or in full."""
    for at in range(len(earlier) - 1, -1, -1):
        if _asks_the_same(question, earlier[at]):
            return at
        if question.kind == "again":
            return None  # it hangs on the one just before
    return None


def _asks_the_same(question: Question, earlier: Question) -> bool:
    if question.kind == "again":
        return earlier.kind == "yes_no"
    if not question.about:
        return question.kind == earlier.kind and question.kind in ("when", "how_much")
    if question.kind == "and":
        return question.about <= earlier.about
    same_form = question.kind == earlier.kind and question.asks_of == earlier.asks_of  # "can I have …?" is not "is that …?"
    return same_form and question.about == earlier.about


def asked_in_fewer_words(question: Question, earlier: Question) -> bool:
    """Whether this one says an earlier question again with part of its words: "can I take it out early?" after "can I take my
    pension out early or not?". In another form ("is the door in stock?" after "could you tell me if …") two words must be
    the same; whether an answer stood between is not looked at here."""
    if question.kind != earlier.kind or not question.about or not question.about <= earlier.about:
        return False
    return question.asks_of == earlier.asks_of or len(question.about) >= _IN_ANOTHER_FORM
