"""Names in the answer to "who am I speaking to?": behind a role ("her daughter Marcia").

House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.signals.no_word import could_be_a_name
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.wording import Wording

_ROLES = tuple(
    """daughter son wife husband partner mum mam mom mother dad father sister brother niece nephew aunt auntie uncle granddaughter
    grandson gran nan grandmother grandfather carer caregiver neighbour neighbor friend executor landlord landlady
    keyworker""".split()
)
_ROLE = rf"(?:{'|'.join(_ROLES)}|social worker|support worker)"
_BEHIND_A_ROLE = Wording(
    r"^ (?:(?:oh|um|uh|er|well|yes|yeah|hi|hello|sorry|it is|this is|i am|im|speaking to) )*"
    rf"(?:(?:her|his|their|the|a|an|\S+ 's) )?(?:\w+ in law |step)?{_ROLE}(?: (?:in law|called|and my name is))? "
    r"([^\W\d_]{2,}) ",
    " ".join((*_ROLES, *(f"step{role}" for role in _ROLES), "worker")),
)


def behind_a_role(spoken: Spoken) -> frozenset[str]:
    """The name behind a role with which a turn begins; with its capital where the text has any."""
    if (found := _BEHIND_A_ROLE.match(spoken.words)) is None or not could_be_a_name(name := found[1]):
        return frozenset()
    text = spoken.text
    capital = re.search(rf"\b{re.escape(name.title())}\b", text) is not None
    return frozenset((name,)) if capital or text == text.lower() else frozenset()
