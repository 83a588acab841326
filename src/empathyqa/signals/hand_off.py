"""hand_off: the agent passes the customer on, now, to someone else.

Passing the matter to colleagues while keeping the customer is a next step; so is sending them to ring another number.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.steps.somebody_got import moves_nobody
from empathyqa.signals.steps.through_a_time import through_a_time
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

EXAMPLES = Examples(
    fires=(
        "I'll transfer you to billing.",
        "I'll get my supervisor to talk to you.",
        "I'll hand over to Dee in billing now.",
        "Connecting you with a colleague now.",
        "let me put you through to the repairs team",
        "Passing you over with our whole chat so you needn't repeat it.",
        "You are number 6 in the queue for an advisor.",
        "You're being transferred to billing now.",
        "I know you've been passed around, so I'll put you through to Sam myself.",
        "Let me get you through to the Monday crew, they hold the keys.",
        "I'll get you through now.",
    ),
    silent=(
        "I've told my manager.",
        "I bet I can get my manager to waive that.",
        "I'll get someone to check the shelf.",
        "You can hand over to a neighbour.",
        "I can't transfer you from here.",
        "I'll pass your comments to the team.",
        "You can transfer your number in the app.",
        "The money transfer went through on Monday.",
        "It's annoying when you're being passed around.",
        "You've been passed from pillar to post.",
        "You've been put through to three people already.",
        "I can see that you've been transferred from sales.",
        "They should have put you through to me.",
        "Ring us if he's worse and they'll put you straight through.",
        "We'd normally transfer you to billing for that.",
        "I transferred you to the wrong team, I'm so sorry.",
        "We'll get you through tonight.",
        "That should get you through to Thursday.",
        "I'll get you through the form line by line.",
        "Carol, I've got your order here.",
        "I'll stay on the line while you check the meter.",
        "Hi, this is Joy, how can I help?",
        "C: it's Dana\nA: Dana, this is Carol from the bank.",
    ),
    known_misses=(
        "Kofi, one for you, it's the lady with the lift.",
        "Carol, I've got Dana here, she's been without heating since Sunday.",
    ),
)

_LOOK_BACK, _LOOK_AHEAD = 6, 4
_DONE_TO_YOU = later(r"you (?:are|were|have been) |transferred|connected|put you|passed")
"""Forms that tell of a transfer as readily as they announce it."""
_OF_TRANSFERS = later(
    r" (?:normally|usually|always|sometimes|often|would|used to|last time)(?: we| i)?(?: just| only)? $"
    r"| (?:they|he|she) (?:will|can|would)(?: just)? $"
)
"""What stands before words about transfers that there are in general, were, or that others would make: "ring, they'll put
you through"."""
_OF_BEING_PASSED = later(r" (?:when|whenever|that|how|why|because|after|like|hate|see|sorry) $")
"""The same before forms that tell as readily as they announce: "annoying when you're being passed on"."""
_OF_THE_PAST = later(
    r" (?:around|about|pillar|wrong|mistake|error|already|twice|times|earlier|yesterday|from|back and forth"
    r"|(?:\d|two|three|four|five|six|many|several) people) "
)
"""What follows where a transfer is told: nobody is put through to "the wrong team" or to "three people already" now."""


@rule("hand_off", examples=EXAMPLES, decides=True)
def hand_off(view: TurnView) -> Iterator[Heard]:
    """A transfer of the customer, said or done in this turn."""
    hits = view.found("hand_off.pass_you")
    if not hits:
        return
    spoilers = view.found("hand_off.not_pass")
    for hit in hits:
        if overlaps(hit, spoilers) or moves_nobody(view, hit):
            continue
        if not view.negated(hit, 4) and not _told(view, hit):
            yield Heard.at(hit, "passes the customer on")
            return


def _told(view: TurnView, hit: Hit) -> bool:
    """Whether a transfer is told of: one that others made, that was, or that there often is."""
    lead = f" {' '.join(view.before(hit, _LOOK_BACK))} "
    if told_of(view, hit) or _OF_TRANSFERS.search(lead):
        return True
    words = view.line[hit.line_start : hit.line_end]
    if "get" in words and through_a_time(view.sentence_of(hit)):
        return True
    if not _DONE_TO_YOU.search(words):
        return False
    if _OF_BEING_PASSED.search(lead):
        return True
    said = takewhile(_same_clause, view.words.tokens[hit.first : hit.last + _LOOK_AHEAD])
    return _OF_THE_PAST.search(f" {' '.join(said)} ") is not None


def _same_clause(token: str) -> bool:
    return token not in ENDS and token not in ("but", "so")
