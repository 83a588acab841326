"""Quotes: someone's words with their sentence, turn, time and speaker, under the report's quotes rule."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.later import later
from empathyqa.note.sentence import SIDE, around
from empathyqa.report.cleaning import one_line, shortened, shown
from empathyqa.report.fact_words import words_shown
from empathyqa.report.hiding import Quotes, hidden, name_words, personal_spans, without_personal_data
from empathyqa.report.signal_words import signal_name
from empathyqa.report.value_words import SPEAKERS
from empathyqa.report.view import Quote
from empathyqa.report.whole_phrase import whole_phrase
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Evidence, Extracted, Said, Scorecard
from empathyqa.signal import AS_A_WHOLE, Fact, Signal
from empathyqa.transcript import Transcript, Turn

LONGEST_QUOTE = 300
_AT_TURN = later(r"^After turn \d+: | (?:at|to|after|in) turn \d+\b")
"""A place inside a note of what was called for; the page links the place beside it."""


class QuoteBook:
    """Makes the quotes of one report; holds the transcript, if there is one, and the rule for personal data."""

    def __init__(self, card: Scorecard, transcript: Transcript | None, quotes: Quotes) -> None:
        self.transcript, self.quotes = transcript, quotes
        self.turns: dict[int, Turn] = {turn.index: turn for turn in transcript.turns} if transcript else {}
        self.names = name_words(card.customer_name, transcript.customer_name if transcript else None)
        self.linked = transcript is not None and quotes != "none"

    def of_evidence(self, evidence: Evidence) -> Quote:
        """The words that were seen, or the place where words were called for."""
        leaned = evidence.note == AS_A_WHOLE
        label = WORDS["leaned"] if leaned else signal_name(evidence.signal) if evidence.signal else ""
        if evidence.expected:
            turn = self.turns.get(evidence.turn) if evidence.turn is not None else None
            quote = self.of_opening(turn) if turn else self._quote(evidence.turn, 0, 0, "", "")
            return replace(quote, note=self._called_for(evidence), expected=True)
        # the words behind a learned decision are in the JSON; they tell a reader of the page nothing
        note = WORDS["learned"] if evidence.note.startswith("learned from") else "" if leaned else self.sentence(evidence.note)
        start, end, text = self._as_a_phrase(evidence.turn, evidence.start, evidence.end, evidence.text, evidence.signal)
        quote = self._quote(evidence.turn, start, end, text, label, note, evidence.expected)
        return replace(quote, signal=evidence.signal)

    def of_signal(self, signal: Signal) -> Quote:
        """The words a signal was heard in."""
        # what the reply as a whole leans towards is given no name: no words in it "say it is a fair reaction"
        name = WORDS["leaned"] if signal.leaned else signal_name(signal.id, kind=signal.named_kind)
        return self._quote(signal.turn, *self._as_a_phrase(signal.turn, signal.start, signal.end, signal.text, signal.id), name)

    def sentence_around(self, signal: Signal) -> str:
        """The whole sentence that a signal was heard in; its own words where the transcript is not at hand."""
        return "".join(self._in_its_sentence(signal.turn, signal.start, signal.end, signal.text))

    def of_fact(self, fact: Fact) -> Quote:
        """The words a fact rests on."""
        words = self._as_a_phrase(fact.turn, fact.start, fact.end, fact.text, fact.id)
        return self._quote(fact.turn, *words, signal_name(fact.id))

    def of_said(self, fact: Extracted, said: Said) -> Quote:
        """The words a noted fact was said in; where its kind is personal data, its place alone is shown under a rule."""
        words = words_shown(fact, said.text, self.quotes, self.names)
        if words != said.text:
            quote = self._quote(said.turn, 0, 0, "", "")
            return replace(quote, text=one_line(words))
        return self._quote(said.turn, said.start, said.end, said.text, "")

    def of_opening(self, turn: Turn) -> Quote:
        """The first words of a turn, up to about two sentences."""
        text = shortened(turn.text[: LONGEST_QUOTE * 2], LONGEST_QUOTE)
        return self._quote(turn.index, 0, len(turn.text), text, "")

    def sentence(self, text: str) -> str:
        """Our own sentence, personal data hidden where the rule says so."""
        return one_line(text if self.quotes == "full" else without_personal_data(text, self.names))

    def spans_to_hide(self, text: str) -> list[tuple[int, int, str]]:
        """Where personal data stands in a turn, if the rule hides it."""
        return personal_spans(text, self.names) if self.quotes != "full" else []

    def time_of(self, index: int | None) -> str:
        """The start of a turn as ``1:05`` or ``1:02:05``; empty where the transcript has no times."""
        turn = self.turns.get(index) if index is not None else None
        return clock(turn.start) if turn else ""

    def speaker_of(self, index: int | None) -> str:
        """Who speaks in a turn, in words."""
        turn = self.turns.get(index) if index is not None else None
        return SPEAKERS[turn.speaker] if turn else ""

    def _called_for(self, evidence: Evidence) -> str:
        """What was called for, as a phrase after “called for here”; a note that says “no” or “not” stands alone."""
        note = self.sentence(_AT_TURN.sub("", evidence.note))
        if not note or note.startswith("No ") or " not " in note:
            return note
        what = (note[:1].lower() + note[1:] if note[1:2].islower() or note[1:2] == " " else note).removesuffix(".")
        called = WORDS["called_here"] if evidence.turn is not None else WORDS["called_for"]
        return called.format(what=what)

    def _quote(
        self, turn: int | None, start: int, end: int, text: str, label: str, note: str = "", expected: bool = False
    ) -> Quote:
        before, words, after = self._in_its_sentence(turn, start, end, text)
        hide = self.shown_words
        return Quote(
            text=shortened(hide(words), LONGEST_QUOTE),
            before=hide(before),
            after=hide(after),
            number=None if turn is None else turn + 1,
            time=self.time_of(turn),
            speaker=self.speaker_of(turn),
            role=self.turns[turn].speaker if turn in self.turns else "",
            label=one_line(label),
            note=note,
            expected=expected,
            linked=self.linked and turn in self.turns,
        )

    def shown_words(self, text: str) -> str:
        """Someone's words on one line under the rule, safe to show."""
        lead, tail = text[:1].isspace(), text[-1:].isspace()
        clean = " ".join(shown(hidden(text, self.quotes, self.names)).split())
        return f"{' ' if lead and clean else ''}{clean}{' ' if tail and clean else ''}"

    def _as_a_phrase(self, turn: int | None, start: int, end: int, text: str, heard: str) -> tuple[int, int, str]:
        """The words as far as they are a phrase (whole_phrase.py); only where they are truly at that place."""
        said = self.turns[turn].text if turn is not None and turn in self.turns else ""
        if not text or said[start:end] != text:
            return start, end, text
        start, end = whole_phrase(said, start, end, name=heard == "name_use")
        return start, end, said[start:end]

    def _in_its_sentence(self, turn: int | None, start: int, end: int, text: str) -> tuple[str, str, str]:
        """The words with the rest of their sentence on either side; only where they are truly at that place."""
        said = self.turns[turn].text if turn is not None and turn in self.turns else ""
        if not text or said[start:end] != text or len(text) > LONGEST_QUOTE:
            return "", text, ""
        rest = around(said, start, end)
        return f"…{rest.before}" if rest.cut else rest.before, text, shortened(rest.after, SIDE)


def clock(seconds: float | None) -> str:
    """Seconds as ``1:05`` or ``1:02:05``; empty for ``None``."""
    if seconds is None:
        return ""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"
