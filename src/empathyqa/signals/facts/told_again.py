"""told_again: the customer says again what they had said, or says that they have to.

Found in six ways: words that mark it ("as I said", "I've already told you"), a turn that says nearly the same as an
earlier one of theirs with an agent's turn between, a question asked again ("and the motor?", "okay, but is there?", "so days
or weeks?", "I asked whether it's allowed"), a short turn that asks on where no reply held anything of the kind asked for
("insured or not", "so is that a yes", "to who though"), and a want said again that nobody had met ("no, I'd just like to
cancel"). Emphasis inside one turn, a number read twice on request and what a bad line swallowed are not.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.ledger import ledger
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.passed_by import passed_by
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.facts.still_asking import still_asking, where_it_asks
from empathyqa.signals.facts.wanted_again import wanted_again
from empathyqa.signals.repeats.said_again import said_again
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.text.content import stem, stems
from empathyqa.text.similarity import same_words

EXAMPLES = Examples(
    fires=(
        "C: The kettle I bought on Sunday trips the fuse box.\nA: Okay.\nC: As I said, it trips the fuse box.",
        "C: I want to cancel the Friday delivery of the sofa to my old flat.\nA: One moment.\nC: ok\n"
        "A: What can I do?\n"
        "C: I want to cancel the Friday delivery of that sofa to the old flat, please.",
        "A: And your name?\nC: I've already told your colleague my name.",
        "C: it was two parcels\nA: ok\nC: like i told the last person it was two parcels",
        "C: The engineer never came on Tuesday morning.\nA: I see.\nC: How many times do I have to explain this?",
        "C: Is the pump covered?\nA: The filter's covered for five years.\n>C: And the pump?\nA: It'll likely be the filter.",
        "C: How long will it take?\nA: They're quite busy.\n>C: When though?\nA: I can't say.",
        "C: When will the skip go?\nA: The driver does a great job!\n>C: so this week or next\nA: As soon as he can.",
        "C: Is the pump covered?\nA: The guarantee runs for years.\n>C: I didn't ask that. I asked whether it's covered.\nA: Hm.",
        "C: Am I charged for the visit?\nA: Visits are priced by plan.\n>C: Is that a yes or a no?\nA: It depends.",
        "C: Can I take my pot out early or not?\nA: Your pot is £14,200.\n>C: I know. Can I take it out early?\nA: I can't say.",
        "C: I'd like to cancel please.\nA: Have you thought of a pause?\n>C: No, I'd just like to cancel.\nA: It's a fiver.",
        "C: Please send me a paper bill.\nA: They're all in the app.\n>C: I don't. Just send me a paper bill.\nA: Yes.",
        "C: is the cello insured on the van\nA: Everything is carried with care.\nC: insured or not",
        "C: When does the tide gate open?\nA: By the harbour master's timetable.\nC: that's not a time",
        "C: how many bags can i take\nA: All fares have a generous allowance.\nC: how many though",
    ),
    silent=(
        "C: Again, thanks so much for this.",
        "A: order number?\nC: 8 8 2 1 3\nA: thanks, once more?\nC: 8 8 2 1 3",
        "C: I said to my wife we should try another shop.",
        "C: can i have housing benefit please\nA: putting you through\nD: revenues\nC: is that housing benefit",
        "C: Is the pump covered?\nA: Yes, it is.\nC: And the filter?\nA: That too.",
        "C: How long will it take?\nA: Two weeks.\nC: And how much is it?\nA: Ten pounds.",
        "C: my parcel never came\nA: which one?\nC: the one with the curtains in",
        "C: The washing machine leaks when it spins. It leaks when it spins, every time.",
        "C: I'd like to cancel the Friday delivery to my old flat.\nA: Sorry, the line went, say that again?\n"
        "C: I'd like to cancel the Friday delivery to my old flat.",
        "C: I'd like to cancel please.\nA: Are you sure you want to cancel?\nC: Yes, I'd like to cancel.",
        "C: Can I take it out early?\nA: Yes, from 55.\nC: And can I take it out in two goes?\nA: Yes.",
        "C: When will it come?\nA: On Friday.\nC: Friday or Saturday at the latest?\nA: Friday.",
        "C: I'd like to change my tariff.\nA: We can't do that mid-term, I'm afraid.\nC: I just want to pay less.\nA: I see.",
        "C: I'd like to cancel my order.\nA: No problem, which one?\nC: I'd like to cancel the blue coat.\nA: Done.",
        "C: is the cello insured on the van\nA: Up to a thousand pounds, yes.\nC: insured the whole way, good",
        "C: [NUM] double [NUM]\nA: [NUM] double [NUM]\nC: [NUM] double [NUM]\nA: yes\nC: [NUM]",
        "C: When is it paid?\nA: Two days after delivery.\nC: So when is that for me?",
    ),
    known_misses=("C: the left pedal squeaks on that bike\nA: right\nC: it's noisy on the one side when you push down",),
)
_ENOUGH_WORDS = 6
_ALIKE = 85.0
_TRIED = 4
_RARE = 3
_SHARED_AT_LEAST = 2
_KEPT = 6
"""How many earlier turns are remembered per word: keeps long talks linear."""


@fact("told_again", examples=EXAMPLES)
def told_again(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Turns in which the customer repeats, with the turn they repeat where it is known."""
    repeats = near_repeats(talk)
    asked = {again.place: one.question.view for one in ledger(talk, signals) for again in one.each_time}
    wanted = wanted_again(talk, signals)
    pressed = still_asking(talk, signals)
    passed = passed_by(talk, signals)
    marks = [view.place for view in talk.views if view.side == "customer" and "repeating.marker" in view.hits]
    for place in sorted({*marks, *repeats, *asked, *pressed, *wanted, *passed}):
        view = talk.views[place]
        earlier = repeats.get(place)
        marked = said_again(view)
        if marked is not None:
            yield at("told_again", view, "says that it was said before", marked.start, marked.end, _turn(talk, earlier))
        elif earlier is not None:
            reason = f"says nearly what turn {talk.views[earlier].index + 1} said"
            yield at("told_again", view, reason, refers_to=_turn(talk, earlier))
        elif place in asked:
            first = asked[place].index
            yield at("told_again", view, f"asks again what turn {first + 1} asked", refers_to=first)
        elif place in pressed:
            (start, end), first = where_it_asks(view), talk.views[pressed[place]].index
            reason = f"asks on: no reply gave what turn {first + 1} asked for"
            yield at("told_again", view, reason, start, end, first)
        elif place in wanted:
            said, before = wanted[place]
            first = talk.views[before].index
            yield at("told_again", view, f"wants again what turn {first + 1} wanted", said.start, said.end, first)
        elif place in passed:
            first = talk.views[passed[place]].index
            yield at("told_again", view, f"asks about what turn {first + 1} told, and no reply had named", refers_to=first)


