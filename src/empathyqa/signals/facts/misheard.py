"""Whether a person had asked to hear it again, because the line or the ear failed: who then says it again pushes nobody."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_SAY_IT_AGAIN = later(
    r" (?:say|repeat|run) (?:that|it|this|what you said)(?: (?:to|by|for|past) me)?(?: one more time| once more| again) "
    r"| (?:can|could|would) you repeat | i (?:did|could|can) not (?:quite |really )?(?:catch|hear|get) (?:that|you|it) "
    r"| (?:missed|lost) (?:that|you)(?: there)? | breaking up | broke up | cutting out | cut out "
    r"| (?:line|signal|sound) (?:just |has |is |was )*(?:went|dropped|cut|bad|terrible|broke|gone) "
    r"| pardon | sorry (?:what was that|what did you say) | come again "
)
_WORDS = word_set(
    "again more repeat catch hear get missed lost breaking broke cutting cut line signal sound pardon what"
)
"""Without one of these words nothing here is said."""
_ENDS_WITH = later(r" (?:what was that|what did you say|say again) [?.!]? ?$")


def asked_to_say_it_again(view: TurnView) -> bool:
    """Whether the agent's words just before this turn ask to hear it again. A bot's "I didn't get that" is no bad line."""
    before = view.run_before
    if not before or before[-1].side != "agent" or before[-1].role == "bot":
        return False
    return _asks_to_hear_it_again(before[-1])


@by_text
def _asks_to_hear_it_again(spoken: Spoken) -> bool:
    if _WORDS.isdisjoint(spoken.words.vocabulary):
        return False
    line = spoken.words.line
    return _SAY_IT_AGAIN.search(line) is not None or _ENDS_WITH.search(line) is not None
