"""The questions a customer asks: found by their mark, or by their grammar where the text has no marks; rhetoric "
"left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set
from empathyqa.text.content import stems

_FILLERS = word_set("and so but ok right well oh um uh er also then hi hello yes no sorry please because like yeah hm hmm")
_AUXILIARIES = word_set("do does did is are was were can could will would should shall have has am may might must")
_SUBJECTS = word_set(
    "i you we they he she it this that there the my your our someone anyone anything a any these those everything"
)
_ASKERS = word_set("what when where who which why how whose whom")
_RHETORICAL = re.compile(
    r" (?:what (?:kind|sort) of|what is the point|who do you think|who on earth|what on earth|why on earth|"
    r"how on earth|"
    r"how dare|the hell|the fuck|the heck|how hard|how difficult|how many (?:more )?times|how much longer|"
    r"are you (?:kidding|serious|joking|having a|even|stupid|deaf|for real|taking|sure)|am i (?:joking|talking to)|"
    r"do you (?:know (?:how|what)|think|have any idea|understand|realise|even|not)|is (?:it|that) too much|"
    r"is this a joke|"
    r"you (?:know|see|hear|get me|with me|understand|call)|why (?:is|does|do|am|are) (?:it|this|i|you|everything|"
    r"nobody|no one|"
    r"nothing|they) (?:always|never|so|even|paying|bothering|keep)|why (?:bother|should i|would i|would you|"
    r"would anyone|"
    r"do i (?:have|need|bother)|can not you)|what more|what else do|how (?:can|could|is) (?:you|that|this|it|they|"
    r"anyone) "
    r"(?:be )?(?:so|even|possible|fair|right|happen|my|acceptable|justify|treat|expect|possibly|allow|let|lose|"
    r"charge|cancel|"
    r"take|not)|how (?:come|is it)|what am i (?:supposed|meant|paying)|how am i (?:supposed|meant)|who (?:does|"
    r"would) that|"
    r"what do you (?:mean|expect|want me|think)|see what i mean|or what|seriously|really) "
)
_TAG = re.compile(
    r" (?:is|are|was|were|do|does|did|have|has|can|could|would|will|should) (?:it|i|you|he|she|they|we|that) not \? $| "
    r"(?:right|yeah|yes|no|ok|innit|eh|huh|hey|correct) \? $"
)
_COURTESY = re.compile(
    r" (?:how are (?:you|things)|how is it going|you (?:there|still there|ok)|are you (?:still )?(?:there|ok|well|"
    r"free|busy|a (?:bot|robot|human|person|real))|"
    r"anyone there|hello|can (?:you|ye|anyone|someone) (?:hear me|help(?: me)?(?: with (?:this|that|something|"
    r"it))?|assist)(?: (?:please|me|at all))?) \? $| "
    r"(?:can|could|may) i (?:ask|just ask|ask you|speak|say) "
)
_SHORT = 3
_MOST = 8
"""Nobody is held to more questions than these in one turn; a pasted page stays cheap."""


@dataclass(frozen=True, slots=True)
class Question:
    """A customer's question that calls for an answer."""

    view: TurnView
    sentence: Sentence
    kind: str
    """when, how_much, where, who, why, how, what, or yes_no."""
    about: frozenset[str]
    """The stems of its content words."""


_Asked = tuple[Sentence, str, frozenset[str]]
"""The sentence, the kind, and what it is about."""


def questions(view: TurnView, punctuated: bool) -> list[Question]:
    """The questions of one customer turn that are meant as questions; the first few of very many."""
    asked = _marked(view) if punctuated else _marked_or_not(view)
    return [Question(view, *one) for one in asked]


@by_text
def _marked(spoken: Spoken) -> tuple[_Asked, ...]:
    """The questions of a text that has marks; the same in every talk."""
    return tuple(islice(_asked(spoken, True), _MOST)) if "?" in spoken.words.tokens else ()


@by_text
def _marked_or_not(spoken: Spoken) -> tuple[_Asked, ...]:
    """The questions of a text that may lack marks."""
    return tuple(islice(_asked(spoken, False), _MOST))


def _asked(spoken: Spoken, punctuated: bool) -> Iterator[_Asked]:
    for sentence in sentences(spoken):
        tokens = _from_the_question(sentence.words)
        if not tokens or not (sentence.asks or (not punctuated and _asks_by_grammar(tokens))):
            continue
        line = f" {' '.join(tokens)} ? "
        if len(tokens) < _SHORT or _RHETORICAL.search(line) or _TAG.search(line) or _COURTESY.search(line):
            continue
        about = frozenset(stems(list(tokens)))
        kind = _kind(tokens)
        if kind and (about or kind in ("when", "how_much", "where")):
            yield sentence, kind, about


def _from_the_question(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words from where the question begins: what leads up to it in the same breath is left off."""
    first = 0
    while first < len(tokens) and tokens[first] in _FILLERS:
        first += 1
    return tokens[first:]


def _asks_by_grammar(tokens: tuple[str, ...]) -> bool:
    if len(tokens) < _SHORT + 1:
        return False
    if tokens[0] in _AUXILIARIES and tokens[1] in _SUBJECTS:
        return True
    return tokens[0] in _ASKERS and (
        tokens[1] in _AUXILIARIES or tokens[:2] in (("how", "much"), ("how", "long"), ("what", "time"))
    )


def _kind(tokens: tuple[str, ...]) -> str:
    """What sort of answer a question calls for; empty where it has no question grammar at all."""
    line = f" {' '.join(tokens)} "
    for kind, form in _KINDS:
        if any(_asked_for(match, line) for match in form.finditer(line)):
            return kind
    for i, token in enumerate(tokens[:-1]):
        if token in _AUXILIARIES and tokens[i + 1] in _SUBJECTS:
            return "yes_no"
    return ""


def _asked_for(match: re.Match[str], line: str) -> bool:
    """Whether the form asks, and is no clause: "do I just ring when I am ready?" asks for a yes, not for a time."""
    subject = match.groupdict().get("subject")
    return subject not in _SUBJECTS or line[: match.start()].rpartition(" ")[2] in _LEADS


_LEADS = word_set(
    """know knew tell ask asked asking say said see sure wonder wondering wondered idea confirm check explain understand find
    out clear clue me us about of on for by from to until since"""
)
"""After one of these a question stands in the order of a statement: "can you tell me when it will come?"."""
_AUX = "|".join(sorted(_AUXILIARIES))
_KINDS = tuple(
    (kind, re.compile(f" {form} "))
    for kind, form in (
        (
            "when",
            rf"(?:when|which day|what (?:time|day|date)|how (?:long|soon)) (?:(?P<subject>\S+) )?"
            rf"(?:{_AUX}|to|until|before)",
        ),
        ("how_much", r"(?:how much|how many|what does it cost)"),
        ("how_much", r"what (?:is|are|was|will be|would be) the (?:price|cost|charge|fee|total|balance)"),
        ("where", rf"(?:where|which (?:page|branch|shop|store|address|number|button)) (?:{_AUX}|to)"),
        ("who", rf"(?:who|whose|whom) (?:{_AUX}|told|sent|said)"),
        ("why", rf"why (?:{_AUX}|not)"),
        ("how", rf"how (?:{_AUX}|to)"),
        ("what", rf"(?:what|which) (?:(?P<subject>\S+) )?(?:{_AUX}|to|happens|about|if)"),
    )
)  # fmt: skip
