"""greeting: the agent opens with a salutation.

A greeting belongs to an opening. The same agent's second "hi" (after a hold, in a later message) greets nobody anew;
another writer or speaker who introduces themselves mid-way does (SIGNALS, close calls). ``Dear Ms Obi`` opens an
e-mail; "thanks for calling" and "you're through to" open a call.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from empathyqa.signals.introduction import introduced
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "Hi there! How can I help?",
        "good afternoon thanks for calling rivertown gas you're speaking with ade",
        "Dear Ms Lopez,\n\nThank you for your letter.",
        "@maria_l Hiya Maria, that doesn't look right 😕",
        "B: Hello! Type MENU to start.\nC: agent\nA: Hi, I'm Tunde and I've read what you typed.",
        "Morning, repairs.",
    ),
    silent=(
        "A: Hi, this is Tunde.\nC: ok\nA: Hi, thanks for holding, I've got it here.",
        "You can say hello to the engineer when he arrives.",
        "C: hello?\nA: Repairs line.\nC: my boiler\nA: Okay, what's it doing?",
        "C: it went off in the morning\nA: What time in the morning was that?",
        "I'll say good evening to a refund when I see one.",
    ),
    known_misses=("Alright pal, what can I get sorted for you?",),
)
_SALUTATIONS = ("greeting.hello", "greeting.dear", "greeting.welcome", "greeting.thanks_for_contact")
_REPORTED = frozenset(("say", "said", "tell", "can", "will", "would"))
_EARLY = 4
"""A salutation comes within the first few words of its turn."""


@rule("greeting", examples=EXAMPLES, decides=True)
def greeting(view: TurnView) -> Iterator[Heard]:
    """A salutation in the first words of an opening turn."""
    hits = view.found(*_SALUTATIONS)
    if not hits or not _opening(view):
        return
    for hit in hits:
        lead = [t for t in view.line[: hit.line_start].split() if t[0] not in "@." and t.isalpha()]
        if len(lead) < _EARLY and _REPORTED.isdisjoint(lead):
            yield Heard.at(hit, "opens with a salutation")
            return


def _opening(view: TurnView) -> bool:
    """Whether this turn opens someone's part in the talk."""
    if view.talk.first_of_role[view.role] >= view.place:
        return True
    earlier = partial(view.talk.back, view.place, "agent")
    if view.turn.party and not any(v.turn.party == view.turn.party for v in earlier()):
        return True
    if view.has("greeting.dear") and view.talk.transcript.channel == "email":
        return not any(v.has("greeting.dear") for v in earlier())
    if view.talk.transcript.channel == "social":
        return not any(v.has("greeting.hello") and _same_hand(view, v) for v in earlier())
    if introduced(view) is not None:
        return True
    few = list(islice(earlier(), 3))
    return len(few) <= 2 and not any(v.has(*_SALUTATIONS) for v in few)


def _same_hand(view: TurnView, earlier: TurnView) -> bool:
    """Whether two messages are signed alike ("^Jo" both, or by nobody)."""

    def sign(v: TurnView) -> str:
        return v.words.tokens[-1] if v.words.tokens and v.words.tokens[-1].isalpha() else ""

    return sign(view) == sign(earlier) != ""
