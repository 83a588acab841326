"""discovery_question: the agent asks about the problem, its circumstances, the need or the feeling.

Any real question that does not ask for the record (verification), open the floor, offer more, ask leave ("can I put
you on hold?") or propose the next step ("shall I book it?") is about the matter itself; one that only sells or sends off
(no_question.py) is none, nor one of manners (small_talk.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.asking.asks_by_request import asks_by_request
from empathyqa.signals.asking.no_question import asks_nothing
from empathyqa.signals.asking.questions import Question, questions
from empathyqa.signals.asking.small_talk import small_talk
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "What happened when you tried to log in?",
        "when did you first notice it",
        "and is it the top light or the bottom one",
        "Did you order it online or in the shop?",
        "okay so where was the parcel left",
        "Upstairs or down?",
        "How are you coping without the heating?",
        "Did you know the driver who came?",
        "What did the terms say when you read them?",
        "Does it come back when you turn it off and on again?",
        "C: I want to upgrade\nA: Are you thinking of upgrading the phone or the plan?",
    ),
    silent=(
        "May I have your order number?",
        "How can I help you today?",
        "Is there anything else?",
        "Shall I book it for you?",
        "Can I put you on hold for a minute?",
        "What you need to do is press reset.",
        "How are you?",
        "How's your day been?",
        "Did you know you get a free shaker if you stay?",
        "Are you thinking of upgrading?",
        "Have you thought about our Max bundle?",
        "Are you aware that we've got a sale on this week?",
        "Have you tried turning it off and on again?",
        "Have you had a look at our help pages?",
        "Did you read the terms before you signed?",
    ),
    known_misses=("Tell me about the light on the front.",),
)
_OTHER = (
    "verification.identity", "further_help.anything_else", "offer_help.how_help", "greeting.how_are_you", "hold.firm",
    "next_step.shall_i",
)  # fmt: skip
_LEAVE = later(
    r" (?:can|may|could|shall|should|might) i (?!ask)| (?:would you like|do you want|want) (?:me|us) "
    r"| (?:can|could|would|will) you (?:please |just |kindly )?"
    r"(?:confirm|provide|hold|give|spell|send|dm|wait|repeat|verify|share) "
    r"| (?:ok|alright|all right|does that help|make sense|right|correct|yes|yeah|you know|is it|fair enough) [?] "
)


@rule("discovery_question", examples=EXAMPLES)
def discovery_question(view: TurnView) -> Iterator[Heard]:
    """A question about the customer's matter."""
    yield from (Heard(*place, "asks about the matter by a request", firm=True) for place in asks_by_request(view.spoken))
    asked = questions(view)
    if not asked:
        return
    others = view.found(*_OTHER)
    slots = view.found("verification.slot") if view.has("verification.asking") or len(view.words.tokens) < 9 else []
    for one in asked:
        clause = view.line[one.start : one.end]
        if small_talk(view, one):
            yield Heard(*view.words.chars(one.start + 1, one.end - 1), "asks after the day", denied=True)
            continue
        if _LEAVE.search(clause) or any(one.start <= h.line_start < one.end for h in (*others, *slots)):
            continue
        yield Heard(*view.words.chars(one.start + 1, one.end - 1), _reason(one), denied=asks_nothing(view, one))


def _reason(one: Question) -> str:
    if not one.marked:
        return "asks about the matter (by its grammar)"
    if one.word in ("what", "how", "why"):
        return "asks openly about the matter"
    return "asks about a circumstance"
