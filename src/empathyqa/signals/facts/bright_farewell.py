"""A bright goodbye to somebody whose loss or danger nobody answered: "Have a wonderful day!", "We're pleased we could help 😊".

A plain good wish is manners, and after a kind word, or with a customer who is glad by then, so is a warm one. Where a death,
the loss of a job or a home, an illness or a danger was told and got no word at all, the bright goodbye shows that nobody
heard it. To a hint at dying or at harm by somebody near, a "lovely weekend" is bright enough. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from empathyqa.later import later
from empathyqa.signal import HIDDEN_HARM, Signal
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set

_LOSSES = word_set(
    """job jobs redundant redundancy sacked laid evicted eviction homeless bailiffs repossessed repossession burned burnt fire
    burgled stillborn stillbirth miscarriage miscarried cancer terminal tumour dying hospice stabbed raped attacked dementia"""
)
_WISHES = word_set(
    "have enjoy pleased glad happy delighted perfect awesome brilliant great fantastic wonderful amazing excellent super"
)
_SUPER = (
    r"(?:wonderful|fantastic|great|amazing|awesome|fabulous|brilliant|super|superb|perfect|excellent|terrific|fab|marvellous"
    r"|beautiful|blessed|magical)"
)
_DAYS = r"(?:day|evening|weekend|night|afternoon|morning|week|one|rest|holiday|christmas|easter|summer|time)"
_BRIGHT = later(
    rf" have (?:yourself )?(?:a|an) (?:(?:really|very|most|absolutely|truly) )?{_SUPER} (?:\S+ ){{0,3}}?{_DAYS} "
    rf"| enjoy (?:the rest of )?(?:your|the|this) (?:\S+ ){{0,2}}?{_DAYS} "
    r"| (?:pleased|glad|happy|delighted) (?:(?:that )?(?:we|i) (?:could|were able to|was able to|can) (?:help|assist|sort|be of)"
    r"|to (?:have )?(?:help|helped|assist|assisted|be of|been of)) "
)
_MILD = later(
    rf" (?:have (?:yourself )?(?:a|an) (?:lovely|good|nice)|enjoy (?:the rest of )?(?:your|the)) (?:\S+ ){{0,3}}?{_DAYS} "
)
_BRIGHT_WORD = later(
    rf"^ (?:(?:oh|ok|okay|right|well|and) )?{_SUPER} (?:(?:then|stuff|thanks|thank you) )?"
    r"(?:$|(?:you )?(?:have a|enjoy|take care|bye) )"
)
_SMILE = later("[\U0001f600-\U0001f60e\U0001f642\U0001f643\U0001f929\U0001f973\U0001f389\U0001f44d\U0001f64c]")
_KIND = frozenset("apology sympathy acknowledgement validation reassurance signposting hand_off boundary".split())
_CONTENT = ("gladness", "confirmation")
_LAST = 2
"""Turns of each side, counted from the last, in which a talk says goodbye."""


def bright_farewells(talk: Talk, by_turn: Mapping[int, Sequence[Signal]]) -> Iterator[tuple[TurnView, tuple[int, int], int]]:
    """The agent's last turns, the bright words in them, and the turn that told what nobody answered."""
    views = talk.views
    told = next((view for view in views if view.side == "customer" and tells_of_loss(view, by_turn)), None)
    if told is None or _answered(views[told.place + 1 :], by_turn) or _content_at_last(views, by_turn):
        return
    harm = any(one.id == "crisis" and one.kind in HIDDEN_HARM for one in by_turn.get(told.index, ()))
    for view in [one for one in views if one.side == "agent"][-_LAST:]:
        if view.place <= told.place + 1 or any(after.side == "customer" and after.asks for after in views[view.place :]):
            continue
        words = _bright(view, harm)
        if words is not None:
            yield view, words, told.index


def tells_of_loss(view: TurnView, by_turn: Mapping[int, Sequence[Signal]]) -> bool:
    """Whether a turn tells of danger, a death, or a loss that its words name."""
    heard = by_turn.get(view.index, ())
    if any((one.id == "crisis" and not one.hint) or one.of_a_death for one in heard):
        return True
    named = not _LOSSES.isdisjoint(view.words.vocabulary)
    return named and any(one.id == "vulnerability" and not one.learned and one.kind != "capability" for one in heard)


def _answered(views: Sequence[TurnView], by_turn: Mapping[int, Sequence[Signal]]) -> bool:
    """Whether there is any kind word or help in these turns that is no stock line."""
    for view in views:
        if view.side == "agent":
            heard = by_turn.get(view.index, ())
            stock = [one for one in heard if one.id == "scripted"]
            if any(one.id in _KIND and not any(one.overlaps(line) for line in stock) for one in heard):
                return True
    return False


def _content_at_last(views: Sequence[TurnView], by_turn: Mapping[int, Sequence[Signal]]) -> bool:
    last = [view for view in views if view.side == "customer"][-_LAST:]
    return any(one.id in _CONTENT for view in last for one in by_turn.get(view.index, ()))


def _bright(view: TurnView, harm: bool) -> tuple[int, int] | None:
    """The characters of the bright words of a goodbye."""
    if not _WISHES.isdisjoint(view.words.vocabulary):
        for n, one in enumerate(sentences(view.spoken)):
            if _is_bright(one, harm, n == 0):
                return one.start, one.end
    smile = _SMILE.search(view.turn.text)
    return smile.span() if smile is not None else None


def _is_bright(one: Sentence, harm: bool, first: bool) -> bool:
    line = f" {' '.join(one.words)} "
    return bool(_BRIGHT.search(line) or (harm and _MILD.search(line)) or (first and _BRIGHT_WORD.match(line)))
