"""Of what a time is told: of the matter itself, or of something beside it, which settles nothing and answers no "when?".

Beside the matter are the length of a check or a hold, the arrival of a receipt (a reference, a confirmation, an e-mail that
comes at once), and the customer's own deadline said back. They stay times, heard with their kind, for a wait is explained by
one; no promise rests on them. A day on which it will *not* come, and when something happened, are no times at all.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signal import CHECK, DEADLINE, RECEIPT
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

_LEAD = 30
_NEW_CLAUSE = later(r" (?:but|so|then|which|while|because|and (?:i|you|we|he|she|they|it|that|the|your|our|my)) ")
_GOES_ON = later(
    r" (?:but|so|then|which|while|because|(?:and )?(?:i|we) (?:will|am|are|can|have)|and (?:you|he|she|they|it|that|the)) "
)
_MINUTES = later(r" (?:seconds?|secs?|minutes?|mins?|moments?|ticks?|mo|jiffy|hour) ")
_LASTS = later(r" (?:takes?|taking|lasts?|for|be|is|wait|give me) ")
"""How long something lasts, not in how long it comes."""
_LOOKING = later(
    r" (?:tests?|testing|checks?|checking|search|searching|scans?|diagnostics?|restart|reboot|bear with|hold|loads?|system|screen"
    r"|questions|look(?:ing)? (?:at|into|for|up|through|it)|(?:have|take) (?:a|another) (?:\w+ )?look"
    r"|(?:pull|pulling|bring|bringing) (?:\S+ ){0,4}up|get (?:\S+ ){0,3}(?:up|open|opened)) "
)
"""What an agent does before there is anything to say."""
_WORK = later(r"^ to (?:put|log|fill|set|do|open|load|pull|look|check|find|get|book|raise|write|type|run|go through) ")
"""After a length of time, the agent's own work: "it takes two minutes to put through"."""
_EASY = later(
    r" (?:(?:only|just) takes?|takes? (?:only|just)) (?:you )?(?:\w+ ){0,4}(?:seconds?|secs?|minutes?|mins?|moments?) $"
)
"""How easy it is to do, said to win somebody for it: "it takes only a few minutes"; nothing comes by then."""
_COMES = later(
    r" (?:arrives?|reach|reaches|come|comes|through to|shows?|showing|live|land|lands|clear|clears|working|ready|update|updates"
    r"|deliver\w*|(?:on|with|by|to|over|round|out|there|home|door) you|(?:call|ring|phone|text|email|message|get back|come back)"
    r"(?:ing)? (?:to )?you|be (?:back|there|here|done|fixed|on|up|in|sorted|gone)|back on|results?|refund|money|account) "
)
"""Of these a time is the matter's own: something comes by then."""
_MESSAGE = r"(?:emails?|texts?|sms|message|notification|letter)"
_PROOF = later(
    r" (confirmation(?! (?:of|that|whether))|acknowledge?ment|ref|reference"
    r"|(?:case|claim|ticket|complaint|incident|job) (?:number|no|id|ref|reference)|survey) "
)
"""What proves that a matter was taken down, and is not the matter."""
_GETS = later(r" (?:get|have|receive|see|expect|sent|send|sending|texted|emailed|comes?|arrives?|be with you) ")
_AT_ONCE = later(
    rf" (?:you (?:will|should|shall|are going to) (?:just |also |then |now )?(?:get|have|receive|see) (?:an?|the|our|that) "
    rf"(?:\w+ )?{_MESSAGE}|the (?:\w+ )?{_MESSAGE} (?:will |should )?(?:comes?|arrives?|goes|be there|be with you))"
    r" (?:\w+ ){0,3}$"
)
"""A message by itself that comes within minutes tells nothing that was not known when it was promised."""
_NEWS = later(
    r" (?:from (?:us|me|him|her|them|the)|(?:with|saying|telling you|that says|to say)(?! (?:an?|the|your|our)? ?(?:\w+ )?"
    r"(?:ref|reference|confirmation|number|link|acknowledge?ment|case|claim|ticket)\b)) "
)
"""What the message brings: then it may be the matter itself."""
_NEED = r"(?:needs?|needed|wants?|wanted|asked for)"
_THEIRS = later(
    rf" (?:(?:you|she|he) (?:(?:really|do|only|still|also|all) )*{_NEED}(?! to| your) (?:\w+ ){{0,4}}(?:by|for|before)"
    r"|(?:you|she|he) (?:fly|(?:is|are) (?:flying|travelling|moving)) (?:\w+ ){0,3}(?:on|by|before)"
    r"|your (?:wedding|party|birthday|interview|exam|funeral|move) is (?:on)?"
    r"|if (?:we|i) (?:do|have) not (?:receive|received|get|got|hear|heard|have|had) (?:\w+ ){0,5}(?:by|before|until)) $"
)
"""Before a day, it is the customer's own: "you need it by Friday", "if we do not get it by the 5th"."""
_PUT = later(r" (?:put|got|have|written|noted) (?:the |down )?$")
_ON_THE_NOTES = later(r"^ (?:down )?(?:on|in) (?:the|your) notes? ")
"""Around a day, it is said back: "I've put Friday on the notes"."""
_NOT_BY = later(
    r" (?:will|can|could|is|are|would) not (?:(?:going|able|likely|be) to )?(?:be|arrive|come|get|make|reach|promise|guarantee"
    r"|have|happen|fix|do|deliver|send|say|tell you|going) (?:(?!(?:but|so|now|will|instead|i|we|pay|charged|billed"
    r"|invoiced) )\w+ ){0,6}$"
)
_TODAYS = later(
    r" (?:(?:best|most|all|anything|something|nothing|only thing)(?: that)?(?: (?:i|we|you))?"
    r" (?:can|could|to) (?:do|offer|give|say|see)(?: (?:you|for you))?"
    r"|(?:no|anything|any) more|(?:thanks|thank you) for (?:\w+ )?\w+ing(?: us| in)?|as of) $"
)
"""Before "today", it is what there is on this day, or since then: "the best I can do today", "cancelled as of today"."""
_LENGTHS = ("timeframe.within", "timeframe.duration")
"""Not denied by a "not": "it isn't in for another twenty minutes"."""
_BOUND = later(r" (?:until|till|(?:no|any)? ?(?:more|longer|later|less) than|past|over) ")
"""After a "not", a bound that promises something all the same: "not until Friday", "no later than noon"."""
_PLANNED = (
    "booked|rebooked|scheduled|rescheduled|expected|planned|arranged|rearranged|confirmed|reserved|needed|based|required"
    "|promised|allowed|pencilled|penciled|squeezed|slotted|fitted|added|moved|changed|pushed|assigned|allocated"
)
_HAPPENED = later(
    r" (?<! be )(?<! being )(?<! is )(?<! are )(?<! get )(?<! getting )(?<! it )(?<! them )"
    rf"(?:(?!{_PLANNED})\w{{2,}}ed|put on|swept|taken)(?: \w+)?"
    r"(?: at \d\S*(?: [ap]m)?)? (?:at|on) $"
)
"""Before an hour or a day, what was done then: "marked as attempted at", "logged on"."""


