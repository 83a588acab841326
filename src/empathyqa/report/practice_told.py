"""Practices in words, with an example each, the customer's data hidden where the rule says so."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.insight.practice import Example, Practice, Practices
from empathyqa.insight.team import TeamInsight
from empathyqa.report.cleaning import one_line
from empathyqa.report.hiding import Quotes, hidden, name_words
from empathyqa.report.many_view import PracticeView
from empathyqa.report.many_words import MANY
from empathyqa.report.signal_words import signal_name

AROUND = 150
"""Characters shown on either side of the words."""


def practices_lead(practices: Practices) -> str:
    """What was compared."""
    word = "practices_lead" if practices.to_share else "practices_none"
    return MANY[word].format(good=practices.good, poor=practices.poor)


def practice_views(practices: Sequence[Practice], team: TeamInsight, quotes: Quotes) -> tuple[PracticeView, ...]:
    """The practices; without people's words only the acts remain."""
    names = {one.id: one_line(one.name) for one in team.agents}
    return tuple(_practice(one, names, quotes) for one in practices if quotes != "none" or one.kind == "act")


def _practice(practice: Practice, names: dict[str, str], quotes: Quotes) -> PracticeView:
    act = practice.kind == "act"
    count = MANY["practice_count_one" if practice.agents == 1 else "practice_count"].format(
        good=practice.in_good, of_good=practice.good, poor=practice.in_poor, of_poor=practice.poor,
        agents=practice.agents,
    )  # fmt: skip
    one = practice.example
    shown = _example(one, quotes) if one and quotes != "none" else ("", "", "")
    source = MANY["practice_of"].format(agent=names.get(one.agent, one.agent), call=one_line(one.call)) if one else ""
    return PracticeView(signal_name(practice.what) if act else practice.what, act, count, shown, source)


def _example(example: Example, quotes: Quotes) -> tuple[str, str, str]:
    """The words with what stands around them, cut at words."""
    start, end = example.at
    names = name_words(example.customer)
    before, words, after = example.text[:start], example.text[start:end], example.text[end:]
    if not words:
        before, after = "", example.text
    if len(before) > AROUND:
        before = "…" + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND * 2 - len(before):
        after = after[: AROUND * 2 - len(before)].rpartition(" ")[0] + "…"

    def clean(text: str) -> str:
        lead, tail = " " * text[:1].isspace(), " " * text[-1:].isspace()
        flat = one_line(hidden(text, quotes, names))
        return f"{lead}{flat}{tail}" if flat else ""

    return clean(before), clean(words), clean(after)
