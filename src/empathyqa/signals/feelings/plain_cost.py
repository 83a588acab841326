"""plain_cost: what it cost the customer, or that they had it right, said in plain words and with no word of feeling.

"That's three mornings you've lost on our account", "you sat in all day and nobody came", "you had it right, it's here in
writing" name what this meant as well as "that must be frustrating" does, and often better. Told by grammar: *you*, what was
spent, and that it was for nothing. A count or a record without that ("that's three mornings a week", "you sat the test in
June") costs nobody anything. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_SPENT = (
    r"(?:mornings?|afternoons?|evenings?|days?|nights?|weeks?|months?|hours?|saturday|sunday|weekend|trips?|journeys?|calls?|drives?"
    r"|visits?|wages?|pay|money|sleep)"
)
_LOST = later(
    rf" (?:that is|it is|so) (?:\S+ ){{0,5}}?{_SPENT} (?:\S+ ){{0,4}}?(?:you have (?:lost|wasted)|for nothing|down the drain"
    r"|(?:and )?(?:getting |got )nowhere|wasted) "
    rf"| your (?:whole |entire )?(?:\w+ )?{_SPENT} (?:is |was )?(?:gone|wasted|lost)(?= (?:[.!]|$|on |over |because |with ))"
    r"| (?:on our account|over us|because of us) (?=[.!]|$)"
)
"""Time or money that went for nothing."""
_DID = r"(?:sat|stood|waited|stayed|travelled|drove|came|paid|took|queued|rang|had|walked|cleared|packed)"
_NOBODY_CAME = (
    r"(?:(?:and|for) (?:nobody|no one|nothing)|and (?:he|she|it|they) (?:\w+ )?never|and no \w+ (?:came|arrived|turned up|showed)"
    r"|(?:something|what|that) you never)"
)
_IN_VAIN = later(rf" you (?:have )?(?:\S+ )?{_DID} (?:\S+ ){{1,10}}?{_NOBODY_CAME} ")
"""What the customer did, and nothing came of it."""
_LEFT = later(
    r" (?:left|leaves) you (?:out of pocket|short|stranded|sitting|standing|waiting|in the (?:dark|cold)|without|with no) "
    r"| you have been left (?:sitting|standing|waiting|stranded|in the (?:dark|cold)|without|with no|out of pocket) "
    r"| you could have (?:missed|lost|been (?:hurt|killed|stranded)) (?:\S+ ){0,6}?because of (?:this|that|us|it) "
)
_ON_RECORD = r"(?:in (?:black and white|writing)|(?:here|there|down) in (?:the|your|our) notes)"
_HAD_IT_RIGHT = later(
    r" you (?:had|have had|got) it right(?! (?:there|here|now|away|in front)) "
    r"| you were right (?:the first time|all along|and we|from the start) "
    r"| you did (?:everything|it all) right | you (?:did not do|have not done) anything (?:silly|stupid|wrong|daft) "
    rf"| you (?:did|told|sent|rang|asked|said|gave) (?:\S+ ){{1,6}}?{_ON_RECORD} "
)
"""The record bears the customer out."""
_TURNED = (" because you ", " if you ", " you should ", " unless ", " next time ", " but you ")
"""Words that make it the customer's own doing, or supposed."""


@by_text
def plain_cost(spoken: Spoken) -> tuple[tuple[int, int, str], ...]:
    """The places of an agent's turn that name a cost, each with ``acknowledgement``, or bear the customer out, ``validation``."""
    return tuple(_found(spoken, "plain_words.cost" in spoken.hits, "plain_words.in_the_right" in spoken.hits))


def _found(spoken: Spoken, costs: bool, right: bool) -> Iterator[tuple[int, int, str]]:
    for sentence in sentences(spoken):
        line = sentence.line
        if sentence.asks or any(word in line for word in _TURNED):
            continue
        if costs and (hit := _LOST.search(line) or _IN_VAIN.search(line) or _LEFT.search(line)):
            yield *chars_of(sentence, hit.start(), hit.end()), "acknowledgement"
        elif right and (hit := _HAD_IT_RIGHT.search(line)):
            yield *chars_of(sentence, hit.start(), hit.end()), "validation"
