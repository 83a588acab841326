"""abuse: the customer insults or swears at the agent or the firm's people.

Aim decides: "you're useless", "your muppet came yesterday" and "screw you lot" are abuse; "this damn printer" is not,
nor an insult for oneself ("I feel such an idiot") or for someone else ("my neighbour is a moron"). An alert and a load
on the agent, never a mark for anyone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.feelings.heat import SWEARING
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import STARS
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "You're useless.",
        "are you stupid?",
        "are you deaf?",
        "you absolute clowns",
        "Oh, shut up.",
        "screw you lot",
        "your muppet of an engineer broke it worse",
        "you little [expletive]",
    ),
    silent=(
        "This damn printer!",
        "I feel like such an idiot.",
        "My neighbour is a moron.",
        "I was a stupid fool to click it.",
        "He called me a useless cow, my ex did.",
        "You're very good, thank you.",
        "The clown we booked never came to the party.",
        "shut up!! really? that's amazing",
        "Are you deaf friendly?",
        "Are you simple to set up?",
        "I love this, do your job listings say more?",
    ),
    known_misses=("I've met doorstops with more go in them.",),
)
_SELF = word_set("i me myself am feel felt")
_THIRD = word_set("he she they him his her neighbour ex brother sister landlord boss son husband wife dad called")
_AIMED_SWEARING = later(
    r"\byou(?:'re|r|\s+are)?\s+(?:\w+\s+){0,3}(?:\[expletive\]|<expletive>|[a-z]*\*{2,}\w*|f[-—]|bastards?|twats?|"
    r"pricks?|wankers?|bitch|pig)",
    re.IGNORECASE,
)
_BACK = 5


@rule("abuse", examples=EXAMPLES, decides=True)
def abuse(view: TurnView) -> Iterator[Heard]:
    """Insults and swearing aimed at the agent or the firm's people."""
    found = list(insults(view))
    yield from (Heard.at(hit, "insults the agent or the firm's people") for hit in found)
    if found or not view.has(STARS, SWEARING):
        return
    if (aimed := _AIMED_SWEARING.search(view.turn.text)) is not None:
        yield Heard(aimed.start(), aimed.end(), "swears at the agent")


def insults(view: TurnView) -> Iterator[Hit]:
    """The insults of a turn that are aimed at the agent's side."""
    for hit in view.hits.get("hostility.firm", ()):
        before = set(view.before(hit, _BACK))
        names_you = " you" in f" {view.line[hit.line_start : hit.line_end]}" or not {"you", "your"}.isdisjoint(before)
        elsewhere = not before.isdisjoint(_SELF | _THIRD)
        if overlaps(hit, view.found("hostility.friendly")):
            continue
        if not view.quoted(hit) and not view.negated(hit, 2) and (names_you or not elsewhere):
            yield hit
