"""What has the form of a question and asks nothing: rhetoric, tags and courtesies."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.asking_words import ASKERS, AUXILIARIES

_RHETORICAL = later(
    r" (?:what (?:kind|sort) of|what is the point|who do you think|who on earth|what on earth|why on earth|how on earth|"
    r"how dare|the hell|the fuck|the heck|how hard|how difficult|how many (?:more )?times|how much longer|"
    r"are you (?:kidding|serious|joking|having a|even|stupid|deaf|for real|taking (?:the|me|this)|sure|hearing|"
    r"listening|reading|not)|do you get paid|why am i not|why did (?:nobody|no one|not you just|you not just)|"
    r"how else would|have you (?:even|ever|actually)|are you out of|am i (?:joking|talking to)|"
    r"do you (?:know (?:how|what)|think|have any idea|understand|realise|even|not)|is (?:it|that) too much|"
    r"is this a joke|you (?:know|see|hear|get me|with me|understand|call)|"
    r"why (?:is|does|do|am|are) (?:it|this|i|you|everything|nobody|no one|nothing|they) (?:always|never|so|even|"
    r"paying|bothering|keep)|"
    r"why (?:bother|should i|would i|would you|would anyone|do i (?:have|need|bother)|can not you)|what more|"
    r"what else do|"
    r"how (?:can|could|is) (?:you|that|this|it|they|anyone) (?:be )?(?:so|even|possible|fair|right|happen|my|"
    r"acceptable|justify|treat|expect|possibly|allow|let|lose|charge|cancel|take|not)|how (?:come|is it)|"
    r"what am i (?:supposed|meant|paying)|how am i (?:supposed|meant)|who (?:does|would) that|"
    r"what do you (?:mean|expect|want me|think)|see what i mean|or what|seriously|really) "
)
_TAG = later(
    r" (?:is|are|was|were|do|does|did|have|has|can|could|would|will|should) (?:it|i|you|he|she|they|we|that) not \? $| "
    r"(?:(?<! what is )right|yeah|yes|no|ok|innit|eh|huh|hey|correct) \? $"
)
_TURNED = later(
    rf"^ (?!(?:{'|'.join(sorted(AUXILIARIES | ASKERS))}) )\S+ (?:\S+ ){{2,}}"
    rf"(?:{'|'.join(sorted(AUXILIARIES))}) (?:it|i|you|he|she|they|we|that) \? $"
)
"""A statement with a tag that turns it: "they pick you for your charm, do they?"."""
_TURNED_AHEAD = later(r" (?:it|that|this|they|he|she|i|we) will (?:\S+ ){2,}will (?:it|that|they|he|she|i|we) \? $")
"""What is still to come is asked in earnest: "it'll stop the texts, will it?"."""
_COURTESY = later(
    r" (?:how are (?:you|things)|how is it going|you (?:there|still there|ok)|"
    r"are you (?:still )?(?:there|ok|well|free|busy|a (?:bot|robot|human|person|real))|anyone there|hello|"
    r"can (?:you|ye|anyone|someone) (?:hear me|help(?: me)?(?: with (?:this|that|something|it))?|assist)(?: (?:please|"
    r"me|at all))?) \? $| (?:can|could|may) i (?:ask|just ask|ask you|speak|say|"
    r"(?:please )?(?:get|have) (?:an )?answers?) "
)
YES_OR_NO = later(r" yes or (?:a )?no (?:please )?\? $")
"""It asks all the more, and is no tag."""
_DO_YOU_KNOW = later(
    r" (?:do|would|might|does anyone|does anybody) (?:you )?(?:happen to )?know "
    r"(?=(?:when|where|if|whether|who|why|which|about|anything|how (?:long|much|many|soon|to|i)|the|any) )"
)


def no_question(line: str) -> bool:
    """Whether it is rhetoric, a tag or a courtesy; "do you know when …?" is none, as "you know?" is."""
    line = YES_OR_NO.sub(" ? ", _DO_YOU_KNOW.sub(" ", line))
    if _RHETORICAL.search(line) or _TAG.search(line) or _COURTESY.search(line):
        return True
    return _TURNED.match(line) is not None and _TURNED_AHEAD.match(line) is None
