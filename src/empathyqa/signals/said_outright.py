"""Plain words that are meant: said here and now, and neither asked, quoted, told of others, nor under a condition.

What a rule hears firmly is not weighed against the rest of the turn, so it must not stand in "can't I give it to you?", "tell me
if I can't take that" or "I can't do it while I'm being called names", which sets a limit to the tone. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_NEAR = 4
_SUPPOSED = word_set("if unless whether when why")
_JUST_BEFORE = 3
_WISHED = word_set("if unless whether until till once when where how what which provided hope sure ensure say tell saying")
"""Before kind words, these make them a condition, a question or a wish ("if you're scared", "when it's safe")."""
_ASKS_AFTER = later(
    r" (?:can|could|may|do|does|did|is|are|would|will|shall|have|has|what|when|where|which|how) "
    r"(?:i|you|we|it|that|there|this|your|the|they|he|she) "
)
"""The question comes after: speech is often written without full stops."""
_UNTIL_CIVIL = (
    " while you ", " while i ", " when you are ", " if you shout ", " if you are ", " being called ", " being sworn ",
    " being shouted ", " being spoken ",
)  # fmt: skip


def said_outright(view: TurnView, *groups: str) -> list[Hit]:
    """The phrases of these groups that are meant as they stand, in order of place."""
    return [hit for hit in view.found(*groups) if _meant(view, hit)]


def outright(view: TurnView, group: str, reason: str) -> Iterator[Heard]:
    """A firm hearing for each phrase of the group that hangs on nothing: for kind words, which a question may follow in the
    same breath ("nobody is coming can you read me the date"), but neither a wish nor a condition goes before."""
    for hit in view.hits.get(group, ()):
        if _WISHED.isdisjoint(view.before(hit, _JUST_BEFORE)) and not view.negated(hit, 1) and not told_of(view, hit):
            yield Heard.at(hit, reason, firm=True)


def _meant(view: TurnView, hit: Hit) -> bool:
    said = view.sentence_of(hit)
    asks = said.rstrip().endswith("?") and not _ASKS_AFTER.search(view.line, max(hit.line_end - 1, 0))
    if asks or any(words in said for words in _UNTIL_CIVIL):
        return False
    if not _SUPPOSED.isdisjoint(view.before(hit, _NEAR)):
        return False
    return not (told_of(view, hit) or view.quoted(hit))
