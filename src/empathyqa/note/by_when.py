"""By when something was promised: the time words alone, never the sentence around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from empathyqa.later import later
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_LOOSE_END = later(
    r"(?:[,\s]+(?:and|or|between|at|by|before|the|to|of|for|from|with|so|but|because|(?<!later )(?<!now )(?<!early )on|in|i|we|he"
    r"|she|you|they|it))+\W*$",
    re.IGNORECASE,
)
"""Words at the end of a time that lead on to something else."""
_LOOSE_START = later(
    r"^(?:(?:(?:it|he|she|that|they)(?:['’]s| is|['’]re| are)|is|wait (?:is|of)|takes?|taking|allow|out|here|or|and|be|there"
    r"|will be|should be|showing|booked)\W+)+",
    re.IGNORECASE,
)
"""Words that lead up to a time and are none of it: “it's five to seven working days”."""
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_AFTER_MONTH = later(rf"\b({_MONTHS})\W+(?!\d|the\b|\w+(?:st|nd|rd|th)\b)\w+$", re.IGNORECASE)
"""A word taken in with a month: “18 January less”."""
_DEPENDS = later(
    r"(?:^|[,.;:?!]|\b(?:so|and|but)\b)[^,.;:?!]*\b(?:when|whenever|if|unless) "
    r"(?:i|you|he|she|it|we|they|that|this|the|your|his|her|my|our)\b(?:['’]\w+)?(?: [\w’'-]+){0,3} ?$",
    re.IGNORECASE,
)
"""Before a time, in its own clause: it belongs to a condition (“when he is ten minutes off”, “if I'm a minute over”)."""
_LASTS = later(
    r"\btak(?:es?|ing)\b.*\b(?:min|sec)|^\W*(?:it|that)(?:['’]s| is)(?: only| just)* \w+ (?:min|sec)", re.IGNORECASE
)
"""How long a test takes while one waits for it: nothing comes by then."""
_NO_TIME = later(r"^(?:un)?(?:till?|by) then$", re.IGNORECASE)
_PAST_OR_OPEN = later(r"\b(?:since|as of|(?:open|shut|closed|on|in) (?:un)?till?)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before a time: since when, or till when a door is open; nothing comes by then."""
_VALID = later(
    r"\b(?:valid|good|live|expires?|expiring|runs? out|lasts?|usable|works)(?: (?:for|until|till|in|on|after|within|only))*"
    r"\s+(?:the )?(?:next )?$",
    re.IGNORECASE,
)
"""Before a time: how long a code or an offer holds; nothing comes by then."""
_VALID_TOO = later(r"^(?:valid|expires?|good) (?:for|in|on|until|till)\b", re.IGNORECASE)
_AHEAD = later(r"^,? (?:before|beforehand|ahead|in advance)\b", re.IGNORECASE)
"""Behind a length of time: it is counted from something else ("half an hour before he comes")."""
_BEFORE_IT = later(r"\b(?:the (?:day|night|evening|morning)|(?:an|half an) hour|\w+ minutes) (?:before(?:hand)?|ahead)\b", re.I)
_SPAN = later(r"\b(?:minutes?|mins?|hours?|days?|weeks?)$", re.IGNORECASE)
_FOR = later(r"\bfor (?:the next |another |up to )?$", re.IGNORECASE)
_LENGTH = later(r"^(?!each|every|per)\w+(?: to \w+)? (?:day|week|month|year)s?$", re.IGNORECASE)
_RATE = later(r"^(?:an?|per|each|every) (?:day|night|week|month|year|hour)$", re.IGNORECASE)
_SUM = later(r"\d(?:p|c|k)?(?: (?:euros?|pounds?|dollars?|quid|kr|pence|p))? ?$", re.IGNORECASE)
"""“£8.40 a day” is a rate."""
_ITS_NUMBER = later(r"^(?:the )?\d{1,2}[:.]\d\d$", re.IGNORECASE)
"""“The 7.52” is a bus."""
_BY = later(r"\b(?:by|before|no later than)\b", re.IGNORECASE)
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\d{1,2})"
_DAY = (
    r"(?:(?:this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|the \d{1,2}(?:st|nd|rd|th)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})"
    r"|(?:this|next) (?:week|month)"
)
_HOUR = (
    rf"between {_NUMBER} and {_NUMBER}|\d{{1,2}}[:.]\d\d(?: ?[ap]m)?|{_NUMBER} ?[ap]m|{_NUMBER} o.?clock|noon|midday|midnight"
    rf"|(?:half|quarter) (?:past|to) {_NUMBER}|(?:in the )?(?:morning|lunchtime|afternoon|evening)"
)
_LASTING = rf"(?:(?:with)?in (?:the next )?)?{_NUMBER}(?: (?:or|to) {_NUMBER})? (?:working )?(?:minute|hour|day|week|month)s?"
_TIMES = later(rf"\b(?:{_DAY}|{_HOUR}|{_LASTING})\b", re.IGNORECASE)
"""Days, hours and lengths of time, in a sentence that was learned as a whole."""
_BARE_HOUR = later(
    rf"\b(?:at|by|before) (?:(?:half|quarter) (?:past|to) )?(?:\d{{1,2}}[:.]\d\d|{_NUMBER})"
    r"(?=\W*$|[,.;!?](?!\d)|\s+(?:and|before|or|on|in|today|tonight|tomorrow|sharp|with|either"
    r"|to (?:say|tell|let|see|check|confirm))\b)"
    r"|\b(?:at|by|about|around) (?:(?:about|around) )?(?:five|ten|quarter|twenty|half) past\b",
    re.IGNORECASE,
)
_HOLD = later(
    r"\b(?:hold|keep|pause|freeze|paused|held|frozen|stopped|extension|extended)\b[^.?!;]{0,40}?"
    rf"\b(for (?:the next )?(?:{_NUMBER}|thirty|sixty|ninety)(?: more| full)? (?:working )?(?:day|week|month)s?)\b",
    re.IGNORECASE,
)
"""How long a hold lasts: “I've put a hold on it for thirty days”."""
_HOUR_BEHIND = later(
    rf"^,? ?(?:(?:at|after|before|between|by|from) )?(?:{_HOUR})\b"
    rf"|^,? ?(?:at|after|before|by|from) (?:(?:half|quarter) (?:past|to) )?{_NUMBER}"
    r"(?=\W*$|[,.;!?]| (?:and|or|sharp|just|so|if|with|until|till)\b)",
    re.IGNORECASE,
)
_HOUR_BEFORE = later(
    rf"\b(?:for|at|by|from) (?:(?:(?:half|quarter) (?:past|to)|half) )?(?:{_HOUR}|{_NUMBER}) $", re.IGNORECASE
)
_BEGINS_WITH_A_DAY = later(r"^(?:on \w+day|today|tonight|tomorrow)\b", re.IGNORECASE)
_ENDS_IN_A_DAY = later(
    rf"(?:{_DAY}|\d(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))$", re.IGNORECASE
)
_JOINED = later(r"\W*(?:at|by|on|before|,|and)?\W*", re.IGNORECASE)
"""What may stand between a day and an hour that are one answer: “tomorrow at nine”."""


