"""Praise that rings hollow: for the matter beside a person left alone, for words said to everybody, for a sorry about a loss,
for a word or two.

More reasons for the table of no_praise.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from empathyqa.report.agents_words import own_evidence
from empathyqa.report.praised import Praised
from empathyqa.report.still_open import passed_by
from empathyqa.results import harm_left, hint_left
from empathyqa.scorecard import CriterionResult
from empathyqa.signal import Signal

_BARE = frozenset(("sympathy", "apology", "scripted"))
_KIND = frozenset(("acknowledgement", "validation", "sympathy", "reassurance", "apology", "boundary"))
_CARE = _KIND | {"signposting", "asks_after", "made_safe"}
_OTHER_WAYS = frozenset(("alternative", "signposting", "hand_off", "resolution"))
_A_WORD_OR_TWO = 3
_DELIVERED = frozenset(("resolution", "confirmation", "gladness"))
_LOSS, _JUST_BEFORE = ("vulnerability", "sadness", "crisis"), 2
"""What a sorry answers as sympathy, and how many turns before it that was told."""


def left_with_it(result: CriterionResult, praised: Praised) -> bool:
    """It says that the matter was settled, and a danger or a hint was left where it was, or the customer opened up and was
    passed over: nobody puts that down and gets on with their day."""
    card = praised.card
    beside = card.archetype == "unsafe_to_disclose" or harm_left(card.results) or hint_left(card.results)
    return beside and praised.check_of(result.criterion) == "resolution"


def beside_harm_left(result: CriterionResult, praised: Praised) -> bool:
    """It praises how the customer was met, and a hint of harm was left where it was: they were not."""
    return harm_left(praised.card.results) and result.pillar == "empathy"


def anybody_could_say(result: CriterionResult, praised: Praised) -> bool:
    """It counts kind words, and all of them are bare sympathy: "so sorry to hear that" is said to everybody."""
    own = [one.signal for one in own_evidence(result)]
    return praised.check_of(result.criterion) == "signal_count" and bool(own) and _BARE.issuperset(own)


def nothing_delivered(result: CriterionResult, praised: Praised) -> bool:
    """It says that the matter was settled, and neither an answer nor a yes was heard, only what the talk leans towards: no words
    of the agent's show it."""
    shown = {one.signal for one in result.evidence}
    settled = praised.card.resolution_status == "resolved" and praised.check_of(result.criterion) == "resolution"
    return settled and _DELIVERED.isdisjoint(shown)


def a_word_or_two(result: CriterionResult, praised: Praised) -> bool:
    """It says that the agent spoke in words of their own, and none of those is longer than three: "Exactly." and "Ha, oh no."
    are nobody's own."""
    own = own_evidence(result) if praised.check_of(result.criterion) == "scripted_phrases" else []
    return bool(own) and all(len(one.text.split()) <= _A_WORD_OR_TWO for one in own)


def no_kind_word(result: CriterionResult, praised: Praised) -> bool:
    """It says that a kind word came before the work, and the words that may be shown are the work alone: "I'm transferring you
    now" is no kindness."""
    checks_it = praised.check_of(result.criterion) == "name_then_act"
    return checks_it and _KIND.isdisjoint(one.signal for one in own_evidence(result))


def no_other_way(result: CriterionResult, praised: Praised) -> bool:
    """It says that another way was offered after the no, and what is shown is a step of the one there was: "you'll get a
    text when it's fixed" is no other way."""
    own = own_evidence(result) if praised.check_of(result.criterion) == "options" else []
    return bool(own) and _OTHER_WAYS.isdisjoint(one.signal for one in own)


def no_care(result: CriterionResult, praised: Praised) -> bool:
    """It says that it was safe to tell, and no word shown is of care: the job done, to one who told of more, is a job."""
    own = own_evidence(result) if praised.check_of(result.criterion) == "vulnerability_answered" else []
    return bool(own) and _CARE.isdisjoint(one.signal for one in own)


def went_past_another(result: CriterionResult, praised: Praised) -> bool:
    """It says that the feeling was taken up when it was told, and another moment of the page was passed by."""
    return praised.check_of(result.criterion) == "feeling_settles" and any(map(passed_by, praised.card.moments))


def remedy_came_first(result: CriterionResult, praised: Praised) -> bool:
    """It says that a sorry was followed by the remedy, and the remedy shown stands before the sorry."""
    own = own_evidence(result) if praised.check_of(result.criterion) == "apology_then_action" else []
    sorry = [(one.turn or 0, one.start) for one in own if one.signal == "apology"]
    return bool(sorry) and not any((one.turn or 0, one.start) >= min(sorry) for one in own if one.signal != "apology")


def sorry_for_their_loss(result: CriterionResult, praised: Praised) -> bool:
    """It asks for a sorry for what went wrong, and each was said to somebody who had just told of a loss or another hard time:
    that is sympathy, and the matter got none."""
    own = own_evidence(result) if praised.check_of(result.criterion) == "apology_due" else []
    cues = [cue for moment in praised.card.moments for cue in moment.evidence.get("cue", ())] if own else []
    told = sorted(cues, key=attrgetter("turn"))
    return bool(own) and all(one.turn is not None and _of_a_loss(told, one.turn) for one in own)


def _of_a_loss(told: Sequence[Signal], turn: int) -> bool:
    """Whether the customer's words just before this turn tell of something hard, and of nothing that vexed them.

    ``told`` are the customer's cues by turn.
    """
    before = bisect_left(told, turn, key=attrgetter("turn"))
    latest = told[before - 1].turn if before else None
    if latest is None or turn - latest > _JUST_BEFORE:
        return False
    last = told[bisect_left(told, latest, key=attrgetter("turn")) : before]
    return any(cue.id in _LOSS for cue in last) and not any(cue.id in ("anger", "frustration") for cue in last)
