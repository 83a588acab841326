"""A "so …" that draws the firm's position out to its absurd end: "so I pay a fee to get my own things back".

Who sums up what was just said as a bad bargain asks nothing: they pay for what was not done, pay because others erred, it is
all their fault, they are the courier now, must wait until it is too late. Told by grammar: "so", the customer, a cost or a
blame, and what it is absurdly for. It is dry where it sounds calm, so it is clear annoyance, and the "brilliant" behind it is
no joy. A real question ("so I pay twice?"), a plan ("so I pay the first one") and relief are none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_I = r"(?:i|we) (?:(?:now|then|still|either|just|also|basically|actually|have to|must|would have to) ){0,3}"
_COST = (
    r"(?:(?:have )?paid|pay|(?:am|are) paying|lose|have lost|will lose|(?:am|are|got|get) (?:being )?(?:charged|fined|billed"
    r"|punished|penalised|penalized|taxed)) "
)
_NO_PLAN = r"(?!(?:first|him|her|them|the (?:one|first|other|normal)|me|twice) )"
_WORDS = r"(?:(?!or |and |if |what |do |either |in )[^ .?!]+ )"
_FOR_WHAT = (
    r"(?:to (?!(?:the|a|my|him|her|you|me|get|keep|go|that|this|your) |be (?!told|ignored|lied|kept|insulted))"
    r"|to get (?:my|our) own "
    r"|because |for (?:nothing|no|not|living|staying|what|something|the \w+ of|being|having|somebody|someone|your|you|them) "
    r"|for (?:a|an|the|my) \w+ (?:that|which|i|we|you) (?:\w+ )?(?:not|never|no|nobody) "
    r"|and (?:you|he|she|they) (?:still|keep|can not|do not|will not|never|get to) )"
)
_WORDED = later(
    rf" so (?:then )?{_I}{_COST}{_NO_PLAN}{_WORDS}{{0,9}}?{_FOR_WHAT}"
    r"| so (?:now )?(?:it|that|this) is (?:all |now )?(?:my|our) (?:fault|problem) "
    r"| so (?:now )?(?:i|we) (?:am|are) (?:now )?(?:the|your|a|an) (?:(?!one )\w+ ){1,3}?now (?=[.!?]|$)"
    r"| (?:so|and) (?:now )?it is (?:i|me|us|we) (?:who|that) (?:(?:is|am|are|has|have|must|gets?|will) )*(?:to )?"
    r"(?:pays?|paying|loses?|suffers?|out of pocket|waits?|waiting) "
    r"| so (?:you|he|she|they|somebody|someone|(?:your|the) \w+) (?!(?:can|could|will|would|know|see) )(?:[^ .?!]+ ){1,12}?and"
    r" (?:now )?(?:i|we) (?:(?:am|are|have to|get to|still|just|must) )*(?:pay|paying|lose|losing|suffer"
    r"|get charged|get punished|do the) "
    r"| so (?:now )?you (?:want|expect|are asking|are expecting) me to (?:\S+ ){1,3}(?:that (?:i|you)|to you"
    r"|my own|for you) "
    r"| so (?:i|we|he|she|they|it|the \w+|my \w+|somebody|someone) (?:has|have) to (?:[^ .?!]+ ){1,9}?(?:before (?:anyone"
    r"|anybody|you|somebody|someone) (?:will|can|would|even|bothers?|helps?|does|looks?)|so (?:i|we) can (?:complain|report)) "
    r"| so (?:you|they) (?:can not|will not) (?:[^ .?!]+ ){1,6}?and (?:you |they )?(?:can not|will not) "
)  # fmt: skip
_WORDED_WORDS = word_set(
    "so and "
    "pay paid paying "
    "wait waiting waits gets pays loses suffers lose lost losing charged fined billed punished penalised penalized "
    "taxed fault problem now who that suffer "
    "do want expect asking expecting before complain report not"
)  # fmt: skip
_CROWNED = later(
    r" so (?!(?:that|this|it) is (?:great|fine|good|all|sorted|fixed|done) )(?:[^.!? ]+ ){0,14}?(?:not (?!have to "
    r"|need to |late |lost"
    r"|broken |gone )|no |nothing |nobody |more (?!than )|lose |pay |late |wait |broke |fined |charged |banned |lying "
    r"|lied |(?:i|we)"
    r" (?:just )?(?:have to|get to|queued|waited|paid) )(?:[^.!? ]+ ){0,14}?[.!] (?:just |how |absolutely "
    r"|that is )?(?:brilliant|marvellous"
    r"|fantastic|wonderful|lovely|superb|amazing|genius|charming|delightful|great|perfect|excellent) (?:(?:system|choice|service"
    r"|weekend|stuff|work|job|start|evening) )?(?=[.]|$)"
)  # fmt: skip
_CROWNED_WORDS = word_set(
    "so "
    "brilliant marvellous fantastic wonderful lovely superb amazing genius charming delightful great perfect excellent"
)
"""A bad bargain summed up, and a bright word as the last of it: "so five more on top of the five. Brilliant."."""
_PLEASED = later(
    r" (?:thank you|thanks|ta|thank god|thank goodness|phew|result|bargain|good deal|great deal|you have been|that is great|haha"
    r"|lol|worth it|happy days) "
)
_TELLS = later(r" (?:years ago|used to|as a child|my (?:landlord|ex|boss)) ")


def bitter_conclusion(view: TurnView) -> tuple[int, int] | None:
    """The characters of such a conclusion; ``None`` where none is drawn, or no answer was given yet to draw one from."""
    found = conclusion_drawn(view)
    return found if found is not None and view.answered() is not None else None


@by_text
def conclusion_drawn(spoken: Spoken) -> tuple[int, int] | None:
    """The characters of the conclusion, whether or not there was an answer to draw it from."""
    words = spoken.words
    if "so" not in words.vocabulary and "and" not in words.vocabulary:
        return None
    hit = None if _WORDED_WORDS.isdisjoint(words.vocabulary) else _WORDED.search(words.line)
    if hit is None and not _CROWNED_WORDS.isdisjoint(words.vocabulary):
        hit = _CROWNED.search(words.line)
    if hit is None or _PLEASED.search(words.line) or _TELLS.search(words.line):
        return None
    if _asks(words.line, hit.end()):
        return None
    return words.chars(hit.start() + 1, hit.end())


def _asks(line: str, end: int) -> bool:
    """Whether the sentence goes on to a question mark that stands alone: "so I pay twice?" wants to know."""
    rest = line[end - 1 :].lstrip(" ")
    stop = next((mark for mark in rest if mark in ".!?"), "")
    return stop == "?" and "? ?" not in rest and "?!" not in rest
