"""What the agent's side said to a moment: which replies answer it, what takes a step in them, and where the steps stop."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from empathyqa.signal import Signal, Signals
from empathyqa.steps import Answer
from empathyqa.stretches import Stretch, later_than, merge, places
from empathyqa.sureness import counts
from empathyqa.transcript import Transcript

STEPS = ("notice", "name", "contain", "act")
"""The four steps, in the order in which a chain can break."""

NOTICED_BY = frozenset(
    ("acknowledgement", "validation", "sympathy", "apology", "reassurance", "boundary", "ownership", "signposting")
) | {"discovery_question", "paraphrase"}
NAMED_BY = frozenset(("acknowledgement", "validation"))
# Calm ownership shows in what is done as much as in what is said: a settled answer or the story said back holds too.
CONTAINED_BY = frozenset(
    ("reassurance", "boundary", "ownership", "validation", "signposting", "resolution", "paraphrase")
)
ACTED_BY = frozenset(("ownership", "next_step", "resolution", "alternative", "signposting", "hand_off"))
SPOILED_BY = frozenset(("dismissal", "deflection"))
_TAKES_UP = ("acknowledgement", "validation", "sympathy", "apology", "reassurance", "ownership", "paraphrase")
SORRY = frozenset(("apology",))

ANSWER_WITHIN = 2
"""Agent stretches after the cue in which it can be noticed and named."""
SETTLED_WITHIN = 6
"""Agent stretches after the cue in which it can be contained and acted on, even where another feeling came up meanwhile:
what helps with the second often answers the first, and readers looked on past it. A longer moment is read to its end."""
PILE_OF_APOLOGIES = 3
"""Apologies in one moment from which they no longer contain anything (a convention)."""

_Stretches = list[tuple[int, ...]]


def answer_to(transcript: Transcript, turn: int, end: int) -> Answer:
    """The agent's stretches after a cue at ``turn``, for a moment that ends with the turn ``end``: those in which it can be
    settled are all until then, and :data:`SETTLED_WITHIN` at least."""
    merged = merge(transcript)
    return _answer(merged, places(merged)[turn], end)


def _answer(stretches: Sequence[Stretch], after: int, end: int, others: AbstractSet[int] = frozenset()) -> Answer:
    """What a bot said is nobody's reply where a person answers later; nor is what is said from one of the turns ``others``
    on, once somebody has replied: what one of them let pass, the other has not answered."""
    whole: _Stretches = []
    bots: _Stretches = []
    for stretch in later_than(stretches, after):
        if stretch.first > end and len(whole or bots) >= SETTLED_WITHIN:
            break
        if stretch.side != "agent":
            continue
        if whole and not others.isdisjoint(stretch.turns):
            break
        (bots if stretch.role == "bot" else whole).append(stretch.turns)
    whole = whole or bots
    return Answer(whole[:ANSWER_WITHIN], [turns for turns in whole if turns[0] <= end], whole)


class Reply(NamedTuple):
    """What the agent's side said to a moment: within the window, and as long as it can be settled."""

    answer: Answer
    """The agent's stretches; as turns, ``window`` and ``whole``."""
    window: list[int]
    whole: list[int]
    soon: list[Signal]
    said: list[Signal]


def reply_to(signals: Signals, stretches: Sequence[Stretch], after: int, end: int) -> Reply:
    """The agent's side after the stretch ``after``, for a moment that ends with the turn ``end``."""
    answer = _answer(stretches, after, end, _others(signals))
    window = [turn for reply in answer.window for turn in reply]
    whole = [turn for breath in answer.whole for turn in breath]
    soon = [signal for turn in window for signal in signals.at(turn)]
    return Reply(answer, window, whole, soon, [signal for turn in whole for signal in signals.at(turn)])


def _others(signals: Signals) -> set[int]:
    """The turns in which somebody new takes over and takes nothing up of what was told before."""
    turns = [fact.turn for fact in signals.facts_of("new_hands")]
    passed = {fact.turn for fact in signals.facts_of("story_passed")} if turns else set()
    return {turn for turn in turns if turn not in passed and not any(counts(one) for one in signals.at(turn, *_TAKES_UP))}


def broke_at(broken: str | None, reply: Reply, against: Sequence[Signal]) -> int | None:
    """The agent turn at which the first missed step was due: the first reply, or the words that spoiled it."""
    if broken is None:
        return None
    if broken == "contain" and against:
        return against[0].turn
    due = reply.window if broken in ("notice", "name") else reply.whole or reply.window
    return due[0]
