"""alternative: the agent offers another way, near a no or a problem.

"What I can do is…", "you could instead…", "I can ask my manager". Granting the request itself is a resolution.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import said_outright
from empathyqa.signals.steps.past_modal import past_modal
from empathyqa.signals.steps.unreal import unreal
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

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
        "I wish I could waive it, but what I can do is split it in two.",
        "I can't add to the refund, but I can put that in a letter. What's your postcode?",
        "we cant bring it forward. i can put you on the cancellation list",
        "So what we can do is split it in two. Can I take your date of birth?",
        "I'll leave it as it is, or I can text it to you.",
        "What some people do is ring it from another phone and record it.",
        "C: they said they never got the fax\nA: i can resend it by email if you like",
        "I'd put a complaint in if I was you.",
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
        "A lot of people pay late in December.",
        "I wish I could do something about it.",
        "If it was up to me we could waive the lot.",
        "C: could I have a copy\nA: I can email it now.",
    ),
    known_misses=("Leeds has one on the shelf.",),
)
_NO = later(r" (?:no|not|full|sold out|booked up|fully booked|unfortunately|afraid|only) ")
_WHEN = "(?:tomorrow|tonight|later|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_ELSEWHERE = later(
    f" (?:(?:i|we) (?:do )?have|there is|there are) (?:(?!no |not )[^ .?!]+ ){{1,3}}(?:coming (?:in )?)?{_WHEN} "
    r"| (?:next door|across the road|round the corner|over the road|upstairs|downstairs) (?:does|do|has|have|sells?) "
)
_BESIDE_A_NO = later(
    r" (?:(?:can|could|will|is|are) not|(?:do|does) not (?!need|know|worry|want|mind|forget|have to)|unable|unfortunately|afraid"
    r"|sold out|fully booked|no longer)(?: [^ .?!]+){1,14}? "
    r"(?:but (?:i|we|you)|[.] (?:but )?(?:i|we)) (?:can|could) (?:also |still |always |at least )?"
    r"(?!not |see |tell |hear |understand |imagine |confirm |promise |assure |say |check |look |have |be |do that )[a-z]+ "
)
"""A no, and in the same breath or the next what can be had."""
_IN_THEIR_PLACE = later(
    r" i would (?:just |honestly |probably |personally )?"
    r"(?:go|ring|put|try|ask|use|take|wait|book|claim|appeal|leave|start|keep|send|speak|call|email|move|pay)(?: [^ .?!]+){0,12} "
    r"if (?:i|it) (?:was|were) (?:you|me|mine) "
)
_NO_WORDS = word_set("no not full sold booked unfortunately afraid only")
_FORMS = (
    (_BESIDE_A_NO, "says beside a no what can be done", word_set("not unable unfortunately afraid sold booked longer")),
    (_IN_THEIR_PLACE, "says what they would do", word_set("if")),
)
"""Another way told by grammar, and words of which the turn then has one."""
_OBSTACLE = later(r" (?:not|never|nothing|without|nobody) ")
_OUTRIGHT = {
    "alternative.firm_can_do": "says what can be done",
    "alternative.firm_or": "names another way",
    "alternative.firm_others_do": "says what others do",
}
_GROUPS = {
    "alternative.what_i_can_do": "says what can be done",
    "alternative.instead": "names another way",
    "alternative.suggest": "suggests",
}


@rule("alternative", examples=EXAMPLES)
def alternative(view: TurnView) -> Iterator[Heard]:
    """Another way, offered."""
    words = view.words.vocabulary
    if not _NO_WORDS.isdisjoint(words) and _NO.search(view.line) and (match := _ELSEWHERE.search(view.line)):
        hit = view.words.chars(match.start() + 1, match.end() - 1)
        yield Heard(*hit, "names another place or time beside a no")
    yield from _outright(view)
    manners = ("offer_help.happy_to_help", "offer_help.how_help", "further_help.anything_else")
    yield from each(view, _GROUPS, manners, otherwise=(_not_open, "tells what could have been done, or would be"))


def _not_open(view: TurnView, hit: Hit) -> bool:
    return past_modal(view, hit) or unreal(view, hit)


def _outright(view: TurnView) -> Iterator[Heard]:
    """What the rest of the turn does not outweigh: another way beside a no, around an obstacle, or in so many words."""
    for hit in said_outright(view, *_OUTRIGHT):
        yield Heard.at(hit, _OUTRIGHT[hit.group], firm=True)
    if view.has("alternative.other_channel") and any(_OBSTACLE.search(said.line) for said in view.run_before):
        for hit in said_outright(view, "alternative.other_channel"):
            yield Heard.at(hit, "names another way round", firm=True)
    words = view.words.vocabulary
    for form, reason, needs in _FORMS:
        if not needs.isdisjoint(words) and (found := form.search(view.line)) and "?" not in found[0]:
            yield Heard(*view.words.chars(found.start() + 1, found.end() - 1), reason, firm=True)
