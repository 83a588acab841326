"""Names that a customer gives: which of those in their words (names_in_text.py) are their own the talk around tells."""

from __future__ import annotations

from empathyqa.signals.naming.agent_names import agent_names
from empathyqa.signals.naming.asked_name import asks_for_a_name, asks_for_a_record, asks_who_it_is
from empathyqa.signals.naming.called_back import called_later
from empathyqa.signals.naming.name_lists import NOT_NAMES, TITLES, given_names
from empathyqa.signals.naming.names_at_the_head import names_at_the_head
from empathyqa.signals.naming.names_in_text import Named, named_in
from empathyqa.signals.naming.names_read_out import confirmed_by_place
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk

_NOBODY: frozenset[str] = frozenset()


def said_names(view: TurnView) -> frozenset[str]:
    """Names that a customer's turn gives: "my name is Ada Obi", "it's Doug", a signature, a bare answer to "name?"."""
    return said_by_place(view.talk).get(view.place, _NOBODY)


@by_talk
def said_by_place(talk: Talk) -> dict[int, frozenset[str]]:
    """Place of a customer's turn → the names it gives, where it gives any."""
    confirmed = confirmed_by_place(talk)
    by_head = talk.transcript.channel != "social"
    found: dict[int, frozenset[str]] = {}
    asked_who = False
    for view in talk.views:
        if view.side == "agent":
            asked_who = asks_who_it_is(view)
        elif view.side == "customer":
            text = named_in(view)
            names = _said_in(view, text) if text is not None else _NOBODY
            if text is not None and names and found:
                names -= _anothers(names, text, found)
            if view.place in confirmed:
                names |= confirmed[view.place]
            if asked_who and by_head and (head := names_at_the_head(view)):
                names |= head - agent_names(talk) - NOT_NAMES - TITLES
            if names:
                found[view.place] = names
    return found


def _said_in(view: TurnView, text: Named) -> frozenset[str]:
    """Those of the names that a text gives which are the customer's in this talk."""
    told = set(text.outright)
    if text.signature:
        told |= _signs(view, text.signature)
    told.update(name for name in text.listed if called_later(view, name))
    for names in text.by_themselves:
        if any(called_later(view, name) for name in names):
            told |= names
    if text.by_place:
        on_record = view.talk.customer_names
        told.update(*(words for words in text.by_place if words[0] in on_record))
        if view.opens or _asked_who(view):
            told |= text.ordinary_full_name | text.full_name
            told.update(name for name in text.unlisted if called_later(view, name))
    if text.titled and (view.opens or _asked_who(view)):
        told |= text.titled
    asked = view.previous("agent") if text.bare else None
    if asked is not None and asks_for_a_name(asked):
        told |= text.bare
    return frozenset(told - NOT_NAMES - TITLES) if told else _NOBODY


def _anothers(names: frozenset[str], text: Named, before: dict[int, frozenset[str]]) -> set[str]:
    """Given names in a list or an answer of somebody who has said their own: "Whitcomb, Theo" is Dana Whitcomb's boy."""
    own = frozenset().union(*before.values()) & given_names()
    return set(names & given_names()) - own - set(text.outright) if own else set()


def gives_surname_alone(view: TurnView) -> bool:
    """Whether a turn gives no more than one word for a record ("What name's it under?", "Petrakis."): mostly a surname,
    and without a title no name to call anybody by. The same for every word: no list of names is asked."""
    asked = view.previous("agent")
    if asked is None or not asks_for_a_record(asked) or not TITLES.isdisjoint(view.words.tokens):
        return False
    text = named_in(view)
    if text is None:
        return bool(names_at_the_head(view)) and len(said_names(view)) == 1
    return not text.outright and len(said_names(view)) == 1


def _asked_who(view: TurnView) -> bool:
    """Whether the agent just asked for their name, or who it is."""
    asked = view.previous("agent")
    return asked is not None and ("who" in asked.words.vocabulary or asks_for_a_name(asked))


def _signs(view: TurnView, name: str) -> frozenset[str]:
    """The customer's own name under a message; said later in a call or a chat, "Thanks, Ada" thanks the agent."""
    if name in agent_names(view.talk):
        return frozenset()
    written = view.talk.transcript.channel == "email" or "\n" in view.turn.text
    return frozenset((name,)) if written or view.opens else frozenset()
