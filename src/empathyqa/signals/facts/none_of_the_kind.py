"""Whether a reply held nothing of the kind that a question asks for: no day to "when?", no sum to "how much?", no yes or no.

Read broadly on purpose: whatever may be an answer is taken for one, for it decides whether somebody who asks again was
left without. A few words that are no courtesy may answer anything.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.kinds_of_answer import could_answer
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|couple)"
_WHO_ASKS = r"(?:it|that|this|they|those|these|he|she|there|we|i|you|yours?|mine|hers|his)"
_MODAL = r"(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|must|may|might)"
_MAY_TELL = {
    "how_much": later(
        rf"[£$€%\d]| (?:{_NUMBER}|free|nothing|none|no|not|both|unlimited|depends|quid|pounds?|euros?|dollars?|pence) "
    ),
    "where": later(
        r" (?:in|at|on|under|behind|beside|by|near|next|opposite|inside|outside|upstairs|downstairs|from|to|via|through"
        r"|here|there|online|anywhere|nowhere|<\S+|www\S*|same|click|tap) "
    ),
    "who": later(
        r" (?:i|we|me|us|he|she|they|him|her|them|yourself|it is|anyone|anybody|someone|somebody|nobody|no one|[\d<]\S*"
        r"|\w*(?:team|desk|office|department|manager|landlord|seller|shop|store|bank|council|engineer|driver|courier|doctor"
        r"|colleague|adviser|advisor|reception|line|people|company|firm)s?) "
    ),
    "why": later(r" (?:because|since|due|reason|means?|caused?|so that|so|as|owing|thanks to|after) "),
}
"""Kind of question → what may tell it, drawn narrower than where nobody asks again (kinds_of_answer.py): an "all", a "by noon"
or a "you get" that the customer does not take for the number, the place or the person is none. The words of a time are the
same. Of "what?" and "how?" nothing can be said by form."""
_OF_DAYS = later(
    rf" (?:by|on|at|in|from|within|to) (?:(?:the|your|his|her|our|their|a|an|next|last|first|same|that|any) )*"
    rf"(?:{_DAY}|{_SPAN}|noon|midnight|time|moment|advance|touch|full|general|fact|addition|offer|board)(?= )"
)
"""A time, or an idiom, that a word of place leads up to."""
_YES_OR_NO = word_set(
    """yes yeah yep yup no nope not none nothing only unless depends both neither either unfortunately afraid course
    sure certainly definitely absolutely correct indeed exactly possible impossible possibly probably maybe perhaps
    already cannot up without except"""
)
_SAYS_SO = later(rf" (?:{_WHO_ASKS} {_MODAL}|{_MODAL} {_WHO_ASKS})(?: not)? [.!,] | of (?:them|those|these) ")
"""It ends as an answer does ("for twenty pounds they will"), or counts what was asked for ("we have four of them")."""
_EITHER = word_set("yes yeah yep no nope both neither either")
_FEW = 4
_COURTESY = word_set("thanks thank welcome love great lovely hear sorry happy appreciate please glad")
_OF_WHOM = {
    "you": frozenset(("i", "we", "it", "that", "this")),
    "i": frozenset(("you", "i", "we", "it", "that", "this")),
    "we": frozenset(("you", "i", "we", "it", "that", "this")),
}
_OTHERS = frozenset(("it", "that", "this", "they", "those", "these", "he", "she", "there", "yours"))
_BEGINS = later(rf" [.!,;] (?:(?:and|well|so|but|oh|ah|hi|then|ok|actually|sorry) )*({_WHO_ASKS}) {_MODAL} ")


def none_of_the_kind(reply: Spoken, kind: str, subject: str, either: frozenset[str]) -> bool:
    """Whether this reply surely holds nothing of the kind. ``subject`` is of whom a yes or no is wanted; ``either`` are the
    words of a question that names two things ("now or on Friday?"), empty for any other."""
    line = _stated(reply)
    words = line.split()
    if sum(word.isalnum() for word in words) <= _FEW and _COURTESY.isdisjoint(words):
        return not words
    if either:
        return _EITHER.isdisjoint(words) and either.isdisjoint(stems(words))
    if kind == "yes_no":
        of = _OF_WHOM.get(subject, _OTHERS)
        said = not _YES_OR_NO.isdisjoint(words) or _SAYS_SO.search(line) is not None
        return not said and not any(match[1] in of for match in _BEGINS.finditer(f" .{line}"))
    if kind == "when":
        return not could_answer(kind, line)
    told = _MAY_TELL.get(kind)
    return told is None or told.search(_OF_DAYS.sub(" ", line) if kind == "where" else line) is None


@by_text
def _stated(spoken: Spoken) -> str:
    """What a turn says beside its questions, a space around every token."""
    return f" {' '.join([token for one in sentences(spoken) if not one.asks for token in one.tokens])} "
