"""The one pass over a conversation: rules, the learned ear, and the one place where both become signals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from typing import TYPE_CHECKING

from empathyqa.signal import EMOTIONS, Sentiment, Signal, Signals
from empathyqa.signals.ear.evidence import carried_by
from empathyqa.signals.ear.features import Noted, Said, blocks
from empathyqa.signals.ear.model import Ear, ears
from empathyqa.signals.facts import find_facts
from empathyqa.signals.hearings import by_side
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.text.sentiment import SentimentReader

CLEAR = "feeling#2"
"""The label of any negative emotion that is clear or strong, whichever it is: surer than any one emotion alone."""
DRIVERS = ("health", "life_event", "resilience", "capability")


def listen(
    transcript: Transcript, *, rules: Sequence[Rule] | None = None, ear: Mapping[str, Ear] | None = None
) -> Signals:
    """Everything heard in a conversation: signals in turn order, facts about its course, customer sentiment.

    The same transcript gives the same signals, always. ``rules`` and ``ear`` replace the built-in ones (plug-ins,
    tests, held-out measurement); rules given without an ear are heard alone.
    """
    alone = rules is not None and ear is None
    if rules is None:
        from empathyqa.signals import BUILT_IN

        rules = BUILT_IN
    listener = _Listener(rules, {} if alone else ears() if ear is None else ear)
    talk = Talk(transcript)
    found, leanings = listener.hear(talk)
    signals = tuple(sorted(found, key=lambda s: (s.turn, s.start, s.id)))
    facts, abstained = find_facts(talk, signals)
    return Signals(transcript, signals, facts, _sentiments(talk), abstained, leanings)


@cache
def _sentiment_reader() -> SentimentReader:
    from empathyqa.text.sentiment import SentimentReader

    return SentimentReader()


def _sentiments(talk: Talk) -> tuple[Sentiment, ...]:
    """What a sentiment lexicon makes of the customer's turns: context for arcs and peaks, never a score."""
    views = [view for view in talk if view.side == "customer"]
    if not views:
        return ()
    reader = _sentiment_reader()
    return tuple(reader.read(view.index, view.turn.text, view.sentence_texts) for view in views)


def noted_turns(talk: Talk, rules: Sequence[Rule]) -> list[tuple[Noted, dict[str, list[Heard]]]]:
    """Every turn with what the rules heard in it."""
    out = []
    sides = by_side(tuple(rules))
    for view in talk:
        side = sides.get(view.side)
        heard = side.heard_in(view) if side is not None else {}
        out.append((Noted(view, frozenset(heard)), heard))
    return out


def run_before(noted: Sequence[Noted], at: int) -> list[Noted]:
    """The other side's turns directly before turn ``at``'s side began to speak, oldest first."""
    side, i = noted[at].view.side, at - 1
    while i >= 0 and noted[i].view.side == side:
        i -= 1
    end = i + 1
    while i >= 0 and noted[i].view.side != side:
        i -= 1
    return list(noted[i + 1 : end])


class _Listener:
    """Rules and ear together, for one talk at a time; holds nothing of the talk."""

    def __init__(self, rules: Sequence[Rule], ear: Mapping[str, Ear]) -> None:
        self.rules = rules
        self.ear = ear
        self.decides = {rule.id for rule in rules if rule.decides or not ear}
        self.either = {rule.id for rule in rules if rule.recall_first}

    def hear(self, talk: Talk) -> tuple[list[Signal], dict[int, dict[str, float]]]:
        """The signals, and every turn's log-odds."""
        turns = noted_turns(talk, self.rules)
        noted = [one for one, _ in turns]
        said = Said()
        out: list[Signal] = []
        leanings: dict[int, dict[str, float]] = {}
        for at, (one, heard) in enumerate(turns):
            for id, hearings in heard.items():
                if id in self.decides or id in self.either:
                    out.extend(_signal(one.view, id, h, 1.0) for h in hearings)
            ear = self.ear.get(one.view.side)
            if ear is not None:
                run = run_before(noted, at)
                odds = leanings[one.view.index] = dict(zip(ear.labels, ear.hear(one, run, said), strict=True))
                out.extend(self._learned(ear, odds, one, heard, run, said))
            said.add(one)
        return out, leanings

    def _learned(
        self,
        ear: Ear,
        odds: dict[str, float],
        noted: Noted,
        heard: dict[str, list[Heard]],
        run: list[Noted],
        said: Said,
    ) -> list[Signal]:
        passes = {label for label, limit in zip(ear.labels, ear.thresholds, strict=True) if odds[label] >= limit}
        feeling = _feeling(odds, passes)
        out = []
        for number, label in enumerate(ear.labels):
            if "#" in label or label in self.decides or (label in self.either and label in heard):
                continue
            if label not in passes and label != feeling:
                continue
            sure = round(1 / (1 + exp(-odds[label])), 3)
            level = _level(label, passes, label == feeling) if label in EMOTIONS else None
            kind = _kind(odds) if label == "vulnerability" else None
            for hearing in heard.get(label) or [_heard_by_ear(ear, number, noted, run, said)]:
                out.append(_signal(noted.view, label, hearing, sure, level, kind))
        return out


def _feeling(odds: Mapping[str, float], passes: set[str]) -> str | None:
    """The emotion to name where some clear feeling is heard: the surest one, even if it alone is not sure enough."""
    return max(EMOTIONS, key=lambda emotion: odds[emotion]) if CLEAR in passes else None


def _heard_by_ear(ear: Ear, label: int, noted: Noted, run: list[Noted], said: Said) -> Heard:
    return Heard(*carried_by(noted, ear.shares(label, blocks(noted, run, said))))


def _level(label: str, passes: set[str], clear: bool) -> int:
    """1 mild, 2 clear, 3 strong: each step is heard by its own part of the ear."""
    return 3 if f"{label}#3" in passes else 2 if clear or f"{label}#2" in passes else 1


def _kind(odds: Mapping[str, float]) -> str:
    """The driver whose part of the ear is surest."""
    return max(DRIVERS, key=lambda driver: odds[f"vulnerability#{driver}"])


def _signal(
    view: TurnView, id: str, heard: Heard, sure: float, level: int | None = None, kind: str | None = None
) -> Signal:
    text = view.turn.text[heard.start : heard.end]
    return Signal(
        id, view.index, heard.start, heard.end, text, max(heard.level or 0, level or 0) or None, heard.kind or kind,
        heard.reason, sure,
    )
