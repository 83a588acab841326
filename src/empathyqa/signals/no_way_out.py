"""The way pointed out leads nowhere: a help text did not help, a site sends back here, the fix left it as it was.

It is a matter of two turns: the agent asks whether it helped, points to a page or to somebody, or has something tried, and the
customer's turn opens with a no, with what that page says ("the form says to phone") or with "still …". Taking it elsewhere
("I'll block it at the bank") ends a contact that was not solved, unless it is said beside thanks. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.said_otherwise import OPENS
from empathyqa.signals.talk import TurnView

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
_SENDS_BACK = later(
    OPENS + rf"(?:(?:that|the|your|my|this) )?({_PLACES}) (?:just |still |only |also )*"
    r"(?:says?|said|wants?|tells?|told|sends?|sent|goes|takes|asks) (?:me |us )?(?:to |it is |you |that )*"
    r"(?:phone|ring|call|contact|try|go|use|visit|speak|email|log|see|come|chat|back|you|with you|error|closed|unavailable"
    r"|arrears \w+|never|\w+ (?:\w+ )?must) "
)
_LINK = later(r" (?:<url>|<link>|https?\S*|\S*/\S+|\S+\.(?:com|co|org|example|uk)\S*) ")
_ONLINE = frozenset(("page", "form", "website", "site", "link", "portal", "app"))
_STILL = later(
    OPENS + r"(?:(?:it|that) (?:is|does|has) )?still "
    r"(?!here|there|on hold|waiting|thinking|looking|interested|you |with |in |at |open|tomorrow|today|okay|ok |good|fine|alive"
    r"|able)"
    r"(?:\S+ ){1,3}$"
)
_FIX = later(
    r" (?:try|press|hold|turn|switch|clean|restart|reset|reboot|unplug|plug|clear|log|push\w*|send\w*|sent|resent|check"
    r"|refresh\w*|fix\w*|engineers|reload|update\w*|lay|wait|stay|should|done|now|do not) "
)
_ELSEWHERE = later(
    r" (?:i (?:will|am gonna|am going to|am|would better)|(?:guess|think|suppose) i will|gonna|off to) (?:just |have to |now )*"
    r"(?:(?:block|stop|dispute) it (?:at|with) (?:the|my) (?:bank|card \w+)"
    r"|(?:call|calling|ring|ringing|phone|phoning) (?:my|the) "
    r"(?:bank|card|card \w+|solicitor|lawyer|ombudsman|papers?|police|insurers?) "
    r"|(?:do|sort|look up|look|find|fix|chase|check) (?:\S+ ){0,4}?myself "
    r"|(?:call|ring|try|phone|come) (?:back |again )(?:\S+ ){0,3}?(?:tomorrow|later|monday|morning|week|guess|another) "
    r"|have to leave it |go (?:to (?:the|my) (?:ombudsman|papers?|press|police)|elsewhere) )"
)
_PLEASED = later(
    r" (?:great|lovely|brilliant|perfect|good news|easy|no problem|helpful|kind|wonderful|fantastic|you have been|thank you so) "
)
_POINTLESS = later(
    OPENS + r"(?:and )?so (?:basically |then |really )?(?:there is|it is) (?:no point|pointless|no use|no way)(?! in)"
)


def no_way_out(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that tell that nothing came of it, and how; ``None`` where no such words are said."""
    agent = view.previous("agent")
    if agent is None:
        return None
    line, tokens = view.line, view.words.tokens
    if (said := _NO.search(line)) and _HELPED.search(agent.line) and not _PLEASED.search(line):
        return view.words.chars(said.start() + 1, said.end()), "says that it did not help"
    said = _SENDS_BACK.search(line)
    if said and (f" {said[1]} " in agent.line or (said[1] in _ONLINE and _LINK.search(agent.line))):
        return view.words.chars(said.start() + 1, said.end()), "was sent back by the way pointed out"
    if (said := _STILL.search(line)) and tokens[-1:] != ("?",) and _FIX.search(agent.line) and not _PLEASED.search(line):
        return view.words.chars(said.start() + 1, said.end()), "says that it is as it was"
    said = _ELSEWHERE.search(line)
    if said and not _PLEASED.search(line) and tokens[-1:] != ("?",):
        return view.words.chars(said.start() + 1, said.end()), "takes it elsewhere"
    if (said := _POINTLESS.search(line)) and tokens[-1:] != ("?",):
        return view.words.chars(said.start() + 1, said.end()), "sees no point in it"
    return None
