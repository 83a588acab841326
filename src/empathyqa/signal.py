"""The nouns of listening: Signal, Fact, Signals, and Moment. Facts about the words, never a judgement of the agent."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import ClassVar, TypeVar, overload

from empathyqa.once import once
from empathyqa.transcript import Transcript

K = TypeVar("K", str, int)
T = TypeVar("T", "Signal", "Fact")

EMOTIONS = ("anger", "frustration", "anxiety", "sadness", "confusion")
"""Customer signals that carry an intensity: 1 mild, 2 clear, 3 strong."""


FIX = frozenset(("resolution", "paraphrase"))
"""Signals that settle the matter, or say it back, and hold no feeling: who does no more deals with it and hears nobody."""
DISCLOSURES = ("vulnerability", "crisis")
"""Signals by which a customer opens up."""
BY_DOING = "danger"
"""The kind of a crisis that is answered by what is done: a gas leak, a stranger at the door."""
HIDDEN_HARM = frozenset(("ideation", "plan", "abuse"))
"""The kinds that only somebody who hears them takes up; a review may be no harm."""
TO_DO = "says what to do"
"""The reason of a step that the customer is told to take: their work, and no strength of the agent's."""
AND_WHY = "asks the customer to wait, and says what for"
"""The reason of a hold whose request itself tells its purpose: "stay on the line while I pull up the details"."""
OWN_FAULT = "names what went wrong as their own doing"
"""The reason of an apology that holds no word of sorry: beside one, it says what the sorry is for."""
FOR_A_WAIT = "says sorry for a wait on the line"
"""The reason of an apology that owes no remedy: the wait is over once it is said."""
YES_OR_NO = "takes up what was just said, and wants a yes or no"
"""The reason of a follow-up question that leaves nothing open: it may well blame ("are you opening the windows?")."""
SALUTATION = "opens a letter by name"
"""Reason of a name use that is the form of a letter ("Dear Mrs Pike,"): in every mail, and no selling."""
AS_A_WHOLE = "heard in the reply as a whole"
"""The reason of what no words carry by themselves, only what a reply leans towards."""
TURNED_DOWN, PITCHED = "turned down at once", "a pitch to somebody in need"
TAKES_NOTHING_ON = "sounds like a step, and takes nothing on"
NOT_FOR_THEM = "a way that this customer does not have"
HOLLOW = "a kind word that a push takes back"
TO_THE_CHEAT = "sends somebody who is being cheated back to the cheat"
TO_THE_FEARED = "sends somebody to the one they are afraid of"
IN_VAIN = frozenset((TURNED_DOWN, PITCHED, TAKES_NOTHING_ON, NOT_FOR_THEM, HOLLOW, TO_THE_CHEAT, TO_THE_FEARED))
"""The reasons of an act in vain: heard, and neither a step of a moment nor a strength rests on it (signals/steps/in_vain.py)."""
NOT_TO_WORRY, TIME_GIVEN, ENCOURAGED = "tells them not to worry", "gives them time", "encourages them"
EASY_COMFORT = frozenset((NOT_TO_WORRY, TIME_GIVEN, ENCOURAGED))
"""The reasons of comfort that is said of the matter all day: "no rush", "don't worry about that"."""
LOAD_OFF = "takes a burden off them"
"""The reason of comfort by work that they need not do: it is of the matter that it takes off them, and of no other."""
SILENCES = "silences a hint of harm"
"""The reason of a dismissal after which nobody hints again: whatever else is said, the hint was not taken up (harm_open.py)."""
TIME_GONE = "tells that the time named has passed"
"""The reason of an `unresolved` by which a promise for that time stands no longer (note/broken.py)."""
CHOICE = "asks which of two things it is"
"""The reason of logistics known by its form alone: it leaves a disclosure aside, while a worry is often about the thing."""
ECHO, SLIP = "says the matter back, and not the need", "is sorry for a slip of the talk"
"""Reasons of the fact ``logistics``: what takes nothing of a need up, however lightly that was told."""
SCAM_NOW = "may be being cheated as they speak"
"""The reason of a vulnerability for which a person must look now: the money can still be stopped, or brought back."""
A_DEATH = "a death"
"""What the reason of every cue that words tell of a death names."""
CHECK, RECEIPT, DEADLINE = "check", "receipt", "deadline"
"""The kinds of a time that stands beside the matter: how long a look takes, when a proof of it comes, the customer's own day."""
_DISCLOSED_FROM = 0.5
"""How sure a vulnerability must be that no words name, only what was learned."""
_SURE_KIND = 0.7
"""Below this sureness the driver of a vulnerability is not named: a page that reads “(health)” where nobody is ill loses
its reader's trust (the bar from which a cue may count as missed)."""
_HINT = 0.2
"""A hint of danger less sure than this does not reach the learned ear's own bar for a crisis."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing a careful listener would notice in one turn, and the words it was heard in."""

    id: str
    turn: int
    start: int
    end: int
    text: str
    """The words themselves: ``transcript.turns[turn].text[start:end]``."""
    level: int | None = None
    """1 mild, 2 clear, 3 strong; emotions only."""
    kind: str | None = None
    """The driver of a vulnerability (health, life_event, resilience, capability), the tier of a crisis cue, of what a time is
    told that is not the matter itself (check, receipt, deadline), …"""
    reason: str = ""
    """Why it was heard: the phrase rule, the context, or the learned words that carried the decision."""
    confidence: float = 1.0
    """0 to 1, calibrated on the labelled set where the ear is learned."""

    def overlaps(self, other: Signal | Fact) -> bool:
        """Whether both share words of the same turn."""
        return self.turn == other.turn and self.start < other.end and other.start < self.end

    @property
    def learned(self) -> bool:
        """Whether no phrase rule speaks for it, only what was learned from examples."""
        return self.reason.startswith("learned from")

    @property
    def of_a_death(self) -> bool:
        """Whether its words tell of somebody who died, or is dying."""
        return A_DEATH in self.reason and not self.learned

    @property
    def leaned(self) -> bool:
        """Whether no words carry it, only what the reply as a whole leans towards: a step may rest on it, no praise."""
        return self.reason == AS_A_WHOLE

    @property
    def discloses(self) -> bool:
        """Whether it is a vulnerability that was told: in words, or learned and sure enough to be answered for and noted. A
        fainter one opens a moment like any other; to the readers a third of them were no disclosure."""
        return self.id == "vulnerability" and (not self.learned or self.confidence >= _DISCLOSED_FROM)

    @property
    def beside_the_matter(self) -> bool:
        """Whether it is a time of something else than the matter itself: it explains a wait, and no promise rests on it."""
        return self.kind is not None and self.id == "timeframe"

    @property
    def named_kind(self) -> str | None:
        """Its kind where words name it; the driver of a vulnerability that was learned, or heard faintly, is a guess."""
        if self.id == "vulnerability" and (self.learned or self.confidence < _SURE_KIND):
            return None
        return self.kind

    @property
    def hint(self) -> bool:
        """Whether it is but a faint hint of danger: heard because danger was heard elsewhere in the talk, or in everyday
        words that stand alone.

        It is marked in the words for the person who looks; it opens no moment, and nobody is told of it by itself.
        """
        return self.id == "crisis" and self.confidence < _HINT


