"""Whose names may be used when: what the system shows, what the words told so far."""

from __future__ import annotations

import re

from empathyqa.signals.naming.agent_names import OPENING, agent_names, own_names
from empathyqa.signals.naming.called_names import called_by, names_called
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.naming.told_names import said_by_place, said_names
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.text.name_words import MONTHS, marked


def names_told(talk: Talk) -> frozenset[str]:
    """The names of both parties that the words tell and that neither the record nor the list of given names has."""
    last = talk.views[-1:]
    if not last:
        return frozenset()
    told = _names_by_place(talk)[-1] | (said_names(last[0]) if last[0].side == "customer" else frozenset())
    told = told.union(*(own_names(view) for view in talk.views[:OPENING] if view.side == "agent"))
    told |= names_called(talk) - agent_names(talk)
    return frozenset(name for name in told - talk.party_names if name in MONTHS or name not in given_names())


def known_before(view: TurnView) -> frozenset[str]:
    """The customer's names that could be known when this turn is spoken (lower case)."""
    return _names_by_place(view.talk)[view.place]


@by_talk
def _names_by_place(talk: Talk) -> list[frozenset[str]]:
    said = said_by_place(talk)
    known, so_far = [], frozenset(n for n in talk.customer_names if n.isalpha()) | _from_handles(talk)
    for view in talk.views:
        known.append(so_far)
        if view.side == "customer":
            if view.place in said:
                names = said[view.place]
                so_far |= names | marked(names)  # a word too may bear the mark of a name in one turn only
        elif not so_far and (name := called_by(view)) and name not in agent_names(talk):
            so_far = frozenset((name,))
    return known


def _from_handles(talk: Talk) -> frozenset[str]:
    """Given names inside the customer's handle ("@jess_c_81"), the only name a public thread may show."""
    handles = [name for name in talk.customer_names if name.startswith("@")]
    parts = re.split(r"[^a-z]+", " ".join(handles)) if handles else []
    return frozenset(part for part in parts if part in given_names())
