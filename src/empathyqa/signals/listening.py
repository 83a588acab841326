"""The one pass over a conversation: rules, the learned ear, and the one place where both become signals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from empathyqa.signal import EMOTIONS, Signal, Signals
from empathyqa.signals.ear.evidence import carried_by
from empathyqa.signals.ear.features import Block, Noted, Said, blocks
from empathyqa.signals.ear.model import Ear, ears
from empathyqa.signals.facts import find_facts
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript

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
    signals = tuple(sorted(listener.hear(talk), key=lambda s: (s.turn, s.start, s.id)))
    facts, abstained = find_facts(talk, signals)
    return Signals(transcript, signals, facts, abstained=abstained)


def noted_turns(talk: Talk, rules: Sequence[Rule]) -> list[tuple[Noted, dict[str, list[Heard]]]]:
    """Every turn with what the rules heard in it."""
    out = []
    by_side = {side: [rule for rule in rules if rule.side == side] for side in ("agent", "customer")}
    for view in talk:
        heard = {rule.id: list(found) for rule in by_side.get(view.side, ()) if (found := list(rule.hear(view)))}
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

    def hear(self, talk: Talk) -> list[Signal]:
        turns = noted_turns(talk, self.rules)
        noted = [one for one, _ in turns]
        said, out = Said(), []
        for at, (one, heard) in enumerate(turns):
            for id, hearings in heard.items():
                if id in self.decides or id in self.either:
                    out.extend(_signal(one.view, id, h, 1.0) for h in hearings)
            ear = self.ear.get(one.view.side)
            if ear is not None:
                out.extend(self._learned(ear, one, heard, list(blocks(one, run_before(noted, at), said))))
            said.add(one)
        return out

    def _learned(
        self, ear: Ear, noted: Noted, heard: dict[str, list[Heard]], found: list[Block]
    ) -> list[Signal]:
        odds = ear.weigh(found)
        out = []
        for number, (label, value, threshold) in enumerate(zip(ear.labels, odds, ear.thresholds, strict=True)):
            if value < threshold or "#" in label or label in self.decides or (label in self.either and label in heard):
                continue
            sure = round(1 / (1 + exp(-value)), 3)
            level = _level(label, ear, odds) if label in EMOTIONS else None
            kind = _kind(ear, odds) if label == "vulnerability" else None
            for hearing in heard.get(label) or [Heard(*carried_by(noted, ear.shares(number, found)))]:
                out.append(_signal(noted.view, label, hearing, sure, hearing.level or level, hearing.kind or kind))
        return out


def _level(label: str, ear: Ear, odds: list[float]) -> int:
    """1 mild, 2 clear, 3 strong: each step is heard by its own part of the ear."""
    for level in (3, 2):
        name = f"{label}#{level}"
        if name in ear.labels and odds[at := ear.labels.index(name)] >= ear.thresholds[at]:
            return level
    return 1


def _kind(ear: Ear, odds: list[float]) -> str:
    """The driver whose part of the ear is surest."""
    return max(DRIVERS, key=lambda driver: odds[ear.labels.index(f"vulnerability#{driver}")])


def _signal(
    view: TurnView, id: str, heard: Heard, sure: float, level: int | None = None, kind: str | None = None
) -> Signal:
    text = view.turn.text[heard.start : heard.end]
    return Signal(
        id, view.index, heard.start, heard.end, text, heard.level or level, heard.kind or kind, heard.reason, sure
    )
