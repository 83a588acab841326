"""elsewhere: trouble had with others, told to this agent in trust or relief: it is no push against the one who listens.

"That's a relief. Everyone I ring I have to say it again." "Eight months I've asked, you did it in a minute." "I rang the
garage twice before I thought of you." Told by grammar: the agent is set off against the others, relief comes first, or those
others are named and are not us. A word of this contact's own failing ("you still haven't", "your colleague", "you keep
asking") takes it back. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of
from empathyqa.signals.workings.wordlist import word_set

_OURS = later(
    r" (?:still|yet|another|whoever|useless|and now you|why (?:do|does|did|is|are|can|should)) "
    r"| you (?:lot|people|guys|keep|never|said|told|promised|(?:just )?asked|(?:can|will|do|did) not|are asking|want me) "
    r"| (?:you|none of you) (?:have|has) (?:just |not |never )| (?:of|with|at) (?:you|your|yours) (?:lot|people|place|\S*s) "
    r"| (?:one|any|all|each|some|most|two|three|four|five|six|eight|ten) of (?:you|your|yours) "
    r"| your (?!(?:number|help|name|kindness|advice|time) )\w+ "
    r"| i (?:have )?(?:told|rung|rang|called|asked|emailed|messaged|chased) (?:you|ye) "
    r"(?!(?:did|had|got|have|sorted|fixed|found) )"
)
"""It is with us after all."""
_AT_ONCE = (
    r"(?:first (?:go|time)|in (?:one|a (?:minute|second|breath|flash)|(?:one|two|five|ten) \w+)|straight ?(?:away|off)|at once"
    r"|while i|on the spot|just like that)"
)
_DID = r"(?:had|got|did|done|sorted|found|fixed|knew|managed|understood)"
_SET_OFF = Wording(
    r" you are (?:(?:literally|honestly|genuinely) )?the (?:first|only) (?:\w+ )?(?:who|that|to|in) "
    rf"| you (?:(?:have|just) )?{_DID} (?:(?:it|that|this|me|everything) )?(?:\w+ )?{_AT_ONCE} "
    r"| (?:and|but) you (?:just )?(?:did|sorted|fixed|found|got) (?:it|that|this) | (?:and|but) you just knew "
    r"| you sorted (?:it|this|me) | before i (?:thought of|found|got|tried) (?:ringing |calling )?you "
    r"| (?:glad|happy|lucky) (?:that )?i (?:got|found|rang|reached) you | (?:every|any)(?:one|body) else ",
    "first only had got did done sorted found fixed knew managed understood before glad happy lucky else",
)
"""The others, and this agent beside them."""
_RELIEVED = (
    r"(?:that is (?:(?:such|really|a real|just|a) )*(?:relief|great|brilliant|wonderful)|what a relief|thank (?:god|goodness|you)"
    r"|i am so (?:glad|relieved|grateful)|you are (?:(?:very|so|too) )?(?:good|kind))"
)
_RELIEF = Wording(
    rf"^ (?:(?:oh|ah|well|no|yes|okay|right|aw) (?:[.!] )?)*{_RELIEVED} ",
    "relief great brilliant wonderful thank glad relieved grateful good kind",
)
_ANYBODY = Wording(
    r" (?:(?:every|no)(?:one|body)|no one|every (?:other )?person|(?:the|my) (?:last|other|old|previous)) ",
    "everyone everybody noone nobody no every last other old previous",
)
_TRADES = (
    "garage|shop|clinic|hospital|surgery|doctors?|dentist|school|courier|builders?|landlord|insurer|supplier|manufacturer"
    "|solicitor|vet|chemist|pharmacy|plumber|electrician|agency|neighbours?|crowd|bank|gp"
)
_FAMILY = "sister|brother|mother|mum|dad|husband|wife|son|daughter|friend"
_TOLD_TO = (
    r"(?:rang|called|phoned|told|asked|emailed|explained|said|chased|messaged|on to|on hold (?:to|with))"
    r" (?:(?:it|that|this|all|everything) )?(?:to )?"
)
_OTHERS = Wording(
    rf" {_TOLD_TO}(?:the|my|our|his|her|their) (?:(?:last|other|old) )?(?:{_TRADES}|{_FAMILY}) "
    r"| (?:the|my) (?:last|old|other|previous) (?:crowd|company|supplier|lot|place|firm|shower|provider|bank|insurer) ",
    "garage shop clinic hospital surgery doctor doctors dentist school courier builder builders landlord insurer supplier "
    "manufacturer solicitor vet chemist pharmacy plumber electrician agency neighbour neighbours crowd bank gp sister brother "
    "mother mum dad husband wife son daughter friend company lot place firm shower provider insurance",
)
"""Those whom it was told to, or who failed: not us."""
_OUTCRY = r"you are (?:joking|kidding|having me on)"
_AT_OTHERS = Wording(
    rf" {_OUTCRY} [.!?,]? ?(?:he|she|they) (?:\S+ )?(?:never|was|were|had|did|put|said|wrote|told|even) ", "joking kidding having"
)
_OUTCRY_ALONE = later(rf"^ (?:(?:oh|no|ah) [.!,]? ?)*{_OUTCRY} [.!?]* ?$")
_THEY_DID = later(
    r" (?:he|she|they|nobody|no one|somebody|the (?:guy|fella|man|lad|driver|engineer|contractor|courier)) "
    r"(?:would have|was|were|had|did|never|has|have) "
)
_BAD_NEWS = later(r" (?:weeks?|months?|can not|could not|will not|charged?|fee|unfortunately|afraid|no longer) |£")
"""Where the agent's own words are the bad news, an outcry is at them."""
_OUTRAGE = "cries out at what others did"
_OUTCRIES = word_set("joking kidding having")
_ANY = any_of(_SET_OFF, _OTHERS, _ANYBODY, _AT_OTHERS)


@by_text
def elsewhere(spoken: Spoken) -> str:
    """What a customer's turn tells of others beside this agent, as a reason; empty where it may be meant for us."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary):
        return ""
    reason = ""
    if _SET_OFF.search(words):
        reason = "sets this agent off against others"
    elif _OTHERS.search(words) or (_RELIEF.match(words) and _ANYBODY.search(words)):
        reason = "tells of trouble with others"
    elif _AT_OTHERS.search(words):
        reason = _OUTRAGE
    return reason if reason and not _OURS.search(words.line) else ""


def may_be_elsewhere(spoken: Spoken) -> bool:
    """Whether a turn may tell of others in some talk; so it may where :func:`told_elsewhere` finds anything in any."""
    return not _OUTCRIES.isdisjoint(spoken.words.vocabulary) or bool(elsewhere(spoken))


def told_elsewhere(view: TurnView) -> str:
    """The same for a turn in its talk: whom the agent's first words name are no others ("Shipley Garage, hello"), and a mere
    outcry is at what the agent has just told of others."""
    if not _OUTCRIES.isdisjoint(view.words.vocabulary) and _OUTCRY_ALONE.match(view.line):
        agent = view.previous("agent")
        at_others = agent is not None and _THEY_DID.search(agent.line) and not _BAD_NEWS.search(agent.line)
        return _OUTRAGE if at_others else ""
    reason = elsewhere(view)
    named = _OTHERS.search(view.words) if reason else None
    opening = next((one for one in view.talk if one.side == "agent"), None) if named else None
    return "" if named and opening and named[0].split()[-1] in opening.words.vocabulary else reason
