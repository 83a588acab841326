"""asks_after: in reply to the customer, the agent asks after the person: safe, alone, hurt, warm, managing.

"Before anything about the claim: is anyone with you?" holds no kind word, and yet it is care: it comes before the matter
and is about nobody's account. A question of manners ("How are you today?" at the greeting) is none: before it the
customer has told nothing, or what follows is the matter ("Are you all right to hold?"). To see to an illness is care as well
(triage.py). "Is it all right to talk just now?" asks after the person once they have shown fear or hinted at harm; before
that it is what any caller asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.triage import PARTS, triage
from empathyqa.signals.harm.asked_of_harm import for_business
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "C: I've been burgled.\nA: Are you in the house now, and is anyone with you?",
        "C: There was a crash.\nA: Is your daughter all right?",
        "C: The ceiling came down.\nA: Are you both safe?",
        "C: We've had no heating since Sunday.\nA: Have you got somewhere warm for tonight?",
        "C: My wife died in March.\nA: How have you been managing since?",
        "C: the ceiling came down\nA: oh no are you okay",
        "C: I'm stuck on the road.\nA: okay is anyone hurt and who is with you",
        "C: It broke and he fell.\nA: Was he hurt?",
        "C: i cant get my breath\nA: have you got any pain in your chest now\nC: no\nA: im getting the nurse for you now",
        "C: He goes through my phone, I'm scared of what he'd do.\nA: Is it alright to talk just now?",
        "C: I don't feel safe at home with him.\nA: Can he hear you at the moment?",
        "C: She's been burning up.\nA: The nurse will ring you in ten minutes. If she gets drowsy, ring 999.",
    ),
    silent=(
        "A: Good morning, are you all right?",
        "C: I've been burgled.\nA: Are you all right to hold?",
        "C: I've been burgled.\nA: Are you okay with that?",
        "C: Hello.\nA: How are you today?",
        "C: My card was declined.\nA: Is anyone else named on the account?",
        "C: My card was declined.\nA: Are you on your own account or a joint one?",
        "C: Hello.\nA: It's Priya from the bank. Is it alright to talk just now?",
        "C: My card was declined.\nA: Is your husband there with you?",
        "C: My card was declined.\nA: Have you got enough money in it?",
        "C: Are you all right?",
        "C: i cant get my breath\nA: any pain in your chest\nC: no\nA: grand the first appointment is tuesday week",
        "C: I can't get my breath.\nA: You'd have to ring a doctor.\nC: Which?\nA: The nurse is on leave.",
    ),
    known_misses=("C: I've been burgled.\nA: And your neighbour's with you still?",),
)
_TO_TALK = "asks_after.to_talk"


@fact("asks_after", examples=EXAMPLES, needs=["asks_after.person", _TO_TALK, *PARTS])
def asks_after(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's questions about the person, one a turn, once the customer has spoken; and what sees to an illness: a
    symptom asked after, handed to who can judge it, what to do if it gets worse, where two of these come together, or it is
    handed on at once."""
    spoken = False
    afraid = min((one.turn for one in signals if one.id == "crisis" or (one.id == "anxiety" and counts(one))), default=None)
    seen_to = dict(triage(talk))
    for view in talk.views:
        if view.side == "customer":
            spoken = True
        elif spoken and view.side == "agent" and (hits := view.hits.get("asks_after.person")):
            yield at("asks_after", view, "asks after the person", hits[0].start, hits[0].end)
        elif view.side == "agent" and afraid is not None and view.index > afraid and (hits := _is_it_safe(view)):
            yield at("asks_after", view, "asks whether it is safe to talk", hits[0].start, hits[0].end)
        elif spoken and (hit := seen_to.get(view)):
            yield at("asks_after", view, "sees to the illness", hit.start, hit.end)


def _is_it_safe(view: TurnView) -> list[Hit]:
    """Where the turn asks whether it is safe to talk; who is wanted for a consent or a signature is asked for business."""
    hits = view.hits.get(_TO_TALK, [])
    return hits if hits and not for_business(view.spoken) else []
