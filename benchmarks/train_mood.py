"""Train how the rest of the talk sways what is heard: ``python benchmarks/train_mood.py [cache]`` (needs the ``train`` extra).

One small logistic regression a swayed label, over what was heard in the turn and in the customer's other turns. What was
heard comes from ears that never saw the conversation's author, as it will be for new conversations. Train it after the
ear and before the steps and the endings, which rest on what is heard.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

import train_ear
from corpus_reading import ROOT, Labelled, corpus
from empathyqa.leanings import Leanings
from empathyqa.signals import listen
from empathyqa.signals.ear.model import Ear
from empathyqa.signals.ear.mood import HEARD, PLACES, SWAYED, by_place
from empathyqa.signals.workings.joined import joined
from train_ear import MEASURE, is_measure, labels_at
from train_steps import fold_ears

SHIPPED = ROOT / "src" / "empathyqa" / "signals" / "ear" / "mood.json"
STRENGTH = 0.05
"""How freely the weights may grow, over features brought to one scale."""
Row = tuple[list[float], frozenset[str], str]


def rows(one: Labelled, ear: Mapping[str, Ear]) -> list[Row]:
    """Features and labels of every customer turn."""
    leanings = Leanings.of(listen(one.transcript, ear=ear).leanings)
    whole = joined(one.transcript)
    turns = [turn for turn in leanings if one.transcript.turns[turn].speaker == "customer"]
    heard = [[leanings.odds(turn, label) for label in HEARD] for turn in turns]
    return [
        (features, labels_at(one, turn, whole), one.author)
        for turn, features in zip(turns, by_place(heard), strict=True)
    ]


def gathered(folds: list[dict[str, Ear]], talks: Iterable[Labelled]) -> list[Row]:
    """All customer turns, each heard by the ear that was trained without its author."""
    fold_of = {author: i for i, fold in enumerate(train_ear.FOLDS) for author in fold}
    return [row for one in talks for row in rows(one, folds[fold_of[one.author]])]


def train(found: list[Row]) -> dict[str, Any]:
    """The weights as data."""
    x = np.array([features for features, _, _ in found])
    scale = x.std(0) + 1e-9
    weight = np.where(is_measure(np.array([author for _, _, author in found])), MEASURE, 1.0)
    swayed = {}
    for label in SWAYED:
        y = np.array([label in marks for _, marks, _ in found])
        fitted = LogisticRegression(C=STRENGTH, max_iter=1000).fit(x / scale, y, sample_weight=weight)
        weights = [[round(float(weight), 3) for weight in part] for part in np.split(fitted.coef_[0] / scale, len(PLACES))]
        swayed[label] = {
            "start": round(float(fitted.intercept_[0]), 3),
            **{place: dict(zip(HEARD, part, strict=True)) for place, part in zip(PLACES, weights, strict=True)},
        }
    about = "What is heard in a turn and in the customer's other turns adds this to the log-odds of a lasting feeling."
    return {"about": about, "swayed": swayed}


def main() -> None:
    warnings.filterwarnings("ignore")
    cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    SHIPPED.write_text(json.dumps(train(gathered(fold_ears(cache), corpus())), indent=1) + "\n", "utf-8")
    print(SHIPPED, len(SWAYED), "labels")


if __name__ == "__main__":
    main()
