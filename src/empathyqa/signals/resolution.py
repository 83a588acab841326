"""resolution: the agent delivers the answer, the fix or the outcome asked for.

Done, not promised: "I've refunded the £45", "your appointment is now on Monday", "yes, you can pay with two cards".
"I have pulled up your account" delivers nothing yet, and "once they've done it" (undelivered.py) neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.each import each
from empathyqa.signals.outcomes.as_booked import as_booked
from empathyqa.signals.outcomes.fact_told import facts_told
from empathyqa.signals.outcomes.not_yet import within
from empathyqa.signals.outcomes.plain_answer import plain_answers
from empathyqa.signals.outcomes.plain_deed import plain_deed
from empathyqa.signals.outcomes.plain_fix import plain_fixes
from empathyqa.signals.outcomes.undelivered import undelivered
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I've refunded the £45 to your card.",
        "your appointment is all confirmed for monday at one",
        "C: can I pay with two cards?\nA: Yes, you can pay with two cards.",
        "That's all sorted for you.",
        "C: is it cancelled yet?\nA: It's been cancelled.",
        "I've cancelled it, and once it's closed they'll write to you.",
        "I've taken £30 off your bill.",
        "I've moved the payment to Monday so it can't bounce.",
        "That's off your bill, don't pay it.",
        "C: yes please\nA: Great, your appointment with Dr Mora is booked for you!",
        "C: the dock at Reno\nA: all right it's rerouted, by noon most likely",
        "C: fine, pause it\nA: Awesome, you're all paused until May!",
        "C: ends in 04\nA: thank you sir the letter has gone to your mail",
        "C: and the invoices?\nA: Dear Ola, Please find attached the three invoices.",
        "C: is the heron on it\nA: Hi, Cian here. It's on.",
        "C: 9 Rose Street\nA: All taken care of!",
        "C: how do i stop the capitals\nA: Left side, a key says Caps Lock, tap it once.",
        "C: any chance the green skirt will be back in stock?\nA: Its available online now in size 8.",
    ),
    silent=(
        "I'm pulling up your account.",
        "We'll send it tomorrow.",
        "What's the order number?",
        "Bear with me.",
        "If we just cancel it, he'd get an e-mail about it.",
        "How can I help?",
        "Once they've done it you come back to us.",
        "As soon as they've approved it, it's taken off the balance.",
        "It comes off your bill if it's mended in time.",
        "Hi, it's Jodie, I've taken over from Tom.",
        "C: thanks\nA: This chat is now closed.",
        "C: and then?\nA: It's not on.",
    ),
    known_misses=("Platform four.",),
)
_GROUPS = {
    "resolution.done_have": "says that it is done",
    "resolution.done_passive": "says that it is done",
    "resolution.answer": "answers the question",
    "resolution.money_back": "gives money back",
}
_DONE = ("resolution.done_have", "resolution.done_passive")
_WHEN_ASKED = {
    "resolution.hint_answer": "answers what was asked",
    "resolution.hint_done_passive": "says how it stands, when asked",
    "resolution.hint_done_have": "says what was done, when asked",
}
"""Plain statements that resolve only as the answer to a question."""
_OTHER = ("verification.identity", "further_help.anything_else")


def _in_an_if(view: TurnView, hit: Hit) -> bool:
    """Whether the words are a condition: “if we just remove a user, he'd get an e-mail” is what was not done."""
    return hit.group in _DONE and view.before(hit, 1) == ["if"]


@rule("resolution", examples=EXAMPLES)
def resolution(view: TurnView) -> Iterator[Heard]:
    """The thing asked for, delivered in words."""
    yield from as_booked(view)
    for heard in _said(view):
        if heard.denied or not within((heard.start, heard.end), undelivered(view)):
            yield heard


def _said(view: TurnView) -> Iterator[Heard]:
    for heard in each(view, _GROUPS, _OTHER, otherwise=(_in_an_if, "only if it were done")):
        if "?" not in view.turn.text[heard.start : heard.end + 40]:
            yield heard
    for start, end, does in plain_deed(view) if view.has("plain_words.deed") else ():
        if does == "resolution":
            yield Heard(start, end, "has done it, and says what it spares them", firm=True)
    if (fixes := plain_fixes(view)) and view.run_before:
        yield from (Heard(start, end, "says that it is done", firm=True) for start, end in fixes)
    yield from plain_answers(view)
    yield from facts_told(view)
    if view.has(*_WHEN_ASKED) and not view.asks and asked_before(view):
        yield from each(view, _WHEN_ASKED, _OTHER)
