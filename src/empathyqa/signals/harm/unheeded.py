"""Thanks after a hint of harm that nobody took up: "you've been very good to me, tell the doctor cheerio" is no gladness.

Who hinted at not going on and heard "is there anything else?" says goodbye politely. That goodbye is no relief, and no yes to
what was done; it may be the last. Thanks after somebody asked, held or pointed to help are as glad as they sound, and so are
those of somebody in danger for whom something was done. House rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from empathyqa.leanings import Leanings
from empathyqa.signal import BY_DOING, Fact, Signal
from empathyqa.signals.talk import Talk
from empathyqa.sureness import counts

_YES = ("confirmation", "gladness")
_CARE = frozenset(("acknowledgement", "validation", "sympathy", "reassurance", "signposting", "boundary", "hand_off"))
_HELP = frozenset(("next_step", "ownership", "resolution", "alternative"))
_CARED = frozenset(("asks_after", "made_safe", "protective_no"))
_NO_MORE = -4.0
"""Log-odds to which the yes of such a turn is hushed: too little to count in any reading."""


def without_unheeded_thanks(
    talk: Talk, signals: Sequence[Signal], facts: Iterable[Fact], leanings: Leanings
) -> tuple[Signal, ...]:
    """The signals without the yes and the gladness of the customer's last words after a hint of harm which nobody took up;
    leanings are hushed. Before the last words they may well be glad of what they tell works."""
    cues = [signal for signal in signals if signal.id == "crisis" and not signal.hint]
    if not cues or any(fact.id in _CARED and (fact.id == "made_safe" or fact.turn > cues[0].turn) for fact in facts):
        return tuple(signals)
    answers = _CARE | _HELP if all(cue.kind == BY_DOING for cue in cues) else _CARE
    if any(signal.turn > cues[0].turn and signal.id in answers and counts(signal) for signal in signals):
        return tuple(signals)
    last = max((view.index for view in talk.views if view.side == "customer"), default=-1)
    fallen = {signal.turn for signal in signals if signal.id in _YES and signal.turn == last > cues[0].turn}
    for turn in fallen.intersection(leanings):
        for id in _YES:
            leanings.hush(turn, id, _NO_MORE)
    return tuple([signal for signal in signals if signal.turn not in fallen or signal.id not in _YES])
