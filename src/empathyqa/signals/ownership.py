"""ownership: the agent commits in the first person to deal with this matter.

"I'll sort this out for you" takes the whole matter on; one small step ("I'll put a note on") is a next step, and
"someone will look at it" is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.steps.takes_a_look import takes_a_look
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I'll sort this out for you.",
        "let me get this fixed for you",
        "I'm going to look into this myself.",
        "Leave it with me.",
        "This one's on me until it's done.",
        "I'll ring you back myself, either way.",
        "I am chasing the warehouse for you myself.",
        "Don't worry, we'll assist you with it.",
        "Please send us the number so we will look into it.",
        "Cheers for letting us know Ben, leave it with me!",
        "C: i want to move my slot\nA: i can do that one for you",
        "can you email me your postcode and Ill help you out",
        "we'll have this looked into for you",
    ),
    silent=(
        "Someone will look at it.",
        "One moment please.",
        "You'll need to sort that with the courier.",
        "The team deals with these in order.",
        "How can I help?",
        "Let me know if I can do that for you.",
        "What can I do that would help you out?",
        "They said we'll sort it, and nobody did.",
        "You can leave it with us at the desk, we close at six.",
        "I don't think I can change that for you.",
        "I'll check whether we can fix this.",
    ),
    known_misses=("Your sofa, my afternoon, simple as that.",),
)
_OUTRIGHT = "ownership.outright"
_ASKED = word_set("how what where when who which whether if unless once should anything nothing else")
"""Before the words, these make them an offer, a condition or a hedge ("let me know if I can do that for you")."""
_LOOK_BACK = 4
_MAY = (["can"], ["could"], ["may"], ["might"], ["would"], ["to"])
_GROUPS = {
    "ownership.i_will_sort": "undertakes to deal with it",
    "ownership.for_you": "does it for the customer",
    "ownership.its_mine": "makes it their own",
    "ownership.happy_to": "is willing to do this very thing",
}


@rule("ownership", examples=EXAMPLES)
def ownership(view: TurnView) -> Iterator[Heard]:
    """The whole matter, taken on by the speaker."""
    yield from each(view, _GROUPS, otherwise=(_of_others, "is another's to do, or to have said"))
    yield from (Heard.at(hit, "takes the matter on outright", firm=True) for hit in view.found(_OUTRIGHT) if _meant(view, hit))
    yield from (Heard(*place, "takes on to look into the matter", firm=True) for place in takes_a_look(view.spoken))


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether the words are the speaker's own promise: neither asked, nor hedged, nor another's to keep."""
    before = view.before(hit, _LOOK_BACK)
    hedged = view.negated(hit, 2) and "worry" not in before
    return not hedged and _ASKED.isdisjoint(before) and not _of_others(view, hit)


def _of_others(view: TurnView, hit: Hit) -> bool:
    """Whether others are said to have promised it, or the customer may do it ("you can leave it with us at the desk")."""
    return told_of(view, hit) or (view.words.tokens[hit.first] == "leave" and view.before(hit, 1) in _MAY)