@dataclass(frozen=True, slots=True)
class Fact:
    """Something about the conversation's course that criteria need and no single turn shows.

    Ids: ``asked_twice`` (agent asks at ``turn`` what was given at ``refers_to``), ``told_again`` (customer repeats at
    ``turn`` what was said at ``refers_to``), ``question_open`` (customer question at ``turn`` that nobody took up),
    ``question_answered``, ``non_apology``, ``wrong_name``, ``dead_air``, ``interruption``, ``hold_returned``,
    ``stacked_questions``, ``cheer_mismatch``, ``follow_up_question``, ``closing_check``, ``context_lost``,
    ``no_date`` (news is promised, and no day for it; at a reply to a "when?" that nobody answers, with that turn in
    ``refers_to``), ``hint_open``, ``hint_taken_up``,
    ``asks_after`` (the agent asks after the person: safe, alone, hurt, managing), ``thanked_for`` (the agent says what the
    thanks are for), ``logistics`` (the agent's words about data, the product, a message or a rule, and about nobody),
    ``gives_in`` (the customer takes it because there is no more to be had), ``story_passed`` (an agent passes on the story,
    or the person, to who comes next), ``handed_back`` (the customer is sent to do what the firm could do; ``refers_to`` is
    where they said that they cannot), ``protective_no`` (what was asked for is held back, to keep the customer from harm),
    ``rounds_off`` (the customer's last words thank, or are content, and say no more),
    ``invites`` (the agent's whole turn asks the customer to tell),
    ``closes_it`` (the customer says, near the end, that there is no more to ask),
    ``second_wish`` (a wish after a first matter that the customer said works),
    ``cut_short`` (the agent goes on where the customer, at ``refers_to``, stopped in mid-sentence),
    ``told_elsewhere`` (the customer tells of trouble that others gave them),
    ``has_come`` (the customer has what was on its way),
    ``made_safe`` (the agent asks if it is safe, agrees a way out, keeps it from who is near or points to help),
    ``new_hands`` (another person takes over on the agent's side),
    ``stops_midway`` (the transcript stops while the agent still asks or listens, with no goodbye),
    ``left_in_hand`` (the agent's last words on it take the matter into the firm's hands),
    ``other_matter`` (straight after something hard, told at ``refers_to``, the agent turns back to what was in hand).
    (The customer giving their name is a fact too: name_given.)
    """

    id: str
    turn: int
    start: int
    end: int
    text: str
    refers_to: int | None = None
    value: float | None = None
    """A measure where there is one: seconds of silence, number of questions."""
    reason: str = ""
    confidence: ClassVar[float] = 1.0
    """Facts are certain."""


