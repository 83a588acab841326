"""Whether an agent's turn takes a question up: the right kind of answer, the question's own words, or an outcome."""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.no_telling import no_telling
from empathyqa.signals.facts.rhetoric import YES_OR_NO
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

OUTCOMES = frozenset(("resolution", "hard_truth", "next_step", "alternative", "timeframe", "signposting", "hand_off"))
"""Agent signals that deal with what was asked, whatever the words, in the first reply that says anything; later replies
may deal with what came up since."""
_DONE = frozenset(("resolution",))
"""What may answer in any reply: "can you cancel it?", and two turns later "that's gone through for you"."""
GIVES = frozenset(("resolution", "hand_off", "alternative", "signposting"))
"""What stands beside a push away and still answers."""
_OPENING_WORDS = word_set("yes yeah yep no nope not sure ok right fine aye both either neither none all any please true")
"""Yes or no at the head of a sentence; further in, "no" and "all" say nothing."""
_YES_NO = word_set(
    """yes yeah yep nope course certainly definitely correct unfortunately afraid indeed exactly possible possibly probably
    maybe perhaps depends both neither"""
)
_MODAL = r"(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|must|may|might|need|says?|looks?|seems?)"
_BEGINS_AS_AN_ANSWER = later(
    rf" [.!?] (?:(?:and|well|so|but|oh|ah|aw|ha|haha|[<@]\S+|hi|then|ok|right|just|sorry) )*(\w+) {_MODAL} "
)
"""A sentence that begins as an answer does: "it is today", "you can, but …"."""
_ENDS_AS_AN_ANSWER = later(
    rf" (?:it|that|this|they|he|she|we|i|you|there) {_MODAL}(?: not)? [.!?] "
    r"| (?:think|thought|hope|believe|expect|suppose|guess|gather|imagine|afraid) (?:so|not) "
)
"""One that ends as an answer does: "I'm afraid they can't", "I'd have thought so"."""
_THINGS = frozenset(("it", "that", "this"))
_ANSWERED_WITH = {
    "you": _THINGS | {"i", "we"},
    **dict.fromkeys(("i", "we"), _THINGS | {"you", "we", "i"}),
    "there": _THINGS | {"there", "we", "i", "they"},
}
"""Of whom the question asks → of whom an answer speaks: "have you got a name?" is not answered by "they're ever so busy"."""
_ANSWERED_WITH_ANY = _THINGS | {"they", "those", "these", "he", "she", "there", "we", "i"}
_TIME = later(
    r" (?:\d+(?::\d\d)?(?:am|pm|st|nd|rd|th)?|today|yesterday|all day|any day|whenever|first thing|"
    r"lifetime|outside|tomorrow|tonight|now|soon|shortly|\w*(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day|days|weeks?|months?|years?|hours?|"
    r"minutes?|seconds?|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"immediately|\w+(?:teenth|ieth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)|"
    r"straight|instant\w*|anytime|within|after|once|until|when|already|yet|before|morning|afternoon|evening|soonest|depends) "
)
_AMOUNT = later(
    r"[£$€%\d]| (?:free|nothing|no (?:charge|fee|cost)|pounds?|dollars?|quid|pence|percent|both|all|none|one|two|"
    r"three|four|five|six|ten|twenty|fifty|hundred|depends) "
)
_PLACE = later(
    r" (?:in|on|at|under|from|near|next|behind|inside|here|there|every|same|<url>|click|tap|page|menu|online|app|website|"
    r"email|www\S*) "
)
_REASON = word_set("because since due reason means why caused cause happened")
_PEOPLE = word_set("team manager supervisor colleague engineer driver bank department somebody someone")
_PERSON = _PEOPLE | word_set("i me we our they he she you who the your")
_SOME_CONTENT = 3


def takes_up(view: TurnView, question: Question, heard: frozenset[str], first: bool, again: bool = False) -> bool:
    """Whether this agent turn answers the question: ``heard`` are the signals of the turn, ``first`` is whether the agent
    has said nothing to it yet. One that is asked ``again`` wants its own words, a plain answer or a fix: an outcome was
    there already, and did not answer."""
    said, line, tokens = _stated(view)
    if question.kind == "when" and (declines(view, question, heard) or not _tells_when(line, heard, first)):
        return _asks_back(view, question)
    if question.kind == "yes_no" and YES_OR_NO.search(question.sentence.line):
        return _says_which(question, line, tokens, said, heard)
    if not (first or question.about or question.kind != "what"):
        return False  # "what if it isn't back?": what was said later came up by itself
    shared = len(question.about & said)
    if not heard.isdisjoint(OUTCOMES if first and not again else _DONE) and (first or shared or not _asks_advice(question)):
        return True
    if again and question.kind in _A_FIGURE:  # pressed for a time or a sum, a reply must give one, or say on what it hangs
        return plainly_answers(view, question) or bool(_HANGS_ON.search(line))
    if shared and (not again or shared >= min(len(question.about), _SURELY)):
        return True
    if first and _ASKS_LEAVE.search(f" {' '.join(question.sentence.words)} ") and asks_first(view, heard):
        return True  # "can I make a call?", "what's the number?": it is being done
    if not tokens or (not first and (again or "closing" in heard)):  # a goodbye answers in its words or not at all
        return _asks_back(view, question)
    if first and not again and _says_it_shortly(question, line, tokens, heard):
        return True
    return _fits(question, line, tokens, said, first and not again) or _asks_back(view, question)


