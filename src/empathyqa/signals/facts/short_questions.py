"""Questions too short for grammar: "when, do you think?", "and the motor?", "okay, but is there?"."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.asking_words import ASKERS, AUXILIARIES, LEADS
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.text.content import stems

_SHORT, _FEW = 3, 7
"""Words from which an "and …?" asks whatever they are, and up to which it is but a part of the question before."""
BY_ITSELF = ("when", "how_much")
"""Kinds that the asking word asks by itself."""
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
_LEFT_HANGING = later(rf" (?:{'|'.join(sorted(AUXILIARIES))}) (?:it|there|that|they|you|he|she|we|i)(?: \w+)? \? $")
"""Only the verb of the question that came before: "but is there?"."""
_WHAT_OF = later(r" (?:what|how) about \S+ ")


def short_question(sentence: Sentence, tokens: tuple[str, ...], line: str) -> str:
    """The kind of a question too short for grammar, or empty: "when, do you think?", "and the motor?", "okay, but is there?"."""
    bare = _BARE.match(line)
    if bare is not None:
        return "when" if bare["when"] else "how_much"
    led = sentence.words[: len(sentence.words) - len(tokens)]
    if "but" in led and _LEFT_HANGING.match(line):
        return "again"
    if tokens[0] in LEADS and not ASKERS.isdisjoint(tokens[1:2]):
        return ""  # "and until when do I send it?" asks in full
    if (led[-1:] == ("and",) or _WHAT_OF.match(line)) and len(tokens) <= _FEW and AUXILIARIES.isdisjoint(tokens[:2]):
        return "and" if len(tokens) >= _SHORT or stems(list(tokens)) else ""
    return ""
