"""Whose names the agent may use: what the system shows, what the customer said, and which words are given names.

A redactor's token ([NAME], {{NAME}}, <name>) stands for a name too: in the slot where one is called by name it is one.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from empathyqa.signals.asked_name import asks_for_a_name
from empathyqa.signals.called_names import called_by, names_called
from empathyqa.signals.talk import Spoken, Talk, TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS as _EMPTY
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import MONTHS, ORDINARY
from empathyqa.text.words import ENDS, HIDDEN, HIDDEN_NAME, NAME_MARK, Words

TITLES = word_set(
    """mr mrs ms miss mister missus missis mx dr doctor prof professor rev chief alhaji alhaja sir madam maam"""
)
"""Words that stand before a name; ``sir`` and ``ma'am`` alone are courtesy, not a name."""
_SAYS_NAME = re.compile(
    r" (?:my name is|name is|my name 's|it is|this is|i am|speaking to|call me|im) "
    r"([^\W\d_]{2,}(?: [^\W\d_]{2,})?) "
)
_TOLD_WITH = word_set("is am im me to 's")
_NAMES_OUTRIGHT = " my name "
_FIRST_AND_LAST = 2
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
    """Whether a token (in normal form) is a redactor's stand-in for a name."""
    return token == HIDDEN_NAME


def is_hidden(token: str) -> bool:
    """Whether a token stands for something a redactor hid, which may be a name."""
    return token in (HIDDEN, HIDDEN_NAME)


_OWN_AFTER = word_set("here speaking")
_OWN_BEFORE = frozenset(
    (("this", "is"), ("i", "am"), ("it", "is"), ("through", "to"), ("have", "got"), ("you", "got"), ("name", "is"))
)
_SIGNS = ("^", "~", "/", "*", "\n")


@by_text
def own_hidden_name(spoken: Spoken) -> int:
    """The token under which a speaker's own name is hidden: "[NAME] here", "this is [PII]", "^[NAME]" (-1: none)."""
    tokens = spoken.words.tokens
    if HIDDEN not in tokens and HIDDEN_NAME not in tokens:
        return -1
    return next((i for i, token in enumerate(tokens) if is_hidden(token) and _own_slot(spoken.words, i)), -1)


def _own_slot(words: Words, i: int) -> bool:
    tokens = words.tokens
    if tokens[max(i - 2, 0) : i] in _OWN_BEFORE or not _OWN_AFTER.isdisjoint(tokens[i + 1 : i + 2]):
        return True
    last = all(token in ".!" or is_hidden(token) for token in tokens[i + 1 :])
    if not last or not i:
        return False
    before = words.text[: words.spans[i][0]].rstrip(" -–—")
    return before.endswith(_SIGNS) or (i > _FIRST_AND_LAST and not before[-1:].isalnum() and before[-1:] not in ",>]})")


def said_names(view: TurnView) -> frozenset[str]:
    """Names that a customer's turn gives: "my name is Ada Obi", "it's Doug", a signature, a bare answer to "name?"."""
    if not _may_name(view):
        return _NOBODY
    told = _names_told(view) | _signs(view)
    if _told_by_place(view):
        on_record = view.talk.customer_names
        told = told.union(*(names for names in _told_by_place(view) if names[0] in on_record))
        if view.opens:
            told |= _full_name(view)
    answer = _bare_answer(view)
    if answer:
        asked = view.previous("agent")
        if asked is not None and asks_for_a_name(asked):
            told |= answer
    return told - _NOT_NAMES - TITLES


_NOBODY: frozenset[str] = frozenset()


@by_text
def _may_name(spoken: Spoken) -> bool:
    """Whether the text gives a name in any talk at all: most do not, and every turn is asked several times."""
    return bool(_names_told(spoken) or _signature(spoken) or _told_by_place(spoken) or _bare_answer(spoken))


@by_text
def _names_told(spoken: Spoken) -> frozenset[str]:
    """The names given in the text's own words."""
    found: set[str] = set()
    for match in _tellings(spoken):
        words = match.group(1).split()
        listed = (words[0] in given_names() and words[0] not in ORDINARY) or words[0].endswith(NAME_MARK)
        if listed or match.group().startswith(_NAMES_OUTRIGHT) or _says_who_calls(spoken.words, match):
            second = [word for word in words[1:] if word not in _NO_SURNAMES]  # "I'm Carys her daughter" names one person
            found.update([words[0], *second] if listed else words[:1])
    return frozenset(found)


