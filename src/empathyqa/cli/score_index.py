"""The index of a folder of coaching reports: one line a conversation, a link to its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from empathyqa.report.band import band_shown
from empathyqa.report.cleaning import one_line
from empathyqa.report.looking_first import to_look_at_first
from empathyqa.report.many_words import ARCHETYPE_NAMES
from empathyqa.report.value_words import PILLARS as NAMES
from empathyqa.report.words import INDEX, LANGUAGE
from empathyqa.scorecard import PILLARS, Scorecard

_STYLE = """\
:root { color-scheme: light dark; --paper: #faf7f2; --ink: #22262b; --soft: #5a5f66; --line: #e2dbcf;
  --accent: #17605c; --alert: #6a3488; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181b; --ink: #ece8e0; --soft: #b0b3b6; --line: #343a40; --accent: #7cc9c0; --alert: #d3aae9; } }
body { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; background: var(--paper);
  color: var(--ink); max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font: 600 2rem/1.2 Charter, "Sitka Text", Cambria, Georgia, serif; margin: 0; }
h2 { font: 600 1.25rem/1.3 Charter, "Sitka Text", Cambria, Georgia, serif; margin: 2rem 0 .25rem; }
ol { margin: 0; padding-left: 1.75rem; }
p { color: var(--soft); margin: .5rem 0 1.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .7rem .75rem .7rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; font-size: .875rem; }
.n { font-variant-numeric: tabular-nums; min-width: 4.5rem; }
.total { font-weight: 650; }
.verdict { min-width: 9rem; }
.bar { display: block; height: 4px; margin-top: .35rem; background: var(--line); }
.bar i { display: block; height: 100%; background: var(--accent); }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
small { display: block; color: var(--soft); font-size: .875rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.alert { color: var(--alert); font-weight: 600; }
@media print { :root { --paper: #fff; } .bar i { print-color-adjust: exact; } }"""

_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{lead}</p>
{first}<div class="wide" role="region" aria-label="{all}" tabindex="0">
<table>
<thead><tr>{titles}</tr></thead>
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
    critical: bool = False
    """A critical criterion was missed."""

    @classmethod
    def of(cls, card: Scorecard, page: str) -> Summary:
        """The summary of a card whose own page is the file ``page``."""
        pillars = (card.pillars[name].score if name in card.pillars else None for name in PILLARS)
        notes = ([INDEX["person"]] if card.alerts else []) + ([] if card.complete else [INDEX["incomplete"]])
        return cls(
            id=one_line(card.id),
            page=page,
            scores=(card.total, *pillars),
            verdict=band_shown(card),
            archetype=ARCHETYPE_NAMES.get(card.archetype, card.archetype),
            notes=tuple(notes),
            rubric=one_line(card.rubric_title or card.receipt.rubric),
            critical=card.capped_by is not None,
        )


def index_page(summaries: Sequence[Summary]) -> str:
    """The index as a self-contained HTML page, in the order of the input."""
    count = INDEX["one"] if len(summaries) == 1 else INDEX["many"].format(n=f"{len(summaries):,}")
    heads = (INDEX["conversation"], INDEX["verdict"], INDEX["total"], *(NAMES[name] for name in PILLARS))
    return _PAGE.format(
        language=LANGUAGE,
        title=escape(INDEX["title"]),
        style=_STYLE,
        lead=escape(INDEX["lead"].format(count=count, rubric=summaries[0].rubric), quote=False),
        first=_first(summaries),
        all=escape(INDEX["all"]),
        titles="".join(f'<th scope="col">{escape(head)}</th>' for head in heads),
        rows="\n".join(map(_row, summaries)),
    )


def _first(summaries: Sequence[Summary]) -> str:
    """Where to begin, above a long list; nothing above a short one."""
    chosen = to_look_at_first((INDEX["person"] in one.notes, one.critical, one.scores[0]) for one in summaries)
    if not chosen:
        return ""
    items = "\n".join(_begin(summaries[place]) for place in chosen)
    heading, lead = escape(INDEX["first"]), escape(INDEX["first_lead"], quote=False)
    return f"<h2>{heading}</h2>\n<p>{lead}</p>\n<ol>\n{items}\n</ol>\n<h2>{escape(INDEX['all'])}</h2>\n"


def _begin(summary: Summary) -> str:
    alert = f' <span class="alert">{INDEX["person"]}</span>' if INDEX["person"] in summary.notes else ""
    told = f"{summary.id}: {_figure(summary.scores[0])}, {summary.verdict}"
    return f'<li><a href="{quote(summary.page)}">{escape(told)}</a>{alert}</li>'


def _row(summary: Summary) -> str:
    total, *pillars = summary.scores
    figures = f'<td class="n total">{_figure(total)}</td>' + "".join(map(_pillar, pillars))
    notes = "".join(f'<span class="alert">{note}</span> ' for note in summary.notes)
    link = f'<a href="{quote(summary.page)}">{escape(summary.id)}</a>'
    verdict = f"{escape(summary.verdict)}<small>{escape(summary.archetype)} {notes}</small>"
    return f'<tr><th scope="row">{link}</th><td class="verdict">{verdict}</td>{figures}</tr>'


def _pillar(score: float | None) -> str:
    bar = f'<span class="bar" aria-hidden="true"><i style="width:{score or 0:.0f}%"></i></span>'
    return f'<td class="n">{_figure(score)}{bar if score is not None else ""}</td>'


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
