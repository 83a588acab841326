"""plain_step: a step told so outright that it decides by itself: who does what, in the grammar of the sentence.

What the agent is doing at this moment ("I'm cancelling the card", "Blocking it now"), what others will do towards the
customer ("they'd write to you first", "he'll bring it round"), what comes to them ("it'll be in the post", "you'll get new
certificates"), what is passed on or put on record ("I've passed it to the warehouse") and an offer to do it ("would you
like me to"). Under an *if* or a *why* it is none. What the customer is told to do stands in plain_orders.py. House rule; no
study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.steps.plain_orders import ORDERS
from empathyqa.signals.steps.polite_orders import POLITE
from empathyqa.signals.steps.step_shapes import Shape, told_outright
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_DEEDS = (
    "sending|emailing|texting|posting|ringing|calling|phoning|dialling|dialing|messaging|booking|ordering|raising|logging"
    "|arranging|issuing|processing|submitting|requesting|forwarding|escalating|updating|adding|refunding|cancelling|canceling"
    "|changing|moving|flagging|marking|stopping|freezing|blocking|unblocking|resetting|removing|crediting|dispatching|switching"
    "|chasing|reporting|filing|releasing|reversing|faxing|mailing|pushing|promoting|clearing|attaching|resending|reissuing"
    "|waiving|rebooking|reinstating|extending"
)
_WORK = (
    rf"(?:{_DEEDS}|holding (?:the|your|that|it|this|them|those|a)"
    r"|putting (?:it|that|this|them|a|the|both|your \w+|him|her) (?:\S+ ){0,3}?(?:on|in|down|through|back|up))"
)
_OPENS = r"(?:(?:ok|okay|right|so|and|then|great|yes|yeah|sure|now|lovely|perfect|good|thanks|cheers|done|just) ){0,3}"
_NOW = r"(?:(?:just|now|currently|already|also|then|both|only|soon) ){0,2}"
_DOING = later(
    rf" (?:i am|we are) {_NOW}{_WORK} "
    r"(?!you (?:on|over|through|to|up|back|about|because|today|as|in) |about |because |from |in re)"
    rf"|^ {_OPENS}{_WORK} (?:(?:it|that|this|them|both|him|her) (?:to |from |for |back |off |on |[.!]|$)"
    r"|(?:\S+ ){0,5}?now |[.!])"
)
"""“I'm calling you because …” tells why the agent rings, and does nothing yet."""
_TOWARDS = (
    r"(?:(?:write|ring|call|text|email|message|phone|speak|reply|talk|explain) (?:back )?(?:to )?(?:you|her|him|them) "
    r"|(?:contact|collect|visit|meet|fetch|reach|pick|bring|send|post|give|hand|show|deliver) (?:\S+ )?"
    r"(?:you|it|them|him|her|that|your \w+|up|one|another|someone|a \w+) "
    r"|be (?:in touch|out|with you|round|over|there (?:at|by|on|between|from)) |get in touch |come (?:out|round|and|to) )"
)
_OTHERS = later(
    r" (?!(?:nobody|no|customers?|what|who|which|that|i|you|it|people|and|not) )"
    rf"(?:(?:the|our|my|your|a) (?:\w+ )?)?\w+ (?:will|would|shall|is going to|are going to) {_NOW}{_TOWARDS}"
)
_YOU_GET = later(
    rf" you (?:will|shall|are going to) {_NOW}"
    r"(?:get|receive|be (?:sent|emailed|refunded|credited|contacted|texted)"
    r"|hear (?:from|on|by|back|within|today|tomorrow)) "
    r"(?!no |nothing |used |there |better |through |lost |over |to |(?:a )?(?:short |quick )?survey )"
)
_COMES = later(
    r"(?<! it)(?<! your order)(?<! your parcel)(?<! your package) "
    r"(?:is|are|should be) (?:now |already |also )?on (?:its|their) way "
    r"| (?:is|are|'s) (?:now |also )?coming "
    r"(?:to you(?! (?:from|through) )|by (?:email|post|text|mail|courier)|in (?:the|an) (?:post|mail|email)) "
    r"| (?:comes?|goes?|arrives?|lands?) (?:\S+ ){0,2}?"
    r"(?:by (?:email|post|text|mail|courier)|in (?:the|a) (?:post|mail|email|plain)) "
    r"| (?:will|should) be (?:in the (?:post|mail)|in your (?:inbox|email|letter ?box)|with you (?:in|by|on|at|within|from)) "
)
"""“It's on its way!” tells one who asks after it nothing new."""
_PASSED_ON = later(
    rf" (?:i|we) have {_NOW}(?:"
    r"(?:passed|forwarded|escalated|sent|reported) (?:(?:it|this|that|them|these|your \w+|the \w+|all of \w+) )?"
    r"(?:on |up |over |along |across )?to (?:the|our|my|a) "
    r"|(?:raised|logged|flagged|escalated) (?:it|this|that|them|a|an|your) |marked (?:it|this|that) (?:as|for|urgent|down) "
    r"|put (?:it|that|this|you) (?:in|on|down|through|forward) (?:as|for|to|on|in|her|his|their|the) "
    r"|asked (?:the|my|our|for (?:a|an|the|it)|them|him|her|(?!you )\w+ to) )"
)
_OFFERS = later(
    r" (?:would you like|do you want|did you want|you want) (?:me|us) to (?!say |repeat )"
    r"| (?:would you like|do you want) to (?:buy|book|add|set up|go ahead|order|reserve|proceed) (?!change |or )"
    r"| (?:is it|is that|would it be|are you) (?:ok|okay|alright|all right|happy|fine) (?:if|for) (?:i|me|us|we) (?!ask|took? )"
)
_AHEAD = word_set("will would shall going")
_DONE = word_set("passed forwarded escalated sent reported raised logged flagged marked put asked")
_SHAPES = (
    Shape(_OFFERS, "offers to do it", word_set("like want ok okay alright all happy fine")),
    Shape(_DOING, "is doing it now", frozenset((*_DEEDS.split("|"), "holding", "putting"))),
    Shape(_OTHERS, "says what others will do", _AHEAD),
    Shape(_YOU_GET, "says what will come", _AHEAD),
    Shape(_COMES, "says what will come", word_set("way coming post mail email text courier inbox letter letterbox plain with")),
    Shape(_PASSED_ON, "puts a step on record", _DONE),
    *ORDERS,
    *POLITE,
)


@by_text
def plain_steps(spoken: Spoken) -> tuple[tuple[int, int, str], ...]:
    """The places of an agent's turn that tell a step outright, each with what it does."""
    return told_outright(spoken, _SHAPES)
