"""Mixes: a rubric with other weights for some contacts. What is judged stays the same; what it counts differs."""

from __future__ import annotations

from empathyqa.rubric.model import Mix, Rubric
from empathyqa.rubric.only_for import why_not
from empathyqa.transcript import Transcript


def mixed(rubric: Rubric, mix: Mix) -> Rubric:
    """The rubric with the weights of one mix; its title names the mix, and the reason is the mix's."""
    weights: dict[str, float] = {str(name): weight for name, weight in mix.pillars.items()}
    pillars = {
        name: pillar.model_copy(update={"weight": weights.get(name, pillar.weight)}) for name, pillar in rubric.pillars.items()
    }
    criteria = [
        each.model_copy(update={"weight": mix.weights.get(each.id, each.weight)}) if each.id in mix.weights else each
        for each in rubric.criteria
    ]
    title, because = f"{rubric.title} ({mix.name})", " ".join((rubric.because, mix.because)).strip()
    return rubric.model_copy(update={"pillars": pillars, "criteria": criteria, "title": title, "because": because, "mixes": []})


def mix_for(rubric: Rubric, transcript: Transcript) -> int | None:
    """The number of the first mix that is for this contact; ``None`` where the weights are the usual ones."""
    for number, mix in enumerate(rubric.mixes):
        if not why_not(mix.only_for, transcript):
            return number
    return None
