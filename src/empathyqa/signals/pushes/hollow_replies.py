"""Laughter and a bare assent after something hard: "Ha, oh no", "Fair enough" name and hold nothing.

"Fair enough" bears out a wish or a complaint; said to a hidden debt or a death it lets it pass. "Oh no" feels for somebody,
but not behind a laugh at what hurt them. So straight after a disclosure, a danger or a clear sadness these are no kind word;
what else is said in the reply stays what it is. House rule.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.leanings import Leanings
from empathyqa.signal import Signal
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.sureness import counts

LAUGH_WORDS = word_set("ha haha hah hahaha heh hehe lol")
LAUGHS = later(r"^ ?(?:(?:oh|well|yeah|okay|ok|right|aw) )?(?:ha|haha|hah|hahaha|heh|hehe|lol)(?: |$)")
_ASSENT = later(
    r"\W*(?:(?:ha|haha|yeah|yes|ok|okay|oh|ah|well|right)\W+)?(?:that(?:'s|’s| is) )?"
    r"(?:fair enough|fair play|fair dos|point taken|too right|fair)\W*"
)
_KIND = ("sympathy", "validation", "acknowledgement", "reassurance")
_HARD = ("vulnerability", "crisis", "sadness")
_CLEAR = 2
_NO_MORE = -4.0
"""Log-odds to which the kind word of such a turn is hushed."""


def without_hollow_replies(talk: Talk, signals: Sequence[Signal], leanings: Leanings) -> tuple[Signal, ...]:
    """The signals without what a laugh or a bare assent to something hard was taken for."""
    hard = {signal.turn for signal in signals if _hard(signal)}
    if not hard:
        return tuple(signals)
    kind: dict[int, list[Signal]] = {}
    for signal in signals:
        if signal.id in _KIND:
            kind.setdefault(signal.turn, []).append(signal)
    agents = (view for view in talk.views if view.index in kind and view.side == "agent")
    hollow = {one for view in agents for one in _hollow(view, hard, kind[view.index])}
    if not hollow:
        return tuple(signals)
    for turn in {one.turn for one in hollow}.intersection(leanings):
        for id in set(_KIND) - {each.id for each in kind[turn] if each not in hollow}:
            leanings.hush(turn, id, _NO_MORE)
    return tuple([signal for signal in signals if signal not in hollow])


def _hard(signal: Signal) -> bool:
    if signal.id not in _HARD or signal.hint or not counts(signal):
        return False
    return signal.kind != "capability" and (signal.id != "sadness" or (signal.level or 1) >= _CLEAR)


def _hollow(view: TurnView, hard: set[int], kind: Sequence[Signal]) -> list[Signal]:
    """Those of its kind words, in a reply straight after something hard, that are a bare assent, or behind a laugh."""
    if hard.isdisjoint([before.index for before in view.run_before]):
        return []
    until = _end_of_laugh(view)
    return [one for one in kind if one.start < until or _ASSENT.fullmatch(one.text.casefold())]


def _end_of_laugh(view: TurnView) -> int:
    """The characters up to which a laugh reaches that the turn begins with: its sentence."""
    if LAUGH_WORDS.isdisjoint(view.words.vocabulary) or LAUGHS.match(view.line) is None:
        return 0
    return sentences(view.spoken)[0].end
