"""Somebody frail, without power or heat, told in scattered facts and thanks: insulin in a fridge that is off, legs that shake.

"The lekky went off about four", "my insulin's in the fridge", "I can't get up there since my hip", "there was Pat next door but
she's moved", "I can stand on the chair". Each alone is part of any call about a meter. Where power or heat is off: medicine
that must be kept cool or runs off the mains is a danger, and so are two others of a frail body, nobody near, what the body
shows and a climb, one of them the body or the climb. A pet's medicine, a fridge that is delivered and what is on again are
nothing. Whom to look after in a power cut is after the needs codes of the British Priority Services Register; that two facts
are needed is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.harm.going_on import over, still_of_a_pet
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_POWER = r"(?:power|electric|electricity|electrics|lekky|leccy|lecky|lights?|heating|heat|boiler|gas|meter|supply|mains)"
_OFF = later(
    rf" {_POWER}(?: [\w']+){{0,3}} (?:off|out|gone|went|cut|dead|down|failed|tripped|stopped)(?! (?:on|the phone|my mind) )"
    rf"| no (?:\w+ ){{0,3}}{_POWER}(?! (?:on|in|at|bill|bills|account|reading|number) ) "
    rf"| (?:lost|without|cut off|turned off|run out of) (?:\w+ )?{_POWER} "
    r"| (?:fuse|fuses|fuse board|trip switch|rcd)(?: \w+){0,2} (?:tripped|gone|blown|went) "
    r"| (?:prepay|pre pay|top up|credit|key|meter|emergency)(?: [\w']+){0,3} (?:run out|ran out|runs out|used up) "
    r"| it (?:is |has )?been off (?:all|since|for|a few|hours)"
    r"| (?:power|blackout|black out) (?:cut|outage) | sitting in the dark | all in darkness "
)
_COOL = (
    r"(?:insulin|injections?|pens?|eye ?drops|vaccines?|medicines?|medication|meds|antibiotics?|jabs?|interferon|mounjaro|"
    r"ozempic|humira|milk for the baby|breast milk|expressed milk)"
)
_SPOILS = later(
    rf" {_COOL}(?: \w+){{0,6}} (?:fridge|freezer|cold|cool|chilled|spoil\w*|warm|go off|going off|gone off)"
    rf"| (?:fridge|freezer|cold|cool|spoil\w*)(?: \w+){{0,6}} {_COOL} "
    r"| (?:nebuli[sz]er|oxygen|concentrator|dialysis|stairlift|hospital bed|hoist|feeding pump|ventilator|breathing machine|"
    r"air mattress|suction)(?: \w+){0,8} (?:off|stopped|dead|plugs?|plugged|mains|electric|battery|power|flat|run|runs) "
)
_FRAIL = later(
    r" (?:since|with|because of|after|got|have|had) (?:a |the |two )?(?:(?:my|bad|new|dodgy|gammy) )+(?:hips?|knees?|legs?|back|"
    r"heart|fall|stroke|operation|op|chest|lungs?) "
    r"| my (?:walker|frame|zimmer|stick|sticks|crutches|wheelchair|oxygen|insulin|angina|copd) "
    r"| i have (?:got )?(?:ms|copd|emphysema|parkinson 's|parkinsons|diabetes|angina|sickle cell|lupus|arthritis|asthma) "
    r"| i am (?:\w+ )?(?:8\d|9\d|eighty\w*|ninety\w*|diabetic|pregnant|disabled|housebound|in a wheelchair|on oxygen|bedbound) "
    r"| (?:new ?born|premature|weeks old baby) "
)
_NOBODY = later(
    r" (?:i am|am|here|live|living|just me|all) (?:all |here |up here )?(?:alone|on my own|by myself) "
    r"| (?:there is |got |have )?(?:no one|nobody|no neighbours?|not a soul|not anyone|not anybody|no family)(?: \w+){0,3} "
    r"(?:near|here|round|around|about|to help|to ask|next door|who|left|can|could|close) "
    r"| (?:next door|neighbour|daughter|son|carer|sister|home help)(?: [\w']+){0,3} "
    r"(?:moved|away|abroad|gone|not come|not been|passed) "
    r"| i (?:do not|have not|have not got|do not have|do not know) (?:\w+ )?(?:anyone|anybody) "
)
_BODY = later(
    r" (?:legs|hands|knees|body|i am|i feel|feeling|feel|gone|going|been|come over|bit|all) (?:\w+ ){0,2}"
    r"(?:shaking|shaky|trembling|dizzy|faint|light ?headed|wobbly|woozy|sweating|clammy|numb|shivering|weak|confused|giddy) "
    r"| (?:stop|stops|stopped|keep|keeps) (?:shaking|trembling|shivering) "
    r"| (?:not|have not|has not|nothing) (?:\w+ )?(?:eaten|had anything|had a thing|to eat|had (?:my|a) (?:tea|dinner|meal))"
    r"(?: \w+){0,3} (?:since|today|all|for|yet) | can not (?:feel|stop shaking|get warm|keep warm|see straight) "
)
_CLIMB = later(
    r" (?:stand|get|getting|climb|climbing|go|going|standing|up) (?:\w+ ){0,2}(?:on|onto|up) (?:a|the|my) "
    r"(?:\w+ )?(?:chair|stool|ladder|steps?|stepladder|table|bed|bucket|worktop|counter|box|bath) "
    r"| (?:down|up) (?:the )?(?:stairs|cellar|steps)(?: \w+){0,3} (?:in the dark|without a light|with a candle) "
)
_KINDS = {
    "off": (_OFF, "is without power or heat"),
    "spoils": (_SPOILS, "medicine that must be kept cool, or runs off the mains"),
    "frail": (_FRAIL, "is frail"),
    "nobody": (_NOBODY, "has nobody near"),
    "body": (_BODY, "the body shows it"),
    "climb": (_CLIMB, "is about to climb"),
}
_TOLD = frozenset(("spoils", "body", "climb"))
_BESIDE = frozenset(("frail", "nobody", "body", "climb"))
WORDS = word_set(
    "power electric electricity electrics lekky leccy lecky light lights heating heat boiler gas meter supply mains "
    "blackout dark darkness fridge freezer cold cool chilled spoil warm nebuliser nebulizer oxygen concentrator dialysis "
    "stairlift hospital hoist feeding ventilator breathing air suction hip hips knee knees leg legs back heart fall stroke "
    "operation op chest lung lungs walker frame zimmer stick sticks crutches wheelchair insulin angina copd am newborn "
    "premature alone own myself one nobody neighbours soul family next neighbour daughter son carer sister home anyone "
    "anybody hands body feel feeling shaking shaky ms emphysema parkinson parkinsons diabetes sickle lupus arthritis asthma "
    "fuse fuses rcd prepay credit key trembling dizzy faint eaten nothing eat chair stool ladder steps step stepladder "
    "table stairs cellar had shivering off"
)
"""Words without any of which a turn tells nothing of it."""
_GONE = word_set(
    "off out gone went cut dead down failed tripped stopped no lost without outage blackout dark darkness blown run ran runs used"
)
_ON_AGAIN = (" back on ", " on again ", " came back ", " come back ", " is on now ")
_BOUGHT = word_set("delivery delivered parcel order ordered courier refund refunded booking flight hotel cabin sandbox landlord")
"""A cool box that came warm, and a fridge that was bought, are another matter."""


def left_without(view: TurnView) -> Iterator[Heard]:
    """What is told of it in a turn, from where the talk tells enough; that the power is off is no sign by itself."""
    if not _off_told(view.talk):
        return
    found = [one for one in _found(view.spoken) if one[0] != "off"]
    since = _enough_from(view.talk) if found else None
    if since is None or view.place < since or still_of_a_pet(view):
        return
    telling = next((one for one in found if one[0] in _TOLD), found[0])
    yield Heard(*view.words.chars(telling[2], telling[3]), f"without power or heat: {telling[1]}", kind="danger")


@by_text
def _is_off(spoken: Spoken) -> bool:
    return not _GONE.isdisjoint(spoken.words.vocabulary) and _OFF.search(spoken.line) is not None


@by_talk
def _off_told(talk: Talk) -> bool:
    """Whether the customer tells anywhere that power or heat is off: hardly ever anyone does, and nothing else counts without."""
    return any(view.side == "customer" and _is_off(view.spoken) for view in talk)


@by_text
def _found(spoken: Spoken) -> tuple[tuple[str, str, int, int], ...]:
    if WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    hits = ((kind, reason, pattern.search(spoken.line)) for kind, (pattern, reason) in _KINDS.items())
    return tuple((kind, reason, hit.start() + 1, hit.end() - 1) for kind, reason, hit in hits if hit is not None)


@by_talk
def _enough_from(talk: Talk) -> int | None:
    """The place of the customer's turn from which they have told enough, with the power or heat off."""
    said = [view for view in talk if view.side == "customer"]
    telling = [(view, {kind for kind, *_ in _found(view.spoken)}) for view in said]
    if not any("off" in kinds for _, kinds in telling) or any(_another_matter(view, kinds) for view, kinds in telling):
        return None
    told: set[str] = set()
    for view, kinds in telling:
        told |= kinds
        beside = told & _BESIDE
        if "off" in told and ("spoils" in told or (len(beside) > 1 and not beside.isdisjoint(_TOLD))):
            return view.place
    return None


def _another_matter(view: TurnView, kinds: set[str]) -> bool:
    """Whether it is about a thing bought or brought, or the power is on again."""
    again = any(words in view.line for words in _ON_AGAIN) and "not" not in view.words.vocabulary
    return again or ("off" in kinds and over(view)) or not view.words.vocabulary.isdisjoint(_BOUGHT)
