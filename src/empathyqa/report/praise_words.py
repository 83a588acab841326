"""The sentence under a strength, and its title: only what this contact bears.

That a matter was settled is praised where it was delivered, with nothing left open beside it; a promise is praised as a promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.report.cleaning import one_line
from empathyqa.report.still_open import dated, left_alone, question_left
from empathyqa.report.words import WORDS
from empathyqa.scorecard import CriterionResult, Scorecard

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion, Rubric

_ENDS = "resolution"
"""The check of how the matter ended: its praise speaks of the whole contact."""
_CARRIES = "effort_taken_off"
"""The check of who does the work: "so that they need not" is said of a step with a day."""
_DONE = frozenset(("resolution", "confirmation", "gladness", "question_answered"))


def praise_for(result: CriterionResult, criterion: Criterion | None, card: Scorecard, rubric: Rubric | None) -> tuple[str, str]:
    """Title and sentence: the rubric's, but of how the matter ended, and of the work taken on, no more than is so."""
    title, praise = one_line(result.title), one_line(criterion.coach.praise) if criterion else ""
    if criterion is not None and criterion.check == _CARRIES and card.resolution_status == "promised" and not dated(card, rubric):
        return title, WORDS["praise_taken_on"]
    if criterion is None or criterion.check != _ENDS:
        return title, praise
    alone = question_left(card) or any(map(left_alone, card.moments))
    if card.resolution_status == "promised" and _DONE.isdisjoint(one.signal for one in result.evidence):
        return WORDS["strength_promised"], "" if alone else WORDS["praise_promised"]
    if card.resolution_status == "promised":
        return WORDS["strength_begun"], "" if alone else WORDS["praise_begun"]
    return title, WORDS["praise_done"] if alone else praise
