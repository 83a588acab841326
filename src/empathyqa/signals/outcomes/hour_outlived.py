"""hour_outlived: the hour that was promised is over, told in passing: "still no driver and it's gone six", "nobody came".

Beside time_gone.py, whose turn says the time and nothing else. The agent promised an hour of the same day ("she'll be with you
between 3 and 5") some turns ago; the customer names a later one, or says that nobody came. An hour of another day, one that
was to be ("he was due by two") and a time of opening promise nothing here. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.steps.clock import clock, is_over, minutes
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

Place = tuple[int, int]

_PROMISED = later(
    r" (?:(?:will|shall)(?: (?!not )\S+){0,3}? (?:be|come|call|ring|phone|arrive|get|have|message|text|email|collect|deliver"
    r"|reach|pick|drop)"
    r"|(?:is|are|am) (?:now |just )?(?:coming|calling|ringing|booked|scheduled|arriving|on (?:his|her|their|its|the) way|due"
    r"|with you)|booked for|with you) (?:(?!if |when |unless |was |were )\S+ ){0,8}?"
    r"(?:by|between|before|at|until|till|for|around|about)"
    r" (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? (?:and|to) |\w+ (?:and|to) )?" + clock("a")
    + r"(?= |$)(?! (?:(?:and|to) \d+ )?(?:days?|hours?|weeks?|minutes?|working|mins|business|x|percent|pounds|people) )"
)
_OTHER_DAY = later(
    r" (?:tomorrow|weekend|weeks?|months?|\w+day|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august"
    r"|september|october|november|december) "
)
_TODAY = later(r" (?:today|to day) ")
_NOW = later(
    r"(?<! if)(?<! when)(?<! until)(?<! till) (?:it is|its|time is|it has) "
    r"(?:(?P<late>(?:now |already |just |well )?(?:gone|past|after)) |now |already |only )?"
    + clock("n")
    + r"(?P<marked> (?:now|already|oclock))?(?= |$)"
    r"(?! (?!(?:was|is|his|this|has|as|its|yes|us) )(?:\w+s|to|past|or|per|more|of|x|people) )",
)
_TELLS_TIME = word_set("is its it")
_NO_SHOW = later(
    r" (?:still )?(?:nobody|no one|noone|nothing)(?: has| is| 's)? (?:yet )?(?:come|came|turned up|shown|showed|rung|rang"
    r"|called|arrived)(?= |$)"
    r"| (?:he|she|they) (?:(?:has|have|did|still|just) ){0,2}(?:not|never) (?:come|came|turned up|turn up|shown|showed|show|rung"
    r"|rang|ring|called|call|arrived|arrive|been)(?= |$)"
    r"| still no (?:driver|engineer|plumber|nurse|doctor|carer|courier|van|taxi|cab|car|delivery|parcel|call|callback|one|man"
    r"|electrician|technician|crew|fitter|locksmith|roofer|sign) | no sign of (?:him|her|them|it|the \w+|your \w+|any\w*) ",
)
_OF_A_NO_SHOW = word_set("nobody one noone nothing he she they still sign")
_EXACT = later(r"\d[.:]\d|\d ?[ap]m|noon|midday|midnight")
"""A number that can only be a time."""
_WAS_TOLD = word_set("if when until till yesterday last glad thank thanks")
_BACK = 5
"""Turns of the agent in which a promise of this day is looked for."""


def hour_outlived(view: TurnView) -> Place | None:
    """The characters that tell that the promised hour is over; ``None`` elsewhere."""
    now, no_show = _now(view), _no_show(view)
    if now is None and no_show is None:
        return None
    for _, said in zip(range(_BACK), view.talk.back(view.place, "agent"), strict=False):
        due = _due(said)
        if due is not None:
            if now is not None and is_over(due, now[1], at_once=now[2]):
                return now[0]
            return no_show if now is None else None
    return None


@by_text
def _now(spoken: Spoken) -> tuple[Place, int, bool] | None:
    hit = None if _TELLS_TIME.isdisjoint(spoken.words.vocabulary) else _NOW.search(spoken.line)
    if hit is None or not (hit["late"] or hit["marked"] or hit["nm"] or _EXACT.search(hit["nh"])):
        return None
    return spoken.words.chars(hit.start() + 1, hit.end()), minutes(hit, "n"), bool(hit["late"])


@by_text
def _no_show(spoken: Spoken) -> Place | None:
    words = spoken.words
    if _OF_A_NO_SHOW.isdisjoint(words.vocabulary) or words.vocabulary & _WAS_TOLD or "?" in words.vocabulary:
        return None
    hit = _NO_SHOW.search(words.line)
    return words.chars(hit.start() + 1, hit.end()) if hit else None


@by_text
def _due(spoken: Spoken) -> int | None:
    """The last hour promised for the same day."""
    due = None
    for one in sentences(spoken):
        hits = () if one.asks or (_OTHER_DAY.search(_TODAY.sub(" ", one.line))) else tuple(_PROMISED.finditer(one.line))
        due = minutes(hits[-1], "a") if hits else due
    return due