def by_when(near: Sequence[Signal], transcript: Transcript) -> Signal | None:
    """The times as one answer, the words that lead up to it and on from it cut off; ``None`` where the words name none."""
    none = [time for time in near if not _comes_by_then(time, transcript)]
    times = [time for time in near if not any(time is one or time.overlaps(one) for one in none)]
    if not times:
        return None
    time = _whole(times, transcript)
    told = _time_words(time) if time.learned else time
    return _how_long(_trimmed(told), transcript) if told is not None else None


def _how_long(time: Signal, transcript: Transcript) -> Signal:
    """With the "for" before it, where the words tell how long something holds: "six months" is no day by which."""
    said = transcript.turns[time.turn].text
    lead = _FOR.search(said[: time.start]) if _LENGTH.match(time.text) and said[time.start : time.end] == time.text else None
    return time if lead is None else replace(time, start=lead.start(), text=said[lead.start() : time.end])


def _trimmed(time: Signal) -> Signal:
    ended = _AFTER_MONTH.sub(r"\1", _LOOSE_END.sub("", time.text))
    words = _LOOSE_START.sub("", ended) or ended
    start = time.start + len(ended) - len(words)
    return replace(time, start=start, end=start + len(words), text=words)


def _comes_by_then(time: Signal, transcript: Transcript) -> bool:
    """Whether something comes by this time: not a condition's, not how long a test takes, and not “till then”."""
    if _LASTS.search(time.text) or _NO_TIME.search(time.text.strip(" .,!")):
        return False
    if time.learned:  # a learned stretch is a whole sentence: what stands before it is another
        return True
    before = transcript.turns[time.turn].text[max(time.start - 80, 0) : time.start]
    if _RATE.match(time.text.strip(" .,")) and _SUM.search(before):
        return False
    if _SPAN.search(time.text) and _AHEAD.match(transcript.turns[time.turn].text[time.end : time.end + 20]):
        return False
    the = time.text.lower().startswith("the ") or before.lower().endswith("the ")
    if _VALID.search(before) or _VALID_TOO.match(time.text):
        return False
    if _PAST_OR_OPEN.search(before) or time.text.lower().startswith("since ") or (the and _ITS_NUMBER.match(time.text)):
        return False
    return not _DEPENDS.search(before)


