"""The plain rule of a moment's four steps: the words of the replies that each step rests on."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.replies import ACTED_BY, CONTAINED_BY, NAMED_BY, NOTICED_BY, PILE_OF_APOLOGIES, SORRY, SPOILED_BY, Reply
from empathyqa.signal import IN_VAIN, Signal
from empathyqa.stock import own_words
from empathyqa.sureness import counts

_STOCK = frozenset(("scripted",))
HARDLY = 0.4
"""How sure the words of a step must be where there are surer ones beside them, and for noticing and holding in any case."""


def evidence_in(reply: Reply) -> dict[str, tuple[Signal, ...]]:
    """The signals that met each step; ``against`` spoiled it, ``stock`` is a naming in a stock line alone."""
    naming = _of(reply.soon, NAMED_BY)
    own = tuple(own_words(naming, _of(reply.soon, _STOCK)))
    sorries = _of(reply.said, SORRY)
    against = _of(reply.said, SPOILED_BY) or (sorries if len(sorries) >= PILE_OF_APOLOGIES else ())
    found = {
        "notice": _plainly(_helpful(_of(reply.soon, NOTICED_BY))),
        "name": _plainest(own or naming),
        "contain": () if against else _plainly(_helpful(_of(_not_the_bad_news(reply.said), CONTAINED_BY))),
        "act": _plainest(_acts(reply)),
        "against": against,
        "stock": () if own else naming,
    }
    return {step: words for step, words in found.items() if words}


def _acts(reply: Reply) -> tuple[Signal, ...]:
    """What acts on it: not the next steps of a breath that pushes the customer away ("you'd have to ring back"), nor what
    was hardly heard in one that brushes the feeling off ("You should have thought of that. The bill is due on Friday")."""
    pushed, brushed = _breaths_of("deflection", reply), _breaths_of("dismissal", reply)
    said = _not_the_bad_news(reply.said)
    acts = [act for act in _of(said, ACTED_BY) if act.id != "next_step" or act.turn not in pushed]
    return _helpful([act for act in acts if act.turn not in brushed or counts(act)])


def _not_the_bad_news(said: list[Signal]) -> list[Signal]:
    """The words without an answer that was only learned and is the bad news itself: to say what is still owed acts on
    nothing and holds nobody."""
    told = [one for one in said if one.id == "hard_truth"]
    return [one for one in said if not (one.id == "resolution" and one.learned and any(map(one.overlaps, told)))]


def _plainly(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The words that were more than hardly heard: on the others alone ("if you agree") nothing is noticed or held; readers
    said so of half of these."""
    return tuple([word for word in words if word.confidence >= HARDLY])


def _plainest(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The same, or all where each was hardly heard: what was named or done is mostly so even then."""
    return _plainly(words) or tuple(words)


def _helpful(words: Sequence[Signal]) -> tuple[Signal, ...]:
    """The words that were not in vain."""
    return tuple([word for word in words if word.reason not in IN_VAIN])


def _breaths_of(id: str, reply: Reply) -> set[int]:
    """The turns of the breaths in which this is surely heard."""
    heard = {one.turn for one in reply.said if one.id == id and counts(one)}
    return {turn for breath in reply.answer.whole if not heard.isdisjoint(breath) for turn in breath} if heard else set()


def _of(heard: list[Signal], ids: frozenset[str]) -> tuple[Signal, ...]:
    return tuple([signal for signal in heard if signal.id in ids])
