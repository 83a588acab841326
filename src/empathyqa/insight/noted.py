"""What an agent does well and what to work on: at most two things, ranked by weight × gap × opportunities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.insight.contact import Contact, sentence_around
from empathyqa.insight.criteria import CriterionFigures
from empathyqa.scorecard import CriterionResult, Evidence, Outcome

MOST_PRIORITIES = 2
MOST_STRENGTHS = 4
FEWEST_CALLS = 3
"""Calls in which a criterion must have applied before it is called a strength or a priority."""
LEAST_LOSS = 0.5
"""Points of the total, a contact, from which something is worth a priority."""
STRONG = 0.75
_A_SENTENCE = 6
WIDE = 0.5
"""Met share of the whole team at or below which a miss is more likely the process's than the agent's."""


@dataclass(frozen=True, slots=True)
class Words:
    """Evidence with the contact it comes from."""

    contact: Contact
    result: CriterionResult
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Noted:
    """A strength or a priority."""

    own: CriterionFigures
    team: CriterionFigures | None
    tip: str
    try_saying: str
    why: str
    words: tuple[Words, ...]
    team_wide: bool
    """Most of the team misses it too: look at the process and the rubric before the person."""


def priorities(
    contacts: Sequence[Contact], own: Sequence[CriterionFigures], team: dict[str, CriterionFigures]
) -> tuple[Noted, ...]:
    """At most two criteria that leave most points behind, a contact, each with words of its own; the points hold weight,
    gap and opportunities."""
    open_ = [one for one in own if one.judged and one.applied >= FEWEST_CALLS and one.lost >= LEAST_LOSS]
    ranked = sorted(open_, key=lambda one: (-round(one.lost, 6), one.id))
    noted = [_noted(contacts, one, team, (Outcome.MISSED, Outcome.PARTLY)) for one in ranked]
    return tuple(_with_its_own_words(noted))[:MOST_PRIORITIES]


def strengths(
    contacts: Sequence[Contact], own: Sequence[CriterionFigures], team: dict[str, CriterionFigures]
) -> tuple[Noted, ...]:
    """At most four criteria met in three of four calls or more that earn most; those with words to quote first."""
    good = [
        one
        for one in own
        if one.use == "score" and one.applied >= FEWEST_CALLS and (one.rate.share or 0) >= STRONG and one.earned > 0
    ]
    ranked = sorted(good, key=lambda one: (-round(one.earned * (one.rate.share or 0), 6), one.id))
    noted = [_noted(contacts, one, team, (Outcome.MET,)) for one in ranked]
    return tuple(_with_its_own_words(sorted(noted, key=lambda one: not one.words)))[:MOST_STRENGTHS]


def _with_its_own_words(noted: list[Noted]) -> list[Noted]:
    """Those whose first words no earlier one shows."""
    shown: set[tuple[str, int | None, int]] = set()
    kept = []
    for one in noted:
        places = {(words.contact.card.id, words.evidence.turn, words.evidence.start) for words in one.words[:1]}
        if not places & shown:
            shown |= places
            kept.append(one)
    return kept


def _noted(
    contacts: Sequence[Contact],
    own: CriterionFigures,
    team: dict[str, CriterionFigures],
    outcomes: tuple[Outcome, ...],
) -> Noted:
    beside = team.get(own.id)
    last = next(r for contact in reversed(contacts) for r in contact.card.results if r.criterion == own.id)
    wide = beside is not None and beside.contacts > own.contacts and (beside.rate.share or 0) <= WIDE
    words = _words(contacts, own.id, outcomes)
    return Noted(own, beside, last.tip, last.try_saying, last.why, words, wide)


def _words(contacts: Sequence[Contact], criterion: str, outcomes: tuple[Outcome, ...]) -> tuple[Words, ...]:
    """The first evidence with words of up to two contacts: for misses the latest contacts, for strengths the best,
    there the agent's own words and whole sentences first.
    """
    best = outcomes == (Outcome.MET,)
    order = sorted(contacts, key=lambda one: -(one.card.total or 0)) if best else list(reversed(contacts))
    found: list[Words] = []
    for contact in order:
        result = next((r for r in contact.card.results if r.criterion == criterion and r.outcome in outcomes), None)
        said = _evidence(contact, result, best) if result is not None else None
        if result is not None and said is not None:
            found.append(Words(contact, result, said))
    found = _each_once(found)
    if best:
        found.sort(key=lambda words: _words_in_sentence(words) < _A_SENTENCE)
    return tuple(found[:2])


def _each_once(found: list[Words]) -> list[Words]:
    """Without the same words said twice; what was only called for is shown once."""
    return list({" ".join(one.evidence.text.split()).casefold(): one for one in reversed(found)}.values())[::-1]


def _evidence(contact: Contact, result: CriterionResult, best: bool) -> Evidence | None:
    if not best:
        said = next((one for one in result.evidence if one.text), None)
        return said or next(iter(result.evidence), None)
    return next((one for one in result.evidence if one.text and not one.expected and _by_agent(contact, one)), None)


def _by_agent(contact: Contact, evidence: Evidence) -> bool:
    """Whether the agent said it; unknown counts as yes."""
    if contact.transcript is None or evidence.turn is None:
        return True
    return contact.transcript.turns[evidence.turn].speaker == "agent"


def _words_in_sentence(words: Words) -> int:
    evidence, transcript = words.evidence, words.contact.transcript
    if transcript is None or evidence.turn is None:
        return len(evidence.text.split())
    text = transcript.turns[evidence.turn].text
    start, end = sentence_around(text, evidence.start, evidence.end)
    return len(text[start:end].split())
