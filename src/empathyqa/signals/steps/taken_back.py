"""What the customer asks to have undone: "you'll get a reminder by text" – "can you turn them off then please".

What was set up or announced is what they do not want, so it has helped nobody; undoing it is the step. It must point back
("them", "that") to something the agent brought up: who asks to cancel what they rang about asks for no undoing. And what is
left on against such a wish ("I'll leave them on for you, just to be safe") is done against their word. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_UNDO = later(
    r" (?:can|could|will|would) (?:you|we|i) (?:(?:please|just) )?(?:"
    r"(?:turn|switch|take|opt) (?P<what>them|it|that|those|these|him|her|me|us) (?:all )?(?:off|out|back off)"
    r"|(?:undo|stop|cancel|reverse|remove|delete) (?P<that>them|it|that|those|these|him|her|me|us)) "
)
_NOT_WANTED = later(
    r" (?:(?:can|could|will|would) (?:you|we) (?:please )?(?:turn|switch|take|stop|cancel|remove|delete)"
    r"|(?:please )?do not (?:send|post|write|put|leave|keep|text|ring)|(?:i|we) do not want|i need it not to"
    r"|take (?:it|them|that) off) "
)
_KEEPS = later(
    r" (?:i|we) (?:(?:will|am going to|are going to|have|would) )?(?:just )?(?:leave|keep|left|kept) "
    r"(?:it|them|that|those|these|this|(?:the|your) \w+) (?:\w+ )?(?:on|in|as|there|running|open|active|going|live|up|where) "
)
_DOES = later(
    r" (?:turned|switched|taken|cancelled|stopped|removed|(?:i|we) (?:will|am|have|can) (?:cancel|stop|remove|take|turn)) "
)
_NEWS = r"(?:texts?|reminders?|e ?mails?|letters?|calls?|messages?|alerts?|notifications?|post|newsletters?|bills?|updates?)"
_SET_UP = later(
    rf" (?:you will (?:get|receive|have|be sent) (?:\S+ ){{0,6}}?{_NEWS}|(?:we|i|it|they) will (?:send|post|text|e ?mail"
    rf"|write|ring)"
    r"|(?:i|we) have (?:just |now |also )?(?:signed|switched|turned|added|set|opted|registered|booked|ordered|put|enrolled)) "
)
_OFF = word_set("turn switch take opt undo stop cancel reverse remove delete")
_KEEPING = word_set("leave keep left kept")
_BACK = 3
"""So many replies back the setting up may stand."""
Place = tuple[int, int, int]


def taken_back(talk: Talk) -> Iterator[Place]:
    """The turn and the characters of what the customer asks to have undone, or sees left on against their word."""
    wished: set[str] = set()
    for view in talk.views:
        if view.side == "customer":
            now = _OFF & view.words.vocabulary
            if now and wished.isdisjoint(now) and _undoes(view):
                yield from _set_up_before(talk, view)
            wished |= now
        elif view.side == "agent" and not _KEEPING.isdisjoint(view.words.vocabulary):
            yield from _left_on(view)


@by_text
def _undoes(spoken: Spoken) -> bool:
    return _UNDO.search(spoken.line) is not None


def _set_up_before(talk: Talk, view: TurnView) -> Iterator[Place]:
    for before in islice(talk.back(view.place, "agent"), _BACK):
        for one in sentences(before.spoken):
            if _SET_UP.search(one.line):
                yield before.index, one.start, one.end


def _left_on(view: TurnView) -> Iterator[Place]:
    if not any(_NOT_WANTED.search(said.line) for said in view.run_before):
        return
    for one in sentences(view.spoken):
        if _KEEPS.search(one.line) and not _DOES.search(one.line):
            yield view.index, one.start, one.end
