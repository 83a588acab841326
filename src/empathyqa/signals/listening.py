"""The one pass over a conversation: rules, the learned ear, and the one place where both become signals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import exp

from empathyqa.leanings import Leanings
from empathyqa.signal import EMOTIONS, Fact, Signal, Signals
from empathyqa.signals.ear.evidence import reason_of
from empathyqa.signals.ear.features import Noted, Said
from empathyqa.signals.ear.model import Ear, ears
from empathyqa.signals.ear.shares import also_in, of_text, strongest
from empathyqa.signals.facts import FACTS, OF_TIMES, WITHOUT_TIMES, find_facts
from empathyqa.signals.hearings import Hearings, by_side
from empathyqa.signals.idioms import little_but_idiom
from empathyqa.signals.joined import Parts, joined
from empathyqa.signals.names import names_told
from empathyqa.signals.plain_feelings import plain_feelings
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.sentiments import Sentiments
from empathyqa.signals.talk import Talk, TurnView, runs_before
from empathyqa.signals.vocabulary import BY_ID, DRIVERS
from empathyqa.transcript import Transcript

CLEAR = "feeling#2"
"""The label of any negative emotion that is clear or strong, whichever it is: surer than any one emotion alone."""
OVERRULED = -0.85
"""Log-odds (a chance of three in ten) below which the ear overrules a rule that heard a signal in words."""
ACCUSING = frozenset(("scripted", "deflection", "dismissal", "self_focus", "overpromise"))
DOUBTED = -0.3
"""The same for what is held against an agent: a false "you brushed it off" does more harm than a missed one."""
LEAST_SURE = -0.85
"""Log-odds (a chance of 0.3) that an emotion needs of its own before a clear feeling is put down to it."""
_SHOWN = 80
_DOUBTFUL = frozenset(EMOTIONS) | {"vulnerability", "crisis", "repeat", "escalation", "abuse"}
"""What an idiom must not be taken for: there, only words that a rule knows are heard."""
HINT = -2.7
"""Log-odds (about one in sixteen) from which a customer's words hint at a crisis where one is heard elsewhere in the talk."""
VEXED = frozenset(("anger", "frustration"))
LEAST_SURE_VEXED = -0.45
"""The same for anger and frustration: they are over-heard most easily, in plain talk about things that went wrong."""


def listen(
    transcript: Transcript, *, rules: Sequence[Rule] | None = None, ear: Mapping[str, Ear] | None = None
) -> Signals:
    """Everything heard in a conversation: signals in turn order, facts about its course, customer sentiment.

    The same transcript gives the same signals, always. ``rules`` and ``ear`` replace the built-in ones (plug-ins,
    tests, held-out measurement); rules given without an ear are heard alone. Raises TypeError for a path or other text:
    that is to be read first.
    """
    if not isinstance(transcript, Transcript):
        raise TypeError(_not_read(transcript))
    alone = rules is not None and ear is None
    if rules is None:
        from empathyqa.signals import BUILT_IN

        rules = BUILT_IN
    listener = _Listener(rules, {} if alone else ears() if ear is None else ear)
    whole = joined(transcript)
    talk = _talk(transcript if whole is None else whole.transcript)
    found, leanings = listener.hear(talk, {} if whole is None else whole.parts)
    signals = tuple(sorted(found, key=_by_place))
    facts, abstained = find_facts(talk, signals, FACTS if whole is None else WITHOUT_TIMES)
    if whole is not None:
        signals = tuple(sorted(whole.signals(signals), key=_by_place))
        timed, unfit = find_facts(Talk(transcript), signals, OF_TIMES)
        facts, abstained = tuple(sorted([*whole.facts(facts), *timed], key=_by_place)), abstained | unfit
    return Signals(transcript, signals, facts, Sentiments(talk), abstained, leanings)


def _not_read(given: object) -> str:
    shown = repr(given) if isinstance(given, str | bytes) and len(given) < _SHOWN else f"a {type(given).__name__}"
    return (
        f"a Transcript is needed, and this is {shown}: read it first, empathyqa.read_transcript(path), "
        "or empathyqa.read_text(words) for words in hand"
    )


