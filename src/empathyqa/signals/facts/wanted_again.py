"""A want said again that nobody had met: "I'd like to cancel" – "have you thought about a pause?" – "no, just cancel it".

The same want has no new matter in it, only words of the earlier one. It is no push where the agent had said yes or no, had
done it, had said nothing to it yet, had not heard it, or had asked for it: "are you sure you want to cancel?", "what can I do?".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.signal import Signal
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.sureness import counts
from empathyqa.text.content import stems

_WANTS = later(
    r" (?:i|we) (?:just |only |still |really |simply )*(?:want|need|wish|would (?:just |still |really |simply |rather )*like) "
    r"| (?:can|could|will|would) you (?:please |just |not )*(?=\w)| please (?:just )?(?=\w)"
    r"| (?:i am|we are) (?:just )?(?:trying|ringing|calling) to "
)
_WANTING = word_set("want need wish like you please trying ringing calling just")
"""Without one of these words nothing is wanted here."""
_WANTS_NOT = later(
    r" (?:do|did|would) not (?:really |even |actually )?(?:want|need|wish|like) | i (?:want|need) to (?:know|ask|say|thank) "
)
_INSISTS = later(
    r"^ (?:(?:yes|i know|ok|right|well|but|sorry|oh) )*(?:no|look|listen) | (?:just|simply|still|only) | all i (?:want|need) "
)
"""What tells a want said again from one merely confirmed: "no,", "look", "just"."""
_JUST_DO = later(r"^ (?:(?:no|look|please|ok|well|but|yes) )*just (?=\w)")
"""A want without a subject, after a first one: "no, just cancel it"."""
_ASKS_FOR_IT = later(
    r" (?:what|how) (?:can|could|may|would|do|is|are|did|was) (?:\S+ ){0,6}\? | how (?:can|may) (?:i|we) help | which "
)
_MEANS = frozenset(("send", "sent", "receiv", "speak", "wish", "liked", "ring", "simply", "pleas"))
"""Verbs of asking that are no matter of their own: "send me the invoice" wants what "I need the invoice" wanted."""
_SAID_SO = frozenset(("resolution", "hard_truth"))
_IDLE = frozenset(("greeting", "introduction", "hold", "verification_question", "offer_help", "name_use", "gratitude"))
_SAYS_YES = frozenset("yes yeah yep sure certainly absolutely definitely course done unfortunately no".split())
_REACH, _KEPT = 6, 8
"""How far back a want is looked for, and how many are remembered: keeps long talks linear."""
_SHORT = 30
"""Words up to which a turn is a want said again; a longer one tells its story."""


@dataclass(frozen=True, slots=True)
class Want:
    """A sentence that wants something, and what of."""

    sentence: Sentence
    about: frozenset[str]
    insists: bool


@by_text
def wants(spoken: Spoken) -> tuple[Want, ...]:
    """What a customer's turn says it wants."""
    if _WANTING.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([found for sentence in sentences(spoken) if (found := _want(sentence)) is not None])


def wanted_again(talk: Talk, signals: Sequence[Signal]) -> dict[int, tuple[Sentence, int]]:
    """Place of a customer's turn → the words that want something again, and the place of the turn that had wanted it."""
    out: dict[int, tuple[Sentence, int]] = {}
    earlier: list[tuple[int, Want]] = []
    heard: dict[int, set[str]] | None = None
    for view in talk:
        if view.side != "customer":
            continue
        wanted = wants(view)
        again = None
        if earlier and wanted and len(view.words.tokens) <= _SHORT:
            again = _again(wanted, [(place, want) for place, want in earlier if 2 <= view.place - place <= _REACH])
        if again is not None:
            heard = _heard(signals) if heard is None else heard
            if _pushes(view, again[0], again[1], heard):
                out[view.place] = (again[0].sentence, again[1])
        earlier = (earlier + [(view.place, want) for want in wanted])[-_KEPT:]
    return out


def _want(sentence: Sentence) -> Want | None:
    if _WANTING.isdisjoint(sentence.tokens):
        return None
    line = sentence.line
    found = _WANTS.search(line) or _JUST_DO.match(line)
    if found is None or _WANTS_NOT.search(line):
        return None
    about = frozenset(stems(line[found.end() - 1 :].split())) - _MEANS
    return Want(sentence, about, _INSISTS.search(line) is not None) if about else None


def _again(wanted: Sequence[Want], near: Sequence[tuple[int, Want]]) -> tuple[Want, int] | None:
    """The first of these wants that holds nothing but words of an earlier one, and where that was."""
    for want in wanted:
        for place, before in reversed(near):
            if want.about <= before.about:
                return want, place
    return None


def _heard(signals: Sequence[Signal]) -> dict[int, set[str]]:
    heard: dict[int, set[str]] = {}
    for signal in signals:
        if counts(signal):
            heard.setdefault(signal.turn, set()).add(signal.id)
    return heard


def _pushes(view: TurnView, want: Want, before: int, heard: dict[int, set[str]]) -> bool:
    """Whether the agent's turns since the first want had not dealt with it, nor called for it again."""
    replies = [reply for reply in view.talk.views[before + 1 : view.place] if reply.side == "agent"]
    if not replies or asked_to_say_it_again(view):
        return False
    found = [heard.get(reply.index, set()) for reply in replies]
    if any(ids & _SAID_SO for ids in found) or all(ids and ids <= _IDLE for ids in found):
        return False
    last = replies[-1]
    if _says_yes_or_no(last, want):
        return False
    if want.insists:
        return True
    asked = {stem for sentence in sentences(last) if sentence.asks for stem in stems(sentence.words)}
    return want.about.isdisjoint(asked) and _ASKS_FOR_IT.search(last.line) is None


def _says_yes_or_no(reply: TurnView, want: Want) -> bool:
    """Whether a reply opens a sentence with a yes or a no. To who insists, "yeah, that makes sense" is none: it says that it
    can be done, or names it."""
    for sentence in sentences(reply):
        words = sentence.words
        meant = not want.insists or "can" in words or not want.about.isdisjoint(stems(words))
        if words and words[0] in _SAYS_YES and not sentence.asks and meant:
            return True
    return False
