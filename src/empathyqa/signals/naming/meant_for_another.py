"""A call by name that is meant for another: the dead husband's ("Dear Mr Parry" to his widow), or the other title's.

The surname is the customer's own, so that no comparison of names shows it; the title, or the first name, does.
"""

from __future__ import annotations

from empathyqa.signal import Signal
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.naming.the_dead import MEN, MISSES, MISTER, SPOUSES, own_titles, the_dead
from empathyqa.signals.talk import TurnView
from empathyqa.text.words import fold

_TITLES = MISSES | {MISTER}
_OF_THE_DEAD = "calls the customer by the name of somebody who has died"


def addresses_another(view: TurnView, call: Signal) -> str:
    """Why a name by which the agent calls the customer is somebody else's; empty where it may be theirs."""
    called, title = fold(call.text), _title_before(view, call)
    dead = the_dead(view.talk)
    if dead is not None and view.place > dead.place:
        if called in dead.first and called not in known_before(view):
            return _OF_THE_DEAD
        theirs = title and (title == MISTER) == (dead.kin in MEN) and any(name == called for _, name in dead.titled)
        if theirs and dead.kin in SPOUSES and not _is_own(view, title):
            return _OF_THE_DEAD
    if title and _is_otherwise(view, title, called):
        return f"calls the customer “{title.title()}”, and they gave another title"
    return ""


def _title_before(view: TurnView, call: Signal) -> str:
    before = fold(view.turn.text[: call.start]).replace(".", " ").split()[-1:]
    return before[0] if before and before[0] in _TITLES else ""


def _is_own(view: TurnView, title: str) -> bool:
    return any((title == MISTER) == (own == MISTER) for own, _ in own_titles(view.talk))


def _is_otherwise(view: TurnView, title: str, called: str) -> bool:
    """Whether the customer calls themselves by this surname with a title of the other kind."""
    own = [told for told, name in own_titles(view.talk) if name == called]
    return bool(own) and all((told == MISTER) != (title == MISTER) for told in own)
