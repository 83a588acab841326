"""A conversation made ready for listening: every turn with what its text says, its place and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from empathyqa.signals.workings.spoken import Spoken, spoken
from empathyqa.text.automaton import Hit
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import ORDINARY, marked, named_tokens
from empathyqa.text.negation import before, negated
from empathyqa.text.once import once
from empathyqa.transcript import Transcript, Turn

AGENT_SIDE = frozenset(("agent", "bot", "supervisor"))


class TurnView:
    """One turn as detectors see it: its words, the phrases found in it, its place in the talk."""

    __slots__ = ("hits", "index", "line", "place", "read", "role", "side", "spoken", "talk", "turn", "words")

    def __init__(self, turn: Turn, spoken: Spoken, talk: Talk, place: int) -> None:
        self.turn = turn
        self.spoken = spoken
        self.index = turn.index
        self.role = turn.speaker
        self.side = "agent" if turn.speaker in AGENT_SIDE else turn.speaker
        self.words = spoken.words
        self.line = spoken.words.line
        """The normal form, one space around every token."""
        self.hits = spoken.hits
        self.read = spoken.read
        """What readings of the text alone found (watched.py)."""
        self.talk = talk
        self.place = place
        """Position in ``talk.views`` (differs from ``index`` where internal notes were left out)."""

    def has(self, *groups: str) -> bool:
        """Whether any of these phrase groups (``lexicon.group``) was found."""
        table = self.hits
        for group in groups:  # noqa: SIM110 - asked dozens of times a turn
            if group in table:
                return True
        return False

    def found(self, *groups: str) -> list[Hit]:
        """All hits of these groups, in order of place."""
        table = self.hits
        hits: list[Hit] = []
        for group in groups:
            if group in table:
                hits += table[group]
        if len(groups) > 1 and len(hits) > 1:
            hits.sort(key=lambda hit: (hit.first, -hit.last))
        return hits

    @property
    def sentence_texts(self) -> list[str]:
        """The turn's sentences in the original words."""
        if len(self.words.sentences) < 2:
            return [self.turn.text]
        spans = self.words.spans
        return [self.turn.text[spans[start][0] : spans[end - 1][1]] for start, end in self.words.sentences]

    def sentence_of(self, hit: Hit) -> str:
        """The sentence (normal form, spaces around) that a hit starts in."""
        line, first = self.line, hit.line_start
        before = max(line.rfind(" . ", 0, first), line.rfind(" ? ", 0, first), line.rfind(" ! ", 0, first))
        start = before + 2 if before >= 0 else 0
        last = max(hit.line_end - 1, start)
        ends = [at for at in (line.find(" . ", last), line.find(" ? ", last), line.find(" ! ", last)) if at >= 0]
        return line[start : min(ends) + 3] if ends else line[start:]

    def before(self, hit: Hit, words: int = 4) -> list[str]:
        """The last few tokens before a hit, inside its sentence."""
        return before(self.words, hit, words)

    def negated(self, hit: Hit, words: int = 3) -> bool:
        """Whether a negation stands shortly before the hit, in the same sentence."""
        return negated(self.words, hit, words)

    def quoted(self, hit: Hit) -> bool:
        """Whether the hit stands inside quotation marks, or after 'said' or 'told me': someone else's words."""
        text = self.turn.text
        opening = max(text.rfind(mark, 0, hit.start + 1) for mark in ('"', "“"))
        if opening >= 0:
            closing = min((at for mark in ('"', "”") if (at := text.find(mark, opening + 1)) >= 0), default=-1)
            inside_pairs = text.count('"', 0, hit.start) % 2 == 1 or text[opening] == "“"
            if inside_pairs and closing >= hit.end:
                return True
        return any(token in _REPORTING for token in self.before(hit, 3))

    def previous(self, side: str) -> TurnView | None:
        """The nearest earlier turn of that side (``agent`` covers bots and supervisors)."""
        run = self.talk.runs[self.place]
        if run and run[-1].side == side:  # nearly always: the other side spoke last
            return run[-1]
        return next(self.talk.back(self.place, side), None)

    def answered(self) -> TurnView | None:
        """The last turn of the agent's side, where the customer had spoken before it; ``None`` where nothing was answered yet."""
        agent = self.previous("agent")
        return agent if agent is not None and next(self.talk.back(agent.place, "customer"), None) is not None else None

    @property
    def run_before(self) -> list[TurnView]:
        """The other side's turns directly before this side began to speak, oldest first. Not to be changed."""
        return self.talk.runs[self.place]

    @property
    def opens(self) -> bool:
        """Whether this is the first turn of its party."""
        return self.place in self.talk.openings

    @property
    def asks(self) -> bool:
        """Whether the turn holds a question mark."""
        return "?" in self.words.vocabulary


