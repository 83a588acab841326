"""What sounds like a step and takes nothing on: no need is acted upon by it, and no praise rests on it.

An open offer ("we're here if you need us", "let me know if that helps"), advice to see somebody else ("I'd speak to his GP"), a
paper asked for ("you'll need to send the documents"), a way that waits for the customer to ring again ("if you ring on Friday,
we can take it"), what is still owed ("there'd still be a balance on it"), the mere question whether they are on a list, the end
of the talk ("I'll close the chat"), thanks for telling, others whom the customer may ask ("you can ring them and see"), and word
only if the firm needs something (if_needed.py). They were said, and stay heard; their reason says that nobody's work is done by
them (:data:`~empathyqa.signal.TAKES_NOTHING_ON`). An emergency is another matter: "I'd ring 999 now" is the help itself. House
rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.steps.if_needed import IF_NEEDED
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_OPEN_OFFER = later(
    r" (?:i am|we are) (?:(?:always|still|just|only|all) )*(?:(?:right )?here|around|on hand|a (?:phone )?call away"
    r"|at the end of (?:the|a) phone)"
    r" (?:(?:for|to help|to support|to talk to) (?:you )?)?(?:any ?time |24 7 )?"
    r"(?:if|when|whenever|should|as and when) (?:ever )?you "
    r"| you know where (?:i am|we are|to find (?:us|me)) "
    r"| (?:feel free|(?:please )?do not (?:hesitate|be afraid)) to (?:just )?(?:call|ring|phone|contact|reach|get in touch"
    r"|message|come back|pop) (?:\S+ ){0,6}"
    r"| (?:ring|call|phone|give) us (?:(?:back|a (?:call|ring|shout|bell)) )?if (?:you (?:ever )?need (?:us|anything|any help"
    r"|help|to talk)|there is anything|anything (?:changes|else)) "
    r"| let (?:me|us) know (?:(?:if|whether|when|in case) (?:that|this|it|they|any of (?:that|this))(?: \w+)? "
    r"(?:help(?:s|ed)?|makes? sense|answers?|answered|does (?:it|the trick)|did (?:it|the trick)|sort(?:s|ed)|fix(?:es|ed)"
    r"|clears? it"
    r"|gets? you)(?: (?!and |so |then )\S+){0,4}"
    r"|if (?:you (?:have|need|get stuck|are stuck|run into|want) (?:any|more|stuck|further|other|anything|a hand|help|with|on"
    r"|trouble"
    r"|problems?)?|there is (?:any|something)|anything )(?:\S+ ){0,4}"
    r"|how (?:you get on|you go|it goes|that goes|you are getting on)(?: \S+){0,2}) "
)
_ADVICE = (
    r"(?:speak (?:to|with)|talk to|have a (?:word|chat) with|check with|contact|get in touch with|go (?:back )?to"
    r"|(?:ring|call|phone|ask|see|try) (?=(?:your|his|her|their|the|an?) ))"
)
_HAND_BACK = later(rf" i would (?:(?:just|probably|maybe|really|personally) )?{_ADVICE} ?(?!you |us |me )(?:\S+ ){{1,5}}")
_PAPERS = (
    r"(?:documents?|paperwork|papers|certificates?|proofs?|evidence|forms?|pack|copy|copies|statements?|payslips?|letters?|scans?"
    r"|bills?|passport|id)"
)
_DEMAND = later(
    r" (?:you|we) (?:(?:will|would|do|are going to) )?(?:need|have|have got)"
    r" (?:you )?to (?:re)?(?:send|provide|submit|supply|upload|fill(?: in| out)?"
    rf"|complete|return|bring|post|produce|show) (?:(?:us|me|in) )?(?:(?!so |and )\S+ ){{0,3}}?{_PAPERS} "
)
_RING_AGAIN = later(
    r" if you (?:(?:could|can|just|then|do) )?(?:ring|call|phone|come|pop|drop|log) (?:(?:us|me|back|again|in|by|round|on|over"
    r"|through) )*(?:\S+ ){0,4}?(?:(?:then|and) )?(?:we|they|someone|somebody) (?:can|could|will|may) (?:\S+ ){1,5}"
)
_OWED = later(
    r" (?:that|there|it) (?:(?:would|will|is|still|just) )*(?:be |is |leaves? )?(?:still )?(?:a|an|some|the) "
    r"(?:balance|shortfall|arrears)(?: \S+){0,3} "
    r"| you (?:would |will |do )?still (?:owe|be short|have to pay) (?:\S+ ){1,4}"
    r"| (?:is|are|be|remains?) still (?:owing|outstanding|overdue|due|in arrears) "
)
_ON_A_LIST = later(
    r" (?:is|are) (?:he|she|they|you|it|your \w+|anyone) (?:(?:already|currently) )?(?:(?:on|registered (?:on|with|for)"
    r"|signed up (?:to|for|with)) our (?:\S+ ){1,5}|(?:on|registered (?:on|with)) the (?:\S+ ){0,3}?(?:register|scheme|list) )"
)
_ENDS_IT = later(
    r" (?:if (?:there is |you have )?nothing (?:else|more|further)|if (?:that is|thats) (?:all|everything)) "
    r"(?:\S+ ){0,4}?(?:(?:i|we) (?:will|shall|am going to|can)|let me) (?:just |now |then )?(?:go ahead and )?"
    r"(?:close|end|shut|finish|leave) (?:\S+ ){0,3}|"
    r" (?:i|we) (?:will|am going to|are going to|shall|can) (?:now |just )?(?:close|end|finish|wrap up) (?:off )?"
    r"(?:(?:the|this|your|our) (?:chat|ticket|call|conversation|session|query|enquiry|thread)|this one) "
    r"| (?:thanks|thank you) (?:so much |very much |again )?for (?:raising|flagging|reporting|highlighting|bringing|letting) "
    r"(?:this|that|it|us|me) (?:\S+ ){0,4}"
)
_ASK_THEM = later(
    r" you (?:can|could|may|might) (?:also |always |just |then )?"
    r"(?:ring|call|phone|e ?mail|contact|ask|chase|message|write to) (?:them|him|her) "
    r"(?:(?:and|to) (?:ask|check|see|find out|chase|query|confirm) )?(?!if you need )"
    r"| (?:they|he|she) (?:will|can|would) only (?:ever )?(?:speak|talk|deal|discuss|accept|take) (?:\S+ ){1,5}"
)
_HEDGE = later(
    r" (?:i|we) (?:would (?:like|love) to (?:be able to )?|wish (?:i|we) could )(?:say|tell you|promise) "
    r"(?:(?!but )\S+ ){1,6}but "
)
_NEEDED = word_set(
    """here let around hand call away phone where feel hesitate afraid would need have still be if on registered signed close end
    finish wrap shut leave thanks thank them him her only should unless"""
)
_EMERGENCY = word_set("999 112 911 111 000 nine ambulance emergency emergencies samaritans fire police hospital")
_LONG = 20
"""Words of a sentence that is all about what is owed; a recogniser's may go on about anything."""
_ASKS_OF_MONEY = word_set("owe owed owing balance much left outstanding due")


