"""escalation: the customer threatens or asks to go over the agent's head, to leave, to complain.

A stated or plainly hinted intention is needed: asking a bot for a person is one, regret ("should have gone to the
others") and cancelling as the plain purpose of the contact are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

EXAMPLES = Examples(
    fires=(
        "Let me speak to a supervisor.",
        "I want to make a formal complaint.",
        "B: Here are some articles.\nC: agent",
        "I'm going to the ombudsman.",
        "I'll be taking my business elsewhere.",
        "I'm calling my lawyer.",
        "is there a real person i can talk to",
        "let me speak to your manager, this is a joke",
        "I'm posting this on Twitter",
        "I'm leaving, I've had enough.",
    ),
    silent=(
        "I'd like to cancel my subscription please.",
        "Should have flown with the others.",
        "My manager told me to ring you.",
        "I don't want to make a complaint.",
        "A court letter came this morning.",
        "The agent was lovely last time.",
        "Could I speak to your manager, to say how great you've been?",
        "Who is your manager? I want to praise you.",
        "I'd like to talk to the supervisor, she rang me.",
        "Posting this on Twitter, looks so good!",
        "I'll ask my manager and let you know.",
        "I'm leaving on Monday, so late checkout please.",
    ),
    known_misses=("Then I'll hear it from whoever signs your holidays off.",),
)


_LEFT_BEHIND = word_set(
    "you your yous this them these as if because cos cause unless and but for so after then over good please full"
)
"""What may follow who leaves the firm ("I'm leaving you", "leaving for another bank"); else it is where they set off from."""
_ANOTHER = word_set("another a someone somebody good your the")


@rule("escalation", examples=EXAMPLES)
def escalation(view: TurnView) -> Iterator[Heard]:
    """An intention to go higher, elsewhere or public."""
    for hit in view.hits.get("escalation.firm", ()):
        if overlaps(hit, view.found("escalation.friendly")):
            continue
        if _to_a_place(view, hit):
            continue
        if not view.negated(hit) and not view.quoted(hit) and not _sent_by_them(view, hit.line_start):
            yield Heard.at(hit, "wants to go higher, leave or complain")
            return


def _sent_by_them(view: TurnView, at: int) -> bool:
    """Whether the words tell what someone else said or did ("your manager told me to speak to a supervisor")."""
    before = view.line[:at].split()[-4:]
    return any(token in ("told", "tells", "asked", "said") for token in before)


def _to_a_place(view: TurnView, hit: Hit) -> bool:
    """Whether they only set off: "I'm leaving from Ely", "I'll be leaving Leeds on the ninth"."""
    tokens = view.words.tokens
    after = tokens[hit.last : hit.last + 2]
    if tokens[hit.last - 1] != "leaving" or not after or after[0] in ENDS:
        return False
    if view.turn.text[hit.end : view.words.spans[hit.last][0]].strip():
        return False  # a comma, a dash: the words end there
    if after[0] == "for":
        return len(after) > 1 and after[1] not in _ANOTHER
    return after[0] not in _LEFT_BEHIND
