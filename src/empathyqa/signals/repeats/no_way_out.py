"""The way pointed out leads nowhere: a help text did not help, a site sends back here, the fix left it as it was.

It is a matter of two turns: the agent asks whether it helped, points to a page or to somebody, or has something tried, and the
customer's turn opens with a no, with what that page says ("the form says to phone") or with "still …". Taking it elsewhere
("I'll block it at the bank") ends a contact that was not solved, unless it is said beside thanks. House rule; no study.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.outcomes.said_otherwise import OPENS
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_HELPED = later(
    r" (?:did|was|has|have|is|does) (?:that|this|it|these|those|one of these|any of (?:these|this|that|them)|i|we|you|your \w+"
    r"|the \w+)(?: \w+){0,3}? (?:answer|answered|help|helped|helpful|useful|solve|solved|resolve|resolved|fix|fixed|sorted)"
    r"(?: \S+){0,6} \? "
)
_NO = later(
    r"^ (?:@\S+ )?(?:(?:no|nope|nah|none|neither|not (?:really|at all|yet|quite))(?! (?:end|problem|worries|need))"
    r"|(?:it|that|this) (?:was|did|has|does|is) not |i do not know ) ?"
)
_PLACES = (
    r"(?:page|form|website|site|letter|app|link|portal|line|number|online banking|telephone banking|bank|shop|store|garage"
    r"|pharmacy|sender|retailer|seller|courier|surgery|gp|machine|email|text|chat|phone)"
)
_SENDS_BACK = Wording(
    OPENS + rf"(?:(?:that|the|your|my|this) )?({_PLACES}) (?:just |still |only |also )*"
    r"(?:says?|said|wants?|tells?|told|sends?|sent|goes|takes|asks) (?:me |us )?(?:to |it is |you |that )*"
    r"(?:phone|ring|call|contact|try|go|use|visit|speak|email|log|see|come|chat|back|you|with you|error|closed|unavailable"
    r"|arrears \w+|never|\w+ (?:\w+ )?must) ",
    "page form website site letter app link portal line number banking bank shop store garage pharmacy sender retailer seller "
    "courier surgery gp machine email text chat phone",
)
_LINK = later(r" (?:<url>|<link>|https?\S*|\S*/\S+|\S+\.(?:com|co|org|example|uk)\S*) ")
_ONLINE = frozenset(("page", "form", "website", "site", "link", "portal", "app"))
_STILL = Wording(
    OPENS + r"(?:(?:it|that) (?:is|does|has) )?still "
    r"(?!here|there|on hold|waiting|thinking|looking|interested|you |with |in |at |open|tomorrow|today|okay|ok |good|fine|alive"
    r"|able)"
    r"(?:\S+ ){1,3}$",
    "still",
)
_FIX = later(
    r" (?:try|press|hold|turn|switch|clean|restart|reset|reboot|unplug|plug|clear|log|push\w*|send\w*|sent|resent|check"
    r"|refresh\w*|fix\w*|engineers|reload|update\w*|lay|wait|stay|should|done|now|do not) "
)
_ELSEWHERE = Wording(
    r" (?:i (?:will|am gonna|am going to|am|would better)|(?:guess|think|suppose) i will|gonna|off to) (?:just |have to |now )*"
    r"(?:(?:block|stop|dispute) it (?:at|with) (?:the|my) (?:bank|card \w+)"
    r"|(?:call|calling|ring|ringing|phone|phoning) (?:my|the) "
    r"(?:bank|card|card \w+|solicitor|lawyer|ombudsman|papers?|police|insurers?) "
    r"|(?:do|sort|look up|look|find|fix|chase|check) (?:\S+ ){0,4}?myself "
    r"|(?:call|ring|try|phone|come) (?:back |again )(?:\S+ ){0,3}?(?:tomorrow|later|monday|morning|week|guess|another) "
    r"|have to leave it |go (?:to (?:the|my) (?:ombudsman|papers?|press|police)|elsewhere) )",
    "block stop dispute call calling ring ringing phone phoning myself try come leave go",
    "will gonna am off would",
)
_PLEASED = later(
    r" (?:great|lovely|brilliant|perfect|good news|easy|no problem|helpful|kind|wonderful|fantastic|you have been|thank you so) "
)
_POINTLESS = Wording(
    OPENS + r"(?:and )?so (?:basically |then |really )?(?:there is|it is) (?:no point|pointless|no use|no way)(?! in)",
    "so",
)


_ANY = any_of(_SENDS_BACK, _STILL, _ELSEWHERE, _POINTLESS)


class _Said(NamedTuple):
    """The words of a turn that may tell so, as matches along its line."""

    no: re.Match[str] | None
    sends_back: re.Match[str] | None
    still: re.Match[str] | None
    elsewhere: re.Match[str] | None
    pointless: re.Match[str] | None


def no_way_out(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that tell that nothing came of it, and how; ``None`` where no such words are said."""
    said = _said(view)
    agent = view.previous("agent") if said else None
    if said is None or agent is None:
        return None
    if said.no and _asks_if_it_helped(agent):
        hit, how = said.no, "says that it did not help"
    elif said.sends_back and _pointed_out(said.sends_back[1], agent):
        hit, how = said.sends_back, "was sent back by the way pointed out"
    elif said.still and _FIX.search(agent.line):
        hit, how = said.still, "says that it is as it was"
    elif said.elsewhere:
        hit, how = said.elsewhere, "takes it elsewhere"
    elif said.pointless:
        hit, how = said.pointless, "sees no point in it"
    else:
        return None
    return view.words.chars(hit.start() + 1, hit.end()), how


@by_text
def _said(spoken: Spoken) -> _Said | None:
    """What a turn says of it, whatever was pointed out; ``None`` where no such words are said."""
    words, line = spoken.words, spoken.words.line
    no = _NO.match(line)
    if no is None and _ANY.isdisjoint(words.vocabulary):
        return None
    found = _Said(
        no, _SENDS_BACK.match(words), _STILL.match(words), _ELSEWHERE.search(words), _POINTLESS.match(words)
    )
    if not any(found):
        return None
    asks, pleased = words.tokens[-1:] == ("?",), _PLEASED.search(line) is not None
    stands = found._replace(
        no=None if pleased else found.no,
        still=None if pleased or asks else found.still,
        elsewhere=None if pleased or asks else found.elsewhere,
        pointless=None if asks else found.pointless,
    )
    return stands if any(stands) else None


@by_text
def _asks_if_it_helped(spoken: Spoken) -> bool:
    return _HELPED.search(spoken.line) is not None


def _pointed_out(place: str, agent: TurnView) -> bool:
    """Whether the agent has just named it, or given a link to it."""
    return f" {place} " in agent.line or (place in _ONLINE and _LINK.search(agent.line) is not None)
