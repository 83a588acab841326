"""The questions a customer asks: found by their mark, or by their grammar where the text has no marks; rhetoric left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from empathyqa.later import later
from empathyqa.signals.facts.asking_words import ASKERS, AUXILIARIES, LEADS
from empathyqa.signals.facts.asks_as_spoken import asks_as_spoken
from empathyqa.signals.facts.in_full_stops import asks_in_full_stops
from empathyqa.signals.facts.rhetoric import no_question
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.facts.short_questions import BY_ITSELF, short_question
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems
from empathyqa.text.words import Words

_FILLERS = word_set("and so but ok right well oh um uh er also then hi hello yes no sorry please because like yeah hm hmm")
_SUBJECTS = word_set(
    "i you we they he she it this that there the my your our someone anyone anything a any these those everything"
)
_ORDERS = word_set("have do did")
_PEOPLE = word_set("i you we they he she anyone someone")
"""After these three verbs only people ask: "have a good weekend" and "did it, all seems fine" do not."""
_MAY_OPEN = AUXILIARIES | ASKERS
"""Without a mark, a question opens with one of these."""
_MAY_ASK = _MAY_OPEN | {"?"}
_MARKS = (".", "?", "!")
_ENDED = ((), (".",), ("!",))
_SHORT = 3
"""Words that a question needs for its grammar to tell."""
_MOST = 8
"""Nobody is held to more questions than these in one turn; a pasted page stays cheap."""


@dataclass(frozen=True, slots=True)
class Question:
    """A customer's question that calls for an answer."""

    view: TurnView
    sentence: Sentence
    kind: str
    """when, how_much, where, who, why, how, what, or yes_no; *and* for "and the motor?", *again* for "okay, but is there?"."""
    about: frozenset[str]
    """The stems of its content words."""
    marked: bool = True
    """Whether the talk is written with marks, so that a sentence can be told from the next."""

    @property
    def asks_of(self) -> tuple[str, str]:
        """Its verb, and the word of whom or what it asks; empty where it has none."""
        pairs = pairwise(self.sentence.words)
        return next(((verb, after) for verb, after in pairs if verb in AUXILIARIES and after in _SUBJECTS), ("", ""))

    @property
    def subject(self) -> str:
        """Of whom or what it asks: the word after its verb."""
        return self.asks_of[1]


_Asked = tuple[Sentence, str, frozenset[str]]
"""The sentence, the kind, and what it is about."""


def questions(view: TurnView, punctuated: bool, in_marks: bool = True) -> list[Question]:
    """The questions of one customer turn that are meant as questions; the first few of very many. ``in_marks`` is whether this
    customer writes question marks at all: who never does asks with a full stop."""
    asked = _marked_or_not(view) if not punctuated else _marked(view) if in_marks else _in_full_stops(view)
    return [Question(view, *one, punctuated) for one in asked] if asked else []


@by_text
def _marked(spoken: Spoken) -> tuple[_Asked, ...]:
    """The questions of a text that has marks; the same in every talk. A last sentence without its mark may ask too."""
    may_ask = "?" in spoken.words.vocabulary or _may_end_asking(spoken.words)
    return tuple(islice(_asked(spoken, True), _MOST)) if may_ask else ()


@by_text
def _in_full_stops(spoken: Spoken) -> tuple[_Asked, ...]:
    """The questions of a text in which even those end in full stops: "IS THAT MINE TO SPEND."."""
    if _MAY_OPEN.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple(islice(_asked(spoken, False, asks_in_full_stops), _MOST))


@by_text
def _marked_or_not(spoken: Spoken) -> tuple[_Asked, ...]:
    """The questions of a text that may lack marks."""
    return () if _MAY_ASK.isdisjoint(spoken.words.vocabulary) else tuple(islice(_asked(spoken, False), _MOST))


def _asked(spoken: Spoken, punctuated: bool, stands: Callable[[Sentence], bool] | None = None) -> Iterator[_Asked]:
    for sentence in sentences(spoken):
        if not sentence.asks and punctuated and sentence.tokens[-1] in _MARKS:
            continue
        tokens = _from_the_question(sentence.words)
        if stands is not None and sentence.tokens[-1] in (".", "!") and not stands(sentence):
            continue
        if not tokens or not (sentence.asks or _asks_by_grammar(tokens)) or _quoted(spoken.text, sentence):
            continue
        line = f" {' '.join(tokens)} ? "
        short = short_question(sentence, tokens, line) if sentence.asks else ""
        if short:
            yield sentence, short, frozenset() if short in BY_ITSELF else frozenset(stems(list(tokens)))
            continue
        if tokens[0] in ASKERS:  # "when will that be, do you think?" asks; "what do you think?" does not
            line = _DO_YOU_THINK.sub(r"\1 ? ", line)
        if len(tokens) < _SHORT or no_question(line):
            continue
        about = frozenset(stems(list(tokens)))
        kind = _kind(tokens)
        if not (kind and (about or kind in ("when", "how_much", "where", "who") or _ASKS_TO_DO.match(line))):
            kind = asks_as_spoken(tokens, kind) if sentence.asks else ""
        if kind:
            yield sentence, kind, about


