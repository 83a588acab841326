"""Whose names the agent may use: what the system shows, what the customer said, and which words are given names.

A redactor's token ([NAME], {{NAME}}, <name>) stands for a name too: in the slot where one is called by name it is one.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from empathyqa.signals.talk import Spoken, Talk, TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

TITLES = word_set(
    """mr mrs ms miss mister missus missis mx dr doctor prof professor rev chief alhaji alhaja sir madam maam"""
)
"""Words that stand before a name; ``sir`` and ``ma'am`` alone are courtesy, not a name."""
_REDACTED = re.compile(
    r"[\[{<]{1,2}(?:[a-z_ ]*name[a-z_ 0-9]*|person[_ 0-9]*|customer|client|redacted_name)[\]}>]{1,2}$"
)
_SAYS_NAME = re.compile(
    r" (?:my name is|name is|my name 's|it is|this is|i am|speaking to|call me|im) "
    r"([^\W\d_]{2,}(?: [^\W\d_]{2,})?) "
)
_CLOSERS = frozenset(("thanks", "thank", "regards", "cheers", "best", "love", "from", "ta"))
_SIGNED = re.compile(
    r"(?:^|[\n.!?,] ?)(?i:thanks|thank you|regards|cheers|best|love|many thanks|best wishes|from|ta),?\s+"
    r"([A-Z][a-z]+)(?: [A-Z][a-z]+)?\W*$"
)


@cache
def given_names() -> frozenset[str]:
    """Common given names (lower case) of the English-speaking world's customers; ordinary words left out."""
    text = files("empathyqa").joinpath("lexicons", "en", "given_names.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def is_redacted_name(token: str) -> bool:
    """Whether a token is a redactor's stand-in for a name."""
    return token[:1] in "[{<" and _REDACTED.match(token) is not None


def said_names(view: TurnView) -> frozenset[str]:
    """Names that a customer's turn gives: "my name is Ada Obi", "it's Doug", a signature, a bare answer to "name?"."""
    answer = _bare_answer(view)
    if answer:
        asked = view.previous("agent")
        if asked is not None and " name " in asked.line:
            return _names_told(view) | answer
    return _names_told(view)


@by_text
def _names_told(spoken: Spoken) -> frozenset[str]:
    """The names given in the text's own words."""
    found: set[str] = set()
    line = spoken.line
    may_say = " my name" in line or not given_names().isdisjoint(spoken.words.tokens)
    for match in _SAYS_NAME.finditer(line) if may_say else ():
        words = match.group(1).split()
        if words[0] in given_names() or match.group().startswith(" my name"):
            found.update(words if words[0] in given_names() else words[:1])
    signed = None if _CLOSERS.isdisjoint(spoken.words.tokens) else _SIGNED.search(spoken.text)
    if signed:
        found.add(signed.group(1).lower())
    return frozenset(found - _NOT_NAMES - TITLES)


@by_text
def _bare_answer(spoken: Spoken) -> frozenset[str]:
    """The names in a turn of up to four words that might be nothing but a name; empty where it is none."""
    tokens = [t for t in spoken.words.tokens if t not in (".", "?", "!")]
    if not 1 <= len(tokens) <= 4 or given_names().isdisjoint(tokens):
        return frozenset()
    return frozenset(t for t in tokens if t.isalpha() and len(t) > 1) - _NOT_NAMES - TITLES


def agent_names(talk: Talk) -> frozenset[str]:
    """The agent's names in lower case, without the mark that signs a message ("^Nia")."""
    known: frozenset[str] | None = talk.__dict__.get(_AGENT_KEY)
    if known is None:
        known = talk.__dict__[_AGENT_KEY] = frozenset(name.lstrip("^*-~") for name in talk.agent_names)
    return known


_AGENT_KEY = "_unmarked_agent_names"


def known_before(view: TurnView) -> frozenset[str]:
    """The customer's names that could be known when this turn is spoken (lower case)."""
    return _names_by_place(view.talk)[view.place]


_CACHE_KEY = "_names_by_place"


def _names_by_place(talk: Talk) -> list[frozenset[str]]:
    known = talk.__dict__.get(_CACHE_KEY)
    if known is None:
        known, so_far = [], frozenset(n for n in talk.customer_names if n.isalpha()) | _from_handles(talk)
        for view in talk.views:
            known.append(so_far)
            if view.side == "customer" and (names := said_names(view)):
                so_far = so_far | names
        talk.__dict__[_CACHE_KEY] = known
    return known


def _from_handles(talk: Talk) -> frozenset[str]:
    """Given names inside the customer's handle ("@jess_c_81"), the only name a public thread may show."""
    handles = " ".join(n for n in talk.customer_names if n.startswith("@"))
    return frozenset(part for part in re.split(r"[^a-z]+", handles) if part in given_names())


_NOT_NAMES = word_set(
    """the and yes yeah no not so it is my your here sorry calling just about still really very going trying having ok
    please thanks thank you well good fine great hello hi there sure right um uh er oh because at from on in with
    for a an one two me mine name first last surname full that this what why how when who will would can"""
)
