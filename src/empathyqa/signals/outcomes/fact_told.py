"""fact_told: the answer to a plain question of fact, asked just before: what it costs, when it opens, where it is.

"What's the rating?" – "It has a rating of four." "Can I have the number of the town hall?" – "It's …" The answer must be of
the kind that was asked for, in a sentence that asks nothing and takes nothing back. Where the customer's own thing is
("where is my parcel?") is no plain question: it is what went wrong. Asked whether, told yes with the thing itself, is one as
well ("does it come with a lead?" – "yes it does"). House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.rule import Heard
from empathyqa.signals.steps.measured_in_time import WEATHER
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_NUMBER = (
    r"(?:\d\S*|<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|quarter"
    r"|midnight|noon|midday)"
)
_SAID = (
    r"rating|score|balance|postcode|zip code|address|email|email address|website|weather|temperature|forecast|station|platform"
    r"|gate|(?:phone |telephone |contact )?number|code|due date|opening hours|opening times|size|weight|height|entrance fee"
)
"""What may be asked for by its name, and is told by it."""
_NAMED = later(
    rf" (?:(?:what|which) (?:is|are|about)|tell me|give me|give us|have|find out|check|get me|know|want|need|which|look up|search"
    rf" for)(?: the| their| its| your| my| his| her| me| a)*(?: (?!name |own )\S+){{0,2}}? ({_SAID})(?= )"
)
_MONEY = later(
    r" (?:how much (?:is|are|does|do|would|will|for)|what (?:does|do|would|will) \S+(?: \S+)? cost|(?:price|fare|charge|fee) )"
)
_TELLS_MONEY = later(
    rf" (?:(?:is|are|costs?|comes to|would be|will be|at|for|of|only|just)(?: about| around| only| just)* (?:[£$€] ?)?{_NUMBER}"
    rf"(?: {_NUMBER})*(?: (?:pounds?|quid|pence|p|dollars?|euros?|credits?|gbp))"
    r"|[£$€] ?\d[\d.,]*|free of charge|no (?:extra )?(?:charge|fee|cost)|(?:is|are) free) "
)
_TIME = later(
    r" (?:what time (?:is it|do|does|is|are)|what is the time|when (?:do|does|is|are) (?:the|it|they|that|you)(?! (?:going"
    r"|send|com))"
    r"|which day|what day) "
)
_TELLS_TIME = later(
    rf" (?:it is|opens?|closes?|shuts?|leaves?|departs?|arrives?|starts?|ends?|begins?|runs?|open|is) (?:\w+ )?(?:(?:at"
    rf"|from|until"
    rf"|till|on|between|about|just) )*(?:{_NUMBER}|(?:mon|tues|wednes|thurs|fri|satur|sun)day) "
)
_PLACE = later(
    r" (?:where (?:is|are) (?!my|our)|where (?:can|do) i find|(?:what|which) (?:platform|gate|room|floor|terminal) ) ?"
)
_TELLS_PLACE = later(
    r" (?:(?:is|are) (?:located |situated |just )?(?:at|in|on|next to|opposite|near|behind|beside)|(?:address|platform|gate|room"
    r"|floor|terminal) (?:is )?\S+) "
)
_WHETHER = later(
    r"(?:^|[.!?]) (?:(?:and|so|ok|okay|also|but|oh|thanks|hello|hi) )*(?:is|are|does|do) (?:it|there|they|the|dogs|kids"
    r"|children|pets)(?! (?:anything|something|my|our|going|still)) "
)
_YES = later(
    r"^ (?:(?:uh|um|er|oh|well) )*(?:yes|yeah|yep|yup|certainly|absolutely) (?:, )?(?:sir |madam )?(?!(?:it|that) (?:is"
    r"|was) your )"
    r"(?:it|they|there|the|to|all|dogs|kids|children|pets)(?: \S+)* $"
)
_SKY = later(r" (?:weather|forecast|temperature|sunny|rain) ")
_THEIRS = later(r" (?:my|our) (?!(?:\w+ )?(?:balance|limit|allowance|due|bill due|tariff|account number|code))| why | still ")
_NONE = later(
    r" (?:not|no(?! (?:extra |additional )?(?:charge|fee|cost))|none|never|unable|unfortunately|without|if|when|once"
    r"|whether|sorry"
    r"|afraid|was|were|way|hope|think|let me|your (?:fault|name)) "
)
ASKS = later(
    r" (?:(?:do|did|can|could|would|will|shall|are|have) (?:you|i|we) |(?:what|which) (?:\S+ ){0,3}?(?:is|are|'s) |why )"
)
"""What asks without a mark, in speech: "what code and number are you calling"."""
_OPENS = 12
"""A question that begins within so many characters is what the sentence is."""
_BACK = 2
"""Turns of the customer, at most, before which the question was put."""
_ANY = word_set(
    """is are has it costs cost free yes yeah yep of at on in address platform number postcode code opens closes leaves arrives be
    departs starts rating balance open certainly absolutely"""
)
_KINDS = ((_MONEY, _TELLS_MONEY), (_TIME, _TELLS_TIME), (_PLACE, _TELLS_PLACE), (_WHETHER, _YES), (_SKY, WEATHER))


def facts_told(view: TurnView) -> Iterator[Heard]:
    """The sentences of an agent's turn that tell what was just asked."""
    said = _may_tell(view)
    asked = [turn.line for turn, _ in zip(view.talk.back(view.place, "customer"), range(_BACK), strict=False)] if said else []
    for line in asked:
        if _THEIRS.search(line):
            continue
        tells = [told for asks, told in _KINDS if asks.search(line)]
        named = {match[1].split()[-1] for match in _NAMED.finditer(line)}
        if not _SPELT.isdisjoint(named) and any(map(_in_digits, asked[0].split())):
            named -= _SPELT  # a number that comes back is theirs, read back
        for text, start, end in said:
            if any(told.search(text) for told in tells) or _by_name(text, named):
                yield Heard(start, end, "tells what was asked", firm=True)
                return


def _by_name(text: str, named: set[str]) -> bool:
    """Whether a sentence tells a thing by the name it was asked by, or a number that was asked for."""
    if any(f" {name} {told}" in text for name in named for told in _TELLS_BY_NAME):
        return True
    if _SPELT.isdisjoint(named):
        return False
    said = [word for word in text.split() if not _in_digits(word)]
    digits = sum(map(str.isdigit, text)) + 5 * text.count("<num>")
    return digits > _FEW_DIGITS and len(said) <= _FEW_WORDS


def _in_digits(word: str) -> bool:
    """Whether a word is a number, or hides one."""
    return word == "<num>" or any(map(str.isdigit, word))


_SPELT = frozenset(("number", "code", "postcode"))
_TELLS_BY_NAME = ("is ", "are ", "of ", ": ", "will be ")
_FEW_DIGITS, _FEW_WORDS = 4, 6
"""More digits than a date or a price has, in a sentence that says little else."""
_Told = tuple[str, int, int]


@by_text
def _may_tell(spoken: Spoken) -> tuple[_Told, ...]:
    """The sentences that might tell something, with their characters; none where the turn goes on to ask."""
    if _ANY.isdisjoint(spoken.words.vocabulary):
        return ()
    found = []
    for sentence in sentences(spoken):
        asks = ASKS.search(sentence.line)
        if not (sentence.asks or _NONE.search(sentence.line) or (asks and asks.start() < _OPENS)):
            line = f" {' '.join(sentence.words)} "
            found.append((line, *chars_of(sentence, 0, len(sentence.line))))
    return tuple(found)
