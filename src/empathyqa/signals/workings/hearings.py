"""What the rules hear in a turn, remembered by text: contact centres say the same things all day.

A rule may look at the text alone or at the talk around it. Which one it did is watched the first time a text is met: a
rule that looked at nothing else would hear the same in that text in any talk, so its hearings are kept with the text; a
rule that looked around is asked again each time. No rule needs to say which kind it is, and none can be wrong about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from empathyqa.quickly import quickly
from empathyqa.signal import Signal
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.gates import gate_of
from empathyqa.signals.workings.watched import Watched

_made_signal = quickly(Signal)
Hearings = dict[str, list[Heard]]
MOST_HEARD = 12
"""A signal is heard at most so often in one turn: enough for any judgement, and a turn of a megabyte stays cheap."""


class SideRules:
    """The rules for the turns of one side; what they heard is kept under this very object."""

    __slots__ = ("_always", "_by_group", "_rules")

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        gates = [gate_of(rule) for rule in rules]
        self._always = frozenset([number for number, gate in enumerate(gates) if gate is None])
        """The rules that must be asked about any turn, by number."""
        self._by_group: dict[str, list[int]] = {}
        """Phrase group → the rules that may hear something where it is found."""
        for number, gate in enumerate(gates):
            for group in gate or ():
                self._by_group.setdefault(group, []).append(number)

    def _asked(self, groups: Iterable[str]) -> list[Rule]:
        """The rules that may hear something in a turn with these phrase groups, in order."""
        by_group, rules = self._by_group, self._rules
        numbers = self._always.union(*[by_group[group] for group in groups if group in by_group])
        return [rules[number] for number in sorted(numbers)]

    def heard_in(self, view: TurnView) -> Hearings:
        """Signal id → what its rules hear in this turn; signals with no hearing are left out. Not to be changed."""
        known = view.spoken.heard
        if known is None or known[0] is not self:
            return self._first_time(view)
        kept, looking = known[1], known[2]
        if not looking:
            return kept
        again = [(rule.id, found) for rule in looking if (found := _some(rule, view))]
        return _joined((*kept.items(), *again)) if again else kept

    def _first_time(self, view: TurnView) -> Hearings:
        watched = Watched(view)
        kept: Hearings = {}
        around: Hearings = {}
        looking = []
        for rule in self._asked(view.hits):
            watched.looked = False
            found = _some(rule, watched)
            if watched.looked:
                looking.append(rule)
            if found:
                (around if watched.looked else kept).setdefault(rule.id, []).extend(found)
        view.spoken.heard = (self, kept, tuple(looking))
        return _joined((*kept.items(), *around.items())) if around else kept


def _joined(parts: Iterable[tuple[str, list[Heard]]]) -> Hearings:
    """Hearings by signal: several rules may listen for one signal, as a sector's words join the built-in ones."""
    out: Hearings = {}
    for id, found in parts:
        out[id] = [*out[id], *found] if id in out else found
    return out


def _some(rule: Rule, view: TurnView) -> list[Heard]:
    return list(islice(rule.hear(view), MOST_HEARD))


@lru_cache(maxsize=16)
def by_side(rules: tuple[Rule, ...]) -> dict[str, SideRules]:
    """The rules sorted by whose turns they listen to."""
    return {side: SideRules([rule for rule in rules if rule.side == side]) for side in ("agent", "customer")}


def signal_of(
    view: TurnView, id: str, heard: Heard, sure: float, level: int | None = None, kind: str | None = None
) -> Signal:
    """What was heard at a place, as a signal; the stronger of two levels counts."""
    text = view.turn.text[heard.start : heard.end]
    told = kind if heard.kind is None else heard.kind or None
    return _made_signal(
        id, view.index, heard.start, heard.end, text, max(heard.level or 0, level or 0) or None, told, heard.reason, sure,
    )
