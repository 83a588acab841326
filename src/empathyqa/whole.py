"""Readings of the whole conversation: how it ended, the name, the apologies, the stock lines, the archetype.

Each function decides one thing from what was heard and returns it with its reason. The archetypes are those of the
webinar "Balancing Efficiency With Empathy" (Call Centre Helper, 2025): quick but not heard, warm but unresolved,
unsafe to disclose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from empathyqa.asked_and_told import by_the_question
from empathyqa.disclosures import unsafe
from empathyqa.endings import done_in_the_end, endings, features, open_to
from empathyqa.harm_open import BESIDE_A_SCAM, scam_left
from empathyqa.leanings import Leanings
from empathyqa.letting_go import ONLY_IN_HAND, has_in_hand, let_go, taken_on
from empathyqa.names_said import names_said
from empathyqa.replies import PILE_OF_APOLOGIES
from empathyqa.scorecard import Archetype, NameStatus, ResolutionStatus
from empathyqa.signal import FIX, Moment, Signal, Signals
from empathyqa.stock import own_words
from empathyqa.stretches import merge, places
from empathyqa.sureness import counts

OVERUSED_NAME = 6
"""Uses of the name from which it sounds like a sales call (a convention: no study gives the number)."""
_LEANS_DONE = -1.0
"""Log-odds from which a turn counts as an answer or fix in the reading of how it ended (about three in ten)."""
SURELY_STOCK = 0.7
"""How sure the surest stock line must be before the empathy of a whole contact reads as stock: below it many are only set
phrases of the trade ("please share your number so that we can help"), which readers did not take for care."""
_PROMISE = ("next_step", "ownership", "hand_off")
_WARM = ("acknowledgement", "validation", "sympathy", "reassurance", "signposting", "boundary")


def resolution_status(signals: Signals, place: Mapping[int, int] | None = None) -> tuple[ResolutionStatus, str]:
    """How the matter stands at the end.

    ``resolved``: delivered and not contradicted; ``promised``: a concrete step will follow; ``partial``: something was
    delivered and something stays open; ``unresolved``; ``unclear``: nothing was heard that tells. ``place`` numbers
    the stretch of each turn, where it is known already. Everything heard is weighed, the faint included (endings.py);
    signals made by hand are read by the plain rule alone. Of a contact whose question surely got no answer of its kind,
    or surely got one, the ledger of questions has the last word (asked_and_told.py). Beside a hint at a scam going on that no
    reply is about, doing what was asked for settles nothing (harm_open.py).
    """
    if place is None:
        place = places(merge(signals.transcript))
    ended = _ended(signals, place)
    if ended[0] == "promised" and has_in_hand(signals):
        ended = "resolved", "The customer has what was to come; what was promised in case it did not is not needed."
    if ended[0] in ("unresolved", "unclear") and taken_on(signals):
        ended = "promised", ONLY_IN_HAND
    ended = by_the_question(signals, ended[0]) or ended
    if scam_left(signals):
        return "unresolved", BESIDE_A_SCAM
    return _of_two(signals, ended[0]) or ended


def _of_two(signals: Signals, status: str) -> tuple[ResolutionStatus, str] | None:
    """The ending of two matters, the first of which the customer said works: the last one does not decide for both."""
    wishes = signals.facts_of("second_wish")
    if not wishes or status in ("promised", "partial"):
        return None
    if wishes[-1].value == 0:
        return "partial", "The first matter works, in the customer's words; what they wished for after it was refused."
    if status in ("unresolved", "unclear"):
        return "partial", "The first matter works, in the customer's words; what they wished for after it was left open."
    return None


def _ended(signals: Signals, place: Mapping[int, int]) -> tuple[ResolutionStatus, str]:
    status, reason = by_rule(signals, place)
    if status == "unclear" or not signals.leanings:
        return status, reason
    open_ = open_to(signals) | {status}
    if status == "resolved" and done_in_the_end(signals, place):
        open_ -= {"unresolved"}
    if len(open_) == 1:
        return status, reason
    found = features(signals, place, status)
    weighed = endings().likeliest(found, open_)
    if weighed == status or (weighed == "resolved" and let_go(signals)):
        return status, reason
    return cast("ResolutionStatus", weighed), _WEIGHED[weighed] + _because(endings().spoke_for(weighed, found), signals)


_WEIGHED = {
    "resolved": "Taken together, what was heard says that it was settled",
    "promised": "Taken together, what was heard says that a step is still to come",
    "partial": "Taken together, what was heard says that part is settled and part left open",
    "unresolved": "Taken together, what was heard says that it was not settled",
    "unclear": "Nothing was heard that tells how it ended",
}
_ACTS = {
    "resolution": "an answer or fix", "confirmation": "the customer’s yes", "gladness": "the customer’s relief",
    "unresolved": "the customer’s no", "next_step": "a next step", "ownership": "someone taking it on",
    "timeframe": "a time by when", "hard_truth": "bad news or a refusal", "deflection": "a push away",
    "dismissal": "a brush-off", "alternative": "another way", "signposting": "support that was named",
    "repeat": "things told again", "frustration": "frustration", "effort": "effort told of",
    "discovery_question": "questions about the matter", "verification_question": "checks",
}  # fmt: skip
_WHERE = {"any": "{}", "late": "{} near the end", "at": "{} late on"}


def _because(most: Sequence[str], signals: Signals) -> str:
    """What weighed most, in words; what was not heard surely enough to count is told as a hint of it."""
    told: dict[str, str] = {}
    for name in most:
        where, _, act = name.partition(" ")
        if act == "timeframe" and (times := signals.of(act)) and all(time.beside_the_matter for time in times):
            continue  # of a check or a receipt: not a time by when
        if where in _WHERE and act in _ACTS:
            sure = any(map(counts, signals.of(act)))
            told.setdefault(act, _WHERE[where].format(_ACTS[act] if sure else f"a hint of {_ACTS[act]}"))
    return f": above all, {' and '.join(told.values())}." if told else "."


def by_rule(signals: Signals, place: Mapping[int, int]) -> tuple[ResolutionStatus, str]:
    """The same by the order of the plain signals alone: the last word counts.

    A push away that is heard too faintly to cost anything (sureness.py) outweighs nothing that was said; it speaks only
    where nothing else tells how it ended. So a card never says "pushes it away" where its guards heard no push.
    """
    heard = [one for one in signals.signals if one.id != "timeframe" or not one.beside_the_matter]
    places = {one.id: place.get(one.turn, -1) for one in heard}

    def last(*ids: str) -> int:
        return max([places[id] for id in ids if id in places], default=-1)

    at = places.get
    done = at("resolution", -1)
    if all(fact.refers_to is None for fact in signals.facts_of("no_date")):  # asked when, and nobody told: not done
        done = max(done, _leant(signals, place, done))
    content, promised = last("confirmation", "gladness"), last(*_PROMISE)
    timed, refused = at("timeframe", -1), at("hard_truth", -1)
    pushes = signals.of("deflection", "dismissal")
    pushed_away = max([place.get(push.turn, -1) for push in pushes if counts(push)], default=-1)
    if content < pushed_away and (pushed_away >= max(done, refused, 0) or pushed_away >= max(done, promised, 0)):
        return "unresolved", "The agent's last word on it pushes it away."
    against = at("unresolved", -1)
    if against > max(done, content) or (against == content > done and _objects_last(signals)):
        if min(promised, timed) > against:
            return "promised", "The customer objects, and a step with a time is promised after that."
        if done >= 0 and content >= 0:
            return "partial", "Something was delivered; the customer then says that it is not settled, and nothing settles it."
        return "unresolved", "The customer says that it is not settled, and nothing after that settles it."
    if (given_in := let_go(signals)) and max(done, promised) >= 0:
        if promised >= 0:
            return "promised", "A concrete step is promised, and the customer gives in."
        if given_in.value != 0:  # a shrug takes no answer back
            return "partial", "Nothing was surely delivered, and the customer gives in."
    if done >= 0:
        if min(promised, timed) > done:
            return "promised", "Something is done, and a further step with a time follows."
        if not any(map(counts, signals.of("resolution"))):
            return "resolved", "What was said comes near an answer or fix, and the customer does not contradict it."
        return "resolved", "An answer or fix was delivered, and the customer does not contradict it."
    if content > promised >= 0 > timed:
        return "resolved", "The customer is content after the step, and nothing is left to come."
    status, reason = _nothing_done(content, max(promised, timed), refused, last("alternative", "signposting"))
    if status == "unclear" and pushes:
        return "unresolved", "Nothing was heard that settles it, and what comes nearest to an answer pushes it away."
    return status, reason


def _leant(signals: Signals, place: Mapping[int, int], after: int) -> int:
    """The last stretch that leans towards an answer or fix; few are told in so many words ("Relog, it's there").

    Looked for from the end, and no further back than the stretch ``after``; -1 where none leans.
    """
    turns = [turn for turn in reversed(list(place)) if place[turn] > after]
    found = Leanings.of(signals.leanings).first_over(turns, "resolution", _LEANS_DONE)
    return -1 if found is None else place[found]


def _objects_last(signals: Signals) -> bool:
    """Whether, in one breath, the objection comes after the good word."""
    yes, no = signals.of("confirmation", "gladness")[-1], signals.of("unresolved")[-1]
    return (no.turn, no.start) > (yes.turn, yes.start)


def _nothing_done(content: int, promised: int, refused: int, other: int) -> tuple[ResolutionStatus, str]:
    if promised >= 0 and promised >= refused:
        return "promised", "A concrete step is promised."
    if refused >= 0:
        if other >= 0 and content > refused:
            return "partial", "The request is refused; another way is offered and taken."
        return "unresolved", "The request is refused, and nothing follows."
    if content >= 0:
        return "resolved", "The customer confirms it."
    return "unclear", "Nothing was heard that tells how it ended."


def name_known(signals: Signals) -> tuple[bool, str]:
    """Whether the agent could have known the customer's name, and why not."""
    transcript = signals.transcript
    if transcript.capabilities.redacted_names:
        return False, "Names are hidden in this transcript."
    if transcript.customer_name or any(party.role == "customer" and party.name for party in transcript.parties):
        return True, "The agent's system shows the name."
    if any(given.value != 0 for given in signals.facts_of("name_given")):  # 0: no more than what a booking is found by
        return True, "The customer gave their name."
    return False, "No name was heard by which to call the customer."


