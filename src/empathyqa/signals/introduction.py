"""introduction: the agent gives their own name or the company's.

Each agent introduces themselves once. A bare service name that answers the phone ("repairs", "Glass line") and a
full-name sign-off introduce; initials ("^JD") do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from empathyqa.later import later
from empathyqa.signals.naming.agent_names import agent_names
from empathyqa.signals.naming.firm_and_name import FIRM_AND_NAME, both_told
from empathyqa.signals.naming.hidden_names import is_hidden, own_hidden_name
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.naming.no_word import no_word
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.name_words import MONTHS
from empathyqa.text.words import NAME_MARK

EXAMPLES = Examples(
    fires=(
        "My name is Priya and I'll be helping you.",
        "repairs sam here",
        "Hello, Priya speaking.",
        "Emergency line, Priya.",
        "thanks for calling rivertown gas how can i help",
        "Morning Maria, I'm Priya.",
        "@maria_l That's not on, what's the reference? Priya",
        "Lift desk, which floor are you on, please?",
        "C: hello?\nA: Glenmore Vets.",
    ),
    silent=(
        "I am an agent.",
        "A: I'm Priya.\nC: hi\nA: As I said, I'm Priya, and it's done.",
        "C: it's the heating\nA: I'm sorry about that.",
        "@maria_l What's the reference? ^PD",
        "C: who's this\nC: hello\nA: I'm here to help.",
        "C: my code is dead\nA: Try now.",
        "C: when do you close\nA: Six today.",
        "C: how long is it on\nA: Till the 31st.",
        "C: my code is dead\nA: Which email is it under?",
        "C: where is it\nA: Delivered from Leeds.",
        "C: hello\nA: Hi, I'm Kit.\nC: my books\nA: They're renewed, and now due on 30 June.",
    ),
    known_misses=(
        "You've got the boss on the line this morning.",
        "C: where is it\nA: Ingrid from Tallow Parcels.",
    ),
)
_MARKED = later(r"(?:\^|\*|~|/|\s[-–—]\s?)([A-Z][a-z]{1,})(?:\s[A-Z])?\s*$")
_MARKS = frozenset("^*~/-–—")
"""Without one of these no name stands behind a mark."""
_AFTER_NAME = r"(?:\s+(?:<?https?\S*|<\w+>|\[\w+\]|\d+(?:/\d+)?|x+))*\s*[.!]*\s*$"
"""What may follow a signature: links, the part of a thread ("2/2"), kisses."""
_SIGNED = later(
    r"(?:[-–—^/*~]\s*|[.!?)😊>]\s*|[.!?]\s+\d+(?:/\d+)?\s+|\n\s*|\w "
    r"|\b(?i:thanks|thank you|ty|regards|cheers|thx),?\s+)"
    r"(?P<name>[A-Z][a-z]+)(?:\s+[A-Z][a-z]*)?" + _AFTER_NAME
)
_NOT_SIGNING = later(r"\b(?:is|to|with|for|from|and|named|called|at|in|on|of|by|the|a|was|tell|ask|it)\s+\Z", re.IGNORECASE)
_DATED = later(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:until|till|since|before|after|this|next|last|early|late|mid))\s+\Z", re.IGNORECASE
)
"""Before a month that is a name too: "due back on 30 June." """
_ANSWERS = later(
    r"^(?:(?:good )?(?:morning|afternoon|evening) |hello |hi )?"
    r"(?:[^ .?!]+ ){1,4}?(?:how|what|can|may|which|speaking|go|help|is|who|yes|are)\b"
)
_OWN_NAME = ("introduction.my_name", "introduction.speaking", "introduction.here", "introduction.this_is")
"""Phrases in which a speaker's own name stands."""
_NOT_PROPER = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "i ",
    "ok",
    "mr",
    "ms",
    "dr",
)
_NO_FIRM: tuple[list[str], ...] = ([], ["us"], ["in"], ["out"], ["me"], ["."], ["!"], ["so"], ["to"], ["today"])
"""What follows "thanks for calling" where no firm is named."""
_BOTH = "gives the firm's name and the agent's"
_EARLY = 16
_TAIL = 40
"""A message is signed within its last characters."""
_SALUTES = word_set("good hello hi morning afternoon evening there very yes . !")
_OPENERS = word_set(
    """hi hello hey hiya good morning afternoon evening thank thanks sorry ok yes yeah no right oh so i you we what how
    can may who is are could please the this that dear welcome great well sure do did it there a an where when let
    just and but for your my if"""
)


_GOES_ON = word_set("how what from at with calling speaking can your here in and")


@rule("introduction", examples=EXAMPLES, decides=True)
def introduction(view: TurnView) -> Iterator[Heard]:
    """The agent's own name or the firm's, the first time this agent gives it; where both are told, that is its kind."""
    if not (_may_introduce(view) or _first(view)):
        return  # nearly every turn
    for heard in _introduction(view):
        both = both_told(view) if _first(view) else None
        yield replace(heard, start=both[0], end=both[1], kind=FIRM_AND_NAME, reason=_BOTH) if both else heard


def _introduction(view: TurnView) -> Iterator[Heard]:
    if not (_first(view) or _holds_a_name(view)):
        return
    hit = introduced(view)
    if hit is not None and not told_of(view, hit):
        yield Heard.at(hit, "gives the agent's name or the firm's")
        return
    hidden = own_hidden_name(view)
    if hidden >= 0:
        if not any(own_hidden_name(earlier) >= 0 for earlier in view.talk.back(view.place, "agent")):
            yield Heard(*view.words.spans[hidden], "gives a name, which is hidden")
        return
    signed, marked = _signature(view)
    if signed and _signs(view, signed):
        yield Heard(*signed.span("name"), "signs with a name")
    elif marked and not _named_before(view, marked.group(1).lower()):
        yield Heard(marked.start(1), marked.end(1), "signs with a name")
    elif view.role != "bot" and _first(view) and (end := _bare_opening(view)):
        yield Heard(0, end, "answers with a name")


