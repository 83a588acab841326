"""Every sentence of the pages over many contacts, in one place, so that they can be translated.

Behaviour and figures, never a label of the person. ``{…}`` is filled in by the views.
"""

from __future__ import annotations

from empathyqa.report.agent_words import AGENT_WORDS
from empathyqa.report.team_words import TEAM_WORDS

MANY: dict[str, str] = {
    "contacts": "Contacts",
    "agents": "Agents",
    "agent": "Agent",
    "period": "From – to",
    "period_of": "{first} – {last}",
    "rubric": "Rubric",
    "queues_fact": "Queues",
    "total": "Total",
    "interval": "Each with the range it lies in, 95 times of 100",
    "range_head": "95% range",
    "range": "{low}–{high}",
    "no_range": "too few contacts for a range",
    "no_range_alike": "all alike so far: no range",
    "of_calls": "{n} contacts",
    "of_call": "one contact",
    "team": "Team",
    "pillar": "Pillar",
    "figure": "Figure",
    "rests_on": "Rests on",
    "whisker_key": "The dot is the figure, the line its range, the tick the team’s mean.",
    "when": "Day",
    "contact": "Contact",
    "quotes_none": "People’s words are left out of this report on request.",
    "quotes_redacted": "Names, numbers and addresses of customers are hidden in this report.",
    "mixed": "These contacts were judged by more than one rubric ({rubrics}). Figures by different rubrics do not "
    "compare; read them side by side with care, or score all contacts again with one.",
    "cards_only": "Made from scorecards alone. Insults, recycled sentences and practices to share need the "
    "transcripts: give them instead of the scorecards to see these.",
    "receipt": "How this was worked out",
    "foot": "Made from words alone: tone of voice, pauses and faces are not heard. A figure is the start of a talk, "
    "not its end.",
    "trend": "Over time",
    "trend_up": "Rising: {change} points from the time before {split} to the time after ({low} to {high}).",
    "trend_down": "Falling: {change} points from the time before {split} to the time after ({low} to {high}).",
    "trend_no_clear_change": "No clear change: {change} points from the time before {split} to the time after, "
    "and chance alone could make it anything from {low} to {high}.",
    "trend_none": "There are not yet enough contacts with a day to see a trend (ten over two days or more).",
    "trend_alt": "{measure} by {unit}: {points}",
    "trend_point": "{start}: {figure} ({n})",
    "week": "week",
    "month": "month",
    "steps": "Moments, step by step",
    "steps_lead": "Where a customer showed a feeling or a vulnerability: how often each of the four steps was taken. "
    "All four are rare everywhere; trained clinicians answer 10 to 50 of 100 such cues.",
    "steps_none": "No strong feeling, vulnerability or crisis was heard in these contacts.",
    "step": "Step",
    "taken": "Taken",
    "share": "Share",
    "all_four": "All four",
    "of_n": "{met} of {n}",
    "no_rate": "nothing to count",
    "broke_most": "The chain breaks most often at “{step}”: {n} of {of} moments.",
    "criteria": "Every criterion",
    "criteria_lead": "How often it applied, how often it was met (partly counts half), and how many points of the "
    "total it left behind, a contact.",
    "criterion": "Criterion",
    "applied": "Applied",
    "met": "Met",
    "left": "Points left",
    "not_applied": "never applied",
    "minute": "In a minute",
    "minute_crisis": "To act on: danger in {crisis}, vulnerability unanswered in {open}.",
    "minute_act": "To act on: vulnerability unanswered in {open}.",
    "minute_steps": "All four steps were taken in {met} of {n} moments ({low}–{high}%).",
    "minute_steps_beside": "All four steps were taken in {met} of {n} moments ({low}–{high}%); the team: {team}%.",
    "minute_content": "{share}% of contacts ended content ({low}–{high}%).",
    "minute_heavy": "Heavy to take: {n} of {of} contacts.",
    "minute_strong": "Strongest: {title}, met {share} of the time.",
    "minute_first": "First to work on: {title}; it {left}.",
    "minute_worn": "{n} caring sentences came back in three contacts or more.",
    "minute_worn_one": "One caring sentence came back in three contacts or more.",
    **AGENT_WORDS,
    **TEAM_WORDS,
}
"""What both pages say, and what each says alone."""

METHOD: tuple[tuple[str, str], ...] = (
    ("Agents’ figures", "Empirical Bayes (Morris 1983): the mean of the contacts, drawn towards the team’s by as much "
     "as chance alone could have moved it, with a 95% interval. Contacts count, not moments or sentences."),
    ("Rates", "Wilson’s 95% interval, widened where a contact’s opportunities resemble each other: 9 of 10 is 60–98%."),
    ("Ranking", "Only where neighbours’ intervals do not overlap, everybody has 30 contacts or more and the "
     "reliability is 0.7 or more."),
    ("Change over time", "The later half of the contacts against the earlier (Welch’s interval)."),
    ("Recycled sentences", "Caring sentences of 85% the same letters, names and numbers aside, in three contacts or "
     "more. Measured on 53,804 sentences of which it is known whether they were canned: precision 0.96, recall 0.99, "
     "where 86% are canned."),
    ("Practices", "Log-odds with an informative prior (Monroe, Colaresi & Quinn 2008), |z| of 2.58 and above, said in "
     "four answers or more by at least two agents. An answer is good with three of the four steps or more."),
    ("Heavy contacts", "Counted in customers’ words. Nobody’s feelings are inferred, and no score is touched."),
)  # fmt: skip

LOAD_KINDS: dict[str, tuple[str, str]] = {
    # one, many
    "distress": ("distressed customer", "distressed customers"),
    "vulnerability": ("customer who told of a vulnerability", "customers who told of a vulnerability"),
    "bereavement": ("customer with a death in the family", "customers with a death in the family"),
    "crisis": ("customer in crisis or danger", "customers in crisis or danger"),
    "abuse": ("customer who threw insults", "customers who threw insults"),
}
LOAD_HEADS: dict[str, str] = {
    "distress": "Distress", "vulnerability": "Vulnerability", "bereavement": "A death", "crisis": "Crisis",
    "abuse": "Insults",
}  # fmt: skip
ARCHETYPE_NAMES: dict[str, str] = {
    "seen_and_sorted": "Seen and sorted",
    "quick_not_heard": "Quick, not heard",
    "warm_unresolved": "Warm, unresolved",
    "unsafe_to_disclose": "Unsafe to disclose",
    "cold_unresolved": "Cold, unresolved",
    "transactional": "No strong feeling heard",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