def _asks_advice(question: Question) -> bool:
    """Whether it asks what the customer is to do ("do I wipe it?", "should we wait?"): what was done later, about something
    else, is no answer to that."""
    return question.kind == "yes_no" and question.asks_of in _ADVISED


_ADVISED = frozenset((verb, who) for verb in ("do", "should", "shall", "must") for who in ("i", "we"))


def _says_which(question: Question, line: str, tokens: frozenset[str], said: frozenset[str], heard: frozenset[str]) -> bool:
    """Whether a turn says which, to who asked "yes or no?": a step that was passed on says neither."""
    told = not heard.isdisjoint(_DECIDES) or len(question.about & said) >= _SURELY
    return told or _says_yes_or_no(question, line, tokens, False)


_DECIDES = frozenset(("resolution", "hard_truth", "alternative"))


def _tells_when(line: str, heard: frozenset[str], first: bool) -> bool:
    """Whether a turn tells a day, an hour, how long or after what, or that it is done, or that nobody can say; a step
    promised for no time, or a time of something beside the matter, leaves a "when?" open."""
    if not heard.isdisjoint(_SAYS_WHEN if first else _DONE):
        return True
    told = _TIME.search(_NO_TIME.sub(" ", line)) or (first and _NOT_AT_ALL.match(line))
    return TIME_BESIDE not in heard and bool(told)


def declines(view: TurnView, question: Question, heard: frozenset[str]) -> bool:
    """Whether a turn declines to say when, where that was asked."""
    return question.kind == "when" and no_telling(view) and heard.isdisjoint(_TIMED)


TIME_BESIDE = "time_beside"
"""Stands in ``heard`` where the only times of a turn are beside the matter."""
_TIMED = frozenset(("timeframe", "resolution"))
"""What answers a "when?" though its words decline to."""
_SAYS_WHEN = frozenset(("timeframe", "resolution", "hard_truth", "alternative", "signposting"))
_NOT_AT_ALL = later(r" (?:well |oh |no )*(?:you (?:will|do) not|it does not (?!say|tell|show)) ")
"""What was asked about will not happen: "how long will I be without it?" – "you won't be, I'm sending one"."""
_NO_TIME = later(
    r" (?:(?:as )?soon(?:est)?(?: as \w+)?|shortly|(?:it|that|this)(?: will| would| all| really| just)* depends?|as and when"
    r"|for now|hope (?:for )?(?:hours|days|weeks)|when(?:ever)? (?:they|we|it|he|she|there|that)|at some point"
    r"|in due course|(?:not|any) (?:too |that |so )?long|time of (?:the )?year|yet|already)(?= )"
)
"""Words about time that name none: "as soon as they've a slot", "it depends"."""


def _says_it_shortly(question: Question, line: str, tokens: frozenset[str], heard: frozenset[str]) -> bool:
    """Whether the first reply is a few plain words and nothing else: "by the window seats", "not the first time"."""
    if question.kind not in _IN_ANY_WORDS or "!" in tokens:
        return False
    return len(line.split()) <= _A_FEW_WORDS and heard <= _BESIDE_THE_MATTER and _POLITE.isdisjoint(tokens)


_IN_ANY_WORDS = ("yes_no", "what", "how", "who", "and")
_A_FEW_WORDS = 9
_BESIDE_THE_MATTER = frozenset(("name_use", "greeting", "introduction"))
_POLITE = word_set("thanks thank lovely perfect great welcome understand appreciate hear sorry busy")
"""Words of a reply that says nothing to the matter."""


def plainly_answers(view: TurnView, question: Question) -> bool:
    """Whether a turn plainly says what was asked, so that nobody presses who asks on: a yes or no to a question that wants
    one, a time, an amount, a reason. Of other questions the words cannot tell, and nothing is taken for an answer."""
    _, line, tokens = _stated(view)
    match question.kind:
        case "when":
            return bool(_A_TIME.search(line))
        case "how_much":
            return bool(_AN_AMOUNT.search(line))
        case "why":
            return not _REASON.isdisjoint(tokens)
        case "yes_no" | "and":
            starts = {word for sentence in re.split(r" [.!?] ", line) for word in sentence.split()[:1]}
            return not _PLAINLY.isdisjoint(starts) or bool(_ENDS_AS_AN_ANSWER.search(line))
    return False


