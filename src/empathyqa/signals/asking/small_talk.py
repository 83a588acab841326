"""Questions of manners: "How's your day been?", "How you going?", "Did you have a nice weekend?".

They ask about nobody's matter, and no answer to them helps with it. After the day or the weekend, nothing else in the sentence,
it is manners wherever it stands; "how are you doing?" and "how have you been?" are manners at the greeting alone: to somebody
who has told what happened they may be care. "How's your week been without the heating?" asks about the matter. House rule; no
study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import Question
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_WHEN = r"(?:(?:so far|today|tonight|this (?:fine |lovely )?(?:morning|afternoon|evening|week)|(?:over )?there|then|yourself) ?)"
_OPENS = r"(?:^| )(?:(?:and|so|hi|hello|hey|well|anyway) )?"
_PART = r"(?:day|morning|afternoon|evening|night|week|weekend|friday|monday|sunday|saturday|christmas|holidays?)"
_DAY = later(
    rf"{_OPENS}how (?:is|'s|has|was|are|have) (?:your|the|everyone 's) {_PART} "
    rf"(?:(?:been )?(?:going|shaping up|treating you|looking|been) )?{_WHEN}*$"
    rf"|{_OPENS}(?:(?:have|are) you (?:having|had)|did you have|having|had) (?:a )?(?:nice|good|lovely|great|pleasant) "
    rf"{_PART} {_WHEN}*$"
)
_PERSON = later(
    rf"{_OPENS}how (?:are )?(?:you|ya|yous|we|things|you all|you guys) (?:all )?"
    rf"(?:(?:doing|going|keeping|getting on|feeling) )?{_WHEN}*$"
    rf"|{_OPENS}how (?:is|'s|have) (?:things|yourself|everything|it going|life|tricks|you been)"
    rf"(?: (?:keeping|going|with you))* {_WHEN}*$"
    rf"|{_OPENS}how are things (?:with you |going )?{_WHEN}*$"
    rf"|{_OPENS}(?:are )?you (?:well|keeping well|good) {_WHEN}*$"
)
_IN_ALL = word_set("how having have had did well good")
_BRIEF, _A_NAME = 6, 2
"""Words of a hello, and of a mere yes or name."""
_GREETS = ("greeting.hello", "greeting.how_are_you")


def small_talk(view: TurnView, asked: Question) -> bool:
    """Whether a question of this turn is one of manners."""
    if _IN_ALL.isdisjoint(view.words.vocabulary):
        return False
    clause = view.line[asked.start : asked.end].rstrip(" ?.!") + " "
    return _DAY.search(clause) is not None or (_PERSON.search(clause) is not None and _at_the_greeting(view))


def _at_the_greeting(view: TurnView) -> bool:
    """Whether the customer has said no more than hello, or the agent says theirs in these words' turn."""
    if view.opens and view.has("greeting.hello"):
        return True
    before = view.talk.back(view.place, "customer")
    return all(said.words.count <= _BRIEF and (said.has(*_GREETS) or said.words.count <= _A_NAME) for said in before)
