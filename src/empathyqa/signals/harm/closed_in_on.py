"""Somebody who is watched, waited for and found, told as facts about another's doings and with no word of fear.

"He was outside my work Tuesday", "he knows what time I park", "the name is my dog's name, I never put that on here", "I've been
staying at my mum's". Each is said every day (a driver waits outside, a friend knows when one is home), so one alone is nothing.
Two kinds of them together, one of which is being waited for or known about, or three of any, call for a person; in a talk about
drivers, engineers and lifts four. That following, watching, making contact again and again and knowing somebody's movements
make up stalking as a pattern, each act innocent by itself, is the view of the law (Protection from Harassment Act 1997, s. 2A);
the phrases and the numbers are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.by_words import ByWords
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_ONE = (
    r"(?:he|she|someone|somebody|my ex|(?:the|this|that|some|a) (?:same )?"
    r"(?:man|guy|bloke|woman|girl|lad|person|car|van)(?: from (?:the|that|my) \w+)?)"
)
_WHO = rf"(?:{_ONE}|they)"
_HAS = r"(?: (?:is|was|has|have|had|'s|been|keeps|kept|just|always|now|still|then|there|again)){0,4}"
_PLACE = r"(?:works?|office|job|gym|college|uni|school|house|home|flat|place|street|road|door|building|car|mums?|shop|salon|bar)"
_MINE = rf"(?:(?:my|our) (?:\w+ )?{_PLACE}|the {_PLACE} i (?:work|live))"
_BY = r"(?:outside|opposite|across (?:the road )?from|in front of|by|near)"
_OUTSIDE = rf"(?:{_BY} (?:{_MINE}|work|the (?:office|gym|house|flat)))"
_STANDS = r"(?:sat|sitting|stood|standing|waiting|parked|hanging (?:about|a?round)|there|watching|in (?:his|her|a|the) \w+)"
_WAITS = later(
    rf" {_WHO}{_HAS} (?:{_STANDS}(?: \w+){{0,4}} )?{_OUTSIDE} "
    rf"| {_WHO}{_HAS} (?:turned|turns|turning|shows|showed|showing) up (?:at|outside|to) (?:{_MINE}|work) "
    rf"| {_WHO}{_HAS} came (?:to|outside) (?:{_MINE}|work) "
    rf"| {_WHO}{_HAS} (?:used to )?follow(?:s|ed|ing)? me(?! (?:on|back) )"
    rf"| {_WHO}{_HAS} (?:driv(?:es|ing)|drove) past (?:{_MINE}|work) "
    r"| (?:his|her|that|the same) (?:car|van) (?:is|was|'s) (?:always )?(?:there|outside|parked) "
)
_KNOWS = later(
    rf" {_WHO} (?:\w+ )?(?:always |somehow |just |even |seems to |seemed to )*(?:knows|knew|know) (?:exactly )?"
    r"(?:what time|when|where|which \w+|what (?:bus|train|days|shifts|hours|car)) (?:i|we|my) "
    rf"| how (?:did|does|do|would|could|can) {_ONE} (?:even )?(?:know|find) "
    r"(?:where|what|when|that i|which|out where|my|me) "
    rf"| {_ONE} (?:\w+ )?(?:knows|knew) i (?:was|had|would|have been|am|go|went) "
)
_PRIVATE = later(
    r" (?:name|photo|picture|handle|username|it) (?:is|was|of|'s) my (?:\w+ )?"
    r"(?:dogs?|cats?|mums?|nans?|sons?|daughters?|kids?|maiden|middle|old)(?: 's)?(?: name)? "
    r"| i (?:have )?never (?:put|posted|shared|gave|given|told|said|mentioned)(?: \w+){0,4} "
    r"(?:on|here|there|it|that|him|her|them|anyone) "
    r"| (?:nobody|no one|nobody else|only my \w+) (?:knows|knew|has|had) (?:that|about|my|this|it|i) "
)
_AGAIN = (
    r"(?:making|setting up|coming back|adding|messaging|texting|ringing|calling|phoning|liking|finding|sending|leaving|"
    r"turning up|driving past|following|watching|trying)"
)
_KEEPS = later(
    r" (?:liked|messaged|texted|added|rang|called|phoned|emailed|requested|viewed) me (?:\w+ )?"
    r"(?:\d+|two|three|four|five|six|ten|twenty|loads of|dozens of|so many|a hundred) times "
    rf"| {_WHO} (?:\w+ )?(?:keeps|kept|keep) {_AGAIN}(?! (?:to|for|about) )(?: \w+){{0,3}} "
    r"(?:me|my|new|accounts?|numbers?|profiles?|again) "
    r"| (?:i have |i |have )(?:blocked|unmatched|unfriended) (?:him|her|them) "
    r"| (?:notes?|flowers|roses|presents?) (?:left )?(?:on|under|through|at) my (?:car|door|doorstep|windscreen|desk|letterbox) "
)
_KIN = r"(?:mums?|mams?|moms?|dads?|nans?|sisters?|brothers?|friends?|mates?|parents|aunts?|cousins?) "
_AWAY = later(
    r" i (?:am|have been|was|have had to|had to) (?:\w+ )?(?:staying|stopping|sleeping|stay|stop|sleep|living|hiding) (?:\w+ )?"
    rf"(?:at|with|round|on|over) (?:my|a) (?:\w+ )?{_KIN}"
    rf"| i (?:have |had )?moved (?:in )?(?:to|with|back to) (?:my|a) (?:\w+ )?{_KIN}"
    r"| (?:have|had|got) (?:\w+ )?(?:changed|to change) (?:the|my) (?:locks|number|route|gym) "
    r"| i (?:park|parked|walk|go|went) (?:\w+ )?(?:somewhere else|a different way|another way|the long way) "
    r"| (?:dare not|do not like|scared to|can not) go (?:home|out alone|out on my own) "
)
_OF_ME = (
    r"(?:where i|how far|when i|if i|my (?:location|address|profile|number|street)|who (?:reported|i)|it was me|"
    r"i (?:am|have|was))"
)
_ASKS = later(
    r" (?:can|could|does|do|will|would|did|is|are) (?:he|she|they|it|the app|someone|somebody|anyone|people|that person)"
    rf"(?: \w+){{0,4}} (?:see|tell|show|find|track|know|told|notified)(?: \w+){{0,4}} {_OF_ME} "
    r"| how (?:did|does|has|could) (?:he|she|they|someone|somebody) (?:get|got|have) my (?:new )?(?:number|address|name) "
    r"| (?:does|will|would|do) (?:he|she|they) (?:get|be) (?:told|notified|a (?:message|text|notification)) "
)
_KINDS = {
    "waits": (
        word_set("outside opposite across front near by turned turns turning shows showed showing came follow follows followed "
                 "following past car van"),
        _WAITS, "is watched, waited for or followed",
    ),
    "knows": (word_set("knows knew know find"), _KNOWS, "somebody knows where they are or when"),
    "private": (
        word_set("never nobody name photo picture handle username only no"), _PRIVATE, "somebody knows what was never told",
    ),
    "keeps": (
        word_set("times keeps kept keep blocked unmatched unfriended note notes flowers roses present presents"),
        _KEEPS, "somebody keeps coming back",
    ),
    "away": (
        word_set("staying stopping sleeping stay stop sleep living hiding moved changed change park parked way somewhere home"),
        _AWAY, "has moved out of the way",
    ),
    "asks": (
        word_set("see tell show find track know told notified message text notification number address name"),
        _ASKS, "asks what somebody can see of them",
    ),
}  # fmt: skip
"""Kind → the words without any of which it is not looked for, how it is told, and why it is heard."""
_TELLING = frozenset(("waits", "knows"))
"""One of these makes two kinds enough."""
_FEW, _MANY = 2, 4
_SERVED = word_set(
    "driver drivers courier delivery deliver delivered engineer engineers technician taxi cab uber ride rider postman "
    "parcel package order food bailiff bailiffs meter inspector landlord valet lift plumber surveyor tour guide flight "
    "hotel restaurant game email emails bill bills firm"
)
"""Who waits outside, and knows where one lives, because it is their work."""
_COLLECTS = (" pick me up ", " picking me up ", " collect me ", " collecting me ", " giving me a lift ")
_BY_WORDS = ByWords({kind: needs for kind, (needs, *_) in _KINDS.items()})


def closed_in_on(view: TurnView) -> Iterator[Heard]:
    """Each kind of such facts in a turn, once the customer has told enough of them: before that nobody could have known."""
    found = _found(view.spoken)
    since = _enough_from(view.talk) if found else None
    if since is not None and view.place >= since:
        for _, reason, start, end in found:
            yield Heard(*view.words.chars(start, end), reason, kind="abuse")


@by_text
def _found(spoken: Spoken) -> tuple[tuple[str, str, int, int], ...]:
    words, found = spoken.words, []
    for kind in _BY_WORDS.that_may_stand_in(words.vocabulary):
        _, pattern, reason = _KINDS[kind]
        if (hit := pattern.search(words.line)) is not None:
            found.append((kind, reason, hit.start() + 1, hit.end() - 1))
    return tuple(found)


@by_talk
def _enough_from(talk: Talk) -> int | None:
    """The place of the customer's turn from which they have told as many kinds as call for a person."""
    said = [view for view in talk if view.side == "customer"]
    telling = [(view, [kind for kind, *_ in _found(view.spoken)]) for view in said]
    if len({kind for _, kinds in telling for kind in kinds}) < _FEW:
        return None
    served = any(not _SERVED.isdisjoint(view.words.vocabulary) or any(way in view.line for way in _COLLECTS) for view in said)
    told: set[str] = set()
    for view, kinds in telling:
        told.update(kinds)
        few = _MANY if served else _FEW + told.isdisjoint(_TELLING)
        if len(told) >= few:
            return view.place
    return None
