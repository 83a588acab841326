"""PhraseHits: a team's own words, found in the transcript before judging and handed in as facts.

A small listener for the checks that take phrases: words are folded (case, curly quotes, punctuation), matched whole,
and, for phrases of three words or more, allowed small slips (rapidfuzz). ``<time>``, ``<name>`` and other words in
angle brackets stand for one to four words, ``<number>`` for one with a digit in it. Patterns need google-re2, which
cannot be made to run for ever; nothing of a rubric ever reaches Python's own ``re``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from empathyqa.later import later
from empathyqa.signal import Fact, Signals

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion, Rubric
    from empathyqa.transcript import Turn

_WORD = later(r"[^\W_]+(?:'[^\W_]+)*")
_PIECE = later(r"<([^<>]{1,40})>|[^\W_]+(?:'[^\W_]+)*")
_FUZZY_FROM = 3
_SLOT_WORDS = 4
_AGENT_SIDE = ("agent", "bot", "supervisor")

Word = tuple[str, int, int]


def words_of(text: str) -> list[Word]:
    """The folded words of a text with their places: ``don’t`` and ``Don't`` are the same word."""
    return [(found.group().casefold(), found.start(), found.end()) for found in _WORD.finditer(_folded(text))]


def phrase_of(text: str) -> tuple[str, ...]:
    """The folded words of a phrase; a slot keeps its angle brackets."""
    return tuple(found.group().casefold() for found in _PIECE.finditer(_folded(text)))


