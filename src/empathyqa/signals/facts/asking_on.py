"""Forms in which a short turn of a customer asks on: "insured or not", "so is that a yes", "to who though", "meaning he can't?",
"right but the lights", "that's not a time". Whether one is a push, still_asking.py decides: here is only what it says."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

SHORT = 12
"""Tokens up to which a turn asks on; only one that tells the trouble again may have twice as many."""
LEAD = (
    r"^ (?:(?:yes|yeah|yep|ok|okay|right|well|fine|sorry|so|and|but|no|um|er|oh|hi|hiya|hello|hey|i know|i see|i get that|sure"
    r"|hm|hmm|look) [.,!]? ?)*"
)
_AUX = r"(?:can|could|will|would|is|are|am|do|does|did|has|have|was|were|should)"
_ENDS = r"(?: (?:though|tho|then|exactly|please|at all|either|is it|love|mate))* [.?!]? ?$"
_LEADS_UP = later(LEAD + "(?:meaning |in other words |you mean )?")
_NO_ANSWER = later(
    r" (?:that|it|this|which|thats|its) (?:is|was)? ?(?:not|hardly) (?:(?:really|exactly|actually|even|quite|much of) )?"
    r"(?:a|an|any) (?:straight |clear |proper |real |actual )?"
    rf"(?:yes(?: or (?:a )?no)?|no|answer|time|date|day|figure|number|price|reason|place){_ENDS}"
    rf"| (?:want|need|like|get|have|me|for) (?:just )?a straight answer{_ENDS}"
)
"""It says that the reply gave none; "that's not a time I can make" goes on, and gives another reason."""
_YES_OR_NO = later(
    LEAD + rf"(?:(?:is|was) (?:that|this|it) (?:a|an) (?:yes|no|yes or (?:a )?no)(?: or what)?{_ENDS}"
    r"|(?:that|this) is (?:a|an) (?:yes|no)(?: then)? [?] $)"
)
_UNTOLD = later(
    r" (?:(?:you|that|it|nobody|no one) (?:have |has |did |does |do )?(?:still |really |actually )*(?:not|never) "
    r"(?:really |actually |even )*(?:said|say|told me|tell me|mentioned)|still do not know|(?:still )?no idea|none the wiser) "
    r"(?:about|on|if|whether|what|when|where|who|how|which) "
)
"""It says that it was left open; only with a word of the question, for other things may be unknown."""
_STILL = later(
    r" still (?:do not (?:really |actually )?know|not (?:know|sure|clear|heard)|no idea|none the wiser|waiting to (?:hear|know)) "
    r"(?:what|if|whether|when|where|who|how|which) "
)
"""With "still" it hangs on a question that no reply took up, in whatever words."""
_NOTHING_CAME = later(
    r" but (?:\S+ ){0,6}(?:nothing|nobody|no one|none of it|it) (?:has |have |had |did |is )?(?:still |even )*(?:not |never )?"
    r"(?:come|came|arrived?|happened|changed?|turned up|showed up) [.!]? ?$"
)
_ASKING_WORD = later(
    LEAD
    + r"(?:\S+ ){0,3}?(?:(?:to|from|by|for|with|on|at|until|since) )?(?P<word>who|whom|where|when|how (?:long|soon|much|many)"
    rf"|(?:what|which) (?:day|date|time|name)|any eta|any idea when|roughly when)(?: roughly)?{_ENDS}"
)
_KINDS = {
    "who": "who",
    "whom": "who",
    "what name": "who",
    "which name": "who",
    "where": "where",
    "how much": "how_much",
    "how many": "how_much",
}
_OR_NOT = later(rf" or not{_ENDS}")
_PRESSES = later(rf"^ (?:(?:so|but) (?!not )|sorry |no )|{LEAD}but |[?] $| (?:though|tho) [.]? ?$")
"""With one of these a word of the question asks it again; without, it may be taken up, or told."""
_ANEW = later(rf"{LEAD}(?:which|what|how|who|where|when) ")
_AND = later(LEAD + r"and ")
_BY_ITS_VERB = later(
    r"^ (?:so |ok |right |and )*(?:meaning |in other words |then )?(?:i|we|you|he|she|they|it|that) "
    rf"(?P<guess>{_AUX})(?: not)?(?: (?:got|had|done|been|going to|able to))?(?: (?:it|that|one|them))? [?] $"
    rf"|{LEAD}but (?P<again>{_AUX}) (?:i|we|you|he|she|they|it|that|there) "
)
"""It guesses the answer ("meaning he can't?"), or asks by the verb of the question ("but will she come")."""
_CONTENT = word_set(
    """thanks thank ta cheers great good lovely perfect brilliant brill cool nice excellent glad happy sweet super wonderful
    phew"""
)


@dataclass(frozen=True, slots=True)
class AsksOn:
    """What a turn says that may ask on, and the stems of what it is about."""

    form: str
    """no_answer, yes_or_no, untold, still, nothing_came, or_not, anew, presses; a kind of question, where the asking word stands
    alone; empty: it only holds words."""
    verb: str
    """The verb by which it asks the question again or guesses the answer; empty where it does neither."""
    about: frozenset[str]


@by_text
def asks_on(spoken: Spoken) -> AsksOn | None:
    """The form of a short turn that may ask on; ``None``: it is long, content, or asks nothing."""
    words, line = spoken.words, spoken.line
    here, count = words.vocabulary, len(words.tokens)
    if count > 2 * SHORT:
        return None
    if "still" in here and _STILL.search(line):
        return AsksOn("still", "", frozenset())  # "that's lovely. still don't know what to tell them": the later word holds
    if not _CONTENT.isdisjoint(here):
        return None
    form, verb = _NOTHING, None
    if count <= SHORT:
        form = asking_word(spoken) or _form(here, line)
        verb = None if _MAY_HAVE_A_VERB.isdisjoint(here) else _BY_ITS_VERB.match(line)
    elif "but" in here and _NOTHING_CAME.search(line):
        form = "nothing_came"
    if not form and verb is None:
        return None
    lead = _LEADS_UP.match(line)
    about = frozenset(stems(line[lead.end() if lead else 0 :].split()))
    return AsksOn(form, "" if verb is None else verb["guess"] or verb["again"], about)


def _form(here: frozenset[str], line: str) -> str:
    """The first form that a short turn has, empty where it has none; ``here`` are its words."""
    for form, words, told in _FORMS:
        if not words.isdisjoint(here) and told.search(line):
            return form
    return _NOTHING


_NOTHING = ""
_FORMS = (
    ("no_answer", word_set("not hardly straight"), _NO_ANSWER),
    ("yes_or_no", word_set("yes no"), _YES_OR_NO),
    ("untold", word_set("said say told tell mentioned know idea wiser"), _UNTOLD),
    ("nothing_came", word_set("but"), _NOTHING_CAME),
    ("or_not", word_set("or"), _OR_NOT),
    ("anew", word_set("which what how who where when"), _ANEW),
    ("presses", word_set("so but sorry no ? though tho"), _PRESSES),
    ("presses", word_set("and"), _AND),
)
"""Form, words without any of which no turn has it, and how it is told."""
_MAY_HAVE_A_VERB = word_set("? but")
_MAY_ASK = word_set("who whom where when how what which eta")
"""The same for a guess or the question's verb, and for an asking word."""


