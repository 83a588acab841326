"""gives_in: the customer takes what they got because there is no more to be had: "so I just wait", "oh. all right then".

No yes and no gladness (confirmation and gladness leave such turns alone). As the last word after a matter in which nothing
was delivered, it says that the customer let go of it, not that it is settled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.outcomes.giving_in import giving_in, shrugs
from empathyqa.signals.outcomes.takes_it_back import takes_it_back
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "A: They'll have a look on Friday.\nC: Oh. All right then. Thank you.",
        "A: They'll be on it as soon as they can.\nC: Right. So I just sort of wait.",
        "A: It's five working days.\nC: So that's after she has started then.",
        "A: It can't be moved.\nC: I suppose I'll have to make do.",
        "A: We can do £94.\nC: Fine. I doubt we'll be using it but I'll take the £94.",
        "A: That's the earliest.\nC: Well, it is what it is.",
        "A: The ninth, it's that or January.\nC: I'll take it, I haven't got a choice, have I.",
        "A: It's the loan phone or nothing.\nC: ive no choice then. ok",
        "A: That's all we have.\nC: beggars can't be choosers",
        "A: Slots can't be moved.\nC: ok. whatever",
        "A: Slots can't be moved.\nC: Fine, whatever then.",
        "A: It won't be here by then.\nC: She'll be so upset but there it is.",
        "A: We don't go into lofts.\nC: Right. I'll ask my nephew then.",
        "A: There's no time on it.\nC: No no, I'll just have to see if our Brenda can come. Thanks.",
    ),
    silent=(
        "A: He'll be there on Friday.\nC: ok thanks",
        "A: He'll be there on Friday.\nC: All right then, thanks, bye.",
        "A: He'll be there on Friday.\nC: Lovely, so I just wait in for him.",
        "A: We can do £94.\nC: Oh okay, thank you, that's a help.",
        "A: It's on its way.\nC: There it is, it's just come through!",
        "A: It's on its way.\nC: So I just wait?",
        "A: It's under the sink.\nC: Oh, there it is!",
        "C: I have no hot water. Oh well.",
        "A: Which day?\nC: whatever suits the driver",
        "A: It's in the post.\nC: Never mind, found it!",
        "A: Red or blue?\nC: I haven't got a choice of colour on my page",
        "A: It can't be refunded.\nC: I've no choice but to complain",
        "A: That's booked for nine.\nC: Okay, I'll ask my son to bring me.",
        "A: You can't take it on the bus.\nC: I'll get the lad to collect it, ta.",
    ),
    known_misses=("A: Not before March.\nC: March it is, with a newborn.",),
)


@fact("gives_in", examples=EXAMPLES)
def gives_in(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Customer turns that give in, once an agent has spoken; ``value`` 0 where they only shrug ("whatever"), 1 where they take
    the job back on themselves."""
    answered = False
    for view in talk:
        answered = answered or view.side == "agent"
        if not answered or view.side != "customer":
            continue
        if place := takes_it_back(view):
            yield at("gives_in", view, "takes it back on themselves", *place, value=1.0)
        elif place := giving_in(view):
            yield at("gives_in", view, "gives in to it", *place, value=0.0 if shrugs(view.spoken) else None)
