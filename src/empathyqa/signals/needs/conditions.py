"""An illness or a disability told outright: "I'm registered blind", "Mum has dementia", "I can't see very well".

Readers took these for a vulnerability nearly always, whatever stood beside them, so the learned ear is not asked. Of whom
it is told is left open: who speaks for a deaf neighbour tells of a need as well. What is wrong with a picture, a line or an
account ("I can't see very well, the photo's dark") is none, nor is a pet's ear. FCA FG21/1 names the driver, health.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import a_pets
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView

_TOLD, _OTHERWISE = "conditions.outright", "conditions.not_theirs"


def conditions(view: TurnView) -> Iterator[Heard]:
    """The first condition that is told outright in a turn."""
    for hit in view.hits.get(_TOLD, ()):
        sentence = view.sentence_of(hit)
        a_thing = any(view.sentence_of(other) == sentence for other in view.found(_OTHERWISE))
        if not (a_pets(sentence.split()) or a_thing or view.negated(hit, 3) or view.quoted(hit)):
            yield Heard.at(hit, "tells of a condition outright", kind="health", firm=True)
            return
