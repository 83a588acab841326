"""Scorer: a rubric made ready once, then applied to any number of conversations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from empathyqa import scoring, whole
from empathyqa.bands import verdict_of
from empathyqa.checks import BUILT_IN, Check, View
from empathyqa.checks.apologies import for_the_matter
from empathyqa.checks.feeling_settles import told_again
from empathyqa.compiled import hash_of
from empathyqa.contact_facts import contact_facts, names_sector
from empathyqa.moments import trace
from empathyqa.phrase_hits import PhraseHits
from empathyqa.quickly import quickly
from empathyqa.receipt import receipt_lines
from empathyqa.scorecard import CriterionResult, Outcome, Receipt, Scorecard
from empathyqa.sheet import Sheet
from empathyqa.signal import Moment, Signals
from empathyqa.stretches import merge, places

if TYPE_CHECKING:
    from empathyqa.details import DetailsAsked
    from empathyqa.rubric.answers import Answers
    from empathyqa.rubric.model import Rubric
    from empathyqa.transcript import Transcript


_A_PERSON, _NONE = Outcome.NEEDS_A_PERSON, Outcome.NOT_APPLICABLE
_scorecard, _made_receipt = quickly(Scorecard), quickly(Receipt)


class Scorer:
    """A rubric, compiled. Immutable after construction, safe to share between threads, and picklable.

    Raises :class:`RubricError` with every check, condition or setting that does not fit.
    """

    __slots__ = ("_details", "_mixes", "_phrases", "_sheet", "answers", "checks", "rubric", "rubric_hash")

    def __init__(self, rubric: Rubric, checks: Iterable[Check[Any]] = BUILT_IN, answers: Answers | None = None) -> None:
        from empathyqa.rubric.mixing import mixed

        self.rubric = rubric
        self.checks = tuple(checks)
        self.answers = answers
        """What people said of single criteria; it stands in place of what the library made of them."""
        self.rubric_hash = hash_of(rubric)
        by_id = {check.id: check for check in self.checks}
        self._sheet = Sheet(rubric, by_id)
        self._phrases = PhraseHits.of(rubric)
        self._details = _details_of(rubric)
        self._mixes = tuple(Sheet(mixed(rubric, mix), by_id) for mix in rubric.mixes)

    def __reduce__(self) -> tuple[Any, ...]:
        if self.checks == BUILT_IN and self.answers is None:
            return (Scorer, (self.rubric,))
        return (Scorer, (self.rubric, self.checks, self.answers))

    def score(self, transcript: Transcript) -> Scorecard:
        """The scorecard of one conversation: listens, then judges."""
        from empathyqa.signals import listen

        return self.judge(listen(transcript))

    def score_many(self, transcripts: Iterable[Transcript], workers: int = 1) -> Iterator[Scorecard]:
        """The scorecards of many conversations in order; with ``workers`` above 1, in as many processes.

        The first conversation that cannot be scored raises; :func:`empathyqa.batch.score_each` keeps failures apart.
        """
        if workers <= 1:
            yield from map(self.score, transcripts)
            return
        from empathyqa.batch import score_in_processes

        yield from score_in_processes(self, transcripts, workers)

    def with_sectors(self, signals: Signals) -> Signals:
        """The signals, and the cues of vulnerability that the words of the rubric's sectors tell; what is judged.

        What was heard once can so be judged by rubrics of several trades. The same signals where neither the rubric nor
        the source names a sector.
        """
        if not self.rubric.sectors and not names_sector(signals.transcript.metadata):
            return signals
        from empathyqa.signals.sector_packs import with_sectors

        return with_sectors(signals, self.rubric.sectors)

    def judge(self, signals: Signals, moments: tuple[Moment, ...] | None = None) -> Scorecard:
        """The scorecard of a conversation that was already listened to. Reads no text but for a team's own phrases
        and the words of its sectors."""
        signals = self.with_sectors(signals)
        signals = self._phrases.heard_in(signals) if self._phrases else signals
        stretches = merge(signals.transcript)
        place = places(stretches)
        view = View(signals, trace(signals, stretches, place) if moments is None else moments, stretches, place)
        sheet = self._sheet_for(signals.transcript)
        results = sheet.judge(view)
        if self.answers is not None:
            results = self.answers.over(signals.transcript.id, results)
        return self._card(view, results, sheet)

    def _sheet_for(self, transcript: Transcript) -> Sheet:
        """The criteria with the weights for this contact."""
        if self._mixes:
            from empathyqa.rubric.mixing import mix_for

            number = mix_for(self.rubric, transcript)
            if number is not None:
                return self._mixes[number]
        return self._sheet

    def _card(self, view: View, results: tuple[CriterionResult, ...], sheet: Sheet) -> Scorecard:
        signals, transcript, rubric = view.signals, view.signals.transcript, sheet.rubric
        told = [each for each in results if each.outcome is not _NONE or each.evidence]
        moved = scoring.moving(told)
        pillars = scoring.add_up(moved, rubric, sheet.weights)
        total = scoring.total_of(pillars)
        status = view.ending.status
        again = told_again(view) if view.moments else (0, 0)
        place = view.place_beyond_checks if view.moments else view.place  # asked of moments alone
        kind = whole.archetype(view.moments, status, place, again)[0]
        band, capped_by, held_from = verdict_of(total, pillars, told, rubric, kind)
        facts = contact_facts(transcript.metadata)
        return _scorecard(
            id=transcript.id,
            total=total,
            band=band,
            complete=None not in [pillar.score for pillar in pillars.values()],
            pillars=pillars,
            results=results,
            moments=view.moments,
            archetype=kind,
            resolution_status=status,
            name_status=whole.name_status(signals)[0],
            over_apology=whole.over_apology(for_the_matter(view), signals, view.moments)[0],
            scripted_empathy=whole.scripted_empathy(signals)[0],
            receipt=self._receipt(transcript, moved, pillars, rubric),
            rubric_title=rubric.title,
            because=rubric.because,
            alerts=tuple([r.criterion for r in told if r.outcome is _A_PERSON and r.evidence]),
            capped_by=capped_by,
            held_from=held_from,
            other_rules=scoring.other_rules(pillars, moved),
            abstained=dict(signals.abstained),
            channel=transcript.channel,
            agent_name=transcript.agent_name,
            customer_name=transcript.customer_name,
            agent_id=facts.agent_id,
            date=facts.date,
            queue=facts.queue,
            warnings=transcript.warnings,
            extracted=self._details.in_(signals) if self._details is not None else (),
        )

    def _receipt(self, transcript: Transcript, results: list[CriterionResult], pillars: Any, rubric: Rubric) -> Receipt:
        return _made_receipt(
            self.rubric.rubric, str(self.rubric.version), self.rubric_hash, library_version(), transcript.sha256,
            receipt_lines(results, pillars, rubric),
        )  # fmt: skip


def _details_of(rubric: Rubric) -> DetailsAsked | None:
    """The facts to be noted; what looks for them is only imported where a rubric asks."""
    if not rubric.extract:
        return None
    from empathyqa.details import DetailsAsked

    return DetailsAsked.by(rubric)


def score(transcript: Transcript, rubric: Rubric | None = None) -> Scorecard:
    """The scorecard of one conversation, by the balanced rubric unless another is given.

    A rubric is compiled when it is first met, so that calling this in a loop costs no more than a :class:`Scorer`.
    """
    return _ready(_balanced() if rubric is None else rubric).score(transcript)


_RECENT = 8
_recent: dict[int, Scorer] = {}


def _ready(rubric: Rubric) -> Scorer:
    """The rubric compiled, now or lately; the scorer holds its rubric, so an id cannot be taken by another."""
    found = _recent.get(id(rubric))
    if found is None:
        if len(_recent) >= _RECENT:
            _recent.clear()
        found = _recent[id(rubric)] = Scorer(rubric)
    return found


@cache
def _balanced() -> Rubric:
    from empathyqa.rubric import load_rubric

    return load_rubric("balanced")


@cache
def library_version() -> str:
    """The version of this library that is installed."""
    from empathyqa import __version__

    return __version__
