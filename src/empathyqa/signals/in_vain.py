"""Acts in vain: what the customer turns down or what is done against their word, a pitch to somebody who has told of something
hard, and what only sounds like a step (moves_nothing.py).

They were said, and stay heard; but "I can text him now" – "No! Please don't text him" has helped nobody, and "would fifteen
dollars work?" is no answer to a lost job. Their reason says so (:data:`~empathyqa.signal.IN_VAIN`): no step of a moment and
no praise rests on them. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from empathyqa.later import later
from empathyqa.signal import PITCHED, TAKES_NOTHING_ON, TURNED_DOWN, Signal
from empathyqa.signals.against_their_word import against_their_word
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.moves_nothing import takes_nothing_on
from empathyqa.signals.pitch import pitches
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.turned_down import refused_part
from empathyqa.signals.wordlist import word_set

_ACTS = frozenset(
    """next_step ownership alternative resolution signposting hand_off timeframe reassurance discovery_question
    validation paraphrase""".split()
)
"""What may be an act, or hold or notice a feeling; kind words beside it stay what they are."""
_HARD = frozenset(("vulnerability", "crisis", "sadness"))
_SURE_ENOUGH = 0.45
"""How sure what no words name must be: from here on it opens a moment (moments.py)."""
_MONEY = later(
    r" (?:cheaper|afford|too (?:dear|expensive|much)|(?<!not the )(?<!not about the )price|discount|deals?|upgrad\w+) "
)
"""Words of a customer to whom a price is the matter itself: a lower one is what they ask for."""
_GIVING = word_set("gift gifts donate donation donations donor charity sponsor sponsored supporter supporters giving")
"""Where none of these is said, "could you manage five pounds?" asks for no gift: it shares out what is owed."""
_Place = tuple[int, int, str]


def marked_in_vain(talk: Talk, signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals, those in vain with that for their reason."""
    vain: dict[int, list[_Place]] = {}
    for turn, place in [*_turned_down(talk, signals), *_pitched(talk, signals), *_no_work(talk)]:
        vain.setdefault(turn, []).append(place)
    return tuple([_marked(one, vain[one.turn]) if one.turn in vain else one for one in signals]) if vain else tuple(signals)


def _marked(signal: Signal, vain: Sequence[_Place]) -> Signal:
    if signal.id not in _ACTS:
        return signal
    reason = next((reason for start, end, reason in vain if _within(signal, start, end, reason)), None)
    return replace(signal, reason=reason) if reason else signal


def _within(signal: Signal, start: int, end: int, reason: str) -> bool:
    """Whether the words are these; a clause that takes nothing on says nothing of a longer stretch that holds it."""
    shared = min(signal.end, end) - max(signal.start, start)
    return shared > 0 and (reason != TAKES_NOTHING_ON or shared * 2 >= signal.end - signal.start)


def _no_work(talk: Talk) -> Iterator[tuple[int, _Place]]:
    """What only sounds like a step, and what is done or stands although the customer does not want it."""
    for turn, start, end in takes_nothing_on(talk):
        yield turn, (start, end, TAKES_NOTHING_ON)
    for turn, start, end in against_their_word(talk):
        yield turn, (start, end, TURNED_DOWN)


def _turned_down(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[int, _Place]]:
    """The sentences just before a customer's no in which what they turn down was offered or announced."""
    turns = {one.turn for one in signals if one.id == "unresolved"}
    for view in talk.views if turns else ():
        if view.index in turns and view.side == "customer" and (part := refused_part(view)) is not None:
            for before in view.run_before:
                for one in sentences(before.spoken) if before.side == "agent" else ():
                    if part.search(one.line):
                        yield before.index, (one.start, one.end, TURNED_DOWN)


def _pitched(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[int, _Place]]:
    """Pitches after something hard was told; a sale only where neither need nor wish is about money, and nobody takes it."""
    hard = [one for one in signals if one.id in _HARD and _sure(one)]
    since = min((one.turn for one in hard), default=None)
    if since is None:
        return
    money = any(one.kind == "resilience" for one in hard)
    giving = any(not _GIVING.isdisjoint(view.words.vocabulary) for view in talk.views)
    for view in talk.views:
        if view.side == "customer":
            money = money or _MONEY.search(view.line) is not None
        elif view.side == "agent" and view.index > since:
            for start, end, kind in pitches(view.spoken):
                if giving if kind == "gift" else not (money or _taken(talk, view, signals)):
                    yield view.index, (start, end, PITCHED)


def _sure(one: Signal) -> bool:
    return not (one.hint or (one.learned and one.confidence < _SURE_ENOUGH))


def _taken(talk: Talk, view: TurnView, signals: Sequence[Signal]) -> bool:
    """Whether the customer's next words are content with it."""
    after = next(talk.ahead(view.place, "customer"), None)
    return after is not None and any(one.turn == after.index and one.id in ("confirmation", "gladness") for one in signals)
