"""acknowledgement: the agent names, or plainly refers to, what the customer feels or what it has cost them.

The heart of NNCA's "Name". Aimed at the customer ("you", "that must…"), not at the agent's own system; a bare "I
understand" names nothing, and "I understand you want a refund" says a request back (paraphrase).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.feelings.plain_cost import plain_cost
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import outright
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I can hear how worried you are.",
        "that must be so frustrating for you",
        "I understand you're upset, and no wonder.",
        "Two hours on hold is far too long.",
        "You sound exhausted.",
        "I bet it is, with two little ones and no heating.",
        "That's three mornings you've lost on our account.",
        "You sat in all day and nobody came.",
        "Yeah I know it's confusing. Press the green one and hold it.",
        "Yes, that is frustrating. I have the exact steps, please DM me! MB",
        "Fourteen months is a long time to be on any list. How's she doing?",
        "that's a lot to carry on your own shall i put you through to someone",
        "Oh no, that's the last thing you need at 36 weeks. One minute, I'm ringing him.",
        "you've been through enough i'll fill it in and you only have to sign it",
    ),
    silent=(
        "I understand.",
        "I understand you want a refund.",
        "I see. What's the order number?",
        "That must be the blue cable.",
        "You must be over eighteen.",
        "That's three mornings a week on that timetable.",
        "Ring us back if you're worried or upset.",
        "What's the last thing you bought?",
        "Ten days is the limit for returns.",
        "Do you know how long a time it was?",
    ),
    known_misses=("Nine flights of stairs with a pram, every single day.",),
)
_GROUPS = {
    "acknowledgement.must_be": "says what it must be like",
    "acknowledgement.i_can_hear": "says what they hear in the customer",
    "acknowledgement.i_understand_feeling": "understands the feeling, and names it",
    "acknowledgement.cost_named": "names what it has cost",
    "acknowledgement.direct_care": "asks after or cares for the person",
}


@rule("acknowledgement", examples=EXAMPLES)
def acknowledgement(view: TurnView) -> Iterator[Heard]:
    """A feeling or a cost of the customer's, put into words."""
    yield from each(view, _GROUPS, ("scripted.inconvenience",))
    yield from outright(view, "acknowledgement.outright", "says outright what it is like or what it cost")
    for start, end, names in plain_cost(view) if view.has("plain_words.cost") else ():
        if names == "acknowledgement":
            yield Heard(start, end, "says plainly what it cost", firm=True)
