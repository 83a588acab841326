"""How a contact ended, with what overrules the weighing: one thing heard that tells more of the end than all else together.

The table below is asked from top to bottom, each rule of the ending that those above it left. What the customer and the
firm said last on it comes first, then what became of their questions and wishes, and what may do harm has the last word.
House rules, each with its reason in its room; no study.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple, get_args

from empathyqa.asked_and_told import question_left, question_met
from empathyqa.ending.model import Ending
from empathyqa.ending.weighed import weighed
from empathyqa.harm_open import BESIDE_A_DANGER, scam_left
from empathyqa.letting_go import has_in_hand, taken_on
from empathyqa.scorecard import ResolutionStatus
from empathyqa.signal import Moment, Signals
from empathyqa.stretches import merge, places

_SETTLED: tuple[ResolutionStatus, ...] = ("resolved", "promised")
_OPEN: tuple[ResolutionStatus, ...] = ("unresolved", "unclear")


class Contact(NamedTuple):
    """What a rule may look at."""

    signals: Signals
    danger_left: Collection[Moment]
    """The dangers that nobody took up (:func:`empathyqa.disclosures.danger_left`)."""


class Rule(NamedTuple):
    """One thing heard that decides how a contact ended, whatever else was heard."""

    overrules: tuple[ResolutionStatus, ...]
    where: Callable[[Contact], object]
    """What was found that overrules them; nothing (false) where the rule does not hold."""
    status: ResolutionStatus
    reason: str
    """What the card says of it; ``{}`` stands for what was found."""
    only_in_hand: bool = False


RULES = (
    Rule(("promised",), lambda contact: has_in_hand(contact.signals), "resolved",
         "The customer has what was to come; what was promised in case it did not is not needed."),
    Rule(_OPEN, lambda contact: taken_on(contact.signals), "promised",
         "The agent’s last words on it take it into the firm’s own hands.", only_in_hand=True),
    Rule(("resolved",), lambda contact: question_left(contact.signals), "partial",
         "The last question has no answer of its kind: {}."),
    Rule(("unclear",), lambda contact: question_met(contact.signals), "resolved",
         "The question has its answer, and the customer does not contradict it."),
    Rule(("resolved", *_OPEN), lambda contact: _second_wish(contact.signals, refused=True), "partial",
         "The first matter works, in the customer's words; what they wished for after it was refused."),
    Rule(_OPEN, lambda contact: _second_wish(contact.signals, refused=False), "partial",
         "The first matter works, in the customer's words; what they wished for after it was left open."),
    Rule(get_args(ResolutionStatus), lambda contact: scam_left(contact.signals), "unresolved",
         "The customer may be being cheated, and no reply is about that: doing what was asked for settles nothing."),
    Rule(_SETTLED, lambda contact: contact.danger_left, "partial", BESIDE_A_DANGER),
)  # fmt: skip


def how_it_ended(signals: Signals, place: Mapping[int, int] | None = None, danger_left: Collection[Moment] = ()) -> Ending:
    """How the matter stands at the end of a contact, and why.

    ``place`` numbers the stretch of each turn, where it is known already; ``danger_left`` are the dangers that nobody
    took up, where moments were traced.
    """
    if place is None:
        place = places(merge(signals.transcript))
    contact = Contact(signals, danger_left)
    ended = weighed(signals, place)
    for rule in RULES:
        if ended.status in rule.overrules and (found := rule.where(contact)):
            ended = Ending(rule.status, rule.reason.format(found), rule.only_in_hand)
    return ended


def _second_wish(signals: Signals, refused: bool) -> bool:
    """Whether the last wish after a first matter that works was refused to the customer's dismay, or was not."""
    wishes = signals.facts_of("second_wish")
    return bool(wishes) and (wishes[-1].value == 0) is refused
