"""Worry told by what is at stake: who is looking on, what was not opened, what the money was for, what is running out.

"She's looking at me like I'm a thief", "I put them in the biscuit tin", "don't ring my son", "I thought I'd lost it", "that was
the rent", "one bottle left", "I've an interview at eleven", "what are we supposed to do now?": each tells of a worry with no
word of feeling. A date, a purpose and a question what to do are worry only where trouble stands beside them or was told before:
"my rent is due on the first, may I change the date?" is none. Said in fun, of what is over or far ahead, none either. That
worry is mostly hinted at rather than named is from VR-CoDES (EVIDENCE 1.9); the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import long_past, still_of_a_pet, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_UNOPENED, _FEARED = "told_stakes.unopened", "told_stakes.had_feared"
_MEANT, _DUE, _AWAITED = "told_stakes.meant_for", "told_stakes.falls_due", "told_stakes.awaited"
_NOT_TO_REACH, _WHAT_NOW = "told_stakes.not_to_reach", "told_stakes.what_now"
_TROUBLE, _LETTER = "told_stakes.trouble", "told_stakes.a_letter"
_GROUPS = {
    "told_stakes.looked_at": ("tells who is looking on", 2),
    _UNOPENED: ("tells of letters left unopened", 2),
    _FEARED: ("tells what had been feared", 2),
    _MEANT: ("tells what it was for", 2),
    _NOT_TO_REACH: ("begs that somebody be not reached", 2),
    "told_stakes.last_left": ("tells what is running out", 1),
    _DUE: ("tells what falls due", 2),
    _AWAITED: ("tells what will not wait", 2),
    _WHAT_NOW: ("asks what is left to do", 1),
}
"""Phrase group → what is told, and how strongly."""
_BESIDE_TROUBLE = frozenset((_MEANT, _DUE, _AWAITED, _WHAT_NOW))
_NONE = ("told_feelings.in_fun", "plain_feelings.laughter", "told_stakes.had_feared_not", "told_stakes.at_ease")
_PLEASED = ("gladness.delight", "gladness.firm", "gladness.praise", "confirmation.firm")
"""Beside these only the fear that was is told: whoever is relieved is no longer looked at, nor waiting."""
_REFUSED = ("hard_truth.cannot", "hard_truth.firm_news", "hard_truth.firm_refused", "hard_truth.unfortunately")
_STEPS = ("next_step.do_this", "next_step.hint_do_this")
_MOST = 10
_LOOK_BACK = 6
"""The customer's turns looked at for the trouble, this one among them."""


def stakes_told(view: TurnView) -> Iterator[Heard]:
    """The first kind of stake that is told so, once a turn."""
    if not view.has(*_GROUPS) or view.has(*_NONE) or still_of_a_pet(view):
        return
    pleased = view.has(*_PLEASED)
    for group, (reason, strength) in _GROUPS.items():
        if pleased and group != _FEARED:
            continue
        hit = next((hit for hit in view.found(group)[:_MOST] if _meant(view, hit)), None)
        if hit is not None and _stands(view, group):
            yield Heard.at(hit, reason, strength, firm=True)
            return


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told here and now, in the customer's own words."""
    return not (supposed(view, hit) or long_past(view, hit) or overlaps(hit, view.found("idioms.passing")))


def _stands(view: TurnView, group: str) -> bool:
    """Whether what makes it a worry is told: a letter or a debt for what was not opened, trouble for what falls due."""
    if group == _UNOPENED:
        return any(said.has(_LETTER) for said in _lately(view))
    if group == _NOT_TO_REACH:
        return not view.has("told_stakes.reach_otherwise")
    if group == _WHAT_NOW and any(said.has(*_STEPS) for said in view.run_before):
        return False  # the next step of what is being done together
    if group in _BESIDE_TROUBLE:
        return beside_trouble(view)
    return True


def beside_trouble(view: TurnView) -> bool:
    """Whether trouble was told lately, or the wish was refused just before."""
    return any(said.has(_TROUBLE) for said in _lately(view)) or any(said.has(*_REFUSED) for said in view.run_before)


def _lately(view: TurnView) -> Iterator[TurnView]:
    """This turn and the customer's last ones before it."""
    yield view
    for number, said in enumerate(view.talk.back(view.place, "customer")):
        if number >= _LOOK_BACK:
            return
        yield said
