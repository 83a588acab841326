"""A reply beside the question: surely nothing in it has the kind of thing that was asked for.

Asked for a sum, a time, a place, a person, or what has happened, and told nothing of that kind; or asked for a yes or no, and
told only how popular the thing is and where to read more. An answer has many shapes ("As long as it folds"), and what is
done answers any question ("Where's my refund?" – "I've just sent it again"): wherever a reply may be one, nothing is said.
Any words may answer why, how and what: of those only the way to a page of help falls short. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.echo import echoed
from empathyqa.signals.facts.kinds_of_answer import (
    DEALS_WITH_IT,
    FIGURES,
    IN_GENERAL,
    LOOK,
    MAY_BE_A_YES,
    PRAISE,
    SPEAKS_OF_IT,
    could_answer,
)
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_LACKS = {
    "money": "the reply names no sum", "count": "the reply says not how many", "when": "the reply names no time",
    "where": "the reply names no place", "who": "the reply names nobody", "past": "the reply tells of nothing that happened",
    "yes_no": "the reply says neither yes nor no", "free": "the reply only says where to read",
}  # fmt: skip
_A_PRICE = later(
    r" (?:cost|costs|charge|charged|charges|price|prices|pay|fee|owe|rent|take|took|taken"
    r"|to (?:\w+ )?(?:cancel|send|post|change|join|renew|hire)) "
    r"| how much (?:is|are|was|will|would) (?:the|a|an|it|that|this) (?!left|in|of)"
)
_A_SUM = later(
    r" what (?:is|are|was|would|will) (?:be )?(?:the |my |your )?(?:\w+ )?"
    r"(?:price|cost|charge|fee|total|balance|excess|fare|postage|deposit|rent|premium) "
)
_HAS_IT_HAPPENED = later(
    r" did (?!\S+ (?:say|mean|tell|find|see|think|mention) )"
    r"(?:you|they|he|she|we|it|anyone|someone|(?:the|my|our|your) \w+) "
    r"| (?:has|have) (?:\S+ ){1,4}(?:been|come|gone|left|put|found|made|sent|paid|taken|seen|read|\w{3,}ed) "
)
_FREE = ("how", "what")


def _kind(question: Question) -> str:
    """The kind of thing asked for, where that is sure; else empty."""
    line = f" {' '.join(question.sentence.words)} "
    if question.kind == "how_much":
        return "money" if _A_PRICE.search(line) or _A_SUM.search(line) else "count"
    if question.kind == "what" and _A_SUM.search(line):
        return "money"
    if question.kind == "yes_no":
        return "past" if _HAS_IT_HAPPENED.search(line) else "yes_no"
    return question.kind if question.kind in FIGURES else "free" if question.kind in _FREE else ""


def beside_it(question: Question, replies: Sequence[TurnView], after: Sequence[TurnView]) -> str:
    """What all of the ``replies`` surely lack that the question asked for ("names no sum"), or empty. ``after`` are the
    customer's turns since; one who asks on or shows that they had their answer settles it for themselves."""
    kind = _kind(question)
    if not kind or not replies or any(view.asks or _TOOK_IT_IN.search(view.line) for view in after):
        return ""
    if any(view.asks or echoed(view) for view in replies):
        return ""
    matter = [one for view in replies for one in sentences(view) if _MANNERS.isdisjoint(one.words)]
    line = _line(matter)
    if len(line.split()) < _A_FULL_SENTENCE or not _IN_FULL.search(line) or DEALS_WITH_IT.search(line):
        return ""
    if kind == "who" and any(_names_somebody(view) for view in replies):
        return ""
    return _LACKS[kind] if _lacks(kind, question, matter, line) else ""


_MANNERS = word_set("thanks thank sorry understand appreciate welcome bye goodbye cheers hope enjoy")
_TOOK_IT_IN = later(
    r" (?:clear|makes? sense|got it|understood|needed|helpful|helps|helped|answers?|answered|perfect|knew|thought|good to know"
    r"|oh so|that is it|i will|we will|see it|found it|works|worked|sorted|done|good news|phew|relief) "
)
"""The customer shows that something was there for them, whatever it was."""
_A_FULL_SENTENCE = 5
_IN_FULL = later(r" (?:is|are|be|can|do|does|may|must|will|have|has|comes?|starts?|begins?|covers?|takes?|makes?|offers?) ")
"""A reply that says something in full: in fewer words, or without a verb, it is most often the answer ("Comes in black")."""


def _line(matter: Sequence[Sentence]) -> str:
    return f" {' . '.join([' '.join(sentence.words) for sentence in matter])} "


def _names_somebody(view: TurnView) -> bool:
    """Whether a capital stands where no sentence begins, or before a comma, or no capitals are written at all."""
    text = view.turn.text
    return text.islower() or bool(_A_NAME.search(text))


_A_NAME = later(r"(?<![.!?:\n])\s[A-Z][a-z]|(?:^|[.!?:\n]\s*)[A-Z]\w+,")


def _lacks(kind: str, question: Question, matter: Sequence[Sentence], line: str) -> bool:
    if kind in FIGURES:
        return not could_answer(kind, line)
    if kind != "free" and MAY_BE_A_YES.search(line):
        return False
    rest = [sentence for sentence in matter if not _says_nothing(sentence, question)]
    left = _line(rest)
    if not rest:
        return True
    return kind == "past" and bool(_OF_ALL.match(left)) and not _HAPPENED.search(left) and not SPEAKS_OF_IT.search(left)


_OF_ALL = later(
    r" (?:all |most |our |the )*(?!this |its |his |yours |hers |ours )\w+s (?:are|can|come|go|take|start|may|must)"
    r"(?! .* (?:it|he|she|they|him|her|them|this|that|your|yours) ) "
)
"""A sentence about all of a kind, and about nobody's own: "Parts come from our supplier"."""
_HAPPENED = later(
    r" (?:was|were|had|has|have|been|came|got|went|left|said|put|found|gave|took|made|saw|told|wrote|paid|met|lost|ran|will"
    r"|(?<! are )(?<! is )(?<! be )(?<! or )(?<! gets )(?<! get )\w{3,}ed) "
)
"""What has happened is told: "the cheque cleared"; not "forms are checked by hand"."""


def _says_nothing(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence only praises, tells of everybody or shows the way to a page, and that not in the question's own
    words, nor where it was asked how good a thing is or where to see it."""
    if len(question.about.intersection(stems(sentence.words))) >= _OWN_WORDS:
        return False
    line, asked = sentence.line, question.sentence.words
    praised = PRAISE.search(line) and _ASKS_HOW_GOOD.isdisjoint(asked)
    if question.kind == "yes_no" and (praised or IN_GENERAL.search(line)):
        return True
    return _ASKS_TO_SEE.isdisjoint(asked) and bool(LOOK.search(line))


_OWN_WORDS = 2
_ASKS_HOW_GOOD = word_set(
    "good nice worth decent quality recommend best better great popular busy reliable famous like enjoy fun lovely well strong"
)
_ASKS_TO_SEE = word_set(
    "see find view check look track follow read have there access online app website site page link email manage show"
)
"""Words of a question to which the way to a page is an answer: "is there a list?", "can I check it online?"."""
