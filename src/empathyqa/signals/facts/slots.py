"""The details that are asked for and given in a contact (name, postcode, order number, …), and how each looks "
"when given.

A detail counts as given only when it can be recognised: an unmistakable form (an e-mail address, a postcode), a number
next to the detail's own name, or a fitting answer to the agent's request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.naming.hidden_names import is_redacted_name
from empathyqa.signals.naming.told_names import said_names
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import DIGITS
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_SPOKEN_DIGITS = word_set("zero oh nought one two three four five six seven eight nine double triple")
_MONTHS = word_set(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec"""
)
_NUMBERED = (
    "account", "order", "booking", "reference", "policy", "claim", "card", "tracking", "serial", "invoice", "ticket",
    "meter", "case", "membership", "registration", "customer", "tenancy", "flight", "patient", "passport", "phone",
)  # fmt: skip
_NUMBER_WORDS = r"(?:number|numbers|no|num|id|ref|reference|code|digits)"
_ALIASES = {
    "ref": "reference", "reg": "registration", "plate": "registration", "mobile": "phone", "telephone": "phone",
    "contact": "phone", "landline": "phone", "callback": "phone", "reservation": "booking", "parcel": "tracking",
    "consignment": "tracking", "member": "membership", "shipment": "tracking",
}  # fmt: skip
_ASKED_NUMBER = later(rf" ({'|'.join((*_NUMBERED, *_ALIASES))})(?: (?:card|booking|order))? {_NUMBER_WORDS} ")
_ASKED_BARE = later(
    r" (?:your|the|a|an|booking|order) "
    rf"(?:(?!(?:{'|'.join((*_NUMBERED, *_ALIASES))}|number|and|or|for|of|with|is|full|complete|whole|rest) )[^\W\d_]+ ){{0,2}}"
    r"(ref|reference|reg|registration|postcode|surname) "
)
"""Up to two words may tell which it is: "your council tax reference"."""
_ASKED = {
    "postcode": later(r" (?:post ?code|zip(?: code)?|zipcode|pincode|eircode) "),
    "birth": later(r" (?:date of birth|dob|birth ?date|d o b) "),
    "email": later(r" email(?: address| id)? "),
    "address": later(r" (?:first line of (?:your|the) address|(?:home |full |postal |delivery )?address) "),
    "name": later(
        r" (?:(?:your|the|full|first|last) (?:full |first |last |sur)?name(?! of)|surname|your names|"
        r"who am i (?:speaking|talking|"
        r"chatting) (?:to|with)|who is (?:this|speaking)) "
    ),
}  # fmt: skip
_NAMING = word_set(
    """post postcode zip zipcode pincode eircode date dob birth birthdate d email address name names surname who number
    numbers no num id ref reference code digits reg registration"""
)
"""One of these words stands in every sentence that names a detail (:data:`_ASKED` and the numbers): most hold none."""
_FORMS = {
    "email": later(r"\S@\w+\.|<email|\[email", re.I),
    "postcode": later(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|<(?:zip|postcode)", re.I),
}
_SHAPED = frozenset("@<[{")
"""Without a digit or one of these, nothing in a text has the form of a detail."""
_HIDDEN_CODE = later(r"number|account|order|phone|card|_id|reference|pin|ssn|zip|digits")
_LONG = 4
_NEAR = 8
_PHONE_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Given:
    """A detail as the customer gave it: where, and the tokens that carried it."""

    slot: str
    turn: int
    place: int
    value: frozenset[str]


def asked_slots(sentence: Sentence) -> set[str]:
    """Which details a sentence names."""
    if _NAMING.isdisjoint(sentence.tokens):
        return set()
    line = sentence.line
    found = {slot for slot, form in _ASKED.items() if form.search(line)}
    if "email" in found:
        found.discard("address")
    if "number" in line or " ref" in line or " id " in line or " reg" in line or " code " in line or " digits " in line:
        for match in _ASKED_NUMBER.finditer(line):
            found.add(_ALIASES.get(match.group(1), match.group(1)))
        for match in _ASKED_BARE.finditer(line):
            found.add(_ALIASES.get(match.group(1), match.group(1)))
    return found - {"surname"}


_LAST_WORD = ("name", "address", "phone")
"""Details whose form holds more than the noun: "your full name", "delivery address", "mobile number"."""


def slot_nouns(sentence: Sentence, slot: str) -> Iterator[tuple[int, int]]:
    """Where in the sentence's line each noun that names the detail begins and ends."""
    line = sentence.line
    forms = (_ASKED[slot],) if slot in _ASKED else (_ASKED_NUMBER, _ASKED_BARE)
    for form in forms:
        for match in form.finditer(line):
            if slot in _ASKED or _ALIASES.get(match.group(1), match.group(1)) == slot:
                end, noun = match.end() - 1, match.start() if slot in _ASKED else match.start(1) - 1
                yield line.rindex(" ", 0, end) if slot in _LAST_WORD else noun, end


def given_slots(view: TurnView, wanted: set[str]) -> list[Given]:
    """The details a customer's turn gives, ``wanted`` being what the agent has just asked for."""
    out = [_given(view, form) for form in _forms(view)]
    named = said_names(view)
    if named or ("name" in wanted and any(is_redacted_name(t) for t in view.words.tokens)):
        out.append(Given("name", view.index, view.place, named or frozenset(("<name>",))))
    codes = _codes(view)
    if codes:
        out += [Given(slot, view.index, view.place, codes) for slot in sorted(_numbered(view, wanted, codes))]
    if "birth" in wanted and not _MONTHS.isdisjoint(view.words.vocabulary | {_date_like(view)}):
        out.append(_given(view, "birth"))
    if "address" in wanted and _has_digit(view) and view.words.count >= 3:
        out.append(_given(view, "address"))
    return out


@by_text
def _forms(spoken: Spoken) -> tuple[str, ...]:
    """The details that a turn shows by their unmistakable form."""
    if DIGITS not in spoken.hits and _SHAPED.isdisjoint(spoken.text):
        return ()
    return tuple([slot for slot, form in _FORMS.items() if form.search(spoken.text)])


@by_text
def asking_sentences(spoken: Spoken) -> tuple[tuple[Sentence, frozenset[str]], ...]:
    """The sentences of a turn that name details, and which."""
    if _NAMING.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([(one, frozenset(slots)) for one in sentences(spoken) if (slots := asked_slots(one))])


def _given(view: TurnView, slot: str) -> Given:
    return Given(slot, view.index, view.place, frozenset(t for t in view.words.tokens if len(t) > 2 or t.isdigit()))


def _date_like(view: TurnView) -> str:
    return "january" if re.search(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}", view.turn.text) else ""


def _has_digit(view: TurnView) -> bool:
    return any(c.isdigit() for c in view.turn.text)


@by_text
def _codes(spoken: Spoken) -> frozenset[str]:
    """Tokens that look like a reference: four digits or more, letters with digits, or digits spelt aloud."""
    tokens = spoken.words.tokens
    if DIGITS not in spoken.hits and _SPOKEN_DIGITS.isdisjoint(tokens) and _SHAPED.isdisjoint(spoken.text):
        return frozenset()
    unlike = [t for t in tokens if not t.isalpha()]
    found = {t for t in unlike if sum(map(str.isdigit, t)) >= _LONG and ":" not in t and "." not in t}
    found |= {t for t in unlike if t.isalnum() and not t.isdigit() and len(t) > _LONG}
    found |= {t for t in unlike if t[0] == "<" and _HIDDEN_CODE.search(t)}
    run = 0
    for i, token in enumerate((*tokens, "")):
        if token in _SPOKEN_DIGITS or (token.isdigit() and len(token) <= 3):
            run += 1
            continue
        if run >= _LONG:
            found.update(tokens[i - run : i])
        run = 0
    return frozenset(found)


def _numbered(view: TurnView, wanted: set[str], codes: frozenset[str]) -> set[str]:
    found = {slot for slot in wanted if slot in _NUMBERED}
    line = view.line
    for word in (*_NUMBERED, *_ALIASES):
        place = line.find(f" {word} ")
        if place >= 0 and not codes.isdisjoint(line[place:].split()[:_NEAR]):
            found.add(_ALIASES.get(word, word))
    if not found and any(sum(c.isdigit() for c in code) >= _PHONE_DIGITS and code[0] == "0" for code in codes):
        found.add("phone")
    return found


def says_back(sentence_tokens: tuple[str, ...], value: frozenset[str]) -> bool:
    """Whether an agent's sentence holds the detail itself (or figures at all): a read-back, not a request."""
    return not value.isdisjoint(sentence_tokens) or any(c.isdigit() for t in sentence_tokens for c in t)