def not_then(view: TurnView, hit: Hit) -> str:
    """What the time is where nothing comes by it, denied or over; else nothing."""
    said = _said(view, hit)
    lead = f" {' '.join(view.before(hit, _LEAD))} "
    denied = " not " in lead and hit.group not in _LENGTHS and " if " not in lead and _NOT_BY.search(lead)
    if denied and not _BOUND.search(lead[-_NEAR:] + said[1:]):
        return "a time by which it will not be"
    if _UNSAID.search(lead):
        return "a time that nobody promises"
    if said.startswith(" today ") and _TODAYS.search(lead):
        return "what there is today"
    return "when something happened" if happened(_up_to_the_day(lead, said)) else ""


def happened(lead: str) -> bool:
    """Whether these words before an hour or a day tell what was done then."""
    return lead.endswith((" at ", " on ")) and " will " not in lead and bool(_HAPPENED.search(lead))


def beside(view: TurnView, hit: Hit) -> str | None:
    """The kind of a time that is not the matter's own; ``None`` for one that is."""
    sentence = f" {' '.join(view.before(hit, _LEAD))} "
    lead, said, tail = _from_clause(sentence), _said(view, hit), _to_clause(_rest(view, hit))
    noted = _ON_THE_NOTES.match(tail) and _PUT.search(lead)
    if noted or _THEIRS.search(_up_to_the_day(lead, said)):
        return DEADLINE
    if _MINUTES.search(said) and _is_check(view, hit, sentence, lead, said, tail):
        return CHECK
    return RECEIPT if _is_receipt(view, lead, said, tail) else None


