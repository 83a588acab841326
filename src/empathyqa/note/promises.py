"""What was promised in a contact: the step, who does it, and by when.

Put together from the signals heard and the grammar of their clauses. A promise that is left out is missed by nobody's fault;
one that is made up is acted upon: in doubt there is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from empathyqa.later import later
from empathyqa.note.broken import broken, hour_over
from empathyqa.note.by_when import ahead_of_it, by_when, held_for, hour_in, with_its_hour
from empathyqa.note.coming import coming
from empathyqa.note.declined import declined
from empathyqa.note.empty import done_already, empty, only_told, undertaken
from empathyqa.note.owner import Owner, asked_to, owner_of, sent_by_agent
from empathyqa.note.promising import of_the_same_clause, of_two_ways, only_talk, only_wished, promises
from empathyqa.note.sentence import around, in_one_sentence
from empathyqa.note.whose_time import of_another
from empathyqa.signal import CHECK, DEADLINE, IN_VAIN, TO_DO, Signal, of_turn
from empathyqa.transcript import Transcript

_STEPS = ("next_step", "hand_off")
_AGENTS_SIDE = ("agent", "bot", "supervisor")
_NOT_BY_THEN = (CHECK, DEADLINE)
"""A time that a check takes, or the customer's own deadline: nothing comes by then."""
_BEFORE, _AFTER = 60, 80
"""Characters before and after a step in which a time may be its own."""
_UNDATED = 2
"""Where no promise has a day, the last of them are noted: what was said at the end was agreed."""


