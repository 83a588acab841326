"""context_lost: after a bot or a colleague, the new agent asks for what the customer has already given.

Six in ten customers are transferred and have to start again (Dixon, Freeman & Toman 2010): the story should travel with
them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.asked_twice import second_requests
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.facts.fact import fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "B: Please enter your booking reference.\nC: KX7712\nB: Connecting you.\nA: Hi! Can I have your booking reference?",
        "B: What is it about?\nC: My broadband has been down since Sunday and the red light is on.\n"
        "B: Connecting you.\n"
        "A: Hi, I'm Jo. How can I help you today?",
        "A: Your postcode?\nC: LS6 2AB\nA: I'll transfer you to repairs.\nD: Repairs, what's your postcode?",
        "B: Say your name.\nC: Ada Obi\nB: An agent will join.\nA: Hello. Can I take your name?",
        "C: The gate code in my letter is wrong and the courier is outside.\nA: I'll transfer you to parcels.\n"
        "D: Hello. What seems to be the problem?",
    ),
    silent=(
        "B: Please enter your booking reference.\nC: KX7712\nB: Connecting you.\nA: Hi! I see it's about KX7712.",
        "A: What's your postcode?\nC: LS6 2AB\nA: ok\nC: yes\nA: Could I take your postcode please?",
        "B: Hi, what do you need?\nC: agent\nB: Connecting you.\nA: Hi, how can I help?",
        "B: Your postcode?\nC: LS6 2AB\nA: For security, can you confirm your postcode?",
        "C: hello\nA: Hi, how can I help?",
    ),
    known_misses=("B: Tell me more.\nC: My dad's pension stopped and no letter came.\nA: Right, from the top then, what's up?",),
)


@fact("context_lost", examples=EXAMPLES)
def context_lost(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Second requests that cross a change of hands."""
    desk = desks(talk)
    place = {view.index: view.place for view in talk}
    for again in second_requests(talk):
        if again.refers_to is not None and desk[place[again.refers_to]] != desk[place[again.turn]]:
            reason = "the new agent " + again.reason
            yield Fact("context_lost", again.turn, again.start, again.end, again.text, again.refers_to, None, reason)
