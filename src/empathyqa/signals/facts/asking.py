"""The questions a customer asks: found by their mark, or by their grammar where the text has no marks; rhetoric "
"left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from empathyqa.later import later
from empathyqa.signals.facts.asks_as_spoken import asks_as_spoken
from empathyqa.signals.facts.in_full_stops import asks_in_full_stops
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems
from empathyqa.text.words import Words

_FILLERS = word_set("and so but ok right well oh um uh er also then hi hello yes no sorry please because like yeah hm hmm")
_AUXILIARIES = word_set("do does did is are was were can could will would should shall have has am may might must")
_SUBJECTS = word_set(
    "i you we they he she it this that there the my your our someone anyone anything a any these those everything"
)
_ORDERS = word_set("have do did")
_PEOPLE = word_set("i you we they he she anyone someone")
"""After these three verbs only people ask: "have a good weekend" and "did it, all seems fine" do not."""
_ASKERS = word_set("what when where who which why how whose whom")
_MAY_OPEN = _AUXILIARIES | _ASKERS
"""Without a mark, a question opens with one of these."""
_MAY_ASK = _MAY_OPEN | {"?"}
_RHETORICAL = later(
    r" (?:what (?:kind|sort) of|what is the point|who do you think|who on earth|what on earth|why on earth|"
    r"how on earth|"
    r"how dare|the hell|the fuck|the heck|how hard|how difficult|how many (?:more )?times|how much longer|"
    r"are you (?:kidding|serious|joking|having a|even|stupid|deaf|for real|taking (?:the|me|this)|sure|hearing|"
    r"listening|reading|not)|do you get paid|why am i not|"
    r"why did (?:nobody|no one|not you just|you not just)|how else would|"
    r"have you (?:even|ever|actually)|are you out of|am i (?:joking|talking to)|"
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
_TAG = later(
    r" (?:is|are|was|were|do|does|did|have|has|can|could|would|will|should) (?:it|i|you|he|she|they|we|that) not \? $| "
    r"(?:(?<! what is )right|yeah|yes|no|ok|innit|eh|huh|hey|correct) \? $"
)
_TURNED = later(
    rf"^ (?!(?:{'|'.join(sorted(_AUXILIARIES | _ASKERS))}) )\S+ (?:\S+ ){{2,}}"
    rf"(?:{'|'.join(sorted(_AUXILIARIES))}) (?:it|i|you|he|she|they|we|that) \? $"
)
"""A statement with a tag that turns it: "they pick you for your charm, do they?"."""
_TURNED_AHEAD = later(r" (?:it|that|this|they|he|she|i|we) will (?:\S+ ){2,}will (?:it|that|they|he|she|i|we) \? $")
"""What is still to come is asked in earnest: "it'll stop the texts, will it?"."""
_COURTESY = later(
    r" (?:how are (?:you|things)|how is it going|you (?:there|still there|ok)|are you (?:still )?(?:there|ok|well|"
    r"free|busy|a (?:bot|robot|human|person|real))|"
    r"anyone there|hello|can (?:you|ye|anyone|someone) (?:hear me|help(?: me)?(?: with (?:this|that|something|"
    r"it))?|assist)(?: (?:please|me|at all))?) \? $| "
    r"(?:can|could|may) i (?:ask|just ask|ask you|speak|say|(?:please )?(?:get|have) (?:an )?answers?) "
)
_MARKS = (".", "?", "!")
_ENDED = ((), (".",), ("!",))
_SHORT = 3
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
        return next(((verb, after) for verb, after in pairs if verb in _AUXILIARIES and after in _SUBJECTS), ("", ""))

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
        short = _short(sentence, tokens, line) if sentence.asks else ""
        if short:
            yield sentence, short, frozenset() if short in _BY_ITSELF else frozenset(stems(list(tokens)))
            continue
        if tokens[0] in _ASKERS:  # "when will that be, do you think?" asks; "what do you think?" does not
            line = _DO_YOU_THINK.sub(r"\1 ? ", line)
        if len(tokens) < _SHORT or _no_question(line):
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


def _no_question(line: str) -> bool:
    """Whether it is rhetoric, a tag or a courtesy; "do you know when …?" is none, as "you know?" is."""
    line = YES_OR_NO.sub(" ? ", _DO_YOU_KNOW.sub(" ", line))
    if _RHETORICAL.search(line) or _TAG.search(line) or _COURTESY.search(line):
        return True
    return _TURNED.match(line) is not None and _TURNED_AHEAD.match(line) is None


YES_OR_NO = later(r" yes or (?:a )?no (?:please )?\? $")
"""It asks all the more, and is no tag."""
_DO_YOU_KNOW = later(
    r" (?:do|would|might|does anyone|does anybody) (?:you )?(?:happen to )?know "
    r"(?=(?:when|where|if|whether|who|why|which|about|anything|how (?:long|much|many|soon|to|i)|the|any) )"
)
_DO_YOU_THINK = later(r"((?: \S+){3}) do you (?:think|reckon|suppose) \? $")


def asked_before(question: Question, earlier: Sequence[Question]) -> int | None:
    """Which of some earlier questions this one asks again, the latest first: by its verb alone ("okay, but is there?"),
    by a word of it ("and the motor?"), by its asking word ("when, do you think?") or in full."""
    for at in range(len(earlier) - 1, -1, -1):
        if _asks_the_same(question, earlier[at]):
            return at
        if question.kind == "again":
            return None  # it hangs on the one just before
    return None


def _asks_the_same(question: Question, earlier: Question) -> bool:
    if question.kind == "again":
        return earlier.kind == "yes_no"
    if not question.about:
        return question.kind == earlier.kind and question.kind in ("when", "how_much")
    if question.kind == "and":
        return question.about <= earlier.about
    same_form = question.kind == earlier.kind and question.asks_of == earlier.asks_of  # "can I have …?" is not "is that …?"
    return same_form and question.about == earlier.about


def asked_in_fewer_words(question: Question, earlier: Question) -> bool:
    """Whether this one says an earlier question again with part of its words: "can I take it out early?" after "can I take my
    pension out early or not?". In another form ("is the door in stock?" after "could you tell me if …") two words must be
    the same; whether an answer stood between is not looked at here."""
    if question.kind != earlier.kind or not question.about or not question.about <= earlier.about:
        return False
    return question.asks_of == earlier.asks_of or len(question.about) >= _IN_ANOTHER_FORM


def _short(sentence: Sentence, tokens: tuple[str, ...], line: str) -> str:
    """The kind of a question too short for grammar, or empty: "when, do you think?", "and the motor?", "okay, but is there?"."""
    bare = _BARE.match(line)
    if bare is not None:
        return "when" if bare["when"] else "how_much"
    led = sentence.words[: len(sentence.words) - len(tokens)]
    if "but" in led and _LEFT_HANGING.match(line):
        return "again"
    if tokens[0] in _LEADS and not _ASKERS.isdisjoint(tokens[1:2]):
        return ""  # "and until when do I send it?" asks in full
    if (led[-1:] == ("and",) or _WHAT_OF.match(line)) and len(tokens) <= _FEW and _AUXILIARIES.isdisjoint(tokens[:2]):
        return "and" if len(tokens) >= _SHORT or stems(list(tokens)) else ""
    return ""


_IN_ANOTHER_FORM = 2
_FEW = 7
_ASKS_TO_DO = later(
    r" (?:can|could|will|would) you (?:\S+ ){2,}\? $"
    r"| is there (?:a|any|no) (?:way|chance|possibility|hope) (?:\S+ ){3,}\? $"
)
"""A request in small words: "can you ask him then?", "is there a way she does not see it"."""
_BY_ITSELF = ("when", "how_much")
_DAYS_OR_WEEKS = (
    r"(?:(?:is|are) (?:it|that|we talking) )?(?:minutes|hours|days) or (?:days|weeks|months)|this (?:week|month) or next"
)
_HOW_SOON = (
    r"(?:soon (?:as in|like|meaning|is)|soon|as in|meaning) (?:like )?"
    r"(?:today|tomorrow|tonight|(?:(?:this|next) )?(?:week|weekend|month|year|\w+day)|this \w+|(?:hours|days|weeks|months))"
)
"""A "soon" held up for its day: "soon as in this week?"."""
_BARE = later(
    r" (?:if so |any idea |i (?:know|see|understand|get that) (?:that )?(?:so |but |and )?)?"
    rf"(?:(?P<when>{_HOW_SOON}"
    rf"|when(?: exactly)?|how (?:long|soon)|{_DAYS_OR_WEEKS}|(?:which|what) (?:day|time|date))|how (?:much|many))"
    r"(?: (?:though|then|please|roughly|do you think))* \? $"
)
"""The asking word by itself, or what stands for it: "so days or weeks?"."""
_LEFT_HANGING = later(rf" (?:{'|'.join(sorted(_AUXILIARIES))}) (?:it|there|that|they|you|he|she|we|i)(?: \w+)? \? $")
"""Only the verb of the question that came before: "but is there?"."""
_WHAT_OF = later(r" (?:what|how) about \S+ ")


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
    if tokens[0] in _AUXILIARIES and tokens[1] in (_PEOPLE if tokens[0] in _ORDERS else _SUBJECTS):
        return tokens[2] not in _FILLERS  # "am I? oh well" without its marks
    return tokens[0] in _ASKERS and (
        tokens[1] in _AUXILIARIES or tokens[:2] in (("how", "much"), ("how", "long"), ("what", "time"), ("what", "if"))
    )


def _kind(tokens: tuple[str, ...]) -> str:
    """What sort of answer a question calls for; empty where it has no question grammar at all."""
    line = f" {' '.join(tokens)} "
    if "there" in tokens and _ANYBODY.search(line):
        return "who"
    asking = _ASKERS.intersection(tokens)
    for kind, form, words in _KINDS if asking else ():
        if not words.isdisjoint(asking) and any(_asked_for(match, line) for match in form.finditer(line)):
            return kind
    for token, after in pairwise(tokens):
        if token in _AUXILIARIES and after in _SUBJECTS:
            return "yes_no"
    return ""


def _asked_for(match: re.Match[str], line: str) -> bool:
    """Whether the form asks, and is no clause: "do I just ring when I am ready?" asks for a yes, not for a time."""
    subject = match.groupdict().get("subject")
    return subject not in _SUBJECTS or line[: match.start()].rpartition(" ")[2] in _LEADS


_ANYBODY = later(r" is there (?:not )?(?:any|some|no) ?(?:one|body) ")
_LEADS = word_set(
    """know knew tell ask asked asking say said see sure wonder wondering wondered idea confirm check explain understand find
    out clear clue me us about of on for by from to until till since"""
)
"""After one of these a question stands in the order of a statement: "can you tell me when it will come?"."""
_AUX = "|".join(sorted(_AUXILIARIES))
_KINDS = tuple(
    (kind, later(f" {form} "), _ASKERS.intersection(re.findall(r"\w+", form)))
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