@by_text
def _signature(spoken: Spoken) -> str:
    """The name put under a message: "Thanks, Ada"; empty where there is none."""
    signed = None if _CLOSERS.isdisjoint(spoken.words.tokens) else _SIGNED.search(spoken.text)
    return signed.group(1).lower() if signed else ""


def _signs(view: TurnView) -> frozenset[str]:
    """The customer's own name under a message; said later in a call or a chat, "Thanks, Ada" thanks the agent."""
    name = _signature(view)
    if not name or name in agent_names(view.talk):
        return frozenset()
    written = view.talk.transcript.channel == "email" or "\n" in view.turn.text
    return frozenset((name,)) if written or view.opens else frozenset()


@by_text
def _tellings(spoken: Spoken) -> tuple[re.Match[str], ...]:
    """Where the text says "it is", "this is", "I am", "my name is" … and a word or two."""
    return () if _TOLD_WITH.isdisjoint(spoken.words.tokens) else tuple(_SAYS_NAME.finditer(spoken.line))


@by_text
def _told_by_place(spoken: Spoken) -> tuple[tuple[str, ...], ...]:
    """What follows "it is", "this is", "I am" …: the first word, or the first two."""
    return tuple([tuple(match.group(1).split()) for match in _tellings(spoken)])


@by_text
def _full_name(spoken: Spoken) -> frozenset[str]:
    """A first and a last name that nobody lists, with which a caller opens: "Hi, it's Xochitl Quill, Flat 6." """
    text = spoken.text
    for match in _tellings(spoken):
        names = match.group(1).split()
        if len(names) == _FIRST_AND_LAST and _EMPTY.isdisjoint(names):
            places = _places_of(spoken.words, match)
            capitals = not text.isupper() and all(text[start].isupper() for start, _ in places)
            if capitals and text[places[1][1] : places[1][1] + 1] in (",", ".", "!", ""):
                return frozenset(names)
    return frozenset()


def _places_of(words: Words, match: re.Match[str]) -> list[tuple[int, int]]:
    """The characters under each of the words that were told."""
    out, at = [], match.start(1)
    for word in match.group(1).split():
        out.append(words.chars(at, at + len(word)))
        at += len(word) + 1
    return out


def _says_who_calls(words: Words, match: re.Match[str]) -> bool:
    """Whether a word that nobody lists as a name is one by its place: "it's Xochitl here", "this is Mark." """
    word, *following = match.group(1).split()
    after = following or words.line[match.end(1) :].split(maxsplit=1)[:1]
    if word in _NOT_NAMES:
        return False
    if after[:1] == ["speaking"]:
        return True
    start, end = _places_of(words, match)[0]
    text = words.text
    if not text[start].isupper() or text.isupper():
        return False
    if after[:1] in (["here"], ["calling"]) or match.group().startswith(" call me "):
        return True
    return word in ORDINARY - MONTHS and text[end : end + 1] in (",", ".", "!", "")


@by_text
def _bare_answer(spoken: Spoken) -> frozenset[str]:
    """The names in a turn of up to four words that might be nothing but a name; empty where it is none."""
    tokens = [t for t in spoken.words.tokens if t not in ENDS and not t.isdigit()]
    if not 1 <= len(tokens) <= 4:
        return frozenset()
    if given_names().isdisjoint(tokens) and not _all_names(spoken.words, tokens):
        return frozenset()
    return frozenset(t for t in tokens if t.isalpha() and len(t) > 1) - _NOT_NAMES - TITLES


def _all_names(words: Words, tokens: list[str]) -> bool:
    """Whether an answer of words that nobody lists can only be a name: first and last name, or a capital each."""
    names = [t for t in tokens if t not in TITLES]
    if not names or "?" in words.tokens or not all(t.isalpha() and t not in _NOT_NAMES for t in names):
        return False
    if any(t in _EMPTY for t in names if t not in ORDINARY):
        return False
    if phrase_index("en").states.words.issuperset(names) and ORDINARY.isdisjoint(names):
        return False  # "Lovely", "Perfect": words, none of them a name as well
    starts = [start for token, (start, _) in zip(words.tokens, words.spans, strict=True) if token in names]
    capitals = not words.text.isupper() and all(words.text[start].isupper() for start in starts)
    return capitals or len(names) == _FIRST_AND_LAST


_AGENT_KEY = "_agent_names"


