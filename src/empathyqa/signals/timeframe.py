"""timeframe: the agent says by when, or how long it takes.

A time is given forwards: "within 24 hours", "by Friday", "it takes two minutes". A time in the past ("you rang on
Friday"), a question about times, and "soon" are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.signals.names import known_before
from empathyqa.signals.print_marks import DIGITS
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.name_words import MONTHS, spells_name

EXAMPLES = Examples(
    fires=(
        "You'll have it within 24 hours.",
        "it takes three to five working days",
        "We'll ring you by Friday.",
        "I'll send it today.",
        "The engineer will be there between 8 and 12.",
        "It'll be with you on the 14th of May.",
    ),
    silent=(
        "£14.50 will go to your card.",
        "I'll ring you as soon as possible.",
        "You called on Friday, I can see that.",
        "That was two weeks ago.",
        "How long have you had it?",
        "What time did it go off?",
        "It was delivered yesterday.",
        "C: it's June speaking\nA: Thanks, June, I'm sending the form.",
    ),
    known_misses=("You'll have it before the kettle's cold.",),
)
_STRONG = {
    "timeframe.within": "says how long it takes",
    "timeframe.weekday": "names the day",
    "timeframe.near": "says by when",
    "timeframe.clock": "says at what time",
}
_WEAK = {
    "timeframe.today": "says that it is today",
    "timeframe.duration": "names a length of time",
    "timeframe.date": "names the date",
}
"""Times that look ahead only where something is undertaken in the same sentence."""
_CLOCK = re.compile(r" (?:\d{1,2}[:.]\d\d|\d{1,2}(?:[:.]\d\d)? ?[ap]m) ")
_MONEY = ("£", "$", "€", "₹", "₦")
_PAST = word_set(
    """was were had did ago yesterday since last been rang called received ordered bought started went came told paid
    reported delivered wrote tried dispatched scanned happened previously"""
)
_FORWARDS = word_set(
    """will going should takes take by within until till send sending sent get getting arrive due starts latest"""
)
_COMMIT = word_set(
    """will going sending putting posting ringing calling sorted takes booking raising doing getting coming"""
)


@rule("timeframe", examples=EXAMPLES)
def timeframe(view: TurnView) -> Iterator[Heard]:
    """A time ahead of us, stated."""
    for group, reason in _STRONG.items():
        for hit in view.hits.get(group, ()):
            if _ahead(view, hit):
                yield Heard.at(hit, reason)
    for group, reason in _WEAK.items():
        for hit in view.hits.get(group, ()):
            if not _COMMIT.isdisjoint(view.sentence_of(hit).split()) and _ahead(view, hit):
                yield Heard.at(hit, reason)
    if view.has(DIGITS):
        for match in _CLOCK.finditer(view.line):
            words = view.line.split()
            start, end = view.words.chars(match.start() + 1, match.end() - 1)
            price = view.turn.text[:start].endswith(_MONEY)
            if "?" not in words and not price and (_PAST.isdisjoint(words) or not _FORWARDS.isdisjoint(words)):
                yield Heard(start, end, "says at what time")


def _a_person(view: TurnView, hit: Hit) -> bool:
    """Whether the month in it is somebody: "Thanks, June, I'll post it"."""
    months = [i for i in range(hit.first, hit.last) if view.words.tokens[i] in MONTHS]
    if not months:
        return False
    names = known_before(view)
    return any(view.words.tokens[i] in names and spells_name(view.words, i, names) for i in months)


def _ahead(view: TurnView, hit: Hit) -> bool:
    if _a_person(view, hit):
        return False
    words = view.sentence_of(hit).split()
    if "?" in words:
        return False
    return _PAST.isdisjoint(words) or not _FORWARDS.isdisjoint(words)
