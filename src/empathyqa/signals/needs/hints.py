"""Hints at a vulnerability that no single word tells: a scam, a memory that fails, somebody left alone at night, a death,
gambling.

"A man rang about a loan, he was very nice", "I don't always remember what I've said yes to", "it's 11pm and I'm stuck
outside on my own", "October she went. I still buy the two." Each word of them is said every day, so only narrow phrases,
or two kinds of them together in one turn, are a hint; these then stand whatever the learned ear makes of the turn, which
knows the words from everyday talk. Age alone is never one. That firms must look for scams and for failing capacity is
from FCA FG21/1; the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signal import SCAM_NOW
from empathyqa.signals.each import first_own
from empathyqa.signals.harm.going_on import long_past, supposed
from empathyqa.signals.needs.death_near import near_death
from empathyqa.signals.needs.quiet_death import QUIET_DEATH, quiet_death
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

SCAM = "hints at a scam"
GAMBLING = "hints at gambling"
CAPACITY = "hints that remembering or managing is getting hard"
BACK, WARNS = "vulnerability.back_to_cheat", "vulnerability.warns"
_STRANGER, _GAVE, _FIRM = "vulnerability.stranger", "vulnerability.scam_gave", "vulnerability.scam_firm"
_MATTER, _MANNER, _MONEY = "vulnerability.scam_matter", "vulnerability.scam_manner", "vulnerability.money"
_CAPACITY, _BEREAVED = "vulnerability.capacity", "vulnerability.bereaved"
_NO_WAY, _ALONE, _MINOR = "vulnerability.no_way_home", "vulnerability.left_alone", "vulnerability.a_minor"
_THERE, _LATE = "vulnerability.left_there", "vulnerability.left_late"
_KINDS = (
    "on_line", "stay_on", "pressure", "or_else", "posing", "rang", "inside", "code_came", "secret", "code", "handles", "coached",
    "just_gone", "waited", "yield",
)  # fmt: skip
_TELLING = tuple(f"vulnerability.scam_{part}" for part in ("on_line", "secret", "code", "handles", "coached"))
_PARTS = tuple(f"vulnerability.scam_{part}" for part in _KINDS)
"""Each an everyday thing; any two of them are told by hardly anybody but the one who is being cheated."""
_COACHED = "vulnerability.scam_coached"
_ASSET, _NEW_ACCOUNT = "vulnerability.scam_asset", "vulnerability.scam_new_account"
_LEFT_OF, _DEATH = "vulnerability.bereaved_beside", ("told_feelings.death_told", "sadness.death", _BEREAVED)
_DEAD = word_set("died dead passed death funeral widow widower late buried lost gone probate deceased bereavement")
_GAMBLING = "vulnerability.gambling_told"
_ANY = (_LEFT_OF, _GAMBLING, *QUIET_DEATH, *_PARTS, _NEW_ACCOUNT, _STRANGER, _FIRM, _CAPACITY, _BEREAVED, _NO_WAY, _ALONE, _MINOR)


def hints(view: TurnView) -> Iterator[Heard]:
    """The hints in a turn, each kind once. One of somebody left alone has no driver: none of the four fits."""
    if not view.has(*_ANY):
        return
    for hit, reason, driver in (
        (_scam(view), SCAM_NOW if _still_going_on(view) else SCAM, "life_event"),
        (first_own(view, _CAPACITY), CAPACITY, "capability"),
        (_gambles(view), GAMBLING, "health"),
        (_left(view), "is left alone, with no way on", ""),
        (first_own(view, _BEREAVED) or quiet_death(view) or _left_of(view), "tells of a death without the word", "life_event"),
    ):
        if hit is not None:
            yield Heard.at(hit, reason, kind=driver, firm=True)


def _gambles(view: TurnView) -> Hit | None:
    hit = first_own(view, _GAMBLING)
    return None if hit is None or supposed(view, hit) or view.negated(hit, 1) or long_past(view, hit) else hit


def _scam(view: TurnView) -> Hit | None:
    """Words that hardly anything else explains; or a stranger's call, and money given, a scam's matter, or his manner
    where money is spoken of."""
    stranger = view.has(_STRANGER)
    if stranger and (view.has(_GAVE, _MATTER) or (view.has(_MANNER) and view.has(_MONEY))):
        return view.found(_STRANGER)[0]
    firm = view.found(_FIRM, _NEW_ACCOUNT)
    return firm[0] if firm else _cheated(view)


def _still_going_on(view: TurnView) -> bool:
    """Whether the words are of a scam under way (told what to do, on the line, in secret), and not of long ago."""
    return view.has(_FIRM, _NEW_ACCOUNT, *_PARTS) and not view.has("at_risk.long_past")


def _cheated(view: TurnView) -> Hit | None:
    """Somebody on the other line, in a hurry, in secret, after a code or in the computer: two of these, the other in this
    turn or an earlier one of the customer's; or a telling one, and what it is for (a limit, a transfer) in the same turn."""
    here = [part for part in _PARTS if view.has(part)]
    if not here:
        return None
    told = {part for one in view.talk.back(view.place, "customer") for part in _PARTS if one.has(part)}
    for_what = view.has(*_TELLING) and (view.has(_ASSET) or (view.has(_COACHED) and _money_moves(view.talk)))
    return view.found(*here)[0] if for_what or len({*told, *here}) > 1 else None


def _left_of(view: TurnView) -> Hit | None:
    """What is left of a life together ("it's very quiet, that's all"), where a death is told of in the talk."""
    return first_own(view, _LEFT_OF) if view.has(_LEFT_OF) and death_told(view.talk) else None


@by_talk
def death_told(talk: Talk) -> bool:
    """Whether the customer tells anywhere of a death, also without its word, or of one that is near."""
    said = (view for view in talk if view.side == "customer")
    return any(
        (view.has(*_DEATH) and not _DEAD.isdisjoint(view.words.vocabulary)) or quiet_death(view) or near_death(view)
        for view in said
    )


@by_talk
def _money_moves(talk: Talk) -> bool:
    """Whether the customer speaks of a transfer, a limit or the like anywhere."""
    return any(view.side == "customer" and view.has(_ASSET) for view in talk)


def _left(view: TurnView) -> Hit | None:
    """No way home; or two of: left somewhere, alone, late or cut off, a minor (of whom age alone tells nothing)."""
    told = [hits[0] for group in (_THERE, _ALONE, _LATE, _MINOR) if (hits := view.found(group))]
    person = view.has(_ALONE, _MINOR)
    if view.has(_NO_WAY):
        return first_own(view, _NO_WAY)
    return told[0] if person and len(told) > 1 else None
