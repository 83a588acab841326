"""A bright word to an agent who has done nothing about it: "no you've been marvellous, I'll sit on the floor".

After trouble that the customer has told and that nobody has taken a step about, "brilliant", "so helpful" or "thanks for that"
is bitter: of some forty such turns in the labelled conversations, nearly nine in ten were marked as annoyance. It is
neither glad nor a yes. Once anything was done, promised or offered, or even leans that way, the word may well be meant; so
may it be for a third person, and beside real thanks ("thank you so much"). House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from empathyqa.later import later
from empathyqa.leanings import Leanings
from empathyqa.signal import Signal
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.hearings import signal_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_FINE = (
    r"(?:brilliant|marvellous|fantastic|wonderful|lovely|superb|amazing|impressive|genius|magnificent|outstanding|incredible"
    r"|charming|delightful|fabulous|terrific|splendid)"
)
_BRIGHT = later(
    rf"(?:^(?: @\S+)*(?: dm)?|[.!]| ok| okay| oh| right| well| just| so| that is| thats| how| no| course) {_FINE}"
    r"(?= (?:[.!]|$|thanks for that|cheers for that|thanks? (?:you )?for nothing|and you|so (?:you|i|we|it|that|full"
    r"|nobody|now|what)"
    r"|i (?:will|am|have) (?!be (?:here|there|in)|wait|do|take|try)|(?:choice|system|advice|idea|circle|weekend|day|start|service"
    r"|stuff|work|job|turnaround) ))"
    r"| (?:you|ye|u) (?:have )?been (?:a |an |such a |so |very |really |absolutely |most )*(?:great help|big help|tonic|treasure"
    r"|delight|joy|star|wonderful|marvellous|brilliant|amazing|fantastic|incredible|helpful|useful) "
    r"|(?:^(?: @\S+)*|[.!]) (?:so|very|most|super|really|how) helpful (?=[.!]|$)"
    r"| (?:brilliant|lovely|great|wonderful|ok|okay|right|cheers|so|and)(?: [.])? (?:thanks|cheers) for that (?=[.!]|$|as well )"
)  # fmt: skip
_BRIGHT_WORDS = word_set(
    "brilliant marvellous fantastic wonderful lovely superb amazing impressive genius magnificent outstanding incredible "
    "charming delightful fabulous terrific splendid help tonic treasure delight joy star helpful useful that"
)
_MEANT = later(
    r" (?:thank you so much|thank you very much|thanks so much|thanks a million|thank you (?!for nothing|for that)\w+|bless you"
    r"|bless|phew|finally|at last|works|working now|sorted|appreciate\w*|god bless|he is|she is|they are|was|were) "
)
_FRIENDLY = later(r"[!❤💕🙏😊🥰💛]")
_TROUBLE = frozenset(("frustration", "anger", "unresolved"))
_HELP = frozenset(("resolution", "next_step", "alternative", "ownership", "signposting", "hand_off"))
_YES = ("gladness", "confirmation")
_LEANS = -1.5
"""Log-odds from which on a reply may hold some help that was not surely heard."""
_NO_MORE = -4.0
_CLEAR = 2
_REASON = "a bright word after trouble about which nothing was done"


def bitter_when_nothing_done(talk: Talk, signals: Sequence[Signal], leanings: Leanings) -> tuple[Signal, ...]:
    """The signals, such a bright word as clear annoyance and no more as joy or a yes; leanings are hushed."""
    bright = {view.index: place for view in talk.views if view.side == "customer" and (place := _bright(view))}
    if not bright:
        return tuple(signals)
    heard: dict[int, set[str]] = {}
    for one in signals:
        heard.setdefault(one.turn, set()).add(one.id)
    bitter = [view for view in talk.views if view.index in bright and _nothing_done(talk, view, heard, leanings)]
    if not bitter:
        return tuple(signals)
    turns = {view.index for view in bitter}
    for turn in turns.intersection(leanings):
        for id in _YES:
            leanings.hush(turn, id, _NO_MORE)
    kept = [_clear(one) if one.turn in turns else one for one in signals if one.turn not in turns or one.id not in _YES]
    told = [
        signal_of(view, "frustration", Heard(*bright[view.index], _REASON, _CLEAR), 1.0)
        for view in bitter
        if heard.get(view.index, frozenset[str]()).isdisjoint(("frustration", "anger"))
    ]
    return tuple(sorted([*kept, *told], key=lambda one: (one.turn, one.start, one.id))) if told else tuple(kept)


def _clear(one: Signal) -> Signal:
    return replace(one, level=_CLEAR) if one.id == "frustration" and (one.level or 1) < _CLEAR else one


def _nothing_done(talk: Talk, view: TurnView, heard: dict[int, set[str]], leanings: Leanings) -> bool:
    """Whether the customer has told trouble, and no agent has taken any step about it since, that was heard at all."""
    nothing: set[str] = set()
    answered = False
    for place in range(view.place - 1, -1, -1):
        before = talk.views[place]
        ids = heard.get(before.index, nothing)
        if before.side == "agent":
            answered = True
            if not ids.isdisjoint(_HELP) or _leans(leanings, before.index):
                return False
        elif before.side == "customer" and answered and not ids.isdisjoint(_TROUBLE):
            return ids.isdisjoint(_YES)
    return False


def _leans(leanings: Leanings, turn: int) -> bool:
    return turn in leanings and leanings.most(turn, _HELP) > _LEANS


@by_text
def _bright(spoken: Spoken) -> tuple[int, int] | None:
    words = spoken.words
    hit = None if _BRIGHT_WORDS.isdisjoint(words.vocabulary) else _BRIGHT.search(words.line)
    if hit is None or "?" in words.vocabulary or _MEANT.search(words.line) or _FRIENDLY.search(words.text):
        return None
    start = hit.start() + 1 if hit.group()[:1] == " " else hit.start()
    return words.chars(start, hit.end())