_A_FIGURE = ("when", "how_much")
_HANGS_ON = later(r" (?:once|after|until|before|within|immediately|instantly|straight|when|depends|already|yet) ")
_PLAINLY = word_set("yes yeah yep yup no nope unfortunately course certainly absolutely definitely sure neither both")
_A_TIME = later(
    r" (?:\d+(?::\d\d)?(?:am|pm|st|nd|rd|th)?|today|tomorrow|tonight|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|next|this|\w+teen) (?:working )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|week|month|morning|afternoon|evening)) "
)
"""A time that is one: not "soon", nor "when they can"."""
_AN_AMOUNT = later(r"[£$€%\d]| (?:free|nothing|pounds?|dollars?|quid|pence|hundred|thousand) ")
_SURELY = 2
_ASKS_LEAVE = later(r" (?:can|could|may) (?:i|we|you) ")


def _fits(question: Question, line: str, tokens: frozenset[str], said: frozenset[str], first: bool) -> bool:
    """Whether what is stated is the kind of answer that the question calls for."""
    match question.kind:
        case "when":
            return bool(_TIME.search(line))
        case "how_much":
            return bool(_AMOUNT.search(line))
        case "where":
            return bool(_PLACE.search(line))
        case "yes_no":
            return _says_yes_or_no(question, line, tokens, first)
        case "who":
            return not (_PERSON if first else _PEOPLE).isdisjoint(tokens) or (first and len(said) >= _SURELY)
        case "why":
            return not _REASON.isdisjoint(tokens)
        case "and":
            return len(said) >= _SOME_CONTENT or _says_yes_or_no(question, line, tokens, first)
        case _:
            return len(said) >= _SOME_CONTENT or (first and bool(_SPEAKS_OF_IT.search(f" .{line}")))


_SPEAKS_OF_IT = later(r" [.!?] (?:[@<]\S+ )*(?:it|that|this|they|there|you) \w+ ")


def _says_yes_or_no(question: Question, line: str, tokens: frozenset[str], first: bool) -> bool:
    """Whether what is stated is a yes, a no, or ends as an answer to one does; first thing, whether it begins like one."""
    if first and not _TELLING.isdisjoint(question.sentence.words):
        return True
    if first and question.kind == "yes_no" and not question.about and len(tokens) > _SHORT_REPLY:
        return True  # "can you do something about it?": any reply with something in it speaks to that
    starts = {word for sentence in re.split(r" [.!?] ", line) for word in sentence.split()[:2]}
    if not _OPENING_WORDS.isdisjoint(starts) or _ENDS_AS_AN_ANSWER.search(line):
        return True
    if not first:
        return False
    if not _YES_NO.isdisjoint(tokens) or (not question.marked and _SOMEWHERE.search(line)):
        return True
    of = _ANSWERED_WITH.get(question.subject, _ANSWERED_WITH_ANY)
    return any(match[1] in of for match in _BEGINS_AS_AN_ANSWER.finditer(f" .{line}"))


_TELLING = word_set("say read spell repeat tell explain describe")
"""What is asked for is said: whatever is said next says it."""
_SHORT_REPLY = 8
_SOMEWHERE = later(rf" (?:it|that|this|they|he|she|we|i|you|there) {_MODAL} | no | [\d£$€]")
"""Where no marks are written, a sentence may begin anywhere."""


@by_text
def _stated(spoken: Spoken) -> tuple[frozenset[str], str, frozenset[str]]:
    """What a turn says beside its questions: the stems of its content words, its line and its tokens."""
    statements = [s for s in sentences(spoken) if not s.asks]
    line = f" {' '.join([token for s in statements for token in s.tokens])} "
    return frozenset([word for s in statements for word in stems(s.words)]), line, frozenset(line.split())


def _asks_back(view: TurnView, question: Question) -> bool:
    """Whether the agent asks about the question's own matter: that takes it up."""
    return any(s.asks and not question.about.isdisjoint(stems(s.words)) for s in sentences(view))


def answers_though_pushed(view: TurnView, question: Question) -> bool:
    """Whether a push away answers all the same: "that would be the claims team" where *who?* was asked, "you'd have to ask in
    writing" where a yes or no was; not "I can't say"."""
    if question.kind == "who":
        return bool(_IT_IS_THEM.search(view.line))
    if question.kind != "yes_no" or _NO_ANSWER.search(view.line):
        return False
    of = _ANSWERED_WITH.get(question.subject, _ANSWERED_WITH_ANY)
    of = of if question.subject in ("you", "i", "we") else of - {"i"}  # "is there a form?" – "I'd check the app"
    return any(match[1] in of for match in _BEGINS_AS_AN_ANSWER.finditer(f" .{view.line}"))


_IT_IS_THEM = later(r" (?:it|that) (?:is|(?:would|will|might) be) (?!not )")
_NO_ANSWER = later(
    r" (?:not|unable to) (?:say|tell|comment|advise|discuss|know|help|really|something|my|our|for (?:me|us))\b"
    r"| (?:another|different|other) (?:team|department)\b| that is all "
)


def asks_first(view: TurnView, heard: frozenset[str]) -> bool:
    """Whether a turn asks something about the matter: the answer is still to come."""
    return "discovery_question" in heard or any(s.asks for s in sentences(view) if _GOODBYE.isdisjoint(s.words))


_GOODBYE = word_set("else anything")
