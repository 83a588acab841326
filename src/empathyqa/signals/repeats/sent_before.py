"""sent_before: what the agent asks for was given already: "I've posted it to you people already, two times".

To be asked again for what was given is a repeat (SIGNALS.md, close calls); told with how often, or with "already", it was.
What is sent there and then ("sent it now") or was sent to others is none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_SENT = r"(?:sent|emailed|uploaded|posted|faxed|submitted|gave|given|attached|forwarded|scanned|filled)"
_SENT_WORDS = word_set("sent emailed uploaded posted faxed submitted gave given attached forwarded scanned filled")
_IT = r"(?:it|them|that|those|these|the \w+|my \w+)"
_AGAIN = r"(?:already|twice|(?:two|three|four|five|six|\d+|several|many) times|a (?:second|third) time)"
_SAID = later(
    rf" (?:i|we) (?:have )?(?:already )?{_SENT} (?:you )?{_IT} (?:(?:in|off|over|up|to you|to you people|to you lot"
    rf"|back) )*(?:\S+ )?{_AGAIN} "
    rf"| (?:i|we) (?:have )?already {_SENT} (?:you )?{_IT} "
    rf"| (?:that is|this is|it is) (?:me )?(?:{_AGAIN}|the (?:second|third|fourth|fifth|\d+\w\w) time)(?: now)?"
    rf" (?:that )?(?:i|we) (?:have )?{_SENT} (?:you )?{_IT} "
)
_ASKS = later(
    r" (?:send|email|upload|post|fax|submit|give|attach|forward|scan|fill|provide|share|need|have|get) (?:\S+ ){0,4}?"
    r"(?:us|me|it|them|that|those|in|your|the|a|another|some) "
)
_TO_OTHERS = later(r" (?:to (?:my|the (?!team|office|department|address)|him|her)|upside down|by mistake|i think|will"
    r"|would|if|just now|thanks?|thank) ")


def sent_before(view: TurnView) -> tuple[int, int] | None:
    """The characters that say so; ``None`` where the agent has asked for nothing of the kind."""
    said = may_be_sent(view.spoken)
    if said is None or not any(_ASKS.search(agent.line) for agent in view.run_before):
        return None
    return view.words.chars(*said)


@by_text
def may_be_sent(spoken: Spoken) -> tuple[int, int] | None:
    """The place in the line that says it was given before, whatever was asked."""
    if _SENT_WORDS.isdisjoint(spoken.words.vocabulary):
        return None
    said = _SAID.search(spoken.line)
    if said is None or _TO_OTHERS.search(spoken.line) or spoken.words.tokens[-1:] == ("?",):
        return None
    return said.start() + 1, said.end()
