"""Disclosures: moments in which the customer opened up, and whether the agent went past them.

One reading for the archetype, the critical criterion and the band, so that they tell one story. That a disclosure
which is dismissed is seldom made again is from the webinar "Balancing Efficiency With Empathy" (Call Centre Helper,
2025: "unsafe to disclose").
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from empathyqa.replies import SPOILED_BY
from empathyqa.signal import BY_DOING, FIX, Moment
from empathyqa.sureness import counts

_IN_TIME = 5
"""Merged turns after a disclosure within which a step still answers it: the agent's third reply."""
_SURELY = 0.5
"""How sure the one cue of a disclosure must be for the contact to be called unsafe to disclose in."""


_AT_ONCE = 3
"""Merged turns after a danger within which an act alone answers it: the agent's second reply."""


def danger_left(moments: Sequence[Moment], place: Mapping[int, int], asked: Collection[int]) -> list[Moment]:
    """The moments of a sure danger that nobody noticed, named or held (nor acted on, where that is the answer), if none of
    the dangers told later was taken up either: a hint may be missed, and be heard when it is told again; a small favour done
    for a later one (the texts turned off) makes up for none that went before. ``asked`` are the turns with a sure question
    about the matter: what is asked about soon may be acted on later."""
    dangers = [moment for moment in moments if moment.cue == "crisis"]
    left = [moment for moment in dangers if not _seen_to(moment, place, asked)]
    sure = [moment for moment in left if any(cue.id == "crisis" and cue.confidence >= _SURELY for cue in moment.evidence["cue"])]
    taken = max((moment.turn for moment in dangers if moment not in left and _makes_up_for(moment)), default=-1)
    return [moment for moment in sure if moment.turn > taken]


def _makes_up_for(moment: Moment) -> bool:
    """Whether what took it up was more than the doing of what was asked for: it was named, or words of care or of help stand
    there besides those of the deed itself."""
    words = [word for step in ("notice", "contain") for word in moment.evidence.get(step, ())]
    deeds = [word for word in words if word.id in FIX]
    return moment.name or any(word.id not in FIX and not any(map(word.overlaps, deeds)) for word in words)


def _seen_to(moment: Moment, place: Mapping[int, int], asked: Collection[int]) -> bool:
    """Whether it was taken up; by an act alone only where that is the answer, and it came at once and surely, or after a
    question about it that did."""
    if moment.notice or moment.name or moment.contain:
        return True
    told = [cue for cue in moment.evidence.get("cue", ()) if cue.id == "crisis"]
    if not moment.act or {cue.kind for cue in told} != {BY_DOING}:
        return False
    last = max(place[cue.turn] for cue in told)
    at_once = any(counts(word) and place[word.turn] - last <= _AT_ONCE for word in moment.evidence.get("act", ()))
    return at_once or any(0 < place[turn] - last <= _IN_TIME for turn in asked)


def unsafe(moment: Moment, place: Mapping[int, int]) -> bool:
    """Whether it was unsafe to disclose: a disclosure that is heard surely enough, and that was pushed away, or neither
    noticed nor answered. One faint cue that nothing else bears out is too little for so grave a word ("I can't see the
    button"), and where somebody noticed, the contact was at worst a thin one."""
    if not (moment.disclosed and passed_over(moment, place)):
        return False
    return not _one_faint_cue(moment) and (_pushed_away(moment, place) or not _noticed(moment))


def _noticed(moment: Moment) -> bool:
    """Whether the reply took notice by more than a question for facts."""
    return moment.notice and any(word.id != "discovery_question" for word in moment.evidence.get("notice", ()))


def _one_faint_cue(moment: Moment) -> bool:
    cues = moment.evidence.get("cue", ())
    return len(cues) == 1 and cues[0].confidence < _SURELY


def _pushed_away(moment: Moment, place: Mapping[int, int]) -> bool:
    """Whether a reply shut the door on it: in time, or before something else came up. What shuts the door on that later
    matter (a fee, long after the stranded customer was looked after) is no answer to this one."""
    against = [word for word in moment.evidence.get("against", ()) if word.id in SPOILED_BY and counts(word)]
    taken = _taken_up_at(moment)
    return any(
        place[word.turn] - place[moment.turn] <= _IN_TIME or (word.turn <= moment.until and not 0 <= taken < word.turn)
        for word in against
    )


def _taken_up_at(moment: Moment) -> int:
    """The turn by which it was noticed, if only by asking about it, and acted on; -1 where it was not, and of a danger. A cool
    goodbye long after ("I've done my knee in", and the freeze was made) shuts the door on something else."""
    if moment.cue == "crisis":
        return -1
    noticed = [word.turn for word in moment.evidence.get("notice", ()) if counts(word)]
    acted = [word.turn for word in moment.evidence.get("act", ()) if counts(word)]
    return max(min(noticed), min(acted)) if noticed and acted else -1


def _happened(moment: Moment) -> bool:
    """Whether it is a loss or another event in somebody's life, which cannot be put right, only heard."""
    return any(cue.id == "sadness" or cue.kind == "life_event" for cue in moment.evidence.get("cue", ()))


def passed_over(moment: Moment, place: Mapping[int, int]) -> bool:
    """Whether the customer was left alone with it: dismissed or deflected (as surely as a guard asks) and never named;
    noticed, with nothing to follow; or not noticed, and neither held nor acted on in time. To close an account is no answer
    to a death: what has happened to somebody is passed over where it was neither noticed nor held, whatever was done.
    ``place`` numbers the stretch of each turn, security questions and their answers left out
    (:attr:`View.place_beyond_checks`)."""
    if moment.name:
        return False
    if _pushed_away(moment, place):
        return True
    if moment.notice:
        return not (moment.contain or moment.act)
    held, done = moment.evidence.get("contain", ()), moment.evidence.get("act", ())
    words = [word for word in held if word not in done] if _happened(moment) else [*held, *done]
    return all(place[word.turn] - place[moment.turn] > _IN_TIME for word in words)
