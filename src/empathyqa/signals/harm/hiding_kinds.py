"""The ways in which somebody asks that this stay out of sight: sent elsewhere, what a message shows, nothing sent, no trace.

Each is asked every day; which of them together mean something is under_watch.py's. The phrases are this project's.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.wordlist import word_set

_PLACE = r"(?:the|my|our|that|this|his) (?:\w+ )?(?:house|home|flat|address|number|phone|mobile|door|landline|e-?mail|one)"
_THERE = rf"(?:(?:to|at|on) {_PLACE}|here|home)"
_WHERE = later(
    rf" (?:can|could|please|would|rather|do)(?: (?:you|they|please|just|we)){{0,2}} not (?:\w+ )?(?:send|post|write|"
    rf"deliver|ring|phone|text)"
    rf"(?: \w+){{0,3}} {_THERE} "
    r"| (?:it|this|that|letters?|stuff|them)(?: (?:really|just|please|can|could|must|should|to|would)){0,2} not (?:to )?"
    rf"(?:go|going|come|coming|be sent|be posted|sent|posted)(?: \w+){{0,2}} {_THERE} "
    rf"| (?:nothing|anything)(?: else)? (?:going|go|goes|coming|come|comes|came|sent|posted)(?: \w+){{0,2}} "
    rf"(?:{_THERE}|from you) "
    r"| not be (?:the|that|my) (?:old |home |house |other )(?:one|number|phone|address)(?: at all)? "
    r"| (?:go|come|sent|send|post|posted)(?: \w+){0,2} to (?:my|a) (?:mums?|mams?|moms?|sisters?|nans?|friends?|"
    r"mates?|work|office|"
    r"neighbours?|aunts?|cousins?|parents)(?: s)?(?: house| place| address| number)? (?:instead|rather than|not)"
    r"| (?:go|come|sent|send|post|posted)(?: [\w,]+){1,6} not (?:to )?(?:the|my|our) (?:house|home|flat|address) "
)
_SAYS = later(
    r" (?:does|do|will|would|can|did) (?:the|it|that|your|a|they|any)(?: \w+){0,3} (?:say|says|show|mention|tell|have|"
    r"give)(?: \w+)? "
    r"(?:what (?:it|this|that|the \w+) (?:is|was)(?: for| about)?|what (?:for|about)|who (?:it|this|that) (?:is|was|"
    r"came) (?:from|for)|"
    r"where (?:it|this) (?:is|was|came) from|which (?:clinic|department|ward|team|company|service)|your name|the name|"
    r"anything about|(?:your|the) (?:clinic|company|department|service)(?: name)?|who it is) "
    r"| (?:plain|blank|unmarked) envelope | (?:does|will) (?:it|the envelope|the letter)(?: \w+){0,2} say who "
)
_NONE = later(
    r" (?:can|could|please|rather|prefer|just|do|and|so)(?: (?:you|i|we|it|have|want|get|send|leave|me|please)){0,3} "
    r"(?:not|no|without|stop)"
    r"(?: (?:have|send|sending|leave|get|getting|want|me|any|a|the|more)){0,3} (?:texts?|voicemails?|reminders?|"
    r"receipts?|letters?|messages?)"
    r"(?! (?:yet|from|came|come|arrived|received|back) )"
    r"| not (?:leave|leaving) (?:a |any |me a )?(?:message|voicemail)s? "
    r"| (?:not|never|do not) (?:ring|call|phone|text) (?:me )?(?:back )?(?:on|at) (?:it|this|that|the (?:house|home|"
    r"landline))"
    r"| (?:you|yous|they) will not (?:ring|call|phone|text|write|come)(?: \w+){0,3} (?:will|would) (?:you|they|yous) "
    r"| (?:text|send|post) nothing | nothing (?:by|in the|through the) (?:e-?mail|post|text|paper|door) "
    r"| (?:turn|switch) (?:them|those|it|the \w+|all \w+|\w+ \w+) (?:all )?off(?= (?:please|then|[.,]))"
    r"| (?:take|remove|delete)(?: \w+){0,2} (?:home |house )?address off "
)
_TRACE = later(
    r" (?:will|would|does|is|can|could|do|might) (?:it|this|that|anything|they|not|there)(?: \w+){0,2} (?:show|come "
    r"up|appear|be|go) "
    r"(?:up )?(?:on|in) (?:the|my|our|his|her)(?: \w+)? (?:bill|statement|history|log|records?) "
    r"| not (?:(?:show|come up|appear|go)(?: up)? )?on (?:the|my|our|his|her) (?:\w+ )?(?:bill|statement|history|log) "
    r"| nothing on the (?:card|statement|bill) "
    r"| (?:is|will|does) (?:it|that|this)(?: going to)? (?:send|sends)(?: \w+){0,3} (?:message|letter|text|e-?mail|"
    r"anything|notification) "
    r"| (?:delete|clear|wipe) (?:this|the) (?:chat|call|conversation|history|record) "
)
HIDING = {
    "where": (word_set("not nothing anything instead rather"), _WHERE, "asks that it go elsewhere"),
    "says": (word_set("say says show mention tell have give plain blank unmarked"), _SAYS, "asks what a message will show"),
    "none": (
        word_set("not no stop without never nothing turn switch take remove delete"), _NONE, "asks that nothing be sent or left",
    ),
    "trace": (
        word_set("bill statement history log record records card message letter text email anything notification chat call "
                 "conversation"),
        _TRACE, "asks what trace is left",
    ),
}  # fmt: skip
"""Kind → the words without any of which it is not looked for, how it is told, and why it is heard."""