def _talk(transcript: Transcript) -> Talk:
    """The conversation made ready; names that only its words tell weigh no more in it than names on record."""
    talk = Talk(transcript)
    told = names_told(talk)
    return Talk(transcript, told) if told else talk


def _by_place(heard: Signal | Fact) -> tuple[int, int, str]:
    return heard.turn, heard.start, heard.id


def noted_turns(talk: Talk, rules: Sequence[Rule]) -> list[tuple[Noted, Hearings]]:
    """Every turn with what the rules heard in it."""
    out = []
    sides = by_side(tuple(rules))
    for view in talk:
        side = sides.get(view.side)
        heard = side.heard_in(view) if side is not None else {}
        out.append((Noted(view, frozenset(heard)), heard))
    return out


class _Listener:
    """Rules and ear together, for one talk at a time; holds nothing of the talk."""

    def __init__(self, rules: Sequence[Rule], ear: Mapping[str, Ear]) -> None:
        self.rules = rules
        self.ear = ear
        self.decides = {rule.id for rule in rules if rule.decides or not ear or rule.id not in BY_ID}
        self.either = {rule.id for rule in rules if rule.recall_first}

    def hear(self, talk: Talk, parts: Mapping[int, Parts]) -> tuple[list[Signal], Leanings]:
        """The signals, and every turn's log-odds."""
        turns = noted_turns(talk, self.rules)
        noted = [one for one, _ in turns]
        runs = runs_before(noted, [one.view.side for one in noted])
        said = Said()
        out: list[Signal] = []
        sums: dict[int, tuple[Ear, int]] = {}
        for (one, heard), run in zip(turns, runs, strict=True):
            for id, hearings in heard.items():
                if id in self.decides or id in self.either:
                    out.extend(_signal(one.view, id, h, 1.0) for h in hearings)
            plain = plain_feelings(one.view) if one.view.side == "customer" and self.ear else {}
            for emotion, hearings in plain.items():
                out.extend(_signal(one.view, emotion, h, 1.0) for h in hearings)
            ear = self.ear.get(one.view.side)
            if ear is not None:
                total = ear.total(one, run, said)
                sums[one.view.index] = ear, total
                if heard or ear.passes(total):
                    odds = ear.fields.odds(total)
                    passing = sorted({*ear.passing(odds), *_backed(ear, odds, heard)})
                    if passing:
                        verdicts = _Verdicts(ear, odds, passing)
                        learned = [s for s in self._learned(verdicts, one, heard, run, said) if s.id not in plain]
                        out.extend(learned)
                        if one.view.index in parts:
                            out.extend(_elsewhere(ear, one, learned, parts[one.view.index]))
            said.add(one)
        out.extend(_fainter_cues(out, noted, sums))
        return out, Leanings(sums)

    def _learned(
        self, verdicts: _Verdicts, noted: Noted, heard: Hearings, run: list[Noted], said: Said
    ) -> Iterator[Signal]:
        feeling = verdicts.feeling()
        idiom = little_but_idiom(noted.view)
        for label in verdicts.heard(feeling):
            if idiom and label in _DOUBTFUL and label not in heard:
                continue
            if label in self.decides or (label in self.either and label in heard):
                continue
            sure = round(1 / (1 + exp(-verdicts.odds(label))), 3)
            level = verdicts.level(label, label == feeling) if label in EMOTIONS else None
            kind = verdicts.kind() if label == "vulnerability" else None
            for hearing in heard.get(label) or [_heard_by_ear(verdicts.ear, label, noted, run, said)]:
                yield _signal(noted.view, label, hearing, sure, level, kind)


