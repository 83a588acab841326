"""alternative: the agent offers another way, near a no or a problem.

"What I can do is…", "you could instead…", "I can ask my manager". Granting the request itself is a resolution.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import each
from empathyqa.signals.past_modal import past_modal
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "What I can do is move it to Friday.",
        "you could use the app instead",
        "I can escalate it to my manager.",
        "Alternatively, there's a later flight.",
        "I'd suggest trying another browser.",
        "We're full tonight. I've a table tomorrow at eight?",
        "No, sorry, the post office next door does.",
        "You could always have the blue one.",
    ),
    silent=(
        "I've refunded it.",
        "What's the order number?",
        "Thank you for waiting.",
        "It's on its way.",
        "There is a delivery on Friday.",
        "How can I help?",
        "You could always have taken it to a specialist.",
        "We could have offered you Friday.",
    ),
    known_misses=("Leeds has one on the shelf.",),
)
_NO = later(r" (?:no|not|full|sold out|booked up|fully booked|unfortunately|afraid|only) ")
_WHEN = "(?:tomorrow|tonight|later|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_ELSEWHERE = later(
    f" (?:(?:i|we) (?:do )?have|there is|there are) (?:(?!no |not )[^ .?!]+ ){{1,3}}(?:coming (?:in )?)?{_WHEN} "
    r"| (?:next door|across the road|round the corner|over the road|upstairs|downstairs) (?:does|do|has|have|sells?) "
)
_GROUPS = {
    "alternative.what_i_can_do": "says what can be done",
    "alternative.instead": "names another way",
    "alternative.suggest": "suggests",
}


@rule("alternative", examples=EXAMPLES)
def alternative(view: TurnView) -> Iterator[Heard]:
    """Another way, offered."""
    if _NO.search(view.line) and (match := _ELSEWHERE.search(view.line)):
        hit = view.words.chars(match.start() + 1, match.end() - 1)
        yield Heard(*hit, "names another place or time beside a no")
    manners = ("offer_help.happy_to_help", "offer_help.how_help", "further_help.anything_else")
    yield from each(view, _GROUPS, manners, otherwise=(past_modal, "tells what could have been done"))
