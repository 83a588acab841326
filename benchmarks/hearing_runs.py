"""What the library heard in each labelled conversation: by models that never saw its author, and by the shipped one.

Everything is kept under a temporary folder by the hash of what it depends on (library, training, corpus), so that a
second look costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import warnings
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest import mock

from corpus_reading import ROOT, Labelled, corpus, from_jsonl
from empathyqa.ending.weights import Endings, endings_from
from empathyqa.moments import trace
from empathyqa.signal import EMOTIONS, Moment, Signal, Signals
from empathyqa.signals import listen
from empathyqa.signals.ear.model import Ear, ears_from
from empathyqa.signals.ear.mood import Mood, mood_from
from empathyqa.steps import Readout, readout_from
from empathyqa.transcript import Transcript

Heard = dict[str, Any]
Hear = Callable[[Transcript], Signals]
KEPT = Path(os.environ.get("EMPATHYQA_HEARING_CACHE", Path(tempfile.gettempdir()) / "empathyqa-hearing"))
COMMISSIONED = ROOT / "corpus" / "commissioned"
LIBRARY = ROOT / "src" / "empathyqa"


def hearing_of(transcript: Transcript, hear: Hear) -> Heard:
    """One conversation as labels are written: signals a turn, moments, the scorecard's readings of the whole."""
    signals = hear(transcript)
    turns: dict[str, list[str]] = {}
    for signal in signals:
        turns.setdefault(str(signal.turn), []).append(_label(signal))
    moments = trace(signals)
    told = [_moment(moment) for moment in moments]
    return {"id": transcript.id, "turns": turns, "moments": told, "card": _card(signals, moments)}


def _label(signal: Signal) -> str:
    detail = signal.level or 1 if signal.id in EMOTIONS else signal.kind if signal.id == "vulnerability" else None
    return signal.id if detail is None else f"{signal.id}:{detail}"


def _moment(moment: Moment) -> dict[str, Any]:
    return {key: getattr(moment, key) for key in ("turn", "cue", "notice", "name", "contain", "act")}


@cache
def _scorer() -> Any:
    from empathyqa.rubric import load_rubric
    from empathyqa.scorer import Scorer

    return Scorer(load_rubric("balanced"))


def _card(signals: Signals, moments: tuple[Moment, ...]) -> dict[str, Any]:
    card = _scorer().judge(signals, moments)
    keys = ("total", "archetype", "resolution_status", "name_status", "over_apology", "scripted_empathy")
    return {key: getattr(card, key) for key in keys} | {"pillars": {k: p.score for k, p in card.pillars.items()}}


def held_out(processes: int = 2) -> list[tuple[Labelled, Heard]]:
    """The commissioned conversations, each heard by an ear, and its moments read by weights, that never saw its author.

    Only the choice of a few thresholds (train_ear.py, train_steps.py) looked at all folds together.
    """
    from train_ear import FOLDS

    talks = list(from_jsonl(COMMISSIONED))
    with ProcessPoolExecutor(processes) as workers:
        list(workers.map(_ear_without, range(len(FOLDS))))
        parts = list(workers.map(_heard_in, range(len(FOLDS))))
    heard = {one["id"]: one for part in parts for one in part}
    return [(talk, heard[talk.transcript.id]) for talk in talks]


def _ear_without(number: int) -> Mapping[str, Ear]:
    """An ear trained without one fold of authors."""
    from train_ear import FOLDS, model

    warnings.filterwarnings("ignore")
    fold = FOLDS[number]
    name = f"ear-{'-'.join(fold)}-{fingerprint(*HEARS)}"
    data = _kept(name, lambda: model([talk for talk in corpus() if talk.author not in fold]))
    return ears_from(json.loads(json.dumps(data)))


