"""acknowledgement: the agent names, or plainly refers to, what the customer feels or what it has cost them.

The heart of NNCA's "Name". Aimed at the customer ("you", "that must…"), not at the agent's own system; a bare "I
understand" names nothing, and "I understand you want a refund" says a request back (paraphrase).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.asking.questions import asked_before
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
        "yeah that would be pretty maddening to have it and then not have it so what i can do is open a new one",
        "I can see where that's awkward. Let me have a look at where it's up to.",
        "That can't have been nice. What did the driver say?",
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
        "C: what about paying weekly\nA: That'd be tedious to set up, monthly is one form.",
        "C: where's it stuck\nA: I can see where it's stuck, it's at the depot.",
        "That would be a bit expensive, it's ninety a night.",
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
    yield from _what_it_would_be_like(view)
    for start, end, names in plain_cost(view) if view.has("plain_words.cost") else ():
        if names == "acknowledgement":
            yield Heard(start, end, "says plainly what it cost", firm=True)


_TO_DO = later(r"(?: for \S+)? to (?!have |think |see |hear |find |get |be |lose |open |wait |go |watch |read |come |sit |know )")


def _what_it_would_be_like(view: TurnView) -> Iterator[Heard]:
    """What it would be like for them: not in an answer to their question, nor of a thing to do ("it'd be tedious to set up")."""
    group = "acknowledgement.outright_would"
    if not view.has(group) or asked_before(view):
        return
    if not any(_TO_DO.match(view.line, hit.line_end - 1) for hit in view.hits[group]):
        yield from outright(view, group, "says outright what it would be like")