def _whole(near: Sequence[Signal], transcript: Transcript) -> Signal:
    """The first time with what follows it at once: “today” and “between two and four” are one answer to by when. A later “by
    five” is the answer before “this afternoon”."""
    joined: list[tuple[Signal, int]] = []
    for time in sorted(near, key=lambda time: time.start):
        if joined and time.start <= joined[-1][1] + 2:
            joined[-1] = (joined[-1][0], max(joined[-1][1], time.end))
        else:
            joined.append((time, time.end))
    told = [replace(first, end=end, text=transcript.turns[first.turn].text[first.start : end]) for first, end in joined]
    return next((time for time in told if _BY.search(time.text) and not time.learned), told[0])


def hour_in(said: str, step: Signal) -> tuple[Signal, ...]:
    """An hour by itself in or right after a promise, which nothing else hears as a time: “I'll check it myself at five”."""
    hit = _BARE_HOUR.search(said, step.start, min(len(said), step.end + 60))
    if hit is None or (hit.start() > step.end and re.search(r"[.?!;,]", said[step.end : hit.start()])):
        return ()
    return (replace(step, start=hit.start(), end=hit.end(), text=hit.group(), reason="an hour by itself"),)


def with_its_hour(when: Signal, said: str) -> Signal:
    """The day with the hour beside it: “tonight nine o'clock”, “tomorrow morning”, “for eleven tomorrow”."""
    hour = _HOUR_BEFORE.search(said[: when.start]) if _BEGINS_WITH_A_DAY.match(when.text) else None
    if hour is not None:
        return replace(when, start=hour.start(), text=said[hour.start() : when.end])
    if not _ENDS_IN_A_DAY.search(when.text) or (hour := _HOUR_BEHIND.match(said[when.end :])) is None:
        return when
    end = when.end + hour.end()
    return replace(when, end=end, text=said[when.start : end])


def held_for(said: str, step: Signal) -> Signal | None:
    """How long a hold lasts that the step puts on, in its own sentence."""
    hit = _HOLD.search(said, step.start, min(len(said), step.end + 60))
    if hit is None or re.search(r"[.?!]\s", said[step.start : hit.start(1)]):
        return None
    return replace(step, start=hit.start(1), end=hit.end(1), text=hit.group(1), reason="how long it holds")


def ahead_of_it(said: str, step: Signal) -> Signal | None:
    """When it comes, counted from what it announces, in the step's own sentence: "you'll get a text the night before"."""
    hit = _BEFORE_IT.search(said, step.start, min(len(said), step.end + 60))
    if hit is None or re.search(r"[.?!;]\s", said[step.end : hit.start()]):
        return None
    return replace(step, start=hit.start(), end=hit.end(), text=hit.group(), reason="counted from what it announces")


def _time_words(time: Signal) -> Signal | None:
    """The day or hour within a learned stretch, which is a whole sentence; ``None`` where it names neither."""
    spans = [hit.span() for hit in _TIMES.finditer(time.text)]
    if not spans:
        return None
    start, end = spans[0]
    for next_start, next_end in spans[1:]:
        if not _JOINED.fullmatch(time.text[end:next_start]):
            break
        end = next_end
    return replace(time, start=time.start + start, end=time.start + end, text=time.text[start:end])
