"""Whether a check reads from the record: "so that's for Mr Grant and yourself, is that right?" says nothing of theirs back.

What the screen holds (for whom, with whom, when, which account) is checked as a number is; the customer hears a form being
filled in. A check of what they told ("so it's the cream that is missing, is that right?") shares their words, and is looked at
by who asks. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later

_LEAD = r"(?:(?:so|and|ok|okay|right|lovely|thanks|thank you|great|perfect|then|now) )*"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_RECORD = later(
    rf" {_LEAD}(?:that|it|this) (?:is|was|would be|will be) (?:(?:booked|down|registered|listed|logged|all) )?"
    rf"(?:(?:for|under|with|on|in the name of|at) )?(?:the )?(?:(?:mr|mrs|ms|miss|dr|doctor|mister|flat|number|account|policy"
    rf"|plot|unit|apartment) |{_DAY} |\d|<name>|yourself )"
)


def reads_the_record(sentence: str) -> bool:
    """Whether a sentence (normal form, spaces around) begins as a reading from the record."""
    return _RECORD.match(sentence) is not None
