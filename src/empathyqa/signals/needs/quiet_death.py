"""A death told without its word: "he is. Was.", "my dad had a plan with you. He, uh. It was Sunday.", "Winston gone in July".

By a tense that is put right, a sentence that breaks off at its day, "gone" of somebody named or near, "the office never tell
you he pass?". A thing that is and was, somebody who passed a test and a parcel that was gone in July are none. After such a
death "he's still at the hospital" tells of the body, and a "sorry" is sympathy. Phrases of this project; no study.
"""

from __future__ import annotations

from empathyqa.signals.each import first_own
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_TOLD, _GONE, _TESTS = "vulnerability.quiet_death", "vulnerability.gone_in", "vulnerability.passes_tests"
DIED_ELSEWHERE = "vulnerability.died_elsewhere"
"""Plain words for it elsewhere: "my father expired on the 3rd", "my uncle is no more", "she has gone to glory"."""
QUIET_DEATH = (_TOLD, DIED_ELSEWHERE, _GONE)


def quiet_death(view: TurnView) -> Hit | None:
    """The words of a turn that tell of it."""
    if not view.has(*QUIET_DEATH) or view.has(_TESTS):
        return None
    told = first_own(view, _TOLD) or first_own(view, DIED_ELSEWHERE)
    return told or next((hit for hit in view.found(_GONE) if _of_somebody(view, hit)), None)


def _of_somebody(view: TurnView, hit: Hit) -> bool:
    """Whether the word before is a given name, written as one."""
    before = view.turn.text[: hit.start].split()
    return bool(before) and before[-1][:1].isupper() and before[-1].lower() in given_names()
