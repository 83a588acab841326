"""hoped_for: a fix that is only hoped for, and a rule of whom something is kept for: nothing is delivered by either.

"He's in on Tuesday, so hopefully it's sorted then" settles nothing and holds no worry: it leaves it where it was. "Priority one
is reserved for outages" is the way a no is told; "your room is reserved for the 14th" is a booking. What is said to be done
before the hope keeps its words ("I've cancelled it, and hopefully that's the end of it"). House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.not_yet import Span, chars_of
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_NEEDS = word_set("hopefully luck fingers reserved restricted")
_HOPED = later(r" (?:hopefully|with (?:any|a bit of) luck|fingers crossed) (?:\S+ ){1,12}")
"""From the hope on."""
_HOPED_LAST = later(r" (?:hopefully|with (?:any|a bit of) luck|fingers crossed) [.!] $| fingers crossed $")
_DONE = later(r" (?:i|we) (?:have )?(?:now |just |already )?\w+(?:ed|one|ent|ut|aid|ade) ")
"""The agent did something in the same sentence: the hope at its end is for the rest."""
_KEPT_FOR = later(
    r" (?:is|are) (?:only |strictly |normally |usually )?(?:reserved|restricted) (?:only |strictly )?(?:for|to) "
    r"(?!you |your |him |her |them |me |us |this |that |tonight |today |tomorrow |collection |delivery |the \d|\d"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten) |(?:mon|tues|wednes|thurs|fri|satur|sun)day )"
)
_THEIRS = word_set("you your yours his her their it that this name")


@by_text
def hoped_for(spoken: Spoken) -> tuple[Span, ...]:
    """The stretches of a turn in which a fix is hoped for, or a rule told."""
    return () if _NEEDS.isdisjoint(spoken.words.vocabulary) else tuple(_found(sentences(spoken)))


def _found(said: tuple[Sentence, ...]) -> Iterator[Span]:
    for sentence in said:
        line = sentence.line
        if _HOPED_LAST.search(line) and not _DONE.search(line):
            yield sentence.start, sentence.end
        for hit in _HOPED.finditer(line):
            yield chars_of(sentence, hit.start(), hit.end())
        kept = _KEPT_FOR.search(line)
        if kept is not None and _THEIRS.isdisjoint(line[: kept.start()].split()):
            yield sentence.start, sentence.end
