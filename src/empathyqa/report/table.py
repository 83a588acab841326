"""The report for a terminal: the verdict, the three pillars, what to look at first, and every criterion in a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from empathyqa.report.band import band_shown
from empathyqa.report.cleaning import one_line, shortened
from empathyqa.report.criteria_told import figure
from empathyqa.report.looking_first import to_look_at_first
from empathyqa.report.terminal import Terminal
from empathyqa.report.value_words import PILLARS
from empathyqa.report.view import CriterionView, PillarView, Quote, ReportView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard

BAR = 20


def card_table(view: ReportView, terminal: Terminal) -> str:
    """One card as lines of text, ending in a line feed."""
    lines = [
        *_verdict(view, terminal),
        *_alerts(view, terminal),
        *_coaching(view, terminal),
        *_moments(view, terminal),
        *_criteria(view, terminal),
        "",
        *terminal.wrapped(_receipt_line(view)),
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def cards_table(cards: Iterable[Scorecard], terminal: Terminal) -> str:
    """Many cards, one row each: the total, the three pillars, the band, and a flag where a person should look."""
    rows = list(cards)
    widest = min(max((len(one_line(card.id)) for card in rows), default=2), max(12, terminal.width - 58))
    heading = f"{'id':<{widest}}  {'total':>5}  {'effic.':>6}  {'effect.':>7}  {'empath.':>7}  band"
    lines = [terminal.paint(heading, "strong")]
    lines += [_row(card, widest, terminal) for card in rows]
    if any(not card.complete for card in rows):
        lines.append(terminal.paint(WORDS["star"], "soft"))
    first = to_look_at_first((bool(card.alerts), card.capped_by is not None, card.total) for card in rows)
    if first:
        lines += ["", terminal.paint(WORDS["look_first"], "strong"), *(_row(rows[at], widest, terminal) for at in first)]
    return "\n".join(lines) + "\n"


def _row(card: Scorecard, widest: int, terminal: Terminal) -> str:
    scores = [figure(card.pillars[name].score) if name in card.pillars else "" for name in PILLARS]
    flags = f"  {WORDS['alerts'].lower()}" if card.alerts else ""
    whole = "" if card.complete else " *"
    return (
        f"{shortened(one_line(card.id), widest):<{widest}}  {figure(card.total) or '–':>5}  {scores[0] or '–':>6}  "
        f"{scores[1] or '–':>7}  {scores[2] or '–':>7}  {band_shown(card)}{whole}"
        f"{terminal.paint(flags, 'tender')}"
    )


def _verdict(view: ReportView, terminal: Terminal) -> Iterator[str]:
    yield terminal.paint(view.id, "soft")
    total = f"{view.total} {WORDS['of_hundred']}" if view.total else WORDS["no_total"]
    yield f"{terminal.paint(view.band, 'strong')}   {total}"
    yield from terminal.wrapped(view.archetype)
    for text in (view.capped, view.because, "" if view.complete else view.completeness):
        if text:
            yield from terminal.wrapped(text)
    yield ""
    for pillar in view.pillars:
        yield _bar(pillar, terminal)


def _bar(pillar: PillarView, terminal: Terminal) -> str:
    wide = BAR if terminal.width >= 80 else BAR // 2
    full = round((pillar.number or 0) / 100 * wide)
    bar = "█" * full + "░" * (wide - full)
    judged = f"{WORDS['judged_on'].lower()} {pillar.coverage}"
    if pillar.verdict != "judged":
        judged = f"{pillar.verdict_word} ({pillar.coverage})"
    room = max(10, terminal.width - 26 - wide)
    return f"  {pillar.title:<14} {pillar.score or '–':>5}  {bar}  {terminal.paint(shortened(judged, room), 'soft')}"


def _alerts(view: ReportView, terminal: Terminal) -> Iterator[str]:
    if view.alerts:
        yield ""
        yield terminal.paint(WORDS["alerts"], "strong", "tender")
        for criterion in view.alerts:
            yield from terminal.wrapped(f"! {criterion.title}: {criterion.reason}", 2, 4)
            yield from _quotes(criterion.quotes[:2], terminal)


def _coaching(view: ReportView, terminal: Terminal) -> Iterator[str]:
    """What to look at first and what went well, in the order of the page."""
    parts = (_well_done, _first_look) if view.good else (_first_look, _well_done)
    for part in parts:
        yield ""
        yield from part(view, terminal)


def _first_look(view: ReportView, terminal: Terminal) -> Iterator[str]:
    yield terminal.paint(WORDS["first"], "strong")
    for number, criterion in enumerate(view.priorities, 1):
        yield from terminal.wrapped(f"{number}. {criterion.title}: {criterion.reason}", 2, 5)
        yield from _quotes(criterion.quotes[:1], terminal)
        yield from terminal.wrapped(f"{WORDS['next_time']}: {criterion.tip}", 5)
        if criterion.better:
            parts = (f"‹{part.text}›" if part.slot and not part.filled else part.text for part in criterion.better)
            yield from terminal.wrapped(f"{WORDS['better']}: “{''.join(parts)}”", 5)
    if not view.priorities:
        yield from terminal.wrapped(view.first_none, 2)


def _well_done(view: ReportView, terminal: Terminal) -> Iterator[str]:
    yield terminal.paint(WORDS["well"], "strong")
    for criterion in view.strengths[:3]:
        yield from terminal.wrapped(f"✓ {criterion.title}", 2, 4)
        yield from _quotes([quote for quote in criterion.quotes if not quote.expected][:1], terminal)
    if not view.strengths:
        yield from terminal.wrapped(view.well_none, 2)


def _quotes(quotes: Iterable[Quote], terminal: Terminal) -> Iterator[str]:
    for quote in quotes:
        place = ", ".join(part for part in (f"{WORDS['turn']} {quote.number}" if quote.number else "", quote.time) if part)
        place += f": {quote.label}" if place and quote.label == WORDS["first_reply"] else ""
        words = f"“{quote.before}{quote.text}{quote.after}”" if quote.text else ""
        if quote.expected:
            words = f"{words} ✗ {quote.note or WORDS['quote_missing']}".strip()
        for line in terminal.wrapped(f"{words} ({place})" if place else words, 5):
            yield terminal.paint(line, "soft")


def _moments(view: ReportView, terminal: Terminal) -> Iterator[str]:
    if view.moments:
        yield ""
        yield terminal.paint(WORDS["moments"], "strong")
    for moment in view.moments:
        steps = "  ".join(terminal.outcome(f"{step.symbol} {step.word.lower()}", step.outcome) for step in moment.steps)
        where = f"{WORDS['turn']} {moment.opener.number}" if moment.opener.number else ""
        yield from terminal.wrapped(f"{moment.title} ({where})" if where else moment.title, 2, 4)
        yield f"     {steps}"
        yield from terminal.wrapped(moment.verdict, 5)


def _criteria(view: ReportView, terminal: Terminal) -> Iterator[str]:
    for pillar in view.pillars:
        yield ""
        yield terminal.paint(pillar.title, "strong")
        for criterion in pillar.criteria:
            yield _line(criterion, terminal)
    if view.not_judged:
        yield ""
        yield terminal.paint(WORDS["not_judged"], "strong")
        for criterion in view.not_judged:
            yield from terminal.wrapped(f"– {criterion.title}: {criterion.reason}", 2, 4)


def _line(criterion: CriterionView, terminal: Terminal) -> str:
    outcome = terminal.outcome(f"{criterion.symbol} {criterion.outcome_word:<14}", criterion.outcome)
    points = criterion.points or criterion.use_word
    room = max(12, terminal.width - 20 - len(points))
    return f"  {outcome} {shortened(criterion.title, room):<{room}} {terminal.paint(points, 'soft')}"


def _receipt_line(view: ReportView) -> str:
    rows = dict(view.receipt)
    known = [rows[key][0] for key in (WORDS["rubric"], WORDS["rubric_id"]) if key in rows]
    return f"{', '.join(known)} · empathyqa {rows.get(WORDS['library'], ('',))[0]}"
