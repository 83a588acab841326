"""While a scam or a hint of harm stands open, doing what was asked for is no answer to it, and settles nothing.

Who is told by a cheat to raise a limit and gets it raised was helped to lose the money; who hints at not going on and gets
the plan set up was served, and not heard. Small talk beside it ("your English is great") takes no step either. That firms
must act on signs of a scam, and look beyond the request, is from FCA FG21/1; what counts as a step about it is this project's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from empathyqa.signal import BY_DOING, EASY_COMFORT, HIDDEN_HARM, SCAM_NOW, SILENCES, Fact, Signal, Signals

BESIDE_A_DANGER = "A hint of harm was not taken up: whatever was done about what was asked for, that stays open."
"""What was asked for may be the danger itself (the tablets early, a look at her money for him)."""
_ABOUT_HARM = frozenset(("signposting", "hand_off", "boundary"))
"""Acts that are about the danger whatever is said with them: pointing to help, bringing somebody in, a limit kept."""
_MADE_SAFE = ("protective_no", "made_safe", "asks_after")
_NOTICES = frozenset(("notice", "name", "contain"))


def scam_left(signals: Signals) -> Fact | None:
    """The first hint at a scam going on that no reply was about; none where what was asked for was held back after it."""
    left = next((fact for fact in signals.facts_of("hint_open") if fact.reason.endswith(SCAM_NOW)), None)
    held = left is not None and any(fact.turn > left.turn for fact in signals.facts_of("protective_no"))
    return None if held else left


def untaken(
    signals: Signals, cues: Sequence[Signal], evidence: Mapping[str, Sequence[Signal]], window: Sequence[int]
) -> frozenset[str]:
    """The steps that nothing said in reply to these cues takes, whatever was heard: every one, where the hint at a scam that
    they tell is left, and where a hint of harm got a "no rush" and no more, or was silenced; acting, in a talk where a scam is
    left, and where a hint of harm was neither noticed, named nor held."""
    left = scam_left(signals)
    if left is not None and any(cue.turn == left.turn and cue.reason.endswith(SCAM_NOW) for cue in cues):
        return _NOTICES | {"act"}
    if left is not None and cues[-1].turn >= left.turn:
        return frozenset(("act",))
    kinds = {cue.kind for cue in cues if cue.id == "crisis"}
    taken = [word for step in _NOTICES for word in evidence.get(step, ())]
    routine = kinds <= HIDDEN_HARM and all(word.id == "reassurance" and word.reason in EASY_COMFORT for word in taken)
    routine = routine or any(word.reason == SILENCES for word in evidence.get("against", ()))
    if not kinds or BY_DOING in kinds or not (routine or not taken):
        return frozenset()
    turns = set(window)
    safe = any(fact.turn in turns for fact in signals.facts_of(*_MADE_SAFE))
    return frozenset() if safe else (_NOTICES | {"act"} if routine else frozenset(("act",)))


def about_harm(words: Iterable[Signal]) -> tuple[Signal, ...]:
    """Those of an act's words that are about the danger itself."""
    return tuple([word for word in words if word.id in _ABOUT_HARM])
