"""The index of a folder of coaching reports: one line a conversation, a link to its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from empathyqa.report.cleaning import one_line
from empathyqa.scorecard import Scorecard

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coaching reports</title>
<style>
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8886; }}
.n {{ text-align: right; font-variant-numeric: tabular-nums; }}
:root {{ color-scheme: light dark; }}
</style>
</head>
<body>
<main>
<h1>Coaching reports</h1>
<p>{count} by the rubric {rubric}. A dash: there was nothing to judge.</p>
<table>
<thead>
<tr><th scope="col">Conversation</th><th scope="col" class="n">Total</th>{pillars}<th scope="col">Verdict</th></tr>
</thead>
<tbody>
{rows}
</tbody>
</table>
</main>
</body>
</html>
"""


PILLARS = ("efficiency", "effectiveness", "empathy")


@dataclass(frozen=True, slots=True)
class Summary:
    """What the index and the table show of one scorecard."""

    id: str
    page: str
    figures: tuple[str, ...]
    """The total and the three pillars, as text."""
    verdict: str
    rubric: str

    @classmethod
    def of(cls, card: Scorecard, page: str) -> Summary:
        """The summary of a card whose own page is the file ``page``."""
        pillars = (card.pillars[name].score if name in card.pillars else None for name in PILLARS)
        figures = (_figure(card.total), *map(_figure, pillars))
        return cls(one_line(card.id), page, figures, _verdict(card), card.rubric_title or card.receipt.rubric)


def index_page(summaries: Sequence[Summary]) -> str:
    """The index as a self-contained HTML page, in the order of the input."""
    count = "One conversation" if len(summaries) == 1 else f"{len(summaries):,} conversations"
    titles = "".join(f'<th scope="col" class="n">{name.capitalize()}</th>' for name in PILLARS)
    rubric = escape(one_line(summaries[0].rubric))
    return _PAGE.format(count=count, rubric=rubric, pillars=titles, rows="\n".join(map(_line, summaries)))


def _line(summary: Summary) -> str:
    figures = "".join(f'<td class="n">{figure}</td>' for figure in summary.figures)
    link = f'<a href="{quote(summary.page)}">{escape(summary.id)}</a>'
    return f"<tr><td>{link}</td>{figures}<td>{escape(summary.verdict)}</td></tr>"


def _verdict(card: Scorecard) -> str:
    """The band, and what must be known beside it: that the card is not complete, that a person must look."""
    notes = [one_line(card.band)]
    if not card.complete:
        notes.append("incomplete")
    if card.alerts:
        notes.append("a person should look")
    return "; ".join(notes)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
