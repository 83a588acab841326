"""A stranger in the home, or one who is getting in: danger now, whatever the contact is about.

Told by grammar: nobody the caller knows ("someone", "a man", "two lads"), being or coming in, and a place at home. Such a one
at the window or in the garden, and a door that was forced, are everyday words, which count only in company (company.py):
a man in the garden may be reading the meter. Somebody who works there, what was last week, what is supposed and what is
on the screen are nothing.
The judgement is this project's: no study of contact centres was found that tells such cues apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_NOBODY_KNOWN = word_set(
    "someone somebody man men bloke blokes guy guys lads stranger strangers intruder intruders burglar burglars robber robbers"
)
_STRANGER = r"(?:(?:an? |the |two |three |some )?(?:(?!the )\w+ )?(?:strangers?|intruders?|burglars?|robbers?))"
_MAN = r"(?:(?:a|some|two|three|four|these|those) (?:\w+ )?(?:man|men|blokes?|guys?|lads))"
_WHO = rf"(?:someone|somebody|{_MAN}|{_STRANGER})"
_THEY = rf"(?:{_WHO}|he|they)"
_ROOM = r"(?:house|flat|home|apartment|kitchen|bedroom|bathroom|lounge|living room|front room|hall|hallway|loft|attic|basement)"
_HOME = rf"(?:(?:the|my|our) (?:\w+ )?{_ROOM}|upstairs|downstairs)"
_MOVES = r"(?:ran|run|running|walked|walking|climbed|climbing|burst|bursting|barged|barging|forced (?:his|their) way)"
_INTO = r"(?:across|into|in|in through|through|past|around|round)"
_IS = r"(?:is|are|'s|has|have)"
_INSIDE = later(
    rf" {_STRANGER} (?:{_IS} )?(?:now |just |still |got )?(?:in|inside) {_HOME} "
    rf"| {_STRANGER} (?:{_IS} )?(?:upstairs|downstairs) "
    rf"| {_WHO} (?:{_IS} )?(?:just|now) {_MOVES} {_INTO} {_HOME} "
    rf"| {_WHO} {_IS} {_MOVES} {_INTO} {_HOME} "
    rf"| {_THEY} {_IS} (?:\w+ )?(?:trying|attempting) to (?:get|break|climb|force) (?:\w+ )?(?:in|into|inside)"
    rf"(?: (?:through|by|at)(?: \w+){{1,3}}? (?:window|door|roof)| {_HOME}| (?:the|my|our) (?:\w+ )?door|(?= (?:[.!]|now|$))) "
    rf"| {_THEY} {_IS} (?:\w+ )?(?:trying to force|forcing|kicking in) (?:the|my|our) (?:\w+ )?(?:door|window|lock) "
)
"""A stranger who is in, comes in or is getting in as the customer speaks."""
_ELSEWHERE = r"(?! (?:who|that|with|all|to|until|till|from|between|using|below|above|next|opposite|and|can|could|will) )"
_NEARBY = later(
    rf" (?:there {_IS} {_WHO}|{_WHO} {_IS}) (?:still |now |actually )?(?:in|inside) {_HOME}{_ELSEWHERE} "
    rf"| {_WHO} (?:has|have|'s) (?:just )?(?:got|broken|climbed) in "
    rf"| {_WHO} (?:{_IS} )?(?:in|around|round) (?:my|our|the) (?:\w+ )?(?:garden|yard|shed|garage|drive|porch){_ELSEWHERE} "
    rf"| (?:someone|somebody|a man|he|they) (?:{_IS} )?(?:\w+ )?(?:outside|at (?:my|our|the) (?:\w+ )?(?:window|door|gate))"
    r"(?: \w+){0,4}? (?:banging|kicking|hammering|shouting|screaming|looking in|staring|refusing) "
    r"| (?:door|window|lock) (?:was|is|has been|had been|been) (?:kicked in|smashed in|jemmied) "
)
"""Everyday words that may tell of one."""
_WORKS = word_set(
    "engineer engineers technician fitter fitters electrician plumber plumbers builder builders contractor contractors "
    "workman workmen driver courier postman delivery deliver meter meters survey surveyor inspector landlord agent cleaner "
    "carer nurse doctor police policeman officer officers paramedic paramedics team company yours fit fitting fix fixing "
    "read reading install installing repair repairing measure measuring working collect collecting booked appointment "
    "viewing party guests tenants claim excess crime insured insurance parcel sort queue neighbour neighbor"
)
"""Words of who is there for a reason, and of a claim for what is over."""
_OVER = word_set(
    "yesterday ago last previously claim once was were used when if unless would could might imagine suppose game film movie "
    "show dream book episode tv telly account website app network system tomorrow later"
)
"""Words of what is over, supposed or on a screen."""
_NOT = word_set("no not never nobody without")
_TOLD_OF = _NOBODY_KNOWN | word_set("he they door window lock")


@by_text
def _found(spoken: Spoken) -> tuple[tuple[int, int, bool], ...]:
    """The places that tell of a stranger, and whether they are everyday words."""
    words = spoken.words.vocabulary
    if words.isdisjoint(_TOLD_OF) or not words.isdisjoint(_WORKS):
        return ()
    return tuple(_in_sentences(sentences(spoken)))


def _in_sentences(all_of_them: tuple[Sentence, ...]) -> Iterator[tuple[int, int, bool]]:
    for sentence in all_of_them:
        said = set(sentence.line.split())
        if not said.isdisjoint(_NOT):
            continue
        if said.isdisjoint(_OVER) and (hit := _INSIDE.search(sentence.line)):
            yield *chars_of(sentence, hit.start(), hit.end()), False
        elif hit := _NEARBY.search(sentence.line):
            yield *chars_of(sentence, hit.start(), hit.end()), True


def intruders(view: TurnView) -> Iterator[Heard]:
    """What tells of a stranger in the home; everyday words for it are marked as such."""
    known = "crisis.danger_now" in view.hits, "crisis.danger_alone" in view.hits
    for start, end, everyday in _found(view.spoken):
        if known[0] or (known[1] and everyday):  # told by danger.py
            continue
        reason = "somebody may be at the home" if everyday else "a stranger is in the home"
        yield Heard(start, end, reason, kind="danger", indirect=everyday)
