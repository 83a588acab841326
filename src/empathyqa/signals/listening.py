"""The one pass over a conversation: rules, the learned ear, and the one place where both become signals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import exp
from operator import attrgetter

from empathyqa.leanings import Leanings
from empathyqa.signal import EMOTIONS, Fact, Signal, Signals
from empathyqa.signals.addressed import in_their_words, unaddressed
from empathyqa.signals.asking.bare_answers import BARRED, bare_answer
from empathyqa.signals.ear.evidence import reason_of
from empathyqa.signals.ear.features import Noted, Said
from empathyqa.signals.ear.model import Ear, ears
from empathyqa.signals.ear.mood import SILENT, TalkMood, mood
from empathyqa.signals.ear.shares import also_in, of_text, strongest
from empathyqa.signals.facts import FACTS, OF_TIMES, WITHOUT_TIMES, find_facts
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.feelings.at_the_answer import risen_at_the_answer
from empathyqa.signals.feelings.bright_after_nothing import bitter_when_nothing_done
from empathyqa.signals.feelings.idioms import echoes, little_but_idiom
from empathyqa.signals.feelings.plain_feelings import plain_feelings
from empathyqa.signals.feelings.plain_talk import quieter_in_plain_talk
from empathyqa.signals.feelings.sentiments import Sentiments
from empathyqa.signals.harm.company import in_company
from empathyqa.signals.harm.faint_hints import fainter_cues, leaning_turns
from empathyqa.signals.harm.unheeded import without_unheeded_thanks
from empathyqa.signals.naming.names import names_told
from empathyqa.signals.outcomes.mere_goodbye import without_mere_goodbyes
from empathyqa.signals.outcomes.not_done_after_all import without_undone
from empathyqa.signals.outcomes.not_yet import Span, not_yet, within
from empathyqa.signals.outcomes.nothing_more import complains_of_nothing
from empathyqa.signals.outcomes.undelivered import undelivered
from empathyqa.signals.pushes.hollow_replies import without_hollow_replies
from empathyqa.signals.pushes.trouble import standing, troubled
from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.steps.in_vain import marked_in_vain
from empathyqa.signals.talk import Talk, runs_before
from empathyqa.signals.vocabulary import BY_ID
from empathyqa.signals.workings.hearings import Hearings, by_side, signal_of
from empathyqa.signals.workings.joined import Parts, joined
from empathyqa.signals.workings.verdicts import CLEAR, Verdicts, verdicts_of
from empathyqa.transcript import Transcript

_SHOWN = 80
_DOUBTFUL = frozenset(EMOTIONS) | {"vulnerability", "crisis", "repeat", "escalation", "abuse"}
"""What an idiom must not be taken for: there, only words that a rule knows are heard."""


def listen(transcript: Transcript, *, rules: Sequence[Rule] | None = None, ear: Mapping[str, Ear] | None = None) -> Signals:
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
    source, transcript = transcript, unaddressed(transcript)
    whole = joined(transcript)
    talk = _talk(transcript if whole is None else whole.transcript)
    found, leanings, clear = listener.hear(talk, {} if whole is None else whole.parts)
    found = list(without_undone(talk, found, leanings))
    signals = quieter_in_plain_talk(talk, risen_at_the_answer(talk, sorted(found, key=_by_place)), clear)
    signals = marked_in_vain(talk, signals)
    signals = bitter_when_nothing_done(talk, signals, leanings)
    facts, abstained = find_facts(talk, signals, FACTS if whole is None else WITHOUT_TIMES)
    signals = without_mere_goodbyes(talk, signals, facts, leanings)
    signals = without_hollow_replies(talk, without_unheeded_thanks(talk, signals, facts, leanings), leanings)
    if whole is not None:
        signals = tuple(sorted(whole.signals(signals), key=_by_place))
        timed, unfit = find_facts(Talk(transcript), signals, OF_TIMES)
        facts, abstained = tuple(sorted([*whole.facts(facts), *timed], key=_by_place)), abstained | unfit
    if transcript is not source:
        signals = tuple(in_their_words(signals, transcript, source))
        facts = tuple(in_their_words(facts, transcript, source))
    return Signals(source, signals, facts, Sentiments(talk), abstained, leanings)


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


_by_place: Callable[[Signal | Fact], tuple[int, int, str]] = attrgetter("turn", "start", "id")


def noted_turns(talk: Talk, rules: Sequence[Rule]) -> list[tuple[Noted, Hearings]]:
    """Every turn with what the rules heard in it."""
    out = []
    sides = by_side(tuple(rules))
    for view in talk:
        side = sides.get(view.side)
        heard = side.heard_in(view) if side is not None else {}
        out.append((Noted(view, _told(heard) if heard else _NOTHING), heard))
    return out


_NOTHING: frozenset[str] = frozenset()


def _told(heard: Hearings) -> frozenset[str]:
    """The signals heard, those left out that were only denied."""
    return frozenset([id for id, found in heard.items() if not (found[0].denied and all(one.denied for one in found))])


class _Listener:
    """Rules and ear together, for one talk at a time; holds nothing of the talk."""

    def __init__(self, rules: Sequence[Rule], ear: Mapping[str, Ear]) -> None:
        self.rules = rules
        self.ear = ear
        self.decides = {rule.id for rule in rules if rule.decides or not ear or rule.id not in BY_ID}
        self.either = {rule.id for rule in rules if rule.recall_first}

    def hear(self, talk: Talk, parts: Mapping[int, Parts]) -> tuple[list[Signal], Leanings, dict[int, float]]:
        """The signals, every turn's log-odds, and those of a clear feeling in the light of the talk."""
        turns = noted_turns(talk, self.rules)
        noted = [one for one, _ in turns]
        runs = runs_before(noted, [one.view.side for one in noted])
        sums = self._sums(noted, runs)
        leanings = Leanings(sums)
        moods = self._moods(noted, sums, leanings)
        out: list[Signal] = []
        indirect: set[Signal] = set()
        clear: dict[int, float] = {}
        trouble = False
        for (one, heard), run in zip(turns, runs, strict=True):
            turn, side = one.view.index, one.view.side
            known = len(out)
            heard, fell = standing(heard, out, run, trouble, bool(self.ear))
            for id, hearings in heard.items() if heard else ():
                all_told = id in self.decides or id in self.either
                told = [signal_of(one.view, id, h, 1.0) for h in hearings if all_told or h.firm]
                if told:
                    if all_told:
                        indirect.update(s for s, h in zip(told, hearings, strict=True) if h.indirect)
                    out.extend(told)
            plain = plain_feelings(one.view) if side == "customer" and self.ear else {}
            for emotion, hearings in plain.items() if plain else ():
                out.extend(signal_of(one.view, emotion, h, 1.0) for h in hearings)
            if turn in sums:
                if side == "agent" and _FIX not in heard and undelivered(one.view):
                    _hush_fix(sums[turn][0], one, leanings)
                if side == "customer" and _OPEN not in heard and complains_of_nothing(one.view):
                    leanings.hush(turn, _OPEN, _HUSHED)
                verdicts = verdicts_of(*sums[turn], heard, moods.get(side), turn, leanings)
                if verdicts is not None:
                    if side == "customer":
                        clear[turn] = verdicts.odds(CLEAR)
                    out[known:] = [s if s.id in plain else _as_strong(verdicts, s) for s in out[known:]]
                    barred = {*plain, *fell}
                    learned = [s for s in self._learned(verdicts, one, heard, run) if s.id not in barred]
                    out += learned
                    if turn in parts:
                        out.extend(_elsewhere(verdicts.ear, one, learned, parts[turn]))
            if not trouble and len(out) > known:
                trouble = troubled(out[known:])
        if not [signal for signal in out if signal.id == "crisis"]:
            return out, leanings, clear
        leaning = leaning_turns(noted, sums)
        out = in_company(out, frozenset(indirect), leaning.keys())
        out.extend(fainter_cues(out, noted, leaning, sums))
        return out, leanings, clear

    def _sums(self, noted: Sequence[Noted], runs: Sequence[list[Noted]]) -> dict[int, tuple[Ear, int]]:
        """Turn → the ear that listens to it, and its packed log-odds."""
        sums = {}
        said = Said()
        for one, run in zip(noted, runs, strict=True):
            ear = self.ear.get(one.view.side)
            if ear is not None:
                sums[one.view.index] = ear, ear.total(one, run, said)
            said.add(one)
        return sums

    def _moods(self, noted: Sequence[Noted], sums: Mapping[int, tuple[Ear, int]], leanings: Leanings) -> dict[str, TalkMood]:
        """How the customer sounds over the whole talk: lasting feelings are heard in the light of it."""
        ear = self.ear.get("customer")
        if ear is None:
            return {}
        turns = [one.view.index for one in noted if one.view.side == "customer"]
        return {"customer": TalkMood(mood(), ear, {turn: sums[turn][1] for turn in turns}, leanings)}

    def _learned(self, verdicts: Verdicts, noted: Noted, heard: Hearings, run: list[Noted]) -> Iterator[Signal]:
        feeling = verdicts.feeling()
        idiom = little_but_idiom(noted.view)
        bare = noted.view.side == "customer" and bare_answer(noted.view)
        for label in verdicts.heard(feeling):
            if label not in heard and ((idiom and label in _DOUBTFUL) or (bare and label in BARRED)):
                continue
            if label in self.decides or (label in self.either and label in heard):
                continue
            sure = round(1 / (1 + exp(-verdicts.odds(label))), 3)
            if label not in heard and echoes(noted.view, label, sure):
                continue
            level = verdicts.level(label, label == feeling) if label in EMOTIONS else None
            kind = verdicts.kind() if label == "vulnerability" else None
            for hearing in heard.get(label) or [_heard_by_ear(verdicts, label, noted, run)]:
                if not hearing.firm:  # told already
                    yield signal_of(noted.view, label, hearing, sure, level, kind)


