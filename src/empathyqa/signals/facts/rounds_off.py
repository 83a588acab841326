"""rounds_off: the customer's last words are a thanks, or a short word of content, and nothing else: "cheers", "brill", "👍".

It is no yes ("that worked" is, and stays a confirmation): courtesy proves nothing. But who is thanked and says goodbye
had nothing left to ask. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.outcomes.no_yes import no_yes
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: how late are you open\nA: Till nine.\nC: cheers",
        "C: how late are you open\nA: Till nine.\nC: Ah brill",
        "C: how late are you open\nA: Till nine.\nC: 👍",
        "C: how late are you open\nA: Till nine.\nC: right you are",
        "C: is it free\nA: On Sundays.\n>C: didn't know that, thank you\nA: You're welcome. Bye.",
        "C: is it free\nA: On Sundays.\nC: Good to know, thanks a lot!",
        "C: is it free\nA: On Sundays.\nC: Oh, grand so. Thanks, bye.",
    ),
    silent=(
        "C: is it free\nA: On Sundays.\nC: ok",
        "C: is it free\nA: On Sundays.\nC: right",
        "C: is it free\nA: On Sundays.\nC: whatever",
        "C: is it free\nA: On Sundays.\nC: cheers anyway",
        "C: is it free\nA: On Sundays.\nC: thanks but which Sunday",
        "C: is it free\nA: No.\nC: great, another fee",
        "C: is it free\nA: No.\nC: Thanks for nothing.",
        "C: is it free\nA: No.\nC: thanks a bunch, that's my weekend gone",
        ">C: thanks\nA: On Sundays.\nC: and mondays?",
        "C: cheers",
    ),
    known_misses=("C: is it free\nA: On Sundays.\nC: that's the swim sorted then",),
)
_LONGEST = 12
"""Words, at most, of what only rounds off."""
_THANKS = word_set("thanks thank thankyou cheers ta ty tysm tyvm thx tks appreciate appreciated 🙏")
_CONTENT = word_set(
    """brill brilliant sweet lush lovely perfect great super superb smashing magic wicked fab fabulous ace class grand sound
    sorted legend star gotcha cool nice handy excellent fantastic champion belter deadly ideal wonderful splendid bueno
    👍 👌 😊 🙂 😀 😁 ❤"""
)
_SMALL = word_set(
    """ok okay okey k oh ah aye yes yeah yep right so then that this is it me one you are all very much a lot million again
    for the your help quick reply mate pal love hun man lads lad ok alright fair got noted understood i see know to good
    there jubbly on spot absolute bye goodbye have day evening night weekend take care too now job done 's
    . ! and everything answer"""
)
"""Words that may stand beside it, and say nothing of the matter."""
_WHOLE = later(
    r" (?:(?:ok|oh|ah|yes|yeah|great) )?(?:right you are|spot on|good to know|got it|nice one|happy days) (?:[.!] |then )*$"
)
_SPOILS = word_set(
    """? but not no nothing never anyway still whatever though yet bunch why when how which where what bloody hell jesus christ
    instead otherwise hardly barely another gone lost worse useless ha hm hmm wait unless until only should would could
    suppose guess well least trying 🙄 😡 😠 😢 😭 😒"""
)
"""Words beside which a thanks may mean something else, or goes on to a matter."""
_HARMLESS = later(
    r" (?:i )?(?:did|do) not (?:know|realise) (?:that|about that|you could|it)(?= )"
    r"| no (?:problem|worries|more questions)(?= )"
)
_LAUGHED_AT = later(r" (?:great|brilliant|lovely|fantastic|perfect|wonderful|excellent|ideal) [.]? ?$")
"""A "great." alone is as often said of what is not."""


@fact("rounds_off", examples=EXAMPLES)
def rounds_off(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's last turn, once an agent has spoken, where it thanks or is content, and says no more."""
    last = next(talk.back(len(talk), "customer"), None)
    if last is None or not _courtesy(last.spoken) or next(talk.back(last.place, "agent"), None) is None:
        return
    if no_yes(last) is None:
        yield at("rounds_off", last, "thanks, or is content, and says no more")


@by_text
def _courtesy(spoken: Spoken) -> bool:
    line = _HARMLESS.sub("", spoken.line)
    words = line.split()
    if not 0 < len(words) <= _LONGEST or not _SPOILS.isdisjoint(words) or _LAUGHED_AT.match(line):
        return False
    if not _THANKS.isdisjoint(words):
        return True
    content = [word for word in words if word in _CONTENT]
    once = len(content) == len(set(content)) > 0  # "nice, real nice" is no praise
    return (once and all(word in _CONTENT or word in _SMALL for word in words)) or _WHOLE.match(line) is not None
