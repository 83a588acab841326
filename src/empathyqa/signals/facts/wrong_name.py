"""wrong_name: the agent addresses the customer by a name that is not theirs.

A wrong name is worse than none (Rank-Christman et al. 2017). Compared with what the system shows and what the customer
said, by spelling; short forms ("Mike" for "Michael") are right, names of others that the customer mentioned are not
judged, and where names are hidden nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.naming.agent_names import agent_names
from empathyqa.signals.naming.hidden_names import is_redacted_name
from empathyqa.signals.naming.meant_for_another import addresses_another
from empathyqa.signals.naming.name_lists import TITLES, given_names
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.naming.told_names import said_names
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.text.similarity import same_letters
from empathyqa.text.words import fold
from empathyqa.transcript import Transcript

EXAMPLES = Examples(
    fires=(
        "C: hello\nA: Thanks, Karen. One moment.",
        "C: it's Maria\nA: Hi Sarah! I've found it.",
        "C: hello\nA: Mrs Bennett, I've found the parcel.",
        "C: my name is Oluwaseun\nA: Thank you, Oliver.",
        "C: this is Maria Lopez\nA: Good morning, Doreen, how are you?",
    ),
    silent=(
        "C: hello\nA: Thanks, Maria.",
        "C: my daughter Karen is here\nA: Hello, Karen.",
        "C: hello\nA: Thanks, Mrs Lopez.",
        "C: hello\nA: Hi [NAME], thanks for waiting.",
        "C: hello\nA: My colleague Karen will ring you.",
        "C: hello\nA: This is Karen speaking.",
    ),
    known_misses=("C: hello\nA: Thanks, Mira.",),
)
_SHORT_FORMS = (
    "michael mike mick mikey", "william will bill billy liam", "robert rob bob bobby robbie",
    "elizabeth liz beth betty lizzie eliza libby",
    "margaret maggie meg peggy marge", "katherine kate katie cathy kathy kat kit", "richard rick dick richie",
    "james jim jimmy jamie",
    "john johnny jack jon", "thomas tom tommy", "edward ed eddie ted ned", "anthony tony",
    "patricia pat trish patsy paddy", "patrick pat paddy",
    "susan sue susie", "deborah deb debbie", "christopher chris kit", "christine chris tina",
    "alexander alex sandy xander", "alexandra alex sandra lexi",
    "samantha sam", "samuel sam", "jennifer jen jenny", "joseph joe joey", "theodore ted theo", "henry harry hal",
    "charles charlie chuck",
    "andrew andy drew", "victoria vicky tori", "rebecca becky becca", "stephanie steph", "steven steve",
    "nicholas nick nicky", "dorothy dot dolly",
    "antonia toni", "frances fran frankie", "francis frank frankie", "lawrence larry", "gerald gerry jerry",
    "ronald ron", "donald don", "david dave davey",
)  # fmt: skip
_MONTHS = frozenset(("april", "may", "june", "august"))
_SAME_BY_SPELLING = 80.0
_SAME_BY_EAR = 65.0
"""Looser for calls: the recogniser spelt it, not the agent."""
_THIRD_PERSON = later(r"\b(?:the|our|my|a|your|his|her)\s+(?:[\w'-]+\s+){0,2}[\w'-]+,\s*$", re.IGNORECASE)
"""An apposition: "the guard, Mo, has it"."""

_CORRECTS = later(
    r"^ (?:no |sorry |actually |um |er |and |oh )*(?:it is|my name is|i am|the name is) (?:actually )?([^\W\d_]+) "
)
"""How a name is put right at the head of a turn."""


def names_hidden(transcript: Transcript) -> str:
    """Why names cannot be compared here; empty where they can."""
    return "Names are hidden in this transcript." if transcript.capabilities.redacted_names else ""


@fact("wrong_name", examples=EXAMPLES, unfit=names_hidden, needs=["name_use"])
def wrong_name(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Addresses by a name unlike any that the customer has."""
    spoken: set[str] = set()
    calls = {signal.turn: signal for signal in signals if signal.id == "name_use"}
    for view in talk:
        if view.side == "customer":
            spoken |= view.words.vocabulary
        call = calls.get(view.index)
        if call is None:
            continue
        if why := addresses_another(view, call):
            yield at("wrong_name", view, why, call.start, call.end)
            continue
        known = known_before(view) or _corrects(view)
        called = fold(call.text)
        if not known or called in spoken or not _is_a_name(view, called, call):
            continue
        if _first_beside_last(view, call.start, known):
            continue
        bar = _SAME_BY_EAR if talk.transcript.channel == "voice" else _SAME_BY_SPELLING
        if _put_right(view, called, known) or not any(_alike(called, name, bar) for name in known):
            yield at("wrong_name", view, f"calls the customer “{call.text}”", call.start, call.end)


def _is_a_name(view: TurnView, called: str, call: Signal) -> bool:
    if not called.isalpha() or called in agent_names(view.talk) or is_redacted_name(called) or called in TITLES:
        return False
    if _THIRD_PERSON.search(view.turn.text[: call.start]):
        return False
    titled = fold(view.turn.text[: call.start]).replace(".", " ").split()[-1:]
    if titled and titled[0] in TITLES:
        return True
    surname_only = (view.talk.transcript.customer_name or "").replace(".", " ").lower().split()[:1]
    return called in given_names() - _MONTHS and not TITLES.intersection(surname_only)


def _first_beside_last(view: TurnView, start: int, known: frozenset[str]) -> bool:
    """Whether a first name stands before the surname, which is all that the customer gave: "Mrs Comfort Abiola" to whom said
    "it's Mrs Abiola" is the record's first name, not a wrong one."""
    place = next((i for i, (first, _) in enumerate(view.words.spans) if first == start), -1)
    after = view.words.tokens[place + 1 : place + 2] if place >= 0 else ()
    return bool(after) and after[0] in known and given_names().isdisjoint(known - {after[0]})


def _corrects(view: TurnView) -> frozenset[str]:
    """The name with which the customer, who had given none, begins the very next turn: "It's Ronald." after "Thanks, Robert"."""
    after = view.talk.views[view.place + 1 : view.place + 2]
    if not after or after[0].side != "customer" or not (found := _CORRECTS.match(after[0].line)):
        return frozenset()
    return frozenset((found.group(1),)) & given_names() & said_names(after[0])


def _put_right(view: TurnView, called: str, known: frozenset[str]) -> bool:
    """Whether the customer answers with their own name: a correction, however alike the two sound."""
    after = view.talk.views[view.place + 1 : view.place + 2]
    return called not in known and bool(after) and after[0].side == "customer" and not known.isdisjoint(after[0].words.tokens[:4])


def _alike(called: str, known: str, bar: float) -> bool:
    """Whether two names may be the same person's: spelling, a short form, the beginning of the longer one."""
    if known.startswith(called) or (called.startswith(known) and len(known) > 2):
        return True
    if any({called, known} <= set(forms.split()) for forms in _SHORT_FORMS):
        return True
    return same_letters(called, known) >= bar
