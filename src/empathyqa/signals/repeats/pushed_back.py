"""A question that asks nothing: it turns back what was offered ("and how does that help me?", "refund I will do what with?").

Told by grammar, in many Englishes. Who asks what good it is *to them*, what they are *supposed* to do with it, who is *going
to* pay, whom they should leave behind, wants no answer: the offer does not serve them. That is both not solved and annoyance.
"How does that work?", "who pays for the postage?" and "am I meant to sign both?" want one. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_US = r"(?:me|us|him|her|them|anyone|anybody|(?:my|our) \w+)"
_I = r"(?:i|we|he|she|they|(?:my|our) \w+)"
_SUPPOSED = r"(?:supposed|meant|expected)"
_ENDS = r"(?= (?:[.?!]|$|if|when|now|then|though|tonight|today|tomorrow|because|with|without|while|at|in|she|he|they|i|we))"
_NO_USE = Wording(
    rf" what (?:good|use|earthly use|help|benefit) (?:is|are|was|would|will|does) (?:\S+ ){{1,4}}?(?:do|be)? ?(?:to"
    rf"|for) {_US}{_ENDS}"
    rf"| what (?:good|use) (?:is|are|would|will|does) (?:it|they|(?:a|an|that|this|those|your)(?: (?!for )\w+)?)(?: (?:do"
    rf"|be))?(?: {_US})?{_ENDS}"
    rf"| how (?:is|does|do|would|will) (?:that|this|it|a \w+|any of (?:that|this|it))(?: (?:going to|meant to|supposed to))?"
    rf" (?:help|any help to|any (?:use|good) to) {_US}{_ENDS}"
    r"| how (?:does|is|would|will) (?:that|this|it|any of (?:that|this))(?: (?:going to|meant to"
    r"|supposed to))? help(?= (?:[.?!]|$))"
    r"| what is the point (?:of|in) (?:that|this|it|having|paying|ringing|calling|waiting|coming|going|trying|even|me|you)"
    r"(?= )(?! \w+ for )",
    "good use help benefit point",
    "what how",
)
_DO_WITH = Wording(
    rf" what (?:am|are|is) {_I} (?:actually |then |even )?{_SUPPOSED} to (?:do|use) with (?:that|this|it|them|those|a|an"
    rf"|your|the) "
    rf"| what (?:would|will|do) {_I} (?:do|want|need) with (?:a|an|your) (?:\w+ )?(?:voucher|credit|discount|offer|refund|points"
    r"|gift \w+|apology|coupon|upgrade|sorry) "
    r"| (?!old )\w+ (?:i|we) (?:will|should|am going to) (?:do|use) (?:it )?(?:for )?what (?:with|for|now)?"
    r"| what (?:i|we) (?:will|should|am going to) do with (?:the|your|this|that|a) (?!old|empty|box|previous)\w+ (?:when|if|now) "
    r"| is it (?:a |the |your )?(?:sorry|apology|grammar|promises?|story|excuses?) (?:that )?(?:i|we) (?:will|go|want to"
    r"|am going to) ",
    "do use want need sorry apology grammar promise promises story excuse excuses",
    "what is",
)
_AT_WHOSE_COST = Wording(
    r" who (?:is|am) (?:then )?going to (?:pay|compensate|reimburse|refund)(?: me| us)?(?: back)?(?: for)?"
    r" (?:that|this|it|all (?:this|that)|my|our|the) (?!(?:\S+ ){0,5}?(?:or|is it) )"
    r"| (?:so )?(?:whom?|which (?:one|child|of (?:us|them))) (?:(?:i|we) (?:should|will|am to)|(?:should|do|will|must) (?:i|we)"
    rf"|(?:am|are) (?:i|we) {_SUPPOSED} to) (?:leave (?:behind|out)|abandon|drop|sacrifice) ",
    "pay compensate reimburse refund leave abandon drop sacrifice",
    "who whom which",
)
_HARD = r"(?:sleep|sit|stand|starve|freeze|live|wash|walk|carry|cope|survive|manage|guess|feed|eat|magic|conjure|go without)"
_ENDURE = Wording(
    rf" (?:(?:so|and) )?(?:am|are|is) {_I} (?:just |then )?{_SUPPOSED} to (?:just |then )?{_HARD}(?! (?:it|for|both"
    rf"|with (?:it|this|that)|on it|in it)) "
    rf"| how (?:am|are|is) {_I} {_SUPPOSED} to (?:\S+ ){{1,8}}?(?:without|with no|with only|from a|if (?:i|we) (?:can"
    rf"|have|do|am|are)"
    rf"(?: not| no)) "
    rf"| (?:so|and) (?:i|we) (?:should|must|have to|am to) (?:just |now )?{_HARD} (?:\S+ ){{0,6}}\?",
    "supposed meant expected sleep sit stand starve freeze live wash walk carry cope survive manage guess feed eat magic conjure "
    "go",
)
_KINDS = (
    (_NO_USE, "asks what good it is"), (_DO_WITH, "asks what to do with it"),
    (_AT_WHOSE_COST, "asks who is to bear it"), (_ENDURE, "asks how to bear it"),
)  # fmt: skip
_ANY = any_of(*[wording for wording, _ in _KINDS])
_NOT_MEANT = later(r" (?:said|says|asked|asks|thought|wondering|wonder|know|ask|see|explain|tell me|remember|not sure"
    r"|was like) $")
"""Told of others, or a real question led in by one: "can you explain how that helps me?"."""
_PLEASED = ("gladness.firm", "gladness.praise", "confirmation.firm", "plain_feelings.laughter")


def pushed_back(view: TurnView) -> tuple[int, int, str] | None:
    """The characters of the question, and what it does; ``None`` where none is asked, or nothing was said to turn back."""
    found = _asked(view)
    if found is None or view.has(*_PLEASED) or view.answered() is None:
        return None
    start, end, does = found
    return *view.words.chars(start, end), does


@by_text
def _asked(spoken: Spoken) -> tuple[int, int, str] | None:
    """Where in the line such a question stands."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary):
        return None
    for wording, does in _KINDS:
        for said in wording.finditer(words):
            if not _NOT_MEANT.search(spoken.line[: said.start() + 1]):
                return said.start() + 1, said.end(), does
    return None
