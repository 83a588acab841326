"""What to look at first: by weight and gap, as the receipt has them; no new score is made here."""

from __future__ import annotations

from empathyqa.results import harm_left, hint_left
from empathyqa.scorecard import CriterionResult, Outcome, Scorecard

LEAST_GAIN = 1.5
"""Points of the total from which something is worth a priority (a convention: below it, a call is better left alone)."""
BESIDE_HARM = 4.0
"""Points from which something about the matter is worth a priority beside a hint of harm."""
MOST_PRIORITIES = 2
_LEADS = ("crisis", "vulnerability", "sadness")


def points_of(card: Scorecard, result: CriterionResult) -> tuple[float, float] | None:
    """Points of the total that a criterion earned, and could have; ``None`` where the receipt has none for it."""
    lines = [line for line in card.receipt.lines if line.criterion == result.criterion]
    if not lines:
        return None
    return sum(line.points for line in lines), sum(line.of for line in lines)


def gap(card: Scorecard, result: CriterionResult) -> float:
    """Points of the total still to be had: weight × gap."""
    points = points_of(card, result)
    if points is not None:
        return points[1] - points[0]
    earned = result.outcome.value_earned
    if earned is None or result.use not in ("score", "guard"):
        return 0.0
    pillar = card.pillars.get(result.pillar)
    whole = sum(one.weight for one in card.pillars.values() if one.score is not None)
    if pillar is None or pillar.score is None or not whole:
        return 0.0
    share = pillar.weight / whole
    if result.use == "guard":
        return share * result.takes_off * (1 - earned)
    return share * 100 * result.weight * (1 - earned) / pillar.possible if pillar.possible else 0.0


def priorities(card: Scorecard) -> tuple[CriterionResult, ...]:
    """At most two criteria to look at first: a critical one that was missed, then the largest weight × gap.

    None that is worth less than :data:`LEAST_GAIN`, a critical one apart, and no second one about the first one's words.
    Beside a vulnerability or a danger, the one about the person stands before the one about the matter; not one that was
    met in part, where something was done about every disclosure, before a matter that was missed. Beside a hint of harm nothing
    trivial is coached: no wait that was not explained, no check before the goodbye.
    """
    open_ = [
        result
        for result in card.results
        if result.outcome in (Outcome.PARTLY, Outcome.MISSED)
        and result.use in ("score", "guard")
        and (gap(card, result) >= LEAST_GAIN or result.critical)
    ]
    ranked = sorted(open_, key=lambda r: (not (r.critical and r.outcome is Outcome.MISSED), -round(gap(card, r), 6), r.criterion))
    if harm_left(card.results):  # beside a hint of harm that nobody took up nothing routine is coached
        ranked = [one for one in ranked if one.outcome is Outcome.MISSED and (one.critical or one.pillar == "empathy")]
    elif card.alerts:
        ranked = [one for one in ranked if _worth_it_beside_harm(card, one)]
    kept: list[CriterionResult] = []
    for result in ranked:
        if not any(_same_matter(result, one) for one in kept):
            kept.append(result)
    chosen = kept[:MOST_PRIORITIES]
    if any(moment.cue in ("crisis", "vulnerability") for moment in card.moments):
        word_only = _helped(card) and any(one.outcome is Outcome.MISSED for one in chosen)
        chosen.sort(key=lambda r: (not (r.critical and r.outcome is Outcome.MISSED), not _leads(r, word_only)))
    return tuple(chosen)


def _worth_it_beside_harm(card: Scorecard, result: CriterionResult) -> bool:
    """Whether it is about the person, critical, or about what became of the matter; effort and manners can wait."""
    if result.critical or result.pillar == "empathy":
        return True
    return result.pillar != "efficiency" and gap(card, result) >= BESIDE_HARM


def _leads(result: CriterionResult, word_only: bool) -> bool:
    """Whether it is about the person, and not merely half met beside a matter that was missed."""
    return result.pillar == "empathy" and not (word_only and result.outcome is Outcome.PARTLY)


def _helped(card: Scorecard) -> bool:
    """Whether something was done about everything that was disclosed: no danger, and no hint left where it was. What is
    lacking then is a word, and a word does not come before a matter that was missed."""
    told = [moment for moment in card.moments if moment.cue in ("crisis", "vulnerability")]
    return all(moment.act and moment.cue != "crisis" for moment in told) and not hint_left(card.results)


def person_first(card: Scorecard) -> bool:
    """Whether fear, danger, grief or a vulnerability leads the talk: then the person comes before the matter's name.

    A vulnerability, a sadness or a danger leads wherever it stands; a worry where no moment is stronger.
    """
    strongest = max((moment.level or 2 for moment in card.moments), default=0)
    return any(moment.cue in _LEADS or (moment.cue == "anxiety" and (moment.level or 2) == strongest) for moment in card.moments)


def _same_matter(one: CriterionResult, other: CriterionResult) -> bool:
    """Whether two criteria rest on the same words: half of the fewer at least; or lack something in the same turn; without
    words or place, on the same reason."""
    mine, theirs = _quoted(one), _quoted(other)
    if one.pillar == other.pillar and _lacking(one) & _lacking(other):
        return True
    if not mine and not theirs:
        return one.reason == other.reason
    return bool(mine and theirs) and 2 * len(mine & theirs) >= min(len(mine), len(theirs))


def _lacking(result: CriterionResult) -> set[int]:
    """The turns in which something was called for and not heard: one silence is one thing to work on."""
    return {one.turn for one in result.evidence if one.expected and one.turn is not None}


def _quoted(result: CriterionResult) -> set[tuple[int | None, int]]:
    return {(one.turn, one.start) for one in result.evidence if one.text and not one.expected}
