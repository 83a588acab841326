"""Lengths of time that measure something and ask for no wait: a rate, a clock, a distance, and what lasts in the world.

"It's charged at 12p a minute" and "it turns fifty times a second" tell a rate; "it's one minute past five" the clock; "one
minute from the gate" and "he's one minute away" a distance. Nor is anything to come by the time that a journey or a roast
takes ("the flight takes seven hours to get there"), or on the day of a weather forecast. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

_UNITS = word_set("second sec minute")
_WAITS = word_set(
    """just for need needs give me us wait hold on hang got have take takes spare only be in with allow please half not like
    about another is it so ok okay right yes sure no and or but if while yeah want"""
)
"""What may stand before "a second" that is waited; after any other word it is a rate ("ten litres a second")."""
_ON_THE_CLOCK = word_set("past to late early away from walk drive ago off down left before after of")
_WALKS_ON = word_set("find check look get see pull bring have ask speak open load")
"""After "one minute to", the agent's own work: then it is a wait."""
_TRAVELS = later(
    r" (?:takes?|taking|lasts?|it is|that is)(?: \w+){0,3} (?:seconds?|minutes?|hours?|days?|weeks?|months?|mins?|hrs?) "
    r"(?:to (?:get (?:to(?! you)|from|there|here|into|across)|reach(?! you)|crawl|fly|drive|walk|cycle|travel|cross|cook"
    r"|bake|roast|boil|charge"
    r"|brew|run|swim|sail|climb|orbit|grow|hatch)|(?:walk|drive|flight|journey|ride|trip|long|by (?:car|bus|train|foot|coach"
    r"|tram|bike|plane|air|sea|ferry)|on foot|from [a-z]+ to)) "
)
_WORKERS = word_set("engineer driver courier technician parcel delivery refund van we i he she colleague team ambulance")
"""Who is on the way to the customer: how long that takes is the very thing they ask."""
_SUBJECT = 4
"""Words before the verb among which its subject stands."""
WEATHER = later(
    r" (?:temperatures? (?:of|around|about|between|up to|reaching)|degrees|(?:be|is|looks?|stays?|turn|mostly"
    r"|partly) (?:\w+ ){0,2}"
    r"(?:sunny|cloudy|rainy|raining|snowing|snowy|windy|dry|foggy|stormy|overcast|frosty)|showers|(?:the|a) forecast) "
)


def measures(view: TurnView, hit: Hit) -> bool:
    """Whether a time that could be waited ("a second", "one minute") is a rate, the clock or a distance."""
    tokens = view.words.tokens
    said = tokens[hit.first : hit.last]
    if len(said) != 2 or said[1] not in _UNITS or said[0] not in ("a", "one", "1"):
        return False
    before, after = tokens[hit.first - 1 : hit.first], tokens[hit.last : hit.last + 2]
    if said[0] == "a":
        return bool(before) and before[0] not in ENDS and before[0] not in _WAITS
    return bool(after) and after[0] in _ON_THE_CLOCK and not (after[0] == "to" and after[1:2] and after[1] in _WALKS_ON)


def of_the_world(view: TurnView, hit: Hit) -> str:
    """What a time is where it is a journey's length or a forecast's day, and nothing comes by it; else nothing."""
    sentence = f" {view.sentence_of(hit).strip()} "
    if travels := _TRAVELS.search(sentence):
        who = sentence[: travels.start()].split()[-_SUBJECT:]
        return "how long something lasts" if _WORKERS.isdisjoint(who) else ""
    forecast = WEATHER.search(sentence) and _WORKERS.isdisjoint(sentence.split())
    return "the day of a forecast" if forecast else ""
