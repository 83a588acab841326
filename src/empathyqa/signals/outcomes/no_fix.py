"""no_fix: more words near a fix that deliver none: a note of it, a step under way, two ways to choose from, money that is gone.

"I've put that on your file", "I'm booking him for both", "you have two options", "it's gone, I've asked for it back" and "so
you want it taken off, is that right?" tell of much, and nothing is settled by them. Told by grammar: what *we will*, *can* or
*are* doing, a thing put on a note, a charge that was added, a sum said to be gone where it is being chased. What is said to
be done in the same sentence keeps its words ("I've stopped it, and I'm noting that"). House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.outcomes.not_yet import Span, chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_WE_HAVE = r"(?:i|we) (?:have |did )?(?:(?:now|just|already|also|all) ){0,2}"
_NOTES = (
    r"(?:notes?|file|record|log|ticket|system|comments?|inbox|list|diary|message|case|order notes?|account notes?)"
    r"(?! (?:is|are|was|of))"
)
_NOTED = later(
    rf" {_WE_HAVE}(?:put|left|made|added|written|wrote|popped|stuck) (?:a|another) (?:\w+ )?(?:note|comment|marker|flag) "
    rf"(?:(?:on|in|against|about|for) (?:\S+ ){{1,4}})?"
    rf"| {_WE_HAVE}(?:put|added|written|wrote|noted|recorded|typed) (?:\S+ ){{1,6}}?(?:on|in|to|into|under) "
    rf"(?:the|your|our|his|her|their) (?:\w+ )?{_NOTES} "
    rf"| {_WE_HAVE}(?:put|noted|written|wrote|recorded|typed|written down|noted down) "
    r"(?:what|everything|all of what|all) (?:(?:that )?(?:you|she|he) )(?:\S+ ){1,3}"
    rf"| {_WE_HAVE}(?:logged|noted|flagged|recorded|reported|chased|escalated) (?:it|that|this|everything|them) "
    r"(?:with|to|as|for|on|again|too|here|down) "
)
"""Taken down or passed on."""
_WE_WILL = later(
    r" (?:i|we) (?:(?:will|shall|am going to|are going to|can|could|would) (?!not |see |only |tell )"
    r"|(?:am|are) (?:(?:just|now|also|still|currently) )?(?!sorry|here|afraid|glad|telling|looking at|seeing|showing|having)"
    r"(?=\w+ing ))(?:(?!(?:so|and|but|because) )\S+ ){1,9}"
)
"""What we will do, could do or are at."""
_OPTIONS = later(r" you (?:have(?: got)?|are having|get) (?:two|three|2|3|a couple of|a few) (?:options|choices|ways) .*")
_CHARGE = r"(?:fees?|charges?|penalty|penalties|interest|surcharge|costs?)"
_CHARGED = later(
    rf" {_CHARGE} (?:\S+ ){{0,6}}?(?:been|was|were|is|are|get|gets) (?:added|applied|charged|put on) (?:\S+ ){{0,4}}"
)
"""A charge that was added: news, and no fix."""
_FOUND = later(
    r" (?:i|we) (?:have |can )?(?:found|got|located|opened|pulled up) (?:you|him|her|why|your (?:\w+ )?(?:account|details|policy"
    r"|booking|record|file|claim|case|order|contract|profile|application|ticket)) (?:here |up |now |on |in )?"
)
"""Where the matter was looked up; nothing is done to it yet."""
_HERE = (
    r"(?:(?:on|in) (?:here|file|record|screen|my screen|the (?:system|screen|account|notes?))|up here|down here|in front of me"
    r"|to hand|here)"
)
_ON_RECORD = later(
    rf" (?:i|we) have (?:got |only got )?(?:the|your|that|his|her|their|an?|one|two) (?:(?!for )\S+ ){{1,4}}?{_HERE}"
    r"(?= [.,!?]| $| and | but | so | from )"
    r"| (?:it|that|this|everything) (?:is|was|has been|had been) (?:(?:all|already|just) )?"
    r"(?:logged|recorded|noted|marked|entered|written|put down|flagged|reported)(?: down| up| in)? (?:by|as|on|against|under) "
    r"(?:\S+ ){1,4}"
    r"| (?:gone|went|goes|passed|sent) (?:out |over |on |off )?to (?:the|our) (?:\w+ )?(?:agents?|bailiffs?|enforcement"
    r"|collections?|recovery|debt|legal|solicitors?|court) "
)
"""What the screen shows or the firm wrote down before: having it, or having entered it, mends nothing. A debt that was passed
on is the trouble itself."""
_SUM = r"(?:£ \S+|the (?:\w+ ){0,2}\w+|your (?:money|savings)|(?:\S+ )?(?:thousand|hundred|pounds|dollars))"
_GONE = later(
    rf" (?:it|that|this|they|those|that one|{_SUM}) (?:is|are|has|have) (?:(?:now|all|already|probably|likely|long) )?"
    r"(?:gone|left|moved on)(?: that one)? (?=[.!]|and |but |i )"
)
_CHASED = word_set(
    "recall recalled recover recovered recovery scam scammer scammers fraud fraudster fraudsters stolen afraid unfortunately"
)
"""Beside one of these, what is gone is lost."""
_OF_THE_CLOCK = later(
    r" (?:it|that) is (?:just |now |well )?gone (?:\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?|half|quarter|midday|noon|midnight|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!days|weeks|hours|minutes)| gone round and round "
)
"""What time it is: "it's gone three"."""
_DONE_BY = later(
    r" (?:\S+ ){1,2}(?:(?:is|are|gets?) (?:always |usually )?(?:done|handled|dealt with|processed|decided|managed)"
    r"|are (?:sorted|made)) "
    r"(?:by (?!now |me |us |then |tonight |today |tomorrow )|through |via |online (?!for |now )|on a |from (?:the|our) )"
    r"(?:\S+ ){1,4}"
)
"""Who does such things, and how: "refunds are done by a different team"."""
_IDLE = later(
    r"^ (?:right |straight |well |just )?off (?:the record|you go|we go|to|yes|then) |^ all good |^ fair enough "
    r"| (?:i|we) have stopped what (?:i|we) "
)
_CHECKED = later(
    r" (?:is that (?:it|right|correct)|(?:have i|did i) (?:got|get) (?:that|it) (?:right|correct)) | (?:yes|correct|right) \? $"
)
_SO = later(r"^ (?:(?:ok|okay|right|yes|thanks|morning \w+|just) )*(?:so|to be (?:sure|clear)|to (?:read|say) it back|let me) ")
_DONE = later(
    r" (?:(?:i|we) have (?:now |just |already |also )?"
    r"(?!to |got |a |an |no |your |the |put |logged |noted |written |added |left |made )\w+(?:ed|en|t|ut|ne) "
    r"|(?:is|are) (?:now|already|all) (?:\w+ed|done|off|on) |(?:has|have) (?:now|just|already) "
    r"|(?:it|that|this) is (?:on|off|in|done|sorted) (?:now |and |so )?|i did )"
)
"""Something is said to be done beside it."""
_NEEDS = word_set(
    """put left made added written wrote popped stuck noted recorded typed logged flagged reported chased escalated will shall
    can could would am are options choices ways fee fees charge charges penalty penalties interest surcharge cost costs found
    got located opened gone left moved off good enough stopped right correct it yes done handled dealt processed sorted decided
    managed made here file record screen hand me recorded marked entered written went passed sent reported"""
)
_PLAIN = (_NOTED, _OPTIONS, _CHARGED, _FOUND, _ON_RECORD, _OF_THE_CLOCK, _DONE_BY, _IDLE)


@by_text
def no_fix(spoken: Spoken) -> tuple[Span, ...]:
    """The stretches of a turn that tell of much and deliver nothing."""
    words = spoken.words.vocabulary
    return () if _NEEDS.isdisjoint(words) else tuple(_found(sentences(spoken), not _CHASED.isdisjoint(words)))


def _found(said: tuple[Sentence, ...], chased: bool) -> Iterator[Span]:
    back = _said_back(said)
    for sentence in said:
        line = sentence.line
        if sentence in back:
            yield sentence.start, sentence.end
            continue
        for form in _PLAIN:
            yield from _spans(form, sentence)
        if chased:
            yield from _spans(_GONE, sentence)
        if not _DONE.search(line):
            yield from _spans(_WE_WILL, sentence)


def _spans(form: re.Pattern[str], sentence: Sentence) -> Iterator[Span]:
    return (chars_of(sentence, hit.start(), hit.end()) for hit in form.finditer(sentence.line))


def _said_back(said: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences before a closing "is that right?", from the "so" on: the matter as the agent has understood it."""
    if len(said) < 2 or not _CHECKED.search(said[-1].line):
        return ()
    first = next((at for at, one in enumerate(said[:-1]) if _SO.search(one.line)), None)
    if first is None or any(_DONE.search(one.line) for one in said[first:-1]):
        return ()
    return said[first:-1]
