"""Which kind words are the agent's own and for the customer: no stock line was heard over them, and no story of theirs.

Turning to oneself takes the floor away (SIGNALS, self_focus): what is said in the same words as "I lost my own mum, so I
know exactly how you feel" names nobody's feeling, asks nobody anything and is no kind word for the customer. Nor is what
was only learned to sound kind, in the very words of a brush-off: "Nobody told you to sit in the dark" reassures nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from empathyqa.signal import Signal, Signals
from empathyqa.sureness import counts

_KIND = frozenset(("acknowledgement", "validation", "sympathy", "reassurance", "paraphrase", "discovery_question"))
_NOT_FOR_THEM = ("self_focus", "dismissal")


def own_words(kind: Iterable[Signal], stock: Iterable[Signal]) -> list[Signal]:
    """The signals whose words overlap with none of the stock lines."""
    lines = lines_by_turn(stock)
    return beside_lines(kind, lines) if lines else [*kind]


def lines_by_turn(stock: Iterable[Signal]) -> dict[int, list[Signal]]:
    """The stock lines of each turn, for :func:`beside_lines`: sorted out once, however many moments ask."""
    lines: dict[int, list[Signal]] = {}
    for line in stock:
        lines.setdefault(line.turn, []).append(line)
    return lines


def beside_lines(kind: Iterable[Signal], lines: Mapping[int, Sequence[Signal]]) -> list[Signal]:
    """The signals whose words overlap with no stock line of their turn."""
    return [signal for signal in kind if not any(signal.overlaps(line) for line in lines.get(signal.turn, ()))]


def without_self_told(signals: Signals) -> Signals:
    """The signals but for the kind words and questions whose words overlap with a turn to oneself that counts, or, where no
    phrase speaks for them, with words that surely brush off."""
    if not signals.any_of(_NOT_FOR_THEM):
        return signals
    told = [signal for signal in signals.of("self_focus") if counts(signal)]
    brushed = [signal for signal in signals.of("dismissal") if counts(signal) and not signal.learned]
    if not (told or brushed):
        return signals
    kind = [signal for signal in signals.signals if signal.id in _KIND]
    kept = set(beside_lines(kind, lines_by_turn(told)))
    kept &= {each for each in kind if not each.learned} | set(beside_lines(kind, lines_by_turn(brushed)))
    gone = {one for one in kind if one not in kept}
    return replace(signals, signals=tuple([each for each in signals.signals if each not in gone])) if gone else signals
