"""What only the report on one agent says, and the word of care that the team report has as well."""

from __future__ import annotations

AGENT_WORDS: dict[str, str] = {
    "agent_title": "Coaching report for {name}, {n} contacts",
    "agent_eyebrow": "Coaching report over many contacts",
    "agent_lead_one": "One contact is an anecdote: read it as one.",
    "agent_lead": "{n} contacts, seen together. The ranges say how sure each figure is.",
    "drawn_in": "With few contacts, luck moves a mean a long way. Each figure is therefore drawn towards the team’s by "
    "as much as chance alone could have moved it.",
    "plain": "Plain means: the team is too small (below {fewest} agents), or has too few contacts each, to tell skill from luck.",
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
}