def meant_in_earnest(view: TurnView) -> Question | None:
    """The last marked sentence of a turn as a question, though it reads like rhetoric: of one whose asker says that the reply
    missed it."""
    asked = [(one, words) for one in sentences(view) if one.asks and (words := _from_the_question(one.words))]
    if not asked:
        return None
    sentence, words = asked[-1]
    return Question(view, sentence, _kind(words) or "what", frozenset(stems(list(words))))


def _may_end_asking(words: Words) -> bool:
    """Whether a last sentence without its mark opens as a question does."""
    tokens = words.tokens
    if tokens[-1:] in _ENDED:
        return False
    opening = next((token for token in tokens[words.sentences[-1][0] :] if token not in _FILLERS), "")
    return opening in _MAY_OPEN


_DO_YOU_THINK = later(r"((?: \S+){3}) do you (?:think|reckon|suppose) \? $")


_ASKS_TO_DO = later(
    r" (?:can|could|will|would) you (?:\S+ ){2,}\? $"
    r"| is there (?:a|any|no) (?:way|chance|possibility|hope) (?:\S+ ){3,}\? $"
)
"""A request in small words: "can you ask him then?", "is there a way she does not see it"."""


def _from_the_question(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words from where the question begins: what leads up to it in the same breath is left off."""
    first = 0
    while first < len(tokens) and tokens[first] in _FILLERS:
        first += 1
    return tokens[first:]


def _quoted(text: str, sentence: Sentence) -> bool:
    """Whether the question stands in quotation marks: 'she said "have I been bad?"' asks the agent nothing."""
    if _QUOTES.isdisjoint(text):  # nearly every turn, and where its sentences lie need not be worked out
        return False
    return not _QUOTES.isdisjoint(text[max(sentence.start - 1, 0) : sentence.end + 1])


_QUOTES = frozenset('"“”')


def _asks_by_grammar(tokens: tuple[str, ...]) -> bool:
    if len(tokens) < _SHORT + 1:
        return False
    if tokens[0] in AUXILIARIES and tokens[1] in (_PEOPLE if tokens[0] in _ORDERS else _SUBJECTS):
        return tokens[2] not in _FILLERS  # "am I? oh well" without its marks
    return tokens[0] in ASKERS and (
        tokens[1] in AUXILIARIES or tokens[:2] in (("how", "much"), ("how", "long"), ("what", "time"), ("what", "if"))
    )


def _kind(tokens: tuple[str, ...]) -> str:
    """What sort of answer a question calls for; empty where it has no question grammar at all."""
    line = f" {' '.join(tokens)} "
    if "there" in tokens and _ANYBODY.search(line):
        return "who"
    asking = ASKERS.intersection(tokens)
    for kind, form, words in _KINDS if asking else ():
        if not words.isdisjoint(asking) and any(_asked_for(match, line) for match in form.finditer(line)):
            return kind
    for token, after in pairwise(tokens):
        if token in AUXILIARIES and after in _SUBJECTS:
            return "yes_no"
    return ""


def _asked_for(match: re.Match[str], line: str) -> bool:
    """Whether the form asks, and is no clause: "do I just ring when I am ready?" asks for a yes, not for a time."""
    subject = match.groupdict().get("subject")
    return subject not in _SUBJECTS or line[: match.start()].rpartition(" ")[2] in LEADS


_ANYBODY = later(r" is there (?:not )?(?:any|some|no) ?(?:one|body) ")
_AUX = "|".join(sorted(AUXILIARIES))
_KINDS = tuple(
    (kind, later(f" {form} "), ASKERS.intersection(re.findall(r"\w+", form)))
    for kind, form in (
        (
            "when",
            rf"(?:when|which day|what (?:time|day|date)|how (?:long|soon|quick|quickly)) (?:(?P<subject>\S+) )?"
            rf"(?:{_AUX}|'s|to|until|before)",
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
