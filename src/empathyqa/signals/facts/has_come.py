"""has_come: the customer says that what is brought is there: "hes here. ive got it", "it's just come, thank you".

Only of things that the agent's side said are on their way: "I've got it" to a number that is read out settles nothing. A
step that was promised in case it did not come ("if it isn't there I'll open a search") is then not to come any more.
House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set

_BRINGS = "A: The driver is bringing it now. If it isn't there I'll open a search tonight.\n"
EXAMPLES = Examples(
    fires=(
        f"{_BRINGS}C: hes here. ive got it. its still in the box",
        f"{_BRINGS}C: It's just arrived, thank you.",
        f"{_BRINGS}C: yes I've got them now",
        f"{_BRINGS}C: The parcel is here!",
        f"{_BRINGS}C: one sec\nA: Of course.\nC: ok, we've got everything. cheers",
    ),
    silent=(
        f"{_BRINGS}C: he's here but it's not the right one",
        f"{_BRINGS}C: I've got it in writing that it was Monday",
        f"{_BRINGS}C: when I've got it I'll tell you",
        f"{_BRINGS}C: It's here again, that noise",
        f"{_BRINGS}C: It's arrived. It's broken.",
        f"{_BRINGS}C: have you got it?",
        "A: Your reference is 4471. I'll ring tomorrow.\nC: I've got it, thanks.",
        "A: I'll send a code to your mobile.\nC: It's here.",
        "A: The ambulance is coming.\nC: They're here.",
    ),
    known_misses=(f"{_BRINGS}C: signed for, all good",),
)
_HAVE_IT = later(
    r"(?:^ | [.!,;] | (?:yes|yeah|and|oh|ok|okay|right|now) )"
    r"(?:(?:i|we) have (?:just )?got (?:it|them|both|everything|the (?:parcel|package|watch|box|bag))"
    r"|(?:it|they|the (?:parcel|package|box|bag|courier|delivery)) (?:is|are|has|have) (?:just |now )*"
    r"(?:here|arrived|come|turned up|been (?:delivered|dropped off)|in my hands?))"
    r"(?= [.!,;]| $| (?:now|and|thanks?|safe|at last|finally) )"
)
_BROUGHT = later(
    r" (?:bring(?:ing)?|deliver(?:y|ed|ing|s)?|drivers?|courier|parcel|package|drop(?:ping)? it|in your hands?"
    r"|on (?:its|his|her) way|on your street|at (?:the|your) door) "
)
_NOT_SO = word_set("but not empty broken wrong damaged smashed if when though ?")
_BACK = 3
"""The agent's turns before it, one of which says that it is being brought."""


@fact("has_come", examples=EXAMPLES)
def has_come(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer's turns that say that what was on its way is there."""
    for view in talk:
        if view.side != "customer" or not _NOT_SO.isdisjoint(view.words.tokens) or "still waiting" in view.line:
            continue
        found = _HAVE_IT.search(view.line)
        if found is not None and _was_brought(talk, view):
            yield at("has_come", view, "has what was on its way", *view.words.chars(found.start() + 1, found.end()))


def _was_brought(talk: Talk, view: TurnView) -> bool:
    return any(_BROUGHT.search(before.line) for before in islice(talk.back(view.place, "agent"), _BACK))
