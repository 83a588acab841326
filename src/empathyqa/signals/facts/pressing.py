"""Words that press for an answer not given yet: "I asked whether it's allowed", "yes or no?", "so days or weeks".

They hang on a question asked before, need no question mark of their own, and ask nothing new. Not meant: "I asked them in
March" (another time, others), "days or weeks?" after a date, and "yes or no?" of another matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.sentences import Sentence, sentences, stemmed
from empathyqa.signals.repeats.said_again import speaks_of_another_time
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_CORRECTS = later(
    r" (?:i|we) did not ask (?:if|whether|about|how|when|what|why|where|which|who) "
    r"| (?:that is|thats|this is) not what (?:i|we) asked (?!for )"
    r"| (?:am|are) not (?:asking|talking) (?:you )?(?:about|for|if|whether|how|when|what|why|where|which|who) "
    r"| (?:but|no|sorry) (?:\S+ )?(?:my|the) question (?:is|was) "
    r"|^ (?:(?:yes|yeah|yep|right|ok|okay|sure|well|sorry|i know|i get that) [.,]? ?){0,3}but (?:what about )?"
    r"(?:this|that) (?:one|time) [.?!]? ?$"
    r"| (?:does|did|do|has|have) not (?:really |actually |quite |even )?answer(?:ed)? (?:me|my|the|that|it|what) "
    r"| you (?:have |are |did )?(?:still )?not answer(?:ed|ing)? "
)
"""It says itself that the reply missed the question, or spoke of another: "yeah but this one", "I'm not asking for next year"."""
_WANTS_IT = later(
    r" (?:i|we) (?:(?:just|only|still|really|do) |said (?:that )?(?:i|we) )*(?:want|need|would like)(?: you| it| this| them)? "
    r"(?:to )?(?!know )"
)
"""After "can you cancel it?", the wish said again: another thing was offered."""
_ALONE = frozenset((("so", "?"), ("so",), ("so", "then", "?")))
"""All of a turn: the reply left out what follows from it."""
_NO_ANSWER = later(
    r"^ (?:(?:but|sorry|well|no) )*(?:\S+ ){1,5}?is (?:not|hardly|no) (?:really |exactly |much of )?(?:a |an )?"
    r"(?:proper |real |straight |clear )?(?:time|date|day|answer|price|figure|yes|no|place|name) [.!]? ?$"
)
"""What was told is refused as an answer: "hopefully is not a time"."""
_ASKED_THIS = later(
    r" (?:(?:i|we) (?:asked|was asking|am asking|just want to know|want to know|need to know)"
    r"|(?:just|only|still|really) (?:need|want|would like) to know) (?:is |was )?"
    r"(?:you )?(?:if|whether|about|how|when|what|why|where|which|who) "
    r"| (?:my|the) (?:question|query) (?:is|was) "
)
"""It says the question once more as a statement; only with a word of it, for "I asked about …" may tell of another."""
_YES_OR_NO = later(r" (?:a )?(?:simple |straight |plain )?yes or (?:a )?no | (?:simple|straight|plain) (?:yes|answer) ")
_A_TIME = (
    r"(?:a |an |the |this |next |in |on |\d+ )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|today|tomorrow|tonight|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|weekend|next|before|after)"
)
_THIS_OR_THAT = later(rf" {_A_TIME} or (?:is it |more like |even )?{_A_TIME}(?: then| time)? [?.!]? ?$")
_ROUGHLY = later(
    r" (?:roughly|approximately|ballpark|(?:a )?rough (?:idea|guess)|(?:any|some|an) (?:kind of |sort of )?(?:idea|estimate))"
    r"(?: though| then| please| at all| of when| when| how long)* [?.!]? ?$"
)
_TO_BE_DONE = ("yes_no",)
_OF_THE_AGENT = frozenset((verb, who) for verb in ("can", "could", "will", "would") for who in ("you", "i", "we"))
_OF_AN_AMOUNT = ("when", "how_much")
_FEW = 10
"""A turn narrows a question in few words; in more it tells something."""
_PRESS = word_set(
    """ask asked asking answer answered answering know question query yes or roughly approximately ballpark rough idea
    estimate time date day price figure place name but asking talking want need like"""
)
"""Without one of these words no sentence presses."""
_ANSWER_WORDS = frozenset(("simpl", "straight", "plain", "answer", "question", "query", "rough"))


@dataclass(frozen=True, slots=True)
class Pressing:
    """A sentence that presses, what kind of question it presses on, and what it is about."""

    sentence: Sentence
    kinds: tuple[str, ...]
    """The kinds of question it may hang on; empty for any."""
    about: frozenset[str]
    of_itself: bool
    """Whether it says that the reply missed the question, so that no word of it need come back."""

    def fits(self, question: Question) -> bool:
        """Whether it may press on this question."""
        if self.kinds is _TO_BE_DONE:
            return question.asks_of in _OF_THE_AGENT and not self.about.isdisjoint(question.about)
        if self.kinds and question.kind not in self.kinds:
            return False
        return self.of_itself or not self.about.isdisjoint(question.about) or (bool(self.kinds) and not self.about)


@by_text
def pressings(spoken: Spoken) -> tuple[Pressing, ...]:
    """The sentences of a customer's turn that press for an answer."""
    if tuple(spoken.words.tokens) in _ALONE:
        return tuple([Pressing(one, (), frozenset(), True) for one in sentences(spoken)])
    if _PRESS.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([found for sentence in sentences(spoken) if (found := _pressing(sentence)) is not None])


