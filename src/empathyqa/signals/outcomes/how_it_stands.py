"""how_it_stands: words that tell where a matter lies or what usually becomes of it, and not that anything was done.

"It means it's with the engineers", "gone over to finance", "closed with nothing done on it", "normally those clear on their
own", "until the notes come in". A status is no fix: who asked what is happening knows afterwards where it lies, and has
nothing yet. What has reached the customer keeps its words: "it's gone to your account", "it's with you", "approved, and
I've sent it". House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.workings.wordlist import word_set

MARKS = word_set(
    "with gone over queue progress pending triage status showing without no nothing means "
    "normally usually generally typically mostly automatically overnight cases until till when once "
    "stops stopped last disappears vanishes dries where far"
)
"""Without one of these words nothing here is said."""
_REACHED = r"(?:you|your|me|my|him|her|his|it|that|this|all|both|immediate|effect|one|two|three|no|a|an|\d\S*)"
"""What a thing may be with, or have gone to, and is then delivered or told otherwise."""
_PAID_TO = r"the (?:card|bank|account|address|door|front|top|same) "
_PAPER = r"(?:it|they|that|this|file|form|claim|case|application|request|one)"
_MEANS = r"(?:(?:(?:it|that|this|which) )?(?:just |only )?means (?:that )?)?"
_NOW = r"(?:(?:still|now|just|currently|all|sitting|waiting|lying|gone|back|in|over|showing as) ){0,3}"
_LIES = later(
    rf" {_MEANS}{_PAPER} (?:is|are|has) {_NOW}"
    rf"(?:with (?!{_REACHED} )\S+ |(?:in|through) (?:the|a|our|their) (?:\w+ )?(?:queue|system|pile|list|backlog|pipeline) "
    r"|in (?:progress|process|review|triage|hand) |pending )"
)
"""Whose desk or which pile it is on; with "means" before it, the meaning of a status."""
_WENT = later(
    rf" {_MEANS}{_PAPER} (?:is|has|have|are) (?:(?:now|since|just|already) )?(?:gone|went|passed|moved) "
    rf"(?:(?:on|over|off|across|up|out|through) )?(?:to|from) (?!{_REACHED} |{_PAID_TO})(?:the |our )?\S+ "
)
_STAMP = r"(?:pending|success\w*|in progress|open|received)"
_STAMPED = later(
    rf" status(?: (?:is|as|says|shows|showing|of|deemed|reads|now))* (?:approved pending|deemed|closed|{_STAMP}) (?:\S+ )?"
    r"| (?:is|are) (?:approved|granted|agreed|done) (?:pending|subject to) "
    rf"| (?:showing|shows?) (?:up )?(?:as |the )?(?:(?:status|deemed|dispatched) )*{_STAMP} "
)
"""A stamp on a screen."""
_CLOSED = r"(?:closed|cancelled|resolved|completed|rejected|marked|shut)"
_FOR_NOTHING = later(
    rf" (?:is|are|was|were|been|got|shows?|it) (?:just |then |all )?{_CLOSED}(?: \S+){{0,6}}? "
    r"(?:without (?!charge|cost|any (?:charge|cost|fee))|with no(?:thing)? |no (?:action|outcome|work) )(?:\S+ ){0,5}"
)
"""Closed on paper: "closed without action", "closed off with nothing done on it"."""
_HABIT = (
    r"(?:normally|usually|generally|typically|mostly|as a rule|in such cases|automatically|by (?:itself|themselves)|overnight)"
)
_COURSE = (
    r"(?:(?:auto|be|gets?|is|are) )?(?:revers\w+|clear(?:s|ed)?|updated?s?|drops? (?:back|off)|go(?:es)? (?:through|back|in)"
    r"|released?s?|refund(?:s|ed)?|return(?:s|ed)?|comes? (?:back|through)|sorts? itself|happens?)"
)
_BY_HABIT = later(rf" {_HABIT} (?:\S+ ){{0,7}}?{_COURSE} | {_COURSE} (?:\S+ ){{0,2}}?{_HABIT} ")
"""What usually becomes of such a thing, by itself."""
_A_YES = (" yes ", " yeah ", " no ", " nope ")
"""After these a habit is the answer that was asked for: "yes, it's refunded automatically"."""
_IN_HAND = later(
    r" (?:until|till|once|when) (?:the|a|an|your|their|his|her|that|those|our) (?:\w+ ){1,2}?"
    r"(?:comes? (?:in|back|through)|arrives?|lands?|(?:is|are) (?:in|back|here|through|with us)) "
)
"""What is waited for: "until the notes come in"."""
_STUCK = later(
    r" (?:(?:and )?(?:after that|since then|from there|then)|and) (?:it|they|that|everything|the \w+) (?:just |sort of |simply )?"
    r"(?:stops|stopped|goes (?:quiet|blank|dead|nowhere)|went (?:quiet|blank|dead|nowhere)|disappears|vanishes|dries up) "
    r"| (?:after that|since then|from there|then) there is (?:just )?(?:nothing|no (?:more|further|trace|sign)) "
    r"| that is (?:where|as far as) (?:it|the \w+) (?:just )?(?:stops|ends|goes|got|gets|went) "
    r"| the last (?:scan|entry|update|thing|trace|movement|sighting) "
    r"(?:i|we|it|that) (?:\S+ ){0,3}?(?:is|was|shows?|see|have|got) "
)
"""How far it came, and no further: "scanned in on the sixth, and after that it just stops"."""
_PLAIN = (_STUCK, _LIES, _WENT, _STAMPED, _FOR_NOTHING, _IN_HAND)
_MOST = 12
"""So many of a kind are looked at in one sentence; a pasted page stays cheap."""


def how_it_stands(line: str) -> Iterator[tuple[int, int]]:
    """The places of a sentence's line (one space around every token) that tell how a matter stands or usually goes."""
    for one in _PLAIN if line.startswith(_A_YES) else (*_PLAIN, _BY_HABIT):
        for hit in islice(one.finditer(line), _MOST):
            yield hit.start(), hit.end()
