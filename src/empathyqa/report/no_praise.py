"""Why a criterion that was met is still no praise: one reason a function, and the table of them all.

Points stay as they were earned. Each reason is something that a reader of a page found mocking or untrue under a tick.
"""

from __future__ import annotations

from collections.abc import Callable

from empathyqa.report.agents_words import PLAIN, YES, customers, orders, own_evidence, quoted
from empathyqa.report.hollow_praise import (
    a_word_or_two,
    anybody_could_say,
    beside_harm_left,
    left_with_it,
    no_care,
    no_kind_word,
    no_other_way,
    nothing_delivered,
    remedy_came_first,
    sorry_for_their_loss,
    went_past_another,
)
from empathyqa.report.praised import Praised
from empathyqa.results import harm_left
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Scorecard
from empathyqa.signal import FIX, YES_OR_NO

_AWAY = ("deflection", "dismissal")
"""Words that push the customer away, or brush the feeling off."""
_DENIED_BY = {"feeling_settles": "customer_repeats", "closing_check": "resolution"}
"""Check → the check that, where it is not met, makes praise for it untrue."""
_WORK = frozenset("next_step ownership alternative hand_off timeframe resolution apology".split())
"""Work on the matter, and a sorry for it: no strength where they came to nothing for the customer."""


def denied(result: CriterionResult, praised: Praised) -> bool:
    """Another criterion of the same card speaks against it: no "they had to tell it only once" beside "the customer has to
    push or repeat", no "clear to both of you that it was settled" beside a matter that is not."""
    against = _DENIED_BY.get(praised.check_of(result.criterion) or "")
    failed = (one for one in praised.card.results if one.outcome in (Outcome.PARTLY, Outcome.MISSED))
    return against is not None and any(praised.check_of(one.criterion) == against for one in failed)


def fix_alone(result: CriterionResult, praised: Praised) -> bool:
    """It asks whether a worry was held, and the agent's words are the fix and no more: that is praised as a fix."""
    criterion = praised.criteria.get(result.criterion)
    holds = criterion is not None and criterion.settings.get("step") == "contain"
    return holds and FIX.issuperset(one.signal for one in own_evidence(result))


def unmoved(result: CriterionResult, praised: Praised) -> bool:
    """It asks whether what moved the customer was acted on, and no moment with a step had its feeling named or held as well:
    the work was done, and nothing shows that it was done because of the feeling."""
    criterion = praised.criteria.get(result.criterion)
    acts = criterion is not None and criterion.settings.get("step") == "act"
    return acts and not any(moment.act and (moment.name or moment.contain) for moment in praised.card.moments)


def work_alone(result: CriterionResult, praised: Praised) -> bool:
    """The matter is left unsettled, or a danger unanswered or passed over in part, and the agent's words, but for manners, are
    work on it or a sorry ("raise a claim, it takes ten days" to one who needs it today): it may have been done well, and it
    did not help."""
    own = [one.signal for one in own_evidence(result) if one.signal not in PLAIN]
    card = praised.card
    left = card.resolution_status == "unresolved" or harm_left(card.results) or _danger_passed_over(card)
    return left and bool(own) and _WORK.issuperset(own)


def _danger_passed_over(card: Scorecard) -> bool:
    """Whether a danger was told in a contact in which something disclosed was passed over: "shall I book it?", of a visit in
    seven weeks, to "he can't breathe" is no other way."""
    return card.archetype == "unsafe_to_disclose" and any(moment.cue == "crisis" for moment in card.moments)


def pushes_away(result: CriterionResult, praised: Praised) -> bool:
    """All its words stand in turns that count against the agent as a push away or a brush-off."""
    turns = [one.turn for one in quoted(result)]
    return bool(turns) and _pushing(praised.card).issuperset(turns)


def hands_back(result: CriterionResult, praised: Praised) -> bool:
    """All the agent's words stand in sentences that hand the work back: "could you borrow a phone?" is no listening."""
    own = own_evidence(result)
    sent = [one for each in praised.card.results for one in each.evidence if one.signal == "handed_back"]
    return bool(own) and all(any(_shares(word, one) for one in sent) for word in own)


def orders_alone(result: CriterionResult, praised: Praised) -> bool:
    """It asks whether the work was taken off the customer, and all the agent's words tell them what to do."""
    own = own_evidence(result)
    return praised.check_of(result.criterion) == "effort_taken_off" and bool(own) and all(map(orders, own))


def _shares(one: Evidence, other: Evidence) -> bool:
    return one.turn == other.turn and one.start < other.end and other.start < one.end


def closed_questions(result: CriterionResult, praised: Praised) -> bool:
    """It asks whether what was said was taken up, and every question wants a mere yes or no: "are you opening the windows?" uses
    the customer's words and may well blame them, "is she there with you to confirm?" has not listened."""
    criterion = praised.criteria.get(result.criterion)
    follows = criterion is not None and criterion.settings.get("kind") == "follow_up"
    return follows and all(one.note == YES_OR_NO for one in quoted(result))


def trouble_alone(result: CriterionResult, praised: Praised) -> bool:
    """All its words are a feeling or a push of the customer's: met in spite of them, which is no praise."""
    words = quoted(result)
    return bool(words) and all(customers(one.signal) and one.signal not in (*YES, "question_answered") for one in words)


NO_PRAISE: tuple[Callable[[CriterionResult, Praised], bool], ...] = (
    denied, fix_alone, unmoved, work_alone, pushes_away, hands_back, orders_alone, closed_questions, trouble_alone,
    left_with_it, beside_harm_left, anybody_could_say, sorry_for_their_loss, a_word_or_two,
    nothing_delivered, no_care, no_kind_word, no_other_way, remedy_came_first, went_past_another,
)  # fmt: skip


def _pushing(card: Scorecard) -> set[int | None]:
    broken = (one for result in card.results if result.outcome is not Outcome.MET for one in result.evidence)
    spoiled: set[int | None] = {one.turn for one in broken if one.signal in _AWAY}
    return spoiled | {word.turn for moment in card.moments for word in moment.evidence.get("against", ()) if word.id in _AWAY}
