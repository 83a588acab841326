"""Acts in vain: what the customer turns down or what is done against their word, a pitch to somebody who has told of something
hard, and what only sounds like a step (moves_nothing.py).

They were said, and stay heard; but "I can text him now" – "No! Please don't text him" has helped nobody, and "would fifteen
dollars work?" is no answer to a lost job. Their reason says so (:data:`~empathyqa.signal.IN_VAIN`): no step of a moment and
no praise rests on them. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from empathyqa.signal import NOT_FOR_THEM, PITCHED, SCAM_NOW, TAKES_NOTHING_ON, TO_THE_CHEAT, TURNED_DOWN, Signal
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.needs.hints import BACK, SCAM, WARNS
from empathyqa.signals.outcomes.turned_down import refused_part
from empathyqa.signals.pushes.hollow_pity import with_hollow_pity
from empathyqa.signals.steps.against_their_word import against_their_word
from empathyqa.signals.steps.moves_nothing import takes_nothing_on
from empathyqa.signals.steps.not_for_them import not_for_them
from empathyqa.signals.steps.sold_on import Pitched, sold_on
from empathyqa.signals.steps.taken_back import taken_back
from empathyqa.signals.steps.to_the_feared import to_the_feared
from empathyqa.signals.steps.wish_stands import wish_stands
from empathyqa.signals.talk import Talk

_ACTS = frozenset(
    """next_step ownership alternative resolution signposting hand_off timeframe reassurance discovery_question
    validation paraphrase""".split()
)
"""What may be an act, or hold or notice a feeling; kind words beside it stay what they are."""
_Place = tuple[int, int, str]
_by_place = attrgetter("turn", "start", "id")


_KINDS = (
    (against_their_word, TURNED_DOWN), (taken_back, TURNED_DOWN), (not_for_them, NOT_FOR_THEM), (wish_stands, TURNED_DOWN),
)  # fmt: skip


def marked_in_vain(talk: Talk, signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals, those in vain with that for their reason."""
    vain: dict[int, list[_Place]] = {}
    pitched = list(sold_on(talk, signals))
    sent_back = [*_back_to_the_cheat(talk, signals), *to_the_feared(talk, signals)]
    for turn, place in [*_turned_down(talk, signals), *_no_work(talk), *sent_back]:
        vain.setdefault(turn, []).append(place)
    for one in pitched:
        vain.setdefault(one.turn, []).append((one.start, one.end, PITCHED))
    if not vain:
        return with_hollow_pity(talk, signals, {})
    marked = [_marked(one, vain[one.turn]) if one.turn in vain else one for one in signals]
    pushes = [_pushes(talk, one) for one in pitched if one.pushes]
    sent = {turn: ways for turn, places in vain.items() if (ways := [at[:2] for at in places if at[2] == NOT_FOR_THEM])}
    return with_hollow_pity(talk, sorted([*marked, *pushes], key=_by_place) if pushes else marked, sent)


def _pushes(talk: Talk, pitch: Pitched) -> Signal:
    """The brush-off that a pitch is after the no of somebody in need."""
    text = talk.transcript.turns[pitch.turn].text[pitch.start : pitch.end]
    return Signal("dismissal", pitch.turn, pitch.start, pitch.end, text, reason="sells on after the no")


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
    for kind, reason in _KINDS:
        for turn, start, end in kind(talk):
            yield turn, (start, end, reason)


def _back_to_the_cheat(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[int, _Place]]:
    """The sentences that send somebody who tells of a scam back to the cheat, or say that he may be genuine."""
    told = [one.turn for one in signals if one.reason in (SCAM, SCAM_NOW)]
    for view in talk.views if told else ():
        if view.side != "agent" or view.index <= told[0] or not view.has(BACK) or view.has(WARNS):
            continue
        for one in sentences(view.spoken):
            if any(one.start <= hit.start < one.end for hit in view.found(BACK)):
                yield view.index, (one.start, one.end, TO_THE_CHEAT)


def _turned_down(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[int, _Place]]:
    """The sentences just before a customer's no in which what they turn down was offered or announced."""
    turns = {one.turn for one in signals if one.id == "unresolved"}
    for view in talk.views if turns else ():
        if view.index not in turns or view.side != "customer" or (part := refused_part(view)) is None:
            continue
        for offer in [before for before in view.run_before if before.side == "agent"]:
            refused = [one for one in sentences(offer.spoken) if part.search(one.line)]
            yield from ((offer.index, (one.start, one.end, TURNED_DOWN)) for one in refused)