_AND = later(r"\band\b", re.IGNORECASE)
_YOU = later(r"\byou\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Promised:
    """One step that was said to follow."""

    owner: Owner
    step: Signal
    """The words that promise it."""
    when: Signal | None
    """The time words alone; ``None`` where no time was named."""


def promises_in(transcript: Transcript, heard: Sequence[Signal]) -> tuple[Promised, ...]:
    """What was promised and not turned down, in turn order, each sentence once: all that has a time, or else the last two
    that have none."""
    times = [signal for signal in heard if signal.id == "timeframe" and signal.kind not in _NOT_BY_THEN]
    found = [one for step in heard if (one := _promised(step, times, heard, transcript)) is not None]
    found += _coming(transcript, times, found)
    found = [one for one in found if not declined(one.step, one.when, transcript)]
    over = hour_over(heard)
    found = [one for one in found if not broken(one.step, one.when, transcript, over)]
    kept = [one for one in found if one.when] or found[-_UNDATED:]
    once: dict[tuple[int, str], Promised] = {}
    times_told: set[tuple[int, int]] = set()
    for one in sorted(kept, key=_weight):
        place = (one.step.turn, one.when.start) if one.when else None
        sentence = (one.step.turn, _sentence(_said(transcript, one.step.turn), one.step))
        if sentence not in once and place not in times_told:
            once[sentence] = one
            times_told |= {place} if place else set()
    return tuple(sorted(once.values(), key=lambda one: one.step.turn))


def _weight(one: Promised) -> tuple[bool, bool, bool]:
    """Which of the promises of a sentence is noted, the least first: one with its time, and what reaches the customer ("I'll text
    you by ten") before what the agent does for it ("I'll look first thing")."""
    return one.when is None, one.step.id == "resolution", _YOU.search(one.step.text) is None


def _promised(step: Signal, times: Sequence[Signal], heard: Sequence[Signal], transcript: Transcript) -> Promised | None:
    """The promise that a step makes; ``None`` where it makes none, or only may."""
    said = _said(transcript, step.turn)
    # a card may tell of words that this transcript does not hold; what the customer is told to do binds nobody else
    if step.reason in IN_VAIN or step.reason == TO_DO or said[step.start : step.end] != step.text:
        return None
    near = _times_of(step, times, said)
    together = [time for time in near if in_one_sentence(said, time, step)]
    # what is settled for a day ("that's booked for Friday") is a promise too
    settled = step.id == "resolution" and bool(together) and transcript.turns[step.turn].speaker in _AGENTS_SIDE
    # "I've refunded it, you'll see it in three days"
    words = [step, *(together if settled else ())]
    if not (step.id in _STEPS or settled) or not _is_promised(said, step, words, settled):
        return None
    when = _when(step, near, said, transcript)
    sentence = _sentence(said, step)
    if when is None and (only_talk(said, step.start, step.end) or only_wished(sentence)):
        return None
    if when is None and (done_already(said, step.start) or (step.learned and only_told(sentence))):
        return None
    if step.id == "hand_off" and _passed_on(step.turn, transcript):
        return None
    owner, dated = _owner(step, said, settled, heard), when is not None
    rest = around(said, step.start, step.end)
    if empty(step.text, rest.before, sentence, dated=dated) or not undertaken(owner, sentence, step.text, dated=dated):
        return None
    return Promised(owner, step, when)


def _is_promised(said: str, step: Signal, words: Sequence[Signal], settled: bool) -> bool:
    """Whether the grammar of these words promises; an offer waits for an answer, and so does a choice of two days."""
    sentence = _sentence(said, step)
    if settled and step.learned and asked_to(sentence):
        return False
    waits = sentence.endswith("?") or (settled and of_two_ways(sentence))
    return not waits and any(promises(said, one.start, one.end) for one in words)


def _owner(step: Signal, said: str, settled: bool, heard: Sequence[Signal]) -> Owner:
    done = settled or any(one.id == "resolution" and one.overlaps(step) for one in of_turn(heard, step.turn))
    owner = owner_of(step.text, around(said, step.start, step.end), settled=settled, nobody="team" if done else "open")
    return "agent" if owner == "open" and sent_by_agent(step.text, said[: step.start]) else owner


def _passed_on(turn: int, transcript: Transcript) -> bool:
    """Whether a transfer was done at once: a bot's, or one after which the firm's side speaks again. Nothing of it is open."""
    after = transcript.turns[turn + 1 : turn + 2]
    return transcript.turns[turn].speaker == "bot" or any(one.speaker in _AGENTS_SIDE for one in after)


def _coming(transcript: Transcript, times: Sequence[Signal], found: Sequence[Promised]) -> list[Promised]:
    """What comes by a time that no other promise has."""
    dated = sorted([one.when for one in found if one.when is not None], key=attrgetter("turn"))
    told = []
    left = [one for one in times if not any(one.overlaps(when) for when in of_turn(dated, one.turn))]
    for step, time in coming(transcript, left):
        said = _said(transcript, step.turn)
        near = [one for one in of_turn(times, time.turn) if one.start >= time.start and in_one_sentence(said, time, one)]
        if (when := by_when(near, transcript)) is not None:
            told.append(
                Promised(owner_of(step.text, around(said, step.start, step.end), settled=True, nobody="team"), step, when)
            )
    return told


def _when(step: Signal, near: Sequence[Signal], said: str, transcript: Transcript) -> Signal | None:
    hour = hour_in(said, step)
    when = by_when(hour if not near or any(one.text.startswith("by") for one in hour) else near, transcript)
    when = when or by_when(hour, transcript)
    return with_its_hour(when, said) if when else held_for(said, step) or ahead_of_it(said, step)


def _times_of(step: Signal, times: Sequence[Signal], said: str) -> list[Signal]:
    """The times of the step's own clause, or of the sentence that follows; what was said before belongs to something else.
    Else those of another promise in the same sentence: "our lead will email tomorrow, her name's Gill and she'll try twice"."""
    close = [time for time in of_turn(times, step.turn) if _close(time, step) and not of_another(time, step, said)]
    own = [time for time in close if _its_own(time, step, said)]
    # "it leaves tomorrow and should be with you on Thursday"
    nearest = [time for time in own if time.end > step.start or _AND.search(said, time.start, step.start) is None]
    own = nearest if any(time.end > step.start for time in nearest) else own
    return own or [time for time in close if in_one_sentence(said, time, step) and promises(said, time.start, time.end)]


def _its_own(time: Signal, step: Signal, said: str) -> bool:
    """Whether the time stands in the step's own clause, or opens the sentence that follows: "I'll ring. Tomorrow at nine." """
    if time.overlaps(step):
        return True
    first, second = sorted((time, step), key=lambda signal: signal.start)
    between = said[first.end : second.start]
    if time is first and any(mark in between for mark in ".?!;"):
        return False  # "She's in tomorrow. I'll get her to ring you."
    return of_the_same_clause(between)


def _close(time: Signal, step: Signal) -> bool:
    return time.start < step.end + _AFTER and time.end > step.start - _BEFORE


def _sentence(said: str, step: Signal) -> str:
    rest = around(said, step.start, step.end)
    return " ".join(f"{rest.before}{step.text}{rest.after}".split())


def _said(transcript: Transcript, turn: int) -> str:
    return transcript.turns[turn].text if turn < len(transcript.turns) else ""
