"""A dig in plain words: "you could have said that first off", "and that'll get knocked back too, I suppose".

Calm words that no list of feelings knows: what should have been told earlier, and the next failure foretold as bad as the last.
Both come after an answer, and neither is a joke among the pleased ("you could have said, haha, brilliant"). House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_EARLIER = (
    r"(?:first(?: off| thing| of all)?|before|earlier|sooner|at the (?:start|beginning|outset)|from the (?:start|beginning|off"
    r"|outset)"
    r"|in the first place|to begin with|straight (?:away|off)|right away|to start with|when i (?:rang|called|asked|booked|signed)"
    r"|last (?:time|week|month)|(?:\S+ ){1,2}(?:minutes?|mins?|hours?|days?|weeks?|messages|emails|calls) ago)"
)
_TELL = r"(?:said|told (?:me|us|him|her)|mentioned|warned (?:me|us)|let (?:me|us) know|explained|asked(?: me| us)?)"
_THAT = r"(?:(?:that|this|it|so|all that|as much|about (?:that|it)) )?"
_SHOULD_HAVE_SAID = Wording(
    rf" (?:you|ye|yous|yiz|they|he|she|somebody|someone|anyone) (?:could|might|should|ought to) (?:have|of) (?:just |at least "
    rf"|maybe )?"
    rf"{_TELL} {_THAT}(?:{_EARLIER} |(?:then )?(?=[.!]|$))"
    rf"| would (?:have|of) been (?:nice|good|helpful|handy|useful|great|better) (?:to (?:know|be told|hear|have known|have been "
    rf"told)"
    rf"|if (?:you|somebody|someone|anyone|they) had {_TELL}) {_THAT}(?:{_EARLIER} |(?:then )?(?=[.!]|$))"
    rf"| why (?:did|could|would|has|have) (?:not )?(?:you|they|nobody|no one|he|she|anyone) (?:not )?(?:just )?(?:say|said|tell "
    rf"(?:me|us)|told (?:me|us)|mention(?:ed)?|explain(?:ed)?|warn(?:ed)? (?:me|us)) "
    rf"{_THAT}{_EARLIER} ",
    "could might should ought would why",
    "said told mentioned warned let explained asked been say tell mention explain warn",
)
_FOR_SURE = r"(?:i (?:suppose|guess|bet|expect|spose|imagine|presume)|no doubt|knowing (?:you(?: lot)?|my luck|this)|probably)"
_LIKE_THE_LAST = (
    r"(?:too|as well|and all|again|the same(?: way)?|(?:just )?like (?:the|all the|my) (?:\w+ )?"
    r"(?:other\w*|last\w*|first\w*|rest|two|three)(?: \w+)?)"
)
_IT_WILL = (
    r"(?:and |but |so |then |well |right )*(?:that|this|it|which|they|the (?:next|new|second) one|that one) (?:then )?(?:will"
    r"|is going to"
    r"|is gonna|are going to|gonna) (?:just |only )?"
)
_BAD = (
    r"(?:get|be|go|end up|come|turn out) (?:\S+ ){0,2}?(?:took|taken|lost|knocked|ignored|cancelled|canceled|rejected|refused"
    r"|declined|closed|reversed|missed|moved|broken|break|wrong|nowhere|missing|late|bounced?|forgotten|denied|delayed|binned"
    r"|thrown|passed|put off|pushed|down|off|back|dead|nothing) (?:\S+ ){0,2}?"
)
_FORETOLD = Wording(
    rf"(?:^| [.!,]) {_IT_WILL}{_BAD}(?:{_LIKE_THE_LAST} (?:, )?(?:then )?(?:{_FOR_SURE} )?|{_FOR_SURE} )(?=[.!]|$)"
    rf"|(?:^| [.!,]) (?:and |but |so |well )*{_FOR_SURE} (?:that |then )?{_IT_WILL}{_BAD}{_LIKE_THE_LAST} (?:then )?(?=[.!]|$)",
    "suppose guess bet expect spose imagine presume doubt knowing probably too well all again same like",
    "will going gonna",
)
_ANY = any_of(_SHOULD_HAVE_SAID, _FORETOLD)
_PLEASED = later(
    r" (?:haha|lol|brilliant|lovely|great news|perfect|thank|thanks|cheers|no worries|never mind|joking|fair enough) "
)


def plain_dig(view: TurnView) -> tuple[int, int, str] | None:
    """The characters of the dig and what it does; ``None`` where there is none, or nothing was answered yet."""
    found = _dug(view)
    return found if found is not None and view.answered() is not None else None


@by_text
def _dug(spoken: Spoken) -> tuple[int, int, str] | None:
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary) or _PLEASED.search(words.line):
        return None
    if hit := _SHOULD_HAVE_SAID.search(words):
        return *words.chars(hit.start() + 1, hit.end()), "should have been told earlier"
    if hit := _FORETOLD.search(words):
        return *words.chars(hit.start() + 1, hit.end()), "foretells that it fails again"
    return None
