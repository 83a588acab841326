"""quiet_since: after a death, what is quiet or empty now is grief: "It's very quiet, that's all."

Without a death told in the talk, quiet is quiet (a road, a line, neighbours at last). House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.needs.hints import death_told
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_STILL = word_set("quiet empty silent")
_QUIET = later(
    r" (?:it|(?:the )?(?:house|place|flat|home|bed|kitchen|room|evenings?|nights?|days|weekends?|sundays?)) (?:is|are"
    r"|has been|gets|feels|goes)"
    r" (?:just |all |so |very |too |awful |awfully |terribly |terrible |that |dead |fierce |real )+(?:quiet|empty|silent)"
    r"(?! (?:road|street|area|time|day|line|enough|in the (?:shop|office))) "
)


def quiet_since(view: TurnView) -> tuple[int, int] | None:
    """The characters that tell of the quiet; ``None`` where nobody's death is told, or it is no grief."""
    if _STILL.isdisjoint(view.words.vocabulary) or view.words.tokens[-1:] == ("?",) or view.has("gladness.firm"):
        return None
    said = _QUIET.search(view.line)
    if said is None:
        return None
    return view.words.chars(said.start() + 1, said.end()) if death_told(view.talk) else None
