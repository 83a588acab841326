"""apology: the agent expresses regret for something that happened to, or troubles, the customer.

Sorry has other uses: for news heard, an illness and a loss (sympathy), to have something said again, "sorry you feel that
way" (a stock line), and a machine's "sorry, I didn't understand". "That's our mistake" apologises without the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signal import FOR_A_WAIT, OWN_FAULT
from empathyqa.signals.each import covered
from empathyqa.signals.naming.hidden_names import is_hidden
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.sorries.asks_softly import asks_after, softens
from empathyqa.signals.sorries.come_again import come_again
from empathyqa.signals.sorries.slips import puts_right_a_slip
from empathyqa.signals.sorries.who_pays import who_pays
from empathyqa.signals.sympathy import answers_loss, condoles
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "I'm sorry about the delay.",
        "Im really sorry, that should not have happened",
        "Apologies for that, the line dropped.",
        "Sorry to keep you waiting.",
        "We do apologize for the mix-up.",
        "It doesn't always come across, sorry. Which bin was it?",
        "Yes, sorry.",
        "Sorry Maria.",
        "That was our mistake, and we own it.",
        "We should have rung you, and nobody did.",
        "C: the refund never came\nA: I'm so sorry.",
        "C: my mother passed away and you kept writing to her\nA: I'm sorry about those letters.",
        "C: my dad died, Frank\nA: I've got him.\nC: you billed him\nA: I'm sorry again about Frank's bill.",
        "C: my order is late, I'm Frank\nA: I'm sorry about that, Frank.",
    ),
    silent=(
        "Sorry to hear that.",
        "Sorry, what was the order number?",
        "Sorry?",
        "I didn't catch that, sorry.",
        "What was the number, sorry?",
        "There's no need to be sorry.",
        "I'm very sorry for your loss.",
        "I'm sorry your mum's in hospital.",
        "I'm sorry you feel that way.",
        "I'm sorry, should I take it that Dorothy has passed away?",
        "A: Has your mum passed away?\nC: On the 3rd.\nA: I'm very sorry, Mr Kaye.",
        "It's not our fault, I'm afraid.",
        "B: Sorry, I didn't understand that. Please choose an option.",
        "C: my husband died in March\nA: Oh, I'm so sorry.",
        "C: my dad died, Frank\nA: I've got him.\nC: thank you\nA: Mind yourself, and I'm sorry again about Frank.",
    ),
    known_misses=("Nobody rang you back and that is down to our team, plain and simple.",),
)
_SPOILERS = (
    "apology.hear", "apology.pardon", "apology.nonapology", "apology.refused", "apology.machine", "sympathy.loss",
    "sympathy.their_state",
)  # fmt: skip
_ABOUT = (" about", " for ", " to ", " that ", " again", " we ", " i ", " it ", " apolog")

_TRAILS = later(r"(?:^|[.!?]\s+)([^.!?]{8,160}?)\s*[,–—-]\s*(sorry)\s*(?=[.!]|$)", re.IGNORECASE)
_TO_HEAR_AGAIN = later(
    r"\b(?:catch|caught|hear|heard|get that|got that|missed that|say|repeat|spell|understand|mean|meant|who|loss|awful"
    r"|sad|terrible|hard)\b"
)
"""Before a trailing sorry, these ask to have it said again, put right a slip of the tongue, or feel for somebody."""
_WAIT = later(
    r"\b(?:on hold|holding|in (?:the|a|that) queue|(?:keep|keeping|kept) you|(?:the|your|that|a long) wait\b(?! for)|for waiting"
    r"|(?:take|took|taken|taking) (?:so long|a while|a minute|ages) to (?:answer|pick up|get (?:to|back to) you|find)"
    r"|(?:minutes?|hours?)(?: is| ?'s| was)? (?:far |way |much )?too long|(?:minute|moment|second|bit) longer than)\b"
)
_WAITS_FOR_MORE = later(
    r"\b(?:days?|weeks?|months?|refund|deliver\w*|parcel|order|engineer|appointment|letters?|repl(?:y|ies)|e-?mails?|repair|money)\b"
)
"""A wait for one of these is the matter itself."""
_ONE_BREATH = 6
"""Words of a sentence within which a second phrase of regret is the same apology ("So sorry, that's my fault")."""


@rule("apology", examples=EXAMPLES, decides=True)
def apology(view: TurnView) -> Iterator[Heard]:
    """Regret in the agent's mouth, once a breath; not for news, for a loss, to have something said again, or in empty form."""
    hits = view.found("apology.regret", "apology.bare", "apology.own_fault")
    if not hits and not view.has("apology.word"):
        return
    if come_again(view):
        return
    spoilers = view.found(*_SPOILERS)
    spoilt = covered(spoilers)
    mourning = answers_loss(view)
    last = -_ONE_BREATH
    for hit in hits:
        if not spoilt.isdisjoint(range(hit.first, hit.last)) or view.quoted(hit) or condoles(view, hit):
            continue
        if mourning and not any(word in view.line[hit.line_start : hit.line_end + 8] for word in _ABOUT):
            continue
        if softens(view, hit) or puts_right_a_slip(view, hit) or asks_after(view, hit):
            continue
        if hit.group == "apology.own_fault" and ("not" in view.before(hit, 2) or who_pays(view, hit)):
            continue
        again = hit.first < last + _ONE_BREATH and not _parted(view, last, hit.first)
        last = max(last, hit.last)
        if not again:
            yield Heard.at(hit, _names_it(view, hit) or "says sorry for something that touched the customer")
    if not hits and not mourning:
        yield from _trailing(view, spoilers)
    if not hits:
        yield from _sorry_by_name(view, spoilers, mourning)


def _names_it(view: TurnView, hit: Hit) -> str:
    """The reason of words that name the fault and say no sorry themselves, and of a sorry for a wait on the line; empty for
    any others."""
    said = view.line[hit.line_start : hit.line_end]
    if hit.group == "apology.own_fault" and "sorr" not in said and "apolog" not in said:
        return OWN_FAULT
    sentence = f" {fold(view.sentence_of(hit))} "
    return FOR_A_WAIT if _WAIT.search(sentence) and not _WAITS_FOR_MORE.search(sentence) else ""


def _trailing(view: TurnView, spoilers: list[Hit]) -> Iterator[Heard]:
    """A sorry set behind what went wrong: "It doesn't always come across, sorry." """
    if said := _TRAILS.search(view.turn.text):
        told = f" {said[1].lower()} "
        if not spoilers and not _TO_HEAR_AGAIN.search(told):
            yield Heard(said.start(2), said.end(2), "says sorry for something that touched the customer")


def _parted(view: TurnView, last: int, first: int) -> bool:
    """Whether a sentence ends between two apologies, or a new one begins with its capital ("one moment Sorry for …")."""
    if first >= last and view.words.spans and view.turn.text[view.words.spans[first][0]] == "S":
        return True
    return any(last <= start <= first for start, _ in view.words.sentences)


def _sorry_by_name(view: TurnView, spoilers: list[Hit], mourning: bool) -> Iterator[Heard]:
    """ "Sorry Maria", which no phrase can list."""
    tokens = view.words.tokens
    for i, token in enumerate(tokens[:-1]):
        called = tokens[i + 1]
        if (
            token == "sorry"
            and not mourning
            and not spoilers
            and (called in known_before(view) or is_hidden(called) or called in given_names())
        ):
            yield Heard(view.words.spans[i][0], view.words.spans[i + 1][1], "says sorry by name")
            return