@dataclass(frozen=True, slots=True)
class Sentiment:
    """What a sentiment lexicon makes of a customer turn: context for arcs and peaks, never a score of the agent."""

    turn: int
    compound: float
    lowest: float
    """The most negative sentence of the turn."""


@dataclass(frozen=True)
class Signals(Sequence[Signal]):
    """Everything heard in one conversation, in turn order."""

    transcript: Transcript
    signals: tuple[Signal, ...]
    facts: tuple[Fact, ...] = ()
    sentiments: Sequence[Sentiment] = ()
    abstained: dict[str, str] = field(default_factory=dict)
    """Signal or fact id → why it could not be listened for here (no times, names redacted, …)."""
    leanings: Mapping[int, Mapping[str, float]] = field(default_factory=dict, repr=False)
    """Turn → label → log-odds of the learned ear, the labels below their threshold included: what was heard faintly."""

    @overload
    def __getitem__(self, index: int) -> Signal: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Signal, ...]: ...
    def __getitem__(self, index: int | slice) -> Signal | tuple[Signal, ...]:
        return self.signals[index]

    def __len__(self) -> int:
        return len(self.signals)

    def __iter__(self) -> Iterator[Signal]:
        return iter(self.signals)

    @once
    def _by_id(self) -> dict[str, tuple[Signal, ...]]:
        return _sorted_out(self.signals, [signal.id for signal in self.signals])

    @once
    def by_turn(self) -> dict[int, tuple[Signal, ...]]:
        """Turn → what was heard in it; only of turns in which something was."""
        return _sorted_out(self.signals, [signal.turn for signal in self.signals])

    @once
    def _facts_by_id(self) -> dict[str, tuple[Fact, ...]]:
        facts = sorted(self.facts, key=_place)
        return _sorted_out(facts, [fact.id for fact in facts])

    def of(self, *ids: str) -> tuple[Signal, ...]:
        """The signals with any of these ids, in turn order."""
        if len(ids) == 1:
            return self._by_id.get(ids[0], ())
        found = [signal for name in ids for signal in self._by_id.get(name, ())]
        return tuple(sorted(found, key=_place)) if found else ()

    def any_of(self, ids: Iterable[str]) -> bool:
        """Whether any signal has one of these ids."""
        return not self._by_id.keys().isdisjoint(ids)

    def at(self, turn: int, *ids: str) -> tuple[Signal, ...]:
        """The signals of one turn; with ids, only those."""
        found = self.by_turn.get(turn, ())
        return tuple([signal for signal in found if signal.id in ids]) if ids else found

    def facts_of(self, *ids: str) -> tuple[Fact, ...]:
        """The facts with any of these ids, in turn order."""
        if len(ids) == 1:
            return self._facts_by_id.get(ids[0], ())
        found = [fact for name in ids for fact in self._facts_by_id.get(name, ())]
        return tuple(sorted(found, key=_place))


_place = attrgetter("turn", "start")
_turn = attrgetter("turn")


def _sorted_out(heard: Iterable[T], by: Iterable[K]) -> dict[K, tuple[T, ...]]:
    """Those of each kind, in the order in which they come."""
    table: dict[K, list[T]] = {}
    for each, kind in zip(heard, by, strict=True):
        if kind in table:
            table[kind].append(each)
        else:
            table[kind] = [each]
    return {kind: tuple(found) for kind, found in table.items()}


def of_turn(heard: Sequence[Signal], turn: int) -> Sequence[Signal]:
    """Those of one turn among signals in turn order: found without walking over the rest of a long call."""
    return heard[bisect_left(heard, turn, key=_turn) : bisect_right(heard, turn, key=_turn)]


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch in which the customer shows a feeling or a vulnerability, and what the agent made of it (NNCA)."""

    turn: int
    """The customer turn that opens it."""
    cue: str
    """The signal id that opens it: an emotion, ``vulnerability`` or ``crisis``."""
    level: int | None
    until: int
    """The last turn of the stretch."""
    notice: bool
    name: bool
    contain: bool
    act: bool
    scripted_name: bool = False
    """The only naming was a stock line: half credit (SCORING: level 1)."""
    scripted_notice: bool = False
    """Only a stock line took notice: half, like a naming by one."""
    broke_at: int | None = None
    """The agent turn at which the chain broke; ``None`` where it held or where no agent turn followed."""
    broken_step: str | None = None
    """``notice``, ``name``, ``contain`` or ``act``: the first step that was missed."""
    evidence: dict[str, tuple[Signal, ...]] = field(default_factory=dict)
    """Step → the signals that met it; ``cue`` → the signals that opened the moment; ``against`` → what spoiled it."""

    @property
    def disclosed(self) -> bool:
        """Whether a vulnerability or a crisis was among what the customer showed."""
        return self.cue in DISCLOSURES or any(cue.id in DISCLOSURES for cue in self.evidence.get("cue", ()))

    @property
    def of_a_death(self) -> bool:
        """Whether words among what the customer showed tell of somebody who died, or is dying."""
        return any(cue.of_a_death for cue in self.evidence.get("cue", ()))
