"""What an agent could brush off: trouble that the customer was heard to have, and whether a hearing stands without it.

"No worries, have a lovely day!" answers thanks and brushes off grief. So what a rule hears as cheer or as shutting out
stands only where trouble was heard just before, and what the ear alone takes for a dismissal only where there was any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import takewhile

from empathyqa.signal import EMOTIONS, Signal
from empathyqa.signals.ear.features import Noted
from empathyqa.signals.workings.hearings import Hearings

TROUBLE = frozenset(EMOTIONS) | {"vulnerability", "crisis", "effort", "unresolved", "repeat", "escalation", "abuse"}
"""What an agent could brush off. Where the customer showed none of it, only words that a rule knows are a dismissal: the ear
alone takes mere cheer for one ("Great job! Would you like to go on?")."""
_NEED_TROUBLE = frozenset(("dismissal",))
"""What the ear alone may not hear before any trouble was."""
PLEASED = frozenset(("confirmation", "gladness"))
"""What cheer answers, whatever else was said in the same breath ("Never mind, it's working again!")."""


def troubled(heard: Iterable[Signal]) -> bool:
    """Whether any trouble was heard."""
    for signal in heard:  # noqa: SIM110 - asked of every turn
        if signal.id in TROUBLE:
            return True
    return False


def standing(
    hearings: Hearings, before: Sequence[Signal], run: Sequence[Noted], trouble: bool, gated: bool
) -> tuple[Hearings, Collection[str]]:
    """The hearings that stand, and the signals that nothing may be heard of in this turn, by the ear neither.

    What a rule itself denies falls. Cheer, or a goodbye, brushes off nothing where no trouble was heard just before, and
    answers what pleased the customer; without an ear (``gated`` false) no trouble could be heard, so the rule's word counts.
    Where there was no ``trouble`` in the whole talk so far, the ear alone hears no dismissal.
    """
    baseless = _NEED_TROUBLE if not trouble else frozenset[str]()
    if not hearings or _plain(hearings):
        return hearings, baseless - hearings.keys()
    gated = gated and not _pained(before, run)
    kept = {
        id: [one for one in found if not (one.denied or (gated and one.after_trouble))] for id, found in hearings.items()
    }
    stands = {id: found for id, found in kept.items() if found}
    return stands, (hearings.keys() | baseless) - stands.keys()


def _plain(hearings: Hearings) -> bool:
    """Whether every hearing stands by itself: nearly always."""
    for found in hearings.values():
        for one in found:
            if one.after_trouble or one.denied:
                return False
    return True


def _pained(heard: Sequence[Signal], run: Sequence[Noted]) -> bool:
    """Whether trouble was heard in these turns, and nothing that pleased the customer beside it.

    "It's still not working", where a rule knows the words, is enough, however short the talk.
    """
    turns = {one.view.index for one in run}
    first = min(turns, default=0)
    lately = takewhile(lambda signal: signal.turn >= first, reversed(heard))  # heard turn by turn
    said = {signal.id for signal in lately if signal.turn in turns}
    if "unresolved" in said or any("unresolved" in one.rules and " still " in one.view.line for one in run):
        return True
    return not said.isdisjoint(TROUBLE) and said.isdisjoint(PLEASED)
