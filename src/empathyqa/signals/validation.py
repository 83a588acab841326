"""validation: the agent says that the reaction or the request is reasonable.

"Anyone would be annoyed", "you're right to ask", "that makes sense". Confirming a fact ("that's right, the
fourteenth") validates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.feelings.plain_cost import plain_cost
from empathyqa.signals.pushes.reproach import reproaches
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import outright
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "Anyone would be annoyed at that.",
        "you're right to ask",
        "That makes total sense.",
        "Fair enough.",
        "I'd be raging too.",
        "I don't blame you for hanging up.",
        "That should not have happened.",
        "You had it right, it's there in writing.",
        "Hi, I get how inconvenient it is, as Id be feeling the same. 13",
        "I'd have screamed too. Can you DM me the batch code?",
        "I believe you, and he should have asked. Can I take the date?",
        "cant blame you the form is up on your account now",
        "You're right, we did. The part that came on Monday was the wrong one, the other is here by Friday.",
        "I could not agree more! Why don't you share this as a feature request here?",
        "you've every right to be cross i can do row c with the door beside it",
        "He should never have been left there. I'm writing it up now, can I take the time?",
        "You should've been told on day one, keep the receipts and send them to me by Friday.",
        "that was sensible is anything hurting can you move your toes",
        "Good thinking! Pop it back in the box and I'll book the courier for Monday.",
        "You're not imagining it. The meter was read twice, so I've taken 40 off.",
        "you did right to ring what's the reference on the top of it",
        "C: its a lot to ask for a kettle\nA: That's a fair point. It goes up to the buyers today.",
    ),
    silent=(
        "Then you should have kept hold of it, shouldn't you.",
        "That's right, the fourteenth of May.",
        "Turn right at the lights.",
        "It's on the right hand side.",
        "I understand you want a refund.",
        "Is that correct?",
        "You've it right there, press A.",
        "They'll only tell you the same thing, to be fair.",
        "I'd need to speak to him as well.",
        "I'd send the card the same day.",
        "You should have had a text about it.",
        "I believe your order is on the van.",
        "That is your right. Is there anything further today?",
        "Is it your left or your right you've the key in?",
        "It's not on the system yet.",
        "You're not the account holder.",
        "If you were right to cancel it, they'll say so in the letter.",
        "C: can i claim it after\nA: I believe so, a lot of people do it that way.",
        "If it's a good thing it'll still be there tomorrow.",
        "They renamed the field, so the totals are right in the ledger and blank in the file.",
    ),
    known_misses=("A retired judge fell for the same letter last month.",),
)
_GROUPS = {
    "validation.anyone_would": "says that anyone would",
    "validation.you_are_right": "says that the customer is right",
    "validation.agrees": "agrees with the customer",
    "validation.makes_sense": "says that it makes sense",
}
_OF_MANY = ("validation.anyone_would", "validation.agrees")
_GUESSES = later(
    r"^ ?(?:(?:well|yeah|yes|um|uh|erm?|oh|hm+|,) ){0,2}(?:i (?:do )?(?:believe|think|reckon|imagine|guess|suppose|would (?:think"
    r"|imagine|say|guess|have thought)) so|(?:it |that |you )?should (?:do|be)|probably|possibly|maybe|as far as i (?:know|am "
    r"aware)"
    r"|not that i know|i am not (?:too |really |entirely )?sure) "
)
"""What most people do answers a question of fact here, and calls nobody's feeling natural: "I believe so, a lot of people do"."""
_IF_IT = later(r" (?:if|unless|whether) (?:it|that|this|they|he|she|the \S+) (?:is|was|were|are|sounds|seems|looks) (?:\S+ )?$")
_NEAR = 6
_THING_RIGHT = later(
    r" (?:the|our|those|these|both|all the) (?:\w+ ){1,2}(?:is|are|was|were) (?:all )?(?:right|correct|accurate)"
    r"(?= (?:[.,!;]|$|in|on|here|there|at|but|and|so|for|now|as|it|they|from) )"
)
"""Data that are in order bear nobody out: "the numbers are right in the system"."""


@rule("validation", examples=EXAMPLES)
def validation(view: TurnView) -> Iterator[Heard]:
    """The customer's reaction or request called reasonable."""
    told = list(outright(view, "validation.outright", "bears the customer out in plain words"))
    blamed = reproaches(view)  # "you shouldn't have done that" has the words of "you shouldn't have had to do that"
    told += _agreed(view, blamed)
    if blamed and not told:
        yield Heard.denial(blamed[0], "is held against the customer")
    yield from told
    if not told and (thing := _THING_RIGHT.search(view.line)):
        yield Heard(*view.words.chars(thing.start() + 1, thing.end()), "says that data are right", denied=True)


def _only_if(view: TurnView, hit: Hit) -> bool:
    return _IF_IT.search(f" {' '.join(view.before(hit, _NEAR))} ") is not None


def _agreed(view: TurnView, blamed: list[Hit]) -> Iterator[Heard]:
    """The phrases that agree, and what is said of the customer being in the right."""
    for group, reason in _GROUPS.items():
        for hit in view.hits.get(group, ()):
            if view.before(hit, 2)[-2:] == ["to", "be"] and "fair" in view.line[hit.line_start : hit.line_end]:
                yield Heard.denial(hit, "is a manner of speaking")  # "they'll tell you the same, to be fair"
            elif group in _OF_MANY and _GUESSES.match(view.sentence_of(hit)):
                yield Heard.denial(hit, "guesses at an answer")
            elif group == "validation.you_are_right" and _only_if(view, hit):
                yield Heard.denial(hit, "is only supposed")
            elif overlaps(hit, blamed):
                yield Heard.denial(hit, "is held against the customer")
            else:
                yield Heard.at(hit, reason)
    for start, end, names in plain_cost(view) if view.has("plain_words.in_the_right") else ():
        if names == "validation":
            yield Heard(start, end, "bears the customer out", firm=True)
