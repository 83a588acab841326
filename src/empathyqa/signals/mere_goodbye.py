"""mere_goodbye: "I will. Thanks, Noreen." is leave-taking; after a question that nobody answered it is no yes, and not glad.

Thanks at the end of a call are manners. Where the matter was dealt with they close it, and count as the yes they mostly are.
But where the customer asked and was left without (``question_open``, ``no_date``), and no fix and no time followed, a turn of
nothing but manners settles nothing. "That's all I wanted to know, thanks" says more than manners, and stays. House rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from empathyqa.later import later
from empathyqa.leanings import Leanings
from empathyqa.signal import Fact, Signal
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import Talk
from empathyqa.signals.watched import by_text
from empathyqa.sureness import counts

_THANKS = r"(?:(?:many )?thanks|thank you|ta|cheers)"
_FOR = r"(?:(?:your|the) (?:time|call)|listening|talking(?: to me)?|trying|calling|letting me know)"
_GOODBYE = r"(?:(?:bye ?)+|goodbye|you too|same to you|god bless|take care|mind yourself|not to worry|never mind|right you are)"
_I_WILL = rf"i will(?: (?:do|that)){{0,2}}|i will (?:tell|let|pass|ask|give) (?:(?!{_THANKS} |bye )\S+ ){{0,5}}?\S+"
_TAKING_IN = r"(?:well|right|so|ok|okay|all right|alright|oh|yeah|yes|now|then|and|do|sure look)"
_PART = (
    rf"(?:{_THANKS}(?: (?:again|now|so|then|anyway|very much))?(?: for {_FOR})?(?: anyway)?|{_GOODBYE}|{_I_WILL}|{_TAKING_IN})"
)
_MANNERS = later(rf"^(?: {_PART}(?: [.!])*)+ $")
_NO_NAME = "for|so|a|very|ever|again|now|then|anyway|loads|lots|bye|you"
_NAMED = later(rf" (thanks|thank you|cheers) (?!(?:{_NO_NAME}) )\w+ (?=[.!]|bye |$)")
"""Somebody called by name after the thanks; the name says nothing to the matter."""
_LONGEST = 16
_YES = ("confirmation", "gladness")
_NO_MORE = -4.0
"""Log-odds to which the yes of such a turn is hushed: too little to count in any reading."""


@by_text
def mere_goodbye(spoken: Spoken) -> bool:
    """Whether a turn holds nothing but thanks and leave-taking."""
    words = spoken.words
    if len(words.tokens) > _LONGEST or words.vocabulary.isdisjoint(("thanks", "thank", "ta", "cheers")):
        return False
    return _MANNERS.match(_NAMED.sub(r" \1 ", words.line)) is not None


def without_mere_goodbyes(talk: Talk, signals: Sequence[Signal], facts: Iterable[Fact], leanings: Leanings) -> tuple[Signal, ...]:
    """The signals without the yes of a goodbye that follows a question left open; its leanings are hushed."""
    yes = {signal.turn for signal in signals if signal.id in _YES}
    goodbyes = [view.index for view in talk.views if view.index in yes and mere_goodbye(view)]
    if not goodbyes:
        return tuple(signals)
    left = max((fact.turn for fact in facts if _left_open(fact)), default=-1)
    given = (s.turn for s in signals if s.turn > left and _gives(s))
    if left < 0 or next(given, None) is not None:
        return tuple(signals)
    fallen = {turn for turn in goodbyes if turn > left}
    for turn in fallen.intersection(leanings):
        for id in _YES:
            leanings.hush(turn, id, _NO_MORE)
    return tuple([signal for signal in signals if signal.turn not in fallen or signal.id not in _YES])


def _gives(signal: Signal) -> bool:
    """Whether it is a fix, or a time of the matter's own."""
    return counts(signal) and (signal.id == "resolution" or (signal.id == "timeframe" and not signal.beside_the_matter))


def _left_open(fact: Fact) -> bool:
    """Whether a question got no answer, or a "when?" no day."""
    return fact.id == "question_open" or (fact.id == "no_date" and fact.refers_to is not None)
