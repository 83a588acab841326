"""No warmth in hard cold: the heating off, or the tank all but empty, while it freezes; a home that harms health.

"Propane's at ten percent" and "it's going to five below" are each said every winter, to any bank or shop that is asked for the
money to fill the tank; together they are a vulnerability, whichever side names the cold. A boiler that is off, with no cold
told of, is a fault; a hotel's room, a car's tank, a freezer and a tent are none. With somebody frail it is a danger
(going_without.py). That a cold home harms health is from WHO's housing guidelines (2018); the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_FUEL = r"(?:oil|heating oil|propane|lpg|calor|gas|coal|kerosene|pellets|firewood|wood|logs|fuel)"
_TANK = rf"(?:{_FUEL}(?: tank| bottle| cylinder)?|tank|bunker)"
_LOW = (
    r"(?:(?:all |nearly |almost |just |bone |completely |about |running |run |ran |gone )*(?:empty|dry|out|gone|finished"
    r"|low|used up)"
    r"|(?:down to |at |on |reading |showing )+(?:about |only |just |the |under |like )*(?:(?:\d+|two|three|four|five|ten"
    r"|fifteen) "
    r"(?:%|percent|per cent)|last|bottom|red|dregs|fumes|nothing|zero|an? (?:inch|eighth)))"
)
_NO_FUEL = later(
    rf" {_TANK} (?:is |'s |has |will be |was |be |are |would be )*{_LOW} "
    rf"| (?:no|not got any|not any|out of|run out of|ran out of|running out of|low on|last of the|last of our|day of"
    rf"|days of|hours of) "
    rf"(?:\w+ )?(?:heat|heating|{_FUEL})(?! (?:bill|account|leak|smell|on the hob|in this|in the sauce|setting|pump)) "
    r"| (?:furnace|boiler|heating|heat|central heating|heater|heaters|radiators|stove|heat pump) (?:has |is |'s |just "
    r"|been |went |have "
    r"|are |was )*(?:quit|off|out|broke|broken|packed (?:in|up)|dead|died|gone|stopped|not working|failed|conked out|down) "
)
_COLD = later(
    r" (?:(?:below|sub) (?:zero|freezing)|minus \w+|\w+ below|(?:freezing|perishing|baltic|bitter|bitterly cold|frozen) "
    r"(?:out|outside|in here|inside|cold|tonight|here|indoors|in the (?:house|flat))|(?:hard |a |ground )?frost|snow\w*"
    r"|blizzard|ice storm"
    r"|polar vortex|cold snap|cold spell|(?:down|go|going|get|getting|drop|dropping|drops|be"
    r"|hit) (?:down )?to (?:minus )?(?:zero|one|two"
    r"|three|four|five|ten|\d+) (?:degrees|tonight|outside|overnight|by|out)|(?:be|is|'s) (?:zero|two|three|four|five|ten"
    r"|\d) (?:degrees )?"
    r"(?:tonight|outside|overnight)|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|1[0-3]) degrees "
    r"(?:in here|in the (?:house|flat|bedroom|living room)|inside|indoors|tonight|outside)|pipes (?:are|will|have"
    r"|might)?(?: all)? ?"
    r"(?:freez\w+|frozen|burst)|ice on the inside|see (?:my|your|our) breath) "
)
_FUEL_WORDS = word_set(
    "oil propane lpg calor gas coal kerosene pellets firewood wood logs fuel tank bunker furnace boiler heating heat "
    "heater heaters "
    "radiators stove"
)
_COLD_WORDS = word_set(
    "zero freezing below minus sub frost snow snowing snows snowed blizzard polar cold degrees freeze frozen pipes ice "
    "breath perishing "
    "baltic bitter tonight outside overnight ten five"
)
_ELSEWHERE = word_set(
    "car van petrol diesel hire rental freezer fridge fish aquarium hotel airbnb campsite tent camping caravan ski skiing "
    "hob sauce curry "
    "oven cooker parcel app screen laptop phone sleeping plenty office gym pool"
)
_ON_AGAIN = (" back on ", " on again ", " working again ", " last winter ", " last year ")


def no_warmth(view: TurnView) -> Iterator[Heard]:
    """The words that tell of the heat or the fuel, where hard cold is told of in the talk."""
    place = _no_fuel(view.spoken)
    if place is not None and _cold_told(view.talk):
        yield Heard(*view.words.chars(*place), "has no warmth, or soon none, in hard cold", kind="health", firm=True)


@by_text
def _no_fuel(spoken: Spoken) -> tuple[int, int] | None:
    words = spoken.words.vocabulary
    if _FUEL_WORDS.isdisjoint(words) or not _ELSEWHERE.isdisjoint(words) or any(on in spoken.line for on in _ON_AGAIN):
        return None
    found = _NO_FUEL.search(spoken.line)
    if found is None or "?" in spoken.line[found.end() - 1 :].partition(" . ")[0]:
        return None
    return found.start() + 1, found.end() - 1


@by_talk
def _cold_told(talk: Talk) -> bool:
    """Whether hard cold is told of, by either side, and nothing of the fuel is for a car or a tent. Looked up once a talk."""
    if any(view.side == "customer" and not view.words.vocabulary.isdisjoint(_ELSEWHERE) for view in talk):
        return False
    return any(not _COLD_WORDS.isdisjoint(view.words.vocabulary) and _COLD.search(view.line) is not None for view in talk)
