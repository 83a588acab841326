"""plain_fix: that a thing is done, told so outright that it decides by itself: "your flight is now reserved", "it's rerouted".

Told by grammar: a sentence opens with the thing and says that it stands done ("both of those are changed", "you're all
paused until May"), where it is ("It's on."), that it went to the customer ("the letter has gone to your mail", "please find
attached the three invoices"), or is nothing else ("All taken care of!"). It must answer somebody. Closing a chat fixes
nothing, nor does what is told back ("glad that's sorted", "so you've been moved") or stands under an *if*. House rule; no
study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_OPENS = (
    r"(?:(?:ok|okay|right|so|and|then|great|yes|yeah|now|perfect|excellent|wonderful|lovely|brilliant|sorry|of course|all right"
    r"|no problem|good news|sir|maam|awesome|thanks|thank you|cheers|hi|hello|there|@\S+) ){0,3}"
)
_THING = (
    r"(?:(?:it|that|this|everything|they|both|all of \w+|you) "
    r"|(?!the (?:reason|thing|only) )(?:the|your|his|her|their) (?:\S+ ){1,6}?|(?!(?:glad|what|which|who|where|how|if) )\w+ )"
)
_STANDS = r"(?:is|are|has been|have been) (?:(?:now|all|just|both|of those|back) ){0,2}"
_DONE = (
    r"(?:done|booked|rebooked|accepted|cancelled|sorted|changed|moved|added|refunded|removed|reversed|rerouted|stopped|reserved"
    r"|scheduled|rescheduled|fixed|unblocked|unlocked|activated|paused|reset|updated|approved|ended|confirmed|registered|deleted"
    r"|released|lifted|waived|blocked|frozen|restored|corrected|found|reinstated|amended|extended|renewed|credited|voided"
    r"|cleared|replaced|upgraded|transferred|resent|reissued|saved|submitted|enabled|disabled|live|switched (?:on|off|over))"
)
_TAIL = r"(?:now|for (?:you|good)|until|till|before|by|[.!]|and|so|you|check|see|with|from|onto)"
_STATE = later(rf"^ {_OPENS}{_THING}{_STANDS}{_DONE} (?={_TAIL} |$)")
_PLACE = later(
    rf"^ {_OPENS}(?:it|that|this|everything|they|both|you) (?:is|are) (?:(?:now|all|just|both|back) ){{0,2}}"
    r"(?:on|off|in|through|gone(?: through)?|back) (?:now |for good |until |till )?(?:[.!] )?$"
)
_TO_YOU = later(
    r" (?:has|have|is) (?:now |just )?gone (?:off |out |over |through )?to (?:your|you|the title|her|his) "
    r"| (?:please find (?:now )?attached|i have (?:now )?attached|attached (?:is|are) (?:the|your)) "
)
_NOTHING_ELSE = later(
    r"^ (?:(?:ok|okay|right|great|yes|perfect|there|lovely|brilliant) ){0,2}(?:(?:that|it|everything|this) is )?"
    r"(?:all |now )(?:done|sorted|sorted out|taken care of|booked|booked in|fixed|confirmed|updated)"
    r" (?:for (?:you|them|him|her) |now )?(?:[.!] )?$"
)
_HELD = word_set("not chat conversation case ticket session may might should if once when until yet glad hope hopefully call")
"""Words beside which it is another's, not done, or only the contact that is over."""
_NEEDS = word_set("is are been gone attached all now")


@by_text
def plain_fixes(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """The places of an agent's turn that say outright that a thing is done."""
    if _NEEDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found = []
    for sentence in sentences(spoken):
        if sentence.asks:
            continue
        line = sentence.line
        for shape in (_STATE, _PLACE, _TO_YOU, _NOTHING_ELSE):
            hit = shape.search(line)
            if hit is not None and _HELD.isdisjoint(line[: hit.end()].split()):
                found.append(chars_of(sentence, hit.start(), hit.end()))
                break
    return tuple(found)