def _turn(talk: Talk, place: int | None) -> int | None:
    return None if place is None else talk.views[place].index


@by_talk
def near_repeats(talk: Talk) -> dict[int, int]:
    """Place of a customer turn → place of the earlier customer turn that it nearly repeats. Found once per talk."""
    index = _Index()
    waiting: list[TurnView] = []
    words: set[str] = set()
    out: dict[int, int] = {}
    turned = -1
    for view in talk:
        if view.side == "agent":
            turned = view.place
        if view.side != "customer" or len(view.words.tokens) < _ENOUGH_WORDS:
            continue
        content = view.spoken.content
        if len(content & words) >= _SHARED_AT_LEAST:  # else it cannot be nearly the same: nothing is stemmed
            for earlier in waiting:
                index.add(earlier)
            waiting.clear()
            alike = index.alike(view, turned)
            if alike is not None and not asked_to_say_it_again(view):
                out[view.place] = alike
        waiting.append(view)
        words |= content
    return out


@by_text
def _bag(spoken: Spoken) -> tuple[str, ...]:
    subject = _SUBJECT.match(spoken.text)
    if subject is None:
        return tuple(dict.fromkeys(stemmed(spoken)))
    words, end = spoken.words, subject.end()
    return tuple(dict.fromkeys(stems([t for t, span in zip(words.tokens, words.spans, strict=True) if span[0] >= end])))


_SUBJECT = later(r"\s*(?:subject|re|fwd?)\s*:[^\n]*\n", re.IGNORECASE)
"""The line that an e-mail program repeats on every answer."""


class _Index:
    """Earlier customer turns by their words."""

    def __init__(self) -> None:
        self.said: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_KEPT))
        self.seen: dict[str, int] = defaultdict(int)
        self.bags: dict[int, tuple[str, ...]] = {}

    def add(self, view: TurnView) -> None:
        """Take in a turn; one of few words repeats nothing."""
        bag = _bag(view)
        if len(bag) >= _ENOUGH_WORDS:
            self.bags[view.place] = bag
            for word in bag:
                self.said[word].append(view.place)
                self.seen[word] += 1

    def alike(self, view: TurnView, turned: int) -> int | None:
        """The earlier turn, before the agent last spoke, that shares this turn's rarest words and nearly all of it."""
        bag = _bag(view)
        if len(bag) < _ENOUGH_WORDS:
            return None
        rare = sorted((word for word in bag if word in self.said), key=lambda word: (self.seen[word], word))[:_RARE]
        votes: dict[int, int] = defaultdict(int)
        for word in rare:
            for place in self.said[word]:
                if place < turned and view.place - place >= 2:
                    votes[place] += 1
        for place in sorted(votes, key=lambda p: (-votes[p], -p))[:_TRIED]:
            shared = len(set(bag) & set(self.bags[place]))
            if shared >= _ENOUGH_WORDS - 1 and same_words(bag, self.bags[place]) >= _ALIKE:
                return place
        return None


@by_talk
def word_for_word(talk: Talk) -> dict[int, int]:
    """Place of a customer turn → place of an earlier one with the very same words, an agent's turn between.

    Courtesies, and figures read out again on request, say nothing.
    """
    out: dict[int, int] = {}
    last: dict[tuple[str, ...], int] = {}
    turned = -1
    for view in talk:
        if view.side == "agent":
            turned = view.place
        elif view.side == "customer":
            said = view.words.tokens if view.words.tokens[-1:] not in _ENDINGS else view.words.tokens[:-1]
            if last.get(said, turned) < turned and _matters(view) and not asked_to_say_it_again(view):
                out[view.place] = last[said]
            last[said] = view.place
    return out


_ENDINGS = ((".",), ("?",), ("!",))


_SPELLS = frozenset(map(stem, ("double", "treble", "triple", "zero", "nought", "naught")))
"""Between figures, and between what a redactor hid ("[NUM] double [NUM]"): the next part of a number looks like the last."""


@by_text
def _matters(spoken: Spoken) -> bool:
    about = stems(spoken.words)
    return bool(about) and not all(word.isdigit() or word in _SPELLS for word in about)