def name_status(signals: Signals) -> tuple[NameStatus, str]:
    """``used``, ``missed`` (known and never used), ``unknown`` or ``overused``."""
    used = names_said(signals.of("name_use"))
    if len(used) >= OVERUSED_NAME and 2 * len({use.turn for use in used}) >= _agent_stretches(signals):
        return "overused", f"The name is used {len(used)} times."
    if used:
        return "used", f"The name is used {len(used)} times."
    known, reason = name_known(signals)
    return ("missed", "The name was known and never used.") if known else ("unknown", reason)


def _agent_stretches(signals: Signals) -> int:
    return sum(stretch.side == "agent" for stretch in merge(signals.transcript))


def over_apology(said: Sequence[Signal], signals: Signals, moments: Sequence[Moment]) -> tuple[bool, str]:
    """Whether sorry is said so often that it weakens the contact: three or more without cause, or in place of steps.

    ``said`` are the sorries that weigh (:func:`empathyqa.checks.apologies.for_the_matter`), so that the card and its
    criteria count the same ones.
    """
    if len(said) < PILE_OF_APOLOGIES:
        return False, f"{len(said)} apologies for the matter."
    causes = len(moments) + len(signals.of("hold"))
    steps = len(signals.of("next_step", "resolution", "alternative", "ownership"))
    if len(said) - causes >= PILE_OF_APOLOGIES - 1 or steps < len(said):
        return True, f"{len(said)} apologies for {causes} causes, beside {steps} steps."
    return False, f"{len(said)} apologies, each beside a step or a new cause."


