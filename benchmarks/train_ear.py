"""Train the ear: ``python benchmarks/train_ear.py [--out ear.json] [--held-out a,b]`` (needs the ``train`` extra).

One logistic regression a label over the features the library itself computes, cut to those that carry most. Scores of
held-out authors calibrate the log-odds and set the thresholds, so a shipped confidence is one that was measured on unseen
writers.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.linear_model import LogisticRegression

from corpus_reading import ROOT, Labelled, corpus
from empathyqa.signal import EMOTIONS
from empathyqa.signals import BUILT_IN
from empathyqa.signals.ear.features import BETWEEN, OF_WORDS, Said, blocks, name_of
from empathyqa.signals.ear.grouped import BETWEEN_GROUPS
from empathyqa.signals.listening import noted_turns
from empathyqa.signals.talk import Talk, runs_before
from empathyqa.signals.vocabulary import AGENT_IDS, CUSTOMER_IDS, DRIVERS
from empathyqa.signals.workings.joined import Joined, joined, turns_of
from empathyqa.signals.workings.verdicts import CLEAR

SHIPPED = ROOT / "src" / "empathyqa" / "signals" / "ear" / "ear.json"
FOLDS = (
    ("a", "d", "g", "w1", "w4", "w7", "w10", "w12", "w15", "w18", "w19", "w24", "w27", "w29", "w32",
     "w35", "w38"),
    ("b", "e", "h", "w2", "w5", "w8", "w11", "w13", "w16", "w20", "w22", "w25", "w28", "w30",
     "w33", "w36"),
    ("c", "f", "j", "k", "w3", "w6", "w9", "w14", "w17", "w21", "w23", "w26", "w31", "w34", "w37"),
)  # fmt: skip
SURE = {"": 0.46, CLEAR: 0.42, "resolution": 0.54, "unresolved": 0.38, "vulnerability": 0.37, "crisis": 0.25}
"""Calibrated probability from which a label counts as heard: one for all, which is best for precision and recall
together, but lower where a cue that is missed costs more than one looked at in vain (feelings, what stays open,
vulnerability, crisis), and higher for a fix, which later writers marked at every answer."""
STRENGTH, LEAST = 2.0, 3
MEASURE = 4.0
"""How much more a turn of the first corpus counts where odds are made right: its writers chose their matter freely, while
the later ones were asked for what was missed before (crises, plain days), so how often things occur is told by the first."""
OWN = 0.5
"""How much counts of what a feature weighs in the first corpus beyond its weight in all: half is best on held-out authors
and keeps what is heard on real contacts."""
MOST = {"agent": (4000, 6), "customer": (8000, 12)}
"""How many features a label of a side keeps at most, in all and for every turn that has the label. What customers show is
told in more ways: twice as many hear it better on held-out authors, where agents' words gain nothing."""
Row = tuple[dict[str, float], frozenset[str], str]


def rows(talks: list[Labelled]) -> dict[str, list[Row]]:
    """Every turn's features, labels and author, by side."""
    out: dict[str, list[Row]] = {"agent": [], "customer": []}
    for one in talks:
        whole = joined(one.transcript)
        turns = noted_turns(Talk(one.transcript if whole is None else whole.transcript), BUILT_IN)
        noted, said = [n for n, _ in turns], Said()
        runs = runs_before(noted, [view.view.side for view in noted])
        for view, run in zip(noted, runs, strict=True):
            if view.view.side in out:
                found = {name_of(block.kind, key): block.value for block in blocks(view, run, said) for key in block.keys}
                out[view.view.side].append((found, labels_at(one, view.view.index, whole), one.author))
            said.add(view)
    return out


