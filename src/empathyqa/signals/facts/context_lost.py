"""context_lost: after a bot or a colleague, the new agent asks for what the customer has already given, or has nothing.

Six in ten customers are transferred and have to start again (Dixon, Freeman & Toman 2010): the story should travel with
them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.asked_twice import HOW_TO_HELP, second_requests
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.repeats.said_again import said_again
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

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
        "C: The gown is lost.\nA: I'll transfer you to tracing.\nD: Hello. The call has come through with nothing on it.",
        "C: The gown is lost.\nA: I'll transfer you to tracing.\nD: Hello, tracing?\nC: I've just told your colleague all of it.",
    ),
    silent=(
        "B: Please enter your booking reference.\nC: KX7712\nB: Connecting you.\nA: Hi! I see it's about KX7712.",
        "A: What's your postcode?\nC: LS6 2AB\nA: ok\nC: yes\nA: Could I take your postcode please?",
        "B: Hi, what do you need?\nC: agent\nB: Connecting you.\nA: Hi, how can I help?",
        "B: Your postcode?\nC: LS6 2AB\nA: For security, can you confirm your postcode?",
        "C: hello\nA: Hi, how can I help?",
        "C: It's my gown.\nA: I'll transfer you to tracing.\nD: Hello, Craig told me about the gown.\nC: Thanks.",
        "C: It's my gown.\nA: There is nothing on it yet, one moment.\nC: I've just told you what it is.",
    ),
    known_misses=("B: Tell me more.\nC: My dad's pension stopped and no letter came.\nA: Right, from the top then, what's up?",),
)


@fact("context_lost", examples=EXAMPLES)
def context_lost(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Second requests that cross a change of hands, and who comes empty-handed or has to be told again soon after one."""
    desk = desks(talk)
    if not desk or (desk[-1] < 2 and not second_requests(talk)):
        return
    place = {view.index: view.place for view in talk}
    lost: set[int] = set()
    for again in second_requests(talk):
        now = desk[place[again.turn]]
        was = now if again.refers_to is None else desk[place[again.refers_to]]
        if was != now and (was or not again.reason.startswith(HOW_TO_HELP)):  # nobody has changed who was first to read it
            lost.add(now)
            reason = "the new agent " + again.reason
            yield Fact("context_lost", again.turn, again.start, again.end, again.text, again.refers_to, None, reason)
    for view in _new_hands(talk, desk):
        if desk[view.place] not in lost and (fact_ := _empty_handed(view) or _told_again(view)) is not None:
            lost.add(desk[view.place])
            yield fact_


def _new_hands(talk: Talk, desk: Sequence[int]) -> Iterator[TurnView]:
    """The first turns of both sides at each desk after one that the customer had spoken to."""
    customers: dict[int, int] = {}
    agents: dict[int, int] = {}
    for view in talk:
        here = desk[view.place]
        count = customers if view.side == "customer" else agents
        if view.side in ("customer", "agent"):
            count[here] = count.get(here, 0) + 1
            if here > 1 and any(earlier < here for earlier in customers) and count[here] <= _SOON:
                yield view


_SOON = 3
"""Turns of each side at a new desk in which it shows what was passed on."""
_NOTHING = later(
    r" (?:nothing|no notes?|not(?: got)? (?:any|a) notes?|not got anything) (?:has )?(?:on (?:it|here|this|the|my|your)|here|come"
    r"|in front of me|about (?:it|this|that)|passed on|to (?:say|tell me))"
    r"| (?:nobody|no one|they|he|she) (?:has not|have not|had not|did not|never)? ?(?:told|tell|passed|left|given) me"
    r"(?: (?:anything|nothing|any|a|what|why))? "
)


def _empty_handed(view: TurnView) -> Fact | None:
    """What a new agent says who got nothing: "the call came through with nothing on it"."""
    if view.side != "agent":
        return None
    sentence = next((one for one in sentences(view) if _NOTHING.search(one.line)), None)
    if sentence is None:
        return None
    return at("context_lost", view, "the new agent was told nothing", sentence.start, sentence.end)


def _told_again(view: TurnView) -> Fact | None:
    """What a customer says who has to tell the new agent what the first one knew: "I've just given it"."""
    marked = said_again(view) if view.side == "customer" else None
    if marked is None:
        return None
    return at("context_lost", view, "the new agent has to be told again", marked.start, marked.end)
