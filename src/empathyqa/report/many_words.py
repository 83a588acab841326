"""Every sentence of the pages over many contacts, in one place, so that they can be translated.

Behaviour and figures, never a label of the person. ``{…}`` is filled in by the views.
"""

from __future__ import annotations

MANY: dict[str, str] = {
    # shared
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
    "no_range": "one contact: no range yet",
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
    # agent report
    "agent_title": "Coaching report for {name}, {n} contacts",
    "agent_eyebrow": "Coaching report over many contacts",
    "agent_lead_one": "One contact is an anecdote: read it as one.",
    "agent_lead": "{n} contacts, seen together. The ranges say how sure each figure is.",
    "drawn_in": "With few contacts, luck moves a mean a long way. Each figure is therefore drawn towards the team’s by "
    "as much as chance alone could have moved it.",
    "plain": "Plain means: the team is too small (below {fewest} agents), or has too few contacts each, to tell skill "
    "from luck.",
    "well": "What you do well",
    "well_lead": "Met time after time, in your own words. Keep these.",
    "well_none": "No criterion was met in three of four contacts yet. The first places to look are below.",
    "first": "What to work on first",
    "first_lead": "At most two things: those that leave most points behind, by weight, gap and how often they came up.",
    "first_none": "Nothing leaves points worth mentioning behind. Keep doing what you do.",
    "left_behind": "leaves {n} points a contact behind",
    "met_line": "Met {own} of the time it applied ({contacts}); the team: {team}.",
    "met_line_alone": "Met {own} of the time it applied ({contacts}).",
    "team_wide": "Most of the team misses this too. That speaks of the process, the tools or the rubric before it "
    "speaks of you: raise it together.",
    "talk_through": "Talk this one through together; no ready-made line would do.",
    "next_time": "Next time",
    "could_say": "You could say",
    "why": "Why it matters",
    "stories": "To look back on",
    "best": "From your best contact",
    "best_lead": "{total} of 100. {archetype}",
    "hardest": "From your hardest contact",
    "hardest_lead": "Chosen by what the customer brought, not by its score ({total} of 100). {archetype}",
    "met_title": "What you met",
    "met_lead": "Counted in what customers said. It stands beside the figures because hard contacts are harder to "
    "score well in, and it enters no score.",
    "met_sentence": "You met {own} {kind}; the team’s median is {median}.",
    "met_sentence_alone": "You met {own} {kind}.",
    "heavy_sentence": "Heavy to take: {n} of your {of} contacts; the team’s median is {median}.",
    "heavy_alone": "Heavy to take: {n} of your {of} contacts.",
    "recycled": "Sentences that come back",
    "recycled_lead": "The same caring sentence in contact after contact. It may be sincere every time, and customers "
    "still hear a form. Keep the thought, and say it about this customer’s matter.",
    "recycled_none": "No caring sentence came back in three contacts or more.",
    "recycled_times": "in {calls} of {of} contacts",
    "recycled_stock": "a stock line",
    "fresher": "Fresher ones, from your own contacts",
    "own_best": "Your own words, worth keeping",
    "fresher_lead": "Said once, to one person, about their matter, in an answer that went well.",
    "fresher_none": "None stands out yet. A fresh line names this customer’s own thing: “{example}”",
    "fresher_example": "A week without heating, with the baby in the next room: no wonder you’re worn out.",
    "list": "The contacts",
    "list_more": "… and {n} more.",
    "kind": "What it was like",
    "reply": "Your view",
    "reply_lead": "This report is about you, and you may disagree with it. Write here before you print, or by hand "
    "afterwards; nothing is stored.",
    # care
    "care": "A word of care",
    "care_lead": "Not a score, and left out of every export of scores. These contacts weigh on whoever takes them; "
    "a short break, a word, or a swap of queue costs little. No study gives a safe number.",
    "care_you_lead": "Not a score, and left out of every export of scores. Contacts like these weigh on whoever "
    "takes them. You may ask for a break, a word, or a swap of queue.",
    "care_crisis": "{n} with a crisis or danger",
    "care_crisis_one": "one with a crisis or danger",
    "care_bereavement": "{n} with a death",
    "care_bereavement_one": "one with a death",
    "care_abuse": "{n} with insults",
    "care_abuse_one": "one with insults",
    "care_streak": "{n} heavy ones in a row on one day",
    "care_most": "more heavy ones than nearly everybody else in the team ({n} of {of})",
    # team report
    "team_title": "Team report: {heading}",
    "team_eyebrow": "Team report",
    "team_heading": "{contacts}, {agents}",
    "of_agents": "{n} agents",
    "of_agent": "one agent",
    "no_agents": "agents not named",
    "nobody_named": "No contact names its agent, so there is nobody to show here. A transcript says who took it by "
    "agent_name, or by agent_id in its metadata.",
    "unnamed": "Contacts that name no agent: {n}. They count for the team and for nobody in it.",
    "act_on": "To act on",
    "act_on_lead": "Something a customer said deserves a person’s eyes: danger first, then vulnerability that was "
    "not noticed or that no step followed. This is about the customer, not a verdict on the agent. What is not in "
    "this list was not heard; it may still have been said.",
    "act_on_none": "No vulnerability or crisis was heard. That proves nothing: some things are told without words.",
    "act_on_all_answered": "Nothing is left to act on: every vulnerability that was heard was noticed and acted on. What was "
    "not heard may still have been said.",
    "act_on_more": "… and {n} more; the JSON has all.",
    "act_on_rest": "{n} more that went unanswered",
    "act_on_answered": "Contacts in which a vulnerability was told, noticed and acted on: {n}.",
    "urgency_crisis": "crisis or danger",
    "urgency_unanswered": "unanswered",
    "urgency_answered": "answered",
    "yes": "yes",
    "no": "no",
    "said": "What was said",
    "heard_head": "Heard",
    "noticed_head": "Noticed",
    "acted_head": "Acted on",
    "why_head": "Why",
    "brought": "What the customer brought",
    "most_common": "Leaving plain matters aside, most often:",
    "cue_about": "How often all four steps were taken, by what opened the moment.",
    "side_by_side": "The agents, side by side",
    "not_ranked": "In the order of their names, not ranked. {doubts}",
    "ranked": "Ranked by the total: every interval is clear of the next, everybody has {n} contacts or more, and the "
    "reliability is {reliability}.",
    "ranked_anyway": "Ranked because it was asked for. Do not act on this order. {doubts}",
    "doubt_one_agent": "There is nobody to compare with.",
    "doubt_few_calls": "The smallest number of contacts is {n}; below 30, chance decides places.",
    "doubt_unreliable": "How much of the difference is the agents’ own: {reliability} of 1; below 0.7 it is not "
    "safe to tell people apart.",
    "doubt_unknown": "How much of the difference is the agents’ own cannot be estimated from so few.",
    "doubt_overlap": "{n} of {of} neighbours’ ranges overlap.",
    "balance": "Balance",
    "heavy": "Heavy contacts",
    "content": "Ended content",
    "content_about": "“Ended content” is the share of contacts whose customer’s last words say yes or sound glad.",
    "what_kind": "What kind of contacts they were",
    "what_kind_lead": "From moments and endings: heard or not, settled or not.",
    "pull_together": "{one} and {two} rise together here (correlation {r}, {low} to {high}).",
    "pull_all": "Nobody here has to choose between the pillars: they rise together.",
    "pull_against": "{one} is bought with {two} here (correlation {r}, {low} to {high}): look at what people "
    "are asked for.",
    "pull_apart": "{one} and {two} go their own ways here (correlation {r}, {low} to {high}).",
    "cue": "What opened it",
    "practices": "Practices to share",
    "practices_lead": "Words and acts that good answers to a moment have more often than the others ({good} good, "
    "{poor} others). Examples to read together, not lines to learn: said to everybody, they become the next form.",
    "practices_none": "Nothing stands out clearly: {good} good answers and {poor} others are too few, or too "
    "alike, to tell.",
    "practices_drop": "What the others have more often",
    "practice_count": "in {good} of {of_good} good answers, {poor} of {of_poor} others; {agents} agents",
    "practice_count_one": "in {good} of {of_good} good answers, {poor} of {of_poor} others; one agent",
    "practice_of": "{agent}, {call}",
    "hard": "Hard contacts, and who took them",
    "hard_lead": "Heavy to take: {n} of {of} contacts, with a crisis, a death, insults, a strong feeling, or three moments and "
    "more. Compare agents only with this beside them.",
    "hard_none": "No contact was heavy.",
    "hardest_ones": "The hardest",
    "watch": "Criteria to look at",
    "watch_lead": "When a measure becomes a target it stops measuring. Criteria that always pass or never apply tell "
    "nothing; one that rises while customers are no better off may have become a phrase.",
    "watch_none": "None: every criterion applied, and told contacts apart.",
    "always_met": "Met nearly every time ({share}% of {n}): it no longer tells contacts apart.",
    "never_met": "Hardly ever met ({share}% of {n}): too hard, badly heard, or not what people are asked to do.",
    "never_applies": "Never applied in {n} contacts.",
    "hardly_applies": "Applied in {applied} of {n} contacts.",
    "rises_alone": "Rose by {rise} points of the met share ({low} to {high}) while contacts that end content moved by "
    "{closings}.",
    "slices": "By channel and queue",
    "slices_lead": "The same work is easier in one place than in another: compare people within a place.",
    "channel": "Channel",
    "queue": "Queue",
    "slice_none": "not said",
    "slice_rest": "{n} smaller ones with {contacts} contacts are left out here; the JSON has all.",
}

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
    "transactional": "Plain matter",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
