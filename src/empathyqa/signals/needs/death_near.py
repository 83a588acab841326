"""A death that only the talk tells: somebody who will not last the week, and a day given in answer to "has she passed away?".

"Daddy ain't gonna make Thursday is what they're telling us", "she's only got days", "I need to get there to say goodbye"; and
"September 3rd", where the agent had just asked. A sorry that answers these is sympathy. Who will not make Thursday's
appointment, a phone that won't last the week and a "no, she's here with me" are none. The phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_FAMILY = word_set(
    "dad daddy dads mum mums mam mom mama mother father nan nana gran grandma granny grandad grandpa husband wife partner "
    "brother sister son daughter aunt auntie uncle friend he she him her"
)
_SOMEBODY = (
    r"(?:dad|daddy|mum|mam|mom|mama|mother|father|nan|nana|gran|grandma|granny|grandad|grandpa|husband|wife|partner|brother|sister"
    r"|son|daughter|aunt|auntie|uncle|he|she)"
)
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|christmas|the (?:day|night|week|weekend|month))"
)
_WORDS = word_set("make last left live long days hours goodbye goodbyes pull dying")
_WILL_NOT = r"(?:is not (?:going to|gonna)|will not|may not|might not|would not|not going to)"
_DYING = later(
    rf" {_SOMEBODY} (?:'s |is )?{_WILL_NOT} (?:last|live|see|pull through|make it through|make it to|make it past)"
    rf"(?: (?:to|till|until|past|beyond))?(?: (?:{_DAY}|long|much longer|it)| (?=[.!,]|$))"
    rf"| (?:do not|does not) think (?:\w+ )?{_SOMEBODY} (?:will|is going to) "
    r"(?:last|live|see|pull through|make it through)(?: \w+)? "
    rf"| {_SOMEBODY} (?:'s|is|has) (?:only )?(?:got |have )?(?:only |just )?"
    r"(?:days|hours|weeks|not long) (?:left|to live|now|they) "
    r"| (?:to |and |can |could )(?:say|saying) (?:my |our |a )?(?:last )?goodbyes? to (?:him|her|my|our|mum|dad|nan) "
)
_MAKE = later(rf" {_SOMEBODY} (?:'s |is )?{_WILL_NOT} make (?:it (?:to |till |until )?)?{_DAY} ")
_SAY_SO = later(
    r" (?:they|doctors?|hospital|nurses?|hospice|ward|consultant)(?: \w+){0,2} "
    r"(?:say|says|said|think|reckon|tell|tells|tellin|telling|told)"
)
_ASKED = later(
    r" (?:has|have|had|is|did|that|take it)(?: [\w']+){0,5} (?:passed(?: away| on)?|died|deceased|dead|no longer with us) "
)
_HOLDER = word_set("holder customer member policyholder person mr mrs ms miss")
_NO = word_set("no not nope never alive here wrong")
_WHEN = word_set(
    "yes yeah yep aye mhm last ago since week month year yesterday monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december christmas easter"
)
_DATE = later(r" \d{1,2}(?:st|nd|rd|th) ")
_OF_THEM = word_set("he she they did has have was")
_SHORT, _FEW = 20, 4
"""Words of an answer to such a question, at most; in so few "she did" is a yes."""


def near_death(view: TurnView) -> Heard | None:
    """Where a customer's turn tells of somebody who is dying, or says when it was, being asked of a death."""
    if found := _dying(view.spoken):
        return Heard(*view.words.chars(*found), "tells that a death is near", kind="life_event", firm=True)
    if answers_of_a_death(view):
        return Heard(0, len(view.turn.text), "tells of a death, being asked", kind="life_event", firm=True)
    return None


def tells_of_death(run: Sequence[TurnView]) -> bool:
    """Whether any of these turns of the customer tells of one."""
    return any(view.side == "customer" and near_death(view) is not None for view in run)


@by_text
def _dying(spoken: Spoken) -> tuple[int, int] | None:
    words = spoken.words.vocabulary
    if words.isdisjoint(_WORDS) or words.isdisjoint(_FAMILY):
        return None
    found = _DYING.search(spoken.line) or (_MAKE.search(spoken.line) if _SAY_SO.search(spoken.line) else None)
    return (found.start() + 1, found.end()) if found else None


def answers_of_a_death(view: TurnView) -> bool:
    """Whether the agent just asked if somebody has died, and this is no no."""
    if not _may_answer(view.spoken):
        return False
    asked = view.run_before[-1] if view.run_before else None
    return asked is not None and asked.side == "agent" and _asks_of_a_death(asked.spoken)


@by_text
def _may_answer(spoken: Spoken) -> bool:
    """Whether it is short, no no, and says yes or when: asked of the words alone, so that most turns are settled by them."""
    words = spoken.words
    if len(words.tokens) > _SHORT or not _NO.isdisjoint(words.vocabulary):
        return False
    told = _WHEN | _OF_THEM if len(words.tokens) <= _FEW else _WHEN
    return not told.isdisjoint(words.vocabulary) or _DATE.search(words.line) is not None


@by_text
def _asks_of_a_death(spoken: Spoken) -> bool:
    """Of somebody: a link, a line and a battery are dead as well."""
    words = spoken.words.vocabulary
    found = _ASKED.search(spoken.line) if "?" in words else None
    said = set(found.group().split()) if found else set()
    return not (said.isdisjoint(_FAMILY | _HOLDER) and said.isdisjoint(given_names()))
