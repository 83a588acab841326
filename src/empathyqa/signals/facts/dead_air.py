"""dead_air: more than twenty seconds of silence before the agent speaks, and nothing explained it.

Visible work makes a wait bearable (Buell & Norton 2011). A hold asked for, a search told aloud, a hold the source
recorded and a customer fetching something are no dead air. Twenty seconds is a convention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.times import no_clock
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

EXAMPLES = Examples(
    fires=(
        "C 0-5: my card is stuck\nA 40-42: right",
        "C 0-5: it's 88213\nA 26-30: Thank you.",
        "A 0-3: Which bank?\nC 4-6: Pellow.\nA 60-63: Okay, so.",
        "A 0-3: I see.\nA 30-33: It's loading.",
        "C 0-5: hello?\nA 27.5-30: Hi.",
    ),
    silent=(
        "C 0-5: my card is stuck\nA 6-8: One moment please.\nA 60-63: Thanks for waiting.",
        "C 0-5: my card is stuck\nA 15-18: right",
        "A 0-3: what's the number?\nC 4-6: hang on, let me get it\nA 50-52: take your time",
        "A 0-2: What's the number?\nC 45-50: It's 88213.",
        "C 0-5: my card is stuck\nA 6-8: Let me check that for you.\nC 9-10: ok\nA 60-63: Right, found it.",
    ),
    known_misses=("C 0-5: it's stuck\nA 6-8: One moment please.\nC 9-10: ok\nA 600-603: Right.",),
)
LONG = 20.0
_AT_WORK = (" typing ", " dial ", " dialling ", " dialing ", " writing ", " i will ring ", " ringing them ")
_DROPPED = (
    " called you back ", " rang you back ", " line dropped ", " signal dropped ", " got cut off ", " were cut off ",
)  # fmt: skip
_FETCHING = (
    " hang on ", " hold on ", " one moment ", " one sec ", " one second ", " one minute ", " a minute ", " a moment ",
    " a sec ", " a second ", " let me get ", " let me find ", " let me look ", " let me see ", " let me just ",
    " bear with ", " just getting ", " getting it ", " i will get ", " i will just ", " looking for ", " wait ",
)  # fmt: skip


@fact("dead_air", examples=EXAMPLES, unfit=no_clock, as_cut=True)
def dead_air(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns after an unexplained silence; ``value`` is its length in seconds."""
    waiting = {signal.turn for signal in signals if signal.id == "hold"}
    holds = [(e.start, e.end) for e in talk.transcript.events if e.kind == "hold" and e.start is not None]
    ended = 0.0
    for view in talk:
        start, end = view.turn.start, view.turn.end
        if start is None or end is None:
            continue
        gap = start - ended
        if view.place and view.side == "agent" and gap > LONG and not _explained(view, waiting):
            held = any(s is not None and s < start and (e is None or e > ended) for s, e in holds)
            if not held:
                yield at("dead_air", view, f"{gap:.0f} seconds of silence before it", value=round(gap, 1))
        ended = max(ended, end)


def _explained(view: TurnView, waiting: set[int]) -> bool:
    """Whether a hold, a search told aloud or the customer's own fetching came just before, or the line had dropped."""
    if view.has("hold_return.thanks", "hold_return.sorry") or any(words in view.line for words in _DROPPED):
        return True
    for earlier in view.talk.views[max(view.place - 3, 0) : view.place]:
        if earlier.side != "agent":
            continue
        if earlier.index in waiting or earlier.has("hold.wait_words", "hold.busy", "hand_off.pass_you"):
            return True
        if any(words in earlier.line for words in _AT_WORK):
            return True
    before = view.talk.views[view.place - 1]
    return before.side == "customer" and any(words in before.line for words in _FETCHING)