@by_text
def _may_introduce(spoken: Spoken) -> bool:
    """Whether the text could give a name though somebody in the same role has spoken before."""
    return not spoken.hits.keys().isdisjoint(_OWN_NAME) or own_hidden_name(spoken) >= 0 or any(_signature(spoken))


@by_text
def _signature(spoken: Spoken) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """A last word that may be a name, and a name behind a mark: "^Nia"."""
    text = spoken.text
    tail = max(len(text) - _TAIL, 0)
    last = text[tail:]
    if last == last.lower():  # a name has its capital
        return None, None
    return _SIGNED.search(text, tail), None if _MARKS.isdisjoint(last) else _MARKED.search(text, tail)


def _holds_a_name(view: TurnView) -> bool:
    """Whether any name could be given in this turn; unlisted ones only under a message ("^Shie")."""
    if view.talk.transcript.channel == "social" or _listed_name(view):
        return True
    return not agent_names(view.talk).isdisjoint(view.words.tokens)


@by_text
def _listed_name(spoken: Spoken) -> bool:
    return "name" in spoken.line or "<" in spoken.line or not given_names().isdisjoint(spoken.words.tokens)


def _signs(view: TurnView, signed: re.Match[str]) -> bool:
    """Whether the last word is the agent's name put under the message, for the first time."""
    name = signed.group("name")
    if not name[0].isupper() or _NOT_SIGNING.search(view.turn.text, 0, signed.start("name")):
        return False
    if name.lower() in MONTHS and _DATED.search(view.turn.text, 0, signed.start("name")):
        return False
    return _a_name(name.lower(), view) and not _named_before(view, name.lower())


def introduced(view: TurnView) -> Hit | None:
    """The spoken introduction in this turn, the first time this agent gives it; None where there is none."""
    first = _first(view)
    for hit in view.found(*_OWN_NAME):
        group = hit.group.partition(".")[2]
        if group == "my_name":
            if (not view.negated(hit) and "?" not in view.sentence_of(hit)[-3:]) or first:
                return hit
            continue
        here, after = view.line[hit.line_start : hit.line_end].split(), view.line[hit.line_end :].split(maxsplit=1)
        name = (after[0] if after else "") if group == "this_is" else here[0]
        named = _a_name(name, view) or (first and _proper(view, hit, group))
        if named and after[:1] != ["?"] and not _named_before(view, name):
            return hit
    if first:
        for hit in view.found("introduction.from_firm", "greeting.thanks_for_contact"):
            if view.line[hit.line_end :].split(maxsplit=1)[:1] not in _NO_FIRM:
                return hit
    return None


def _proper(view: TurnView, hit: Hit, group: str) -> bool:
    """Whether a capitalised word nobody lists fills the name's place ("I'm Haven", "RailMate here")."""
    if group == "this_is":
        told = view.line[hit.line_end :].split(maxsplit=3)[:3]
        if view.turn.text.islower() and told and not _GOES_ON.isdisjoint(told[1:]):
            return no_word(told[0])  # "hi im rahima how can i help"
        word = view.turn.text[hit.end :].lstrip()
        return word[:1].isupper() and word[1:2].islower() and not word.lower().startswith(_NOT_PROPER)
    return view.turn.text[hit.start : hit.start + 1].isupper() and group == "here" and hit.line_start <= 1


def _first(view: TurnView) -> bool:
    """Whether nobody in the same role has spoken yet."""
    return view.talk.first_of_role[view.role] == view.place


def _a_name(token: str, view: TurnView) -> bool:
    if token + NAME_MARK in agent_names(view.talk):
        return True
    return (token in agent_names(view.talk) or is_hidden(token) or token in given_names()) and (
        token not in view.talk.customer_names or token in agent_names(view.talk)
    )


def _named_before(view: TurnView, name: str) -> bool:
    either = {name, name + NAME_MARK}
    return any(not either.isdisjoint(v.words.tokens) for v in view.talk.back(view.place, "agent")) and not is_hidden(name)


def _bare_opening(view: TurnView) -> int:
    """Where a bare name or service ends at the head of the first turn (0: there is none)."""
    tokens = [t for t in view.words.tokens if not t.startswith("@")]
    if not tokens:
        return 0
    mine = agent_names(view.talk)
    courteous = view.has("greeting.hello", "gratitude.thanks")
    for token, span in zip(view.words.tokens, view.words.spans, strict=True):
        if token in mine or (is_hidden(token) and not courteous and span[0] < _EARLY):
            return span[1]
    if _told_why(view):  # the first words of the reply are the answer then: "Try now.", "Six today."
        return 0
    channel, end = view.talk.transcript.channel, view.words.spans[0][1]
    if channel in ("voice", "unknown") and view.place <= 1 and tokens[0] not in _OPENERS:
        short = len(tokens) <= 4 and "?" not in tokens and "mm" not in tokens
        return end if short or _ANSWERS.match(view.line.strip() + " ") else 0
    if tokens[0] in _SALUTES and channel == "voice":
        rest = [t for t in tokens[:6] if t not in _SALUTES]
        return end if rest and rest[0] not in _OPENERS else 0
    return 0


_HELLO = word_set("hello hi hey hiya good morning afternoon evening is there anyone anybody someone yes there you . ! ?")
"""Words with which a customer only rings at the door."""


def _told_why(view: TurnView) -> bool:
    """Whether a customer has said more than hello before this turn."""
    return any(not _HELLO.issuperset(before.words.tokens) for before in view.talk.back(view.place, "customer"))