@by_text
def _found(spoken: Spoken) -> tuple[tuple[int, int, bool], ...]:
    """The characters of such words in a turn, and whether they tell what is owed."""
    if _NEEDED.isdisjoint(spoken.words.vocabulary):
        return ()
    found = []
    for one in sentences(spoken):
        line = one.line
        forms = [_OPEN_OFFER, _DEMAND, _RING_AGAIN, _OWED, _ENDS_IT, _HEDGE, IF_NEEDED]
        if _EMERGENCY.isdisjoint(one.tokens):
            forms += [_HAND_BACK, _ASK_THEM]
        if one.asks:
            forms.append(_ON_A_LIST)
        for form in forms:
            if hit := form.search(line):
                whole = form is _OWED and len(one.tokens) <= _LONG
                found.append((*((one.start, one.end) if whole else chars_of(one, hit.start(), hit.end())), form is _OWED))
    return tuple(found)


def takes_nothing_on(talk: Talk) -> Iterator[tuple[int, int, int]]:
    """The turn and the characters of the agent's words that only sound like a step; what is owed is one to who asks for it."""
    for view in talk.views:
        if view.side != "agent":
            continue
        for start, end, owed in _found(view.spoken):
            if not (owed and _asked_what_is_owed(view.run_before)):
                yield view.index, start, end


def _asked_what_is_owed(before: list[TurnView]) -> bool:
    return any(not _ASKS_OF_MONEY.isdisjoint(view.words.vocabulary) for view in before)
