"""What the agent is called: by the record, and by the words with which an agent opens."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.naming.name_lists import FIRST_AND_LAST, NOT_NAMES, OWN_AFTER, given_names
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.name_words import ORDINARY

OPENING = 4
"""Turns from the start in which an agent says who they are."""
_SHORT_OPENING = 6
"""Words, at most, of an opening that is nothing but the desk and a name."""
_OWN_GIVEN = later(
    r" (?:my name is|this is|i am|im|you are (?:through|speaking|talking|chatting) (?:to|with)) ([^\W\d_]{2,}) (?!'s )"
)
_YOU_HAVE_GOT = later(r"\b[Yy]ou['’]ve got ((?!\w+day\b)[A-Z][a-z]+)(?=[.!?]|$| here\b| speaking\b|,? how\b)")
""""Southern Cross, you've got Bec." """
_SALUTES = word_set("good hello hi hey morning afternoon evening there thank thanks you")


@by_talk
def agent_names(talk: Talk) -> frozenset[str]:
    """The agent's names as tokens: those on record, without the mark that signs a message ("^Nia"), and those by which
    an agent opens ("Emergency line, Priya."; "you're through to Tom")."""
    opening = [view for view in talk.views[:OPENING] if view.side == "agent"]
    told = frozenset().union(*(own_names(view) | _own_given(view) for view in opening))
    if opening and not opening[0].place:
        told |= _answers_with(opening[0])
    return talk.agent_names | (told - talk.customer_names)


def own_name_here(view: TurnView) -> frozenset[str]:
    """The names by which an agent who joins later says who they are: "Hi, Jodie here, I've taken over from Tom"."""
    return own_names(view.spoken) | _own_given(view.spoken)


@by_text
def _own_given(spoken: Spoken) -> frozenset[str]:
    """The given names by which a speaker says who they are: "I'm Tomasz", "you're through to Tom"."""
    given = (frozenset(match.group(1) for match in _OWN_GIVEN.finditer(spoken.line)) & given_names()) - ORDINARY
    answers = _YOU_HAVE_GOT.search(spoken.text) if "got" in spoken.words.vocabulary else None
    return given | {answers.group(1).lower()} if answers else given


@by_text
def _answers_with(spoken: Spoken) -> frozenset[str]:
    """The name in a few words that answer the phone, after the firm's or the desk's: "Emergency line, Priya"."""
    tokens, text = spoken.words.tokens, spoken.text
    words = [i for i, token in enumerate(tokens) if token not in (".", "!")]
    if not FIRST_AND_LAST <= len(words) <= _SHORT_OPENING or "?" in tokens:
        return frozenset()
    start = spoken.words.spans[words[-1]][0]
    desk = any(tokens[i] not in _SALUTES for i in words[:-1])
    named = tokens[words[-1]].isalpha() and text[start].isupper() and text[:start].rstrip()[-1:] == ","
    return frozenset((tokens[words[-1]],)) if desk and named else frozenset()


@by_text
def own_names(spoken: Spoken) -> frozenset[str]:
    """The names by which a speaker opens: "June speaking", "Will here", "my name is Grace"."""
    words, tokens, text = spoken.words, spoken.words.tokens, spoken.text
    found = set()
    for i, token in enumerate(tokens) if "name" in tokens or not OWN_AFTER.isdisjoint(tokens) else ():
        told = tokens[max(i - 3, 0) : i] == ("my", "name", "is") or not OWN_AFTER.isdisjoint(tokens[i + 1 : i + 2])
        fits = token.isalpha() and token not in NOT_NAMES and (token in ORDINARY or token not in EMPTY_WORDS)
        if told and fits and text[words.spans[i][0]].isupper() and not text.isupper():
            found.add(token)
    return frozenset(found)