def labels_at(one: Labelled, turn: int, whole: Joined | None) -> frozenset[str]:
    """What readers marked in a turn, or in all the turns that were joined to it."""
    out = set()
    for label in [label for at in turns_of(whole, turn) for label in one.turns.get(str(at), ())]:
        name, _, detail = label.partition(":")
        out.add(name)
        if name in EMOTIONS and detail.isdigit():
            out.update(f"{name}#{level}" for level in (2, 3) if int(detail) >= level)
            if int(detail) >= 2:
                out.add(CLEAR)
        elif name == "vulnerability" and detail:
            out.add(f"{name}#{detail}")
    return frozenset(out)


def labels_of(side: str) -> list[str]:
    """The labels one side's ear learns: the signals, emotion levels, drivers of vulnerability."""
    deciding = {rule.id for rule in BUILT_IN if rule.decides}
    if side == "agent":
        return [name for name in AGENT_IDS if name not in deciding]
    levels = [f"{name}#{level}" for name in EMOTIONS for level in (2, 3)]
    return [n for n in CUSTOMER_IDS if n not in deciding] + levels + [f"vulnerability#{d}" for d in DRIVERS] + [CLEAR]


def matrix(found: list[Row], columns: dict[str, int]) -> csr_matrix:
    """The features of many turns as a sparse matrix."""
    data, where, starts = [], [], [0]
    for features_of, _, _ in found:
        for name, value in features_of.items():
            if name in columns:
                data.append(value)
                where.append(columns[name])
        starts.append(len(data))
    return csr_matrix((data, where, starts), shape=(len(found), len(columns)))


class Fitted(NamedTuple):
    """One label's weights, by feature."""

    weights: np.ndarray[Any, Any]
    start: float

    def scores(self, x: csr_matrix) -> np.ndarray[Any, Any]:
        """The raw score of every row."""
        return np.asarray(x @ self.weights) + self.start


def fit(x: csr_matrix, y: np.ndarray[Any, Any], first: np.ndarray[Any, Any], most: tuple[int, int]) -> Fitted:
    """One label's weights: logistic regression over features scaled by how much likelier they are with the label than
    without (Wang and Manning 2012), so that rare telling words count and common ones do not; the least are left out.

    Every feature has a weight learned from all turns and one more from those of the ``first`` corpus (Daumé 2007): its
    readers drew some lines elsewhere, above all round kind words. :data:`OWN` of the second is kept.
    """
    both = hstack([x, diags(first.astype(float)) @ x]).tocsr()
    scale = telling(both, y)
    fitted = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0, tol=1e-2).fit(both @ diags(scale), y)
    common, own = np.split(fitted.coef_[0] * scale, 2)
    weights = common + OWN * own
    carried = np.abs(weights) * np.sqrt(np.asarray(x.multiply(x).sum(0)).ravel())
    least = np.argsort(-carried, kind="stable")[min(most[0], most[1] * int(y.sum())) :]
    weights[least] = 0.0
    return Fitted(weights, float(fitted.intercept_[0]))


