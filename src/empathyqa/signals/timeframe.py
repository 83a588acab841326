"""timeframe: the agent says by when, or how long it takes.

A time is given forwards: "within 24 hours", "by Friday", "it takes two minutes". A time in the past ("you rang on
Friday"), a date that was missed ("I had hoped to have it by Friday"), one that is only hoped for ("I'd hope this week or
next"), one by which it will not be ("not with you by Friday"), the hour that a message bears, a question about times, and
"soon" are none. One that stands beside the matter is heard with its kind (time_beside.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.steps.hour_ahead import hours_ahead
from empathyqa.signals.steps.measured_in_time import of_the_world
from empathyqa.signals.steps.time_beside import beside, happened, not_then
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import DIGITS
from empathyqa.signals.workings.wordlist import word_set
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
        "I've booked you for quarter to nine.",
        "She's in at half three.",
        "You should have it by Friday.",
        "I'd hope it comes tomorrow, but you'll have it by Friday at the latest.",
        "I'll ring you tomorrow. Hopefully that helps.",
        "It was due on Friday but it'll be with you on Monday.",
        "It won't be with you by Tuesday but I'll bring it on Wednesday.",
        "It won't be ready until Thursday.",
        "It'll be delivered at 14:20.",
        "I'll message at 6 like we said.",
        "they will hold it for you from 6am",
        "She'll ring you at eleven, that's booked.",
        "We'd like to check on you at 6 by message.",
        "I'm coming back to you at five with an answer.",
    ),
    silent=(
        "£14.50 will go to your card.",
        "The refund of the 24.99 is going now.",
        "I'll ring you as soon as possible.",
        "You called on Friday, I can see that.",
        "That was two weeks ago.",
        "How long have you had it?",
        "What time did it go off?",
        "It was delivered yesterday.",
        "I had hoped to have it by Friday.",
        "You should have had it by Friday.",
        "It was supposed to be done by the 14th.",
        "We should have rung you by noon.",
        "We promised it by Friday and we let you down.",
        "You rang at ten to four.",
        "I'd hope this week or next.",
        "I'd love to tell you Monday but it's up to the depot.",
        "It won't be with you by Tuesday.",
        "We can't get anyone to you today.",
        "The driver marked it as attempted at 14:20.",
        "The part was signed for and logged on Tuesday.",
        "10:42, it's on its way.",
        "Hopefully they'll ring you tomorrow.",
        "We would hope to have it with you by Friday.",
        "It will be the one at 6 Mill Lane.",
        "I'll be honest, it's at 5 percent now.",
        "Will they come at 6 or later?",
        "He will not be ringing at six.",
        "It'll be in one of them.",
        "I will look at one of the others.",
        "C: it's June speaking\nA: Thanks, June, I'm sending the form.",
    ),
    known_misses=("You'll have it before the kettle's cold.",),
)
_STRONG = {
    "timeframe.within": "says how long it takes",
    "timeframe.weekday": "names the day",
    "timeframe.near": "says by when",
    "timeframe.clock": "says at what time",
    "timeframe.clock_words": "says at what time",
}
_WEAK = {
    "timeframe.today": "says that it is today",
    "timeframe.duration": "names a length of time",
    "timeframe.date": "names the date",
}
"""Times that look ahead only where something is undertaken in the same sentence."""
_CLOCK = later(r" (?:(?:[01]?\d|2[0-3])[:.][0-5]\d|\d{1,2}(?:[:.]\d\d)? ?[ap]m) ")
_MONEY = ("£", "$", "€", "₹", "₦")
_PAST = word_set(
    """was were had did ago yesterday since last been rang called received ordered bought started went came told paid
    reported delivered wrote tried dispatched scanned happened previously"""
)
_FORWARDS = word_set(
    """will going should takes take by within until till send sending sent get getting arrive due starts latest"""
)
_COMMIT = word_set("""will going sending putting posting ringing calling sorted takes booking raising doing getting coming""")


_MISSED = later(
    r" (?:hoped|hoping|(?:was|were) (?:meant|supposed|due|expected|promised|going|hoping)|promised"
    r"|(?:should|would|could|ought to) (?:not )?have (?:had|been|come|got|gone|rung|heard|sent|done|arrived|received|\w+ed)) "
)
"""Before a day, these make it one that was missed. "You should have it by Friday" looks ahead."""
_ANEW = later(r" (?:but|now|will|instead|i am|we are|is|can) ")
"""After those, these begin a new date: "it was due on Friday, it'll be Monday"."""
_HOPED_FOR = later(r" (?:(?:i|we) would hope|hopefully|fingers crossed) ")
"""Before a day, these promise nothing: nobody can be held to it. "I hope to ring you by Friday" is left: it says who."""
_MISSES, _HOPES = word_set("hoped hoping was were promised should would could ought"), word_set("hope hopefully crossed")
"""Without one of these words nothing was missed, or is only hoped for."""
_BEFORE_A_DAY = 14
_UNITS = word_set("minute minutes hour hours day days week weeks month months year years people percent working business banking")
"""Not clock words: "ten to twelve weeks"."""
_SLOT = word_set("booked slot appointment")
_BOOKED = _SLOT | word_set("fit free space here today tomorrow")
_SAID_OF = word_set("have got is are here see at for in")
"""With a time of the clock, and something said of it ("I've got…", "see you at…"), these are an appointment: the ear, which
reads a turn as a whole, need not agree. An echo of the customer's own ("half eleven today, yeah") is none."""


