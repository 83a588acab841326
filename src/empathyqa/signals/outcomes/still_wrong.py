"""still_wrong: a fix that did not hold: "afraid not", "spoke too soon".

Two answers to what an agent has just said. Asked whether it works now, the customer says no, or names the part that does not;
and unasked, they tell that it came and went again. The same words answer other questions ("did you change it?" – "no"), so each
looks at what was asked or done. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.words import Words

_HEAD = (
    r"^ (?:(?:@\S+|<dm>|\w+(?:help|helps|care|cares|support)|hmm+|erm?|um+|uh|ah|aw|well|oh|yeah|ok|okay|sorry|right|so|but|and"
    r"|just|looking|[.!,…]) ){0,4}"
)
_NO = (
    r"(?:(?:i am )?(?:afraid|unfortunately|sadly|sorry) (?:no|not|nope)|(?:no|nope|nah|naw)|not (?:really|yet|quite|at all"
    r"|exactly|that i can see|here|for me|a thing|a sausage)|nothing|nowt|neither|none|i do not think so"
    r"|(?:exactly )?(?:the )?same)"
)
_PARTLY = (
    r"(?:(?:only |just )?(?:one|two|three|some|half|part|a few|\d+)(?: of (?:it|them|the \w+))? (?:\S+ ){0,6}?"
    r"(?:others?|rest|but|not)"
    r"|partly|kind of|kinda|sort of|barely|yes and no)"
)
_FAILS = (
    r"(?:it |that |they |this )?(?:just |only |still |now )*"
    r"(?:spins|spinning|buffers|hangs|freezes|frozen|blank|crashes|crashed)"
)
_ANSWERS = later(rf"{_HEAD}(?:{_NO}|{_PARTLY}|{_FAILS}) ")
_WORKING = (
    r"(?:work\w*|better|come (?:up|through|back|on)|gone (?:through|green|away)|through|show\w*|appear\w*|load\w*|back|landed"
    r"|there|sorted|differen\w+|improve\w*|on|up|do (?:it|the trick)|trick|open\w*|connect\w*|let you in|looking)"
)
_IT = r"(?:it|that|this|they|those|these|things|everything|the (?:\w+ )?\w+|your \w+)"
_ASKED = later(
    rf" (?:(?:is|are) {_IT} (?:\S+ ){{0,3}}?(?:{_WORKING}|ok|okay|right) "
    rf"|(?:does|do|did|has|have|will) {_IT} (?:\S+ ){{0,3}}?(?:{_WORKING}|help\w*|fix\w*|change\w*|sort\w*) "
    r"|(?:can|could|do|are) you (?:\S+ ){0,2}?(?:see|get|log|open|hear|access|use|find|load) (?:it|that|them|in|on|into|the \w+"
    r"|your \w+|anything|this) "
    r"|any (?:better|luck|joy|change|different|difference|improvement|sign) |(?:better|all good|working|sorted) (?:now )?(?=\?))"
    r"[^?]*\? (?:\S+ ){0,3}$"
)
_FIX = later(
    r" (?:(?:i|we) (?:have |did |just )?(?:(?:now|just|already|also|have|all) ){0,2}(?:reset|refreshed|cleared|unlocked|unblocked"
    r"|fixed|pushed|resent|sent|restarted|restored|updated|switched|removed|corrected|changed|re\w+ed|turned|done|sorted|poked"
    r"|rebuilt|enabled|activated|lifted|moved|added)"
    r"|(?:please |kindly |could you |can you |^|[.!,] |now |then |and )(?:try|restart|refresh|reset|reboot|reload|unplug|press"
    r"|clear|reinstall|log (?:out|in|back)|sign (?:out|in|back)|give it|update|delete|turn it|switch it|force)) "
)
_PAST = later(r" (?:have|had|did|are|were) you (?:tried|try|chang\w+|check\w*|had|done|still|been|using|logged) ")
"""A question about what was there or done before."""
_GOOD = later(r" (?:great|lovely|brilliant|perfect|thanks|thank|cheers|works|excellent|all good|worries|problem|need|rush) ")
_AGAIN = Wording(
    r" spoke too soon "
    r"| (?:it|that|they|this|signal|picture|sound|internet|wifi|power|line) (?:came|has come|was|worked|stayed|went|lasted) "
    r"(?:(?:back|on|up|fine|through) ){0,2}(?:for )?(?:about |only |like |maybe )?(?:a|an|one|two|five|ten|\d+) "
    r"(?:bit|minutes?|mins?|seconds?|secs?|hours?|hrs?|day|while|moment) (?:or so )?(?:[.!,] )?(?:and|then|but|before|now) "
    r"(?:\S+ ){0,3}?(?:gone|off|went|dropped|cut|died|stopped|down|back|again)"
    rf"|{_HEAD}(?:(?:it|that|they) (?:is|has|have|are) )?(?:just |now )*(?:dropped|gone|off|down|cut out|crashed|frozen)"
    r"(?: (?:off|out|down|me))? again (?=[.!,]|$|now|already|and )"
    r"| (?:well )?(?:it is |we are |i am )?back (?:to|at) square one(?! with you)",
    "soon came come was worked stayed went lasted dropped gone off down cut crashed frozen square",
)
_STEP = later(
    r" (?:now|should|again|reset|restart\w*|back|sent|resent|fixed|sorted|try|done|working|refresh\w*|up|engineers?|will) "
)
_LONGEST = 40

Place = tuple[int, int]


def still_wrong(view: TurnView) -> tuple[Place, str] | None:
    """The characters that tell that it did not hold, and how; ``None`` where nothing tells so."""
    if (answers := _answers(view)) and _asked_if_it_works(view):
        return answers, "says that it does not work"
    if again := _again(view.words):
        agent = view.previous("agent")
        if agent is not None and _STEP.search(agent.line):
            return again, "tells that it went wrong again"
    return None


@by_text
def _answers(spoken: Spoken) -> Place | None:
    words = spoken.words
    hit = _ANSWERS.match(words.line)  # at the head alone: the rest is asked of the few that answer so
    if hit is None or len(words.tokens) > _LONGEST or words.tokens[-1:] == ("?",) or _GOOD.search(words.line):
        return None
    return words.chars(hit.start() + 1, hit.end())


def _again(words: Words) -> Place | None:
    hit = _AGAIN.search(words)
    return words.chars(hit.start() + 1, hit.end()) if hit and words.tokens[-1:] != ("?",) else None


def _asked_if_it_works(view: TurnView) -> bool:
    """Whether the agent did or had something tried, and asks whether it works now."""
    before = [one for one in view.run_before if one.side == "agent"]
    if not before or not _ASKED.search(before[-1].line) or before[-1].has("further_help.anything_else"):
        return False
    return not _PAST.search(before[-1].line) and any(_FIX.search(one.line) for one in before)
