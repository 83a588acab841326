"""Hurt by what we sold or did, or on our ground: a person must look, whatever the call is about.

A hurt ("I've cut my hand", "she's in A&E") beside what did it (a thing that failed, something of ours, our floor), a thing
that "burned my arm", or both at once ("it gave me a shock", "he swallowed the battery"). An old injury, one from the gym, a
scratch, feelings and what only might hurt somebody are nothing. The judgement is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import MOST_LOOKED_AT, of_a_pet, over, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_BOTH, _HURT, _FAILED, _OURS = "at_risk.hurt_by_it", "at_risk.hurt", "at_risk.thing_failed", "at_risk.ours"
_DONE_TO = word_set("burnt burned burns cut cuts sliced gashed scalded crushed trapped broke electrocuted blistered ripped")
_PERSONS = word_set("i he she we they you who and so my his her our when to after was were got")
_THINGS = word_set("the your that this it which")
_SUBJECT = 5
"""Words back to what did it: "the electric blanket that you sent has burned my back" is further than most."""
_NOT_SO = word_set("could might may would can will if nearly almost nobody neither")
_NOBODY = word_set("nobody neither")


def injuries(view: TurnView) -> Iterator[Heard]:
    """The first words that tell of it, once a turn."""
    if not view.has(_BOTH, _HURT) or view.has("at_risk.minor") or of_a_pet(view) or over(view):
        return
    for hit in view.found(_BOTH)[:MOST_LOOKED_AT]:
        if _happened(view, hit):
            yield Heard.at(hit, "was hurt by something of ours", kind="danger")
            return
    causes = view.found(_FAILED, _OURS)
    for hit in view.found(_HURT)[:MOST_LOOKED_AT]:
        caused = _by_a_thing(view, hit) or not all(overlaps(hit, [cause]) for cause in causes)
        if caused and _happened(view, hit):
            yield Heard.at(hit, "was hurt by something of ours or on our ground", kind="danger")
            return


def _by_a_thing(view: TurnView, hit: Hit) -> bool:
    """Whether a thing did it: "the hair dye burned my scalp", where "I burned my hand" tells of the speaker's own doing."""
    words = view.line[hit.line_start : hit.line_end].split()
    if words[0] not in _DONE_TO or words[1:2] == ["by"]:
        return False
    for word in reversed(view.before(hit, _SUBJECT)):
        if word in _PERSONS or word in _THINGS:
            return word in _THINGS
    return False


def _happened(view: TurnView, hit: Hit) -> bool:
    """Whether it is told as having happened."""
    first = view.line[hit.line_start : hit.line_end].split()[0]
    of_a_thing = view.line.startswith(" 's ", hit.line_end - 1)  # "on my wife's chair"
    told = not (view.negated(hit) or supposed(view, hit) or first in _NOBODY or of_a_thing)
    return told and _NOT_SO.isdisjoint(view.before(hit, 3))
