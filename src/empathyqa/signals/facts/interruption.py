"""interruption: the agent starts before the customer has ended, and the customer has to begin again.

About four speaker changes in ten overlap, most of them harmlessly, so an overlap alone is none: back-channels ("mm-hm",
"right") and helpful completions pass. What counts is that the customer restarts, repeats or asks to finish.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.times import no_clock
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.text.content import stems

EXAMPLES = Examples(
    fires=(
        "C 0-10: I paid the deposit for the caravan on the\n>A 8-12: Can I stop you there for a moment\n"
        "C 12-18: I paid the deposit for the caravan on the ninth",
        "C 0-6: the nurse said the pump must—\n>A 5-8: What is the postcode please?\nC 8-12: No, let me finish.",
        "C 0-6: because my brother and I\n>A 4-8: We only deal with the account holder\n"
        "C 8-12: as I was saying, my brother and I",
        "C 0-6: it went off twice, once on Monday and\n>A 5-9: Have you tried turning it on?\nC 9-14: can I finish please",
        "C 0-5: I want to tell you about\n>A 3-7: your account number first please\nC 7-12: I want to tell you about the damp",
    ),
    silent=(
        "C 0-10: I paid the deposit on the ninth\n>A 9-10: Mm-hm.\nC 10-15: and the caravan came on the tenth",
        "C 0-10: I paid the deposit on the ninth.\n>A 9.8-14: Thanks, I can see that payment here.\nC 15-16: ok",
        "C 0-10: I paid the deposit on the ninth.\n>A 11-14: Thanks, I can see the payment.\nC 15-16: I paid it on the ninth.",
        "C 0-10: it is the caravan we\n>A 8-12: the caravan you booked, I've got it here\nC 12-14: yes, that's it",
        "C 0-10: and the red one\n>A 8-9: Right, okay.\nC 9-12: and the red one broke",
    ),
    known_misses=("C 0-6: my wife she is very\n>A 4-8: I need the account holder on the line\nC 9-10: Never mind.",),
)
_OVERLAP = 0.3
_BACK_CHANNEL = 3
_SHARED = 2
_RESTARTS = (
    " let me finish ", " can i finish ", " if i could finish ", " as i was saying ", " i was saying ", " i was trying ",
    " i have not finished ", " do not interrupt ", " stop interrupting ", " let me speak ", " listen to me ",
    " i was talking ",
    " what i was saying ", " can i just finish ", " if you let me ",
)  # fmt: skip


@fact("interruption", examples=EXAMPLES, unfit=no_clock, as_cut=True)
def interruption(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns that cut the customer off; ``value`` is the overlap in seconds."""
    views = talk.views
    for before, view, after in zip(views, views[1:], views[2:], strict=False):
        if (before.side, view.side, after.side) != (
            "customer",
            "agent",
            "customer",
        ) or view.words.count <= _BACK_CHANNEL:
            continue
        if before.turn.end is None or view.turn.start is None:
            continue
        overlap = before.turn.end - view.turn.start
        if overlap > _OVERLAP and _begins_again(before, after):
            yield at("interruption", view, "starts before the customer ends, who begins again", refers_to=before.index,
                     value=round(overlap, 1))  # fmt: skip


def _begins_again(before: TurnView, after: TurnView) -> bool:
    if any(words in after.line for words in _RESTARTS):
        return True
    cut_off = before.turn.text.rstrip()[-1:] not in (".", "?", "!")
    last, first = stems(before.words)[-6:], stems(after.words)[:6]
    same_opening = before.words.tokens[:4] == after.words.tokens[:4] and before.words.count >= 4
    return (
        cut_off
        and (same_opening or len(set(last) & set(first)) >= _SHARED)
        and after.words.tokens[:1] not in (("yes",), ("yeah",))
    )
