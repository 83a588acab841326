"""A short answer that hands it straight back: "who tells them?" – "you would", "anything in the meantime?" – "not from us".

No "unfortunately" and no reason stand in it, and no way on: the burden stays with who asked. Who names somebody else of the
firm, or goes on with what they will do, hands nothing back. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.rule import Heard
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

HANDS_BACK = (
    "C: right and who tells them that\nA: you would. registry office",
    "C: Who chases the courier then?\nA: That would be you.",
    "C: so who rings the landlord?\nA: You'd have to.",
    "C: is there anything in the meantime?\nA: not from us. Anything else?",
    "C: Can you help with the fare?\nA: Not through us, no.",
    "C: can anybody come out tonight?\nA: Not on our end.",
    "C: and who pays for the taxi?\nA: Yourself.",
    "C: can he get his meals while it's looked at?\nA: Nothing from us, I'm afraid.",
)
"""What must be heard, and beneath what must not; the example table of deflection holds them."""
NOT_HANDED_BACK = (
    "C: Who will ring them?\nA: I will, today.",
    "C: who rings the landlord?\nA: You needn't, I'll do it.",
    "C: I got a text about a parcel\nA: Not from us, that's a scam.",
    "C: is there a fee?\nA: Not from us, no.",
    "C: Who signs it?\nA: You would, and then I send it on for you.",
    "C: would I be all right to park there?\nA: You would.",
    "C: can you help with the fare?\nA: Not through us, but I can put you on to the hardship fund now.",
    "C: is the letter from you?\nA: Not from us.",
    "C: who do I make it out to?\nA: To us.",
)
_WHO = later(
    r" who (?:(?:then|actually|is|will|would|does|do|has|is going to|is supposed to) )*(?:to )?(?:tells?|rings?|calls?"
    r"|chas(?:e|es)"
    r"|contacts?|asks?|pays?|sorts?|fix(?:es)?|sends?|does|emails?|writes?|speaks?|deals?|arranges?|collects?) "
)
_YOU = later(
    r"^ (?:(?:well|oh|um|that|it|so|no) )*(?:(?:would|will|is|'d) (?:be )?)?(?:you(?: yourself)?|yourself"
    r"|you (?:would|will|do|have to|would have to|would need to)) (?:[.!,]|$|i am afraid|unfortunately)"
)
_ASKS_HELP = later(
    r" (?:is there (?:anything|nothing|any|someone|somebody|no one|nobody)|(?:can|could|will|would) (?:you|ye|someone"
    r"|somebody|anyone|anybody|he|she|they|i|we) "
    r"(?:not )?(?:please )?(?:help|get|come|do|have|send|give|ring|pay|put|go|sort)) "
)
_NOT_US = later(
    r"^ (?:(?:no|nope|well|oh|sorry|i am afraid) )*(?:not|nothing) (?:from|through|by|on|at|with) (?:us|our (?:end|side"
    r"|part)|this end)"
    r" (?:[.!]|$|no |i am afraid|sorry|unfortunately)"
)
_WORDS = word_set("you yourself us our end")
_GOES_ON = later(
    r" (?:i|we) (?:will|can|could|have|am|are|would)(?! not| afraid| sorry) | but | let me | and then | scams?| fraud | hardship "
)
_SHORT = 14
"""Words of an answer that says no more."""


def not_from_us(view: TurnView) -> Iterator[Heard]:
    """The answer that hands it back, where such a question stands just before."""
    kind = _hands_back(view.spoken)
    if not kind or not view.run_before:
        return
    asked = view.run_before[-1].line
    if (_WHO if kind == "you" else _ASKS_HELP).search(asked):
        first = sentences(view.spoken)[0]
        yield Heard(first.start, first.end, "hands it straight back", firm=True)


@by_text
def _hands_back(spoken: Spoken) -> str:
    if _WORDS.isdisjoint(spoken.words.vocabulary) or len(spoken.words.tokens) > _SHORT or _GOES_ON.search(spoken.line):
        return ""
    first = sentences(spoken)[0].line
    return "you" if _YOU.match(first) else "not us" if _NOT_US.match(first) else ""
