"""What should or could have been done: past and over, so no step ahead and no other way that is open.

"You could always have taken it to a specialist", "you should have read that": should, could, might or ought to + have + a
participle. "You should have it by Friday" and "you could have the blue one" have none, and are steps and ways.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.pushes.reproach import participle
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_WHILE = r"(?:not|never|always|just|also|really|surely|easily|simply|maybe|perhaps|actually|only|at least)"
_HAVE = later(rf" (?:should|could|might|ought to)(?: {_WHILE})* (?:have|of)(?: {_WHILE})* (\S+)(?= )")
_UNDERGONE = frozenset(("been", "had", "got", "gotten", "forgotten", "become"))
_OF_THINGS = frozenset(("unlimited", "limited", "detailed", "dedicated", "reserved", "printed"))
"""What looks like a participle and tells of a thing: "you should have unlimited data from today"."""


def past_modal(view: TurnView, hit: Hit) -> bool:
    """Whether the words tell what should or could have been done."""
    at = max(view.line.rfind(" ", 0, hit.line_start), 0)
    return any(
        found.start() < hit.line_end and hit.line_start < found.end() and _done(found[1])
        for found in _HAVE.finditer(view.line, max(at - _REACH, 0), min(hit.line_end + _REACH, len(view.line)))
    )


def _done(word: str) -> bool:
    return word in _UNDERGONE or (participle(word) and word not in _OF_THINGS)


_REACH = 60
"""Characters on either side that are read for it, so that a pasted page stays cheap."""
