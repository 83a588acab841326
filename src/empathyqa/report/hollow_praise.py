"""Praise that rings hollow: for the matter beside a person left alone, for words said to everybody, for a sorry about a loss.

Three more reasons for the table of no_praise.py.
"""

from __future__ import annotations

from empathyqa.report.agents_words import own_evidence
from empathyqa.report.praised import Praised
from empathyqa.scorecard import CriterionResult, Scorecard, harm_left

_BARE = frozenset(("sympathy", "apology", "scripted"))
_LOSS, _JUST_BEFORE = ("vulnerability", "sadness", "crisis"), 2
"""What a sorry answers as sympathy, and how many turns before it that was told."""


def left_with_it(result: CriterionResult, praised: Praised) -> bool:
    """It says that the matter was settled, and a danger was left unanswered, or the customer opened up and was passed over:
    nobody puts that down and gets on with their day."""
    card = praised.card
    beside = card.archetype == "unsafe_to_disclose" or harm_left(card.results)
    return beside and praised.check_of(result.criterion) == "resolution"


def anybody_could_say(result: CriterionResult, praised: Praised) -> bool:
    """It counts kind words, and all of them are bare sympathy: "so sorry to hear that" is said to everybody."""
    own = [one.signal for one in own_evidence(result)]
    return praised.check_of(result.criterion) == "signal_count" and bool(own) and _BARE.issuperset(own)


def sorry_for_their_loss(result: CriterionResult, praised: Praised) -> bool:
    """It asks for a sorry for what went wrong, and each was said to somebody who had just told of a loss or another hard time:
    that is sympathy, and the matter got none."""
    own = own_evidence(result)
    to_a_loss = [one for one in own if one.turn is not None and _of_a_loss(praised.card, one.turn)]
    return praised.check_of(result.criterion) == "apology_due" and bool(own) and len(to_a_loss) == len(own)


def _of_a_loss(card: Scorecard, turn: int) -> bool:
    """Whether the customer's words just before this turn tell of something hard, and of nothing that vexed them."""
    told = [cue for moment in card.moments for cue in moment.evidence.get("cue", ()) if cue.turn < turn]
    last = [cue for cue in told if cue.turn == max(one.turn for one in told) and turn - cue.turn <= _JUST_BEFORE]
    return any(cue.id in _LOSS for cue in last) and not any(cue.id in ("anger", "frustration") for cue in last)