def _fainter_cues(heard: Sequence[Signal], noted: Sequence[Noted], sums: Mapping[int, tuple[Ear, int]]) -> Iterator[Signal]:
    """Where a crisis was heard, the customer's fainter hints around it: a person looks at that talk in any case."""
    known = {signal.turn for signal in heard if signal.id == "crisis"}
    for one in noted if known else ():
        if one.view.side == "customer" and one.view.index in sums and one.view.index not in known:
            ear, total = sums[one.view.index]
            number = ear.number.get("crisis")
            if number is not None and (odds := ear.fields.one(total, number)) >= HINT:
                place = of_text(ear, number, one)[0] or (0, len(one.view.turn.text))
                hint = Heard(*place, "a faint hint, where danger was heard", kind="review")
                yield _signal(one.view, "crisis", hint, round(1 / (1 + exp(-odds)), 3))


def _elsewhere(ear: Ear, noted: Noted, learned: list[Signal], parts: Parts) -> Iterator[Signal]:
    """The same heard in other turns of the stretch, whose own words tell it as well."""
    told: dict[str, set[int]] = {}
    for signal in learned:
        if signal.id in EMOTIONS:
            told.setdefault(signal.id, set()).add(parts.number(signal.start))
    for id, where in told.items():
        signal = next(s for s in learned if s.id == id)
        for start, end in also_in(ear, ear.number[id], noted, parts.offsets):
            if parts.number(start) not in where:
                yield replace(signal, start=start, end=end, text=noted.view.turn.text[start:end])


def _backed(ear: Ear, odds: list[float], heard: Hearings) -> Iterator[int]:
    """The labels that a rule heard in words: the ear may doubt them, but must be quite sure to overrule the rule."""
    for label in heard:
        number = ear.number.get(label)
        if number is not None and odds[number] >= (DOUBTED if label in ACCUSING else OVERRULED):
            yield number


class _Verdicts:
    """What one side's ear makes of one turn: the labels that pass, and how surely."""

    __slots__ = ("_sums", "ear", "passes")

    def __init__(self, ear: Ear, sums: list[float], passing: list[int]) -> None:
        self.ear = ear
        self._sums = sums
        self.passes = [ear.labels[number] for number in passing]

    def odds(self, label: str) -> float:
        """The log-odds of a label."""
        return self._sums[self.ear.number[label]]

    def feeling(self) -> str | None:
        """The emotion to name where some clear feeling is heard: the surest, even if it alone is not quite sure enough."""
        if CLEAR not in self.passes:
            return None
        surest = max(EMOTIONS, key=self.odds)
        return surest if self.odds(surest) >= (LEAST_SURE_VEXED if surest in VEXED else LEAST_SURE) else None

    def heard(self, feeling: str | None) -> list[str]:
        """The signals heard, in the order of the labels."""
        found = [label for label in self.passes if "#" not in label]
        if feeling is not None and feeling not in found:
            found = sorted([*found, feeling], key=self.ear.number.__getitem__)
        return found

    def level(self, emotion: str, clear: bool) -> int:
        """1 mild, 2 clear, 3 strong: each step is heard by its own part of the ear."""
        return 3 if f"{emotion}#3" in self.passes else 2 if clear or f"{emotion}#2" in self.passes else 1

    def kind(self) -> str:
        """The driver of a vulnerability whose part of the ear is surest."""
        return max(DRIVERS, key=lambda driver: self.odds(f"vulnerability#{driver}"))


def _heard_by_ear(ear: Ear, label: str, noted: Noted, run: list[Noted], said: Said) -> Heard:
    number = ear.number[label]
    place = of_text(ear, number, noted)[0]
    if place is None:
        return Heard.whole(noted.view, "heard in the turn as a whole")
    return Heard(*place, reason_of(strongest(ear, number, noted, run, said)))


def _signal(
    view: TurnView, id: str, heard: Heard, sure: float, level: int | None = None, kind: str | None = None
) -> Signal:
    text = view.turn.text[heard.start : heard.end]
    return Signal(
        id, view.index, heard.start, heard.end, text, max(heard.level or 0, level or 0) or None, heard.kind or kind,
        heard.reason, sure,
    )
