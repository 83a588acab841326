"""The index of a folder of coaching reports: one line a conversation, a link to its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from empathyqa.report.cleaning import one_line
from empathyqa.scorecard import Scorecard

PILLARS = ("efficiency", "effectiveness", "empathy")

_STYLE = """\
:root { color-scheme: light dark; --paper: #faf7f2; --ink: #22262b; --soft: #5a5f66; --line: #e2dbcf;
  --accent: #17605c; --alert: #6a3488; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181b; --ink: #ece8e0; --soft: #b0b3b6; --line: #343a40; --accent: #7cc9c0; --alert: #d3aae9; } }
body { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; background: var(--paper);
  color: var(--ink); max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font: 600 2rem/1.2 Charter, "Sitka Text", Cambria, Georgia, serif; margin: 0; }
p { color: var(--soft); margin: .5rem 0 1.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .7rem .75rem .7rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; font-size: .875rem; }
.n { font-variant-numeric: tabular-nums; min-width: 4.5rem; }
.total { font-weight: 650; }
.bar { display: block; height: 4px; margin-top: .35rem; background: var(--line); }
.bar i { display: block; height: 100%; background: var(--accent); }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
small { display: block; color: var(--soft); font-size: .875rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.alert { color: var(--alert); font-weight: 600; }
@media print { :root { --paper: #fff; } .bar i { print-color-adjust: exact; } }"""

_PAGE = """\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coaching reports</title>
<style>
{style}
</style>
</head>
<body>
<main>
<h1>Coaching reports</h1>
<p>{count} by the rubric “{rubric}”. A dash: there was nothing to judge.</p>
<div class="wide" role="region" aria-label="All conversations" tabindex="0">
<table>
<thead><tr><th scope="col">Conversation</th>{titles}<th scope="col">Verdict</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the index shows of one scorecard."""

    id: str
    page: str
    scores: tuple[float | None, ...]
    """The total and the three pillars."""
    verdict: str
    archetype: str
    notes: tuple[str, ...]
    """What must be known beside the verdict: that a person should look, that the card is not complete."""
    rubric: str

    @classmethod
    def of(cls, card: Scorecard, page: str) -> Summary:
        """The summary of a card whose own page is the file ``page``."""
        pillars = (card.pillars[name].score if name in card.pillars else None for name in PILLARS)
        notes = (["a person should look"] if card.alerts else []) + ([] if card.complete else ["incomplete"])
        return cls(
            id=one_line(card.id),
            page=page,
            scores=(card.total, *pillars),
            verdict=one_line(card.band),
            archetype=card.archetype.replace("_", " "),
            notes=tuple(notes),
            rubric=one_line(card.rubric_title or card.receipt.rubric),
        )


def index_page(summaries: Sequence[Summary]) -> str:
    """The index as a self-contained HTML page, in the order of the input."""
    count = "One conversation" if len(summaries) == 1 else f"{len(summaries):,} conversations"
    titles = "".join(f'<th scope="col">{name.capitalize()}</th>' for name in ("total", *PILLARS))
    rows = "\n".join(map(_row, summaries))
    return _PAGE.format(style=_STYLE, count=count, rubric=escape(summaries[0].rubric), titles=titles, rows=rows)


def _row(summary: Summary) -> str:
    total, *pillars = summary.scores
    figures = f'<td class="n total">{_figure(total)}</td>' + "".join(map(_pillar, pillars))
    notes = "".join(f'<span class="alert">{note}</span> ' for note in summary.notes)
    link = f'<a href="{quote(summary.page)}">{escape(summary.id)}</a>'
    verdict = f"{escape(summary.verdict)}<small>{escape(summary.archetype)} {notes}</small>"
    return f'<tr><th scope="row">{link}</th>{figures}<td>{verdict}</td></tr>'


def _pillar(score: float | None) -> str:
    bar = f'<span class="bar" aria-hidden="true"><i style="width:{score or 0:.0f}%"></i></span>'
    return f'<td class="n">{_figure(score)}{bar if score is not None else ""}</td>'


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
