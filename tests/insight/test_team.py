"""The team, its agents, and what must never be concluded of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.insight.criteria import criteria_of
from empathyqa.insight.goodhart import goodhart
from empathyqa.insight.load import is_heavy, kinds_of, loads_beside
from empathyqa.insight.team import team_insight
from empathyqa.insight.to_act_on import to_act_on
from empathyqa.insight.trend import trend
from empathyqa.signals.needs.of_a_death import TOLD

from .made_contacts import contact, moment, with_points


def days(n: int, month: int = 3) -> list[str]:
    return [f"2026-{month:02}-{day:02}" for day in range(1, n + 1)]


def test_contacts_of_nobody_count_for_the_team_alone():
    team = team_insight([contact("1", 40.0, agent=""), contact("2", 80.0, agent="Ana")])
    assert team.unnamed == 1
    assert [agent.name for agent in team.agents] == ["Ana"]
    assert team.figures["total"].team.value == 60.0


def test_a_card_without_a_total_moves_no_mean():
    team = team_insight([contact("1", None), contact("2", 80.0)])
    assert team.figures["total"].team.value == 80.0
    assert team.agents[0].figures["total"].n == 1


def test_nobody_is_ranked_unless_it_is_asked_for():
    contacts = [contact(f"{agent}{n}", score) for agent, score in (("Ana", 50.0), ("Bo", 60.0)) for n in range(5)]
    contacts = [replace(one, agent=one.card.id[:-1]) for one in contacts]
    assert not team_insight(contacts).ranking.ranked
    asked = team_insight(contacts, rank=True).ranking
    assert asked.ranked
    assert asked.doubts


def test_no_contacts_do_no_harm():
    team = team_insight([])
    assert (team.agents, team.period, team.steps.moments) == ((), None, 0)


def test_a_clear_rise_is_told_from_chance():
    rising = [contact(str(n), 40.0 + (n % 3) + (30 if n >= 10 else 0), date=day) for n, day in enumerate(days(20))]
    flat = [contact(str(n), 40.0 + 20 * (n % 3), date=day) for n, day in enumerate(days(20))]
    assert trend(rising, "total").direction == "up"
    assert trend(flat, "total").direction == "no_clear_change"
    assert trend([replace(one, card=replace(one.card, date=None)) for one in rising], "total") is None
    assert trend(rising[:9], "total") is None


def test_scores_that_are_all_alike_have_no_trend():
    calls = [contact(str(n), 50.0 if n < 10 else 60.0, date=f"2026-03-{n + 1:02}") for n in range(20)]
    assert trend(calls, "total") is None


def test_the_halves_are_cut_between_days():
    calls = [contact(str(n), 50.0 + n % 3, date="2026-03-01" if n < 15 else "2026-03-02") for n in range(20)]
    assert trend(calls, "total").split == "2026-03-02"


def test_what_customers_brought_is_counted_beside_the_median():
    grief = contact("1", agent="Ana", moments=(moment("sadness", reason=TOLD),), insults=1)
    assert kinds_of(grief) == {"distress", "bereavement", "abuse"}
    assert is_heavy(grief)
    groups = {"Ana": [grief, contact("2")], "Bo": [contact("3")], "Cy": [contact("4")]}
    beside = loads_beside(groups)["Ana"]
    assert (beside.own.counts["bereavement"], beside.median["bereavement"]) == (1, 0.0)
    assert beside.care == ("bereavement", "abuse")
    assert loads_beside(groups)["Bo"].care == ()


def test_a_streak_needs_the_time_of_day():
    heavy = (moment("crisis", words="I can't go on", level=None),)
    timed = [contact(str(n), moments=heavy, date=f"2026-03-01T{9 + n:02}:00") for n in range(3)]
    dated = [contact(str(n), moments=heavy, date="2026-03-01") for n in range(3)]
    assert loads_beside({"Ana": timed})["Ana"].own.longest_streak == 3
    assert "streak" in loads_beside({"Ana": timed})["Ana"].care
    assert loads_beside({"Ana": dated})["Ana"].own.longest_streak is None


def test_insults_are_not_counted_where_only_cards_are_at_hand():
    silent = replace(contact("1"), heard=None)
    assert "abuse" not in loads_beside({"Ana": [silent]})["Ana"].own.counts


def test_load_moves_no_figure():
    calm = [contact(str(n), 50.0 + n) for n in range(8)]
    heavy = [replace(one, card=replace(one.card, moments=(moment("crisis", level=None),))) for one in calm]
    before, after = (team_insight(group).agents[0].figures for group in (calm, heavy))
    assert before == after


def test_danger_comes_first_then_what_nobody_answered():
    told = [
        contact("answered", moments=(moment("vulnerability", "na", kind="health", level=None),)),
        contact("passed over", moments=(moment("vulnerability", "a", kind="health", level=None),)),
        contact("danger", moments=(moment("crisis", "nmca", level=None),)),
        contact("angry", moments=(moment("anger", ""),)),
    ]
    assert [(one.contact.card.id, one.urgency) for one in to_act_on(told)] == [
        ("danger", "crisis"), ("passed over", "unanswered"), ("answered", "answered")
    ]  # fmt: skip


def test_priorities_are_two_by_points_left_and_say_whose_they_are():
    def call(id: str, agent: str, asks: str, names: str = "-"):
        table = {"names": (names, 0.0 if names == "-" else 9.0, 9.0), "asks": (asks, 0.0, 6.0), "opens": ("-", 0.0, 1.0),
                 "rare": ("0", 0.0, 20.0)}  # fmt: skip
        return with_points(id, table, agent=agent)

    ana = [call(f"a{n}", "Ana", "-") for n in range(4)]
    others = [call(f"b{n}", "Bo", "+") for n in range(12)]
    first = next(one for one in team_insight([*ana, *others]).agents if one.name == "Ana").priorities
    assert [one.own.id for one in first] == ["names", "asks"]
    assert [one.team_wide for one in first] == [True, False]


def test_strengths_need_more_than_one_good_call():
    calls = [with_points(str(n), {"opens": ("+", 5.0, 5.0), "settles": ("+" if n else "-", 5.0 * n, 5.0)}) for n in range(3)]
    found = team_insight(calls).agents[0].strengths
    assert [one.own.id for one in found] == ["opens"]
    assert team_insight(calls[:2]).agents[0].strengths == ()


def test_criteria_that_tell_nothing_are_watched():
    calls = [
        with_points(str(n), {"always": ("+", 5, 5), "never": ("0", 0, 0), "tells": ("+" if n % 2 else "-", 5, 5)})
        for n in range(24)
    ]
    assert [(one.criterion.id, one.worry) for one in goodhart(calls, criteria_of(calls))] == [
        ("always", "always_met"), ("never", "never_applies")
    ]  # fmt: skip
    assert goodhart(calls[:10], criteria_of(calls[:10])) == ()


def test_a_rise_from_never_to_always_is_still_not_certain():
    calls = [
        with_points(str(n), {"phrase": ("+" if n >= 20 else "-", 5, 5)}, date=day, closing="silent")
        for n, day in enumerate([*days(20), *days(20, 4)])
    ]
    (found,) = goodhart(calls, criteria_of(calls))
    change, low, high = found.rise
    assert (change, high) == (1, 1)
    assert 0.6 < low < 0.9
    assert found.closings[0] == 0
    assert -0.2 < found.closings[1] < 0 < found.closings[2] < 0.2


@pytest.mark.parametrize(("closings", "watched"), [("content", 0), ("silent", 1)])
def test_a_criterion_that_rises_alone_is_watched(closings, watched):
    calls = []
    for n, day in enumerate([*days(20), *days(20, 4)]):
        late = n >= 20
        sign = "+" if (late and n % 5) or n % 5 == 0 else "-"
        ends = "content" if (late and closings == "content") or n % 4 == 0 else "silent"
        calls.append(with_points(str(n), {"phrase": (sign, 5, 5)}, date=day, closing=ends))
    found = goodhart(calls, criteria_of(calls))
    assert len(found) == watched
    assert not found or found[0].worry == "rises_alone"