def _folded(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'").replace("ʼ", "'")


@dataclass(frozen=True)
class Wanted:
    """One list of phrases: the fact they make, whose words they are, and how closely they must match."""

    fact: str
    who: str
    close: int
    phrases: tuple[tuple[str, ...], ...]
    patterns: tuple[Any, ...] = ()
    by_first: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Phrases that start with a word, by that word."""
    long: tuple[tuple[str, int, frozenset[str]], ...] = ()
    """Phrases without slots that may be heard with slips, with their number of words and the words themselves."""

    def first_in(self, text: str, words: Sequence[Word]) -> tuple[int, int] | None:
        """The place of the first phrase that was said in a turn; ``None`` where none was."""
        for at, (word, start, _) in enumerate(words):
            for phrase in self.by_first.get(word, ()):
                end = _matches(phrase, words, at)
                if end is not None:
                    return start, end
        for pattern in self.patterns:
            found = pattern.search(text)
            if found and found.end() > found.start():
                return found.start(), found.end()
        return self._near(words) if self.long else None

    def _near(self, words: Sequence[Word]) -> tuple[int, int] | None:
        from rapidfuzz.fuzz import partial_ratio

        said = {word for word, _, _ in words}
        whole = ""
        for phrase, size, own in self.long:
            # Slips touch a word or two; where more differ, the closeness asked for cannot be reached.
            if len(own & said) < max(1, len(own) - 2):
                continue
            whole = whole or " ".join([word for word, _, _ in words])
            place = partial_ratio(phrase, whole, score_cutoff=self.close - 8) and _find_near(words, phrase, size, self.close)
            if place:
                return place
        return None


def wanted_by(fact: str, who: str, close: int, phrases: Sequence[str], patterns: Sequence[str] = ()) -> Wanted:
    """A list made ready: phrases with a slot at the start are left to the word after it."""
    folded = tuple(dict.fromkeys(phrase for each in phrases if (phrase := _without_edge_slots(phrase_of(each)))))
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in folded:
        by_first[phrase[0]] = (*by_first.get(phrase[0], ()), phrase)
    plain = [phrase for phrase in folded if not any(word.startswith("<") for word in phrase)]
    fuzzy = [phrase for phrase in plain if close < 100 and len(phrase) >= _FUZZY_FROM]
    long = tuple((" ".join(phrase), len(phrase), frozenset(phrase)) for phrase in fuzzy)
    return Wanted(fact, who, close, folded, tuple(_compiled(each) for each in patterns), by_first, long)


def _without_edge_slots(phrase: tuple[str, ...]) -> tuple[str, ...]:
    while phrase and phrase[0].startswith("<"):
        phrase = phrase[1:]
    return phrase


def _compiled(pattern: str) -> Any:
    """A pattern of google-re2; ImportError without the extra, ``re2.error`` where it cannot be read."""
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    return re2.compile(pattern, options=options)


@dataclass(frozen=True)
class PhraseHits:
    """The phrase lists of one rubric."""

    wanted: tuple[Wanted, ...]

    @classmethod
    def of(cls, rubric: Rubric) -> PhraseHits:
        """The lists of a rubric's criteria that take phrases, its shared word lists filled in."""
        return cls(tuple(each for criterion in rubric.criteria for each in _lists(criterion, rubric.word_lists)))

    def __bool__(self) -> bool:
        return bool(self.wanted)

    def heard_in(self, signals: Signals) -> Signals:
        """The same signals with a fact ``phrase:<criterion id>`` for each phrase that was said, one a turn."""
        turns = [turn for turn in signals.transcript.turns if not turn.internal]
        found = [fact for turn in turns for fact in self._in_turn(turn)]
        return replace(signals, facts=(*signals.facts, *found)) if found else signals

    def _in_turn(self, turn: Turn) -> Iterator[Fact]:
        who = "agent" if turn.speaker in _AGENT_SIDE else turn.speaker
        words = words_of(turn.text)
        for wanted in self.wanted:
            hit = wanted.first_in(turn.text, words) if wanted.who == who else None
            if hit:
                start, end = hit
                yield Fact(wanted.fact, turn.index, start, end, turn.text[start:end], reason="your phrase")


def _lists(criterion: Criterion, shared: Mapping[str, list[str]]) -> Iterator[Wanted]:
    settings, fact = criterion.settings, f"phrase:{criterion.id}"
    close = int(settings.get("similarity", 90))

    def listed(group: Mapping[str, Any], phrases: str = "any_of", name: str = "word_list") -> list[str]:
        return [*group.get(phrases, ()), *shared.get(group.get(name, ""), ())]

    if criterion.check == "phrases":
        yield wanted_by(fact, settings.get("who", "agent"), close, listed(settings), settings.get("patterns", ()))
    elif criterion.check == "process_steps":
        for number, step in enumerate(settings.get("steps", ())):
            yield wanted_by(f"{fact}:{number}", "agent", close, listed(step))
    elif criterion.check == "words_answered":
        yield wanted_by(f"{fact}:cue", "customer", close, listed(settings))
        yield wanted_by(f"{fact}:reply", "agent", close, listed(settings, "reply_any_of", "reply_word_list"))


def _matches(phrase: tuple[str, ...], words: Sequence[Word], at: int) -> int | None:
    """Where the phrase ends, if it stands in the words from ``at`` on."""
    end = 0
    for number, wanted in enumerate(phrase):
        if wanted == "<number>":
            if at >= len(words) or not any(letter.isdigit() for letter in words[at][0]):
                return None
        elif wanted.startswith("<"):
            rest = phrase[number + 1 :]
            if not rest:
                return words[min(at + _SLOT_WORDS, len(words)) - 1][2] if at < len(words) else None
            ends = (_matches(rest, words, next) for next in range(at + 1, min(at + _SLOT_WORDS, len(words) - 1) + 1))
            return next((found for found in ends if found is not None), None)
        elif at >= len(words) or words[at][0] != wanted:
            return None
        end = words[at][2]
        at += 1
    return end


def _find_near(words: Sequence[Word], phrase: str, size: int, close: int) -> tuple[int, int] | None:
    from rapidfuzz import fuzz

    best, place = float(close), None
    for length in (size - 1, size, size + 1):
        for at in range(len(words) - length + 1):
            window = words[at : at + length]
            score = fuzz.ratio(" ".join(word for word, _, _ in window), phrase)
            if score > best or (score == best and place is None):
                best, place = score, (window[0][1], window[-1][2])
    return place
