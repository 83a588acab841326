"""What a bot missed and the customer says again: "cancel my subscription", "Not a saloon. He stays in his wheelchair".

It takes up a word of their own that the bot's answer left out, and it is either mostly such words or opens with a no. A choice
among what the bot offered takes up the bot's words, and says nothing again. House rule; no study.
"""

from __future__ import annotations

from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.talk import TurnView

_NO = later(
    r"^ (?:@\S+ )?(?:oh )?(?:no|nope|not|none|(?:i|it|that|we) (?:am|is|was|do|did) not|do not|what [?.!] no) "
    r"(?!(?:end|problem|worries|wait|need) )"
)
_ASKED_YOU = later(r" (?:did|have|has|had|were|are) you (?!looking |asking |saying |having |trying )(?:\S+ ){1,8}\? $")
"""What a no answers."""
_BACK = 30
"""Turns of the customer, at most, in which the word was said before."""
_MOSTLY = 0.5
_THANKS = later(r" (?:thanks|thank|cheers|yes|perfect|great|lovely|yeah|brilliant|please can you also|good|also) ")


def missed_by_bot(view: TurnView) -> bool:
    """Whether the customer says to a bot again what its answer missed."""
    before = view.run_before
    if not before or before[-1].role != "bot":
        return False
    now = set(stemmed(view.spoken))
    if not now or (_THANKS.search(view.line) and not _NO.match(view.line)):
        return False
    earlier = islice(view.talk.back(before[0].place, "customer"), _BACK)
    own = {word for turn in earlier for word in stemmed(turn.spoken)}
    theirs = {word for turn in before for word in stemmed(turn.spoken)}
    again = {word for word in now & own - theirs if not word.isdigit()}
    if not again or before[-1].has("further_help.anything_else"):
        return False
    refused = _NO.match(view.line) is not None and _ASKED_YOU.search(before[-1].line) is None
    return refused or len(now & own) >= _MOSTLY * len(now)
