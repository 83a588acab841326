"""polite_orders: what the customer is to do, put as a request, and what has gone to somebody inside the firm without an "I".

"Kindly run the diagnostics", "request you to dial 198", "we suggest restarting the router", "please refer to [URL]", "it has been
escalated to the regional manager". To share, confirm, wait or bear with somebody is no step of this kind, nor is being sent to
another firm or team ("we suggest contacting them"), which hands it back. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signal import TO_DO
from empathyqa.signals.steps.step_shapes import Shape
from empathyqa.signals.workings.wordlist import word_set

_NO_DEED = (
    r"(?!(?:share|provide|confirm|note|bear|wait|allow|let|send|dm|tell|be|hold|give|elaborate|advise|mention|revert|reply"
    r"|accept|ignore"
    r"|excuse|forgive|contact|assist|help|ask|asked|asking|provided|sent|offered|remind|reminded|requested|stay|keep|read|specify"
    r"|describe|explain|do|understand|consider|in|for|to|not|about|thank|waiting|rate|leave|\w+ing|\w+ed) )"
)
_REQUESTED = later(
    rf" (?:kindly|(?:request|requesting|requested|would request) you to(?: kindly| please)?) {_NO_DEED}[a-z]{{3,}} "
)
_REFERRED = later(
    r"(?:^| [.!?]) (?:\S+ ){0,9}?(?:please|kindly|pls) (?:refer to|see|follow|try|check out|visit|have a look at|take a look at)"
    r" (?:(?:the|this|our|these|those) )?(?:\w+ ){0,3}?(?:<url>|<link>|links?|articles?|pages?|guides?|here|instructions) "
    r"| for (?:\w+ )?(?:instructions|steps|guidance) (?:please )?(?:follow|see|visit|check) "
)
_SUGGESTED = later(
    r" (?:we|i) (?:would |definitely |also |highly |strongly )*(?:suggest|recommend|advise) (?:first )?"
    r"(?:trying|going through|running|restarting|rebooting|removing|reviewing|updating|resetting|clearing|reinstalling"
    r"|uninstalling|unplugging|replacing|switching|turning|changing|booking|filing|filling|logging|cleaning"
    r"|(?:that )?you (?:try|run|restart|reboot|remove|update|reset|clear|reinstall|replace|switch|change|use|book"
    r"|file|log)) "
)
_CALL_US = later(r"(?:^| [.!]| please| kindly) (?:\w+ )?(?:please )?give us a (?:call|ring|bell|shout) (?:at|on|here|and) ")
_INSIDE = later(
    r" (?:(?:has|have) been (?:now |also )?(?:escalated|passed|forwarded|referred|raised) (?:on |over |up |along )?(?:to|with) "
    r"(?:the|our|a|one of our) (?!same )"
    r"|(?:i|we) have (?:now |just |also )?sent (?:your \w+|this|that|it) (?:through |over |on "
    r"|across )?to (?:one of )?(?:the|our|my|a) "
    r"|asked that (?:your|the|our) (?:\w+ ){1,3}?(?:follow|followup|contact|call|get in touch|reach|email|reply) )"
)
POLITE = (
    Shape(_REQUESTED, TO_DO, word_set("kindly request requesting requested")),
    Shape(_REFERRED, TO_DO, word_set("please kindly pls for")),
    Shape(_SUGGESTED, TO_DO, word_set("suggest recommend advise")),
    Shape(_CALL_US, TO_DO, word_set("give")),
    Shape(_INSIDE, "puts a step on record", word_set("escalated passed forwarded referred raised sent asked")),
)
