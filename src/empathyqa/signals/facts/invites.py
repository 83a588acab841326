"""invites: the agent's whole turn asks the customer to tell: "Tell me.", "Go on, I'm listening."

Who says "there is one thing, I don't know whether it can be done" and is asked to tell has been taken up; what they tell then
comes back as nothing. Only a turn that is the invitation and no more: "go ahead and click the link" is work, and so is "tell me
your postcode". House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: There's something else, it may sound daft.\nA: Tell me.",
        "C: I don't know how to put it.\nA: Go on, I'm listening.",
        "C: I'm not sure this is your thing at all\nA: of course what is it",
        "C: It's about my brother.\nA: Take your time. Tell me what happened.",
        "C: Can I ask you something odd?\nA: Please do.",
        "C: I wasn't going to say.\nA: No rush, I'm here.",
        "C: The thing is\nA: What's on your mind?",
    ),
    silent=(
        "C: It won't load.\nA: Go ahead and click the link.",
        "C: It won't load.\nA: Tell me your postcode.",
        "C: There's one more thing.\nA: Okay.",
        "C: There's one more thing.\nA: I have to go in a minute.",
        "C: It's broken.\nA: What is it you want me to do about it?",
        "C: It's broken.\nA: I'm listening, but your contract says no.",
        "A: Tell me.",
    ),
    known_misses=("C: There's one more thing.\nA: Out with it.",),
)
_MAY = word_set("tell go listening what here please ears rush ask")
_MOST = 12
"""Words of a turn that only invites."""
_ASK = (
    r"(?:tell me(?: (?:more|all about it|about (?:it|that|him|her|them)|what (?:(?:has )?happened|it is|is wrong)|everything))?"
    r"|go on(?: then)?|go ahead|i am (?:all ears|listening|here)|what is (?:it|that|on your mind)|please do|ask away)"
)
_LEAD = (
    r"(?:(?:oh|ah|okay|ok|yes|yeah|yep|sure|of course|right|mm|well|please|no (?:rush|hurry|worries)|take your time|love|and) )*"
)
_INVITES = later(rf"^ {_LEAD}{_ASK} {_LEAD}(?:{_ASK} {_LEAD})*$")


@fact("invites", examples=EXAMPLES)
def invites(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's turns that only ask the customer to tell, once the customer has spoken."""
    spoken = False
    for view in talk.views:
        if view.side == "customer":
            spoken = True
        elif spoken and view.side == "agent":
            words = view.spoken.words
            if len(words.vocabulary) <= _MOST and not _MAY.isdisjoint(words.vocabulary) and _INVITES.match(_bare(words.line)):
                yield at("invites", view, "asks the customer to tell")


def _bare(line: str) -> str:
    return " " + " ".join(word for word in line.split() if word[:1].isalpha()) + " "
