"""The plain rule: how a contact ended by the order of the signals alone. The last word on the matter counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from empathyqa.ending.model import Ending
from empathyqa.leanings import Leanings
from empathyqa.letting_go import let_go
from empathyqa.signal import Signals
from empathyqa.sureness import counts

NEVER = -1
"""The stretch of what was not heard: before every other."""
_LEANS_DONE = -1.0
"""Log-odds from which a turn counts as an answer or fix (about three in ten)."""
_PROMISE = ("next_step", "ownership", "hand_off")


@dataclass(frozen=True, slots=True)
class LastHeard:
    """The last stretch in which each of these was heard; :data:`NEVER` where it was not."""

    done: int
    content: int
    """The customer's yes, or their gladness."""
    promised: int
    timed: int
    """A time by when, of the matter itself."""
    refused: int
    another_way: int
    objected: int
    pushed_away: int
    """Surely pushed away: what is too faint to cost anything (sureness.py) outweighs nothing that was said."""


def by_rule(signals: Signals, place: Mapping[int, int]) -> Ending:
    """How it ended by the first of :data:`_RULES` that tells. ``place`` numbers the stretch of each turn."""
    last = _last_heard(signals, place)
    for rule in _RULES:
        if ending := rule(last, signals):
            return ending
    return Ending("unclear", "Nothing was heard that tells how it ended.")


def _last_heard(signals: Signals, place: Mapping[int, int]) -> LastHeard:
    heard = [one for one in signals.signals if one.id != "timeframe" or not one.beside_the_matter]
    at = {one.id: place.get(one.turn, NEVER) for one in heard}

    def last(*ids: str) -> int:
        return max([at[id] for id in ids if id in at], default=NEVER)

    done = at.get("resolution", NEVER)
    if all(fact.refers_to is None for fact in signals.facts_of("no_date")):  # asked when, and nobody told: not done
        done = max(done, _leant(signals, place, done))
    pushes = [place.get(push.turn, NEVER) for push in signals.of("deflection", "dismissal") if counts(push)]
    return LastHeard(
        done=done,
        content=last("confirmation", "gladness"),
        promised=last(*_PROMISE),
        timed=at.get("timeframe", NEVER),
        refused=at.get("hard_truth", NEVER),
        another_way=last("alternative", "signposting"),
        objected=at.get("unresolved", NEVER),
        pushed_away=max(pushes, default=NEVER),
    )


def _leant(signals: Signals, place: Mapping[int, int], after: int) -> int:
    """The last stretch that leans towards an answer or fix; few are told in so many words ("Relog, it's there").

    Looked for from the end, and no further back than the stretch ``after``; :data:`NEVER` where none leans.
    """
    turns = [turn for turn in reversed(list(place)) if place[turn] > after]
    found = Leanings.of(signals.leanings).first_over(turns, "resolution", _LEANS_DONE)
    return NEVER if found is None else place[found]


def _pushed_away(last: LastHeard, signals: Signals) -> Ending | None:
    """A push away that the customer is not content with after all, and that no deed or promise made good."""
    nothing_since = last.pushed_away >= max(last.done, last.refused, 0) or last.pushed_away >= max(last.done, last.promised, 0)
    if last.content < last.pushed_away and nothing_since:
        return Ending("unresolved", "The agent's last word on it pushes it away.")
    return None


def _objected(last: LastHeard, signals: Signals) -> Ending | None:
    in_one_breath = last.objected == last.content > last.done and _objects_after_the_yes(signals)
    if last.objected <= max(last.done, last.content) and not in_one_breath:
        return None
    if min(last.promised, last.timed) > last.objected:
        return Ending("promised", "The customer objects, and a step with a time is promised after that.")
    if last.done >= 0 and last.content >= 0:
        why = "Something was delivered; the customer then says that it is not settled, and nothing settles it."
        return Ending("partial", why)
    return Ending("unresolved", "The customer says that it is not settled, and nothing after that settles it.")


def _objects_after_the_yes(signals: Signals) -> bool:
    yes, no = signals.of("confirmation", "gladness")[-1], signals.of("unresolved")[-1]
    return (no.turn, no.start) > (yes.turn, yes.start)


def _given_in(last: LastHeard, signals: Signals) -> Ending | None:
    given_in = let_go(signals)
    if not given_in or max(last.done, last.promised) < 0:
        return None
    if last.promised >= 0:
        return Ending("promised", "A concrete step is promised, and the customer gives in.")
    if given_in.value != 0:  # a shrug takes no answer back
        return Ending("partial", "Nothing was surely delivered, and the customer gives in.")
    return None


def _delivered(last: LastHeard, signals: Signals) -> Ending | None:
    if last.done < 0:
        return None
    if min(last.promised, last.timed) > last.done:
        return Ending("promised", "Something is done, and a further step with a time follows.")
    if not any(map(counts, signals.of("resolution"))):
        return Ending("resolved", "What was said comes near an answer or fix, and the customer does not contradict it.")
    return Ending("resolved", "An answer or fix was delivered, and the customer does not contradict it.")


def _promised(last: LastHeard, signals: Signals) -> Ending | None:
    if last.content > last.promised >= 0 > last.timed:
        return Ending("resolved", "The customer is content after the step, and nothing is left to come.")
    step = max(last.promised, last.timed)
    return Ending("promised", "A concrete step is promised.") if step >= 0 and step >= last.refused else None


def _refused(last: LastHeard, signals: Signals) -> Ending | None:
    if last.refused < 0:
        return None
    if last.another_way >= 0 and last.content > last.refused:
        return Ending("partial", "The request is refused; another way is offered and taken.")
    return Ending("unresolved", "The request is refused, and nothing follows.")


def _only_a_yes(last: LastHeard, signals: Signals) -> Ending | None:
    return Ending("resolved", "The customer confirms it.") if last.content >= 0 else None


def _only_a_push(last: LastHeard, signals: Signals) -> Ending | None:
    """A push away heard too faintly for the rules above: it speaks where nothing else tells, so that a card never says
    "pushes it away" where its guards heard no push."""
    if signals.any_of(("deflection", "dismissal")):
        return Ending("unresolved", "Nothing was heard that settles it, and what comes nearest to an answer pushes it away.")
    return None


_RULES: tuple[Callable[[LastHeard, Signals], Ending | None], ...] = (
    _pushed_away, _objected, _given_in, _delivered, _promised, _refused, _only_a_yes, _only_a_push,
)  # fmt: skip
"""Asked in this order: the first that tells how it ended is right."""