def _heard_in(number: int) -> list[Heard]:
    """What is heard in one fold by all that was trained without it."""
    from train_ear import FOLDS

    def fresh() -> list[Heard]:
        ears_of = [_ear_without(i) for i in range(len(FOLDS))]
        hear = partial(listen, ear=ears_of[number])
        with mock.patch("empathyqa.signals.listening.mood", return_value=_mood_without(number, ears_of)):
            steps = _steps_without(number, ears_of)
            ends = _endings_without(number, ears_of)
            with (
                mock.patch("empathyqa.moments.leant.readout", return_value=steps),
                mock.patch("empathyqa.ending.weighed.endings", return_value=ends),
            ):
                return [hearing_of(t.transcript, hear) for t in from_jsonl(COMMISSIONED) if t.author in FOLDS[number]]

    heard: list[Heard] = _kept(f"heard-{'-'.join(FOLDS[number])}-{fingerprint()}", fresh)
    return heard


def _mood_without(number: int, ears_of: list[Mapping[str, Ear]]) -> Mood:
    """How the rest of the talk sways what is heard, trained on the other folds' conversations."""
    from train_ear import FOLDS
    from train_mood import gathered, train

    others = [talk for talk in corpus() if talk.author not in FOLDS[number]]
    return mood_from(train(gathered([dict(ear) for ear in ears_of], others)))


def _steps_without(number: int, ears_of: list[Mapping[str, Ear]]) -> Readout:
    """The readout of a moment's steps, trained on the other folds' moments."""
    from numpy import array

    from train_ear import FOLDS
    from train_steps import examples, train

    found, marks, authors = [], [], []
    for talk in corpus():
        home = next(i for i, fold in enumerate(FOLDS) if talk.author in fold)
        if home != number:
            for names, marked in examples(talk, dict(ears_of[home])):
                found.append(names)
                marks.append(marked)
                authors.append(talk.author)
    return readout_from(train(found, array(marks), authors))


def _endings_without(number: int, ears_of: list[Mapping[str, Ear]]) -> Endings:
    """The reading of how a contact ended, trained on the other folds' conversations."""
    from train_ear import FOLDS
    from train_endings import gathered, train

    others = [talk for talk in corpus() if talk.author not in FOLDS[number]]
    return endings_from(train(gathered([dict(ear) for ear in ears_of], others), [talk.author for talk in others]))


def shipped(talks: Iterable[Labelled], name: str) -> list[tuple[Labelled, Heard]]:
    """Conversations nobody trained on, heard by the library as it is shipped."""
    listed = list(talks)
    heard = _kept(f"shipped-{name}-{fingerprint()}", lambda: [hearing_of(t.transcript, listen) for t in listed])
    return list(zip(listed, heard, strict=True))


def _kept(name: str, make: Callable[[], Any]) -> Any:
    path = KEPT / f"{name}.json"
    if path.exists():
        return json.loads(path.read_text("utf-8"))
    made = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}")
    half.write_text(json.dumps(made), "utf-8")
    half.replace(path)
    return made


HEARS = ("signals", "text", "lexicons", "signal.py", "transcript.py", "stretches.py")
JUDGES = ("checks", "rubric")
_TOLD = ("measured.json", "gamed.py")


@cache
def fingerprint(*rooms: str) -> str:
    """The hash of what a hearing depends on: these rooms (else listening, judging, rubrics and the shipped ear), the
    training, the conversations."""
    every = [path for room in rooms or HEARS + JUDGES for path in _files(LIBRARY / room)]
    every += [*_files(ROOT / "corpus"), *(ROOT / "benchmarks" / f"{name}.py" for name in ("train_ear", "corpus_reading"))]
    if rooms:
        every = [path for path in every if path.name not in ("ear.json", "mood.json")]
    else:
        every += [path for kind in ("*.py", "*.json") for path in sorted(LIBRARY.glob(kind))]
        every += [*_files(ROOT / "rubrics" / "balanced.yaml")]
        every += [ROOT / "benchmarks" / f"train_{what}.py" for what in ("mood", "steps", "endings")]
    mark = hashlib.sha256()
    for path in every:
        mark.update(path.read_bytes())
    return mark.hexdigest()[:16]


def _files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    kinds = (".py", ".json", ".jsonl", ".yaml", ".txt")
    return [p for p in sorted(place.rglob("*")) if p.suffix in kinds and p.name not in _TOLD]
