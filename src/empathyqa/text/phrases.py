"""The small language that lexicon phrases are written in, matched on a turn's normal form in one pass.

    sorry (about|for)          alternatives, of one or more words
    i am [so|very] sorry       something that may be there
    apologi*                   a word's beginning
    thank you * patience       exactly one word
    two .. later               up to three words, inside the sentence
    two ... later              up to six words
    ^ hello                    at the start of a sentence
    that worked $              at the end of a sentence
    {family} was diagnosed     any word of the class ``family`` (lexicons/en/classes.yaml)

All phrases together are one automaton over tokens, so a turn is read once whatever the number of phrases
(automaton.py); this file is the language.
"""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.later import later

_PIECE = later(r"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
MARKS = frozenset(("^", "$", "*", "..", "..."))
GAPS = {"..": 3, "...": 6}
Node = str | tuple[str, list[list["Node"]]]
"""A word or mark, or a bracket kind with its alternatives."""
_PAIRS = (
    ("he", "she"), ("him", "her"), ("his", "her"), ("husband", "wife"), ("boyfriend", "girlfriend"), ("man", "woman"),
    ("guy", "lady"), ("boy", "girl"), ("lad", "lass"), ("dad", "mum"), ("father", "mother"), ("son", "daughter"),
    ("brother", "sister"), ("grandson", "granddaughter"), ("himself", "herself"), ("sir", "madam"), ("mr", "mrs"),
    ("mr", "ms"), ("uncle", "aunt"), ("nephew", "niece"), ("grandad", "nan"), ("granddad", "grandma"),
    ("fiance", "fiancee"), ("widower", "widow"), ("stepdad", "stepmum"), ("lads", "girls"), ("bloke", "woman"),
)  # fmt: skip
_ALSO: dict[str, list[str]] = {}
for _one, _other in _PAIRS:
    _ALSO.setdefault(_one, []).append(_other)
    _ALSO.setdefault(_other, []).append(_one)


def parse(phrase: str, classes: Mapping[str, tuple[str, ...]]) -> list[list[Node]]:
    """The alternatives of a phrase as nested nodes; ValueError says what is wrong in it.

    A gendered word stands for its counterpart too: what is heard must not change when genders are swapped.
    """
    pieces = _PIECE.findall(phrase)
    branches, rest = _alternatives(pieces, 0, classes)
    if rest < len(pieces):
        raise ValueError(f"{pieces[rest]!r} closes nothing")
    if branches == [[]]:
        raise ValueError("the phrase is empty")
    return branches


def _alternatives(pieces: list[str], at: int, classes: Mapping[str, tuple[str, ...]]) -> tuple[list[list[Node]], int]:
    """Alternatives up to a closing bracket or the end, and where reading goes on."""
    branches: list[list[Node]] = [[]]
    while at < len(pieces) and pieces[at] not in (")", "]"):
        piece = pieces[at]
        at += 1
        if piece == "|":
            branches.append([])
        elif piece in ("(", "["):
            inner, at = _alternatives(pieces, at, classes)
            if at >= len(pieces) or pieces[at] != {"(": ")", "[": "]"}[piece]:
                raise ValueError(f"{piece!r} is never closed")
            at += 1
            branches[-1].append((piece, inner))
        elif piece.startswith("{"):
            if piece[1:-1] not in classes:
                raise ValueError(f"no word class called {piece[1:-1]!r}")
            branches[-1].append(("(", [[word] for word in classes[piece[1:-1]]]))
        else:
            either: list[list[Node]] = [[word] for word in (piece, *_ALSO.get(piece, ()))]
            branches[-1].append(("(", either) if len(either) > 1 else piece)
    return branches, at
