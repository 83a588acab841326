"""unresolved: the customer says that it is not solved, or turns the outcome down.

"It still doesn't work", "already did that", "that doesn't help", "so you can't do anything?". The first telling of a
fault is the problem itself, so nothing is heard before an agent or a bot has tried. Eight answers to what the agent has just
said decide by themselves: what was called done is denied (said_otherwise.py), an outcome is turned down outright
(turned_down.py) or by a question that asks nothing (pushed_back.py), the way pointed out leads nowhere (no_way_out.py),
nothing has come of it so far (comes_to_nothing.py), it did not hold (still_wrong.py), the time named is over (time_gone.py), and
a plain fact stands against it (plain_objections.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.outcomes.comes_to_nothing import comes_to_nothing
from empathyqa.signals.outcomes.no_better import no_better
from empathyqa.signals.outcomes.nothing_more import nothing_more
from empathyqa.signals.outcomes.plain_objections import plain_objection
from empathyqa.signals.outcomes.said_otherwise import said_otherwise
from empathyqa.signals.outcomes.still_wrong import still_wrong
from empathyqa.signals.outcomes.time_gone import time_gone
from empathyqa.signals.outcomes.turned_down import turned_down
from empathyqa.signals.repeats.no_way_out import no_way_out
from empathyqa.signals.repeats.pushed_back import pushed_back
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "A: Try restarting it.\nC: It still doesn't work.",
        "A: Here's a link.\nC: that doesn't help",
        "A: Please reset it.\nC: already did that twice",
        "A: We can offer points.\nC: I don't want points.",
        "A: It may take a month.\nC: So you can't do anything?",
        "A: Try now.\nC: same error",
        "A: Try now.\nC: No, nothing",
        "A: Anything else?\nC: it's still not working",
        "A: Anything else?\nC: No, nothing you did worked",
        "A: It was released on our side on Friday.\nC: it wasnt",
        "A: It shows the crew attended on the 3rd.\nC: Sure nobody came near the place.",
        "A: What I can do is offer you half price for three months.\nC: no thank u",
        "A: The next visit I've got is Monday.\nC: no that's no good the contract says 24 hours",
        "A: That's debt, I can pop you through to them.\nC: no no don't put me through",
        "A: It'll be in your letter.\nC: letter says contact you",
        "B: Transfers are instant. Did this answer your question?\nC: nope. agent please",
        "A: It's been sent.\nC: ok. nothing yet",
        "A: He'll ring you back in ten minutes.\nC: it's been 40 minutes now",
        "A: Please contact the shop.\nC: I rang them, nobody answers",
        "A: I've reset the line. Is that any better?\nC: Afraid not.",
        "A: The crew is due by two.\nC: it's ten past four",
        "C: the gate sticks\nA: That was closed as repaired, this is a new fault.\nC: It's doing the exact same thing.",
        "C: my heating is off\nA: The first appointment is Friday.\nC: Friday? It's Monday.",
        "C: where is my deposit\nA: That one is showing as closed.\nC: so the deposit's just gone then",
        "A: You can cancel in club. Anything else I can help with?\nC: yeah nah. I'll block it at the bank.",
    ),
    silent=(
        "It doesn't work.",
        "A: Try now.\nC: That worked.",
        "A: Is it red?\nC: No, it's green.",
        "A: Anything else?\nC: No thanks.",
        "A: Booked for ten. Anything else?\nC: No, nothing else",
        "A: Booked for ten. Was there anything else?\nC: No, nothing, thanks",
        "A: Shall I book it?\nC: yes please",
        "A: I've refunded it.\nC: brilliant",
        "A: Your refund has been sent.\nC: it wasn't that much, thank you",
        "A: right it's been sent and is your son there\nC: no he is not there",
        "A: I can do Monday or Thursday.\nC: Monday's too early, Thursday please",
        "A: How long have you been waiting?\nC: it's been 40 minutes now",
        "A: What's in the box now?\nC: nothing",
        "A: Please contact the shop.\nC: I rang them, they've sorted it",
        "A: I've sent it.\nC: I'll ring my bank to tell them the good news",
        "C: when is the class\nA: It's on Friday.\nC: Friday? Brilliant, that's my day off.",
        "C: I want the letters stopped\nA: They've stopped, no more will come.\nC: So they're just gone then? Great.",
        "C: my usual\nA: The number three?\nC: Same as last time then.",
    ),
    known_misses=("A: It'll be with you on Friday.\nC: chat closes at eight",),
)


@rule("unresolved", examples=EXAMPLES)
def unresolved(view: TurnView) -> Iterator[Heard]:
    """A fix that failed or an outcome refused, once something had been tried."""
    told = _told(view)  # first the words: most turns tell nothing of it, whatever was said before
    if told is not None and next(view.talk.back(view.place, "agent"), None) is not None and not nothing_more(view):
        yield told


def _told(view: TurnView) -> Heard | None:
    gone = time_gone(view)
    if gone is None and (denied := said_otherwise(view)):
        return Heard(*denied, "denies what was called done", firm=True)
    if told := gone or turned_down(view) or no_way_out(view) or comes_to_nothing(view) or still_wrong(view) or no_better(view):
        (start, end), reason = told
        return Heard(start, end, reason, firm=True)
    if asked := pushed_back(view):
        return Heard(*asked, firm=True)
    if objects := plain_objection(view):
        (start, end), reason = objects
        return Heard(start, end, reason, firm=True)
    hit = next((hit for hit in view.hits.get("unresolved.firm", ()) if not view.quoted(hit)), None)
    return Heard.at(hit, "not solved, or turned down") if hit is not None else None
