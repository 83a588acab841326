"""What a bot missed and the customer says again: "cancel my subscription", "Not a saloon. He stays in his wheelchair".

It takes up a word of their own that the bot's answer left out, and it is either mostly such words or opens with a no. A no to
what a bot has told, not asked, needs no such word: it had asked for something else. A choice among what the bot offered takes
up the bot's words, and says nothing again. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.repeats.own_words_again import own_words_again, told_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_NO = later(
    r"^ (?:@\S+ )?(?:oh )?(?:no|nope|not|none|(?:i|it|that|we) (?:am|is|was|do|did) not|do not|what [?.!] no) "
    r"(?!(?:end|problem|worries|wait|need|way) )"
)
_ASKED_YOU = later(r" (?:did|have|has|had|were|are) you (?!looking |asking |saying |having |trying )(?:\S+ ){1,8}\? $")
"""What a no answers."""
_MOSTLY = 0.5
_DONE = word_set("resolv resolved sort sorted work worked solv solved finish")
"""A no that only says so of these tells how it stands."""
_THANKS = later(r" (?:thanks|thank|cheers|yes|perfect|great|lovely|yeah|brilliant|please can you also|good|also) ")


def missed_by_bot(view: TurnView) -> bool:
    """Whether the customer says to a bot again what its answer missed."""
    before = view.run_before
    if not before or before[-1].role != "bot":
        return False
    now = set(stemmed(view.spoken))
    if not now or (_THANKS.search(view.line) and not _NO.match(view.line)):
        return False
    own = told_before(view)
    if not own or before[-1].has("further_help.anything_else"):
        return False
    refused = _NO.match(view.line) is not None and _ASKED_YOU.search(before[-1].line) is None
    if refused and not before[-1].asks and not now <= _DONE and not _THANKS.search(view.line):
        return True
    again = own_words_again(view)
    return bool(again) and (refused or len(now & own) >= _MOSTLY * len(now))
