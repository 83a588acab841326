"""View: one conversation as a check sees it. Signals, facts and moments, sorted by who spoke; never the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import islice
from operator import attrgetter

from empathyqa.moments import ANSWER_WITHIN
from empathyqa.scorecard import ResolutionStatus
from empathyqa.signal import Fact, Moment, Signal, Signals
from empathyqa.stretches import Stretch, merge, places
from empathyqa.whole import resolution_status

USEFUL = ("resolution", "next_step", "alternative", "ownership", "signposting", "hand_off")
"""Acts that move the customer's matter forward."""
NEGATIVE = ("anger", "frustration", "anxiety", "sadness", "confusion")
COUNTS_FROM = 0.7
"""How sure a signal that no words name, only what was learned, must be to earn or cost anything. On authors it never
learned from, seven in ten of those from here on were right; below, about half."""


def counts(signal: Signal) -> bool:
    """Whether a check may rest on this signal: heard in words, or learned and sure. A hint of harm always counts."""
    return not signal.learned or signal.confidence >= COUNTS_FROM or signal.id == "crisis"


_place = attrgetter("turn", "start", "id")


class View:
    """What was heard in one conversation, ready for checks.

    ``mine`` are the agent's signals on the turns that are judged: a person's where a person took part, else the bot's.
    What a bot said before a person took over counts neither for nor against the person. Signals that are not sure
    enough (:func:`counts`) are left to the moments, which weigh everything.
    """

    def __init__(self, signals: Signals, moments: tuple[Moment, ...], stretches: tuple[Stretch, ...] | None = None):
        self.asking = ""
        """The id of the criterion that is being judged."""
        self.signals = signals
        self.moments = moments
        self.stretches = merge(signals.transcript) if stretches is None else stretches
        roles = {stretch.role for stretch in self.stretches}
        self.led_by = next((role for role in ("agent", "supervisor", "bot") if role in roles), "agent")
        self.place = places(self.stretches)
        self.judged = tuple(at for at, stretch in enumerate(self.stretches) if stretch.role == self.led_by)
        self.mine: dict[str, list[Signal]] = {}
        self.theirs: dict[str, list[Signal]] = {}
        self._resolution: tuple[ResolutionStatus, str] | None = None
        self._gathered: dict[tuple[str, ...], list[Signal]] = {}
        self._facts: dict[str, list[Fact]] | None = None
        self._sort()
        self.judged_moments = self._moments_to_answer()
        """The moments that the judged agent had a chance to answer: one of the next two replies was theirs. A hint of
        harm alone is for a person to judge, and is none of them."""

    def _sort(self) -> None:
        for signal in self.signals.signals:
            at = self.place.get(signal.turn)
            if at is None or not counts(signal):
                continue
            stretch = self.stretches[at]
            if stretch.side == "customer":
                self.theirs.setdefault(signal.id, []).append(signal)
            elif stretch.role == self.led_by:
                self.mine.setdefault(signal.id, []).append(signal)

    def agent(self, *ids: str) -> list[Signal]:
        """The judged agent's signals with these ids, in turn order."""
        found = self.mine.get(ids[0], []) if len(ids) == 1 else self._gathered.get(ids)
        if found is None:
            found = self._gathered[ids] = _in_order(self.mine, ids)
        return found

    def customer(self, *ids: str) -> list[Signal]:
        """The customer's signals with these ids, in turn order."""
        return self.theirs.get(ids[0], []) if len(ids) == 1 else _in_order(self.theirs, ids)

    def facts(self, *ids: str) -> list[Fact]:
        """The facts with these ids on turns of the customer or the judged agent, in turn order."""
        if self._facts is None:
            self._facts = {}
            for fact in self.signals.facts:
                at = self.place.get(fact.turn)
                if at is not None and self.stretches[at].role in (self.led_by, "customer"):
                    self._facts.setdefault(fact.id, []).append(fact)
        found = [fact for name in ids for fact in self._facts.get(name, ())]
        return sorted(found, key=lambda fact: (fact.turn, fact.start)) if len(ids) > 1 else found

    def replies_after(self, turn: int, within: int) -> list[Stretch]:
        """The judged agent's next ``within`` stretches after this turn."""
        first = bisect_right(self.judged, self.place.get(turn, -1))
        return [self.stretches[at] for at in self.judged[first : first + within]]

    def turns_after(self, turn: int, within: int) -> list[int]:
        """The turn indexes of :meth:`replies_after`, in order."""
        return [index for stretch in self.replies_after(turn, within) for index in stretch.turns]

    def turns_near(self, at: int, reach: int) -> list[int]:
        """The judged agent's turns in the stretches from ``at - reach`` to ``at + reach``, in order."""
        near = self.judged[bisect_left(self.judged, at - reach) : bisect_right(self.judged, at + reach)]
        return [index for place in near for index in self.stretches[place].turns]

    def said_in(self, turns: Iterable[int], ids: Iterable[str]) -> list[Signal]:
        """The signals with these ids on these turns, in the turns' order."""
        wanted = frozenset(ids)
        return [signal for turn in turns for signal in self.signals.at(turn) if signal.id in wanted and counts(signal)]

    def share_told(self, turn: int) -> float:
        """How far into the conversation a turn is, 0 to 1, counted in stretches."""
        return self.place.get(turn, 0) / max(len(self.stretches) - 1, 1)

    @property
    def resolution(self) -> tuple[ResolutionStatus, str]:
        """How the matter stands at the end, and why."""
        if self._resolution is None:
            self._resolution = resolution_status(self.signals, self.place)
        return self._resolution

    @property
    def customer_replied(self) -> bool:
        """Whether the customer speaks again after the judged agent's first words."""
        return bool(self.judged) and any(s.side == "customer" for s in self.stretches[self.judged[0] + 1 :])

    def _moments_to_answer(self) -> list[Moment]:
        return [moment for moment in self.moments if _judges(moment) and self._has_chance(self.place.get(moment.turn, 0))]

    def _has_chance(self, at: int) -> bool:
        agents = (stretch.role for stretch in islice(self.stretches, at + 1, None) if stretch.side == "agent")
        return any(role == self.led_by for role in islice(agents, ANSWER_WITHIN))


def _judges(moment: Moment) -> bool:
    return any(cue.id != "crisis" for cue in moment.evidence.get("cue", ())) or moment.cue != "crisis"


def _in_order(table: dict[str, list[Signal]], ids: tuple[str, ...]) -> list[Signal]:
    found = [signal for name in ids if name in table for signal in table[name]]
    if len(found) > 1:
        found.sort(key=_place)
    return found
