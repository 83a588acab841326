"""What an agent has just called done, and the customer denies: "it wasn't", "nobody came", "I never got it", "still nothing".

It is a matter of two turns: the agent says how it stands ("it's showing as completed"), the customer's turn opens with a flat
no to that. The answer to a question denies nothing ("Is it on?" "No, it isn't"), nor does a no that runs on to something else
("it wasn't that much", "I haven't got a dog"). House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.content import stem

OPENS = (
    r"^ (?:@\S+ |\w+(?:help|helps|care|cares|support|air) |dm |madam |sir )*"
    r"(?:(?:no|nope|nah|but|well|and|yeah|yes|there is|sorry|ok|okay|oh|erm|um|er|actually|except|only|sure|look|not for me) "
    r"(?:yeah )?(?:[.!] )?){0,3}"
)
"""How such a turn may begin: the handle of a thread, a no, a but."""
_DONE = (
    r"(?:done|delivered|completed|complete|resolved|released|fixed|sorted|mended|repaired|visited|attended|closed|sent|resent"
    r"|paid|credited|refunded|cancelled|collected|received|activated|switched|restored|updated|processed|emailed|posted|called"
    r"|rung|rang|made|raised|gone through|on|live|working|in both|out|there|success\w*|normal)"
)
_SAYS_DONE = later(
    rf" (?:is|are|was|were|has|have|been|being|says?|shows?|showing|as|now|'s|will be) (?:\w+ ){{0,3}}?{_DONE} "
    rf"|^ (?:all )?{_DONE} | (?:it|that|which) worked "
)
_STATE = (
    r"(?:on|in|there|here|back|working|done|delivered|complete|completed|fixed|sorted|arrived|come|came|through|happened|received"
    r"|changed|released|resolved|gone|showing|paid|visited|been|collected|cleared|restored|mine to)"
)
_END = (
    r"(?= (?:[.!] |$|(?:here|there|because|cause|cos|and|i am|im|we are|yet|for me|o|oo|sir|madam|though) "
    r"|(?:in|on|at) (?:there|here|this one|all|(?:my|our|this) (?:side|end|account|app|screen|phone|meter|statement|bank)) ))"
)
_DENIES = Wording(
    OPENS + r"(?:"
    r"(?:it|that|they|he|she|this|mine|the \w+|my \w+) (?:still |really |just )?"
    rf"(?:(?:is|was|are|were|has|have|did|does|do|had|will) not(?: (?:even |yet |all )?(?:been |come |gone )?{_STATE})?{_END}"
    rf"|never (?:was|did|has|have|been|came|come|happened|arrived|turned up|showed|rang|called|visited|went|got){_END})"
    r"|(?:nobody|no one|noone|none of (?:you|them)) (?:has |have |'s |ever |even |actually )*(?:been|came|come|visited|rang|rung"
    r"|called|turned up|showed|arrived|phoned|attended) "
    r"|nothing (?:has |have |'s |ever |even |actually )*(?:been \w+|come|came|arrived|changed|happened|gone) "
    r"|(?:i|we) (?:have not|did not|never|have never) (?:even |ever |actually )?"
    rf"(?:got|get|received|receive|had|seen) (?:it|them|anything|any|one|mine|that|nothing)(?: yet)?{_END}"
    r")",
    "not never nobody no noone none nothing",
)
_NEVER_GOT = Wording(
    OPENS + r"(?:(?:i|we|he|she|my \w+) (?:did not|never|have not|have never|had not)(?: (?:even|ever|actually))? "
    r"(?:get|got|gotten|receive|received|had|have|seen|see|saw|been sent|been given)"
    r"|(?:(?:nobody|no one|none of you) (?:ever |has |have )?|(?:you|they) (?:never|have not|did not|have never) (?:ever )?)"
    r"(?:sent|send|gave|give|given|posted|post) (?:me|us)) "
    r"(?:a|an|any|no|your|that|the) (?:\w+ )?(\w+)(?= (?:[.!]|$|from|about|yet|here|off|or|with|to|though|and))",
    "not never nobody no none",
    "post get got gotten receive received had have seen see saw sent send gave give posted given",
)
"""What the agent says was sent, by its name: "there would've been a letter" – "I didn't get any letter"."""
_WAS_SENT = later(
    r" (?:sent|send|sends|texted|emailed|posted|mailed|wrote|written|went|gone|goes out|left|issued|given|notified|have been "
    r"an? \w+"
    r"|(?:was|is) an? \w+) "
)
_THANKS = later(r" (?:thanks|thank|cheers|lovely|great|good|brilliant|worr\w+|lol) ")


def said_otherwise(view: TurnView) -> tuple[int, int] | None:
    """The characters in which the customer denies what the agent has just said was done; ``None`` where they do not."""
    denied, missed = _denies(view), _never_got(view)
    agent = view.previous("agent") if denied or missed else None
    if agent is None or asks_last(agent):
        return None
    if denied is not None and _SAYS_DONE.search(agent.line) is not None:
        return view.words.chars(*denied)
    if missed is not None and _WAS_SENT.search(agent.line) and missed[2] in {stem(word) for word in agent.words.tokens}:
        return view.words.chars(missed[0], missed[1])
    return None


@by_text
def _never_got(spoken: Spoken) -> tuple[int, int, str] | None:
    """Where in its line a turn says that a thing never came, and the thing."""
    words = spoken.words
    hit = _NEVER_GOT.match(words)
    if hit is None or words.tokens[-1:] == ("?",) or _THANKS.search(words.line, hit.end() - 1):
        return None
    return hit.start() + 1, hit.end(), stem(hit[1])


@by_text
def _denies(spoken: Spoken) -> tuple[int, int] | None:
    """Where in its line a turn denies something, whatever was said before."""
    words = spoken.words
    denied = _DENIES.match(words)
    if denied is None or _THANKS.search(words.line, denied.end() - 1) or words.tokens[-1:] == ("?",):
        return None
    return denied.start() + 1, denied.end()


def asks_last(agent: TurnView) -> bool:
    """Whether the turn ends with a question that a no would answer; "anything else?" is none."""
    return bool(questions(agent)) and not agent.has("further_help.anything_else")
