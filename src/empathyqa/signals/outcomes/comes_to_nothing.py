"""comes_to_nothing: what the agent had done or tried has brought nothing so far: "nothing", "it's been 40 min now", "I rang,
nobody answers".

A matter of two turns, like no_way_out.py: an agent has said what to do, or that it is done or on its way, and asks nothing;
and the customer's turn is a bare "nothing" or "inbox empty", counts the wait, or tells of a try and of what stood in its way.
The answer to a question ("how long has it been?") tells no outcome, nor does the first telling of a fault. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_OPENS = (
    r"^ (?:(?:@\S+|<dm>|ok|okay|right|hi|hello|well|no|nope|but|and|so|um|uh|er|sorry|yes|yeah|it is|there is|[.!]) ){0,4}"
)
_NOTHING = later(
    rf"{_OPENS}(?:still )?(?:nothing|nowt|zilch|nada|no joy|no luck|no change|no (?:text|email|call|message|code|link|refund)"
    r"|(?:the |my |your )?(?:mailbox|inbox|folder|box|page|list|screen|basket|shelf|porch|locker) (?:is )?(?:still )?"
    r"(?:empty|blank))"
    r"(?: (?:yet|here|there|now|still|came|has come|at all|on it|in it))* (?:[.!] )?$"
)
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)"
_WAITED = later(
    rf"{_OPENS}(?:it|its|it is|that|this)(?: has)?(?: now)? been (?:now )?(?:over |about |nearly |more than |another )?"
    rf"\S+(?: \S+)? {_UNIT}(?: (?:now|already|and (?:still )?(?:nothing|no \w+)|without \w+(?: \w+){{0,3}}))* (?:[.!] |$)"
)
_TRIED = later(
    r" (?:i|we) (?:have )?(?:just |already |also )?(?:tried|called|rang|rung|phoned|emailed|looked|checked|been on|been through"
    r"|asked) (?:(?!who|why|how)\S+ ){0,8}?"
    r"(?:says?|said|error|closes|closed|engaged|nobody|no one|no answer|no reply|it does not|it is not|it will not|they can not"
    r"|they will not|they do not|they have not|(?:i|we) can not (?:tell|find|see|get)|there is (?:no|nothing)"
    r"|cut(?:s)? (?:me |us )?off|hung up|rings? out|times? out) "
)
_MOST = 60
"""Words of a turn that answers; a longer one tells the story."""
_NEEDS = word_set(
    "nothing nowt zilch nada no empty blank been tried called rang rung phoned emailed looked checked asked"
)
_STEP = later(
    r" (?:please|kindly|try|check|contact|call|ring|visit|see|use|click|press|go|look|search|download|restart|refresh|ask"
    r"|claim|you (?:can|could|need|would need|should|may|will|have to)|(?:i|we) (?:have|will|am|are)"
    r"|(?:is|are|has been) (?:on|being|now)|sent|resent|done|added|posted|processing|going|should be|will be|coming"
    r"|<url>|<link>) "
)
"""A way pointed out, or something said to be done or coming."""
_ASKS = later(r" (?:did|have|do|are|is) (?:you|they|it) ")
"""Asked after a "so" that might join: "so did you call them"."""
_PUT_RIGHT = later(r" (?:now it|worked|works|sorted|all (?:fine|good|there)|thank|thanks|cheers|lovely|great|perfect|found it) ")


def comes_to_nothing(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that tell that nothing has come of it, and how; ``None`` where no such words are said."""
    told = _told(view)
    before = view.run_before if told is not None else []
    if told is None or not before or before[-1].side != "agent":
        return None
    if _ASKS.search(before[-1].line) or questions(before[-1]):
        return None
    return told if any(_STEP.search(said.line) for said in before) else None


@by_text
def _told(spoken: Spoken) -> tuple[tuple[int, int], str] | None:
    words, line = spoken.words, spoken.words.line
    if _NEEDS.isdisjoint(words.vocabulary) or len(words.tokens) > _MOST or "?" in words.vocabulary or _PUT_RIGHT.search(line):
        return None
    for form, how in ((_NOTHING, "says that nothing came"), (_WAITED, "counts the wait"), (_TRIED, "tried it in vain")):
        if hit := form.search(line):
            return words.chars(hit.start() + 1, hit.end()), how
    return None
