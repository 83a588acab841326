"""no_telling: a reply to a "when?" that will not be held to a day: "I wouldn't like to say", "how long is a piece of string?".

Kind or brisk, it leaves the asker without a time, and with nothing to plan by. It is none where a day, a length of time or a
bound follows all the same ("hard to say, two to three weeks"), and an honest "they don't tell us the dates" is left to be
an answer: it says why there is none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_MARKS = word_set("say date string guess guessing tell telling lies varies vary commit promise sworn put swear")
"""Without one of these words nothing here is said."""
_WOULD_NOT = r"(?:would|could|can|will|do) not (?:(?:really|honestly|even|want to|like to|wish to|be able to) ){0,2}"
_NAME_IT = r"(?:say|tell you|(?:put|give you) (?:a|any) (?:date|time|day|figure)|commit|swear|guess|promise)"
_DECLINES = later(
    rf" i (?:(?:really|honestly|just) )?{_WOULD_NOT}{_NAME_IT} "
    r"| (?:would|will) not be fair (?:(?:of me|on you) )?to (?:say|put|give|promise) "
    r"| (?:hard|difficult|impossible|not easy|tricky) to (?:say|tell|put a (?:date|time|figure)) "
    r"| i would (?:only |just )?be (?:guessing|telling you (?:a )?lies?|lying) | (?:your|(?:any(?:one|body)) ?s?) guess "
    r"| there is no (?:telling|saying) | piece of string | (?:it|that|they) (?:(?:all|really|just|can|does) )*(?:varies|vary) "
    r"| (?:not|nothing) (?:(?:something|anything|a thing) )?(?:that )?(?:i|we) (?:can|could) (?:commit|put a (?:date|time)) "
)
_A_TIME = later(
    r" (?:\S*\d\S*|today|tonight|tomorrow|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|fortnight"
    r"|(?:minutes?|hours?|days?|weeks?|months?|weekend)|(?!may )(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|christmas|easter|\w*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth)"
    r"|within|until|till|never|not (?:before|till|until)) "
)
"""A time, or a bound, in the same reply."""


@by_text
def no_telling(spoken: Spoken) -> bool:
    """Whether a reply declines to say when, and says no time."""
    if _MARKS.isdisjoint(spoken.words.vocabulary):
        return False
    line = spoken.words.line
    return _DECLINES.search(line) is not None and _A_TIME.search(line) is None


@by_text
def names_a_time(spoken: Spoken) -> bool:
    """Whether a day, a length of time or a bound stands in it: no mere "now" ("mind yourself now")."""
    return _A_TIME.search(spoken.words.line) is not None