@by_text
def asking_word(spoken: Spoken) -> str:
    """The kind that a short turn asks for by its asking word alone ("to who though", "any eta"); empty where it is none."""
    words = spoken.words
    asks = len(words.tokens) <= SHORT and not _MAY_ASK.isdisjoint(words.vocabulary)
    found = _ASKING_WORD.match(words.line) if asks else None
    return "" if found is None else _KINDS.get(found["word"], "when")


_SMALL_FORM = later(
    LEAD + r"(?:(?:what|all) (?:i|we) (?:want|need) to know is |(?:i|we) (?:just )?(?:want|need) to know )?"
    r"(?:(?P<word>how many|how much|how long|when|where|who|why|which|what|how) "
    rf"|(?P<verb>{_AUX}) (?P<who>i|we|you|he|she|they|it|that|this|there|the|my|our) )"
)


@by_text
def asked_in_small(spoken: Spoken) -> tuple[str, tuple[str, str]] | None:
    """The kind, verb and subject of a turn that begins as a question, in words that asking.py leaves alone for want of a mark;
    remembered only, for it charges nobody by itself."""
    found = _SMALL_FORM.match(spoken.line) if len(spoken.words.tokens) <= 2 * SHORT else None
    if found is None:
        return None
    kind = "when" if found["word"] == "how long" else _KINDS.get(found["word"], found["word"]) or "yes_no"
    return kind, (found["verb"] or "", found["who"] or "")
