"""Safety that was made before the danger was at the door: it answers a cue at the end of the talk.

Who asks whether it is safe, agrees a way out and gives the helpline has taken the danger up; when the other person then walks
in, the customer uses the way out and the agent rings off, that goodbye is the safe answer, and nothing more is owed.
Only for who is near (abuse), not for other harm, and only where two kinds of such steps were taken and nothing pushed the
customer away since (a convention of this project).
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.replies import ACTED_BY, CONTAINED_BY, NAMED_BY, NOTICED_BY, SPOILED_BY
from empathyqa.signal import Fact, Signal, Signals
from empathyqa.stock import own_words
from empathyqa.sureness import counts

_KINDS = 2
_AT_THE_END = 2
"""Customer's turns, counted from the last, in which a cue stands at the end of the talk."""
_OF_SOMEBODY_NEAR = frozenset(("abuse", "review"))
_STEPS = {"notice": NOTICED_BY, "name": NAMED_BY, "contain": CONTAINED_BY, "act": ACTED_BY}
Words = dict[str, tuple[Signal, ...]]


def safe_before(signals: Signals, cues: Sequence[Signal]) -> Words:
    """The agent's words that had made it safe before these cues, by the step they take; empty where they do not answer them."""
    told = [cue for cue in cues if cue.id == "crisis"]
    if not told or not _OF_SOMEBODY_NEAR.issuperset([cue.kind for cue in told]):
        return {}
    first = min(cue.turn for cue in cues)
    made = [fact for fact in signals.facts_of("made_safe") if fact.turn < first]
    if len({fact.reason for fact in made}) < _KINDS or not _at_the_end(signals, first):
        return {}
    since = [word for turn in range(made[0].turn, len(signals.transcript.turns)) for word in signals.at(turn)]
    if any(word.id in SPOILED_BY and counts(word) for word in since):
        return {}
    return _by_step(signals, made, [word for word in since if word.turn < first])


def _at_the_end(signals: Signals, turn: int) -> bool:
    customers = [each.index for each in signals.transcript.turns if each.speaker == "customer"]
    return turn in customers[-_AT_THE_END:]


def _by_step(signals: Signals, made: Sequence[Fact], since: Sequence[Signal]) -> Words:
    """What is heard in those words, by step; what names it may stand beside them."""
    said = [word for fact in made for word in signals.at(fact.turn) if word.overlaps(fact)]
    found = {step: tuple(dict.fromkeys(word for word in said if word.id in ids)) for step, ids in _STEPS.items()}
    stock = [word for word in since if word.id == "scripted"]
    naming = [word for word in since if word.id in NAMED_BY and counts(word)]
    found["name"] = found["name"] or tuple(own_words(naming, stock)[:1])
    for step in ("notice", "contain"):  # whatever it is heard as: who makes it safe has noticed, and holds
        found[step] = found[step] or tuple(said[:1])
    return {step: words for step, words in found.items() if words}
