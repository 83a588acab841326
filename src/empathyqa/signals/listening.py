"""The one pass over a conversation: rules, the learned ear, and what becomes of both."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signal import Signal, Signals
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript


def listen(transcript: Transcript, *, rules: Sequence[Rule] | None = None) -> Signals:
    """Everything heard in a conversation: signals in turn order, facts about its course, customer sentiment.

    The same transcript gives the same signals, always. ``rules`` replaces the built-in detectors (plug-ins, tests).
    """
    if rules is None:
        from empathyqa.signals import BUILT_IN

        rules = BUILT_IN
    talk = Talk(transcript)
    signals: list[Signal] = []
    for view in talk:
        for one in rules:
            if one.side == view.side:
                signals.extend(_signal(view, one, heard) for heard in one.hear(view))
    return Signals(transcript, tuple(sorted(signals, key=lambda s: (s.turn, s.start, s.id))))


def _signal(view: TurnView, one: Rule, heard: Heard) -> Signal:
    text = view.turn.text[heard.start : heard.end]
    return Signal(one.id, view.index, heard.start, heard.end, text, heard.level, heard.kind, heard.reason)