_REPORTING = frozenset(("said", "says", "told", "saying", "telling", "claimed", "claims"))


class Talk:
    """The turns that can be heard (no internal notes, no system lines), in order."""

    def __init__(self, transcript: Transcript, told: frozenset[str] = frozenset()) -> None:
        """``told`` are the customer's names that nobody has on record: the words tell them."""
        self.transcript = transcript
        self._told = told
        self.read: dict[Any, Any] = {}
        """What readings of the whole talk found, by reading (watched.py)."""
        language = "en"  # the one language there are lexicons for; others are read with these, and warned about
        turns = [turn for turn in transcript.turns if not (turn.internal or turn.speaker == "system")]
        said = [spoken(turn.text, language) for turn in turns]
        names = _parts(transcript.customer_name) | _parts(transcript.agent_name) | told
        if doubtful := names & ORDINARY:
            said = [_with_names(one, language, doubtful, names) for one in said]
        self.views = [TurnView(turn, one, self, place) for place, (turn, one) in enumerate(zip(turns, said, strict=True))]

    @once
    def openings(self) -> frozenset[int]:
        """The places where somebody first speaks, told by their role and their party."""
        return frozenset({(view.role, view.turn.party): view.place for view in reversed(self.views)}.values())

    @once
    def runs(self) -> list[list[TurnView]]:
        """For each place, the turns of others directly before its side began to speak; one list for a whole run."""
        return runs_before(self.views, [view.side for view in self.views])

    @once
    def first_of_role(self) -> dict[str, int]:
        """Role → the place where somebody in it first speaks."""
        return {view.role: view.place for view in reversed(self.views)}

    def __iter__(self) -> Iterator[TurnView]:
        return iter(self.views)

    def __len__(self) -> int:
        return len(self.views)

    def back(self, place: int, side: str) -> Iterator[TurnView]:
        """Earlier turns of one side, nearest first."""
        for at in range(place - 1, -1, -1):
            if self.views[at].side == side:
                yield self.views[at]

    def ahead(self, place: int, side: str) -> Iterator[TurnView]:
        """Later turns of one side, nearest first."""
        for at in range(place + 1, len(self.views)):
            if self.views[at].side == side:
                yield self.views[at]

    @once
    def customer_names(self) -> frozenset[str]:
        """The customer's names as tokens, as the system shows them (titles left out)."""
        return marked(frozenset(part for part in _parts(self.transcript.customer_name) if len(part) > 1))

    @once
    def party_names(self) -> frozenset[str]:
        """All names of both parties as tokens, those that only the words tell included."""
        return self.customer_names | self.agent_names | marked(self._told)

    @once
    def agent_names(self) -> frozenset[str]:
        """The agent's names as tokens, without the mark that signs a message ("^Nia")."""
        return marked(_parts(self.transcript.agent_name))


_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "madam", "prof", "rev", "mx"))


def _with_names(said: Spoken, language: str, doubtful: frozenset[str], names: frozenset[str]) -> Spoken:
    """The text as it is said in this talk: words that are names here bear a mark."""
    named = named_tokens(said.words, doubtful, names)
    return Spoken(said.text, phrase_index(language), named) if named else said


def _parts(name: str | None) -> frozenset[str]:
    if not name:
        return frozenset()
    parts = name.replace(".", " ").lower().split()
    return frozenset(part.lstrip("^*-~") for part in parts) - _TITLES - {""}


T = TypeVar("T")


def runs_before(turns: Sequence[T], sides: Sequence[str]) -> list[list[T]]:
    """For each turn, the turns of others directly before its side began to speak, oldest first.

    Turns of one run share one list, so that long monologues cost no more than quick exchanges.
    """
    out: list[list[T]] = []
    last = dict.fromkeys(sides, -1)
    for at, side in enumerate(sides):
        before = last[side]
        out.append(out[before] if at and before == at - 1 else [*turns[before + 1 : at]])
        last[side] = at
    return out
