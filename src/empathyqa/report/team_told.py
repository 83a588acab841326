"""The team page: a week in a minute, what to act on first, and no order of people that chance could have made."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.insight.agent import AgentInsight
from empathyqa.insight.balance import Pull
from empathyqa.insight.load import KINDS, kinds_of
from empathyqa.insight.ranking_gate import Ranking
from empathyqa.insight.team import TeamInsight
from empathyqa.insight.to_act_on import ToActOn
from empathyqa.report.agent_told import contact_row
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import RateView, calls, day, figure_view, measure_name, rate_view, trend_view
from empathyqa.report.hiding import Quotes
from empathyqa.report.many_told import (
    band_triangle,
    broke_sentence,
    care_words,
    content_sentence,
    criterion_rows,
    notes_of,
    period_words,
    short_list,
    step_views,
    steps_sentence,
)
from empathyqa.report.many_view import ActOnView, AgentRow, ContactRow, LoadRow, TeamView
from empathyqa.report.many_words import ARCHETYPE_NAMES, LOAD_HEADS, MANY, METHOD
from empathyqa.report.practice_told import practice_views, practices_lead
from empathyqa.report.said_in import signal_said
from empathyqa.report.signal_words import signal_name
from empathyqa.report.slices_told import slice_rows, slices_note
from empathyqa.report.value_words import ARCHETYPES
from empathyqa.report.watch_told import watch_rows
from empathyqa.report.words import LANGUAGE

AT_ONCE = 6
"""Disclosures shown beside the crises before the rest is folded away."""
MOST_ACT_ON = 60
MOST_HARD = 8


def team_view(team: TeamInsight, quotes: Quotes = "full") -> TeamView:
    """Everything the team's page shows."""
    n, agents = len(team.contacts), len(team.agents)
    heading = MANY["team_heading"].format(contacts=calls(n), agents=_agents(agents))
    heard = all(one.heard for one in team.contacts)
    means = {one: shrunk.team for one, shrunk in team.figures.items() if shrunk.team}
    acting = [one for one in team.act_on if one.urgency != "answered"]
    at_once = sum(one.urgency == "crisis" for one in acting) + AT_ONCE
    return TeamView(
        title=MANY["team_title"].format(heading=heading),
        language=LANGUAGE,
        heading=heading[:1].upper() + heading[1:],
        facts=_facts(team),
        notes=_notes(team, quotes),
        triangle=band_triangle(means),
        figures=tuple(figure_view(measure_name(one), means.get(one)) for one in team.measures),
        kind_sentence=_kind(team),
        minute=_minute(team, acting),
        trends=tuple(trend_view(team.trends[one]) for one in ("total", "empathy") if one in team.trends),
        act_on=tuple(_act_on(one, quotes) for one in acting[:at_once]),
        act_on_rest=tuple(_act_on(one, quotes) for one in acting[at_once:MOST_ACT_ON]),
        act_on_none=MANY["act_on_all_answered" if team.act_on else "act_on_none"],
        act_on_notes=_act_on_notes(team, len(acting)),
        agents=_agent_rows(team),
        ranking=_ranking(team.ranking) if agents else MANY["nobody_named"],
        ranked_anyway=team.ranking.ranked and bool(team.ranking.doubts),
        measures=tuple(measure_name(one) for one in team.measures),
        kinds=tuple(rate_view(ARCHETYPE_NAMES.get(one, one), rate) for one, rate in team.balance.archetypes.items()),
        pulls=_pulls(team.balance.pulls),
        steps=step_views(team.steps),
        cues=_cues(team),
        broke=broke_sentence(team.steps),
        practices=practice_views(team.practices.to_share, team, quotes),
        drop=practice_views(team.practices.to_drop, team, quotes),
        practices_lead=practices_lead(team.practices),
        hard_lead=MANY["hard_lead"].format(n=len(team.hard), of=n) if team.hard else MANY["hard_none"],
        load_heads=tuple(LOAD_HEADS[kind] for kind in _counted(team)),
        load=tuple(_load(one, _counted(team)) for one in team.agents),
        hardest=tuple(_hard_rows(team)),
        care=tuple((one_line(one.name), "; ".join(care_words(one.load))) for one in team.agents if one.load.care),
        criteria=criterion_rows(team.criteria),
        watched=watch_rows(team.watched),
        channels=slice_rows(team.channels, team.measures),
        queues=slice_rows(team.queues, team.measures),
        slices_note=slices_note(team.queues),
        heard=heard,
        words=quotes != "none",
        method=METHOD,
    )


def _facts(team: TeamInsight) -> tuple[tuple[str, str], ...]:
    facts = (
        (MANY["contacts"], str(len(team.contacts))),
        (MANY["agents"], str(len(team.agents))),
        (MANY["period"], period_words([one.day for one in team.contacts if one.day])),
        (MANY["queues_fact"], short_list([one.card.queue or "" for one in team.contacts])),
        (MANY["rubric"], short_list([one.card.rubric_title or one.card.receipt.rubric for one in team.contacts])),
    )
    return tuple((name, value) for name, value in facts if value)


def _notes(team: TeamInsight, quotes: Quotes) -> tuple[str, ...]:
    unnamed = (MANY["unnamed"].format(n=team.unnamed),) if team.unnamed else ()
    return (*notes_of(team.contacts, team.rubrics, quotes), *unnamed)


def _kind(team: TeamInsight) -> str:
    kinds = [one for one in team.balance.archetypes if one != "transactional"] or list(team.balance.archetypes)
    return ARCHETYPES.get(kinds[0], "") if kinds else ""


