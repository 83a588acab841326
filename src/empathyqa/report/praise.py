"""A criterion as a strength: the agent's words alone, and a sentence that reads as praise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from empathyqa.report.agents_words import is_limit, words_to_show
from empathyqa.report.criteria_told import quotes_of
from empathyqa.report.praise_words import praise_for
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.view import CriterionView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import CriterionResult, Scorecard
from empathyqa.signal import Signal

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric


def as_strength(
    view: CriterionView, result: CriterionResult, card: Scorecard, book: QuoteBook, heard: Sequence[Signal], rubric: Rubric | None
) -> CriterionView:
    """The view with the agent's own words for quotes, no stock line while there are others, a limit set kindly first.

    The sentence under it is the rubric's praise, or none: why a criterion matters often tells what happens without it,
    which under a tick reads as a threat.
    """
    shown = words_to_show(result, heard)
    criterion = next((one for one in rubric.criteria if one.id == result.criterion), None) if rubric else None
    title, praise = praise_for(result, criterion, card, rubric)
    if shown and is_limit(shown[0], heard):
        praise = WORDS["praise_limit"]
    return replace(view, title=title, quotes=quotes_of(replace(result, evidence=tuple(shown)), book), praise=praise)
