"""A paper that the customer has sent already is asked for again: "we sent it off with the certificate" – "you'll need to send the
documents".

Told by the customer in the first person and the past, asked for by the agent as a thing still to come. Who says that it never
arrived, or cannot be read, and is sorry for it, asks with a reason; another paper is another matter. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_ONE = (
    r"(certificates?|forms?|proofs?|evidence|packs?|letters?|statements?|payslips?|receipts?|photos?|pictures|passport|invoices?"
    r"|contract|documents?|paperwork|papers)"
)
_ANY = frozenset(("document", "documents", "paperwork", "papers"))
"""What stands for any of them."""
_WHICH = r"(?:(?:have|had|did|already|just|even|also|then|both|all) ){0,3}"
_SENT = later(
    rf" (?:i|we|my \w+|he|she) {_WHICH}(?:sent|posted|e ?mailed|mailed|uploaded|brought|bring|handed|gave|given|dropped|faxed"
    rf"|submitted|returned|provided|filled|attached) (?:(?!(?:to get|for|about|because|asking) )[^ .?!]+ ){{0,7}}?{_ONE} "
)
_NOT_SO = later(r" (?:if|when|once|after|before|unless|whether|should|until) (?:\S+ ){0,3}$")
_WANTED = later(
    r" (?:(?:you|we) (?:(?:will|would|do|just|still|also) ){0,2}(?:need|have)(?: you)? to (?:re)?"
    r"|(?:can|could|would|will) you (?:please |just |possibly )?|(?:please|kindly) )"
    r"(?:re)?(?:send|provide|submit|supply|upload|post|e ?mail|bring|attach|return|fill(?: in| out)?|complete)"
    rf" (?:(?:us|me|in|over|through|back) ){{0,2}}(?:(?!(?:so|and|when|to) )[^ .?!]+ ){{0,3}}?{_ONE} "
)
_LOST = later(
    r" (?:never (?:reached|arrived|came|got)|(?:not|nothing) (?:\S+ )?(?:reached|arrived|received|come|scanned|legible)|lost"
    r"|gone astray|can not (?:read|open)|blurred|blurry|unreadable|rejected|expired|wrong|out of date) "
)
_SORRY = word_set("sorry apologies apologise apologize")
_ANOTHER = word_set("other another new second next different original originals latest recent back reverse signed")
_WORDS = word_set("send sent provide submit supply upload post email bring attach return fill complete resend")


class Sent(NamedTuple):
    """A paper that was sent, and the turn that tells so."""

    view: TurnView
    what: str


def asked_for_again(talk: Talk) -> Iterator[tuple[TurnView, Sentence, Sent]]:
    """The agent's requests for a paper that the customer had said is sent."""
    sent: list[Sent] = []
    excused = False
    for view in talk.views:
        if view.side == "customer":
            sent += [Sent(view, what) for what in _told(view.spoken)]
        elif view.side == "agent" and sent:
            excused = excused or (_LOST.search(view.line) is not None and not _SORRY.isdisjoint(view.words.vocabulary))
            for sentence, what in () if excused else _asked(view.spoken):
                if before := next((one for one in sent if _same(one.what, what)), None):
                    yield view, sentence, before


def _same(told: str, asked: str) -> bool:
    return told.rstrip("s") == asked.rstrip("s") or asked in _ANY


@by_text
def _told(spoken: Spoken) -> tuple[str, ...]:
    """The papers that a customer's turn says are sent."""
    line = spoken.line
    return tuple([hit[1] for hit in _SENT.finditer(line) if not _NOT_SO.search(line[: hit.start() + 1])])


@by_text
def _asked(spoken: Spoken) -> tuple[tuple[Sentence, str], ...]:
    """The sentences of an agent's turn that ask for a paper, and for which."""
    if _WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found = []
    for one in sentences(spoken):
        hit = _WANTED.search(one.line)
        if hit is not None and _ANOTHER.isdisjoint(hit.group().split()):
            found.append((one, hit[1]))
    return tuple(found)
