"""The agent page: what many contacts say of one agent's work, for the agent to read first."""

from __future__ import annotations

from empathyqa.insight.agent import AgentInsight
from empathyqa.insight.contact import Contact, answered_well
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.insight.load import LoadBeside
from empathyqa.insight.noted import Noted
from empathyqa.insight.shrinking import FEWEST_AGENTS
from empathyqa.insight.team import TeamInsight
from empathyqa.report.better_line import better_line
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import figure as shown_figure
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import calls, day, figure_view, measure_name, trend_view, whole
from empathyqa.report.headline import kind_told
from empathyqa.report.hiding import Quotes, hidden, name_words
from empathyqa.report.many_told import (
    band_triangle,
    broke_sentence,
    care_words,
    criterion_rows,
    notes_of,
    period_words,
    short_list,
    step_views,
    steps_sentence,
)
from empathyqa.report.many_view import AgentView, ContactRow, ContactStory, NotedView, RecycledView
from empathyqa.report.many_words import ARCHETYPE_NAMES, LOAD_KINDS, MANY, METHOD
from empathyqa.report.said_in import line_said, story_of, words_said
from empathyqa.report.words import LANGUAGE

MOST_LISTED = 60
MOST_RECYCLED = 5
_SHOWN_TRENDS = ("total", "empathy")


def agent_view(agent: AgentInsight, team: TeamInsight, quotes: Quotes = "full") -> AgentView:
    """Everything the page of one agent shows; the team gives the figures beside."""
    alone = len(team.agents) < 2
    n = len(agent.contacts)
    name = one_line(agent.name)
    beside = {one.id: one for one in team.criteria}
    told_already = agent.hardest is agent.best and _answered(agent.best)
    return AgentView(
        title=MANY["agent_title"].format(name=name, n=n),
        language=LANGUAGE,
        name=name,
        facts=_facts(agent, team),
        lead=MANY["agent_lead_one"] if n == 1 else MANY["agent_lead"].format(n=n),
        minute=_minute(agent, team, alone),
        drawn_in="" if alone else MANY["drawn_in"] if agent.drawn_in else MANY["plain"].format(fewest=FEWEST_AGENTS),
        notes=notes_of(agent.contacts, team.rubrics, quotes),
        triangle=band_triangle(agent.figures),
        figures=tuple(
            figure_view(measure_name(one), agent.figures.get(one), None if alone else _team_figure(team, one))
            for one in team.measures
        ),
        strengths=tuple(_noted(one, quotes, alone) for one in agent.strengths),
        priorities=tuple(_noted(one, quotes, alone) for one in agent.priorities),
        trends=tuple(trend_view(agent.trends[one]) for one in _SHOWN_TRENDS if one in agent.trends),
        best=_story(agent.best if _answered(agent.best) else None, "best_lead", quotes),
        hardest=_story(None if told_already else agent.hardest, "hardest_lead", quotes),
        steps=step_views(agent.steps, None if alone else team.steps),
        broke=broke_sentence(agent.steps),
        met=_met(agent.load, alone),
        care=care_words(agent.load),
        recycled=_recycled(agent, quotes),
        fresher=tuple(line_said(one.contact, one.line.text, one.line.turn, quotes) for one in agent.fresher),
        heard=all(one.heard for one in agent.contacts),
        words=quotes != "none",
        criteria=criterion_rows(agent.criteria, None if alone else beside),
        contacts=tuple(map(contact_row, reversed(agent.contacts[-MOST_LISTED:]))),
        more_contacts=MANY["list_more"].format(n=n - MOST_LISTED) if n > MOST_LISTED else "",
        method=METHOD,
    )


def _minute(agent: AgentInsight, team: TeamInsight, alone: bool) -> tuple[str, ...]:
    """What the page says, for who has a minute: what is strong, what comes first, the moments, what came back."""
    told = []
    for one in agent.strengths[:1]:
        told.append(MANY["minute_strong"].format(title=one_line(one.own.title), share=_share(one.own.rate)))
    for one in agent.priorities[:1]:
        left = MANY["left_behind"].format(n=shown_figure(round(one.own.lost, 1)))
        told.append(MANY["minute_first"].format(title=one_line(one.own.title), left=left))
    told.append(steps_sentence(agent.steps.held, None if alone else team.steps.held))
    if agent.recycled:
        n = len(agent.recycled)
        told.append(MANY["minute_worn_one"] if n == 1 else MANY["minute_worn"].format(n=n))
    return tuple(sentence for sentence in told if sentence)