def scripted_empathy(signals: Signals) -> tuple[bool, str]:
    """Whether the empathy shown is mostly stock lines."""
    stock = signals.of("scripted")
    if max((line.confidence for line in stock), default=0.0) < SURELY_STOCK:
        return False, "No line that is surely stock." if stock else "No stock line."
    own = own_words(signals.of(*_WARM), stock)
    return len(stock) > len(own), f"{len(stock)} stock lines, {len(own)} kind words of their own."


def _heard(moment: Moment) -> bool:
    """Whether it was named, or contained: by one who noticed it, or in words that are more than the fix."""
    held = {word.id for word in moment.evidence.get("contain", ())}
    return moment.name or (moment.contain and (moment.notice or not FIX.issuperset(held)))


OFTEN = 3
"""Times that a feeling was told again, unanswered, from which nobody was heard who had to tell it after half of the replies
(a convention)."""


def archetype(
    moments: Sequence[Moment], status: ResolutionStatus, place: Mapping[int, int], told_again: tuple[int, int] = (0, 0)
) -> tuple[Archetype, str]:
    """What the contact was like for the customer, from its moments and how it ended.

    Heard: at least half of the moments were named or contained; a fix alone, by one who passes over what was shown, deals
    with the matter and hears nobody. And not where a feeling that nobody named was told again, unanswered, :data:`OFTEN` times
    or more and after half of the replies: ``told_again`` says after how many, of how many. ``place`` numbers the
    stretch of each turn (:func:`empathyqa.stretches.places`).
    """
    if not moments:
        return "transactional", "No emotional need was shown."
    if any(unsafe(moment, place) for moment in moments):
        return "unsafe_to_disclose", "What the customer disclosed was shut down or passed over."
    settled = status in ("resolved", "promised")
    heard = 2 * sum(map(_heard, moments)) >= len(moments)
    again, replies = told_again
    if again >= OFTEN and 2 * again >= replies and not any(moment.name for moment in moments):
        heard = False
    if settled:
        return ("seen_and_sorted", "Heard, and settled.") if heard else ("quick_not_heard", "Settled, feelings unmet.")
    return ("warm_unresolved", "Kind, not settled.") if heard else ("cold_unresolved", "Neither heard nor settled.")
