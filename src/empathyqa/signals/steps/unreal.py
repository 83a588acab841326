"""What only would be, or comes of itself: "I wish I could do more", "if it was up to me I'd wipe it", "things'll pick up".

A wish about what cannot be is no other way and no step, kind as it sounds; nor is hope, though it has the shape of a promise
("things will get better, you'll see"). What follows a "but" is meant: "I wish I could, but I can send it on". "It'll settle by
Friday" says what will happen, and stays a step. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_WORDS = word_set("wish if things time life everything love see always")
_WISH = later(
    r" (?:(?:i|we) (?:really |only |just |do )*wish (?:that )?(?:i|we|there|it|things)"
    r"|if (?:it|that|this) (?:was|were|was only|were only) (?:up to me|my (?:call|decision|choice)|down to me)"
    r"|if (?:i|we) had (?:my|our) way|if (?:only )?(?:i|we) could(?= (?:i|we) would )|in an ideal world"
    r"|(?:i|we) would (?:love|dearly love|give anything) to(?: be able to)?(?= [^.?!]*? but )) "
)
_HOPE = later(
    r" (?:(?:things|time|life|everything|it all) (?:will|is going to|are going to) (?:all |always |soon )?(?:pick up"
    r"|look up|get (?:better|easier)"
    r"|turn (?:a ?round|out)|work (?:itself |themselves )?out|blow over|heal|pass|come (?:right|good)|sort (?:itself"
    r"|themselves) out"
    r"|be (?:all right|alright|fine|ok|okay|grand))(?: you will see)?|you will see (?=[.!]|they always|it always|$)"
    r"|it will (?:all )?(?:pass|blow over|come right|work out|turn out|sort itself out)(?= [.!]| you | in the end))"
)
_ENDS = later(r" (?:[.?!]|but|so|although|though|however|what i can|instead) ")


def unreal(view: TurnView, hit: Hit) -> bool:
    """Whether the words stand in a wish about what cannot be, or are mere hope."""
    return only_wished(view, hit.start, hit.end)


def only_wished(view: TurnView, start: int, end: int) -> bool:
    """The same of a place in the text."""
    return any(first < end and start < last for first, last in _unreal(view.spoken))


@by_text
def _unreal(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    if _WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found = [(wish.start(), _end(spoken.line, wish.end() - 1)) for wish in _WISH.finditer(spoken.line)]
    found += [(hope.start(), hope.end()) for hope in _HOPE.finditer(spoken.line)]
    return tuple([spoken.words.chars(start + 1, end) for start, end in found])


def _end(line: str, start: int) -> int:
    end = _ENDS.search(line, start)
    return end.start() if end else len(line) - 1
