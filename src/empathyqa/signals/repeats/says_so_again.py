"""Words that say it is said again, outright: "that's what I'm telling you", "did you hear what I said", "I'm asking you why".

They answer a reply that missed the point, so the customer must have spoken before it. Not meant: what one explains for the
first time ("what I'm saying is…"), what is said in praise, and "that's what I've been saying" to an agent who has just agreed.
What was given to a machine and is asked for once more ("I typed that into the bot") counts as well. House rule; no study.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.repeats.said_again import has_agreed
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_OUTRIGHT = Wording(
    r" (?:"
    r"(?:(?:this|that|it|all|thing|problem|issue|one) (?:is )?(?:what )?|what )(?:i|we) (?:am|was|were|have been)"
    r" (?:just |actually |only )?(?:telling|saying|trying to (?:say|tell|ask|explain))(?! (?:is|if|to myself|my) )"
    r"|let me (?:try (?:that )?again(?! (?:in|with|on) )"
    r"|(?:say|put) (?:it|this|that) (?:different\w*|again|another|plain\w*|simpl\w+)"
    r"|rephrase|ask (?:it|you|that|this) again)"
    r"|did (?:you|ye|u) (?:even |not |actually )*(?:hear|read|see) (?:what i|a word i|anything i|any of (?:that|it|what i)"
    r"|my (?:message|email|question|last|first))"
    r"|did not make myself clear|(?:answers?|reply) to my (?:last |first |other |actual )?questions?|answer (?:the|my) question"
    r"|(?:really|actually) (?:rang|called|phoned|wrote|came on|messaged) (?:you )?(?:about|because of)"
    r"|and i am telling you"
    r"|(?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th)) time (?:that )?(?:i|we) (?:am |have |have been )?"
    r"(?:type|typed|typing|spell|spelt|spelled|spelling|explain|explained|explaining|repeat|repeating)"
    r"|(?:yes|yeah|no) (?:[,.] )?(?:i|we) have (?:said|told you|explained) (?:this|that|it)"
    r"|(?:i|we) have (?:said|told you|explained|spelt|spelled|typed) (?:it|this|that) (?:\S+ ){0,4}times"
    r") ",
    "telling saying trying let hear read see clear question questions rang called phoned wrote came messaged"
    " type typed typing spell spelt spelled spelling explain explained explaining repeat repeating said told",
)
_FIRST_TOLD = later(r"(?: so| well|^) what (?:i|we) (?:am|was) \w+ (?:is|was) ")
_ASKING = Wording(
    r" (?:i|we) (?:am|was|were) (?:just |only |still )?asking (?:you )?(?:why|whether|if|when|where|who|how|what) ",
    "asking",
)
_NOT_THAT = later(r" (?:i know|not|no) (?:\S+ ){0,14}$")
_NOT_ASKING = Wording(
    r" (?:i|we) (?:am|was|were) not asking (?:about|for|of|if) (?:the |a |an |your |any )?(\w+) ", "asking", "not"
)
_GIVEN = Wording(
    r" (?:i|we|have) (?:have |already |did |just )*(?:told|gave|given|typed|put|punched|keyed|entered|said|sent|filled) "
    r"(?:it |that |this |them |all (?:of )?that |those )(?:all )?(?:to|in|into|in to|on|with) (?:the |your )"
    r"(?:machine|bot|robot|chatbot|form|order|ticket|recording|keypad|menu|last (?:one|person|agent|lady|man|guy)) "
    r"|^ (?:@\S+ )?(?:it is|they are) (?:all )?(?:there )?(?:on|in) (?:the|my) (?:ticket|order|form|dms?|notes|thread) ",
    "machine bot robot chatbot form order ticket recording keypad menu last dm dms notes thread",
)
_DETAIL = later(
    r" (?:number|reference|ref|name|address|postcode|email|date|which|details?|code|account|order|zip|phone|mobile) "
)
_GIVE_ME = later(r" (?:give|send|dm|provide|tell|share) (?:me|us|your|the) ")


_ANY = any_of(_OUTRIGHT, _ASKING, _NOT_ASKING, _GIVEN)


class _Said(NamedTuple):
    """The words of a turn that may say so, as matches along its line."""

    outright: re.Match[str] | None
    asking: re.Match[str] | None
    not_asking: re.Match[str] | None
    given: re.Match[str] | None


def says_so_again(view: TurnView) -> re.Match[str] | None:
    """The words of the turn's line that say so outright; ``None`` where none do, or nothing was said before."""
    said = may_say_so_again(view)
    agent = view.answered() if said else None
    if said is None or agent is None:
        return None
    if said.outright and not has_agreed(agent):
        return said.outright
    if said.asking:
        return said.asking
    if said.not_asking and f" {said.not_asking[1]}" in agent.line:
        return said.not_asking
    return said.given if said.given and _asks_for_it(view, agent) else None


@by_text
def may_say_so_again(spoken: Spoken) -> _Said | None:
    """What the words of a turn say, whatever was said before; ``None`` where they say nothing of the kind."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary):
        return None
    outright, asking, given = _OUTRIGHT.search(words), _ASKING.search(words), _GIVEN.search(words)
    said = _Said(
        None if outright and _FIRST_TOLD.search(words.line) else outright,
        asking if asking and _NOT_THAT.search(words.line[: asking.start() + 1]) else None,
        _NOT_ASKING.search(words),
        None if words.tokens[-1:] == ("?",) else given,
    )
    return said if any(said) else None


def _asks_for_it(view: TurnView, agent: TurnView) -> bool:
    """Whether the agent has just asked for a detail."""
    if agent.has("verification.asking"):
        return True
    return _DETAIL.search(agent.line) is not None and (asked_before(view) or _GIVE_ME.search(agent.line) is not None)
