"""Whether a calm contact was settled on the spot: the customer asked or wanted something plain, and has it.

Where somebody asks when the shop closes and is told, no step, no date and no question was owed, and there was no work
of the customer's to take on. Nobody is held to what was not called for (SCORING, opportunity before execution).
"""

from __future__ import annotations

from empathyqa.asked_and_told import told_in_kind
from empathyqa.checks.apologies import TROUBLE
from empathyqa.checks.base import Verdict, not_applicable
from empathyqa.checks.view import View, asked_once

_TROUBLE = (*TROUBLE, "abuse")
_PROMISED = ("next_step", "ownership", "hand_off")
_DODGED = ("deflection", "hard_truth", "dismissal")
_HAS_IT = ("confirmation", "gladness")
HEARD_OF_IT = ("question_answered", "resolution", *_HAS_IT)
"""Without one of these nothing shows that the customer has what they came for."""

_ON_THE_SPOT = not_applicable("Answered or done on the spot: nothing more was owed.")
_NOBODY_MINDED = not_applicable("Nobody minded it: no trouble was heard, and the matter ended settled or in hand.")
_NO_WORD_AFTER = not_applicable("One question and one answer, and no word from the customer after it: too little to judge.")
_STOPS_MIDWAY = not_applicable("The transcript stops midway, with nothing of an ending: how it went on is not in it.")


@asked_once
def calm(view: View) -> bool:
    """Whether nothing that moved or troubled the customer was heard surely enough to count."""
    return not view.judged_moments and not view.customer_did(_TROUBLE)


def calmly_settled(view: View) -> bool:
    """Whether a calm contact ended settled, and something was heard that shows it, however faintly."""
    return view.ending.status == "resolved" and calm(view) and not view.heard.isdisjoint(HEARD_OF_IT)


def nobody_minded(view: View) -> Verdict | None:
    """*Not applicable* with its reason where a no or a limit troubled nobody: the contact is calm, and ends settled or in
    hand; else ``None``. "It can't be changed on the train, here's how you change it now" is plain dealing: of such contacts
    readers marked the effectiveness as high as of those without a no."""
    return _NOBODY_MINDED if view.ending.status in ("resolved", "promised") and calm(view) else None


@asked_once
def nothing_owed(view: View) -> Verdict | None:
    """*Not applicable* with its reason where a calm contact has its answer and no more was called for; else ``None``.

    That is so where no question was left open, nothing was put off or promised, nothing spoke against the answer, and
    the contact ended settled with an answer or fix heard, with the customer's yes to what was answered, or with an answer
    that surely has the kind of thing asked for, however few its words; and where the end cannot be known. An answer
    counts here however faintly it was heard, and so does a dodge: what only leans may not earn points, and may not cost
    them.
    """
    if view.ending.status == "resolved" and _plain(view) and ("resolution" in view.heard or _answered(view)):
        return _ON_THE_SPOT
    return end_unknown(view)


def _answered(view: View) -> bool:
    """Whether the question was taken up, and the customer said yes to it or it surely got what it asked for."""
    return bool(view.facts("question_answered")) and (view.customer_did(_HAS_IT) or bool(told_in_kind(view.signals)))


@asked_once
def too_little_to_judge(view: View) -> Verdict | None:
    """The same for one question, taken up in the one reply, where no word after it tells how it ended."""
    alone = len(view.stretches) == 2 and view.stretches[0].side == "customer" and view.ending.status == "unclear"
    return _NO_WORD_AFTER if alone and view.facts("question_answered") and _plain(view) else None


def end_unknown(view: View) -> Verdict | None:
    """*Not applicable* with its reason where the words cannot tell how it ended: there is too little of them, or they stop
    midway, with nothing of an ending heard. Nobody is held to what may stand on the page that is missing."""
    return stops_midway(view) or too_little_to_judge(view)


def stops_midway(view: View) -> Verdict | None:
    """The same where the transcript stops while the agent was still asking, and nothing heard tells of an ending."""
    return _STOPS_MIDWAY if view.ending.status == "unclear" and view.facts("stops_midway") else None


def _plain(view: View) -> bool:
    """Whether the contact is calm, with no question left open, and neither a promise nor a dodge."""
    if view.facts("question_open") or not calm(view):
        return False
    return not view.agent_did(*_PROMISED, *_DODGED) and view.faint.isdisjoint(_DODGED)
