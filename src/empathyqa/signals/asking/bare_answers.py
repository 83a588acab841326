"""bare_answers: the thing asked for and no more: "I play it on a PS4", "It's the one in Main Street", "Here's the screenshot".

Such an answer complains of nothing, whatever was complained of before it, so the learned ear may hear neither trouble nor a
no nor a worry in it; what words tell outright stays. Only short answers to a question about a thing, with no word in them
that could carry more: a *not*, a *still*, a reproach, a mark of heat. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

BARRED = frozenset(("frustration", "anger", "anxiety", "confusion", "unresolved"))
"""What is not learned from a bare answer."""
_LONGEST = 14
_OPENS = later(
    r"^ (?:@?\w+ )?(?:(?:hi|hello|hey|yes|yeah|yep|sure|ok|okay|so|well|oh|and|it|thanks?|thank you) |[.,] ){0,3}"
    r"(?:i (?:am (?:on|using|in|at|with|watching|playing|running)|use|play|have (?:a|an|the|it|this|version|windows)|bought|got"
    r"|ordered)|it is|it was|they are|that is|this is|here (?:is|are)|my \w+ (?:\w+ )?(?:is|was)|the \w+ (?:\w+ )?(?:is|was)"
    r"|(?:on|in|at|from|using|via|with) (?:a|an|the|my|it)?) "
)
_MORE = word_set(
    """? not no never nothing none nobody still again only even but why how when wait waiting waited already keep keeps kept
    stop stopped problem problems issue issues error wrong broken down dead slow bad worst worse awful terrible horrible
    ridiculous joke joking sick tired fed upset angry annoyed annoying frustrated frustrating worried scared afraid lost gone
    missing late cancelled supposed meant please help need needs really seriously same since hours days weeks months years ago
    last alone crying sad sorry disappointed disappointing useless rubbish shit crap fuck fucking bloody damn hell mess without
    hurts hurt pain ill hospital died dying urgent emergency first second third fourth twice time times each every cold leaking
    smells told said too another refuses refused failed fails failing crash crashes crashed stuck frozen banned hacked stolen
    locked charged expected least yet most usual always own fear tears whatever matter afford danger hiding hide desperate
    struggling your you above literally right also will do read after"""
)
_LINK = later(r"^ (?:@?\w+ )?(?:(?:<link>|\[url\]|link|url|<|>|\[|\]|here|https?\S*|@\S+|[.:]) ?)+$")
_ASKS_THING = later(
    r" (?:platforms?|devices?|versions?|model|operating system|browser|screen ?shots?|pictures?|photos?|images?|console|computer"
    r"|laptop|store|shop|branch|colour|size|product)(?= )"
)
"""Things that are asked for once; a name or a number may have been given before, and then the answer is cross."""
_ASKS = later(r" (?:\?|please|let us know|can you|could you|would you|may we|kindly) ")


def bare_answer(view: TurnView) -> bool:
    """Whether the customer's turn gives a thing that was asked for, and tells no more."""
    if not _gives(view.spoken):
        return False
    asked = view.previous("agent")
    return asked is not None and _ASKS.search(asked.line) is not None and _ASKS_THING.search(asked.line) is not None


@by_text
def _gives(spoken: Spoken) -> bool:
    words = spoken.words
    if len(words.tokens) > _LONGEST or "!" in words.tokens or not _MORE.isdisjoint(words.vocabulary):
        return False
    return bool(_OPENS.match(spoken.line) or _LINK.match(spoken.line))
