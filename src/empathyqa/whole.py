"""Readings of the whole conversation: the name, the apologies, the stock lines, the archetype.

Each function decides one thing from what was heard and returns it with its reason. The archetypes are those of the
webinar "Balancing Efficiency With Empathy" (Call Centre Helper, 2025): quick but not heard, warm but unresolved,
unsafe to disclose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from empathyqa.disclosures import unsafe
from empathyqa.names_said import names_said
from empathyqa.replies import PILE_OF_APOLOGIES
from empathyqa.scorecard import Archetype, NameStatus, ResolutionStatus
from empathyqa.signal import FIX, Moment, Signal, Signals
from empathyqa.stock import own_words
from empathyqa.stretches import merge

OVERUSED_NAME = 6
"""Uses of the name from which it sounds like a sales call (a convention: no study gives the number)."""
SURELY_STOCK = 0.7
"""How sure the surest stock line must be before the empathy of a whole contact reads as stock: below it many are only set
phrases of the trade ("please share your number so that we can help"), which readers did not take for care."""
_WARM = ("acknowledgement", "validation", "sympathy", "reassurance", "signposting", "boundary")


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
