"""Train the reading of how a contact ended: ``python benchmarks/train_endings.py [cache]`` (needs the ``train`` extra).

One sparse multinomial regression over what was heard in the conversations whose ending readers marked. What was heard
comes from ears that never saw the conversation's author, as it will be for new conversations.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

import train_ear
from corpus_reading import ROOT, Labelled, corpus
from empathyqa.ending import by_rule
from empathyqa.ending.features import features
from empathyqa.signals import listen
from empathyqa.signals.ear.model import Ear
from empathyqa.stretches import merge, places
from train_ear import is_measure
from train_steps import fold_ears

SHIPPED = ROOT / "src" / "empathyqa" / "ending" / "endings.json"
STRENGTH = 0.2
MEASURE = 3.0
"""How much more a contact of the first corpus counts: how often contacts end well is told by its writers, who chose freely."""


def example(one: Labelled, ear: dict[str, Ear]) -> tuple[dict[str, float], str]:
    """Features and the marked ending of a conversation."""
    signals = listen(one.transcript, ear=ear)
    place = places(merge(one.transcript))
    return features(signals, place, by_rule(signals, place)[0]), one.labels["resolution_status"]


def gathered(folds: list[dict[str, Ear]], talks: Iterable[Labelled]) -> list[tuple[dict[str, float], str]]:
    """All examples, each heard by the ear that was trained without its author."""
    fold_of = {author: i for i, fold in enumerate(train_ear.FOLDS) for author in fold}
    return [example(one, folds[fold_of[one.author]]) for one in talks]


def train(examples: list[tuple[dict[str, float], str]], authors: list[str]) -> dict[str, Any]:
    """The weights as data; one author a conversation."""
    weight = np.where(is_measure(np.array(authors)), MEASURE, 1.0)
    names = sorted({name for found, _ in examples for name in found})
    x = np.array([[found.get(name, 0.0) for name in names] for found, _ in examples])
    y = np.array([marked for _, marked in examples])
    fitted = LogisticRegression(C=STRENGTH, penalty="l1", solver="saga", max_iter=1000, random_state=0)
    fitted.fit(x, y, sample_weight=weight)
    out = {}
    for ending, start, row in zip(fitted.classes_, fitted.intercept_, fitted.coef_, strict=True):
        weights = {name: round(float(w), 3) for name, w in zip(names, row, strict=True) if abs(w) > 0.02}
        out[str(ending)] = {"start": round(float(start), 3), "weights": weights}
    return {"about": "What each hearing adds to how a contact may have ended.", "endings": out}


def main() -> None:
    warnings.filterwarnings("ignore")
    cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    talks = list(corpus())
    data = train(gathered(fold_ears(cache), talks), [one.author for one in talks])
    SHIPPED.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    print(SHIPPED, {ending: len(part["weights"]) for ending, part in data["endings"].items()})


if __name__ == "__main__":
    main()
