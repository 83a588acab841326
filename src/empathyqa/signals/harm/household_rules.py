"""Money and quiet as rules of the house, told as plain facts: "he gives me it on a Friday if I've been good".

So is the card of somebody old in a grandson's hands: "he looks after it", "I couldn't very well ask him for that".

Nobody who lives by such rules calls them abuse; they tell how the week goes, often with no feeling word and in broken English.
That money handed out, cards held and moods to keep quiet for are control is from the statutory guidance on controlling or
coercive behaviour (Home Office, 2023). To be given money on a condition stands by itself; the others are said every day, so two
kinds are needed (under_watch.py). The phrases are this project's.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.harm.watching_kinds import WHO
from empathyqa.signals.workings.wordlist import word_set

_RULE = later(
    rf" {WHO} (?:only |just )?(?:gives?|hands?|lets|leaves) "
    r"(?:(?:it|some|me|us|out|over|have|the|my|our|money|cash|housekeeping) )+(?:\w+ ){0,4}(?:if|when) "
    r"(?:i have|i am|i|we|we have) (?:been |behaved?|bring|show|keep|ask|do as|good)(?! for )"
    rf"| {WHO} (?:only |just )?gives(?: me| us)? [.,] (?:only )?(?:if|when) "
    r"| (?:bring|show|give|hand|produce) (?:him|her|he) (?:the|a|all the|every) receipts? for "
    r"(?:everything|every|all of|it all|milk) "
)
_KIN = (
    r"(?:(?:my|the) (?:\w+ )?(?:grandson|granddaughter|nephew|niece|son|daughter|son in law|daughter in law|brother|sister|cousin"
    r"|lodger|neighbour|carer))"
)
_KEEPS = later(
    rf" (?:{WHO}|{_KIN}) (?:has (?:always )?(?:kept|got|taken|charge of)|keeps|holds|has|looks after|sees to|minds|took over) "
    r"(?:hold of )?(?:the|my|our) (?:\w+ )?(?:cards?|pension|pension book|bank book|cheque ?book|pin|purse)"
    r"(?= (?:[.?]|himself|herself|on him|on her|off me|and i|so i|at (?:present|the moment)|now|just now|these days"
    r"|you see|for the "
    r"(?:shopping|messages)|since|and everything|$)| ?$)"
    r"| not (?:got |have |had )?(?:a |any |my own )card for (?:this|that|the|our|it) (?:account )?"
)
_QUIET = later(
    rf" (?:when|if) {WHO} (?:is|gets|comes home|has)(?: [\w,]+){{0,5}} (?:mood|drink|temper|bad day|angry|wound up)"
    r"(?: [\w,.]+){0,3} (?:we|i) (?:all )?(?:just )?"
    r"(?:(?:keep|stay|go|are|am) (?:\w+ )?(?:quiet|still|out of the way)|know to keep|tiptoe|walk on) "
    r"| then (?:we|i) (?:are|am|keep|stay|have to be) (?:\w+ )?quiet "
)
_BESIDE = later(
    rf" {WHO} is (?:just |still |right )?(?:sat|sitting|stood|standing|here|hovering|leaning|waiting)(?: [\w,]+){{0,5}} "
    r"(?:wanting (?:it|this|me)|waiting for (?:it|me to)|telling me (?:to|what)|making me|watching (?:me|what|the screen))"
)
_UNSEEN = later(
    rf" (?:way|so|without|how)(?: (?:that|to|i|can|make|it|do))* {WHO} "
    r"(?:does not|can not|will not|not|would not|seeing|knowing|never)(?: (?:to|ever|get to|be able to))* ?"
    r"(?:see|sees|know|knows|notice|find|finds|some|what|it|me|about|any)"
)
_NOT_ASK = later(
    r" (?:could not|not think i (?:could|can|should)|would not like to|should not like to|do not like to|not like to"
    r"|dare not|would not dare(?: to)?|be afraid to"
    r"|scared to|can not very well) (?:very well |really |just |possibly |ever )*ask (?:him|her|them)"
    r"(?: (?:for (?:it|that|them|my (?:own )?\w+|the (?:card|money))|that|back))?(?= (?:[.?!]|again|now|not|$)| ?$)"
)
_ROOM = later(
    r" (?:tend to|have to|just|better|best|rather|i|mostly) (?:stay|keep|stop|shut myself|hide) (?:to|in|away in|up in) "
    r"(?:my|the) (?:own |back )?(?:bedroom|room)(?= (?:[.?!]|mostly|when he|when she|when they|while|till|until|of an evening|one"
    r"|and keep|now|$)| ?$)"
)
HOUSEHOLD = {
    "rule": (word_set("gives give hands lets leaves receipt receipts"), _RULE, "is given money as a rule of the house"),
    "keeps": (
        word_set("card cards pension book chequebook pin purse"), _KEEPS, "somebody near holds the card",
    ),
    "not_ask": (word_set("ask"), _NOT_ASK, "does not dare ask somebody for what is theirs"),
    "room": (word_set("bedroom room"), _ROOM, "keeps to one room at home"),
    "quiet": (word_set("quiet still tiptoe way"), _QUIET, "keeps quiet for somebody's mood"),
    "beside": (
        word_set("sat sitting stood standing here hovering leaning waiting"), _BESIDE, "somebody beside them wants it done",
    ),
    "unseen": (word_set("see sees seeing know knows knowing notice find finds"), _UNSEEN, "asks how it stays unseen"),
}  # fmt: skip
"""Kind → the words without any of which it is not looked for, how it is told, and why it is heard."""
