"""How far the arc of a conversation agrees with the feelings that readers labelled, turn by turn.

    python benchmarks/arc_agreement.py [--shared DIR]

The commissioned conversations are heard by ears that never saw their author (hearing_runs.py); with ``--shared``, the
real contacts by the shipped one. A reader's point is worth what a heard one is: gladness 2, a confirmation 1, less the
strongest feeling's level. Printed: rank correlation over all customer stretches, and inside each conversation; the same
for the sentiment lexicon alone; how often the peak is a stretch that no reader's is harder than, beside chance; and how
often the outcome is the one that the same rules make of the readers' points.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from corpus_reading import Labelled, from_jsonl
from empathyqa.arc import follow
from empathyqa.signal import EMOTIONS, Signal, Signals
from empathyqa.signals import listen
from empathyqa.stretches import merge
from hearing_measure import spearman
from hearing_runs import COMMISSIONED, _ear_without

_ear = cache(_ear_without)


def held_out(talk: Labelled) -> Signals:
    """What an ear hears that never saw this author."""
    from train_ear import FOLDS

    return listen(talk.transcript, ear=_ear(next(at for at, fold in enumerate(FOLDS) if talk.author in fold)))


def as_labelled(talk: Labelled) -> Signals:
    """What the reader heard, as signals."""
    found = []
    for turn, labels in talk.turns.items():
        for label in labels:
            id, _, detail = label.partition(":")
            level = int(detail or 1) if id in EMOTIONS else None
            found.append(Signal(id, int(turn), 0, 0, "", level))
    return Signals(talk.transcript, tuple(found))


def agreement(talks: Iterable[Labelled], hear: Callable[[Labelled], Signals]) -> str:
    """One line of figures."""
    ours: list[tuple[float, float]] = []
    lexicon: list[tuple[float, float]] = []
    inside: list[float] = []
    same = troubled = hit = all = 0
    chance = 0.0
    for talk in talks:
        signals = hear(talk)
        heard, told = follow(signals), follow(as_labelled(talk))
        mine, reader = [p.value for p in heard.points], [p.value for p in told.points]
        read = {s.turn: s.compound for s in signals.sentiments}
        customer = [stretch for stretch in merge(talk.transcript) if stretch.side == "customer"]
        plain = [min((read[turn] for turn in stretch.turns if turn in read), default=0.0) for stretch in customer]
        ours += zip(mine, reader, strict=True)
        lexicon += zip(plain, reader, strict=True)
        if len(reader) > 3 and len(set(reader)) > 1:
            inside.append(spearman(list(zip(mine, reader, strict=True))) or 0.0)
        all, same = all + 1, same + (heard.outcome == told.outcome)
        hardest = max((point.level for point in told.points), default=0)
        if hardest >= 2:
            troubled += 1
            levels = [point.level for point in told.points]
            chance += levels.count(hardest) / len(levels)
            hit += heard.peak is not None and levels[heard.points.index(heard.peak)] == hardest
    return (
        f"{all} conversations, {len(ours)} customer stretches: rank correlation {spearman(ours) or 0:.2f} "
        f"(lexicon alone {spearman(lexicon) or 0:.2f}), inside a conversation {sum(inside) / len(inside):.2f}; "
        f"peak {hit / troubled:.2f} of {troubled} (chance {chance / troubled:.2f}); outcome {same / all:.2f}"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, help="the folder with gold/real")
    shared = parser.parse_args().shared
    talks = list(from_jsonl(COMMISSIONED))
    print("commissioned, authors held out:", agreement(talks, held_out))
    if shared is not None:
        print("real contacts:", agreement(from_jsonl(shared / "gold" / "real"), lambda t: listen(t.transcript)))


if __name__ == "__main__":
    main()
