"""Feelings that a customer says outright: "I'm so angry about this", "I'm worried sick".

Explicit cues are the one kind that listeners agree on (VR-CoDES, EVIDENCE 1.9), so they are heard whatever the learned
ear makes of the turn. A negation stands between "I am" and the word, so "I'm not angry" is no match; quoted words and
the polite "I'm afraid …" are left alone.
"""

from __future__ import annotations

from empathyqa.signal import EMOTIONS
from empathyqa.signals.rule import Examples, Heard
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I am so angry about this.",
        "I'm really frustrated now",
        "im worried sick",
        "I'm terrified they'll come round.",
        "I was absolutely devastated.",
        "I'm completely lost.",
    ),
    silent=(
        "I'm not angry, but please cancel.",
        "I'm afraid I don't have it here.",
        "He said \"I am furious\" and hung up.",
        "I'd like to return a cross trainer.",
        "I am happy with that.",
    ),
    known_misses=("Anger isn't the word for it.",),
)
_GROUPS = {emotion: f"plain_feelings.{emotion}" for emotion in EMOTIONS}


def plain_feelings(view: TurnView) -> dict[str, list[Heard]]:
    """Emotion → where the customer says it outright, with its level: 3 for the strongest words, 1 for "a bit"."""
    out: dict[str, list[Heard]] = {}
    for emotion, group in _GROUPS.items():
        for hit in view.hits.get(group, ()):
            if view.quoted(hit):
                continue
            words = view.line[hit.line_start : hit.line_end]
            inside = view.found("plain_feelings.strong")
            strong = any(hit.first <= s.first and s.last <= hit.last for s in inside)
            level = 3 if strong else 1 if any(mild in words for mild in (" bit ", " little ", "slightly ")) else 2
            out.setdefault(emotion, []).append(Heard.at(hit, "says so outright", level))
    return out