def agent_names(talk: Talk) -> frozenset[str]:
    """The agent's names as tokens: those on record, without the mark that signs a message ("^Nia"), and those by which
    an agent opens ("Emergency line, Priya."; "you're through to Tom")."""
    known: frozenset[str] | None = talk.__dict__.get(_AGENT_KEY)
    if known is None:
        opening = [view for view in talk.views[:_OPENING] if view.side == "agent"]
        told = frozenset().union(*(_own_names(view) | _own_given(view) for view in opening))
        if opening and not opening[0].place:
            told |= _answers_with(opening[0])
        known = talk.__dict__[_AGENT_KEY] = talk.agent_names | (told - talk.customer_names)
    return known


_OPENING = 4
"""Turns from the start in which an agent says who they are."""
_SHORT_OPENING = 6
_OWN_GIVEN = re.compile(
    r" (?:my name is|this is|i am|im|you are (?:through|speaking|talking|chatting) (?:to|with)) ([^\W\d_]{2,}) (?!'s )"
)


@by_text
def _own_given(spoken: Spoken) -> frozenset[str]:
    """The given names by which a speaker says who they are: "I'm Tomasz", "you're through to Tom"."""
    return frozenset(match.group(1) for match in _OWN_GIVEN.finditer(spoken.line)) & given_names() - ORDINARY


@by_text
def _answers_with(spoken: Spoken) -> frozenset[str]:
    """The name in a few words that answer the phone, after the firm's or the desk's: "Emergency line, Priya"."""
    tokens, text = spoken.words.tokens, spoken.text
    words = [i for i, token in enumerate(tokens) if token not in (".", "!")]
    if not _FIRST_AND_LAST <= len(words) <= _SHORT_OPENING or "?" in tokens:
        return frozenset()
    start = spoken.words.spans[words[-1]][0]
    desk = any(tokens[i] not in _SALUTES for i in words[:-1])
    named = tokens[words[-1]].isalpha() and text[start].isupper() and text[:start].rstrip()[-1:] == ","
    return frozenset((tokens[words[-1]],)) if desk and named else frozenset()


_SALUTES = word_set("good hello hi hey morning afternoon evening there thank thanks you")


@by_text
def _own_names(spoken: Spoken) -> frozenset[str]:
    """The names by which a speaker opens: "June speaking", "Will here", "my name is Grace"."""
    words, tokens, text = spoken.words, spoken.words.tokens, spoken.text
    found = set()
    for i, token in enumerate(tokens):
        told = tokens[max(i - 3, 0) : i] == ("my", "name", "is") or not _OWN_AFTER.isdisjoint(tokens[i + 1 : i + 2])
        fits = token.isalpha() and token not in _NOT_NAMES and (token in ORDINARY or token not in _EMPTY)
        if told and fits and text[words.spans[i][0]].isupper() and not text.isupper():
            found.add(token)
    return frozenset(found)


def names_told(talk: Talk) -> frozenset[str]:
    """The names of both parties that the words tell and that neither the record nor the list of given names has."""
    last = talk.views[-1:]
    if not last:
        return frozenset()
    told = _names_by_place(talk)[-1] | (said_names(last[0]) if last[0].side == "customer" else frozenset())
    told = told.union(*(_own_names(view) for view in talk.views[:_OPENING] if view.side == "agent"))
    told |= names_called(talk) - agent_names(talk)
    return told - talk.party_names - (given_names() - MONTHS)


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
            elif not so_far and (name := called_by(view)) and name not in agent_names(talk):
                so_far = frozenset((name,))
        talk.__dict__[_CACHE_KEY] = known
    return known


def _from_handles(talk: Talk) -> frozenset[str]:
    """Given names inside the customer's handle ("@jess_c_81"), the only name a public thread may show."""
    handles = " ".join(n for n in talk.customer_names if n.startswith("@"))
    return frozenset(part for part in re.split(r"[^a-z]+", handles) if part in given_names())


_NO_SURNAMES = word_set(
    """her his their our mum dad mother father wife husband son daughter sister brother partner carer mam i we he she they
    and but or from at on in with again im calling ringing here there about who is was has had have"""
)
"""Words that follow a given name without being its surname."""
_NOT_NAMES = word_set(
    """the and yes yeah no not so it is my your here sorry calling just about still really very going trying having ok
    please thanks thank you well good fine great hello hi there sure right um uh er oh because at from on in with
    for a an one two me mine name first last surname full that this what why how when who would can speaking back spelt
    spelled wrong"""
)
