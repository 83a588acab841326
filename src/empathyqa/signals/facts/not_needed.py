"""What need not be done about the matter, told to somebody in need: "you don't need to be in for that".

It may be welcome; it takes up the parcel, and neither the fear nor the baby. What somebody need not bear ("you don't need to
face that till May", "you won't have to say it again") is another thing, and is no part of this; nor is an ease that meets
what was in their way: "you don't need to be in" to somebody who sits at a ward all day, "you don't have to ring us" to
somebody whom the telephone frightens. What stands in whose way cannot be told surely, so any word of it is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.content import stems

GROUP = "logistics.not_needed"
_IN_THE_WAY = word_set(
    """work working job shift shifts hospital ward away travel travelling abroad housebound bedbound wheelchair hip knee leg legs
    walk walking stairs drive driving bus lift carry hands arthritis eyes eyesight sight blind glasses read reading write writing
    spell dyslexia dyslexic print printer computer internet online app deaf hearing phone phones phoning phoned ring ringing
    rang call calling called calls talk talking speak speaking voice hold queue post office wait waiting waited stay leave"""
)
"""Words of where somebody must be, of what they cannot do, and of what they have done too often."""
_ABLE = (" be in ", " be there ", " get in ", " get out ", " go out ", " get there ", " get to ", " too far ")


def not_needed(view: TurnView) -> Iterator[tuple[int, int, bool]]:
    """From where to where the words stand, and whether they are most of their sentence."""
    hits = view.found(GROUP)
    if not hits or _stood_in_the_way(view):
        return
    said = sentences(view.spoken)
    for hit in hits:
        if not _taken_up(view, hit):
            yield hit.start, hit.end, any(one.start <= hit.start < one.end <= 2 * hit.end - hit.start for one in said)


def _stood_in_the_way(view: TurnView) -> bool:
    """Whether the customer has just spoken of what this may spare them."""
    before: Sequence[TurnView] = view.run_before
    return any(not _IN_THE_WAY.isdisjoint(run.words.tokens) or any(way in run.line for way in _ABLE) for run in before)


def _taken_up(view: TurnView, hit: Hit) -> bool:
    """Whether it comes back to a word the customer has just said: then it is about that."""
    told = {stem for run in view.run_before for stem in stems(run.words)}
    return not told.isdisjoint(stems(view.line[hit.line_start : hit.line_end].split()))
