"""The sentence under a strength, and its title: only what this contact bears.

That a matter was settled is praised where it was delivered, with nothing left open beside it; a promise is praised as a promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.report.cleaning import one_line
from empathyqa.report.still_open import left_alone, question_left
from empathyqa.report.words import WORDS
from empathyqa.scorecard import CriterionResult, Scorecard

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion

_ENDS = "resolution"
"""The check of how the matter ended: its praise speaks of the whole contact."""
_DONE = frozenset(("resolution", "confirmation", "gladness", "question_answered"))


def praise_for(result: CriterionResult, criterion: Criterion | None, card: Scorecard) -> tuple[str, str]:
    """Title and sentence: the rubric's, but of how the matter ended no more than is so."""
    title, praise = one_line(result.title), one_line(criterion.coach.praise) if criterion else ""
    if criterion is None or criterion.check != _ENDS:
        return title, praise
    alone = question_left(card) or any(map(left_alone, card.moments))
    if card.resolution_status == "promised" and _DONE.isdisjoint(one.signal for one in result.evidence):
        return WORDS["strength_promised"], "" if alone else WORDS["praise_promised"]
    if card.resolution_status == "promised":
        return WORDS["strength_begun"], "" if alone else WORDS["praise_begun"]
    return title, WORDS["praise_done"] if alone else praise
