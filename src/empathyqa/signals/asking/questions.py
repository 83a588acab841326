"""What a turn asks: its questions, with a question mark or, in a recogniser's unpunctuated text, by their grammar.

English asks by turning auxiliary and subject round ("did you try", "where is it"). Without punctuation that inversion
is the only sign; tags ("isn't it"), embedded clauses ("what you need is") and "as soon as can be" are not inversions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_AUX = "do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|shall|may"
_SUBJECT = (
    "you|it|that|this|there|they|he|she|i|we|the|your|any|anyone|anything|anybody|someone|everything"
    "|his|her|their|my|our|these|those"
)
_WH = "what|when|where|which|who|whom|whose|why|how"
_INVERTED = later(
    rf" (?:(?P<wh>{_WH})(?: [^ .?!]+){{0,3}}? (?:{_AUX}|'s) (?:not )?(?:{_SUBJECT}|'s|[^ .?!]+) "
    rf"|(?P<short>what|how) about "
    rf"|(?P<aux>{_AUX}) (?:not )?(?:{_SUBJECT}) )"
)
_NOT_BEFORE = word_set(
    """i you we they he she it that this there what who which as than so nor not to if whatever whenever wherever
    because the all everything let one thing things way how when where why nobody noone somebody someone anybody everybody
    everyone none"""
)
_TAG = later(
    r" (?:is|was|does|did|do|are|has|have|would|will|can|could)(?: not)?"
    r" (?:it|that|you|they|he|she|we|there)(?: not)? (?:[.!?] )?$"
)
_SUBJECTS = frozenset(_SUBJECT.split("|"))
_JOINS = word_set(". ! and so ok right but or well now um uh er then just also because sorry yes no yeah")
_HESITATES = word_set("um uh er erm and also")
_WH_WORDS = frozenset(_WH.split("|"))
_AUXILIARIES = frozenset(_AUX.split("|")) | {"'s"}
_TOLD_OF = word_set("happened happens matters counts helps")
_PRONOUNS = word_set("i you we they he she it that this there your the my our")


@dataclass(frozen=True, slots=True)
class Question:
    """One question: where it stands in the line, whether a mark shows it, and the question word it opens with."""

    start: int
    end: int
    marked: bool
    word: str


def questions(view: TurnView) -> list[Question]:
    """The questions of a turn, in order; an unpunctuated turn's clauses run to the next question or the end."""
    line = view.line
    if "?" in view.words.vocabulary:
        return _marked(line)
    found = [m for m in _INVERTED.finditer(line) if _really(line, m) and not _stated(view, m)]
    out = []
    for i, match in enumerate(found):
        end = found[i + 1].start() if i + 1 < len(found) else len(line)
        stop = min((at for mark in (" . ", " ! ") if (at := line.find(mark, match.end() - 1, end + 3)) >= 0), default=end)
        out.append(Question(match.start(), min(end, stop), False, _word(match)))
    return out


def asked_before(view: TurnView) -> bool:
    """Whether the other side's words just before this turn ended in a question."""
    run = view.run_before
    return bool(run) and bool(questions(run[-1]))


def _marked(line: str) -> list[Question]:
    out, start = [], 0
    for match in re.finditer(r" ([.?!])(?= )", line):
        if match.group(1) == "?":
            clause = line[start : match.end() + 1]
            inner = _INVERTED.search(clause)
            out.append(Question(start, match.end() + 1, True, _word(inner) if inner else _opening_word(clause)))
        start = match.end()
    return out


def _opening_word(clause: str) -> str:
    """The question word a marked clause opens with where no inversion shows it ("What happened?")."""
    return next((word for word in clause.split()[:3] if word in _WH_WORDS), "")


def _word(match: re.Match[str]) -> str:
    return match.group("wh") or match.group("short") or match.group("aux") or ""


def _really(line: str, match: re.Match[str]) -> bool:
    """Whether an inversion asks: not after a subject or a joining word, not a closing tag."""
    before = line[: match.start()].rsplit(maxsplit=1)[-1:]
    if match.group("aux") and before and before[0] in _NOT_BEFORE:
        return False
    if match.group("wh"):
        words = match.group().split()
        if not _inverts(words) or (words[-1] not in _SUBJECTS and before and before[0] not in _JOINS):
            return False  # "the form, which is done online": the question word only joins
        if words[0] == "which" and words[-1] not in _SUBJECTS and before and before[0] in _HESITATES:
            return False  # so it does in speech: "we have a team as well um which can advise you"
    return not (_TAG.fullmatch(line[match.start() :]) and match.start() > 0 and match.group("aux"))


def _stated(view: TurnView, match: re.Match[str]) -> bool:
    """Whether a full stop ends what does not open as a question: "Any damage is the responsibility of the customer."

    What opens as one is asked all the same; few who write in haste look for the question mark.
    """
    line = view.line
    ends, before = line.find(" . ", match.end() - 1), line[: match.start()].rsplit(maxsplit=1)[-1:]
    if ends < 0 or " ! " in line[match.end() - 1 : ends] or not before or before[0] in _JOINS:
        return False
    opening, _ = view.words.chars(match.start() + 1, match.end() - 1)
    return not view.turn.text[opening].isupper()  # after a handle or a smiley: "@jo_82 Is it on"


def _inverts(words: list[str]) -> bool:
    """Whether the auxiliary follows its question word with no subject between them ("what you do is" asks nothing, nor does
    "what happened is that …")."""
    if words[0] == "what" and words[1] in _TOLD_OF and words[2] in ("is", "was"):
        return False
    at = next((i for i, word in enumerate(words[1:], 1) if word in _AUXILIARIES), len(words))
    return not any(word in _PRONOUNS for word in words[1:at])


def goes_on_to_ask(line: str, at: int) -> bool:
    """Whether the sentence of a turn's line that goes on at this place ends as a question."""
    rest = line[max(at - 1, 0) :]
    stops = [place for mark in (" . ", " ! ") if (place := rest.find(mark)) >= 0]
    return 0 <= rest.find(" ? ") < min(stops, default=len(rest))
