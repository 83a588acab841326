"""Asking somebody for a person they have said is dead: "Please ask Mr Parry to contact us", "your husband will need to sign".

It sends the bereaved to somebody who cannot come: a push away, and nobody who heard them could say so. What cannot or need
not be asked of the dead ("we can't speak to your husband now", "he won't need to sign") is none. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.naming.the_dead import Dead, the_dead
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_DO = (
    r"(?:contact|call|ring|phone|email|text|write|message|complete|sign|come|log|confirm"
    r"|give (?:us|his|her|their)|speak|verify|visit|fill|get in touch|reply|authorise|provide|agree|pop)"
)
_ASKED = later(
    rf" (?:ask|asking|have|get|tell|need|require|want) (?P<ask>(?:\S+ ){{1,4}}?)to (?:\w+ )?{_DO} "
    rf"| (?:is|can|could|would|will) (?P<able>he |she )(?:be )?(?:able to )?{_DO} "
    rf"| (?:have|make|let) (?P<have>(?:\S+ ){{1,4}}?){_DO} "
    rf"| (?P<must>(?:\S+ ){{1,4}}?)(?:will |would |does |may )?(?:needs?|has|have|must|should|is required) (?:to )?"
    rf"(?:\w+ )?{_DO} "
    r"| (?:speak|talk|chat) (?:to|with|directly to|directly with) (?P<speak>(?:\S+ ){1,4}?)(?:directly |himself |herself )?"
    r"(?=(?:[.?!]|about|first|please|before|to|on|and|so|directly) |$)"
    r"| (?:is|put) (?P<there>(?:\S+ ){1,4}?)(?:there|available|with you|at home|around|on(?: the (?:phone|line))?) "
)
_NEEDED = word_set(
    "ask asking have get tell need needs require want has must should required make let speak talk chat is put can"
    " could would will"
)
_NOT = word_set("not no cannot without instead longer unable sorry whether if had")


def asks_the_dead(view: TurnView) -> Iterator[Heard]:
    """The first words of an agent's turn that ask for somebody who, the customer has said, is dead."""
    if _NEEDED.isdisjoint(view.words.vocabulary):
        return
    dead = the_dead(view.talk)
    if dead is None or view.place <= dead.place or _names_none(view, dead):
        return
    for one in sentences(view.spoken):
        hit = _ASKED.search(one.line)
        whom = "" if hit is None else next(filter(None, hit.groups()), "")
        if _is_the_dead(f" {whom}", dead) and _NOT.isdisjoint(one.tokens):
            yield Heard(one.start, one.end, "asks for somebody who has died", firm=True)
            return


def _names_none(view: TurnView, dead: Dead) -> bool:
    words = view.words.vocabulary
    pronoun = dead.only and not words.isdisjoint(dead.pronouns)
    return not pronoun and dead.kin not in words and "holder" not in words and not any(name in words for _, name in dead.titled)


def _is_the_dead(whom: str, dead: Dead) -> bool:
    if any(f" {title} {name} " in whom or f" {title} . {name} " in whom for title, name in dead.titled):
        return True
    if dead.only and whom.strip() in dead.pronouns:
        return True
    if dead.holder and whom.endswith(" account holder "):
        return True
    return f" your {dead.kin} " in whom or f" your late {dead.kin} " in whom
