"""Whether a scorecard still says what its words earn: derived again from transcript and rubric, and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from empathyqa.codes import problem

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.rubric.answers import Answers
    from empathyqa.rubric.model import Rubric
    from empathyqa.scorecard import Scorecard
    from empathyqa.transcript import Transcript

__all__ = ["verify"]


def verify(card: Scorecard, transcript: Transcript, rubric: Rubric, answers: Answers | None = None) -> list[Problem]:
    """Every way in which the card is not what these words earn by this rubric; an empty list when it is.

    ``answers`` are those of people that the card was made with.
    Another library version is a warning: what is heard may differ between versions.
    """
    from empathyqa.scorer import Scorer

    scorer = Scorer(rubric, answers=answers)
    found = list(_other_inputs(card, transcript, scorer.rubric_hash))
    if not any(each.severity == "error" for each in found):
        found += _other_results(card, scorer.score(transcript))
    return found


def _other_inputs(card: Scorecard, transcript: Transcript, rubric_hash: str) -> Iterator[Problem]:
    from empathyqa import __version__

    receipt = card.receipt
    if receipt.transcript_hash != transcript.sha256:
        message = f"scorecard '{card.id}' was made from other words than '{transcript.id}' holds"
        yield problem("V001", message, path=transcript.path)
    if receipt.rubric_hash != rubric_hash:
        message = f"scorecard '{card.id}' was made with another state of the rubric '{receipt.rubric}'"
        yield problem("V002", message)
    if receipt.library_version != __version__:
        message = f"scorecard '{card.id}' was made by version {receipt.library_version}, and this is {__version__}"
        yield problem("V003", message, warning=True)


def _other_results(card: Scorecard, again: Scorecard) -> Iterator[Problem]:
    for what, said, derived in _figures(card, again):
        if said != derived:
            message = f"{what} is {_said(said)} on the scorecard, and {_said(derived)} when derived again"
            yield problem("V004", message)


def _figures(card: Scorecard, again: Scorecard) -> Iterator[tuple[str, object, object]]:
    yield "the total", card.total, again.total
    yield "the band", card.band, again.band
    for name in again.pillars.keys() | card.pillars.keys():
        yield f"the pillar {name}", _pillar(card, name), _pillar(again, name)
    outcomes = {result.criterion: result.outcome.value for result in card.results}
    for result in again.results:
        yield f"the outcome of {result.criterion}", outcomes.pop(result.criterion, None), result.outcome.value
    for criterion, outcome in outcomes.items():
        yield f"the outcome of {criterion}", outcome, None
    yield "the receipt", card.receipt.lines, again.receipt.lines


def _pillar(card: Scorecard, name: str) -> float | None:
    return card.pillars[name].score if name in card.pillars else None


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return f"{len(value)} lines"
    return "nothing" if value is None else f"{value:.2f}" if isinstance(value, float) else f"'{value}'"
