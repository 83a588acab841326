"""What each criterion really counts: its share of the pillar and of the total, when everything applies."""

from __future__ import annotations

from empathyqa.rubric.model import Criterion, Rubric


def scoring(rubric: Rubric, pillar: str) -> list[Criterion]:
    """The criteria that earn points in a pillar."""
    return [each for each in rubric.criteria if each.pillar == pillar and each.use == "score" and each.status != "experimental"]


def share_of_pillar(criterion: Criterion, rubric: Rubric) -> float:
    """The share of its pillar's points that a criterion can earn, 0 to 1; 0 for one that earns none."""
    inside = scoring(rubric, criterion.pillar)
    if criterion.id not in {each.id for each in inside}:
        return 0.0
    return criterion.weight / sum(each.weight for each in inside)


def pillar_share(pillar: str, rubric: Rubric) -> float:
    """The share of the total that a pillar decides, 0 to 1."""
    weights: dict[str, float] = {name: each.weight for name, each in rubric.pillars.items()}
    return weights.get(pillar, 0.0) / sum(weights.values())


def share_of_total(criterion: Criterion, rubric: Rubric) -> float:
    """The share of the total that a criterion can earn, 0 to 1; for a guard, what it can take off."""
    part = pillar_share(criterion.pillar, rubric)
    if criterion.use == "guard":
        return part * criterion.takes_off / 100
    return part * share_of_pillar(criterion, rubric)


def percent(share: float) -> str:
    """``7.1%``"""
    return f"{100 * share:.1f}%"
