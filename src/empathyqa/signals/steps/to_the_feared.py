"""Steps that send somebody to the one they are afraid of: "have a chat with him and ring us back when you've got the card".

Whose card is kept, or who must not be rung, cannot ask that person, and may be in danger if they do. What the agent leaves out
("you needn't ask him") and what is asked about ("is he there?") are none. That nobody is to be sent back to who controls them is
common advice on domestic abuse; the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import TO_THE_FEARED, Signal
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_KIN = (
    "husband|wife|partner|boyfriend|girlfriend|son|daughter|grandson|granddaughter|nephew|niece|brother|sister|dad|mum"
    "|father|mother"
)
_THEM = rf"(?:him|her|them|your (?:{_KIN}))"
_SENDS = later(
    rf" (?:(?:have|having) (?:a|another) (?:\w+ )?(?:chat|word|talk|conversation) with {_THEM}|(?:talk|speak|chat) (?:to"
    rf"|with) {_THEM}"
    rf"|ask {_THEM}|(?:check|agree|arrange|discuss|sort)(?: it| this| that)? (?:\w+ )?with {_THEM}|(?:get|put|bring) {_THEM} "
    rf"(?:to (?:ring|call|phone|come|do|sign|confirm|pay)|on|along|in)|get (?:it|them|the card"
    rf"|your card) (?:back )?(?:off|from) {_THEM}"
    r"|(?:he|she) (?:can|could|will need to|would need to|needs to|has to) (?:ring|call|phone|come|sign|confirm|pay|do)) "
)
_LEAVES_OUT = later(r" (?:not|never|without|no need|rather than|instead of|unless|if you feel|only if) ")
_WORDS = word_set("him her them he she your")


def to_the_feared(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[int, tuple[int, int, str]]]:
    """The sentences that do so, by turn, once the customer has told of somebody near whom they fear."""
    told = [cue.turn for cue in signals if cue.id == "crisis" and cue.kind == "abuse"]
    for view in talk.views if told else ():
        if view.side == "agent" and view.index > told[0]:
            for start, end in _sends(view.spoken):
                yield view.index, (start, end, TO_THE_FEARED)


@by_text
def _sends(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    if _WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found = []
    for one in sentences(spoken):
        if _SENDS.search(one.line) and not _LEAVES_OUT.search(one.line):
            found.append((one.start, one.end))
    return tuple(found)
