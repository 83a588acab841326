"""plain_orders: what the customer is told to do, so plainly that it is a step whatever else is said.

The way to get a thing done ("To see your payments, go to Activity", "It can be appealed here"), a movement of the hand
("Untick that one", "Keep scrolling") and what to do should it go wrong ("If it still says no, hang up and ring me"). A detail
asked for is none ("To help us, please confirm your name"), nor a bot's menu ("Please choose: 1 Bookings"). House rule; no
study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signal import TO_DO
from empathyqa.signals.steps.step_shapes import Shape
from empathyqa.signals.workings.wordlist import word_set

_OPENS = r"(?:(?:ok|okay|right|so|and|then|great|yes|yeah|sure|now|lovely|perfect|good|first|next|just) ){0,3}"
_WAY = later(
    r"^ (?:(?:ok|okay|sure|great|thanks) )?(?:please note )?"
    r"to (?!(?:help|let|assist|clarify|confirm|be|verify|make sure|protect|keep|answer) )(?:\S+ ){1,8}?"
    r"(?:please (?!confirm|provide|state|tell|share|give)|(?:enter|complete|visit|go|use|click|call|reply|select|fill|contact"
    r"|text|ring|press|log|sign|tap|choose|follow|open) )"
)
_CAN_BE = later(
    r" can (?:also |only )?be (?:made|requested|appealed|claimed|changed|submitted|updated|cancelled|completed|booked"
    r"|transferred|amended|arranged) (?:in|at|by|on|here|from|via|through|online|over|under|to) "
)
_BY_HAND = later(
    rf"^ {_OPENS}(?:(?:keep|try) )?"
    r"(?:(?:scroll(?:ing)?|untick|tick|press|tap|click|unplug|plug|swipe|relog|refresh|restart|reboot|attach)"
    r" (?!all |below to |what )"
    r"|(?:walk|drive|turn|head) (?:east|west|north|south|left|right|straight) "
    r"|(?:(?:please|kindly) )?(?:connect with|contact|reach out to|get in touch with|message) us (?:here|via|through) "
    r"|(?:here is how|follow these steps) "
    r"|(?:put|bring|turn|hold) (?:it|that|this|the|your|those|them) (?!on hold|there|thought|away|line |phone ))"
)
_SHOULD_IT = later(
    r" if (?:it|that|he|she|they|any|anyone|anybody|anything|your|the|this|her|his|one) (?!is anything|else )(?:\S+ ){1,10}?"
    r"(?:(?:hang up|quote) "
    r"|(?<!would )(?<!will )(?<!shall )(?:(?:ring|call|text|message|dm|email|write to|reply to|come back to|tell|give) "
    r"(?:me|us|this|that|back|here|nine|999|911) |let (?:me|us) know |(?:ring|call|message|come) (?:straight )?back ))"
)
_HANDS = word_set(
    """scroll scrolling untick tick press tap click unplug plug swipe relog refresh restart reboot attach walk drive turn head
    connect contact reach get message how steps put bring hold"""
)
ORDERS = (
    Shape(_WAY, TO_DO, word_set("to")),
    Shape(_CAN_BE, "says how it is done", word_set("can")),
    Shape(_BY_HAND, TO_DO, _HANDS),
    Shape(_SHOULD_IT, TO_DO, word_set("if")),
)