def contact_row(contact: Contact) -> ContactRow:
    """A contact in a list."""
    card = contact.card
    return ContactRow(
        one_line(card.id),
        day(card.date),
        whole(card.total) if card.total is not None else "–",
        ARCHETYPE_NAMES.get(card.archetype, card.archetype),
        one_line(card.agent_name or contact.agent),
    )


def _facts(agent: AgentInsight, team: TeamInsight) -> tuple[tuple[str, str], ...]:
    days = [one.day for one in agent.contacts if one.day]
    facts = (
        (MANY["contacts"], str(len(agent.contacts))),
        (MANY["period"], period_words(days)),
        (MANY["queues_fact"], short_list([one.card.queue or "" for one in agent.contacts])),
        (MANY["rubric"], one_line(team.contacts[0].card.rubric_title or team.contacts[0].card.receipt.rubric)),
    )
    return tuple((name, value) for name, value in facts if value)


def _team_figure(team: TeamInsight, measure: str) -> Figure | None:
    return team.figures[measure].team


def _noted(noted: Noted, quotes: Quotes, alone: bool) -> NotedView:
    own, team = noted.own, noted.team
    met = MANY["met_line_alone" if alone or team is None else "met_line"].format(
        own=_share(own.rate), contacts=calls(own.applied), team=_share(team.rate) if team else ""
    )
    crisis = own.use == "alert" or any(words.evidence.signal == "crisis" for words in noted.words)
    return NotedView(
        title=one_line(own.title),
        pillar=measure_name(own.pillar),
        met=met,
        left=MANY["left_behind"].format(n=shown_figure(round(own.lost, 1))) if own.lost >= 0.05 else "",
        reason="",
        why=one_line(noted.why),
        tip=MANY["talk_through"] if crisis else one_line(noted.tip),
        better=() if crisis else better_line(one_line(noted.try_saying), {}),
        team_wide=noted.team_wide,
        said=tuple(words_said(words, quotes) for words in noted.words) if quotes != "none" else (),
    )


def _share(rate: Rate) -> str:
    return f"{percent(rate.share)}%" if rate.share is not None else "–"


def _story(contact: Contact | None, lead: str, quotes: Quotes) -> ContactStory | None:
    if contact is None or quotes == "none":
        return None
    total = whole(contact.card.total) if contact.card.total is not None else "–"
    told = MANY[lead].format(total=total, archetype=kind_told(contact.card))
    return story_of(contact, told, quotes, answered_first=lead == "best_lead")


def _answered(contact: Contact | None) -> bool:
    """Whether there is an answer in it worth looking back on."""
    return contact is not None and any(map(answered_well, contact.card.moments))


def _met(load: LoadBeside, alone: bool) -> tuple[str, ...]:
    told = [
        MANY["heavy_alone" if alone else "heavy_sentence"].format(
            n=load.own.heavy, of=load.own.contacts, median=_half(load.median_heavy)
        )
    ]
    for kind, n in load.own.counts.items():
        if n or load.median.get(kind, 0):
            word = LOAD_KINDS[kind][0 if n == 1 else 1]
            sentence = MANY["met_sentence_alone" if alone else "met_sentence"]
            told.append(sentence.format(own=n or "no", kind=word, median=_half(load.median.get(kind, 0.0))))
    return tuple(told)


def _half(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _recycled(agent: AgentInsight, quotes: Quotes) -> tuple[RecycledView, ...]:
    if quotes == "none":
        return ()
    names = name_words(*{one.card.customer_name for one in agent.contacts if one.card.customer_name})
    return tuple(
        RecycledView(
            one_line(hidden(one.text, quotes, names)),
            MANY["recycled_times"].format(calls=len(one.calls), of=len(agent.contacts)),
            one.stock,
        )
        for one in agent.recycled[:MOST_RECYCLED]
    )