def _minute(team: TeamInsight, acting: list[ToActOn]) -> tuple[str, ...]:
    """What the page says, for who has a minute."""
    crisis = sum(one.urgency == "crisis" for one in acting)
    told = [
        MANY["minute_crisis" if crisis else "minute_act"].format(crisis=crisis, open=len(acting) - crisis)
        if acting
        else "",
        steps_sentence(team.steps.held),
        broke_sentence(team.steps),
        content_sentence(team.content),
        MANY["minute_heavy"].format(n=len(team.hard), of=len(team.contacts)) if team.hard else "",
    ]
    return tuple(sentence for sentence in told if sentence)


def _agent_rows(team: TeamInsight) -> tuple[AgentRow, ...]:
    by_id = {one.id: one for one in team.agents}
    order = [by_id[one] for one in team.ranking.order if one in by_id] if team.ranking.ranked else list(team.agents)
    missing = [one for one in team.agents if one not in order]
    return tuple(_agent_row(one, team) for one in [*order, *missing])


def _agent_row(agent: AgentInsight, team: TeamInsight) -> AgentRow:
    n = len(agent.contacts)
    return AgentRow(
        one_line(agent.name),
        str(n),
        band_triangle(agent.figures),
        tuple(figure_view(measure_name(one), agent.figures.get(one), team.figures[one].team) for one in team.measures),
        MANY["of_n"].format(met=agent.load.own.heavy, n=n),
        f"{percent(agent.content.share)}%" if agent.content.share is not None else "",
        "; ".join(care_words(agent.load)),
    )


def _ranking(ranking: Ranking) -> str:
    pairs = max(0, len(ranking.order) - 1)
    reliability = "" if ranking.reliability is None else f"{ranking.reliability:.2f}"
    words = {
        "one_agent": MANY["doubt_one_agent"],
        "few_calls": MANY["doubt_few_calls"].format(n=ranking.fewest),
        "unreliable": MANY["doubt_unreliable"].format(reliability=reliability)
        if reliability
        else MANY["doubt_unknown"],
        "overlap": MANY["doubt_overlap"].format(n=ranking.overlapping, of=pairs),
    }
    doubts = " ".join(words[doubt] for doubt in ranking.doubts)
    if not ranking.ranked:
        return MANY["not_ranked"].format(doubts=doubts)
    if ranking.doubts:
        return MANY["ranked_anyway"].format(doubts=doubts)
    return MANY["ranked"].format(n=30, reliability=reliability)


def _act_on(one: ToActOn, quotes: Quotes) -> ActOnView:
    card = one.contact.card
    return ActOnView(
        one_line(card.id), day(card.date), one_line(card.agent_name or one.contact.agent),
        signal_name(one.cue.id, kind=one.cue.named_kind if one.cue.id == "vulnerability" else None),
        MANY[f"urgency_{one.urgency}"], one.urgency == "crisis", signal_said(one.contact, one.cue, quotes),
        MANY["yes" if one.noticed else "no"], MANY["yes" if one.acted else "no"],
    )  # fmt: skip


def _act_on_notes(team: TeamInsight, acting: int) -> tuple[str, ...]:
    answered = sum(one.urgency == "answered" for one in team.act_on)
    notes = []
    if acting > MOST_ACT_ON:
        notes.append(MANY["act_on_more"].format(n=acting - MOST_ACT_ON))
    if answered:
        notes.append(MANY["act_on_answered"].format(n=answered))
    return tuple(notes)


def _agents(n: int) -> str:
    return MANY["no_agents"] if not n else MANY["of_agent"] if n == 1 else MANY["of_agents"].format(n=n)


def _pulls(pulls: Sequence[Pull]) -> tuple[str, ...]:
    """How the pillars move together, and what that says where all do."""
    told = tuple(map(_pull, pulls))
    return (*told, MANY["pull_all"]) if told and all(pull.low > 0 for pull in pulls) else told


def _pull(pull: Pull) -> str:
    word = "pull_together" if pull.low > 0 else "pull_against" if pull.high < 0 else "pull_apart"
    return MANY[word].format(
        one=measure_name(pull.one), two=measure_name(pull.two).lower(),
        r=f"{pull.r:.2f}", low=f"{pull.low:.2f}", high=f"{pull.high:.2f}",
    )  # fmt: skip


def _cues(team: TeamInsight) -> tuple[RateView, ...]:
    found = sorted(team.steps.by_cue.items(), key=lambda item: (-item[1].n, item[0]))
    return tuple(rate_view(signal_name(cue).capitalize(), rate) for cue, rate in found)


def _counted(team: TeamInsight) -> tuple[str, ...]:
    return tuple(kind for kind in KINDS if all(kind in one.load.own.counts for one in team.agents))


def _load(agent: AgentInsight, kinds: tuple[str, ...]) -> LoadRow:
    own = agent.load.own
    counts = tuple(str(own.counts[kind]) for kind in kinds)
    return LoadRow(one_line(agent.name), str(own.contacts), str(own.heavy), counts)


def _hard_rows(team: TeamInsight) -> list[ContactRow]:
    rows = []
    for contact in team.hard[:MOST_HARD]:
        row, kinds = contact_row(contact), kinds_of(contact)
        brought = ", ".join(LOAD_HEADS[kind].lower() for kind in KINDS if kind in kinds)
        rows.append(ContactRow(row.id, row.day, row.total, row.kind, row.agent, brought))
    return rows
