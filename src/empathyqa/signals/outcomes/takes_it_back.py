"""takes_it_back: the customer takes the job back on themselves: "right, I'll ask my nephew then", "I'll just have to see".

Said after a no, or after a way that was only pointed out, it is giving up: nobody will do it for them, so they, or somebody of
theirs, must. No yes and no gladness, and the matter was let go of, not settled. Where something was done, the same words tell
how they go on ("that's booked" – "I'll ask my son to bring me"), and beside words of pleasure nobody gives up. House rule; no
study.
"""

from __future__ import annotations

from itertools import islice

from empathyqa.later import later
from empathyqa.signals.outcomes.giving_in import PLEASED
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording

_LEAD = (
    r"(?:^ |[.!,] | then | (?=whatever ))(?:(?:@\S+|yeah|yes|no|nope|nah|but|and|well|ok|okay|oh|aye|right|so|fine|sorry|anyway"
    r"|ah|whatever|it is (?:fine|ok|okay|all right|alright)|that is (?:fine|ok|okay)|i see|alright|all right|never mind|then"
    r"|[.!,]) ){0,6}"
)
_KIN = (
    r"(?:brother|sister|son|daughter|mum|mam|mom|dad|mate|friend|neighbour|neighbor|wife|husband|cousin|uncle|aunt|auntie|nephew"
    r"|niece|lad|lass|grandson|granddaughter|grandad|boy|girl)"
)
_OWN = (
    rf"(?:(?:our|my|me|ma) (?:\w+ )?{_KIN} |our (?!account|order|policy|bill|address|card|service)\w+ "
    r"|(?:the|a) (?:lad|lass|girl|bloke|man|lady|woman|fella|neighbour|friend|mate) "
    r"|next door |somebody else |someone else |(?:mum|dad|mam|mom) )"
)
_WILL = (
    r"(?:i|we|ah) (?:will|shall|would better|had better|have to|have got to|could) "
    r"(?:just |have to |probably |go and |try and )*"
)
_TAKES = Wording(
    _LEAD + r"(?:"
    rf"{_WILL}(?:ask|ring|phone|call|find|borrow|message|text|see if|get) {_OWN}"
    r"|(?:i|we) (?:will|would|shall) just have to (?!tell|say|speak|ring you|call you)\S+ "
    rf"|{_WILL}(?:sort (?:something|it|this) (?:out )?myself|do it myself|chase (?:it|them|him) (?:up )?myself|find it myself"
    r"|make do|do without|go without|muddle through|knock on (?:a few|some) more|keep (?:looking|knocking|asking)"
    r"|sort something(?: out)?|think of something|figure something out|manage somehow|go round myself) )",
    "ask ring phone call find borrow message text see get just sort do chase make go muddle knock keep think figure manage",
    "will shall better have could would",
)
_NO = later(
    r" (?:not|n't|no|none|never|unable|afraid|unfortunately|sorry|only|website|online|app|portal"
    r"|(?:would|will|you) (?:have|need) to"
    r"|you (?:can|could|would)|up to (?:you|them)|policy|full|until|nothing|hopefully|hope|pass on|days|weeks|closed|note|least) "
)
"""An agent's no, or a way that is only pointed out."""
_TAKEN = later(
    r" (?:please|booked|done|works|worked|bring|collect|pick|send|sends|now"
    r"|(?:ring|call|phone|get back to|come back to|let) you) "
)
_LONGEST = 40
_BACK = 3


def takes_it_back(view: TurnView) -> tuple[int, int] | None:
    """The characters in which the customer takes it back on themselves after a no; ``None`` where they do not."""
    told = may_be_taken_back(view)
    if told is None or ("whatever" not in view.words.vocabulary and not any(_NO.search(one.line) for one in _asked_of(view))):
        return None
    return told


def _asked_of(view: TurnView) -> list[TurnView]:
    """The agent's turns that it answers; an "anything else?" stands for the few before it."""
    before = [one for one in view.run_before if one.side == "agent"]
    if any(one.has("further_help.anything_else") for one in before):
        return [*islice(view.talk.back(view.place, "agent"), _BACK)]
    return before


@by_text
def may_be_taken_back(spoken: Spoken) -> tuple[int, int] | None:
    """The same in the words alone, whatever was said before."""
    words = spoken.words
    if not _TAKES.may_stand_in(words) or len(words.tokens) > _LONGEST or "?" in words.vocabulary:
        return None
    hit = _TAKES.search(words)
    if hit is None or PLEASED.search(words.line) or _TAKEN.search(words.line):
        return None
    return words.chars(hit.start() + 1, hit.end())
