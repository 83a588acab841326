"""Train the readout of a moment's steps: ``python benchmarks/train_steps.py`` (needs the ``train`` extra).

One small sparse logistic regression a step, over what was heard in the replies to the moments that readers marked.
What was heard there comes from ears that never saw the conversation's author, as it will be for new conversations.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

import train_ear
from corpus_reading import ROOT, Labelled, corpus
from empathyqa.moments import trace
from empathyqa.replies import STEPS, answer_to
from empathyqa.signal import Moment, Signals
from empathyqa.signals import listen
from empathyqa.signals.ear.model import Ear, ears_from
from empathyqa.steps import features
from hearing_measure import NEAR
from train_ear import is_measure

SHIPPED = ROOT / "src" / "empathyqa" / "steps.json"
THRESHOLDS = {"notice": 0.55, "name": 0.4, "contain": 0.45, "act": 0.58}
"""Chances from which a step counts as taken: where agreement beyond chance was best on held-out authors."""
STRENGTH = 0.6
MEASURE = 2.0
"""How much more a moment of the first corpus counts: its writers chose their matter freely, the later ones were asked for
what was missed before, so how often a step is taken is told by the first."""


Example = tuple[dict[str, float], list[bool]]


def examples(one: Labelled, ear: dict[str, Ear]) -> list[Example]:
    """Features and marks of every moment that readers marked in a conversation."""
    return examples_of(one, listen(one.transcript, ear=ear))


def examples_of(one: Labelled, signals: Signals) -> list[Example]:
    """The same, of what was heard in it: each moment from where to where readers drew it, and once more as the library
    draws it, where it finds the same one. What is said to a feeling that nobody heard falls to the one before it, so a
    step must be known in both: on held-out authors it agrees better, above all acting (.43 to .50 on the first corpus)."""
    marked = sorted(one.labels["moments"], key=lambda moment: moment["turn"])
    last = len(one.transcript.turns) - 1
    ends = [later["turn"] - 1 for later in marked[1:]] + [last]
    drawn = [(moment["turn"], end, moment) for moment, end in zip(marked, ends, strict=False)]
    drawn += [(found.turn, found.until, moment) for moment, found in found_again(marked, trace(signals))]
    return [
        (features(signals, answer_to(one.transcript, turn, end)), [bool(moment[step]) for step in STEPS])
        for turn, end, moment in drawn
    ]


def found_again(marked: Sequence[dict[str, Any]], found: Iterable[Moment]) -> Iterator[tuple[dict[str, Any], Moment]]:
    """The moments that readers marked beside those of the library that are the same."""
    left = list(found)
    for moment in marked:
        same = next((one for one in left if abs(one.turn - moment["turn"]) <= NEAR), None)
        if same is not None:
            left.remove(same)
            yield moment, same


def gathered(folds: list[dict[str, Ear]]) -> tuple[list[dict[str, float]], np.ndarray[Any, Any], list[str]]:
    """All marked moments of the corpus, each heard by the ear that was trained without its author; marks and authors."""
    found, marks, authors = [], [], []
    fold_of = {author: i for i, fold in enumerate(train_ear.FOLDS) for author in fold}
    for one in corpus():
        for names, marked in examples(one, folds[fold_of[one.author]]):
            found.append(names)
            marks.append(marked)
            authors.append(one.author)
    return found, np.array(marks), authors


def fold_ears(cache: Path | None) -> list[dict[str, Ear]]:
    """One ear for every fold of authors, trained without them; kept in ``cache`` where given."""
    out = []
    for i, fold in enumerate(train_ear.FOLDS):
        path = cache / f"fold{i}.json" if cache else None
        if path is not None and path.exists():
            data = json.loads(path.read_text("utf-8"))
        else:
            data = train_ear.model([one for one in corpus() if one.author not in fold])
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(json.dumps(data), "utf-8")
        out.append(ears_from(data))
    return out


def train(found: list[dict[str, float]], marks: np.ndarray[Any, Any], authors: list[str]) -> dict[str, Any]:
    """The readout as data."""
    weight = np.where(is_measure(np.array(authors)), MEASURE, 1.0)
    names = sorted({name for features_of in found for name in features_of})
    x = np.array([[features_of.get(name, 0.0) for name in names] for features_of in found])
    steps = {}
    for number, step in enumerate(STEPS):
        fitted = LogisticRegression(C=STRENGTH, penalty="l1", solver="liblinear", random_state=0)
        fitted.fit(x, marks[:, number], sample_weight=weight)
        weights = {
            name: round(float(weight), 3) for name, weight in zip(names, fitted.coef_[0], strict=True) if abs(weight) > 0.01
        }
        limit = THRESHOLDS[step]
        steps[step] = {
            "start": round(float(fitted.intercept_[0]), 3),
            "threshold": round(float(np.log(limit / (1 - limit))), 3),
            "weights": weights,
        }
    return {"about": "What each hearing in the replies adds to the log-odds of a moment's steps.", "steps": steps}


def main() -> None:
    warnings.filterwarnings("ignore")
    cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    data = train(*gathered(fold_ears(cache)))
    SHIPPED.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    print(SHIPPED, {step: len(part["weights"]) for step, part in data["steps"].items()})


if __name__ == "__main__":
    main()
