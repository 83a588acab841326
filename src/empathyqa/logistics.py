"""Which words of a reply are logistics alone: they answer the matter, and neither a disclosure nor a worry.

"Is it the blue plan or the red?" after "I had a stroke and my words go" notices a plan. With plain vexation at a fault it
is different: to readers a question about the fault takes that up, so there nothing is left out. And "Anyway, that's all
booked" after "some nights I could walk out that door" is about other business, whatever feeling it turns from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping

from empathyqa.signal import CHOICE, DISCLOSURES, ECHO, SLIP, Fact, Signal, Signals

_TENDER = frozenset((*DISCLOSURES, "anxiety", "sadness"))
_HELD_BY = ("notice", "contain")
_WHOLE = 1.0


def leave_logistics(
    signals: Signals, cue: Signal, told: Iterable[Signal], evidence: MutableMapping[str, tuple[Signal, ...]]
) -> None:
    """Take out of ``evidence`` what is logistics alone, where the moment opens with a disclosure, a worry or sadness: such
    words neither notice nor hold it, and a message that will come by itself acts on nothing. What then nobody noticed is
    not held by a leaning alone either. A disclosure that no words tell and no feeling bears out ("it's my dad's account, he's
    moved into a home") may have come in passing: a question for the record takes that up, but for an echo that leaves it out."""
    shown = [one for one in told if one.id in _TENDER]
    if cue.id not in _TENDER:
        return
    disclosed = any(one.id in DISCLOSURES for one in shown)
    facts = signals.facts_of("logistics")
    if len(shown) == 1 and cue.id == "vulnerability" and cue.learned:
        facts = tuple([fact for fact in facts if fact.reason in (ECHO, SLIP)])
    found = by_turn(facts, disclosed)
    if not found:
        return
    for step in (*_HELD_BY, "act"):
        if step in evidence:
            _keep(evidence, step, tuple([word for word in evidence[step] if not is_logistics(word, found)]))
    if "notice" not in evidence and all(word.leaned for word in evidence.get("contain", ())):
        evidence.pop("contain", None)


def by_turn(facts: Iterable[Fact], disclosed: bool = True) -> dict[int, list[Fact]]:
    """The logistics of each turn that count against a disclosure, or against a worry."""
    found: dict[int, list[Fact]] = {}
    for fact in facts:
        if disclosed or fact.reason != CHOICE:
            found.setdefault(fact.turn, []).append(fact)
    return found


def is_logistics(word: Signal, found: Mapping[int, list[Fact]]) -> bool:
    """Whether these words stand in such logistics; of what only a reply as a whole leans towards, whether there is nothing
    else in the reply."""
    here = found.get(word.turn, ())
    if word.leaned:
        return any(fact.value == _WHOLE for fact in here)
    return any(map(word.overlaps, here))


def _keep(evidence: MutableMapping[str, tuple[Signal, ...]], step: str, words: tuple[Signal, ...]) -> None:
    if words:
        evidence[step] = words
    else:
        del evidence[step]


def leave_other_business(
    signals: Signals, cues: Iterable[Signal], evidence: MutableMapping[str, tuple[Signal, ...]]
) -> None:
    """Take out of ``evidence`` what is said after turning back to other business straight after one of these cues; what only
    leans towards a step in such a reply leans on those words."""
    turns = {cue.turn for cue in cues}
    away = {fact.turn: fact for fact in signals.facts_of("other_matter") if fact.refers_to in turns}
    for step in ("notice", "name", "contain", "act") if away else ():
        if step in evidence:
            _keep(evidence, step, tuple([word for word in evidence[step] if not _said_there(word, away.get(word.turn))]))


def _said_there(word: Signal, away: Fact | None) -> bool:
    return away is not None and (word.leaned or (away.start <= word.start and word.end <= away.end))
