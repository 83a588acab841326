"""self_focus: the agent turns to their own experience.

"I know exactly how you feel, I lost my dog last year" takes the floor from the customer. "I'd be upset too" stays
with them (validation).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I know exactly how you feel, I lost my dog last year.",
        "my nan's the same with hers",
        "Mine did exactly the same.",
        "I was stuck there myself once.",
        "When my dad died we had all of this too.",
        "C: my mother has dementia\nA: my mother was the same, she never knew us",
    ),
    silent=(
        "I'd be upset too.",
        "My system is slow today.",
        "I've checked your account.",
        "My colleague will ring you.",
        "How can I help?",
        "C: What would you recommend?\nA: In my opinion the blue one.",
        "C: Do you have that phone yourself?\nA: I have the same one myself.",
        "My mother tongue is Spanish, so we can speak Spanish!",
        "My friend, it is ready.",
        "It's my first day.",
    ),
    known_misses=("It plays on me at night, this job does.",),
)
_ASKED = Wording(
    r" (?:would|do|did|have|are|were) you (?:ever |really |actually |personally )*"
    r"(?:recommend|suggest|choose|pick|go for|think|like|prefer|tried|new|from|[^ ]+ [^ ]+ [^ ]+ yourself|[^ ]+ yourself) "
    r"| your (?:favourite|opinion|view|advice|recommendation) | any good (?:[?] )?$| how are you (?:[?] |today|doing|$)",
    "you your any",
    "would do did have are were favourite opinion view advice recommendation good",
)
"""The customer wants to hear of the agent, or the agent's advice."""
_FIXED = later(
    r"my (?:mother tongue|(?:first|second) (?:day|week|question|language|name|point|thing|call|chat|shift)"
    r"|boss (?:is|has|says) (?:[^ ]+ ){0,3}(?:approved?|agreed?|yes|ok) )|when i (?:first )?started (?:this|the call|our) "
)
_ADDRESS = (" my friend", " my dear", " my mate")
_CHIMES_IN = later("(?:me too|same here|mine (?:is|are)|in my opinion|if you ask me) ")
"""Takes the floor only from somebody who is troubled."""
_GROUPS = {
    "self_focus.my_family": "tells of their own people or things",
    "self_focus.i_know_feeling": "tells of their own life",
}


@rule("self_focus", examples=EXAMPLES)
def self_focus(view: TurnView) -> Iterator[Heard]:
    """The agent's own life, brought in."""
    before = view.run_before
    if before and _asks_of_them(before[-1]):
        yield Heard(0, 0, "was asked", denied=True)
        return
    if not view.has(*_GROUPS):
        return
    for group, reason in _GROUPS.items():
        for hit in view.hits.get(group, ()):
            if _fixed(view, hit):
                yield Heard.denial(hit, "is a fixed expression")
            else:
                yield Heard.at(hit, reason, after_trouble=_CHIMES_IN.match(view.line[hit.line_start :]) is not None)


@by_text
def _asks_of_them(spoken: Spoken) -> bool:
    """Whether a customer's turn wants to hear of the agent."""
    return _ASKED.search(spoken.words) is not None


def _fixed(view: TurnView, hit: Hit) -> bool:
    """Whether the words tell nothing of the agent's life: a manner of address, a mother tongue, "my first question"."""
    addresses = view.turn.text[hit.end : hit.end + 1] == "," and view.line[: hit.line_end].rstrip().endswith(_ADDRESS)
    return addresses or _FIXED.match(view.line[hit.line_start :]) is not None