@rule("timeframe", examples=EXAMPLES)
def timeframe(view: TurnView) -> Iterator[Heard]:
    """A time ahead of us, stated; of a date that was missed nothing is heard."""
    hours = hours_ahead(view.spoken)
    yield from (Heard(start, end, "says at what time", firm=True) for start, end in hours)
    for group, reason in _STRONG.items():
        for hit in view.hits.get(group, ()):
            if lost := _lost(view, hit):
                yield Heard.denial(hit, lost)
            elif _ahead(view, hit) and not _within(hit.start, hit.end, hours):
                firm = group == "timeframe.clock_words" and _booked(view, hit)
                yield Heard.at(hit, reason, kind=beside(view, hit), firm=firm)
    for group, reason in _WEAK.items():
        for hit in view.hits.get(group, ()):
            if lost := _lost(view, hit):
                yield Heard.denial(hit, lost)
            elif not _COMMIT.isdisjoint(view.sentence_of(hit).split()) and _ahead(view, hit):
                yield Heard.at(hit, reason, kind=beside(view, hit))
    if view.has(DIGITS):
        for match in _CLOCK.finditer(view.line):
            words = view.line.split()
            start, end = view.words.chars(match.start() + 1, match.end() - 1)
            money = view.turn.text[:start].endswith(_MONEY)
            none = money or _within(start, end, hours) or happened(view.line[: match.start() + 1])
            if (
                "?" not in words
                and not none
                and not _stamp(view, start, end)
                and (_PAST.isdisjoint(words) or not _FORWARDS.isdisjoint(words))
            ):
                yield Heard(start, end, "says at what time", firm=_PAST.isdisjoint(words) and not _SLOT.isdisjoint(words))


def _within(start: int, end: int, hours: tuple[tuple[int, int], ...]) -> bool:
    """Whether the characters are told already as one of the hours."""
    return any(first <= start and end <= last for first, last in hours)


_STAMPED = later(r"^[)\]]?[,:;–-]?\s+(?:I|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Tt]he \w+)\b")

_HEADS = ("", ".", "!", "?", "\n")
"""What stands before a message's hour, where several messages make one turn."""


def _stamp(view: TurnView, start: int, end: int) -> bool:
    """Whether the hour at the head of a message says when it is told: "10:42, it's on its way"."""
    lead = view.turn.text[:start].rstrip("[( ")
    return lead[-1:] in _HEADS and bool(_STAMPED.match(view.turn.text[end:]))


def _lost(view: TurnView, hit: Hit) -> str:
    """What the time is where nothing is to be expected by it; else nothing."""
    words = view.words.vocabulary
    missed = "" if _MISSES.isdisjoint(words) else _missed(view, hit)
    missed = missed or of_the_world(view, hit)
    return missed or ("" if _HOPES.isdisjoint(words) else _hoped_for(view, hit)) or not_then(view, hit)


def _missed(view: TurnView, hit: Hit) -> str:
    """What the day is where something was hoped for, due or promised by it and did not come; else nothing."""
    lead = f" {' '.join(view.before(hit, _BEFORE_A_DAY))} "
    ends = [missed.end() for missed in _MISSED.finditer(lead)]
    return "a date that was missed" if ends and _ANEW.search(lead, ends[-1] - 1) is None else ""


def _hoped_for(view: TurnView, hit: Hit) -> str:
    """What the day is where it is only hoped for; else nothing."""
    lead = f" {' '.join(view.before(hit, _BEFORE_A_DAY))} "
    ends = [hoped.end() for hoped in _HOPED_FOR.finditer(lead)]
    return "a time that is only hoped for" if ends and " but " not in lead[ends[-1] - 1 :] else ""


def _booked(view: TurnView, hit: Hit) -> bool:
    words = view.sentence_of(hit).split()
    if not _PAST.isdisjoint(words):
        return False
    lead = view.before(hit, 3)
    return lead[-2:] in (["in", "at"], ["in", "for"]) or not (_BOOKED.isdisjoint(words) or _SAID_OF.isdisjoint(lead))


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
    if hit.group == "timeframe.clock_words" and not _UNITS.isdisjoint(view.words.tokens[hit.last : hit.last + 2]):
        return False
    return _PAST.isdisjoint(words) or not _FORWARDS.isdisjoint(words)
