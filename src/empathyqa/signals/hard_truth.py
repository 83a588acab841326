"""hard_truth: the agent tells the customer no, or news they will not like.

A limit, a refusal, a loss, a cost, a long wait: said plainly, with "unfortunately" or without. A routine limit that
nobody minds is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.each import each
from empathyqa.signals.outcomes.no_to_a_wish import no_to_a_wish
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import said_outright
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "Unfortunately we can't accept returns after 90 days.",
        "i'm afraid it's been cancelled",
        "There's no record of it here.",
        "It isn't covered, and I won't pretend it is.",
        "Not until Thursday.",
        "C: I have a voucher\nA: It can't be used.",
        "I can't ring them, love, they're agency. I can send an email, I'll do it in red.",
        "We're unable to refund this from here. Have a lovely day!",
        "i cant promise itll be tomorrow",
        "I'd be lying if I said you'd get it back.",
        "I won't tell you she'll say yes.",
        "You can appeal, but I'd be surprised if it succeeded.",
        "there's a part to come so it wont be this week",
        "At the moment the discount is not payable by bank transfer.",
        "C: Is there no one who can come before that?\nA: Not on this one, no. Morning or afternoon?",
        "C: they told me it was a fraud\nA: I can see it. That's gone, that one.",
        "Due to data protection rules we'd need permission from your neighbour.",
    ),
    silent=(
        "It's our cabinet and not your router, so there's nothing left for you to restart.",
        "That's the refund done, there's nothing left to pay.",
        "I've booked it for Monday.",
        "Thank you for waiting.",
        "How can I help?",
        "C: Is there a charge?\nA: Not on your fare, no.",
        "C: did the payment go?\nA: That's gone, you'll see it Friday.",
        "What happened?",
        "Take your time.",
        "C: the machine has eaten my card\nA: I've cancelled it. It can't be used.",
        "I'd be surprised if he didn't like it.",
        "For data protection reasons can I take your postcode?",
    ),
    known_misses=("The van was on its side on the M6 with your sofa in it.",),
)
_GONE = word_set("stolen lost nicked pinched eaten ate swallowed mugged robbed cloned hacked fraud scammed stole")
_GROUPS = {
    "hard_truth.cannot": "says what cannot be",
    "hard_truth.unfortunately": "breaks the news",
    "hard_truth.status_bad": "gives an unwelcome fact",
    "hard_truth.limits": "states a limit",
    "hard_truth.no_plain": "says no",
}
_OUTRIGHT = {
    "hard_truth.firm_refused": "says what they cannot do",
    "hard_truth.firm_news": "breaks the news",
    "hard_truth.firm_candid": "says straight that it may come to nothing",
}


@rule("hard_truth", examples=EXAMPLES)
def hard_truth(view: TurnView) -> Iterator[Heard]:
    """A no, or unwelcome news."""
    for hit in said_outright(view, *_OUTRIGHT):
        yield Heard.at(hit, _OUTRIGHT[hit.group], firm=True)
    if not view.has("verification.slot"):
        for hit in said_outright(view, "hard_truth.firm_by_law"):
            yield Heard.at(hit, "says what the law forbids", firm=True)
    if (told := no_to_a_wish(view)) is not None:
        yield Heard(*told, firm=True)
    safe = ("hard_truth.out_of_reach",) if _gone(view) else ()
    yield from each(view, _GROUPS, ("gratitude.thanks", "apology.machine", "hard_truth.spared", *safe))
    if "hard_truth.hint_no_plain" in view.hits and not view.asks and asked_before(view):
        yield from each(view, {"hard_truth.hint_no_plain": "says no to what was asked"})


def _gone(view: TurnView) -> bool:
    """Whether the customer told before of something stolen, lost or swallowed: that "it can't be used" is what they hope."""
    if not view.has("hard_truth.out_of_reach"):
        return False
    return any(not _GONE.isdisjoint(run.words.vocabulary) for run in view.talk.back(view.place, "customer"))
