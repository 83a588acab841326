"""burdened: what the trouble leaves the customer with, told as a fact: "so I have to go and fight with them now".

To have to fight, chase or beg for what is one's own, and to be paying still for what is gone or broken ("I've not even finished
paying for it"), is mild annoyance with no word of feeling. Fights of another kind (an illness, siblings), what is asked
beforehand and a plain instalment are none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set

_WORDS = word_set("fight argue beg chase battle fighting arguing begging chasing battling paying paid")
_MUST = (
    r"(?:(?:so|and|now|then) )?(?:i|we|she|he|my \w+) (?:am |are |is )?(?:now )?(?:(?:have|has|having|had|got|left|going"
    r"|expected|supposed) )"
    r"{1,2}(?:now )?to (?:go |be |start )?(?:and )?(?:now )?"
)
_FIGHT = later(
    rf" {_MUST}(?:fight|argue|battle|beg|chase|be fighting|be chasing|be begging) (?:it out )?"
    r"(?:with (?:them|you|the (?:shop|bank|insurers?|council|courier|seller|company|airline|school|landlord|agency|office))"
    r"|for (?:it|this|that|my|our|what|every)|the (?:shop|bank|insurers?|council|courier|seller|company|airline|landlord"
    r"|agency)|you|them|everyone|everybody)(?= )"
)
_STILL_PAYING = later(
    r" (?:have|has|am|are|is) not (?:even )?(?:finished|done) paying (?:for|off|it)(?= )"
    r"| (?:have|has) not even (?:paid|finished paying)(?: for)? (?:it|them|that)(?: off)?(?= )"
    r"| (?:am|are|is) still paying (?:for|off) (?:it|them|that|the \w+)(?= )"
)
_LOST = later(
    r" (?:gone|lost|stolen|broken|broke|dead|died|smashed|ruined|emptied|binned|missing|faulty|damaged|cracked|wrecked"
    r"|stopped working"
    r"|scratched|burnt|burned|flooded|packed in|left in|written off) "
)
_ASKED = later(r" (?:will|would|do|does|did|if|whether|can|could|might|unless) $")


def burdened(view: TurnView) -> tuple[int, int] | None:
    """The characters that tell of it; ``None`` where none do."""
    if _WORDS.isdisjoint(view.words.vocabulary) or view.has("gladness.firm", "confirmation.firm"):
        return None
    said = _FIGHT.search(view.line) if not view.opens else None
    if said is None and (said := _STILL_PAYING.search(view.line)) and not _told_lost(view):
        return None
    if said is None or _ASKED.search(view.line[: said.start() + 1]):
        return None
    return view.words.chars(said.start() + 1, said.end())


def _told_lost(view: TurnView) -> bool:
    """Whether the customer has told, here or before, that something is gone or broken."""
    return _LOST.search(view.line) is not None or any(_LOST.search(said.line) for said in view.talk.back(view.place, "customer"))
