"""not_done_after_all: "so that's it paid?" – "not yet, it has to go to an assessor": what was heard as the fix was a step.

The agent says it themselves, in answer to the customer's plain question whether it is done. So what they had just done counts
as a step, and the matter stands as the promise that follows. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from empathyqa.later import later
from empathyqa.leanings import Leanings
from empathyqa.signal import Signal
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_IS_IT_DONE = later(
    r"(?:^ |[.!?] | (?:so|right|ok|okay|good) )(?:(?:ah|oh|right|so|and|ok|okay|good|great|lovely|then|now|[.!,…]) ){0,5}"
    r"(?:(?:is|are|has|have) )?(?:that|it|this|they|everything|the \w+|my \w+|i am|am i|we are|are we)"
    r"(?: is| has| been| me| us)? "
    r"(?:(?:it|all|now|been|definitely|actually|already|me|us|them|then) ){0,3}"
    r"(?:done|paid|sorted|fixed|booked(?: in)?|cancelled|finished|settled|approved|refunded|gone through|through|mended|closed"
    r"|stopped|confirmed|sent|processed|registered|accepted|covered|released|restored"
    r"|on its way|it)(?: (?:then|now|so|is it|yes|yeah))*"
    r" (?:\?|$)"
)
_NOT_YET = later(
    r"^ (?:(?:well|oh|ah|erm?|um|sorry|no|afraid|i am|unfortunately|it is|that is|we are|[.!,…]) ){0,4}"
    r"(?:not (?:just |quite )?yet|not quite|not as yet|nearly|almost there|it (?:still )?(?:has|needs) (?:got )?to (?:go|be)"
    r"|there is (?:still|one more|another)|not until|only once|once it) "
)
_STEP = "a step, for it is not done yet in the agent’s own words"
_NO_MORE = -4.0
"""Log-odds to which the fix of such a turn is hushed."""


def without_undone(talk: Talk, signals: Sequence[Signal], leanings: Leanings) -> tuple[Signal, ...]:
    """The signals, a fix that was then said not to be done yet heard as a step; its leanings are hushed."""
    undone = {one.index for view in talk.views if view.side == "agent" and _says_not_yet(view) for one in _just_done(view)}
    if not undone:
        return tuple(signals)
    for turn in undone.intersection(leanings):
        leanings.hush(turn, "resolution", _NO_MORE)
    return tuple([
        replace(one, id="next_step", reason=_STEP) if one.turn in undone and one.id == "resolution" else one for one in signals
    ])  # fmt: skip


@by_text
def _says_not_yet(spoken: Spoken) -> bool:
    return _NOT_YET.match(spoken.words.line) is not None


def _just_done(view: TurnView) -> list[TurnView]:
    """The agent's turns before the customer's question whether it is done, which this turn answers with "not yet"."""
    asked = view.run_before
    return [one for one in asked[0].run_before if one.side == "agent"] if asked and _IS_IT_DONE.search(asked[-1].line) else []
