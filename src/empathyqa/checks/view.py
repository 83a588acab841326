"""View: one conversation as a check sees it. Signals, facts and moments, sorted by who spoke; never the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from empathyqa.checks.course import Course
from empathyqa.disclosures import danger_left
from empathyqa.ending import Ending, how_it_ended
from empathyqa.once import once
from empathyqa.replies import STEPS
from empathyqa.signal import IN_VAIN, Fact, Moment, Signal, Signals
from empathyqa.stock import own_words, without_self_told
from empathyqa.stretches import Stretch, merge
from empathyqa.sureness import counts, which_count

USEFUL = ("resolution", "next_step", "alternative", "ownership", "signposting", "hand_off")
"""Acts that move the customer's matter forward."""
NEGATIVE = ("anger", "frustration", "anxiety", "sadness", "confusion")
_CHECKS = frozenset(("hold", "verification_question"))
_IDLE = _CHECKS | {"greeting", "introduction", "apology", "gratitude", "offer_help", "name_use"}
_MOST_CHECKS = 3
"""Security may take several turns, and then the answer must come."""
MOMENT = "a moment"
"""Stands among the ids of what was heard for the moments that the judged agent had a chance to answer."""

_place = attrgetter("turn", "start", "id")
T = TypeVar("T")


class View(Course):
    """What was heard in one conversation, ready for checks.

    ``mine`` are the agent's signals on the turns that are judged. What a bot said before a person took over counts
    neither for nor against the person. Signals that are not sure enough (:func:`counts`) are left to the moments, which
    weigh everything; acts in vain are left out, so that no point is earned by what helped nobody. A transfer stays: how
    it was made is judged, whatever came of it.
    """

    def __init__(
        self,
        signals: Signals,
        moments: tuple[Moment, ...],
        stretches: tuple[Stretch, ...] | None = None,
        place: dict[int, int] | None = None,
    ):
        super().__init__(merge(signals.transcript) if stretches is None else stretches, place)
        self.asking = ""
        """The id of the criterion that is being judged."""
        self.signals = signals = without_self_told(signals)
        self.moments = moments
        self.mine: dict[str, list[Signal]] = {}
        self.theirs: dict[str, list[Signal]] = {}
        self.worked_out: dict[Callable[[View], Any], Any] = {}
        """What was asked once (:func:`asked_once`), by what worked it out."""
        self._agents: dict[tuple[str, ...], list[Signal]] = {}
        self._customers: dict[tuple[str, ...], list[Signal]] = {}
        self._facts: dict[str, list[Fact]] = {}
        self.faint: set[str] = set()
        """The ids of what the judged agent was heard to say, but not surely enough to count."""
        self._sort()
        self.judged_moments = self._moments_to_answer()
        """The moments that the judged agent had a chance to answer: one of the next two replies was theirs. A hint of
        harm alone is for a person to judge, and is none of them."""
        self.heard = {*self.mine, *self.theirs, *self._facts, *self.faint}
        """The ids of everything that was heard, and :data:`MOMENT` where there is a moment to answer, or a danger."""
        if self.judged_moments or any(moment.cue == "crisis" for moment in moments):
            self.heard.add(MOMENT)

    def _sort(self) -> None:
        place, stretches, signals = self.place, self.stretches, self.signals.signals
        tables = {"customer": self.theirs, self.led_by: self.mine}
        for signal, sure in zip(signals, which_count(signals), strict=True):
            role = stretches[place[signal.turn]].role if signal.turn in place else ""
            if role not in tables or (signal.reason in IN_VAIN and signal.id != "hand_off"):
                continue
            table, id = tables[role], signal.id
            if not sure:
                if role == self.led_by:
                    self.faint.add(id)
            elif id in table:
                table[id].append(signal)
            else:
                table[id] = [signal]
        for fact in self.signals.facts:
            if fact.turn in place and stretches[place[fact.turn]].role in tables:
                self._facts.setdefault(fact.id, []).append(fact)

    def agent(self, *ids: str) -> list[Signal]:
        """The judged agent's signals with these ids, in turn order. Not to be changed."""
        if len(ids) == 1:
            return self.mine.get(ids[0], [])
        if ids not in self._agents:
            self._agents[ids] = _in_order(self.mine, ids)
        return self._agents[ids]

    def first_of_agent(self, *ids: str) -> Signal | None:
        """The first of :meth:`agent`."""
        return min([self.mine[name][0] for name in ids if name in self.mine], key=_place, default=None)

    def agent_did(self, *ids: str) -> bool:
        """Whether the judged agent did any of these."""
        return not self.mine.keys().isdisjoint(ids)

    def customer(self, *ids: str) -> list[Signal]:
        """The customer's signals with these ids, in turn order. Not to be changed."""
        if len(ids) == 1:
            return self.theirs.get(ids[0], [])
        if ids not in self._customers:
            self._customers[ids] = _in_order(self.theirs, ids)
        return self._customers[ids]

    def customer_did(self, ids: Iterable[str]) -> bool:
        """Whether the customer showed any of these."""
        return not self.theirs.keys().isdisjoint(ids)

    @once
    def shown_faintly(self) -> set[str]:
        """The ids of what the customer was heard to show, or a moment rests on, however faintly."""
        place, stretches = self.place, self.stretches
        heard = {s.id for s in self.signals.signals if s.turn in place and stretches[place[s.turn]].side == "customer"}
        return heard.union([cue.id for moment in self.judged_moments for cue in moment.evidence.get("cue", ())])

    def facts(self, *ids: str) -> list[Fact]:
        """The facts with these ids on turns of the customer or the judged agent, in turn order. Not to be changed."""
        if len(ids) == 1:
            return self._facts.get(ids[0], [])
        return sorted([fact for name in ids for fact in self._facts.get(name, ())], key=attrgetter("turn", "start"))

    def turns_beyond_checks(self, turn: int, within: int) -> list[int]:
        """The agent's turns in the next ``within`` stretches that do more than check who it is or ask to wait, and in
        those that only do that between them."""
        turns: list[int] = []
        for stretch in self.replies_after(turn, within * _MOST_CHECKS):
            if within <= 0:
                break
            turns += stretch.turns
            within -= not self._only_checks(stretch)
        return turns

    def _only_checks(self, stretch: Stretch) -> bool:
        by_turn = self.signals.by_turn
        heard = {signal.id for index in stretch.turns if index in by_turn for signal in by_turn[index]}
        return heard <= _IDLE and not heard.isdisjoint(_CHECKS)

    @once
    def place_beyond_checks(self) -> dict[int, int]:
        """``place``, with security questions and the answers to them not counted, three in a row at most."""
        checks = {self.place.get(check.turn) for check in self.signals.of(*_CHECKS)}
        if not checks:
            return self.place
        skipped, in_a_row, found = 0, 0, dict[int, int]()
        for at, stretch in enumerate(self.stretches):
            if stretch.side == "agent":
                in_a_row = in_a_row + 1 if at in checks and self._only_checks(stretch) else 0
                skipped += 2 * (0 < in_a_row <= _MOST_CHECKS)
            for turn in stretch.turns:
                found[turn] = at - skipped
        return found

    def said_in(self, turns: Iterable[int], ids: Iterable[str]) -> list[Signal]:
        """The signals with these ids on these turns, in the turns' order."""
        wanted, by_turn = frozenset(ids), self.signals.by_turn
        return [
            signal
            for turn in turns
            if turn in by_turn
            for signal in by_turn[turn]
            if signal.id in wanted and signal.reason not in IN_VAIN and counts(signal)
        ]

    def weighed(self, turns: Iterable[int], steps: Iterable[str], ids: Iterable[str]) -> list[Signal]:
        """The words with these ids, on these turns, that such steps of the moments rest on: what a moment shows as done
        is done, though the words alone were not sure enough to count."""
        asked, wanted, by_turn = frozenset(steps), frozenset(ids), self._rested_on
        found = [each for turn in turns for each in by_turn.get(turn, ()) if each[1] in asked and each[2].id in wanted]
        return list(dict.fromkeys(word for _, _, word in sorted(found, key=itemgetter(0))))

    @once
    def _rested_on(self) -> dict[int, list[tuple[int, str, Signal]]]:
        """Turn → the words there that the moments' steps rest on, numbered in the order of the moments, by step."""
        rests = [(s, word) for moment in self.judged_moments for s in STEPS for word in moment.evidence.get(s, ())]
        found: dict[int, list[tuple[int, str, Signal]]] = {}
        for number, (step, word) in enumerate(rests):
            found.setdefault(word.turn, []).append((number, step, word))
        return found

    def own_said(self, turns: Sequence[int], ids: Iterable[str], steps: Iterable[str]) -> list[Signal]:
        """The signals with these ids on these turns, else the words with them that such steps rest on; no stock lines."""
        words = self.said_in(turns, ids) or self.weighed(turns, steps, ids)
        return own_words(words, self.said_in(turns, ("scripted",)))

    @once
    def ending(self) -> Ending:
        """How the matter stands at the end, and why."""
        return how_it_ended(self.signals, self.place, self.danger_left)

    def _moments_to_answer(self) -> list[Moment]:
        return [each for each in self.moments if _judges(each) and self.has_chance(self.place.get(each.turn, 0))]

    @property
    def moment_word(self) -> str:
        """What the moments that are counted are called: not all that are shown are judged."""
        return "moment" if len(self.judged_moments) == len(self.moments) else "judged moment"

    @property
    def danger_left(self) -> list[Moment]:
        """The dangers that the judged agent had a chance to answer, and nobody took up."""
        asked = {question.turn for question in self.agent("discovery_question")}
        left = danger_left(self.moments, self.place, asked)
        return [each for each in left if self.has_chance(self.place.get(each.turn, 0))]


def asked_once(work_out: Callable[[View], T]) -> Callable[[View], T]:
    """A function of a view that several criteria ask: worked out for the first, and kept with the view for the others."""

    @wraps(work_out)
    def asked(view: View) -> T:
        known = view.worked_out
        if work_out not in known:
            known[work_out] = work_out(view)
        found: T = known[work_out]
        return found

    return asked


def _judges(moment: Moment) -> bool:
    return moment.cue != "crisis" or any(cue.id != "crisis" for cue in moment.evidence.get("cue", ()))


def _in_order(table: dict[str, list[Signal]], ids: tuple[str, ...]) -> list[Signal]:
    lists = [table[name] for name in ids if name in table]
    return sorted([signal for each in lists for signal in each], key=_place) if lists else []
