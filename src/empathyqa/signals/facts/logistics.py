"""logistics: the agent's words about data, the product, a notice that comes or a rule said back, and about nobody.

To a customer who tells of a stroke, "Is it the blue plan or the red?" takes up the plan; "you'll get a text the day before"
tells of a text. Both may be right and due; neither notices a person nor holds a worry (after the "administrative" replies
of VR-CoDES, which give a cue no room). A question that names a person, or comes back to what the customer has just said,
is about that, whatever its form ("Is he sleeping in that room, or with you?").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from empathyqa.signal import CHOICE, Fact, Signal
from empathyqa.signals.asking.questions import Question, questions
from empathyqa.signals.facts.beside_the_need import beside_the_need
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.not_needed import GROUP as NOT_NEEDED
from empathyqa.signals.facts.not_needed import not_needed
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.content import stems

EXAMPLES = Examples(
    fires=(
        "C: I had a stroke and my words go.\nA: Is it the blue plan or the red you're on?",
        "C: My lad is back on his inhaler.\nA: Is it the fan with the pull cord or on the light switch?",
        "C: I'm scared to put the heating on.\nA: Do you pay by direct debit or key?",
        "C: We've no money till Friday.\nA: How much is on the meter now?",
        "C: Dad has moved into a home.\nA: is it his account in just his name",
        "C: I get so anxious about people knocking.\nA: You'll get a text an hour before.",
        "C: I'm at the hospital most days.\nA: If you upload it by then you'll be fine.",
        "C: He died on Sunday.\nA: There's forty one pound in credit.",
        "C: Will they know about my hip?\nA: They'll have your account up, yeah.",
        "C: i was so scared that was our last tenner\nA: someone will look at it but you dont need to be in for that",
        "C: I'm frightened he will find it.\nA: No need to send the old one back.",
        "C: I had a stroke in May. I want to change my plan.\nA: Is it the blue plan or the red?",
    ),
    silent=(
        "C: My lad is back on his inhaler.\nA: Is he sleeping in that room, or in with you?",
        "C: My mum needs her tablets.\nA: Which branch, and has she missed a dose?",
        "C: My hip is bad.\nA: Is it the left hip or the right?",
        "C: We've no money till Friday.\nA: Have you eaten today?",
        "C: I'm worried it won't come.\nA: I'll text you myself by four.",
        "C: i was so scared that was our last tenner\nA: you dont need to face that till may",
        "C: Im scared ill miss it, im up at the ward with him.\nA: You don't need to be in for that.",
        "C: i go to pieces on the phone\nA: you dont have to ring us",
        "C: I'm worried it won't come.\nA: It's coming on Thursday, I've checked with the driver.",
        "C: I'm scared I'll be cut off.\nA: You'll be fine, nobody is cutting you off.",
        "C: You'll get a text, they said.",
    ),
    known_misses=("C: I had a stroke and my words go.\nA: And the tariff, that's Simple, yes?",),
)
_ASKS, _CHOICE = "logistics.record", "logistics.choice"
_TOLD = {
    "logistics.notice": "tells of a message that will come",
    "logistics.rule_back": "says the rule again",
    "logistics.record_told": "tells what the record shows",
}
_SPARED = "tells what need not be done about the matter"
_SHOWN = frozenset(("vulnerability", "crisis", "anxiety", "sadness"))
_PERSONS = word_set(
    """he she him her his hers husband wife mum mam mother dad father son daughter brother sister baby child children kids
    alone safe hurt pain feel feeling coping managing sleeping"""
)
_turn = attrgetter("turn")
_WHOSE = word_set("his her hers")
"""Whose account it is, in a question for the record."""


@fact("logistics", examples=EXAMPLES, needs=[_ASKS, _CHOICE, NOT_NEEDED, *_TOLD, "paraphrase", "apology"])
def logistics(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's questions for data and about the product, and news of messages, rules and records; the value is the share
    of the turn's sentences that say no more."""
    beside = {turn: list(heard) for turn, heard in groupby(sorted(signals, key=_turn), _turn)}
    for view in talk.views:
        if view.side != "agent":
            continue
        aside = list(beside_the_need(view, beside))
        if aside or view.has(_ASKS, _CHOICE, NOT_NEEDED, *_TOLD):
            found = [*_asked(view, signals), *_told(view), *aside]
            spared = list(not_needed(view))
            whole = [*found, *((start, end, _SPARED) for start, end, most in spared if most)]
            share = _share(view, whole) if whole else 0.0
            for start, end, reason in [*found, *((start, end, _SPARED) for start, end, _ in spared)]:
                yield at("logistics", view, reason, start, end, value=share)


def _asked(view: TurnView, signals: Sequence[Signal]) -> Iterator[tuple[int, int, str]]:
    hits = view.found(_ASKS, _CHOICE)
    for one in questions(view) if hits else ():
        hit = next((hit for hit in hits if one.start <= hit.line_start < one.end), None)
        if hit is not None and not _about_somebody(view, one, hit, signals):
            reason = CHOICE if hit.group == _CHOICE else "asks for data or about the product"
            yield *view.words.chars(one.start + 1, one.end - 1), reason


def _about_somebody(view: TurnView, one: Question, hit: Hit, signals: Sequence[Signal]) -> bool:
    """Whether the question names a person, or comes back to what the customer has just told of themselves."""
    if hit.group == _ASKS:
        outside = view.line[one.start : hit.line_start] + " " + view.line[hit.line_end : one.end]
        return not (_PERSONS - _WHOSE).isdisjoint(outside.split())
    asked = view.line[one.start : one.end].split()
    return not (_PERSONS.isdisjoint(asked) and _shown_before(view, signals).isdisjoint(stems(asked)))


def _shown_before(view: TurnView, signals: Sequence[Signal]) -> set[str]:
    """The stems of the sentences just before in which the customer showed something; of all their words, where none did."""
    said = [(run.index, sentence) for run in view.run_before for sentence in sentences(run.spoken)]
    cues = [one for one in signals if one.id in _SHOWN]
    shown = [(turn, each) for turn, each in said if any(c.turn == turn and each.start <= c.start < each.end for c in cues)]
    return {stem for _, sentence in shown or said for stem in stems(sentence.tokens)}


def _told(view: TurnView) -> Iterator[tuple[int, int, str]]:
    for hit in view.found(*_TOLD):
        yield hit.start, hit.end, _TOLD[hit.group]


def _share(view: TurnView, found: Sequence[tuple[int, int, str]]) -> float:
    """The share of the turn's sentences with any content in which something of this was found."""
    said = [one for one in sentences(view.spoken) if stems(one.tokens)]
    beside = [one for one in said if any(one.start <= start < one.end for start, _, _ in found)]
    return round(len(beside) / len(said), 3) if said else 1.0