_FIX, _OPEN = "resolution", "unresolved"
_HUSHED = SILENT
"""Log-odds to which words that deliver nothing yet are hushed: too little to count as an answer in any reading."""


_DOUBTED = -1.1
"""The same for words that deliver nothing though they tell of much: they count as done in no reading, and stay a hint of it."""


def _hush_fix(ear: Ear, noted: Noted, leanings: Leanings) -> None:
    """Let the ear hear no fix in a turn whose words that tell of one all stand where nothing is delivered (undelivered.py)."""
    turn = noted.view.index
    for spans, to in ((undelivered(noted.view), _DOUBTED), (not_yet(noted.view), _HUSHED)):
        if spans and leanings.odds(turn, _FIX) > to and _delivering(ear, noted, spans) is None:
            leanings.hush(turn, _FIX, to)


def _delivering(ear: Ear, noted: Noted, spans: Sequence[Span]) -> Span | None:
    """The first place that tells of a fix outside of these stretches, in which nothing is delivered."""
    label = ear.number[_FIX]
    place = of_text(ear, label, noted)[0]
    places = [] if place is None else [place]
    if place is not None and within(place, spans):
        places += also_in(ear, label, noted, [sentence.start for sentence in sentences(noted.view)])
    return next((one for one in places if not within(one, spans)), None)


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


def _as_strong(verdicts: Verdicts, signal: Signal) -> Signal:
    """A feeling that words told outright, as strong as the ear hears it where that is stronger."""
    if signal.id not in EMOTIONS:
        return signal
    feeling = verdicts.feeling()
    if signal.id not in verdicts.heard(feeling):
        return signal
    level = verdicts.level(signal.id, signal.id == feeling)
    return replace(signal, level=level) if level > (signal.level or 0) else signal


def _heard_by_ear(verdicts: Verdicts, label: str, noted: Noted, run: list[Noted]) -> Heard:
    ear = verdicts.ear
    number = ear.number[label]
    place = of_text(ear, number, noted)[0]
    if label == _FIX and (spans := undelivered(noted.view)):
        place = _delivering(ear, noted, spans)
    if place is None:
        return Heard.whole(noted.view, "heard in the turn as a whole")
    reason = reason_of(strongest(ear, number, noted, run))
    return Heard(*place, f"{reason}; and from how the customer sounds elsewhere" if verdicts.lifted(label) else reason)
