"""What should or would have been done: past and over, or guessed at, so neither a step ahead, an open way, nor a fix.

"You could always have taken it to a specialist", "you should have read that", "it would've gone to your inbox", "that should
have been refunded on the 3rd": a modal + have + a participle. "You should have it by Friday" and "you could have the blue one"
have none, and are steps and ways.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import Span, chars_of
from empathyqa.signals.pushes.reproach import participle
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_WHILE = (
    r"(?:not|never|always|just|also|really|surely|easily|simply|maybe|perhaps|actually|only|already|probably|normally"
    r"|automatically|at least)"
)
_WRITTEN_AS_ONE = r"(?:would|should|could|might|must)ve"
_HAVE = later(
    rf" (?:(?:should|could|might|would|must|may|ought to)(?: {_WHILE})* (?:have|of)|{_WRITTEN_AS_ONE})(?: {_WHILE})* (\S+)(?= )"
)
_GUESSED = later(
    rf" (?:(?:should|could|might|would|must|may|will|ought to)(?: {_WHILE})* (?:have|of)|{_WRITTEN_AS_ONE})(?: {_WHILE})* (\S+)"
    r"(?: (?!(?:and|but|so|i|we|which) )\S+){0,6} "
)
"""The same with what hangs on it; "they will have been told" is no surer."""
_MODALS = word_set("should could might would must may will ought wouldve shouldve couldve mightve mustve")
_UNDERGONE = frozenset(("been", "had", "got", "gotten", "forgotten", "become", "gone", "come"))
_OF_THINGS = frozenset(("unlimited", "limited", "detailed", "dedicated", "reserved", "printed"))
"""What looks like a participle and tells of a thing: "you should have unlimited data from today"."""


def past_modal(view: TurnView, hit: Hit) -> bool:
    """Whether the words tell what should or could have been done."""
    at = max(view.line.rfind(" ", 0, hit.line_start), 0)
    return any(
        found.start() < hit.line_end and hit.line_start < found.end() and _done(found[1])
        for found in _HAVE.finditer(view.line, max(at - _REACH, 0), min(hit.line_end + _REACH, len(view.line)))
    )


@by_text
def guessed_at(spoken: Spoken) -> tuple[Span, ...]:
    """The stretches of a turn that tell what must or should have happened: nobody has looked."""
    if _MODALS.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([
        chars_of(one, hit.start(), hit.end())
        for one in sentences(spoken)
        for hit in _GUESSED.finditer(one.line)
        if _done(hit[1])
    ])  # fmt: skip


def _done(word: str) -> bool:
    return word in _UNDERGONE or (participle(word) and word not in _OF_THINGS)


_REACH = 60
"""Characters on either side that are read for it, so that a pasted page stays cheap."""
