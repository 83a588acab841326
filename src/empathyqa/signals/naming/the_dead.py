"""Who has died, as the customer tells it: kin and name, so that nobody writes to them or asks for them.

"My husband died on the 3rd; the account is in the name of Mr Gwilym Parry": a husband, Gwilym, Parry behind a "Mr".
"""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set

MEN = word_set("husband dad daddy father son brother uncle grandad grandfather grandpa boyfriend")
WOMEN = word_set("wife mum mam mom mummy mother daughter sister aunt auntie nan nana gran grandma grandmother girlfriend")
SPOUSES = word_set("husband wife")
_KIN = "|".join(sorted(MEN | WOMEN | {"partner"}))
_DIED = r"(?:died|passed(?: away| on)|is dead|was killed|(?:who )?has (?:gone|died|passed))"
_KIN_DIED = later(
    rf"\b(?:[Mm]y|[Oo]ur) (?:\w+ )?(?P<kin>{_KIN})(?:,? (?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?)?,?"
    rf" (?:(?:has|had|just|sadly|only|recently|who|he|she) )*{_DIED}\b"
    rf"|\b(?:[Mm]y|[Oo]ur) late (?P<late>{_KIN})(?:,? (?P<named>[A-Z][\w'’-]+))?"
    rf"|\b(?:[Mm]y|[Oo]ur) (?P<whose>{_KIN})(?:['’]s)?\b[^.!?]*[.!?,;]? (?P<who>[Hh]e|[Ss]he)(?:['’]s| has| had)? "
    r"(?:(?:just|sadly|only|recently) )*(?:died|passed away|passed on)\b"
)
_THEIRS = later(
    r" (?:his|her|kin 's|kins|kin s) (?:\w+ ){0,2}?"
    r"(?:account|accounts|policy|contract|card|phone|bill|bills|broadband|name|line|tenancy) "
    r"| in the name of | account holder "
)
_TITLED = later(r"\b(Mr|Mrs|Ms|Miss)\.? (?:[A-Z][\w'’-]*\.? )?([A-Z][\w'’-]+)")
_DEATH = word_set("died passed dead late killed gone")
MISTER, MISSES = "mr", frozenset(("mrs", "ms", "miss"))


_HE, _SHE = frozenset(("he", "him")), frozenset(("she", "her"))
_MEN, _WOMEN = (
    MEN | word_set("man lad lads fella guy gentleman bloke solicitor lawyer executor"),
    WOMEN | word_set("woman lady girl solicitor lawyer executor"),
)


class Dead(NamedTuple):
    """Somebody who died, and the place of the turn that tells it."""

    place: int
    kin: str
    first: frozenset[str]
    """Their first name, where it is told."""
    titled: frozenset[tuple[str, str]]
    """Names behind a title of theirs that the customer tells: ("mr", "parry")."""
    holder: bool
    """Whether what it is about is in their name."""
    only: bool
    """Whether nobody else is spoken of in the talk who may be meant by "he", or by "she"."""

    @property
    def pronouns(self) -> frozenset[str]:
        """By which they are called."""
        return _HE if self.kin in MEN else _SHE if self.kin in WOMEN else frozenset()


@by_talk
def the_dead(talk: Talk) -> Dead | None:
    """Who the customer says has died, the first of them; none where nobody."""
    for view in talk.views:
        if view.side == "customer" and not _DEATH.isdisjoint(view.words.vocabulary):
            told = _KIN_DIED.search(_plain(view))
            if told is not None and _agree(told["whose"], told["who"]):
                kin = (told["kin"] or told["late"] or told["whose"]).lower()
                named = told["name"] or told["named"] or ""
                first = frozenset((named.lower(),)) if named[:1].isupper() and named.lower() in given_names() else frozenset()
                return Dead(view.place, kin, first, _titles(talk, kin), _holds(talk, kin), _only(talk, kin))
    return None


def _plain(view: TurnView) -> str:
    """The turn as it is written, with single spaces; capitals tell names."""
    return " ".join(view.turn.text.split())


def _agree(kin: str | None, who: str | None) -> bool:
    """Whether "he" or "she" may be the one just named: not in "my husband rang about his mother. She died"."""
    return not (kin and who) or kin.lower() not in (WOMEN if who in ("he", "He") else MEN)


def _titles(talk: Talk, kin: str) -> frozenset[tuple[str, str]]:
    own = own_titles(talk)
    found = [pair for view in talk.views if view.side == "customer" for pair in _titled_in(view)]
    theirs = {MISTER} if kin in MEN else MISSES if kin in WOMEN else frozenset()
    return frozenset([pair for pair in found if pair[0] in theirs and pair not in own])


def _holds(talk: Talk, kin: str) -> bool:
    """Whether the customer says that the account is theirs who died."""
    return any(view.side == "customer" and _THEIRS.search(view.line.replace(kin, "kin")) for view in talk.views)


def _only(talk: Talk, kin: str) -> bool:
    others = (_MEN if kin in MEN else _WOMEN) - {kin}
    return all(others.isdisjoint(view.words.vocabulary) for view in talk.views)


def _titled_in(view: TurnView) -> list[tuple[str, str]]:
    return [(title.lower(), name.lower()) for title, name in _TITLED.findall(_plain(view))]


_OWN_TITLE = later(
    r"\b(?:I am|I['’]m|[Tt]his is|[Ii]t is|[Ii]t['’]s|[Mm]y name is|[Nn]ame['’]s|mine,) (?P<title>Mrs?|Ms|Miss)\.? "
    r"(?:[A-Z][\w'’-]*\.? )?(?P<name>[A-Z][\w'’-]+)"
    r"|(?P<signed>[A-Z][\w'’-]+) \((?P<behind>Mrs?|Ms|Miss)\.?\)",
)


@by_talk
def own_titles(talk: Talk) -> frozenset[tuple[str, str]]:
    """The titles with which the customer calls themselves, each with the surname: "E. Parry (Mrs)"."""
    found = set()
    for view in talk.views:
        if view.side == "customer":
            for each in _OWN_TITLE.finditer(_plain(view)):
                found.add(((each["title"] or each["behind"]).lower(), (each["name"] or each["signed"]).lower()))
    return frozenset(found)