def presses(view: TurnView, question: Question) -> Sentence | None:
    """The sentence of a turn that presses on this question; ``None``: none does."""
    return next((one.sentence for one in pressings(view) if one.fits(question)), None)


def says_it_was_missed(view: TurnView) -> bool:
    """Whether a turn says that the reply missed what was asked: "that's not what I asked"."""
    return any(one.of_itself and _CORRECTS.search(one.sentence.line) for one in pressings(view))


def wants_it_still(sentence: Sentence) -> bool:
    """Whether a sentence presses by the wish alone, so that a reply with a word of it may have answered."""
    return _WANTS_IT.search(sentence.line) is not None


def spoken_to(question: Question, between: Iterable[TurnView]) -> bool:
    """Whether a reply between has a word of the question, asks the customer something or is a mere "sorry?": who then says what
    they want goes on from there. An offer put as a question ("what if I froze it for you?") is another thing all the same."""
    replies = [reply for reply in between if reply.side == "agent"]
    return any(not question.about.isdisjoint(stemmed(reply)) or _asks_back(reply) for reply in replies)


def _asks_back(reply: TurnView) -> bool:
    said = [token for token in reply.words.tokens if token.isalnum()]
    asked = [sentence for sentence in sentences(reply) if sentence.asks]
    return len(said) <= _PARDON or any(_OFFERING.isdisjoint(sentence.words) for sentence in asked)


_PARDON = 3
"""Words, at most, of a reply that only asks to have it said again."""
_OFFERING = frozenset(("i", "we"))


def refuses(sentence: Sentence) -> bool:
    """Whether a sentence refuses what was told as an answer, whatever figure stood in it."""
    return _NO_ANSWER.match(sentence.line) is not None


def _pressing(sentence: Sentence) -> Pressing | None:
    if _PRESS.isdisjoint(sentence.tokens):
        return None
    line = sentence.line
    if speaks_of_another_time(line):
        return None
    if _CORRECTS.search(line) or _NO_ANSWER.match(line):
        return Pressing(sentence, (), _matter(sentence), True)
    if _ASKED_THIS.search(line):
        return Pressing(sentence, (), _matter(sentence), False)
    if _WANTS_IT.search(line) and not sentence.asks:
        return Pressing(sentence, _TO_BE_DONE, _matter(sentence), False)
    if _YES_OR_NO.search(line):
        return Pressing(sentence, ("yes_no", "and", "again"), _matter(sentence), False)
    if len(sentence.words) <= _FEW and _THIS_OR_THAT.search(line):
        return Pressing(sentence, ("when",), frozenset(), False)
    if len(sentence.words) <= _FEW and _ROUGHLY.search(line):
        return Pressing(sentence, _OF_AN_AMOUNT, frozenset(), False)
    return None


def _matter(sentence: Sentence) -> frozenset[str]:
    return frozenset(stems(sentence.words)) - _ANSWER_WORDS
