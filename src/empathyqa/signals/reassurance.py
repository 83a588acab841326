"""reassurance: the agent holds the customer's worry with calm, presence and safety.

NNCA's "Contain": "you're in the right place", "take your time", "one step at a time", "nobody will cut you off".
"No problem" and "no worries" as fillers hold nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import ENCOURAGED, LOAD_OFF, NOT_TO_WORRY, TIME_GIVEN
from empathyqa.signals.dismissal import policing
from empathyqa.signals.each import each
from empathyqa.signals.feelings.echoed_fact import echoed_fact
from empathyqa.signals.outcomes.not_yet import within
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import outright
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "You're in the right place.",
        "don't worry we'll get this sorted",
        "Take your time.",
        "Let's go one step at a time.",
        "I'm not going anywhere.",
        "you're not in any trouble",
        "The money's safe and nobody can touch it.",
        "Sorry to know about that. Do not worry, well assist you with it. NR 12",
        "It'll be okay, do you know the name of the pet you had as a child?",
        "C: is somebody coming to the house\nA: Nobody is coming. That year's bill is closed, can you read me the date on it?",
        "nobody needs to know why i'll post you a form for the doctor to sign",
        "That's a bug in our app, not something you did. I have put it back as it was.",
        "C: sorry for snapping\nA: Nothing to apologise for. I have a cabin by the lift, shall I hold it?",
        "they're both safe now the office has them with your name on do you want them posted",
        "you won't lose your place i've put your own date back on",
        "It won't affect your claim. Which day would you like instead?",
        "you've the end of the next period so you're well inside it",
        "I'll stay on till the ambulance is with you. What colour is her face?",
        "you're not in trouble minh i'm going to undo it what's the order number",
        "you're not on your own with this is there a window you can open",
        "I won't put you on hold. Which card was it?",
        "they wont judge you its two nurses and a kettle shall i book the ten o'clock",
        "C: hello\nA: I'm still here. It's loading, they want the date of birth again.",
    ),
    silent=(
        "No problem.",
        "You're welcome!",
        "Take the first left.",
        "The line is busy.",
        "C: I'm scared, what do I do?\nA: There's no need to get upset. You can pay it by phone or on the website.",
        "Which branch are you near?",
        "Nobody came back to me about it.",
        "I'm here to help with your tax return.",
        "Ring me back if you're not safe there.",
        "In 40 days you will lose your place.",
        "You're not in the right queue for that.",
        "He'll be on the line on Monday.",
        "C: no its not lost he just keeps hold of it\nA: right so its not lost",
    ),
    known_misses=("You've rung, that was the hard bit.",),
)
_GROUPS = {
    "reassurance.dont_worry": NOT_TO_WORRY,
    "reassurance.take_your_time": TIME_GIVEN,
    "reassurance.with_you": "stays with them",
    "reassurance.safe": "says that they are safe",
    "reassurance.relief": LOAD_OFF,
    "reassurance.doing_well": ENCOURAGED,
}


@rule("reassurance", examples=EXAMPLES)
def reassurance(view: TurnView) -> Iterator[Heard]:
    """Calm, presence or safety, offered to the customer."""
    policed = policing(view)
    yield from (Heard.denial(hit, "polices the feeling") for hit in policed)
    told = [
        *outright(view, "reassurance.outright", "takes the fear away in plain words"),
        *each(view, _GROUPS, otherwise=(_trouble_stands, "says that the trouble stands")),
    ]
    if told and (echo := echoed_fact(view)):
        told = [heard for heard in told if not within((heard.start, heard.end), (echo,))]
        yield Heard(*echo, "only says back what they said", denied=True)
    yield from (heard for heard in told if not _within(heard, policed))


_STILL = word_set("still there left here open standing")
_TROUBLE = word_set(
    """debt debts balance arrears fine charge charges penalty fault bill fee leak mould damp problem issue ban block hold order
    error default warrant summons notice"""
)
_NO_MORE = word_set("no not nothing never gone isn t")


def _trouble_stands(view: TurnView, hit: Hit) -> bool:
    """Whether "still there" is said of a debt or a fault: nobody is safer for it."""
    if _STILL.isdisjoint(hit.words.tokens[hit.first : hit.last]):
        return False
    said = view.sentence_of(hit).split()
    return not _TROUBLE.isdisjoint(said) and _NO_MORE.isdisjoint(said)


def _within(heard: Heard, hits: Sequence[Hit]) -> bool:
    """Whether it was heard in the very words of one of these."""
    return any(hit.start < heard.end and heard.start < hit.end for hit in hits)
