"""said_in_vain: what the agent promises was promised before and did not come: "they said that last week", "you said so in June".

Annoyance told without a word for it, after a promise or a state told and not after a question ("that's what the doctor said"
answers one). Readers mark it as frustration, and seldom as more. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.words import Words

_HEAD = (
    r"(?:^ |[.!?] )(?:(?:@\S+|yeah|yes|no|but|and|well|ok|okay|oh|aye|right|so|that is what|sorry|only"
    r"|because|hm+|look|[.!?,]) ){0,4}"
)
_ONE = (
    r"(?:last|other|previous|first|second|third) (?:(?:one|lady|man|woman|bloke|guy|fella|fellow|lad|girl|chap|person|agent"
    r"|colleague|adviser|advisor|three|two|fella|engineer|email|letter|time|people|lot))(?: in \w+)?"
)
_THEY = rf"(?:they|you|ye|yous|(?:the|your|that) {_ONE}|your (?:colleague|mate|lot|man))"
_WHEN = (
    r"(?:last \w+|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this morning|before|already|in (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"|\w+ (?:days|weeks|months) ago|(?:\d+|two|three|four|five) times|twice|at (?:\d\S*|\w+)|the last time|every time"
    r"|as well|too|an all|also|on the \S+) "
)
_SAID = Wording(
    rf"{_HEAD}(?:{_THEY} (?:all |both |also |already )?(?:said|told me|told us|promised(?: me)?|wrote) "
    rf"(?:that|this|the same(?: thing)?) {_WHEN}"
    rf"|that is (?:exactly |just )?what (?:{_THEY} (?:said|told me|told us|promised)(?= (?:{_WHEN}|and (?!now )|[.!,]|$))"
    rf"|the {_ONE} (?:said|told me|told us|promised)(?= ))"
    r"|(?:i have |we have |i )heard (?:that|it|this)(?: one)? (?:before|last \w+|already))",
    "said told promised wrote heard",
)
_PROMISE = later(
    r" (?:will|shall|going to|should|be|chase|raised?|book\w*|sent|resent|within|by|hours?|days?|weeks?|working|looking|being"
    r"|with|contact|call|ring|touch|pass\w*|escalat\w+|priority|guarantee\w*|today|tomorrow|put|recruit\w+|can|it is|soon"
    r"|update) "
)
_TRUSTS = later(
    r" (?:your word|thank|thanks|lovely|great|good|fine|brilliant|right then|fair enough|makes sense"
    r"|clear|helpful) "
)


def said_in_vain(view: TurnView) -> tuple[int, int, str] | None:
    """The characters that tell so, and how; ``None`` where nothing tells so."""
    said = _said(view.words)
    if said is None:
        return None
    before = [one for one in view.run_before if one.side == "agent"]
    if not before or questions(before[-1]) or not any(_PROMISE.search(one.line) for one in before):
        return None
    if next(view.talk.back(before[0].place, "customer"), None) is None:
        return None
    return *said, "was told the same before"


def _said(words: Words) -> tuple[int, int] | None:
    hit = _SAID.search(words)
    return words.chars(hit.start() + 1, hit.end()) if hit and not _TRUSTS.search(words.line) else None
