"""What is said beside somebody's need and takes nothing of it up: an echo of the matter alone, a sorry for a slip of the talk.

"It's off since Sunday, and her alarm box has gone red" – "Okay, so no internet since Sunday": the box was told and is not
there. "He can't be left alone" – "Sorry!! Wrong window": a sorry, and for something else. To say the story back holds
somebody only where the hard part of it comes back (SIGNALS, paraphrase), and an apology notices only what it is for (SCORING,
Moments). A long summary is left alone, and so is any echo that speaks of a person; a sorry for the wait is one for the
thing, where the customer spoke of waiting. The lists of words are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from empathyqa.later import later
from empathyqa.signal import ECHO, SLIP, Signal
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_NEEDS = frozenset(("vulnerability", "crisis", "sadness"))
_LONG = 10
"""From so many words on it is more than an echo."""
_OTHERS = word_set(
    """he she him her his hers they them their husband wife partner mum mam mom mother dad father nan gran grandad son lad
    daughter girl boy brother sister baby child children kids wean bairn friend neighbour alone"""
)
_PERSONS = _OTHERS | word_set("i me my mine we us our")
_SPOKEN_TO = _OTHERS | word_set("you your yours yourself")
_JOINS = word_set("and but so cos because cause since which . ? !")
_SORRY = word_set("sorry apologies apologise apologize")
_OF_WAITING = word_set(
    "wait waiting waited hold holding queue hour hours minutes ages delay late slow reply answer answered long"
)
_LEAD = (
    r" (?:sorry|apologies|apologise|apologize) (?:[!.,] ){0,3}(?:(?:about|for) that )?(?:[!.,] ){0,3}"
    r"(?:(?:yes|yeah|ah|oh|sir|madam) ){0,2}"
)
_SLIPS = later(
    _LEAD + r"(?:(?:that (?:was|is) |i (?:am|was) (?:in|on) )?(?:the )?"
    r"wrong (?:window|chat|screen|tab|button|file|record|customer)"
    r"|you (?:did|have|had)? ?(?:already |just )?(?:say|said|tell|told|mention|mentioned)(?: so| that| me)?(?= [!.,?] )"
    r"|(?:about )?my (?:screen|system|computer|laptop|keyboard|headset|mouse|typing|spelling|typo)"
    r"|(?:i have )?(?:got )?(?:two|three|four|five|several|a few) chats|i (?:missed that|misread|mistyped|misclicked))(?= )"
)
_WAITS = later(
    _LEAD + r"(?:(?:to keep|for keeping|about keeping) you (?:waiting|holding|hanging)"
    r"|(?:for|about) the (?:wait|hold|silence|noise|delay in (?:replying|answering|responding|getting back)))(?= )"
)


def beside_the_need(view: TurnView, signals: Mapping[int, Sequence[Signal]]) -> Iterator[tuple[int, int, str]]:
    """From where to where such words stand in an agent's turn, and which they are."""
    if not _SORRY.isdisjoint(view.words.vocabulary):
        yield from _slips(view)
    if any(one.id == "paraphrase" for one in signals.get(view.index, ())):
        yield from _echoes(view, signals)


def _slips(view: TurnView) -> Iterator[tuple[int, int, str]]:
    waited = any(not _OF_WAITING.isdisjoint(run.words.vocabulary) for run in view.run_before)
    for pattern in (_SLIPS,) if waited else (_SLIPS, _WAITS):
        for found in pattern.finditer(view.line):
            yield *view.words.chars(found.start() + 1, found.end()), SLIP


def _echoes(view: TurnView, signals: Mapping[int, Sequence[Signal]]) -> Iterator[tuple[int, int, str]]:
    if not any(one.id in _NEEDS for run in view.run_before for one in signals.get(run.index, ())):
        return
    need = _of_persons(view)
    for sentence in sentences(view.spoken):
        if len(sentence.words) <= _LONG and _SPOKEN_TO.isdisjoint(sentence.words) and need.isdisjoint(stems(sentence.tokens)):
            yield sentence.start, sentence.end, ECHO


def _of_persons(view: TurnView) -> set[str]:
    """The stems of the clauses just before in which somebody is spoken of; of everything, where nobody is."""
    said = [clause for run in view.run_before for sentence in sentences(run.spoken) for clause in _clauses(sentence)]
    told = [clause for clause in said if not _PERSONS.isdisjoint(clause)]
    return {stem for clause in told or said for stem in stems(clause)}


def _clauses(sentence: Sentence) -> Iterator[list[str]]:
    """The sentence cut at the small words that join: speech on the telephone comes without full stops."""
    return (list(words) for joins, words in groupby(sentence.tokens, _JOINS.__contains__) if not joins)
