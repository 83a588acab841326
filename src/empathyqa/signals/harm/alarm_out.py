"""A personal alarm that does not work, and somebody who may fall: "the pendant box has a red light", "she's been "
"down twice".

A light on a box and a line that is dead are everyday calls, and so is a mother of eighty-eight. Together they mean that nobody
would hear her fall. So: a telecare alarm, what is wrong with it or with the line it needs, and falls, great age or nobody there,
anywhere in what the customer tells. To order one, its price and a necklace are none. That alarms may not work when a line is
down is the warning of the switch to digital lines (Ofcom's general conditions, access to emergency services); that the three are
needed is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_ALARM_WORDS = word_set("pendant careline lifeline telecare alarm cord button necklace wristband")
_ALARM = later(
    r" (?:her|his|my|mums|mams|dads|nans|the|a|'s|s|wears|has|got)(?: \w+){0,2} (?:pendant|careline|telecare|lifeline)"
    r"(?! (?:light|lights|lamp|necklace|chain|earrings|shade|fitting)) "
    r"| (?:fall|falls|personal|panic|community|emergency|care) (?:alarm|button|cord|pendant) | pull cord | red cord | "
    r"telecare "
)
_WRONG_WORDS = word_set(
    "red light flashing beeping beeps off down dead out not no without stopped broken gone offline fault faulty lost "
    "disconnected nothing"
)
_WRONG = later(
    r" red light | (?:flashing|beeping|bleeping|beeps|offline|faulty|dead|disconnected) "
    r"|(?<! in a)(?<! if the)(?<! if a) (?:line|phone|landline|internet|broadband|wi-?fi|router|rooter|power|electric|"
    r"it|pendant|alarm|box|button|"
    r"careline)(?: [\w']+){0,3} "
    r"(?:off|down|dead|out|gone|stopped|broken|cut|lost|packed in|not working|not connect\w*) "
    r"| no (?:phone|line|dial tone|internet|broadband|power|telecare|careline|connection) "
    r"| (?:does|is|will|did|has) not (?:\w+ )?(?:work|working|connect|connecting|ring|go through|getting through|"
    r"answer|charge|charging) "
    r"| nothing happens "
)
_FRAIL_WORDS = word_set(
    "fall falls fallen fell down floor eighty ninety alone own dementia stroke frail unsteady hip wobbly hundred "
    + " ".join(str(age) for age in range(80, 105))
)
_FRAIL = later(
    r" (?:she|he|mum|mam|mom|dad|nan|gran|mother|father|i)(?: [\w']+){0,3} (?:fall|falls|fallen|fell|falling) "
    r"| (?:been|was|gone|went|found her|found him) (?:down|on the floor)(?! (?:to|the|at|there) )(?: \w+)? "
    r"| (?:had|has|have|after|few|two|three|another|bad)(?: \w+){0,2} falls? "
    r"| (?:she|he|mum|mam|dad|nan|mother|father|i)(?: \w+){0,2} (?:is|'s|am|was) (?:nearly |about |over )?"
    r"(?:8\d|9\d|10\d|eighty(?: \w+)?|ninety(?: \w+)?|a hundred) "
    r"| (?:she|he|i) (?:is|am|lives?|live) (?:\w+ )?(?:alone|on (?:her|his|my) own|by (?:her|him|my)self) "
    r"| (?:dementia|frail|unsteady|wobbly on) "
)
_PARTS = (("alarm", _ALARM_WORDS, _ALARM), ("frail", _FRAIL_WORDS, _FRAIL), ("wrong", _WRONG_WORDS, _WRONG))
WORDS = _ALARM_WORDS | _FRAIL_WORDS | _WRONG_WORDS
"""Words without any of which a turn tells nothing of it."""
_NONE = word_set("order buy price cost quote upgrade brochure new battery demo free trial")
_BACK_ON = (" is back on ", " came back on ", " come back on ", " works now ", " working now ", " green now ", " sorted now ")


def alarm_out(view: TurnView) -> Iterator[Heard]:
    """Once a talk: where the last of the three is told."""
    parts = alarm_parts(view)
    if not parts or not _alarm_told(view.talk):
        return
    if view.place == _all_told_from(view.talk):
        _, start, end = parts[0]
        yield Heard(*view.words.chars(start, end), "a personal alarm may not work, and somebody may fall", kind="danger")


@by_text
def alarm_parts(spoken: Spoken) -> tuple[tuple[str, int, int], ...]:
    """Which of the three a text tells, and where."""
    words, line = spoken.words.vocabulary, spoken.words.line
    found = []
    for kind, needs, pattern in _PARTS:
        hit = None if needs.isdisjoint(words) else pattern.search(line)
        if hit is not None:
            found.append((kind, hit.start() + 1, hit.end() - 1))
    return tuple(found)


@by_talk
def _alarm_told(talk: Talk) -> bool:
    """Whether the customer tells of such an alarm at all: hardly anybody does."""
    return any(view.side == "customer" and any(kind == "alarm" for kind, *_ in alarm_parts(view)) for view in talk)


@by_talk
def _all_told_from(talk: Talk) -> int | None:
    """The place of the customer's turn from which all three are told; none where it works again, or is to be bought."""
    said = [view for view in talk if view.side == "customer"]
    told: set[str] = set()
    place = None
    for view in said:
        if any(words in view.line for words in _BACK_ON):
            return None
        kinds = {kind for kind, *_ in alarm_parts(view)}
        if "alarm" in kinds and not _NONE.isdisjoint(view.words.vocabulary):
            return None
        told |= kinds
        if place is None and len(told) > 2:
            place = view.place
    return place
