"""Whether a customer's turn does no more than decline "Anything else?": content, however short, and no complaint.

"No", "no that's it thanks", "nothing else for now" decline; "No, but it's still not working" and "no, nothing you did
worked" say more than that. "No. Just see that the van comes" declines as well, and complains of nothing.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording
from empathyqa.signals.workings.wordlist import word_set

_NO = "(?:no|nope|nah|na|nothing|nothing (?:else|more|further)|not (?:really|today|for now)|that i can think of)"
_ENOUGH = (
    "(?:(?:that|it)(?: is| will be|s)?(?: just)?(?: about)?(?: it| all| everything| the lot| fine| great| perfect| me)"
    "|(?:(?:i am|we are|im) )?(?:all )?(?:good|fine|ok|sorted|set|done|happy)"
    "|(?:i )?do not (?:think so|need anything(?: else| more)?))"
)
_POLITE = (
    "(?:for (?:now|today|the moment)|at the moment|now|today|thanks|thank you|so much|very much|a lot|cheers|ta|bye|"
    "mate|love|sir|madam|maam|you too|have a (?:good|nice|lovely|great) (?:one|day|evening|weekend)|then|just|[.!])"
)
_DECLINES = later(rf" (?:{_NO} )*(?:[.!] )*(?:{_ENOUGH} )?(?:{_POLITE} )*")
_NO_MORE = Wording(
    rf" {_NO} (?:(?:{_POLITE} )*[.!] |$|(?=(?:just|that|you|all|please|thanks?|cheers|ta|bye) ))",
    "no nope nah na nothing not think",
)
_COMPLAINS = word_set("not no never nobody nothing none still yet but because only without nor neither cannot unless except")
"""With any of these more is said after the no than a wish or a kind word."""


def nothing_more(view: TurnView) -> bool:
    """Whether the agent just asked if there is more, and this turn says no and nothing else."""
    asked = view.previous("agent")
    return asked is not None and asked.has("further_help.anything_else") and _DECLINES.fullmatch(view.line) is not None


def complains_of_nothing(view: TurnView) -> bool:
    """Whether the agent just asked if there is more, and the turn opens with a no that answers this and in the rest
    denies nothing: such a no does not say that the matter is unsettled."""
    if not _no_and_no_complaint(view):
        return False
    asked = view.previous("agent")
    return asked is not None and asked.has("further_help.anything_else")


@by_text
def _no_and_no_complaint(spoken: Spoken) -> bool:
    said = _NO_MORE.pattern.match(spoken.line) if _NO_MORE.may_stand_in(spoken.words) else None
    return said is not None and _COMPLAINS.isdisjoint(spoken.line[said.end() :].split())
