"""What ``--explain`` adds in the terminal: where every point comes from, and the total by the market's other rules."""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.report.cleaning import one_line, shortened
from empathyqa.results import held_at, lifted_to
from empathyqa.scorecard import Evidence, ReceiptLine, Scorecard

_RULES = {
    "flat": "every criterion alike, whatever its pillar",
    "coverage_weighted": "each pillar shrunk by how much of it applied",
}


def explained(card: Scorecard) -> str:
    """The receipt in words, then the other rules, then what could not be listened for."""
    return "\n".join([*_points(card), "", *_other_rules(card), *_abstained(card)])


def _points(card: Scorecard) -> Iterator[str]:
    yield "Where the points come from"
    for pillar in card.pillars.values():
        for bound, gives in (("at most", held_at(pillar, card.results)), ("at least", lifted_to(pillar, card.results))):
            if gives is not None:
                share = f"{pillar.coverage:.0%} of its weight"
                yield f"  {pillar.id}: little to judge ({share}), so its criteria give {gives:g} of 100 {bound}"
    words = {(e.turn, e.start, e.end): e for result in card.results for e in result.evidence}
    last = ""
    for line in card.receipt.lines:
        name = line.criterion if line.criterion != last else ""
        last = line.criterion
        yield f"  {line.points:>+6.1f} of {line.of:>4.1f}  {name:<32} {_because(line, words)}".rstrip()


def _because(line: ReceiptLine, words: dict[tuple[int | None, int, int], Evidence]) -> str:
    found = words.get((line.turn, line.start, line.end))
    if line.turn is None or found is None or not found.text:
        return ""
    return f"turn {line.turn + 1} “{shortened(one_line(found.text), 60)}”"


def _other_rules(card: Scorecard) -> Iterator[str]:
    yield "The total by the market's other rules"
    yield f"  {_figure(card.total):>6}  this rubric: the mean of the pillars by their weights"
    for rule, total in card.other_rules.items():
        yield f"  {_figure(total):>6}  {_RULES.get(rule, rule)}"


def _abstained(card: Scorecard) -> Iterator[str]:
    if card.abstained:
        yield ""
        yield "What could not be listened for"
        for what, why in sorted(card.abstained.items()):
            yield f"  {what}: {one_line(why)}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
