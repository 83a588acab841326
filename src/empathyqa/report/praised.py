"""What a reason against praise looks at: the card, and what each criterion of its rubric checks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from empathyqa.scorecard import Scorecard

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion, Rubric


@dataclass(frozen=True)
class Praised:
    """A scorecard, and the criteria of its rubric by id, where the rubric is known."""

    card: Scorecard
    criteria: dict[str, Criterion]

    @classmethod
    def by(cls, card: Scorecard, rubric: Rubric | None) -> Praised:
        """With the rubric's criteria, if there is a rubric."""
        return cls(card, {one.id: one for one in rubric.criteria} if rubric else {})

    def check_of(self, criterion: str) -> str | None:
        """The check behind a criterion; ``None`` where the rubric is not known."""
        return self.criteria[criterion].check if criterion in self.criteria else None
