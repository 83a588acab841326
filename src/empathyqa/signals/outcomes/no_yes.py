"""What sounds like a yes or like thanks and is neither: thanks for nothing, what would have been good, mockery, giving in.

Both are words of manners in the mouth of somebody who got nothing. Confirmation and gladness ask here first, so that the two
never differ on it.
"""

from __future__ import annotations

from empathyqa.signals.feelings.bitter_conclusions import bitter_conclusion, conclusion_drawn
from empathyqa.signals.feelings.for_nothing import GROUP, for_nothing
from empathyqa.signals.feelings.mock_praise import mock_praise, praise_and_fault
from empathyqa.signals.outcomes.giving_in import PLEASED, giving_in
from empathyqa.signals.outcomes.takes_it_back import may_be_taken_back, takes_it_back
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording

_FINE = (
    r"(?:so |very |really |much )?(?:good|great|nice|lovely|brilliant|awesome|amazing|wonderful|perfect|fantastic|helpful"
    r"|better|fab|fabulous|useful|appreciated) "
)
_MISSED = Wording(rf" would (?:\w+ )?have been {_FINE}(?:if|to|had|but|though|then|before|earlier) ", "would")
"""What would have been good is not so."""
_ANYWAY = Wording(
    r" (?:thank you|thanks|ta|cheers) (?:very much |so much |for trying )?(?:anyway|anyhow|all the same) ", "anyway anyhow same"
)
"""Thanks of somebody who goes without it; beside a word of pleasure they have it ("found it! thanks anyway, you're a star")."""
WISHED = Wording(rf"(?<! that) would (?!not )(?:\w+ )?be {_FINE}(?:if|to) ", "would")
"""What would be good is wished for: "it'd be awesome if you could"; "that would be great if you could" takes an offer."""


def no_yes(view: TurnView) -> Heard | None:
    """The denial of a yes and of gladness alike; ``None`` where nothing speaks against them."""
    if not _may_be(view):
        return None
    if thanked := for_nothing(view):
        return Heard.denial(thanked, "thanks for nothing")
    if missed := _MISSED.search(view.words):
        return Heard(*view.words.chars(missed.start() + 1, missed.end()), "tells what would have been good", denied=True)
    if (anyway := _ANYWAY.search(view.words)) and not PLEASED.search(view.line):
        return Heard(*view.words.chars(anyway.start() + 1, anyway.end()), "thanks, and goes without it", denied=True)
    if mocked := mock_praise(view) or bitter_conclusion(view):
        return Heard(*mocked, "mocks", denied=True)
    if resigned := giving_in(view) or takes_it_back(view):
        return Heard(*resigned, "gives in to it", denied=True)
    return None


@by_text
def _may_be(spoken: Spoken) -> bool:
    """Whether the words alone may tell any of these; looked up once, because two rules ask and hardly any do."""
    if GROUP in spoken.hits or _MISSED.search(spoken.words) is not None or _ANYWAY.search(spoken.words) is not None:
        return True
    if praise_and_fault(spoken) or conclusion_drawn(spoken):
        return True
    return giving_in(spoken) is not None or may_be_taken_back(spoken) is not None
