"""second_wish: the customer says in own words that the first matter works, and then wishes for something else.

"In now, great. Can I have the July coins back?" Two matters: what is said to the second does not undo the first, and the
first does not settle the second. The same matter come back ("in now. no wait, out again") is no second one, and a question
("will it cost me?") is no wish. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.outcomes.giving_in import giving_in
from empathyqa.signals.outcomes.works_now import came_back, may_work, works_now
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts

EXAMPLES = Examples(
    fires=(
        "C: I'm locked out\nA: I've put your e-mail back.\n>C: in now, great. Can I have the coins back?\nA: No, they ran out.",
        "C: no sound\nA: I've reset it.\nC: sound's back, ta\nA: Good.\n>C: Could I also get last month free?\nA: Of course.",
        "C: I'm locked out\nA: I've reset it for you.\n>C: I'm in. They sold my coat.\nA: Trades are final.",
        "C: no heat\nA: I've cleared the fault.\n>C: it's running again. Can I claim for gas?\nA: Not under four hours.",
        "C: no heat\nA: I've cleared the fault.\n>C: Yes it's working. And the two days we paid for?\nA: That isn't covered.",
    ),
    silent=(
        "C: I'm locked out\nA: I've put your e-mail back.\n>C: in now. no wait, out again, can you help\nA: That's the policy.",
        "C: no sound\nA: I've reset it.\n>C: it's not working. Can I have a refund?\nA: No.",
        "C: no water\nA: The valve was closed.\n>C: it's running now. Will it cost me?\nA: No.",
        "C: it's in the shed. Can you take it?\nA: Yes.",
        "C: no sound\nA: I've reset it.\n>C: it's back. Can I have one that doesn't do that again?\nA: No.",
        "C: no sound\nA: I've reset it.\nC: it's back, can you thank him",
        "C: no sound\nA: I've reset it.\n>C: it's back. Can I get last month free?\nA: No.\nC: oh and the sound is gone again",
        "C: the queue\nA: I've put you in one.\n>C: i know the one im in. can you freeze it\nA: In the app.",
        "C: a later slot?\nA: I've looked, ten is free.\n>C: that would work. could you also waive the fee\nA: No.",
    ),
    known_misses=("C: my code is dead\nA: I've opened it.\n>C: code works. my brother's doesn't\nA: One per house.",),
)
_DONE = ("resolution", "ownership", "next_step")
"""What an agent does, however faintly it was heard, before something can work."""
_HAS_DONE = later(
    r" (?:i|we) have (?:now |just |already |also )*(?:[a-z]+ed|put|sent|made|reset|set|done|given|found) (?!to )"
)
"""The same in plain words: "we've opened the main"."""
_REFUSES = later(
    r"^ (?:(?:oh|ah|hi|okay|ok|right) )*(?:no(?! problem| worries| need)|nope|sorry|unfortunately|not|never) "
    r"| (?:i am afraid|can not|could not|will not|not able|unable|do not|does not|is not|are not|only|final|never|too late) "
)
_GRANTS = later(
    r" (?:no problem|no worries|no need|not at all|but (?:i|we|you) (?:can|could|have|will)|instead|(?:i|we) have (?!to )"
    r"|(?:i|we) will|done|of course|certainly|yes|sure) "
)
"""Words with which something is given after all, also beside a no."""
_LET_DOWN = later(
    r"^ (?:(?:ok|okay|oh|ah|well|right|fine|hm+|great|lovely|brilliant|typical|nice|so) )?(?:[.!] )?"
    r"(?:(?:that is |what |such )?a? ?(?:shame|pity)|never mind|forget it"
    r"|well|typical|oh|right|hm+|great|brilliant|lovely|nice|fine)(?: then)?(?: [.!]+)* $"
)
"""All that is said to a no is one small word, and that word is no thanks."""


@fact("second_wish", examples=EXAMPLES)
def second_wish(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The last wish after a first matter that the customer said works (``refers_to``); ``value`` 0 where it was refused and
    the customer's last words take that badly or give in, else 1."""
    done = frozenset([signal.turn for signal in signals if signal.id in _DONE])
    works: TurnView | None = None
    wish: tuple[TurnView, TurnView] | None = None
    for view in talk:
        if view.side != "customer":
            continue
        if works is not None and came_back(view):
            works = wish = None
            continue
        if works is None and not may_work(view):
            continue  # most talks have no first matter that works, and then nobody need look for a wish
        said = works_now(view)
        works = view if said.works and _done_before(view, done) else works
        if works is not None and said.wish >= 0 and next(talk.ahead(view.place, "agent"), None) is not None:
            wish = view, works
    if wish is not None:
        view, first = wish
        place = view.words.chars(works_now(view).wish, len(view.line) - 1)
        refused = 0.0 if _let_down(view, signals) else 1.0
        yield at("second_wish", view, "a first matter works; then a second wish", *place, first.index, refused)


def _done_before(view: TurnView, done: Set[int]) -> bool:
    """Whether one of the agent's last two turns did something."""
    replies = islice(view.talk.back(view.place, "agent"), 2)
    return any(reply.index in done or _HAS_DONE.search(reply.line) for reply in replies)


def _let_down(wish: TurnView, signals: Sequence[Signal]) -> bool:
    """Whether the wish was refused, nothing was given for it, and the customer's last words are no thanks."""
    last = next(wish.talk.back(len(wish.talk), "customer"), None)
    if last is None or last.place <= wish.place:
        return False
    replies = [reply for reply in wish.talk.ahead(wish.place, "agent") if reply.place < last.place]
    noes = {signal.turn for signal in signals if signal.id in ("hard_truth", "deflection") and counts(signal)}
    refused = replies[0].index in noes or _REFUSES.search(replies[0].line) is not None
    granted = any(_GRANTS.search(reply.line) for reply in replies)
    return refused and not granted and (_LET_DOWN.match(last.line) is not None or giving_in(last) is not None)