_UNSAID = later(
    r" (?:would (?:\w+ )?(?:like|love|prefer)(?: to be able)?|wish (?:i|we) (?:could|was able|were able)) to "
    r"(?:say|tell you|promise|give you) (?:(?!but |now )\S+ ){0,5}$"
    r"| wish (?:i|we) could (?:say|tell you|promise|give you) (?:(?!but |now )\S+ ){0,5}$"
    r"| (?:(?:could|can|would|will|do|am|are) not (?:really |honestly )?(?:(?:want|like|going|able|prepared) to )?"
    r"(?:say|swear|promise|guarantee|commit)(?: \w+)?|no (?:promise|guarantee)s?) (?:(?!but |now |until |before )\S+ ){0,5}$"
)
"""Before a day, it is one that the agent will not promise: "I'd like to say tomorrow, but it's their list"."""
_NEAR = 24
_LEADS_ON = ("at", "on", "by", "for", "before")


def _said(view: TurnView, hit: Hit) -> str:
    return f" {' '.join(view.words.tokens[hit.first : hit.last])} "


def _rest(view: TurnView, hit: Hit) -> str:
    """What follows the time in its sentence."""
    tokens = view.words.tokens
    last = next((at for at in range(hit.last, len(tokens)) if tokens[at] in ENDS), len(tokens))
    return f" {' '.join(tokens[hit.last : last])} "


def _up_to_the_day(lead: str, said: str) -> str:
    """The words before a time, with the "at" or "by" that its phrase may hold."""
    first = said.split()[0]
    return f"{lead}{first} " if first in _LEADS_ON else lead


def _from_clause(lead: str) -> str:
    ends = [found.end() - 1 for found in _NEW_CLAUSE.finditer(lead)]
    return lead[ends[-1] :] if ends else lead


def _to_clause(tail: str) -> str:
    ends = _GOES_ON.search(tail)
    return tail[: ends.start() + 1] if ends else tail


def _is_check(view: TurnView, hit: Hit, sentence: str, lead: str, said: str, tail: str) -> bool:
    if _WORK.match(tail):
        return True
    if _COMES.search(lead + said.lstrip() + tail.lstrip()):
        return False
    if _EASY.search(lead + said.lstrip()) and not _asked_how_long(view):
        return True
    asked_to_wait = _LOOKING.search(sentence) or _LOOKING.search(tail)
    lasts = _LASTS.search(said) or _LASTS.search(lead[-20:]) or " bear with me" in sentence or " that will " in lead
    return bool(lasts) and bool(asked_to_wait or _LOOKING.search(_sentence_before(view, hit))) and not _asked_how_long(view)


def _sentence_before(view: TurnView, hit: Hit) -> str:
    tokens = view.words.tokens[: hit.first]
    ends = [at for at, token in enumerate(tokens) if token in ENDS][-2:]
    return f" {' '.join(tokens[(ends[-2] if len(ends) > 1 else -1) + 1 : ends[-1]])} " if ends else " "


def _asked_how_long(view: TurnView) -> bool:
    """Whether the customer has just asked how long it takes: then it is what they want to know."""
    return any(" how long " in turn.line for turn in view.run_before)


def _is_receipt(view: TurnView, lead: str, said: str, tail: str) -> bool:
    if _NEWS.search(lead) or _NEWS.search(tail):
        return False
    whole = lead + tail.lstrip()
    proof = _PROOF.search(lead) or _PROOF.search(tail)
    if proof and _GETS.search(whole):
        return not _waits_for(view, proof[1].split()[-1])
    message = _AT_ONCE.search(lead)
    if not message or not _MINUTES.search(said):
        return False
    return not any(_waits_for(view, word) for word in ("email", "text", "sms", "message", "letter") if f" {word} " in lead)


def _waits_for(view: TurnView, noun: str) -> bool:
    """Whether the customer spoke of it: it may be what they are waiting for."""
    return any(noun in turn.words.vocabulary for turn in view.talk.back(view.place, "customer"))