def telling(x: csr_matrix, y: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """How much each feature tells of a label: the size of the log of how much likelier it is with it than without."""
    there = (x > 0).astype(float)
    yes, no = (np.asarray(there[y == side].sum(0)).ravel() + 1.0 for side in (1, 0))
    ratio = np.log((yes / (y.sum() + 2.0)) / (no / (len(y) - y.sum() + 2.0)))
    return np.asarray(np.abs(ratio))


def train(side: str, found: list[Row]) -> dict[str, Any]:
    """One side's model, calibrated on held-out authors."""
    counts = Counter(name for features_of, _, _ in found for name in features_of)
    names = sorted(name for name, n in counts.items() if n >= LEAST)
    x = matrix(found, {name: i for i, name in enumerate(names)})
    authors = np.array([author for _, _, author in found])
    weights: dict[str, list[int]] = {}
    starts, thresholds, labels = [], [], labels_of(side)
    for number, label in enumerate(labels):
        y = np.array([label in marks for _, marks, _ in found], dtype=int)
        slope, shift = calibration(x, y, authors, MOST[side])
        model = fit(x, y, is_measure(authors), MOST[side])
        starts.append(round(model.start * slope + shift, 3))
        sure = SURE.get(label, SURE[""])
        thresholds.append(round(float(np.log(sure / (1 - sure))), 3))
        for at in np.flatnonzero(model.weights):
            weight = round(float(model.weights[at]) * slope * 100)
            if weight:
                weights.setdefault(names[at], []).extend((number, weight))
    return {"labels": labels, "starts": starts, "thresholds": thresholds, "rows": by_kind(weights)}


def by_kind(weights: dict[str, list[int]]) -> dict[str, tuple[str, str]]:
    """Kind of feature → its features, and what each weighs (label number and weight by turns), in two long lines: they are
    told apart in a moment, those of several words where their first word is met, and a row where its feature is."""
    found: dict[str, dict[str, str]] = {}
    for name, row in sorted(weights.items()):
        kind, _, rest = name.partition(":")
        if BETWEEN in rest:
            raise ValueError(f"a feature has the mark that stands between features: {name}")
        found.setdefault(kind, {})[rest] = " ".join(map(str, row))
    return {kind: in_groups(rows) if kind in OF_WORDS else in_one(rows) for kind, rows in found.items()}


def in_one(rows: dict[str, str]) -> tuple[str, str]:
    """Features and their rows, side by side."""
    return BETWEEN.join(rows), BETWEEN.join(rows.values())


def in_groups(rows: dict[str, str]) -> tuple[str, str]:
    """The same with those of one first word together."""
    groups: dict[str, dict[str, str]] = {}
    for name, row in rows.items():
        groups.setdefault(name.partition(" ")[0], {})[name] = row
    names, weights = zip(*map(in_one, groups.values()), strict=True)
    return BETWEEN_GROUPS.join(names), BETWEEN_GROUPS.join(weights)


def calibration(
    x: csr_matrix, y: np.ndarray[Any, Any], authors: np.ndarray[Any, Any], most: tuple[int, int]
) -> tuple[float, float]:
    """Slope and shift that turn raw scores into log-odds, from authors the score never saw (Platt)."""
    scores, truth, weight = [], [], []
    first = is_measure(authors)
    for fold in FOLDS:
        held = np.isin(authors, fold)
        if not held.any() or not y[held].any() or not y[~held].any():
            continue
        scores.append(fit(x[~held], y[~held], first[~held], most).scores(x[held]))
        truth.append(y[held])
        weight.append(np.where(first[held], MEASURE, 1.0))
    if not scores:
        return 1.0, 0.0
    platt = LogisticRegression(C=1e3).fit(
        np.concatenate(scores)[:, None], np.concatenate(truth), sample_weight=np.concatenate(weight)
    )
    return float(platt.coef_[0][0]), float(platt.intercept_[0])


def is_measure(authors: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Which rows are of the first corpus."""
    return np.array([is_measured(author) for author in authors.astype(str)], dtype=bool)


def is_measured(author: str) -> bool:
    """Whether hearing is measured on this author's conversations: one of the first nine, who have one letter."""
    return len(author) == 1


def model(talks: list[Labelled]) -> dict[str, Any]:
    """The whole ear as data."""
    found = rows(talks)
    return {
        "about": "Learned ear of empathyqa: what each feature adds to the log-odds (hundredths) of each label.",
        "trained_on": f"{len(talks)} conversations written for this project (corpus/)",
        "sides": {side: train(side, found[side]) for side in ("agent", "customer")},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=SHIPPED)
    parser.add_argument("--held-out", default="", help="authors to leave out, comma-separated")
    args = parser.parse_args()
    held = set(args.held_out.split(",")) - {""}
    data = model([one for one in corpus() if one.author not in held])
    args.out.write_text(json.dumps(data, separators=(",", ":")).replace('","', '",\n"') + "\n", "utf-8")
    print(args.out, args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    main()
