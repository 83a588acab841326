"""The customer says that their question was left unanswered: "you did not answer on the advance", "questions 2 and 3 remain".

It needs no word of the question: it says itself that the reply missed it. Thanks beside it are manners ("Thank you. You did
not answer about the dog"). Not meant: who did not answer the phone, the door or a survey, what was told to or by others ("he
never told me which pitch"), and an answer that the customer owes. House rule; no study.
"""

from __future__ import annotations

from itertools import islice

from empathyqa.later import later
from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_MORE = r"(?:really |actually |quite |even |ever |yet |still |once |fully |properly )*"
_OPEN_WORD = r"(?:if|whether|when|what|where|who|which|how|why|about|anything|a (?:word|thing) (?:about|on))"
_REPLY = r"(?:that|this|it|which|(?:your|the) (?:reply|email|message|answer|letter))"
_NOT_ANSWERED = Wording(
    rf" (?:you|they|{_REPLY}) (?:have |has |did |does |do |are |is )?(?:still )?(?:not|never) {_MORE}answer(?:ed|ing|s)? "
    r"(?!(?:the |your |my |their )?(?:phones?|calls?|door|bell|telephone|emails?|messages?|texts?|letters?|lines?|survey) )"
    rf"| (?:has|have|was|were|is|are|it|that|questions?) (?:still )?(?:not|never) (?:been )?{_MORE}answered "
    r"| (?:still|remains?|remaining|goes|gone|went|left|is|are|all|yet) unanswered "
    rf"| (?:not|hardly) {_MORE}(?:contain|give|include|have|got|had) (?:me )?(?:the |an |any |a )?(?:\w+ )?answers? to "
    r"| (?:contains|gives|has) (?:no|none of the) answers? ",
    "answer answers answered answering unanswered",
)
_NOT_TOLD = Wording(
    rf" {_REPLY} (?:does|did) not {_MORE}"
    rf"(?:tell|say|explain|cover)(?: (?:me|us|to me))? {_OPEN_WORD} "
    r"| (?:that|this|it|which) (?:tells|told|says|said) (?:me |us )?(?:nothing|very little|not much) (?:about|on) "
    rf"| (?:you|nobody|no one) (?:have |has |did |do )?(?:still )?(?:not|never) {_MORE}"
    rf"(?:said|say|told me|tell me|mentioned|mention) {_OPEN_WORD} "
    rf"| (?:nobody|no one) (?:has )?(?:said|told me|mentioned) (?!anything ){_OPEN_WORD} ",
    "tell tells told say says said explain cover mention mentioned",
)
_SKIPPED = Wording(
    r" you (?:have )?(?:just |only )?(?:skipped|missed|ignored|left out|passed over|overlooked|forgot|forgotten|dodged"
    r"|avoided|sidestepped) (?:out )?(?:(?:my|the|a|that|those|both|two|one) (?:\w+ ){0,2}?)?"
    r"(?:questions?|bit|part|query|queries) ",
    "skipped missed ignored left passed overlooked forgot forgotten dodged avoided sidestepped",
)
_REMAIN = Wording(
    r" (?:questions?|points?|numbers?|nos?|q) (?:(?:\d+|q\d|and|or|to|also|both|one|two|three|four|five|six) )*(?:still )?"
    r"(?:remains?|stands?|outstanding|(?:is|are) (?:still )?(?:open|left|outstanding|unanswered|missing)) ",
    "remain remains stand stands outstanding open left unanswered missing",
)
_NO_WISER = Wording(
    rf"(?:^|[.!?]) (?:(?:so|but|well|then|ok|right|and|yes|no) )*(?:i|we) (?:still |really |honestly )*"
    rf"(?:do|am|are) (?:still )?not {_MORE}(?:know|sure|clear|told) "
    r"(?:(?:if|whether) (?:(?:i|we) (?:can|could|may|must|should|need|have|am|are|will|get)|it is|they will|he will|she will"
    r"|you will)|when|how much|how long) "
    r"| (?:leaves?|left) (?:me|us) (?:none the wiser|no wiser|where i was|not knowing) "
    r"| (?:i|we) (?:am|are) (?:none the|no) wiser ",
    "know sure clear told wiser was knowing",
)
_ALWAYS = (_NOT_ANSWERED, _SKIPPED, _REMAIN)
_TO_A_REPLY = (_NOT_TOLD, _NO_WISER)
_ANY = any_of(*_ALWAYS, *_TO_A_REPLY)
_OTHERS = later(
    r" (?:i|we|he|she|they|nobody|no one|phone|door|bell) (?:did|do|does|have|has) not answer"
    r"| (?:rather|better|to|can|will|could|would) (?:you )?(?:not|never) answer| not (?:have|need|want|like) to answer"
)
"""Who did not answer, and what need not be."""
_SHORT = 45
"""Tokens of a turn that answers a reply; a longer one tells its story."""


@by_text
def may_be_left(spoken: Spoken) -> tuple[int, int, bool] | None:
    """Where in a turn's line it says so, and whether only a reply to a question can be meant; ``None``: it does not."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary) or len(words.tokens) > _SHORT or _OTHERS.search(words.line):
        return None
    for wordings, needs_a_question in ((_ALWAYS, False), (_TO_A_REPLY, True)):
        for wording in wordings:
            if (said := wording.search(words)) is not None:
                return said.start(), said.end(), needs_a_question
    return None


def left_unanswered(view: TurnView) -> tuple[int, int] | None:
    """The characters of a customer's turn that say so of a question they had asked; ``None``: there is none."""
    said = may_be_left(view)
    if said is None or not view.run_before or (said[2] and asked_before(view)) or not _had_asked(view, said[2]):
        return None
    return view.words.chars(said[0] + 1, said[1])


def _had_asked(view: TurnView, just_now: bool) -> bool:
    """Whether the customer asked or wanted to know something shortly before, or in their very last turn."""
    earlier = view.talk.back(view.run_before[0].place, "customer")
    return any(_asks(one) for one in islice(earlier, _JUST_NOW if just_now else _BACK))


_BACK, _JUST_NOW = 3, 1
_WANTS_TO_KNOW = later(r" (?:ask(?:ed|ing)?|wonder(?:ed|ing)?|question|query|know (?:if|whether|when|what|who|how|about)) ")


@by_text
def _asks(spoken: Spoken) -> bool:
    line = spoken.line
    return "?" in spoken.words.vocabulary or bool(_WANTS_TO_KNOW.search(line)) or bool(_OPENS.search(line))


_OPENS = later(
    r"(?:^|[.!]) (?:(?:so|but|and|ok|right|well|oh|yes|no|er|um|hi|hello|please) )*"
    r"(?:is|are|was|do|does|did|can|could|will|would|am|has|have|what|when|where|who|which|why|how|should) "
    r"(?:i|you|we|they|he|she|it|that|this|there|the|my|is|are|do|does|did|can|will|much|long|many|time) "
)
